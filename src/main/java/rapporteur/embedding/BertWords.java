package rapporteur.embedding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import rapporteur.text.NormalForm;

/**
 * Splits text into words as BERT's uncased models were trained to see them: in lower case, without accents and control
 * characters, punctuation marks and CJK ideographs each a word of their own.
 *
 * @see <a href="https://github.com/google-research/bert/blob/master/tokenization.py">BERT's BasicTokenizer</a>
 */
final class BertWords {

    private BertWords() {}

    /** Returns where the white space from {@code start} on ends. */
    static int skipSpace(String text, int start) {
        int at = start;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Returns where the run without white space from {@code start} on ends. */
    static int skipRun(String text, int start) {
        int at = start;
        while (at < text.length() && !isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Returns the words of a run of text without white space; none where nothing of it can be seen. */
    static List<String> of(String run) {
        List<String> words = new ArrayList<>(1);
        StringBuilder word = new StringBuilder(run.length());
        NormalForm.of(run, Normalizer.Form.NFD)
                .codePoints()
                .filter(BertWords::isSeen)
                .map(Character::toLowerCase)
                .forEach(c -> {
                    if (standsAlone(c)) {
                        end(word, words);
                        words.add(Character.toString(c));
                    } else {
                        word.appendCodePoint(c);
                    }
                });
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isSpace(char c) {
        return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
    }

    private static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.NON_SPACING_MARK -> false;
            default -> c != 0xFFFD;
        };
    }

    private static boolean standsAlone(int c) {
        return isAsciiMark(c) || isPunctuation(c) || isIdeograph(c);
    }

    /** BERT takes all of ASCII's marks for punctuation, those too that Unicode calls symbols. */
    private static boolean isAsciiMark(int c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /** The blocks of the CJK ideographs; kana and hangul are written in words and not among them. */
    private static boolean isIdeograph(int c) {
        return isWithin(0x3400, 0x4DBF, c)
                || isWithin(0x4E00, 0x9FFF, c)
                || isWithin(0xF900, 0xFAFF, c)
                || isWithin(0x20000, 0x2CEAF, c)
                || isWithin(0x2F800, 0x2FA1F, c);
    }

    private static boolean isWithin(int first, int last, int c) {
        return first <= c && c <= last;
    }
}
