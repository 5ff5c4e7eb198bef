package rapporteur.reading.format.pdf;

import java.util.List;
import java.util.Optional;

/**
 * The text of a column, in points.
 *
 * @param left where its first letters stand
 * @param right where its longest line ends
 * @param edge where most of its lines end, if most end at one place
 */
record PdfColumnText(float left, float right, Optional<Float> edge) {

    /** Ends of lines nearer to each other than this are one edge. */
    static final float EDGE = 0.5f;

    /** So large a part of a column's lines end at its edge where they are stretched to it; and so many. */
    private static final float FLUSH = 0.5f;

    private static final int LEAST_FLUSH = 4;

    static PdfColumnText of(List<PdfLine> lines) {
        float left = (float) lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
        float right = (float) lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
        Optional<Float> edge = Usual.of(lines, line -> Math.round(line.right() / EDGE) * EDGE)
                .filter(usual -> lines.stream()
                                .filter(line -> Math.abs(line.right() - usual) < EDGE)
                                .count()
                        >= Math.max(LEAST_FLUSH, FLUSH * lines.size()));
        return new PdfColumnText(left, right, edge);
    }

    float width() {
        return right - left;
    }
}
