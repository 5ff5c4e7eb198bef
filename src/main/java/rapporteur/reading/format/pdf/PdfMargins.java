package rapporteur.reading.format.pdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells what stands beside the text of a page, in its margin, from the lines of the text. */
final class PdfMargins {

    /** So far from the text it stands, in times its letters' size. */
    private static final float FAR = 0.8f;

    /** The text is wider by this factor at least. */
    private static final float WIDER = 2;

    /** So many lines are text. */
    private static final int LEAST_LINES = 5;

    private record Text(float left, float right, int lines) {

        Text with(PdfLine line) {
            return new Text(left, Math.max(right, line.right()), lines + 1);
        }
    }

    /** The text of each column. */
    private final Map<Integer, Text> texts = new HashMap<>();

    /**
     * Makes a finder.
     *
     * @param lines all lines of a file, each with its column
     */
    PdfMargins(List<PdfLine> lines, PdfStyle style) {
        Map<Integer, Map<Integer, Text>> edges = new HashMap<>();
        for (PdfLine line : lines) {
            if (style.headingLevel(line) == 0 && !style.isNote(line)) {
                edges.computeIfAbsent(line.column(), column -> new HashMap<>())
                        .merge(
                                Math.round(line.left()),
                                new Text(line.left(), line.right(), 1),
                                (text, one) -> text.with(line));
            }
        }
        edges.forEach((column, found) -> found.values().stream()
                .max(Comparator.comparingInt(Text::lines))
                .filter(text -> text.lines() >= LEAST_LINES)
                .ifPresent(text -> texts.put(column, text)));
    }

    /** Tells whether a line stands in the margin. */
    boolean hold(PdfLine line) {
        Text text = texts.get(line.column());
        return text != null
                && (line.right() < text.left() - FAR * line.size() || line.left() > text.right() + FAR * line.size())
                && text.right() - text.left() > WIDER * line.width();
    }

    /** Tells whether a line reaches the right edge of the text. */
    boolean isFull(PdfLine line) {
        Text text = texts.get(line.column());
        return text != null && text.right() - line.right() < line.size();
    }
}
