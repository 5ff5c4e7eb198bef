package rapporteur.search.language;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import rapporteur.search.index.Field;

/** Cuts text of one language into words: folded as they are written, or reduced to stems for {@link Field#TEXT}. */
public final class WordAnalyzer extends Analyzer {

    private final Language language;
    private final boolean stems;
    private final boolean stopWords;

    private WordAnalyzer(Language language, boolean stems, boolean stopWords) {
        // the fields of one document are cut at the same time
        super(PER_FIELD_REUSE_STRATEGY);
        this.language = language;
        this.stems = stems;
        this.stopWords = stopWords;
    }

    /**
     * Returns the analyzer that passages of a language are indexed with: to stems, without stop words.
     *
     * @param language a BCP 47 tag
     */
    public static WordAnalyzer of(String language) {
        return stems(Language.of(language));
    }

    /** Returns an analyzer to stems, without stop words. */
    public static WordAnalyzer stems(Language language) {
        return new WordAnalyzer(language, true, false);
    }

    /** Returns an analyzer to words as they are written, but for case and accents, without stop words. */
    public static WordAnalyzer words(Language language) {
        return new WordAnalyzer(language, false, false);
    }

    /** Returns an analyzer to words of any language as they are written, but for case and accents, stop words too. */
    static WordAnalyzer allWords() {
        return new WordAnalyzer(Language.OTHER, false, true);
    }

    /** Returns an analyzer to stems, those of stop words too. */
    public static WordAnalyzer allStems(Language language) {
        return new WordAnalyzer(language, true, true);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokenizer = new StandardTokenizer();
        TokenStream words = language.fold(new ContractionFilter(new LowerCaseFilter(tokenizer)));
        if (!stopWords) {
            words = new StopFilter(words, language.stopWords());
        }
        return new TokenStreamComponents(
                tokenizer, stems && language != Language.OTHER ? new StemFilter(words, language) : words);
    }
}
