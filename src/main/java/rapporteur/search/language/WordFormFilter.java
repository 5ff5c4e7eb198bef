package rapporteur.search.language;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/** Brings words that are forms of one to that one, each by itself. */
abstract class WordFormFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    /**
     * Brings words to one form.
     *
     * @param folded the words without case and accents
     */
    WordFormFilter(TokenStream folded) {
        super(folded);
    }

    /** Returns what a word is brought to, or {@code null} where it stays as it is. */
    abstract @Nullable String form(CharTermAttribute word) throws IOException;

    @Override
    public final boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String form = form(term);
        if (form != null) {
            term.setEmpty().append(form);
        }
        return true;
    }
}
