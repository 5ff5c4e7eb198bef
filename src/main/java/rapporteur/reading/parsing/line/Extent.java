package rapporteur.reading.parsing.line;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes off a line with a date how long a publication is, its number and the languages it comes in. */
final class Extent {

    /**
     * {@code April 2013, ISBN 978 1 84 …}, {@code 5 October 2023 20 minute read}, {@code 5 March 2020 Available in
     * French}
     */
    private static final Pattern BEHIND = Pattern.compile(
            "(?<![|•·–—/:-]),? \\(?(?:(?:isbn|issn|doi)\\b.*|(?:also available|available|[ée]galement disponible|disponible) (?:in|en)\\b.{3,60}|\\d{1,3}[ -](?:min(?:ute)?s?\\.?(?: read(?:ing)?| de lecture)?|pages?|pp?\\.?|seiten|comments?)|\\d{1,2} ?[’'′])\\)?$",
            Pattern.CASE_INSENSITIVE);

    /** {@code Jane Doe and John Roe | 30 minute read |} */
    private static final Pattern READING_TIME = Pattern.compile(
            "(?<before>.{4,}?) ?[|•·] ?(?<time>(?:(?:temps de lecture|reading time) ?: ?)?\\d{1,3}[ -]min(?:ute)?s?\\.?(?: read| de lecture)?)(?: ?[|•·])?",
            Pattern.CASE_INSENSITIVE);

    /** {@code March 5, 2019 12 min read Download Report} */
    private static final Pattern READING_TIME_WITHIN = Pattern.compile(
            "(?<date>.{8,30}?) (?<rest>\\d{1,3}[ -]min(?:ute)?s?\\.? read .{3,40})", Pattern.CASE_INSENSITIVE);

    private Extent() {}

    /** Returns the things a line holds, such a one the last of them; empty where there is none. */
    static Optional<List<String>> behind(String line, DateReader dates) {
        return extent(line, dates).or(() -> readingTime(line, dates));
    }

    private static Optional<List<String>> extent(String line, DateReader dates) {
        Matcher extent = BEHIND.matcher(line);
        if (!extent.find() || extent.start() == 0) {
            return Optional.empty();
        }
        List<String> before = Segments.of(line.substring(0, extent.start()), dates);
        return Optional.of(
                Segments.hasDate(before, dates)
                        ? Segments.with(before, extent.group().strip())
                        : List.of(line));
    }

    private static Optional<List<String>> readingTime(String line, DateReader dates) {
        Matcher within = READING_TIME_WITHIN.matcher(line);
        if (within.matches() && Segments.isDate(within.group("date"), dates)) {
            return Optional.of(List.of(within.group("date"), within.group("rest")));
        }
        Matcher reading = READING_TIME.matcher(line);
        return reading.matches()
                ? Optional.of(Segments.with(Segments.of(reading.group("before"), dates), reading.group("time")))
                : Optional.empty();
    }
}
