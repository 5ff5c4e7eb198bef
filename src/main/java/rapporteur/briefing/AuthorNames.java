package rapporteur.briefing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.report.Report;

/** The names of the authors of reports, by their surnames. */
final class AuthorNames {

    private static final int MOST_NAMED = 3;

    private final Map<String, List<Name>> bySurname;

    /** Takes the authors of some reports. */
    AuthorNames(Collection<Report> reports) {
        bySurname = reports.stream()
                .flatMap(report -> report.authorNames().stream())
                .distinct()
                .map(Name::of)
                .collect(Collectors.groupingBy(Name::surname));
    }

    /** Returns those that some words name; a surname among other words may be another's, or no name at all. */
    List<String> among(List<String> words) {
        Set<String> asked = words.stream()
                .flatMap(word -> Stream.of(Words.folded(word).split(" ", -1)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
        return asked.stream()
                .sorted()
                .flatMap(word -> bySurname.getOrDefault(word, List.of()).stream())
                .filter(name ->
                        asked.contains(name.words().getFirst()) || name.words().containsAll(asked))
                .map(Name::written)
                .limit(MOST_NAMED)
                .toList();
    }

    private record Name(String written, List<String> words) {

        static Name of(String written) {
            return new Name(written, List.of(Words.person(written).split(" ", -1)));
        }

        String surname() {
            return words.getLast();
        }
    }
}
