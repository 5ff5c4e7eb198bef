package rapporteur.console;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines: at spaces, and between the characters of scripts that are written without. A word longer than
 * a line is cut; an address is not, so that it can be followed and copied.
 */
final class LineBreaks {

    /** A line, as offsets into the text. */
    record Line(int start, int end) {}

    /** What doesn't begin a line where a script is written without spaces. */
    private static final String NEVER_FIRST = "、。，．：；？！）］｝〉》」』】〕”’…ー";

    private final CharSequence text;
    private final List<Line> lines = new ArrayList<>();

    private LineBreaks(CharSequence text) {
        this.text = text;
    }

    /**
     * Returns the lines of a text.
     *
     * @param columns how many columns a line may take
     */
    static List<Line> of(CharSequence text, int columns) {
        return new LineBreaks(text).broken(columns);
    }

    private List<Line> broken(int columns) {
        int start = skipSpaces(0);
        while (start < text.length()) {
            int end = lineEnd(start, columns);
            lines.add(new Line(start, withoutSpaces(start, end)));
            start = skipSpaces(end);
        }
        return lines;
    }

    /** Returns where a line that starts at an offset ends. */
    private int lineEnd(int start, int columns) {
        int lastBreak = -1;
        int taken = 0;
        for (int i = start; i < text.length(); i += Columns.charsAt(text, i)) {
            if (i > start && isBreak(i)) {
                lastBreak = i;
            }
            int wanted = Columns.columnsAt(text, i);
            if (taken + wanted > columns && text.charAt(i) != ' ') {
                return lastBreak > start ? lastBreak : overlongEnd(start, i);
            }
            taken += wanted;
        }
        return text.length();
    }

    private boolean isBreak(int offset) {
        char here = text.charAt(offset);
        if (here == ' ') {
            return true;
        }
        boolean wide = isWide(offset) || isWide(Character.offsetByCodePoints(text, offset, -1));
        return wide && NEVER_FIRST.indexOf(here) < 0 && text.charAt(offset - 1) != '\u00A0';
    }

    private boolean isWide(int offset) {
        return text.charAt(offset) >= '\u1100' && Columns.columnsAt(text, offset) == 2;
    }

    private int overlongEnd(int start, int limit) {
        if (!isAddress(start)) {
            return limit > start ? limit : limit + Columns.charsAt(text, limit);
        }
        int end = limit;
        while (end < text.length() && text.charAt(end) != ' ') {
            end++;
        }
        return end;
    }

    private boolean isAddress(int start) {
        String beginning =
                text.subSequence(start, Math.min(text.length(), start + 8)).toString();
        return beginning.startsWith("http://") || beginning.startsWith("https://");
    }

    private int skipSpaces(int offset) {
        int at = offset;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private int withoutSpaces(int start, int end) {
        int last = end;
        while (last > start && text.charAt(last - 1) == ' ') {
            last--;
        }
        return last;
    }
}
