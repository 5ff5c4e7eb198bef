package rapporteur.reading.format.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.format.pdf.PdfGlyphs.Glyph;

/**
 * Puts accents on the letters they are drawn over or under. Old fonts have them apart, and letters without a dot to go
 * with them: what is drawn is two signs at one place.
 */
final class PdfAccents {

    private static final String ACCENTS = "`´^ˆ~˜¨¯ˇ˘˙˚¸˛˝";

    /** The marks that go on letters, in the order of the accents. */
    private static final String MARKS =
            "\u0300\u0301\u0302\u0302\u0303\u0303\u0308\u0304\u030C\u0306\u0307\u030A\u0327\u0328\u030B";

    /** So far apart are the middles of an accent and its letter at most, in times the letter's size. */
    private static final float NEAR = 0.22f;

    /** Over capitals accents are raised by a part of the letter's size. */
    private static final float HIGHEST = 0.5f;

    private PdfAccents() {}

    /** Returns letters in the order they are drawn, without the accents that went on one of them. */
    static List<Glyph> placed(List<Glyph> glyphs) {
        List<Glyph> placed = new ArrayList<>(glyphs.size());
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            int accent = glyph.text().length() == 1 ? ACCENTS.indexOf(glyph.text()) : -1;
            Glyph before = accent < 0 || placed.isEmpty() ? null : placed.getLast();
            Glyph after = accent < 0 || i + 1 == glyphs.size() ? null : glyphs.get(i + 1);
            float fromBefore = distance(glyph, before);
            float fromAfter = distance(glyph, after);
            if (after != null && fromAfter < NEAR && fromAfter <= fromBefore) {
                placed.add(accented(after, accent));
                i++;
            } else if (before != null && fromBefore < NEAR) {
                placed.set(placed.size() - 1, accented(before, accent));
            } else {
                placed.add(glyph);
            }
        }
        return placed;
    }

    /** Returns how far apart the middles of an accent and a letter are, in times the letter's size. */
    private static float distance(Glyph accent, @Nullable Glyph letter) {
        if (letter == null
                || !Character.isLetter(letter.text().codePointAt(0))
                || Math.abs(letter.baseline() - accent.baseline()) > HIGHEST * letter.size()) {
            return Float.MAX_VALUE;
        }
        return Math.abs(letter.left() + letter.right() - accent.left() - accent.right()) / 2 / letter.size();
    }

    private static Glyph accented(Glyph letter, int accent) {
        String dotted = letter.text().replace('\u0131', 'i').replace('\u0237', 'j');
        return letter.withText(Normalizer.normalize(dotted + MARKS.charAt(accent), Normalizer.Form.NFC));
    }
}
