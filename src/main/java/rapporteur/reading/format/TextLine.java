package rapporteur.reading.format;

import java.util.ArrayList;
import java.util.List;
import rapporteur.reading.page.AsRead;

/**
 * A line of a text file.
 *
 * @param number its number, from 1
 * @param indent how many characters of white space it begins with; a tab moves to the next multiple of four
 * @param text its characters without white space at the ends
 */
record TextLine(int number, int indent, String text) {

    private static final int TAB = 4;

    boolean isBlank() {
        return text.isEmpty();
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
        while (from < end && AsRead.isSpace(text.charAt(from))) {
            char c = text.charAt(from);
            indent += c == '\t' ? TAB - indent % TAB : c == '\uFEFF' ? 0 : 1;
            from++;
        }
        int to = end;
        while (to > from && AsRead.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new TextLine(number, indent, text.substring(from, to));
    }
}
