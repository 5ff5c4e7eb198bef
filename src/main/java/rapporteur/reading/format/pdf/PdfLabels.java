package rapporteur.reading.format.pdf;

import java.util.ArrayList;
import java.util.List;

/** Puts labels that stand in a column of their own together with what they name, as memoranda have {@code From:}. */
final class PdfLabels {

    private static final int LONGEST = 25;

    /** From one line of what is named to the next, in times its letters' size. */
    private static final float WIDEST_PITCH = 1.6f;

    /** Edges nearer than this, in points, are one. */
    private static final float ALIGNED = 1;

    private PdfLabels() {}

    /**
     * Returns the lines with each label and what stands beside it as one.
     *
     * @param lines lines of a page in reading order
     */
    static List<PdfLine> joined(List<PdfLine> lines) {
        List<PdfLine> joined = new ArrayList<>();
        int next = 0;
        while (next < lines.size()) {
            PdfLine line = lines.get(next);
            next++;
            if (next < lines.size() && isLabel(line) && isValue(line, lines.get(next))) {
                int end = end(lines, next);
                for (PdfLine value : lines.subList(next, end)) {
                    line = line.followedBy(value);
                }
                next = end;
            }
            joined.add(line);
        }
        return joined;
    }

    private static boolean isLabel(PdfLine line) {
        return line.text().endsWith(":") && line.text().length() <= LONGEST;
    }

    private static boolean isValue(PdfLine label, PdfLine line) {
        return label.isLeftOf(line)
                && label.column() == line.column()
                && !line.text().endsWith(":");
    }

    /** What is named may be longer than a line; the next one has no label beside it. */
    private static int end(List<PdfLine> lines, int value) {
        int end = value + 1;
        while (end < lines.size() && goesOn(lines.get(value), lines.get(end - 1), lines.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean goesOn(PdfLine first, PdfLine above, PdfLine line) {
        float distance = line.baseline() - above.baseline();
        return line.column() == first.column()
                && line.size() == first.size()
                && Math.abs(line.left() - first.left()) < ALIGNED
                && distance > 0
                && distance < WIDEST_PITCH * line.size();
    }
}
