package rapporteur.reading.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes apart lines that hold several things about a publication: {@code Special Report 331 | April 2013 | By A.
 * Diallo}.
 */
final class Segments {

    private static final int LONGEST = 250;
    private static final Pattern BAR = Pattern.compile("\\s*[|•·]\\s*|\\s+[–—/]\\s+|\\s+-\\s+");
    private static final Pattern LAST_COMMA = Pattern.compile("(?<before>.{2,150}?), (?<date>[^,]{4,40}(?:, \\d{4})?)");
    private static final Pattern THEN_BYLINE =
            Pattern.compile("(?<before>.{4,80}?),? (?<byline>(?:by|par)\\b:? .{3,200})", Pattern.CASE_INSENSITIVE);

    private Segments() {}

    /**
     * Returns the things a line holds, or the line alone where it holds one.
     *
     * @param line a line
     * @param dates understands dates
     */
    static List<String> of(String line, DateReader dates) {
        if (line.length() > LONGEST) {
            return List.of(line);
        }
        List<String> segments = new ArrayList<>();
        for (String piece : BAR.split(line, -1)) {
            if (!piece.isBlank()) {
                segments.addAll(inner(piece.strip(), dates));
            }
        }
        return segments.size() > 1 && segments.stream().anyMatch(segment -> isDate(segment, dates))
                ? segments
                : List.of(line);
    }

    private static List<String> inner(String piece, DateReader dates) {
        Matcher comma = LAST_COMMA.matcher(piece);
        if (comma.matches()
                && isDate(comma.group("date"), dates)
                && dates.read(piece).isEmpty()) {
            return List.of(comma.group("before"), comma.group("date"));
        }
        Matcher byline = THEN_BYLINE.matcher(piece);
        if (byline.matches() && isDate(byline.group("before"), dates)) {
            return List.of(byline.group("before"), byline.group("byline"));
        }
        Matcher dated = DATE_LAST.matcher(piece);
        if (dated.matches()
                && isDate(dated.group("date"), dates)
                && Byline.read(dated.group("before")).isPresent()) {
            return List.of(dated.group("before"), dated.group("date"));
        }
        return List.of(piece);
    }

    private static final Pattern DATE_LAST = Pattern.compile(
            "(?<before>(?:by|par)\\b.{4,120}?),? (?:on |le )?(?<date>\\S+ \\S+(?: \\S+)?)", Pattern.CASE_INSENSITIVE);

    private static boolean isDate(String text, DateReader dates) {
        return dates.read(text).isPresent() || Field.readDate(text, dates).isPresent();
    }
}
