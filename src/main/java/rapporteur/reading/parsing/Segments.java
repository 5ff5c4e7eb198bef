package rapporteur.reading.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes apart lines that hold several things about a publication: {@code Special Report 331 | April 2013 | By A.
 * Diallo}.
 */
final class Segments {

    private static final int LONGEST = 250;

    private static final Pattern BAR = Pattern.compile("\\s*[|•·]\\s*|\\s+[–—/]\\s+|\\s+-\\s+");

    /** {@code Africa Report N°227, 25 June 2015} */
    private static final Pattern COMMA_DATE = Pattern.compile("(?<before>.{2,150}?), (?<date>[^,]{4,40}(?:, \\d{4})?)");

    /** {@code Report N° 231 / Africa 1 December 2010} */
    private static final Pattern KICKER_DATE = Pattern.compile(
            "(?<before>.{4,60}?),? (?<date>(?:\\d{1,2} )?\\p{L}{3,9}\\.? (?:\\d{1,2}, )?(?:19|20)\\d{2})");

    /** {@code Report by Jane Doe} */
    private static final Pattern KICKER_BYLINE =
            Pattern.compile("(?<before>.{3,40}?) (?<byline>(?:by|par) .{3,150})", Pattern.CASE_INSENSITIVE);

    /** {@code RESEARCH Published Mar 5, 2020} */
    private static final Pattern LABELLED_DATE = Pattern.compile(
            "(?<before>.{2,60}?),? (?<date>(?:first )?(?:published|posted|updated|publi[ée]e?|mis [àa] jour)\\b.{4,60})",
            Pattern.CASE_INSENSITIVE);

    /** {@code March 5, 2020 by Jane Doe} */
    private static final Pattern DATE_BYLINE =
            Pattern.compile("(?<before>.{4,80}?),? (?<after>(?:by|par)\\b:? .{3,200})", Pattern.CASE_INSENSITIVE);

    /** {@code By Jane Doe on 5 March 2020} */
    private static final Pattern BYLINE_DATE = Pattern.compile(
            "(?<before>(?:by|par)\\b.{4,120}?),? (?:on |le )?(?<date>\\S+ \\S+(?: \\S+)?)", Pattern.CASE_INSENSITIVE);

    private Segments() {}

    /**
     * Returns the things a line holds, or the line alone where it holds one.
     *
     * @param line a line
     * @param dates understands dates
     */
    static List<String> of(String line, DateReader dates) {
        if (line.length() > LONGEST || isDate(line, dates)) {
            return List.of(line);
        }
        Matcher kicker = KICKER_DATE.matcher(line);
        if (kicker.matches()
                && dates.read(kicker.group("date")).isPresent()
                && PublicationTypes.kicker(kicker.group("before")).isPresent()) {
            return List.of(kicker.group("before"), kicker.group("date"));
        }
        Matcher byline = KICKER_BYLINE.matcher(line);
        if (byline.matches()
                && PublicationTypes.kicker(byline.group("before")).isPresent()
                && Byline.read(byline.group("byline")).isPresent()) {
            return List.of(byline.group("before"), byline.group("byline"));
        }
        List<String> segments = new ArrayList<>();
        for (String piece : BAR.split(line, -1)) {
            if (!piece.isBlank()) {
                segments.addAll(inner(piece.strip(), dates));
            }
        }
        boolean dated = segments.stream().anyMatch(segment -> isDate(segment, dates));
        return segments.size() > 1 && dated ? segments : List.of(line);
    }

    private static List<String> inner(String piece, DateReader dates) {
        if (isDate(piece, dates)) {
            return List.of(piece);
        }
        return split(LABELLED_DATE, "date", piece, dates)
                .or(() -> split(COMMA_DATE, "date", piece, dates))
                .or(() -> split(DATE_BYLINE, "before", piece, dates))
                .or(() -> split(BYLINE_DATE, "date", piece, dates)
                        .filter(parts -> Byline.read(parts.getFirst()).isPresent()))
                .orElse(List.of(piece));
    }

    private static Optional<List<String>> split(Pattern pattern, String dateGroup, String piece, DateReader dates) {
        Matcher matcher = pattern.matcher(piece);
        if (!matcher.matches() || !isDate(matcher.group(dateGroup), dates)) {
            return Optional.empty();
        }
        String second = dateGroup.equals("date") ? matcher.group("date") : matcher.group("after");
        return Optional.of(List.of(matcher.group("before"), second));
    }

    private static boolean isDate(String text, DateReader dates) {
        return dates.read(text).isPresent() || Field.readDate(text, dates).isPresent();
    }
}
