package rapporteur.reading.format.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import rapporteur.reading.format.text.ListMarker;

/**
 * Tells by where their lines stand which letters are those of headings, though they are hardly larger than the running
 * text's and not bold: each stands alone, apart from the text above, and has text below it.
 */
final class PdfHeadingSizes {

    /** Sizes nearer to the running text's come from scaling. */
    private static final float LARGER = 1.06f;

    /** Further below the text above than its own lines are apart, in times their distance. */
    private static final float APART = 1.25f;

    private static final int LEAST_HEADINGS = 2;

    /** The others may be names, dates and parts of a title. */
    private static final float LEAST_PART = 0.7f;

    private static final int MOST_LINES = 2;
    private static final int LONGEST = 120;

    /** A shorter line below it may be an entry of a table or a point of a slide. */
    private static final int SHORTEST_TEXT = 40;

    private final List<PdfLine> lines;
    private final float pitch;
    private final int body;

    private PdfHeadingSizes(List<PdfLine> lines, float body, float pitch) {
        this.lines = lines;
        this.pitch = pitch;
        this.body = PdfStyle.key(body);
    }

    /**
     * Returns how headings look whose letters are larger than running text by less than {@link PdfStyle#LARGER}.
     *
     * @param lines the lines of a file
     * @param body the size of the running text, in points
     * @param pitch from one baseline of the running text to the next, in points
     */
    static Set<Integer> barelyLarger(List<PdfLine> lines, float body, float pitch) {
        return new PdfHeadingSizes(lines, body, pitch).find();
    }

    private Set<Integer> find() {
        Map<Integer, Integer> all = new HashMap<>();
        Map<Integer, Integer> headings = new HashMap<>();
        int at = 0;
        while (at < lines.size()) {
            PdfLine first = lines.get(at);
            int end = end(at);
            float size = PdfStyle.key(first.size());
            if (size >= body * LARGER && size < body * PdfStyle.LARGER) {
                all.merge(PdfStyle.look(first), 1, Integer::sum);
                headings.merge(PdfStyle.look(first), isHeading(at, end) ? 1 : 0, Integer::sum);
            }
            at = end;
        }
        return headings.entrySet().stream()
                .filter(look ->
                        look.getValue() >= Math.max(LEAST_HEADINGS, LEAST_PART * all.getOrDefault(look.getKey(), 0)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Returns where the lines end that look alike. */
    private int end(int start) {
        int end = start + 1;
        while (end < lines.size() && PdfStyle.look(lines.get(end)) == PdfStyle.look(lines.get(start))) {
            end++;
        }
        return end;
    }

    private boolean isHeading(int start, int end) {
        PdfLine first = lines.get(start);
        String words = lines.get(end - 1).text();
        return end - start <= MOST_LINES
                && end < lines.size()
                && lines.subList(start, end).stream()
                                .mapToInt(line -> line.text().length())
                                .sum()
                        <= LONGEST
                && !PdfFlow.beginsSmall(first)
                && ListMarker.of(first.text())
                        .filter(marker -> !marker.isNumbered())
                        .isEmpty()
                && ".,;".indexOf(words.charAt(words.length() - 1)) < 0
                && (start == 0 || isApart(lines.get(start - 1), first))
                && isText(lines.get(end));
    }

    private boolean isApart(PdfLine above, PdfLine line) {
        float distance = line.baseline() - above.baseline();
        return above.page() != line.page() || distance < 0 || distance > APART * pitch;
    }

    private boolean isText(PdfLine line) {
        return PdfStyle.key(line.size()) == body && line.text().length() >= SHORTEST_TEXT;
    }
}
