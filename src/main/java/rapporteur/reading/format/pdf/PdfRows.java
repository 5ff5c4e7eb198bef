package rapporteur.reading.format.pdf;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells rows of tables: what they are of and numbers, side by side, each a line of its own. */
final class PdfRows {

    private static final Pattern NUMBER = Pattern.compile("[^\\p{L}]*\\d[^\\p{L}]*");
    private static final Pattern NUMBER_BEHIND = Pattern.compile("(?<![\\p{L}\\d])\\d[\\d.,]*[%)]?$");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** Edges nearer than this, in points, are aligned. */
    private static final float ALIGNED = 2;

    /** The head of a table stands so near above its first row, in times its letters' size. */
    private static final float NEAR = 3;

    private static final int LEAST_NUMBERS = 2;

    private PdfRows() {}

    /** Returns where the row ends that begins at a line, or where that line does if it begins none. */
    static int end(List<PdfLine> lines, int start) {
        int end = besideEnd(lines, start);
        boolean head = end > start + 1
                && end < lines.size()
                && isBelow(lines.get(end), lines.get(start))
                && numbersEnd(lines, end) > end + 1;
        return head ? end : numbersEnd(lines, start);
    }

    /**
     * Tells whether a line is the head of a table whose columns are too near to one another to be told apart in it:
     * years, right above a row of numbers that is as wide, or names in bold that reach over its columns.
     */
    static boolean isHead(List<PdfLine> lines, int index) {
        int row = index + 1;
        PdfLine head = lines.get(index);
        if (row == lines.size() || !isBelow(lines.get(row), head)) {
            return false;
        }
        boolean years = NUMBER_BEHIND.matcher(head.text()).find();
        boolean names = head.bold() && head.size() <= lines.get(row).size();
        int end = years || names ? numbersEnd(lines, row) : row;
        return end > row + 1 && (names ? reachesOver(head, lines, row, end) : isAsWide(head, lines, row, end));
    }

    /** Tells whether cells side by side name the columns of a table whose first row of numbers stands below them. */
    static boolean areNames(List<PdfLine> lines, int start, int end) {
        boolean names = lines.subList(start, end).stream().allMatch(cell -> !isNumber(cell) || isYear(cell));
        return names
                && end < lines.size()
                && isBelow(lines.get(end), lines.get(start))
                && numbersEnd(lines, end) > end + 1;
    }

    private static boolean reachesOver(PdfLine head, List<PdfLine> lines, int row, int end) {
        return head.left() < lines.get(row).right()
                && head.right() > lines.get(end - 1).left();
    }

    private static boolean isAsWide(PdfLine head, List<PdfLine> lines, int row, int end) {
        return Math.abs(lines.get(row).left() - head.left()) < ALIGNED
                && Math.abs(lines.get(end - 1).right() - head.right()) < ALIGNED;
    }

    /** The names of a table's columns stand right above numbers. */
    private static boolean isBelow(PdfLine line, PdfLine above) {
        float distance = line.baseline() - above.baseline();
        return line.page() == above.page() && distance > 0 && distance < NEAR * above.size();
    }

    private static int numbersEnd(List<PdfLine> lines, int start) {
        int end = besideEnd(lines, start);
        Optional<PdfLine> label = label(lines, start, end);
        long numbers =
                lines.subList(start, end).stream().filter(PdfRows::isNumber).count();
        boolean first = label.equals(Optional.of(lines.get(start)));
        boolean one = numbers > 0 && numbers == end - start - 1 && (first || isNumber(lines.get(end - 1)));
        boolean many = numbers >= LEAST_NUMBERS && (one || first);
        boolean row = label.isPresent() && (many || (one && isBesideRow(label.get(), lines, start, end)));
        return row ? end : start + 1;
    }

    /** Tells whether a cell holds a number and no words. */
    static boolean isNumber(PdfLine cell) {
        return NUMBER.matcher(cell.text()).matches();
    }

    /**
     * Returns what a row is of: its first cell with letters, which may have a number before it, or a year before all.
     */
    private static Optional<PdfLine> label(List<PdfLine> lines, int start, int end) {
        return lines.subList(start, end).stream()
                .filter(cell -> LETTER.matcher(cell.text()).find())
                .findFirst()
                .or(() -> Optional.of(lines.get(start)).filter(PdfRows::isYear));
    }

    private static boolean isYear(PdfLine cell) {
        return YEAR.matcher(cell.text()).matches();
    }

    private static int besideEnd(List<PdfLine> lines, int start) {
        int end = start + 1;
        while (end < lines.size() && lines.get(end - 1).isLeftOf(lines.get(end))) {
            end++;
        }
        return end;
    }

    /** A word and one number may stand side by side anywhere; one above the other, such lines are rows. */
    private static boolean isBesideRow(PdfLine label, List<PdfLine> lines, int start, int end) {
        int above = start - 1;
        while (above > 0 && lines.get(above - 1).isLeftOf(lines.get(above))) {
            above--;
        }
        return isRowAs(label, lines, above, start)
                || (end < lines.size() && isRowAs(label, lines, end, besideEnd(lines, end)));
    }

    private static boolean isRowAs(PdfLine label, List<PdfLine> lines, int start, int end) {
        return start >= 0
                && lines.get(start).page() == label.page()
                && label(lines, start, end)
                        .filter(other -> Math.abs(other.left() - label.left()) < ALIGNED)
                        .isPresent()
                && NUMBER_BEHIND.matcher(lines.get(end - 1).text()).find();
    }
}
