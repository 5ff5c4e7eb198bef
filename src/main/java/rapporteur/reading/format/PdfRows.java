package rapporteur.reading.format;

import java.util.List;
import java.util.regex.Pattern;

/** Tells rows of tables: what they are of and numbers, side by side, each a line of its own. */
final class PdfRows {

    private static final Pattern NUMBER = Pattern.compile("[^\\p{L}]*\\d[^\\p{L}]*");
    private static final Pattern NUMBER_BEHIND = Pattern.compile("(?<![\\p{L}\\d])\\d[\\d.,]*[%)]?$");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** Baselines nearer than this, in times the letters' size, are one. */
    private static final float ONE_BASELINE = 0.3f;

    /** Edges nearer than this, in points, are aligned. */
    private static final float ALIGNED = 2;

    /** The head of a table stands so near above its first row, in times its letters' size. */
    private static final float NEAR = 2.5f;

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

    /** The names of a table's columns stand right above numbers. */
    private static boolean isBelow(PdfLine line, PdfLine above) {
        float distance = line.baseline() - above.baseline();
        return line.page() == above.page() && distance > 0 && distance < NEAR * above.size();
    }

    private static int numbersEnd(List<PdfLine> lines, int start) {
        int end = besideEnd(lines, start);
        long numbers = lines.subList(start + 1, end).stream()
                .filter(cell -> NUMBER.matcher(cell.text()).matches())
                .count();
        boolean row = LETTER.matcher(lines.get(start).text()).find()
                && (numbers >= LEAST_NUMBERS
                        || (numbers == end - start - 1 && numbers > 0 && isBesideRow(lines, start, end)));
        return row ? end : start + 1;
    }

    private static int besideEnd(List<PdfLine> lines, int start) {
        int end = start + 1;
        while (end < lines.size() && isBeside(lines.get(end - 1), lines.get(end))) {
            end++;
        }
        return end;
    }

    /** A word and one number may stand side by side anywhere; one above the other, such lines are rows. */
    private static boolean isBesideRow(List<PdfLine> lines, int start, int end) {
        int above = start - 1;
        while (above > 0 && isBeside(lines.get(above - 1), lines.get(above))) {
            above--;
        }
        return isRowAs(lines.get(start), lines, above, start)
                || (end < lines.size() && isRowAs(lines.get(start), lines, end, besideEnd(lines, end)));
    }

    private static boolean isRowAs(PdfLine row, List<PdfLine> lines, int start, int end) {
        return start >= 0
                && lines.get(start).page() == row.page()
                && Math.abs(lines.get(start).left() - row.left()) < ALIGNED
                && LETTER.matcher(lines.get(start).text()).find()
                && NUMBER_BEHIND.matcher(lines.get(end - 1).text()).find();
    }

    private static boolean isBeside(PdfLine left, PdfLine right) {
        return left.page() == right.page()
                && right.left() >= left.right()
                && Math.abs(left.baseline() - right.baseline()) < ONE_BASELINE * left.size();
    }
}
