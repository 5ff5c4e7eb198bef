package rapporteur.reading.format.pdf;

import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/**
 * Tells which letters stand at the upper numbers of the fonts that TeX draws as pictures, where a sign's name is but
 * its number: those of its newer encoding, or in a font without small letters those of its symbols.
 *
 * @see <a href="https://www.latex-project.org/help/documentation/encguide.pdf">LaTeX font encodings, T1 and TS1</a>
 */
final class TexSigns {

    static final int FIRST = 0x80;

    /** From {@value #FIRST} on; above them, but for four, stand the letters of ISO 8859-1. */
    private static final String LETTERS = "ĂĄĆČĎĚĘĞĹĽŁŃŇŊŐŔŘŚŠŞŤŢŰŮŸŹŽŻĲİđ§ăąćčďěęğĺľłńňŋőŕřśšşťţűůÿźžżĳ¡¿£";

    private static final int CAPITAL_OE = 0xD7;
    private static final int CAPITAL_SHARP_S = 0xDF;
    private static final int OE = 0xF7;
    private static final int SHARP_S = 0xFF;

    private TexSigns() {}

    /**
     * Returns the letter of a sign.
     *
     * @param code its number
     * @param otherwise what is returned where it is none of these
     */
    static String letter(PDType3Font font, int code, String otherwise) {
        return hasSmallLetters(font) ? letter(code, otherwise) : symbol(code, otherwise);
    }

    private static boolean hasSmallLetters(PDType3Font font) {
        COSDictionary drawings = font.getCharProcs();
        return drawings != null
                && IntStream.rangeClosed('a', 'z')
                        .anyMatch(code -> drawings.containsKey(COSName.getPDFName("a" + code)));
    }

    private static String letter(int code, String otherwise) {
        return switch (code) {
            case CAPITAL_OE -> "Œ";
            case CAPITAL_SHARP_S -> "SS";
            case OE -> "œ";
            case SHARP_S -> "ß";
            default -> code < FIRST + LETTERS.length() ? LETTERS.substring(code - FIRST, code - FIRST + 1) : otherwise;
        };
    }

    private static String symbol(int code, String otherwise) {
        return switch (code) {
            case 0x84 -> "†";
            case 0x85 -> "‡";
            case 0x87 -> "‰";
            case 0x88, 0x9E -> "•";
            case 0x97 -> "™";
            case 0x9B -> "№";
            case 0xBF -> "€";
            case 0xD6 -> "×";
            case 0xF6 -> "÷";
            default -> otherwise;
        };
    }
}
