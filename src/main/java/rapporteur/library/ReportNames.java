package rapporteur.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapporteur.report.Letters;
import rapporteur.report.Report;

/** What a list of reports is called, folded so that case, accents and punctuation don't matter. */
final class ReportNames {

    private static final Pattern APOSTROPHES = Pattern.compile("['’]");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern ELIDED = Pattern.compile("(?iu)(?<!\\p{L})[ld]['’]");

    /** Words that a title may have or not, however a report is called. */
    private static final Set<String> LITTLE = Set.of(
            "the", "a", "an", "of", "in", "on", "and", "for", "to", "le", "la", "les", "l", "de", "du", "des", "d",
            "en", "et", "au", "aux");

    private static final Comparator<Match> BEST_FIRST = Comparator.comparing(Match::nearness);

    /** Shorter words that end in s are seldom plurals. */
    private static final int SHORTEST_PLURAL = 4;

    private final List<Name> names;

    ReportNames(List<Report> reports) {
        names = reports.stream().map(Name::of).toList();
    }

    /** Returns the reports whose id or title holds a text, best first; equally good ones keep their order. */
    List<Report> matching(String text) {
        Wanted wanted = Wanted.of(text);
        if (wanted.words().isEmpty()) {
            return List.of();
        }
        List<Match> matches = new ArrayList<>();
        for (Name name : names) {
            Nearness nearness = name.nearness(wanted);
            if (nearness != Nearness.NONE) {
                matches.add(new Match(name.report(), nearness));
            }
        }
        matches.sort(BEST_FIRST);
        return matches.stream().map(Match::report).toList();
    }

    /** Returns the reports whose id or title has all telling words of a text. */
    List<Report> withWords(String text) {
        List<String> words = Wanted.of(ELIDED.matcher(text).replaceAll("")).words().stream()
                .filter(word -> !LITTLE.contains(word))
                .toList();
        return words.isEmpty()
                ? List.of()
                : names.stream()
                        .filter(name -> words.stream().allMatch(name::has))
                        .map(Name::report)
                        .toList();
    }

    /** Returns a text's letters and digits in one case and without accents, its words apart by single spaces. */
    static String folded(String text) {
        String joined = APOSTROPHES.matcher(Letters.plain(text)).replaceAll("");
        return OTHERS.matcher(joined).replaceAll(" ").strip();
    }

    private record Wanted(String text, List<String> words) {

        static Wanted of(String text) {
            String folded = folded(text);
            return new Wanted(folded, folded.isEmpty() ? List.of() : List.of(folded.split(" ")));
        }
    }

    /** How a text stands in a name, best first. */
    private enum Nearness {
        WHOLE,
        BEGINNING,
        WORD_BEGINNING,
        PART,
        ALL_WORDS,
        NONE;

        static Nearness of(Wanted wanted, String name) {
            int at = name.indexOf(wanted.text());
            if (at < 0) {
                return wanted.words().stream().allMatch(name::contains) ? ALL_WORDS : NONE;
            }
            if (at > 0) {
                return name.contains(" " + wanted.text()) ? WORD_BEGINNING : PART;
            }
            return name.length() == wanted.text().length() ? WHOLE : BEGINNING;
        }
    }

    private record Name(Report report, String id, String title) {

        static Name of(Report report) {
            return new Name(report, folded(report.id()), folded(report.label()));
        }

        /** Tells whether a word is one of the name's, in the singular or the plural, behind an elided article too. */
        boolean has(String word) {
            String bare =
                    word.length() > SHORTEST_PLURAL && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            return Stream.of(word, bare, bare + "s", "l" + word, "d" + word)
                    .anyMatch(form -> hasWord(id, form) || hasWord(title, form));
        }

        private static boolean hasWord(String name, String word) {
            int at = name.indexOf(word);
            while (at >= 0 && !isWord(name, at, at + word.length())) {
                at = name.indexOf(word, at + 1);
            }
            return at >= 0;
        }

        private static boolean isWord(String name, int start, int end) {
            return (start == 0 || name.charAt(start - 1) == ' ') && (end == name.length() || name.charAt(end) == ' ');
        }

        Nearness nearness(Wanted wanted) {
            Nearness byId = Nearness.of(wanted, id);
            Nearness byTitle = Nearness.of(wanted, title);
            return byId.compareTo(byTitle) < 0 ? byId : byTitle;
        }
    }

    private record Match(Report report, Nearness nearness) {}
}
