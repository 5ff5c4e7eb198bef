package rapporteur.search.lookup;

import java.io.IOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import rapporteur.search.index.Documents;
import rapporteur.search.index.Field;
import rapporteur.search.language.CommonWords;
import rapporteur.search.language.Folding;
import rapporteur.search.language.Language;
import rapporteur.search.language.WordAnalyzer;
import rapporteur.search.language.Words;

/**
 * Tells which stems of English texts are those of proper names alone. A name has no other forms: "tours" are not Touré,
 * though the stemmer brings both to one stem.
 */
final class ProperNames {

    private static final int PASSAGES_LOOKED_AT = 5;

    private final Documents documents;
    private final Words stemming = new Words(WordAnalyzer.stems(Language.ENGLISH));

    ProperNames(Documents documents) {
        this.documents = documents;
    }

    /** How a word is written. */
    private enum Writing {
        /** Without a capital. */
        SMALL,
        /** With one that tells nothing: at the beginning of a sentence, or of a common word. */
        CAPITAL,
        NAME
    }

    /** Tells whether the words that have a stem are written as names wherever English texts have them. */
    boolean has(String stem) throws IOException {
        Query inEnglish = Documents.both(Documents.in(Language.ENGLISH), new TermQuery(new Term(Field.TEXT, stem)));
        Writing writing = Writing.CAPITAL;
        for (ScoreDoc found : documents.searcher().search(inEnglish, PASSAGES_LOOKED_AT).scoreDocs) {
            String text = documents.passage(found.doc).text();
            for (Words.Word word : stemming.of(text)) {
                if (word.term().equals(stem)) {
                    Writing one = writing(text, word);
                    if (one == Writing.SMALL) {
                        return false;
                    }
                    writing = one == Writing.NAME ? one : writing;
                }
            }
        }
        return writing == Writing.NAME;
    }

    private static Writing writing(String text, Words.Word word) {
        if (!word.isCapitalisedIn(text)) {
            return Writing.SMALL;
        }
        int before = word.start() - 1;
        boolean within = before > 0 && text.charAt(before) == ' ' && Character.isLetter(text.charAt(before - 1));
        String folded = Folding.of(word.in(text));
        return within && !CommonWords.has(folded) ? Writing.NAME : Writing.CAPITAL;
    }
}
