package rapporteur.reading.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rapporteur.reading.format.pdf.PdfGlyphs.Glyph;
import rapporteur.reading.format.pdf.PdfShapes.Shape;

/**
 * Finds the bullets that are drawn as shapes and not set as letters, as browsers do: small, each alone before the first
 * letter of its line, and like others one below the other.
 */
final class PdfDrawnBullets {

    /** A bullet is higher than this part of its line's letters, and lower than that. */
    private static final float LOWEST = 0.15f;

    private static final float HIGHEST = 0.85f;

    /** Its middle stands so far above the baseline, in times the letters' size. */
    private static final float MIDDLE_FROM = 0.05f;

    private static final float MIDDLE_TO = 0.6f;

    /** So far before the letters it stands at most, in times their size; and so far from anything before it. */
    private static final float FAR = 2.5f;

    /** Letters whose baselines are nearer than this part of their size stand in one line. */
    private static final float ONE_LINE = 0.45f;

    /** A file has a list of several items before it has one of a single item, at a page's top. */
    private static final int LEAST = 2;

    /** Bullets that are as large, and as far from the page's left edge, are of one list; in half points. */
    private record Place(int left, int width) {

        static Place of(Shape shape) {
            return new Place(Math.round(shape.left() * 2), Math.round(shape.width() * 2));
        }
    }

    private final Set<Place> known = new HashSet<>();

    /**
     * Returns the letters of a page with the bullets that are drawn on it.
     *
     * @param glyphs the letters of a page that is not turned
     * @param shapes the small shapes on the page
     */
    List<Glyph> added(List<Glyph> glyphs, List<Shape> shapes) {
        Map<Place, Map<Float, Glyph>> byBaseline = new HashMap<>();
        for (Shape shape : shapes) {
            first(shape, glyphs, shapes)
                    .ifPresent(first -> byBaseline
                            .computeIfAbsent(Place.of(shape), place -> new HashMap<>())
                            .put(first.baseline(), bullet(shape, first)));
        }
        List<Glyph> all = new ArrayList<>(glyphs);
        byBaseline.forEach((place, bullets) -> {
            if (bullets.size() >= LEAST || known.contains(place)) {
                known.add(place);
                all.addAll(bullets.values());
            }
        });
        return all;
    }

    private static Glyph bullet(Shape shape, Glyph first) {
        return new Glyph("•", shape.left(), shape.right(), first.baseline(), first.size(), false, first.direction());
    }

    /** Returns the letter that a shape is the bullet of, as it begins a line there. */
    private static Optional<Glyph> first(Shape shape, List<Glyph> glyphs, List<Shape> shapes) {
        Optional<Glyph> first =
                glyphs.stream().filter(glyph -> isBullet(shape, glyph)).min(Comparator.comparingDouble(Glyph::left));
        return first.filter(letter -> glyphs.stream().noneMatch(other -> isBefore(shape, letter, other))
                && shapes.stream().noneMatch(other -> isBeside(shape, letter, other)));
    }

    private static boolean isBullet(Shape shape, Glyph letter) {
        float height = shape.bottom() - shape.top();
        float above = letter.baseline() - shape.middle();
        return letter.direction() == 0
                && !letter.text().isBlank()
                && letter.left() >= shape.right()
                && letter.left() - shape.right() < FAR * letter.size()
                && height > LOWEST * letter.size()
                && height < HIGHEST * letter.size()
                && above > MIDDLE_FROM * letter.size()
                && above < MIDDLE_TO * letter.size();
    }

    private static boolean isBefore(Shape shape, Glyph letter, Glyph other) {
        return !other.text().isBlank()
                && Math.abs(other.baseline() - letter.baseline()) < ONE_LINE * letter.size()
                && other.left() < shape.right()
                && other.right() > shape.left() - FAR * letter.size();
    }

    private static boolean isBeside(Shape shape, Glyph letter, Shape other) {
        return !other.equals(shape)
                && Math.abs(other.middle() - shape.middle()) < ONE_LINE * letter.size()
                && Math.abs(other.left() - shape.left()) < 2 * FAR * letter.size();
    }
}
