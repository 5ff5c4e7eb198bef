package rapporteur.search.language;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Strips what an apostrophe attaches to a word, French and Italian articles before it and the English possessive after
 * it, and the full stops of an abbreviation such as {@code U.S.}, keeping offsets to the word alone. A report in one
 * language quotes names from another, so all languages are treated alike. The apostrophe of a name such as
 * {@code N'Daw} is dropped, as many write it without.
 */
final class ContractionFilter extends TokenFilter {

    private static final CharArraySet ELIDED = CharArraySet.unmodifiableSet(new CharArraySet(
            List.of(
                    "l", "d", "c", "j", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "all", "dall",
                    "dell", "nell", "sull", "coll", "agl", "dagl", "degl", "negl", "sugl", "un", "quest", "quell", "gl",
                    "dov", "com", "cos", "quand", "anch"),
            false));

    /** What names of many languages begin with; "j'peux" and "l'FBI" begin with an elided word all the same. */
    private static final String BEGINNINGS_OF_NAMES = "mn";

    /** Before these it is a French word that is elided: {@code n'ont}, {@code m'habiller}. */
    private static final String VOWELS = "aeiouyh";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);

    /**
     * Strips contractions.
     *
     * @param lowerCase words in lower case, each as long as it is in the text
     */
    ContractionFilter(TokenStream lowerCase) {
        super(lowerCase);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        stripPossessive();
        int apostrophe = indexOfApostrophe();
        if (apostrophe > 0) {
            strip(apostrophe);
        } else if (isAbbreviation()) {
            dropFullStops();
        }
        return true;
    }

    private int indexOfApostrophe() {
        for (int i = 0; i < term.length(); i++) {
            if (isApostrophe(term.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '＇';
    }

    private void stripPossessive() {
        int end = term.length() - 2;
        if (end > 0 && term.charAt(end + 1) == 's' && isApostrophe(term.charAt(end))) {
            keep(0, end);
        }
    }

    private void strip(int apostrophe) {
        int length = term.length();
        if (apostrophe == 1 && apostrophe < length - 1 && isPartOfName()) {
            System.arraycopy(term.buffer(), 2, term.buffer(), 1, length - 2);
            term.setLength(length - 1);
        } else if (apostrophe < length - 1 && ELIDED.contains(term.buffer(), 0, apostrophe)) {
            keep(apostrophe + 1, length);
        }
    }

    /** Tells whether a letter and its apostrophe stand before a consonant, as in {@code N'Daw} and {@code M'Bow}. */
    private boolean isPartOfName() {
        char next = Folding.of(String.valueOf(term.charAt(2))).charAt(0);
        return BEGINNINGS_OF_NAMES.indexOf(term.charAt(0)) >= 0 && Character.isLetter(next) && VOWELS.indexOf(next) < 0;
    }

    private void keep(int from, int to) {
        boolean sameLength = offset.endOffset() - offset.startOffset() == term.length();
        int start = offset.startOffset();
        if (sameLength) {
            offset.setOffset(start + from, start + to);
        }
        term.copyBuffer(term.buffer(), from, to - from);
    }

    private boolean isAbbreviation() {
        if (term.length() < 3) {
            return false;
        }
        for (int i = 0; i < term.length(); i++) {
            boolean fullStop = term.charAt(i) == '.';
            if (fullStop != (i % 2 == 1)) {
                return false;
            }
        }
        return true;
    }

    private void dropFullStops() {
        int length = 0;
        for (int i = 0; i < term.length(); i += 2) {
            term.buffer()[length++] = term.charAt(i);
        }
        term.setLength(length);
    }
}
