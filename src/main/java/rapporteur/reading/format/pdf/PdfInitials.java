package rapporteur.reading.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rapporteur.reading.format.pdf.PdfGlyphs.Glyph;

/**
 * Finds large first letters that reach down beside several lines of a paragraph, and puts them where they are read:
 * before the first letter of the uppermost line.
 */
final class PdfInitials {

    /** An initial is larger than the letters beside it by this factor at least. */
    private static final float LARGER = 1.8f;

    /** An initial reaches this part of its size above its baseline. */
    private static final float ASCENT = 0.95f;

    /** The lines beside it begin within this part of its size. */
    private static final float NEAR = 0.5f;

    private static final int LEAST_LINES = 2;

    /** A page with more large letters is a cover. */
    private static final int MOST_LARGE = 200;

    private final List<Glyph> glyphs;

    private PdfInitials(List<Glyph> glyphs) {
        this.glyphs = glyphs;
    }

    /** Returns the letters of a page with initials before the rest of their words. */
    static List<Glyph> placed(List<Glyph> glyphs) {
        float usual = Usual.of(glyphs, Glyph::size).orElse(0f);
        List<Glyph> large = glyphs.stream()
                .filter(glyph -> glyph.size() >= LARGER * usual && isCapital(glyph))
                .toList();
        if (large.isEmpty() || large.size() > MOST_LARGE) {
            return glyphs;
        }
        PdfInitials page = new PdfInitials(glyphs);
        List<Glyph> placed = new ArrayList<>(glyphs);
        for (Glyph initial : large) {
            page.firstBeside(initial)
                    .ifPresent(first -> placed.set(placed.indexOf(initial), page.before(first, initial)));
        }
        return placed;
    }

    private static boolean isCapital(Glyph glyph) {
        return Character.isUpperCase(glyph.text().codePointAt(0));
    }

    /** Returns the letter that the uppermost of the lines beside an initial begins with. */
    private Optional<Glyph> firstBeside(Glyph initial) {
        if (isInWord(initial)) {
            return Optional.empty();
        }
        Map<Float, Glyph> starts = new HashMap<>();
        for (Glyph glyph : glyphs) {
            if (isAtHeightOf(initial, glyph) && glyph.right() > initial.left()) {
                starts.merge(glyph.baseline(), glyph, (a, b) -> a.left() <= b.left() ? a : b);
            }
        }
        List<Glyph> beside = starts.values().stream()
                .filter(start -> start.left() > (initial.left() + initial.right()) / 2
                        && start.left() < initial.right() + NEAR * initial.size())
                .sorted(Comparator.comparingDouble(Glyph::baseline))
                .toList();
        return beside.size() < LEAST_LINES ? Optional.empty() : Optional.of(beside.getFirst());
    }

    private boolean isInWord(Glyph initial) {
        return glyphs.stream()
                .anyMatch(other -> !other.equals(initial)
                        && other.size() * LARGER > initial.size()
                        && Math.abs(other.baseline() - initial.baseline()) < initial.size()
                        && other.left() < initial.right() + initial.size()
                        && other.right() > initial.left() - initial.size());
    }

    private static boolean isAtHeightOf(Glyph initial, Glyph glyph) {
        return !glyph.text().isBlank()
                && glyph.size() * LARGER <= initial.size()
                && glyph.baseline() > initial.baseline() - ASCENT * initial.size()
                && glyph.baseline() < initial.baseline() + glyph.size() / 2;
    }

    /** An initial before another capital, which small letters follow, is a word: {@code A Malian village}. */
    private Glyph before(Glyph first, Glyph initial) {
        boolean small = glyphs.stream()
                .filter(glyph -> glyph.baseline() == first.baseline() && glyph.left() > first.left())
                .min(Comparator.comparingDouble(Glyph::left))
                .filter(second -> Character.isLowerCase(second.text().codePointAt(0)))
                .isPresent();
        float gap = isCapital(first) && small ? first.size() / 3 : 0;
        float right = first.left() - gap;
        return new Glyph(
                initial.text(), right - 1, right, first.baseline(), first.size(), first.bold(), initial.direction());
    }
}
