package rapporteur.search.language;

import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Brings irregular forms to the word they are forms of, as {@code held} to {@code hold}: a stemmer only cuts endings.
 */
final class IrregularFormFilter extends WordFormFilter {

    /** What makes an English adverb of an adjective; French ends no word so. */
    private static final String ADVERB = "ly";

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
        String known = wordByForm.get(word.buffer(), 0, word.length());
        int adjective = word.length() - ADVERB.length();
        return known == null
                        && adjective > 0
                        && word.charAt(adjective) == ADVERB.charAt(0)
                        && word.charAt(adjective + 1) == ADVERB.charAt(1)
                ? wordByForm.get(word.buffer(), 0, adjective)
                : known;
    }
}
