package rapporteur.reading.format.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds blocks of text side by side that are too short to have a gutter between them, as cards and boxes are: rows of
 * lines with the same left edges, where the text of one goes on in the row below.
 */
final class PdfCells {

    /** From one row to the next, in times its letters' size. */
    private static final float WIDEST_PITCH = 3;

    /** Edges nearer than this, in points, are one; baselines too. */
    private static final float ALIGNED = 1;

    /** With no line so long a block is a column of a table. */
    private static final int LEAST_LETTERS = 25;

    private static final int LEAST_ROWS = 2;

    /** Longer columns have a gutter between them. */
    private static final int MOST_LINES = 200;

    private PdfCells() {}

    /**
     * Divides lines where such blocks stand, in reading order.
     *
     * @param lines lines of a page, from top to bottom and left to right
     * @return the blocks, and the lines above, between and below them
     */
    static List<List<PdfLine>> divided(List<PdfLine> lines) {
        List<List<PdfLine>> divided = new ArrayList<>();
        List<PdfLine> others = new ArrayList<>();
        int start = 0;
        while (start < lines.size()) {
            int end = end(lines, start);
            if (end == start) {
                others.add(lines.get(start));
                start++;
                continue;
            }
            if (!others.isEmpty()) {
                divided.add(others);
                others = new ArrayList<>();
            }
            divided.addAll(columns(lines.subList(start, end), edges(lines, start)));
            start = end;
        }
        if (!others.isEmpty()) {
            divided.add(others);
        }
        return divided;
    }

    /** Returns where the blocks end whose first row begins at a line, or where that begins if none do. */
    private static int end(List<PdfLine> lines, int start) {
        List<Float> edges = edges(lines, start);
        if (edges.size() < 2) {
            return start;
        }
        int end = start + edges.size();
        int rows = 1;
        while (end < Math.min(start + MOST_LINES, lines.size()) && isRow(lines, end, edges, lines.get(end - 1))) {
            int next = end + edges(lines, end).size();
            rows += next - end > 1 ? 1 : 0;
            end = next;
        }
        List<List<PdfLine>> columns = columns(lines.subList(start, end), edges);
        return rows >= LEAST_ROWS && (areText(columns) || areDated(columns) || areNamed(columns)) ? end : start;
    }

    /** Returns where the lines begin that stand in a row. */
    private static List<Float> edges(List<PdfLine> lines, int start) {
        List<Float> edges = new ArrayList<>();
        for (int i = start; i < lines.size() && isBeside(lines.get(start), lines.get(i)); i++) {
            edges.add(lines.get(i).left());
        }
        return edges;
    }

    private static boolean isBeside(PdfLine one, PdfLine other) {
        return Math.abs(one.baseline() - other.baseline()) < ALIGNED;
    }

    private static boolean isRow(List<PdfLine> lines, int start, List<Float> edges, PdfLine above) {
        PdfLine first = lines.get(start);
        if (first.baseline() - above.baseline() > WIDEST_PITCH * first.size()) {
            return false;
        }
        for (int i = start; i < lines.size() && isBeside(first, lines.get(i)); i++) {
            int column = column(lines.get(i), edges);
            if (column < 0 || (column + 1 < edges.size() && lines.get(i).right() > edges.get(column + 1))) {
                return false;
            }
        }
        return true;
    }

    private static int column(PdfLine line, List<Float> edges) {
        for (int i = 0; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - line.left()) < ALIGNED) {
                return i;
            }
        }
        return -1;
    }

    private static List<List<PdfLine>> columns(List<PdfLine> lines, List<Float> edges) {
        List<List<PdfLine>> columns = new ArrayList<>();
        edges.forEach(edge -> columns.add(new ArrayList<>()));
        lines.forEach(line -> columns.get(column(line, edges)).add(line));
        return columns;
    }

    /** Cells of a table hold a few words each; of these blocks all have long lines, and one goes on below itself. */
    private static boolean areText(List<List<PdfLine>> columns) {
        return columns.stream()
                        .allMatch(column ->
                                column.stream().anyMatch(line -> line.text().length() >= LEAST_LETTERS))
                && columns.stream().anyMatch(PdfCells::goesOn);
    }

    /** Cards of publications have the title of each with its date right below. */
    private static boolean areDated(List<List<PdfLine>> columns) {
        return columns.stream()
                .allMatch(column -> column.size() > 1
                        && PdfImprint.isDate(column.getLast())
                        && !PdfImprint.isDate(column.getFirst()));
    }

    /** Each has a name in bold and one thing below it; a table has more rows, or numbers. */
    private static boolean areNamed(List<List<PdfLine>> columns) {
        return columns.stream()
                .allMatch(column -> column.size() == LEAST_ROWS
                        && column.getFirst().bold()
                        && !column.getLast().bold()
                        && !PdfRows.isNumber(column.getLast()));
    }

    private static boolean goesOn(List<PdfLine> column) {
        for (int i = 1; i < column.size(); i++) {
            PdfLine above = column.get(i - 1);
            if (above.text().length() >= LEAST_LETTERS
                    && !PdfFlow.endsSentence(above.text())
                    && PdfFlow.beginsSmall(column.get(i))) {
                return true;
            }
        }
        return false;
    }
}
