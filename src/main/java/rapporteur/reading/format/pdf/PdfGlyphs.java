package rapporteur.reading.format.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import rapporteur.reading.format.pdf.PdfShapes.Shape;

/** Runs the programs that draw a PDF's pages and notes which letter is put where. */
final class PdfGlyphs extends PDFTextStripper {

    /**
     * A letter, or a few that one sign stands for.
     *
     * @param text the letters
     * @param left where it begins, in points from the page's left edge
     * @param right where it ends
     * @param baseline how far it stands from the upper edge
     * @param size its size in points
     * @param bold whether it is bold
     * @param direction the angle it is turned by, in degrees
     */
    record Glyph(String text, float left, float right, float baseline, float size, boolean bold, float direction) {

        Glyph withText(String other) {
            return new Glyph(other, left, right, baseline, size, bold, direction);
        }

        Glyph endingAt(float end) {
            return new Glyph(text, left, end, baseline, size, bold, direction);
        }
    }

    /** Ends the work on a file that asks for too much of it. */
    static final class TooMuchWorkException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMuchWorkException() {
            super("more drawing than any report needs");
        }
    }

    /** A long report with maps has a few million operators. */
    private static final long MOST_OPERATORS = 60_000_000;

    private static final int MOST_GLYPHS = 12_000_000;

    /** A whole book on one page has as many. */
    private static final int MOST_ON_PAGE = 300_000;

    /** Drawings that are put into others; ones that put themselves into themselves would have no end. */
    private static final int MOST_FORMS = 100_000;

    /**
     * {@code Arial,Bold}, and what TeX calls its own fonts: {@code CMBX12}, {@code SFSX1095},
     * {@code NimbusRomNo9L-Medi}; {@code AdvOTb83ee1dd.B}
     */
    private static final Pattern BOLD = Pattern.compile(
            "bold|black|heavy|demi|-medi(?:ital)?$|[.-]B$"
                    + "|^(?:[A-Z]{6}\\+)?(?:cm(?:b|bx(?:sl|ti)?|ssbx|ssdc)|sf(?:b[ilx]|rb|s[ox]|xc)|ec(?:b[ilx]|rb|s[ox]|xc))\\d{1,4}$",
            Pattern.CASE_INSENSITIVE);

    /** A letter drawn twice at nearly one place is one bold letter, or has a shadow; in points. */
    private static final float SAME_PLACE = 0.7f;

    /** So far from a large letter its shadow falls, in times the letter's size. */
    private static final float SHADOW = 0.08f;

    private final BiConsumer<Integer, List<Glyph>> onPage;
    private final Map<Place, TextPosition> places = new HashMap<>();

    /** Whether a font is bold, by its name; each letter asks. */
    private final Map<String, Boolean> boldFonts = new HashMap<>();

    private final PdfShapes shapes = new PdfShapes();
    private final PdfDrawnBullets bullets = new PdfDrawnBullets();
    private List<Glyph> glyphs = new ArrayList<>();
    private long operators;
    private int glyphsSoFar;

    /** On the pages before this one. */
    private int glyphsBefore;

    private int forms;

    /**
     * Makes a reader of letters.
     *
     * @param onPage takes each page's number, from 1, with its letters in the order they are drawn
     */
    PdfGlyphs(BiConsumer<Integer, List<Glyph>> onPage) {
        this.onPage = onPage;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators++;
        if (operators > MOST_OPERATORS
                || glyphsSoFar > MOST_GLYPHS
                || glyphsSoFar - glyphsBefore > MOST_ON_PAGE
                || Thread.currentThread().isInterrupted()) {
            throw new TooMuchWorkException();
        }
        if (operator.getName().equals(OperatorName.SHADING_FILL)) {
            shapes.shade(
                    getGraphicsState().getCurrentClippingPath().getBounds2D(),
                    getCurrentPage().getCropBox());
        }
        shapes.draw(
                operator.getName(),
                operands,
                getGraphicsState().getCurrentTransformationMatrix(),
                getCurrentPage().getCropBox());
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        countForm();
        super.showForm(form);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        countForm();
        super.showTransparencyGroup(form);
    }

    private void countForm() {
        forms++;
        if (forms > MOST_FORMS) {
            throw new TooMuchWorkException();
        }
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = PdfGlyphNames.letters(position);
        float size = size(position);
        if (text.isEmpty() || size < 1 || !isNew(text, size, position)) {
            return;
        }
        glyphsSoFar++;
        if (isOffPage(position)) {
            return;
        }
        float left = position.getXDirAdj();
        String font = position.getFont().getName();
        glyphs.add(new Glyph(
                withoutLigatures(text),
                left,
                left + position.getWidthDirAdj(),
                position.getYDirAdj(),
                size,
                isBold(font),
                position.getDir()));
    }

    /** Above and below a page stands what printers note for themselves; a line may be longer than a page is wide. */
    private static boolean isOffPage(TextPosition position) {
        return position.getRotation() == 0
                && (position.getY() < 0 || position.getY() > position.getPageHeight() + position.getYScale());
    }

    /**
     * Returns the size a letter is seen in, to the half point. {@link TextPosition#getFontSizeInPt} would leave out
     * what the whole drawing is scaled by, as programs on macOS do.
     */
    private static float size(TextPosition position) {
        return Math.round(position.getYScale() * 2) / 2f;
    }

    private boolean isNew(String text, float size, TextPosition position) {
        float near = Math.max(SAME_PLACE, SHADOW * size);
        int x = Math.round(position.getXDirAdj() / near);
        int y = Math.round(position.getYDirAdj() / near);
        for (int i = x - 1; i <= x + 1; i++) {
            for (int j = y - 1; j <= y + 1; j++) {
                TextPosition other = places.get(new Place(i, j, size, text));
                if (other != null
                        && Math.abs(other.getXDirAdj() - position.getXDirAdj()) < near
                        && Math.abs(other.getYDirAdj() - position.getYDirAdj()) < near) {
                    return text.isBlank();
                }
            }
        }
        places.put(new Place(x, y, size, text), position);
        return true;
    }

    /** A part of the page, as wide as two letters are apart that are one. */
    private record Place(int x, int y, float size, String text) {}

    private boolean isBold(String font) {
        return font != null
                && boldFonts.computeIfAbsent(font, name -> BOLD.matcher(name).find());
    }

    /** Fonts hold ligatures as signs of their own, which are drawn for letters and not meant as anything else. */
    private static String withoutLigatures(String text) {
        boolean ligature = text.length() == 1 && text.charAt(0) >= '\uFB00' && text.charAt(0) <= '\uFB06';
        return ligature ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    /** Puts no text together: {@link PdfLines} does that, minding columns. */
    @Override
    protected void writePage() {}

    @Override
    protected void endPage(PDPage page) {
        List<Shape> drawn = shapes.take();
        boolean turned = page.getRotation() != 0;
        onPage.accept(getCurrentPageNo(), turned ? glyphs : bullets.added(glyphs, drawn));
        glyphs = new ArrayList<>();
        glyphsBefore = glyphsSoFar;
        places.clear();
    }
}
