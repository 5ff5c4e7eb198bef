package rapporteur.reading.format;

import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.text.TextPosition;

/**
 * Tells which letters a sign of a PDF's font stands for. Fonts without a table of that have names for their signs:
 * those of ligatures are the names of their letters with {@code _} between them, and behind a dot stands which variant
 * it is, such as a small capital. PDFBox doesn't take them apart and has the sign's number for its letter; others write
 * a table that says nothing of them.
 *
 * @see <a href="https://github.com/adobe-type-tools/agl-specification">Adobe Glyph List Specification, section 2</a>
 */
final class PdfGlyphNames {

    /** Older names of variants have no dot; their list has letters of private use for them. */
    private static final Pattern VARIANT = Pattern.compile("\\..*|(?:small|oldstyle)$");

    private PdfGlyphNames() {}

    /** Returns the letters of a sign, empty where nothing tells them. */
    static String letters(TextPosition position) {
        String text = position.getUnicode();
        if (text == null) {
            return "";
        }
        if (text.length() != 1 || !(position.getFont() instanceof PDSimpleFont font) || font.getEncoding() == null) {
            return text;
        }
        int code = position.getCharacterCodes()[0];
        String name = font.getEncoding().getName(code);
        return isUnknown(text.charAt(0), code, name) ? lettersOfName(name, text) : text;
    }

    private static boolean isUnknown(char letter, int code, String name) {
        return Character.isISOControl(letter)
                || Character.getType(letter) == Character.PRIVATE_USE
                || (letter == code && name.indexOf('_') > 0);
    }

    private static String lettersOfName(String name, String otherwise) {
        StringBuilder letters = new StringBuilder();
        for (String part : VARIANT.matcher(name).replaceFirst("").split("_")) {
            String letter = GlyphList.getAdobeGlyphList().toUnicode(part);
            if (letter == null) {
                return otherwise;
            }
            letters.append(letter);
        }
        return letters.toString();
    }
}
