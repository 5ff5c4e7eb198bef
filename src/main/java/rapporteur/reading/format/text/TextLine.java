package rapporteur.reading.format.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapporteur.reading.page.AsRead;

/**
 * A line of a text file.
 *
 * @param number its number, from 1
 * @param indent how many characters of white space it begins with; a tab moves to the next multiple of four
 * @param text its characters without white space at the ends
 */
record TextLine(int number, int indent, String text) {

    private static final Pattern GAP = Pattern.compile("(?: {2,}|\\t)\\s*");
    private static final int LEAST_ENTRIES = 3;
    private static final int LONGEST_ENTRY = 30;
    private static final int TAB = 4;

    boolean isBlank() {
        return text.isEmpty();
    }

    /** Tells whether it is a row of short entries with wide gaps between them, as menus and tables are copied. */
    boolean isMenu() {
        if (!text.contains("  ") && text.indexOf('\t') < 0) {
            return false;
        }
        String[] entries = GAP.split(text, -1);
        return entries.length >= LEAST_ENTRIES
                && Stream.of(entries)
                        .allMatch(entry -> entry.length() <= LONGEST_ENTRY && !entry.isEmpty() && !entry.endsWith("."));
    }

    /** Splits a text at every kind of line break there is. */
    static List<TextLine> of(String text) {
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLineBreak(c)) {
                lines.add(line(lines.size() + 1, text, start, i));
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        lines.add(line(lines.size() + 1, text, start, text.length()));
        return lines;
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static TextLine line(int number, String text, int start, int end) {
        int from = start;
        int indent = 0;
        while (from < end && isAround(text.charAt(from))) {
            char c = text.charAt(from);
            indent += c == '\t' ? TAB - indent % TAB : c == '\uFEFF' || AsRead.isUnseen(c) ? 0 : 1;
            from++;
        }
        int to = end;
        while (to > from && isAround(text.charAt(to - 1))) {
            to--;
        }
        return new TextLine(number, indent, text.substring(from, to));
    }

    private static boolean isAround(char c) {
        return AsRead.isSpace(c) || AsRead.isUnseen(c);
    }
}
