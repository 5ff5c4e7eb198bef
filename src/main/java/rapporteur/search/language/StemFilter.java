package rapporteur.search.language;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Brings words to stems. Texts say the same words over and over, and a stemmer takes longer than all else that is done
 * to a word, so the stems of a language are remembered.
 */
final class StemFilter extends WordFormFilter {

    /** So many words are remembered; they take about a megabyte. */
    static final int MOST = 10_000;

    private static final Map<Language, Map<String, String>> STEMS = new ConcurrentHashMap<>();

    private final Map<String, String> stemByWord;
    private final OneWord word = new OneWord();
    private final TokenStream stemming;
    private final CharTermAttribute stem;

    /**
     * Takes words.
     *
     * @param folded the words without case and accents
     */
    StemFilter(TokenStream folded, Language language) {
        this(folded, language, STEMS.computeIfAbsent(language, _ -> new ConcurrentHashMap<>()));
    }

    StemFilter(TokenStream folded, Language language, Map<String, String> stemByWord) {
        super(folded);
        this.stemByWord = stemByWord;
        this.stemming = language.stem(word);
        this.stem = stemming.addAttribute(CharTermAttribute.class);
    }

    @Override
    String form(CharTermAttribute folded) throws IOException {
        String written = folded.toString();
        String known = stemByWord.get(written);
        return known == null ? remember(written) : known;
    }

    private String remember(String written) throws IOException {
        word.next(written);
        stemming.incrementToken();
        if (stemByWord.size() >= MOST) {
            stemByWord.clear();
        }
        String result = stem.toString();
        stemByWord.put(written, result);
        return result;
    }

    /** The word that is brought to its stem. */
    private static final class OneWord extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String word = "";

        void next(String written) {
            word = written;
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            term.append(word);
            return true;
        }
    }
}
