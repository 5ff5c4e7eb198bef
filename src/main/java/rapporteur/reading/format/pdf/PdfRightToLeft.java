package rapporteur.reading.format.pdf;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import rapporteur.reading.format.pdf.PdfGlyphs.Glyph;

/**
 * Brings letters of scripts that run from right to left, as Arabic and Hebrew do, into the order they are read in. A
 * page of them is looked at in a mirror, where columns, indents and ragged edges are as on any other page.
 */
final class PdfRightToLeft {

    /** The mirror stands so far from the page's left edge, in points; no page of text is half as wide. */
    private static final float MIRROR = 4000;

    /** Shapes that letters have beside others, which old fonts hold as signs of their own. */
    private static final Pattern SHAPES = Pattern.compile("[\\uFB1D-\\uFDFF\\uFE70-\\uFEFC]+");

    private static final String BRACKETS = "()[]{}<>«»‹›";

    private final boolean usual;

    /** Looks at a page's letters. */
    PdfRightToLeft(List<Glyph> glyphs) {
        List<Glyph> letters = glyphs.stream()
                .filter(glyph -> Character.isLetter(first(glyph)))
                .toList();
        this.usual =
                2 * letters.stream().filter(glyph -> runsToLeft(first(glyph))).count() > letters.size();
    }

    /** Returns a letter where it is to be looked for, such that it is right when its line is turned round. */
    Glyph seen(Glyph glyph) {
        if (!usual) {
            return glyph.text().length() > 1 && runsToLeft(first(glyph))
                    ? glyph.withText(reversed(glyph.text()))
                    : glyph;
        }
        return new Glyph(
                runsToLeft(first(glyph)) ? glyph.text() : inMirror(glyph.text()),
                MIRROR - glyph.right(),
                MIRROR - glyph.left(),
                glyph.baseline(),
                glyph.size(),
                glyph.bold(),
                glyph.direction());
    }

    /** Returns a line in the order it is read in: what runs against the others is turned round. */
    PdfLine read(PdfLine line) {
        String text = line.text();
        if (!usual && !Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            return line;
        }
        Bidi runs = new Bidi(text, usual ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        StringBuilder read = new StringBuilder();
        for (int i = 0; i < runs.getRunCount(); i++) {
            String run = text.substring(runs.getRunStart(i), runs.getRunLimit(i));
            boolean against = runs.getRunLevel(i) % 2 != runs.getBaseLevel() % 2;
            read.append(against ? reversed(run) : run);
        }
        return line.withText(
                SHAPES.matcher(read).replaceAll(shapes -> Normalizer.normalize(shapes.group(), Normalizer.Form.NFKC)));
    }

    private static String inMirror(String text) {
        int bracket = text.length() == 1 ? BRACKETS.indexOf(text) : -1;
        return bracket < 0 ? reversed(text) : String.valueOf(BRACKETS.charAt(bracket ^ 1));
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    private static int first(Glyph glyph) {
        return glyph.text().codePointAt(0);
    }

    private static boolean runsToLeft(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
