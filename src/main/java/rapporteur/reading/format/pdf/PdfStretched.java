package rapporteur.reading.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts together again the words of lines that are stretched to the width of a narrow column, so far that each word
 * seems to stand in a column of its own. Their gaps are all alike, and they begin and end where a line near above or
 * below does.
 */
final class PdfStretched {

    /** Gaps and edges that differ by less, in times the letters' size, are alike. */
    private static final float ALIKE = 0.15f;

    /** Several stretched lines may stand one below the other; so far, in times the letters' size, is looked. */
    private static final float NEAR = 4;

    /** So many lines around are looked at, in all columns of a page. */
    private static final int MOST_AROUND = 40;

    /** A line of more words is not stretched so far. */
    private static final int MOST_WORDS = 12;

    /** Two sentences of a line are no further apart, in times the letters' size. */
    private static final float WIDEST = 2.5f;

    /** The first line of a paragraph is indented by at least this part of the letters' size. */
    private static final float INDENT = 0.8f;

    private PdfStretched() {}

    /**
     * Returns the lines with stretched ones whole.
     *
     * @param lines lines of a page, from top to bottom and left to right
     */
    static List<PdfLine> joined(List<PdfLine> lines) {
        List<PdfLine> joined = new ArrayList<>();
        int start = 0;
        while (start < lines.size()) {
            int end = end(lines, start);
            while (end > start + 1 && !isOfWidth(lines, start, end)) {
                end--;
            }
            end = end == start + 1 && areSentences(lines, start) ? start + 2 : end;
            joined.add(lines.subList(start, end).stream()
                    .reduce(PdfLine::followedBy)
                    .orElseThrow());
            start = end;
        }
        return joined;
    }

    /** Returns where the words end that stand side by side from a line on with gaps that are alike. */
    private static int end(List<PdfLine> lines, int start) {
        int end = start + 1;
        while (end < Math.min(lines.size(), start + MOST_WORDS)
                && isWord(lines.get(end - 1))
                && isWord(lines.get(end))
                && lines.get(end - 1).isLeftOf(lines.get(end))
                && Math.abs(gap(lines, end) - gap(lines, start + 1))
                        <= ALIKE * lines.get(end).size()) {
            end++;
        }
        return end;
    }

    /** The gap between two sentences is stretched the most; where a column began, other lines would begin as well. */
    private static boolean areSentences(List<PdfLine> lines, int start) {
        PdfLine first = lines.get(start);
        if (start + 1 == lines.size() || !PdfFlow.endsSentence(first.text()) || !first.isLeftOf(lines.get(start + 1))) {
            return false;
        }
        PdfLine second = lines.get(start + 1);
        return gap(lines, start + 1) < WIDEST * first.size()
                && isOfWidth(lines, start, start + 2)
                && around(lines, start, start + 2)
                        .noneMatch(line -> Math.abs(line.left() - second.left()) < ALIKE * first.size());
    }

    private static boolean isWord(PdfLine line) {
        return line.text().indexOf(' ') < 0;
    }

    private static float gap(List<PdfLine> lines, int word) {
        return lines.get(word).left() - lines.get(word - 1).right();
    }

    private static boolean isOfWidth(List<PdfLine> lines, int start, int end) {
        PdfLine first = lines.get(start);
        PdfLine last = lines.get(end - 1);
        return around(lines, start, end)
                .anyMatch(line -> Math.abs(line.baseline() - first.baseline()) < NEAR * first.size()
                        && isAtEdge(first, line)
                        && Math.abs(line.right() - last.right()) < ALIKE * first.size());
    }

    /** The first line of a paragraph is indented above the next one. */
    private static boolean isAtEdge(PdfLine first, PdfLine line) {
        float indent = first.left() - line.left();
        return Math.abs(indent) < ALIKE * first.size()
                || (indent > INDENT * first.size()
                        && indent < WIDEST * first.size()
                        && line.baseline() > first.baseline());
    }

    private static Stream<PdfLine> around(List<PdfLine> lines, int start, int end) {
        return Stream.concat(
                lines.subList(Math.max(0, start - MOST_AROUND), start).stream(),
                lines.subList(end, Math.min(lines.size(), end + MOST_AROUND)).stream());
    }
}
