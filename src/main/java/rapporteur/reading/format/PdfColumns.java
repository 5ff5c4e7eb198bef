package rapporteur.reading.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Brings the lines of a page into reading order: where a gutter divides them, the left column is read before the right
 * one; lines that cross the gutter, such as a title above two columns, divide the page into bands that are read one
 * after the other.
 */
final class PdfColumns {

    /** A gutter is at least this wide, in points. */
    private static final int NARROWEST_GUTTER = 8;

    /** On each side of a gutter stand at least so many lines. */
    private static final int LEAST_LINES = 4;

    /** A line wider than this part of the region does not tell where a gutter is. */
    private static final float WIDE = 0.6f;

    /** So many in a hundred lines may cross a gutter. */
    private static final int CROSSING_PERCENT = 8;

    private static final int DEEPEST = 4;

    private int columns;

    /** Returns lines of one page in reading order, each with the number of its column. */
    List<PdfLine> order(List<PdfLine> lines) {
        List<PdfLine> ordered = new ArrayList<>();
        order(lines, ordered, 0);
        return ordered;
    }

    private void order(List<PdfLine> lines, List<PdfLine> ordered, int depth) {
        List<PdfLine> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(PdfLine::baseline).thenComparingDouble(PdfLine::left));
        Optional<Float> gutter = depth < DEEPEST ? gutter(sorted) : Optional.empty();
        if (gutter.isEmpty()) {
            columns++;
            sorted.forEach(line -> ordered.add(line.inColumn(columns)));
            return;
        }
        float middle = gutter.get();
        List<PdfLine> band = new ArrayList<>();
        List<PdfLine> across = new ArrayList<>();
        for (PdfLine line : sorted) {
            boolean crosses = line.left() < middle && line.right() > middle;
            if (crosses) {
                closeBand(band, middle, ordered, depth);
                across.add(line);
            } else {
                closeAcross(across, ordered);
                band.add(line);
            }
        }
        closeBand(band, middle, ordered, depth);
        closeAcross(across, ordered);
    }

    private void closeBand(List<PdfLine> band, float middle, List<PdfLine> ordered, int depth) {
        if (band.isEmpty()) {
            return;
        }
        List<PdfLine> left =
                band.stream().filter(line -> line.right() <= middle).toList();
        List<PdfLine> right =
                band.stream().filter(line -> line.right() > middle).toList();
        if (!left.isEmpty()) {
            order(left, ordered, depth + 1);
        }
        if (!right.isEmpty()) {
            order(right, ordered, depth + 1);
        }
        band.clear();
    }

    private void closeAcross(List<PdfLine> across, List<PdfLine> ordered) {
        if (!across.isEmpty()) {
            columns++;
            across.forEach(line -> ordered.add(line.inColumn(columns)));
            across.clear();
        }
    }

    /** Finds the middle of the widest upright strip that hardly any line crosses. */
    private static Optional<Float> gutter(List<PdfLine> lines) {
        if (lines.size() < 2 * LEAST_LINES) {
            return Optional.empty();
        }
        float left = (float) lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
        float right = (float) lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
        List<PdfLine> narrow = lines.stream()
                .filter(line -> line.width() < WIDE * (right - left))
                .toList();
        int[] crossing = crossings(narrow, left, right);
        int allowed = narrow.size() * CROSSING_PERCENT / 100;
        int bestStart = -1;
        int bestLength = 0;
        int start = -1;
        for (int x = crossing.length / 6; x < crossing.length * 5 / 6; x++) {
            if (crossing[x] > allowed) {
                start = -1;
                continue;
            }
            start = start < 0 ? x : start;
            if (x - start + 1 > bestLength) {
                bestStart = start;
                bestLength = x - start + 1;
            }
        }
        if (bestLength < NARROWEST_GUTTER) {
            return Optional.empty();
        }
        float middle = left + bestStart + bestLength / 2f;
        return hasLinesBeside(narrow, middle) ? Optional.of(middle) : Optional.empty();
    }

    private static int[] crossings(List<PdfLine> lines, float left, float right) {
        int[] crossing = new int[Math.max(1, Math.min(20_000, (int) (right - left) + 1))];
        for (PdfLine line : lines) {
            int from = Math.max(0, (int) (line.left() - left));
            int to = Math.min(crossing.length - 1, (int) (line.right() - left));
            for (int x = from; x <= to; x++) {
                crossing[x]++;
            }
        }
        return crossing;
    }

    /** Two columns stand side by side: enough lines on each side, at the same height. */
    private static boolean hasLinesBeside(List<PdfLine> lines, float middle) {
        List<PdfLine> left =
                lines.stream().filter(line -> line.right() <= middle).toList();
        List<PdfLine> right =
                lines.stream().filter(line -> line.left() >= middle).toList();
        if (left.size() < LEAST_LINES || right.size() < LEAST_LINES) {
            return false;
        }
        double top = Math.max(top(left), top(right));
        double bottom = Math.min(bottom(left), bottom(right));
        return inRange(left, top, bottom) >= LEAST_LINES && inRange(right, top, bottom) >= LEAST_LINES;
    }

    private static double top(List<PdfLine> lines) {
        return lines.stream().mapToDouble(PdfLine::baseline).min().orElse(0);
    }

    private static double bottom(List<PdfLine> lines) {
        return lines.stream().mapToDouble(PdfLine::baseline).max().orElse(0);
    }

    private static long inRange(List<PdfLine> lines, double top, double bottom) {
        double tolerance = 4;
        return lines.stream()
                .filter(line -> line.baseline() >= top - tolerance && line.baseline() <= bottom + tolerance)
                .count();
    }
}
