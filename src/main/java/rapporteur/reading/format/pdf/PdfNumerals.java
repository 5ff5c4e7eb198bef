package rapporteur.reading.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rapporteur.reading.format.pdf.PdfGlyphs.Glyph;

/**
 * Finds the large figures that count the paragraphs beside them, 1 beside the first, and puts them where they are read:
 * before the first letter of the uppermost line, as the number of an item.
 */
final class PdfNumerals {

    /** A figure is larger than the letters beside it by this factor at least. */
    private static final float LARGER = 1.4f;

    /** A figure reaches this part of its size above its baseline. */
    private static final float ASCENT = 0.95f;

    /** The lines beside it begin within this part of its size. */
    private static final float NEAR = 2.5f;

    /** Figures that stand one below the other begin or end within this many points. */
    private static final float ALIGNED = 2;

    private static final int LEAST = 2;

    /** A page with more large ones has none that count. */
    private static final int MOST_ONES = 20;

    private PdfNumerals() {}

    /** Returns the letters of a page with such figures before the paragraphs they count. */
    static List<Glyph> placed(List<Glyph> glyphs) {
        float usual = Usual.of(glyphs, Glyph::size).orElse(0f);
        List<Glyph> large = glyphs.stream()
                .filter(glyph -> glyph.size() >= LARGER * usual && !glyph.text().isBlank())
                .toList();
        List<Glyph> ones =
                large.stream().filter(glyph -> glyph.text().equals("1")).toList();
        Map<Glyph, Glyph> counted = new HashMap<>();
        for (int i = 0; i < ones.size() && ones.size() <= MOST_ONES && counted.size() < LEAST; i++) {
            counted = counted(ones.get(i), large, glyphs);
        }
        if (counted.size() < LEAST) {
            return glyphs;
        }
        List<Glyph> placed = new ArrayList<>(glyphs);
        for (Map.Entry<Glyph, Glyph> entry : counted.entrySet()) {
            placed.set(placed.indexOf(entry.getKey()), before(entry.getValue(), entry.getKey()));
        }
        return placed;
    }

    /** Returns the figures from 1 on that stand one below the other, each with the letter it stands before. */
    private static Map<Glyph, Glyph> counted(Glyph one, List<Glyph> large, List<Glyph> glyphs) {
        Map<Glyph, Glyph> counted = new HashMap<>();
        Optional<Glyph> figure = Optional.of(one);
        for (int next = 2; figure.isPresent(); next++) {
            Glyph above = figure.get();
            Optional<Glyph> first = isAlone(above, large) ? firstBeside(above, glyphs) : Optional.empty();
            if (first.isEmpty()) {
                break;
            }
            counted.put(above, first.get());
            String number = String.valueOf(next);
            figure = large.stream()
                    .filter(glyph -> glyph.text().equals(number) && isBelow(glyph, above))
                    .min(Comparator.comparingDouble(Glyph::baseline));
        }
        return counted;
    }

    private static boolean isBelow(Glyph figure, Glyph above) {
        return figure.baseline() > above.baseline()
                && Math.abs(figure.size() - above.size()) < 1
                && (Math.abs(figure.left() - above.left()) < ALIGNED
                        || Math.abs(figure.right() - above.right()) < ALIGNED);
    }

    /** Years and amounts have more figures, and titles letters behind theirs. */
    private static boolean isAlone(Glyph figure, List<Glyph> large) {
        return large.stream()
                .noneMatch(other -> !other.equals(figure)
                        && Math.abs(other.baseline() - figure.baseline()) < figure.size() / 2
                        && other.left() < figure.right() + figure.size()
                        && other.right() > figure.left() - figure.size());
    }

    /** Returns the letter that the uppermost of the lines beside a figure begins with. */
    private static Optional<Glyph> firstBeside(Glyph figure, List<Glyph> glyphs) {
        return glyphs.stream()
                .filter(glyph -> !glyph.text().isBlank()
                        && glyph.size() * LARGER <= figure.size()
                        && glyph.baseline() > figure.baseline() - ASCENT * figure.size()
                        && glyph.baseline() < figure.baseline() + glyph.size() / 2
                        && glyph.left() >= figure.right()
                        && glyph.left() < figure.right() + NEAR * figure.size())
                .min(Comparator.comparingDouble(Glyph::baseline).thenComparingDouble(Glyph::left));
    }

    private static Glyph before(Glyph first, Glyph figure) {
        float right = first.left() - first.size() / 3;
        return new Glyph(
                figure.text() + ".",
                right - 1,
                right,
                first.baseline(),
                first.size(),
                first.bold(),
                figure.direction());
    }
}
