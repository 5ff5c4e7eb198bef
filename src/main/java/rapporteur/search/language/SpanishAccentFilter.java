package rapporteur.search.language;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Gives Spanish words in {@code -ion} their accent back, by which the stemmer knows the ending of "configuración": the
 * plural is written without, and the two would not meet.
 */
final class SpanishAccentFilter extends WordFormFilter {

    private static final String ENDING = "ion";
    private static final int SHORTEST = 5;

    SpanishAccentFilter(TokenStream folded) {
        super(folded);
    }

    @Override
    @Nullable String form(CharTermAttribute word) {
        int beginning = word.length() - ENDING.length();
        return word.length() >= SHORTEST && ENDING.contentEquals(word.subSequence(beginning, word.length()))
                ? word.subSequence(0, beginning) + "ión"
                : null;
    }
}
