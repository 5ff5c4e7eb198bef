package rapporteur.reading.format.pdf;

import java.util.List;
import java.util.Optional;

/**
 * Finds the gutter between columns: where lines stand on its left and its right by turns, from top to bottom, and none
 * crosses it. It need not divide the whole page; a title stands above columns, and a side bar is shorter than the text.
 */
final class PdfGutters {

    /** Beside a gutter, lines change sides so many times: three of them on each. */
    private static final int LEAST_CHANGES = 5;

    /** So many changes may be missing in a part of the gutter that a single line reaches into. */
    private static final int SINGLE_LINE = 2;

    /** Lines of fewer characters are a table's entries or page numbers, but for a paragraph's last. */
    private static final int SHORTEST_LINE = 12;

    /** With more lines on one side before the next on the other, those of the other are headings in the margin. */
    private static final int MOST_ON_ONE_SIDE = 4;

    /** From one line of a paragraph to the next, in times its letters' size. */
    private static final float WIDEST_PITCH = 1.6f;

    /** No page has a gutter this far from its left edge, in points. */
    private static final int WIDEST_PAGE = 20_000;

    private final float left;

    /** The number of changes beside each possible gutter, a point apart, and of those since a line crossed it last. */
    private final int[] changes;

    private final int[] since;

    /** The number of the last lines on one side of each, less than 0 on the left, more on the right. */
    private final byte[] sides;

    private PdfGutters(float left, float right) {
        this.left = left;
        int width = Math.clamp((long) (right - left) + 1, 1, WIDEST_PAGE);
        changes = new int[width];
        since = new int[width];
        sides = new byte[width];
    }

    /**
     * Returns the middle of the gutter that divides most of some lines, or nothing where none does.
     *
     * @param lines from top to bottom
     */
    static Optional<Float> in(List<PdfLine> lines) {
        float left = (float) lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
        float right = (float) lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
        PdfGutters gutters = new PdfGutters(left, right);
        for (int i = 0; i < lines.size(); i++) {
            gutters.add(lines.get(i), isText(lines, i));
        }
        return gutters.best();
    }

    private static boolean isText(List<PdfLine> lines, int number) {
        PdfLine line = lines.get(number);
        if (isLong(line)) {
            return !(isStart(line) && (isStartBeside(lines, number, -1) || isStartBeside(lines, number, 1)));
        }
        return (!isStart(line) && isBelowLong(lines, number))
                || !(isBeside(lines, number, -1) || isBeside(lines, number, 1));
    }

    private static boolean isBeside(List<PdfLine> lines, int number, int step) {
        int other = number + step;
        return other >= 0
                && other < lines.size()
                && Math.abs(lines.get(other).baseline() - lines.get(number).baseline()) < 1;
    }

    /** Where lines side by side both begin anew, row by row, they are entries of a table. */
    private static boolean isStartBeside(List<PdfLine> lines, int number, int step) {
        int other = number + step;
        return other >= 0 && other < lines.size() && areStartsBeside(lines.get(number), lines.get(other));
    }

    /** Tells whether lines stand side by side and both begin anew. */
    static boolean areStartsBeside(PdfLine line, PdfLine other) {
        return Math.abs(other.baseline() - line.baseline()) < 1 && isStart(line) && isStart(other);
    }

    private static boolean isStart(PdfLine line) {
        int first = line.text().codePointAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first);
    }

    private static boolean isBelowLong(List<PdfLine> lines, int number) {
        PdfLine line = lines.get(number);
        boolean found = false;
        for (int i = number - 1; i >= 0 && !found; i--) {
            PdfLine above = lines.get(i);
            if (line.baseline() - above.baseline() > WIDEST_PITCH * line.size()) {
                break;
            }
            found = isLong(above) && Math.abs(line.left() - above.left()) < 1;
        }
        return found;
    }

    private static boolean isLong(PdfLine line) {
        return line.text().length() >= SHORTEST_LINE;
    }

    private void add(PdfLine line, boolean text) {
        int from = Math.clamp((long) (line.left() - left), 0, changes.length);
        int to = Math.clamp((long) Math.ceil(line.right() - left), from, changes.length);
        for (int x = from; x < to; x++) {
            close(x);
        }
        if (text) {
            change(0, from, (byte) 1);
            change(to, changes.length, (byte) -1);
        }
    }

    private void change(int from, int to, byte side) {
        for (int x = from; x < to; x++) {
            if (sides[x] * side < 0) {
                since[x]++;
                sides[x] = side;
            } else if (Math.abs(sides[x]) == MOST_ON_ONE_SIDE) {
                close(x);
                sides[x] = side;
            } else {
                sides[x] += side;
            }
        }
    }

    private void close(int x) {
        if (since[x] >= LEAST_CHANGES) {
            changes[x] += since[x];
        }
        since[x] = 0;
        sides[x] = 0;
    }

    private Optional<Float> best() {
        int best = 0;
        for (int x = 0; x < changes.length; x++) {
            close(x);
            best = changes[x] > changes[best] ? x : best;
        }
        if (changes[best] == 0) {
            return Optional.empty();
        }
        int least = Math.max(1, changes[best] - SINGLE_LINE);
        int start = best;
        while (start > 0 && changes[start - 1] >= least) {
            start--;
        }
        int end = best + 1;
        while (end < changes.length && changes[end] >= least) {
            end++;
        }
        return Optional.of(left + (start + end) / 2f);
    }
}
