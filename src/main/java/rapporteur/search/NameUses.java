package rapporteur.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import rapporteur.report.Passage;

/** Looks up how the library uses words: in names, or without a capital. */
final class NameUses {

    private static final String SENTENCE_ENDS = ".!?:\n";

    /** A word that stands in more passages is known well enough to be asked for beside any other. */
    private static final int MOST_PASSAGES = 20;

    private final Documents documents;
    private final Words words = new Words(WordAnalyzer.allWords(Language.OTHER));

    NameUses(Documents documents) {
        this.documents = documents;
    }

    /** Returns how the library uses a folded word. */
    NameUse of(String folded) throws IOException {
        TopDocs found = documents.searcher().search(new TermQuery(new Term(Field.WORDS, folded)), MOST_PASSAGES + 1);
        // what is found in another form only is a word with endings, capitalised where the question begins
        boolean word = found.scoreDocs.length > MOST_PASSAGES || found.scoreDocs.length == 0;
        NameUse use = new NameUse(word, false, false, false, false);
        for (ScoreDoc one : word ? new ScoreDoc[0] : found.scoreDocs) {
            Passage passage = documents.passage(one.doc);
            Language language = documents.language(one.doc);
            use = use.and(of(folded, passage.text(), language))
                    .and(of(folded, PlaceWords.of(passage, language), language));
        }
        return use;
    }

    /** Tells whether the library writes a folded word with a capital somewhere, or has it too often to tell. */
    boolean hasCapitalised(String folded) throws IOException {
        NameUse use = of(folded);
        Term term = new Term(Field.WORDS, folded);
        return use.alone()
                || use.begins()
                || use.ends()
                || documents.searcher().getIndexReader().docFreq(term) > MOST_PASSAGES;
    }

    private NameUse of(String folded, String text, Language language) {
        NameUse use = new NameUse(false, false, false, false, false);
        List<Words.Word> all = words.of(text);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).term().equals(folded)) {
                boolean capital = all.get(i).isCapitalisedIn(text);
                boolean ends = i > 0 && areParts(text, all.get(i - 1), all.get(i), language);
                boolean begins = i + 1 < all.size() && areParts(text, all.get(i), all.get(i + 1), language);
                use = use.and(new NameUse(!capital, capital && !begins && !ends, begins, ends, ends && !begins));
            }
        }
        return use;
    }

    private static boolean areParts(String text, Words.Word first, Words.Word second, Language language) {
        return areJoined(text, first, second)
                && first.isCapitalisedIn(text)
                && second.isCapitalisedIn(text)
                && !(language.stopWords().contains(first.term()) && opensSentence(text, first));
    }

    /**
     * Tells whether a word is the first of its sentence: of the article in "The Code was signed" the capital tells
     * nothing.
     */
    private static boolean opensSentence(String text, Words.Word word) {
        String before = text.substring(0, word.start()).stripTrailing();
        return before.isEmpty() || SENTENCE_ENDS.indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /** Tells whether nothing but a space, or an initial's full stop and a space, stands between two words. */
    static boolean areJoined(String text, Words.Word first, Words.Word second) {
        String between = text.substring(first.end(), second.start());
        return between.equals(" ") || (between.equals(". ") && first.end() - first.start() == 1);
    }
}
