package rapporteur.search;

import java.io.IOException;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Brings irregular forms to the word they are forms of, as {@code held} to {@code hold}: a stemmer only cuts endings.
 */
final class IrregularFormFilter extends TokenFilter {

    private final CharArrayMap<String> wordByForm;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

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
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String word = wordByForm.get(term.buffer(), 0, term.length());
        if (word != null) {
            term.setEmpty().append(word);
        }
        return true;
    }
}
