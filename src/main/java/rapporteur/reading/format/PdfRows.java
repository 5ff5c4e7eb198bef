package rapporteur.reading.format;

import java.util.List;
import java.util.regex.Pattern;

/** Tells rows of tables: what they are of and numbers, side by side, each a line of its own. */
final class PdfRows {

    private static final Pattern NUMBER = Pattern.compile("[^\\p{L}]*\\d[^\\p{L}]*");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** Baselines nearer than this, in times the letters' size, are one. */
    private static final float ONE_BASELINE = 0.3f;

    private static final int LEAST_NUMBERS = 2;

    private PdfRows() {}

    /** Returns where the row ends that begins at a line, or where that line does if it begins none. */
    static int end(List<PdfLine> lines, int start) {
        int end = start + 1;
        int numbers = 0;
        while (end < lines.size() && isBeside(lines.get(end - 1), lines.get(end))) {
            numbers += NUMBER.matcher(lines.get(end).text()).matches() ? 1 : 0;
            end++;
        }
        boolean row = numbers >= LEAST_NUMBERS
                && LETTER.matcher(lines.get(start).text()).find();
        return row ? end : start + 1;
    }

    private static boolean isBeside(PdfLine left, PdfLine right) {
        return left.page() == right.page()
                && right.left() >= left.right()
                && Math.abs(left.baseline() - right.baseline()) < ONE_BASELINE * left.size();
    }
}
