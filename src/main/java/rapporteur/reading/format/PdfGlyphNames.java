package rapporteur.reading.format;

import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.text.TextPosition;

/**
 * Tells which letters a sign of a PDF's font stands for. Fonts without a table of that have names for their signs;
 * those of ligatures are the names of their letters with {@code _} between them and, behind a dot, which variant it is.
 * PDFBox doesn't take them apart and has the sign's number for its letter.
 *
 * @see <a href="https://github.com/adobe-type-tools/agl-specification">Adobe Glyph List Specification, section 2</a>
 */
final class PdfGlyphNames {

    private PdfGlyphNames() {}

    /** Returns the letters of a sign, empty where nothing tells them. */
    static String letters(TextPosition position) {
        String text = position.getUnicode();
        if (text == null) {
            return "";
        }
        int code = position.getCharacterCodes()[0];
        if (text.length() != 1 || text.charAt(0) != code || !(position.getFont() instanceof PDSimpleFont font)) {
            return text;
        }
        Encoding encoding = font.getEncoding();
        String name = encoding == null ? "" : encoding.getName(code);
        return name.indexOf('_') > 0 ? lettersOfName(name, text) : text;
    }

    private static String lettersOfName(String name, String otherwise) {
        int variant = name.indexOf('.');
        StringBuilder letters = new StringBuilder();
        for (String part : (variant < 0 ? name : name.substring(0, variant)).split("_")) {
            String letter = GlyphList.getAdobeGlyphList().toUnicode(part);
            if (letter == null) {
                return otherwise;
            }
            letters.append(letter);
        }
        return letters.toString();
    }
}
