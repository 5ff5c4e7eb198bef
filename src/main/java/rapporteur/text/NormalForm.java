package rapporteur.text;

import java.text.Normalizer;

/**
 * Brings texts to Unicode's normal forms in a time that grows with their length only. Java puts the marks above and
 * below a letter in order one by one, which takes hours for a letter under a million of them.
 *
 * @see <a href="https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format">Unicode's limit to the marks of a
 *     letter</a>
 */
public final class NormalForm {

    /** No writing has more on one letter. */
    private static final int MOST_MARKS = 30;

    /** The first letter that stands for a mark; no character before it is a mark. */
    private static final int FIRST_MARK = 0x2B0;

    private NormalForm() {}

    /** Returns a text in a normal form; of more than 30 marks in a row each 30 are brought into it for themselves. */
    public static String of(String text, Normalizer.Form form) {
        int end = pieceEnd(text, 0);
        if (end == text.length()) {
            return Normalizer.normalize(text, form);
        }
        StringBuilder normal = new StringBuilder(text.length());
        int start = 0;
        while (start < text.length()) {
            normal.append(Normalizer.normalize(text.substring(start, end), form));
            start = end;
            end = pieceEnd(text, start);
        }
        return normal.toString();
    }

    /** Returns where a piece ends that has no more marks in a row. */
    private static int pieceEnd(String text, int start) {
        int marks = 0;
        int at = start;
        while (at < text.length() && marks < MOST_MARKS) {
            int codePoint = text.codePointAt(at);
            marks = isMark(codePoint) ? marks + 1 : 0;
            at += Character.charCount(codePoint);
        }
        return at;
    }

    /** Some letters that stand for marks become marks in a normal form. */
    private static boolean isMark(int codePoint) {
        if (codePoint < FIRST_MARK) {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.MODIFIER_LETTER -> true;
            default -> false;
        };
    }
}
