package rapporteur.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import rapporteur.report.Letters;
import rapporteur.report.Report;

/** What a list of reports is called, folded so that case, accents and punctuation don't matter. */
final class ReportNames {

    private static final Pattern APOSTROPHES = Pattern.compile("['’]");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Comparator<Match> BEST_FIRST = Comparator.comparing(Match::nearness);

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

        Nearness nearness(Wanted wanted) {
            Nearness byId = Nearness.of(wanted, id);
            Nearness byTitle = Nearness.of(wanted, title);
            return byId.compareTo(byTitle) < 0 ? byId : byTitle;
        }
    }

    private record Match(Report report, Nearness nearness) {}
}
