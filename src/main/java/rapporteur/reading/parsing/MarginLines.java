package rapporteur.reading.parsing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import rapporteur.reading.parsing.line.DateReader;
import rapporteur.reading.parsing.line.Names;
import rapporteur.report.PublicationDate;

/**
 * What the margins of pages say about a report where its head does not: whose it is and when it came out. Of two names
 * or dates neither counts.
 *
 * @param lines the lines in the margins of several pages
 */
record MarginLines(List<String> lines, DateReader dates) {

    private static final Pattern BAR = Pattern.compile("\\s*[|•·]\\s*|\\s+[–—]\\s+|\\s{2,}");

    /** Numbers alone, and a time behind a date, tell when a page was printed. */
    private static final Pattern DAY_IN_WORDS = Pattern.compile("(?!.*\\d:\\d).*\\p{L}{3}.*");

    Optional<PublicationDate> published() {
        return only(part -> DAY_IN_WORDS.matcher(part).matches() ? dates.read(part) : Optional.empty());
    }

    Optional<String> publisher() {
        return only(part -> Optional.of(part).filter(Names::isNameOfOrganisation));
    }

    private <T> Optional<T> only(Function<String, Optional<T>> reader) {
        List<T> read = lines.stream()
                .flatMap(BAR::splitAsStream)
                .flatMap(part -> reader.apply(part.strip()).stream())
                .distinct()
                .toList();
        return read.size() == 1 ? Optional.of(read.getFirst()) : Optional.empty();
    }
}
