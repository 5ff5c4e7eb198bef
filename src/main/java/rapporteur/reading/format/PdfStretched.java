package rapporteur.reading.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts together again the words of lines that are stretched to the width of a narrow column, so far that each word
 * seems to stand in a column of its own. Their gaps are all alike, and they begin and end where the line above or below
 * does.
 */
final class PdfStretched {

    /** Gaps and edges that differ by less, in times the letters' size, are alike. */
    private static final float ALIKE = 0.15f;

    private PdfStretched() {}

    /**
     * Returns the lines with stretched ones whole.
     *
     * @param lines lines in reading order, each with its column
     */
    static List<PdfLine> joined(List<PdfLine> lines) {
        List<PdfLine> joined = new ArrayList<>();
        int start = 0;
        while (start < lines.size()) {
            int end = start + 1;
            while (end < lines.size() && isBeside(lines.get(end - 1), lines.get(end))) {
                end++;
            }
            List<PdfLine> words = lines.subList(start, end);
            boolean stretched = words.size() > 1
                    && haveGapsAlike(words)
                    && (isOfWidth(words, lines, start - 1) || isOfWidth(words, lines, end));
            if (stretched) {
                joined.add(words.stream().reduce(PdfLine::followedBy).orElseThrow());
            } else {
                joined.addAll(words);
            }
            start = end;
        }
        return joined;
    }

    private static boolean isBeside(PdfLine left, PdfLine right) {
        return left.column() == right.column() && left.isLeftOf(right);
    }

    private static boolean haveGapsAlike(List<PdfLine> words) {
        float first = words.get(1).left() - words.getFirst().right();
        for (int i = 0; i < words.size(); i++) {
            PdfLine word = words.get(i);
            float gap = i == 0 ? first : word.left() - words.get(i - 1).right();
            if (word.text().indexOf(' ') >= 0 || Math.abs(gap - first) > ALIKE * word.size()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfWidth(List<PdfLine> words, List<PdfLine> lines, int index) {
        if (index < 0 || index >= lines.size()) {
            return false;
        }
        PdfLine line = lines.get(index);
        PdfLine first = words.getFirst();
        return line.page() == first.page()
                && line.column() == first.column()
                && Math.abs(line.left() - first.left()) < ALIKE * first.size()
                && Math.abs(line.right() - words.getLast().right()) < ALIKE * first.size();
    }
}
