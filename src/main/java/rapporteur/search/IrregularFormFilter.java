package rapporteur.search;

import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Brings irregular forms to the word they are forms of, as {@code held} to {@code hold}: a stemmer only cuts endings.
 */
final class IrregularFormFilter extends WordFormFilter {

    private final CharArrayMap<String> wordByForm;

    /**
     * Takes words.
     *
     * @param folded the words without case and accents
     * @param wordByForm for each irregular form the word
     */
    IrregularFormFilter(TokenStream folded, CharArrayMap<String> wordByForm) {
        super(folded);
        this.wordByForm = wordByForm;
    }

    @Override
    @Nullable String form(CharTermAttribute word) {
        return wordByForm.get(word.buffer(), 0, word.length());
    }
}
