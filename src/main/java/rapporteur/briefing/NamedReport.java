package rapporteur.briefing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.library.Library;
import rapporteur.report.Report;

/**
 * The one report of several that a question names as people do: "what does the Kenya brief say on wells", "qui a écrit
 * la note sur les puits". The name says which report is asked, and nothing of what is asked of it.
 *
 * @param report the report
 * @param question the question with "the report" in place of the name
 */
record NamedReport(Report report, String question) {

    private static final String WORD = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]*";
    private static final String THE = "the|this|that|your|our";
    private static final String IN_ENGLISH = "report|brief|briefing|paper|study|document|article";
    private static final String IN_FRENCH = "rapport|note|étude|document|article";

    /** {@code the Kenya brief}, and {@code Kenya report} where that is what a question begins with. */
    private static final Pattern BEFORE = Pattern.compile("(?iu)(?:^|\\b(?:" + THE + ")\\s+)(?<name>(?:(?!(?:" + THE
            + ")\\b)" + WORD + "\\s+){1,4})(?:" + IN_ENGLISH + ")(?![\\p{L}'’-])");

    /** {@code the report on Kenya}; how many of the words behind are its name is still to be seen. */
    private static final Pattern AFTER =
            Pattern.compile("(?iu)(?:^|\\b(?:" + THE + ")\\s+)(?:" + IN_ENGLISH + ")\\s+(?:on|about)\\s+");

    private static final Pattern AFTER_IN_FRENCH = Pattern.compile(
            "(?iu)\\b(?:le|la|l['’]|ce|cet|cette|du|au|votre|notre)\\s*(?:" + IN_FRENCH + ")\\s+sur\\s+");

    private static final Pattern NEXT_WORD = Pattern.compile("\\G\\s*" + WORD);

    /** What sort of report it is names none: "this policy brief". */
    private static final Pattern SORT = Pattern.compile(
            "(?iu)\\s*(?:(?:annual|background|discussion|final|issue|peace|policy|research|special|working)\\s*)+");

    private static final int MOST_WORDS = 6;

    /** Reads which report a question names; empty where that is none, or might be several. */
    static Optional<NamedReport> in(String question, Library library) {
        return library.reports().size() < 2
                ? Optional.empty()
                : before(question, library)
                        .or(() -> after(question, AFTER, "the report", library))
                        .or(() -> after(question, AFTER_IN_FRENCH, "le rapport", library));
    }

    private static Optional<NamedReport> before(String question, Library library) {
        Matcher found = BEFORE.matcher(question);
        for (int from = 0; found.find(from); from = found.start() + 1) {
            String name = found.group("name");
            List<Report> named = SORT.matcher(name).matches() ? List.of() : library.called(name);
            if (named.size() == 1) {
                return Optional.of(instead(question, found.start(), found.end(), "the report", named.getFirst()));
            }
        }
        return Optional.empty();
    }

    /** Takes as many of the words behind as are a report's name together. */
    private static Optional<NamedReport> after(String question, Pattern pattern, String self, Library library) {
        Matcher found = pattern.matcher(question);
        while (found.find()) {
            Matcher words = NEXT_WORD.matcher(question).region(found.end(), question.length());
            Optional<NamedReport> longest = Optional.empty();
            for (int i = 0; i < MOST_WORDS && words.find(); i++) {
                List<Report> named = library.called(question.substring(found.end(), words.end()));
                if (named.size() == 1 && !library.called(words.group()).isEmpty()) {
                    longest = Optional.of(instead(question, found.start(), words.end(), self, named.getFirst()));
                }
            }
            if (longest.isPresent()) {
                return longest;
            }
        }
        return Optional.empty();
    }

    private static NamedReport instead(String question, int start, int end, String self, Report report) {
        return new NamedReport(report, question.substring(0, start) + self + question.substring(end));
    }
}
