package rapporteur.reading.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Brings the lines of a page into reading order: where a gutter divides them, the left column is read before the right
 * one; lines that cross the gutter, such as a title above two columns, divide the page into bands that are read one
 * after the other.
 */
final class PdfColumns {

    /** So far, in times its letters' size, a line stands below the one that it belongs to. */
    private static final float NEAR = 2.5f;

    /** A title is larger than a date in the corner above it by this factor at least. */
    private static final float LARGER = 1.5f;

    /** So many lines of the left column may begin a page, the last of them its title. */
    private static final int MOST_ABOVE_TITLE = 2;

    private static final int DEEPEST = 4;
    private static final int LEAST_ROWS_OF_TABLE = 2;

    private int columns;

    /** The gutter of the page before, which divides a last one too that has a few lines. */
    private @Nullable Float before;

    /** Returns lines of the next page in reading order, each with the number of its column. */
    List<PdfLine> order(List<PdfLine> lines) {
        List<PdfLine> ordered = new ArrayList<>();
        order(lines, ordered, 0);
        return ordered;
    }

    private void order(List<PdfLine> lines, List<PdfLine> ordered, int depth) {
        List<PdfLine> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(PdfLine::baseline).thenComparingDouble(PdfLine::left));
        Optional<Float> gutter = depth < DEEPEST ? PdfGutters.in(sorted) : Optional.empty();
        if (depth == 0) {
            gutter = gutter.or(() -> Optional.ofNullable(before).filter(middle -> goesOn(sorted, middle)));
            before = gutter.orElse(null);
        }
        if (gutter.isEmpty()) {
            PdfCells.divided(sorted).forEach(column -> close(column, ordered));
            return;
        }
        float middle = gutter.get();
        List<PdfLine> across = new ArrayList<>();
        List<PdfLine> band = new ArrayList<>();
        for (PdfLine line : sorted) {
            if (line.left() < middle && line.right() > middle) {
                List<PdfLine> heads = takeHeads(line, band, middle);
                closeBand(band, middle, across, ordered, depth);
                across.addAll(heads);
                across.add(line);
            } else {
                band.add(line);
            }
        }
        closeBand(band, middle, across, ordered, depth);
        closeAcross(across, ordered, depth);
    }

    /** A few lines stand on both sides of it, and none crosses it; cells of a table begin anew side by side. */
    private static boolean goesOn(List<PdfLine> sorted, float middle) {
        boolean left = sorted.stream().anyMatch(line -> line.right() <= middle);
        boolean right = sorted.stream().anyMatch(line -> line.left() >= middle);
        boolean across = sorted.stream().anyMatch(line -> line.left() < middle && line.right() > middle);
        long rows = IntStream.range(1, sorted.size())
                .filter(i -> PdfGutters.areStartsBeside(sorted.get(i - 1), sorted.get(i)))
                .count();
        return left && right && !across && rows < LEAST_ROWS_OF_TABLE;
    }

    private void close(List<PdfLine> column, List<PdfLine> ordered) {
        columns++;
        column.forEach(line -> ordered.add(line.inColumn(columns)));
    }

    /** Takes from a band its last lines, where they are a heading of the line below that crosses the gutter. */
    private static List<PdfLine> takeHeads(PdfLine line, List<PdfLine> band, float middle) {
        int start = band.size();
        PdfLine below = line;
        while (start > 0
                && isHeadOf(line, band.get(start - 1), below)
                && band.get(start - 1).right() <= middle) {
            start--;
            below = band.get(start);
        }
        if (start < band.size() && endsText(band.get(start), band.subList(0, start), middle)) {
            return List.of();
        }
        List<PdfLine> rest = band.subList(start, band.size());
        List<PdfLine> heads = List.copyOf(rest);
        rest.clear();
        return heads;
    }

    /**
     * The last line of the text is as large beside the note below it as a heading would be, but stands below its like.
     */
    private static boolean endsText(PdfLine line, List<PdfLine> above, float middle) {
        return above.reversed().stream()
                .filter(other -> other.right() <= middle)
                .findFirst()
                .filter(other -> other.size() == line.size() && other.bold() == line.bold() && isNear(other, line))
                .isPresent();
    }

    private static boolean isHeadOf(PdfLine line, PdfLine head, PdfLine below) {
        boolean standsOut = head.size() > line.size() || (head.bold() && !line.bold());
        return standsOut && isNear(head, below);
    }

    private static boolean isNear(PdfLine above, PdfLine line) {
        return line.baseline() - above.baseline() < NEAR * line.size();
    }

    /** Lines on one side of the gutter only are in no columns, nor are those that go on with the text above them. */
    private void closeBand(List<PdfLine> band, float middle, List<PdfLine> across, List<PdfLine> ordered, int depth) {
        List<PdfLine> left =
                band.stream().filter(line -> line.right() <= middle).toList();
        List<PdfLine> right =
                band.stream().filter(line -> line.right() > middle).toList();
        if (isCornerOverTitle(left, right)) {
            float row = right.getFirst().baseline();
            band.stream().filter(line -> line.baseline() <= row).forEach(across::add);
            band.removeIf(line -> line.baseline() <= row);
            closeBand(band, middle, across, ordered, depth);
            return;
        }
        int start = 0;
        while (start < left.size() && goesOnAbove(left.get(start), across, right)) {
            across.add(left.get(start));
            start++;
        }
        if (start == left.size() || right.isEmpty()) {
            across.addAll(left.subList(start, left.size()));
            across.addAll(right);
        } else {
            closeAcross(across, ordered, depth);
            order(left.subList(start, left.size()), ordered, depth + 1);
            order(right, ordered, depth + 1);
        }
        band.clear();
    }

    /** A date may stand at the right above a title that reaches no further than the left column. */
    private static boolean isCornerOverTitle(List<PdfLine> left, List<PdfLine> right) {
        if (right.isEmpty()) {
            return false;
        }
        PdfLine corner = right.getFirst();
        float next = right.size() > 1 ? right.get(1).baseline() : Float.MAX_VALUE;
        return left.stream()
                .limit(MOST_ABOVE_TITLE)
                .anyMatch(title -> title.size() >= LARGER * corner.size()
                        && title.baseline() > corner.baseline()
                        && title.baseline() + title.size() < next);
    }

    private static boolean goesOnAbove(PdfLine line, List<PdfLine> across, List<PdfLine> right) {
        return !across.isEmpty()
                && !right.isEmpty()
                && isNear(across.getLast(), line)
                && line.baseline() + line.size() <= right.getFirst().baseline();
    }

    private void closeAcross(List<PdfLine> across, List<PdfLine> ordered, int depth) {
        if (!across.isEmpty()) {
            order(across, ordered, depth + 1);
            across.clear();
        }
    }
}
