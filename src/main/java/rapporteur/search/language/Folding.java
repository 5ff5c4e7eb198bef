package rapporteur.search.language;

import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.util.ArrayUtil;

/** Brings words that differ in case or accents only to one form. */
public final class Folding {

    private Folding() {}

    /** Returns a word in lower case without accents. */
    public static String of(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (isAscii(small)) {
            return small;
        }
        char[] lowerCase = small.toCharArray();
        char[] folded = new char[ArrayUtil.oversize(4 * lowerCase.length, Character.BYTES)];
        int length = ASCIIFoldingFilter.foldToASCII(lowerCase, 0, folded, 0, lowerCase.length);
        return new String(folded, 0, length);
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }
}
