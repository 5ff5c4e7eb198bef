package rapporteur.reading.format.pdf;

import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.text.TextPosition;

/**
 * Tells which letters a sign of a PDF's font stands for. Fonts without a table of that have names for their signs:
 * those of ligatures are the names of their letters with {@code _} between them, and behind a dot stands which variant
 * it is, such as a small capital. PDFBox doesn't take them apart and has the sign's number for its letter; others write
 * a table that says nothing of them. In the pictures of letters that TeX makes of its own fonts a sign is named by its
 * number, as {@code a28}.
 *
 * @see <a href="https://github.com/adobe-type-tools/agl-specification">Adobe Glyph List Specification, section 2</a>
 * @see <a href="https://www.latex-project.org/help/documentation/encguide.pdf">LaTeX font encodings, OT1 and T1</a>
 */
final class PdfGlyphNames {

    /** Older names of variants have no dot; their list has letters of private use for them. */
    private static final Pattern VARIANT = Pattern.compile("\\..*|(?:small|oldstyle)$");

    /**
     * What no other text has signs for: ligatures by TeX's older encoding and by its newer one, and what it quotes
     * with.
     */
    private static final Map<String, String> TEX = Map.ofEntries(
            Map.entry("a11", "ff"),
            Map.entry("a12", "fi"),
            Map.entry("a13", "fl"),
            Map.entry("a14", "ffi"),
            Map.entry("a15", "ffl"),
            Map.entry("a16", "“"),
            Map.entry("a17", "”"),
            Map.entry("a19", "«"),
            Map.entry("a20", "»"),
            Map.entry("a21", "–"),
            Map.entry("a22", "—"),
            Map.entry("a27", "ff"),
            Map.entry("a28", "fi"),
            Map.entry("a29", "fl"),
            Map.entry("a30", "ffi"),
            Map.entry("a31", "ffl"));

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
        if (code >= TexSigns.FIRST && font instanceof PDType3Font drawn && name.equals("a" + code)) {
            return TexSigns.letter(drawn, code, text);
        }
        return isUnknown(text.charAt(0), code, name) ? lettersOfName(name, text) : text;
    }

    private static boolean isUnknown(char letter, int code, String name) {
        return Character.isISOControl(letter)
                || Character.getType(letter) == Character.PRIVATE_USE
                || (letter == code && name.indexOf('_') > 0);
    }

    private static String lettersOfName(String name, String otherwise) {
        String tex = TEX.get(name);
        if (tex != null) {
            return tex;
        }
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
