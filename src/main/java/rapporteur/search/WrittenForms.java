package rapporteur.search;

import java.io.IOException;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import rapporteur.report.Passage;

/** Finds how the library writes a word the index knows without case and accents only. */
final class WrittenForms {

    private static final int PASSAGES_LOOKED_AT = 5;

    private final Documents documents;
    private final Words words = new Words(WordAnalyzer.allWords(Language.OTHER));

    WrittenForms(Documents documents) {
        this.documents = documents;
    }

    /** Returns a word as the library writes it; where it writes it in several ways, without a capital. */
    String of(String folded) throws IOException {
        String written = folded;
        TermQuery query = new TermQuery(new Term(Field.WORDS, folded));
        for (ScoreDoc found : documents.searcher().search(query, PASSAGES_LOOKED_AT).scoreDocs) {
            Passage passage = documents.passage(found.doc);
            String text = passage.text() + "\n" + PlaceWords.of(passage, documents.language(found.doc));
            for (Words.Word word : words.of(text)) {
                if (word.term().equals(folded)) {
                    written = word.in(text);
                    if (written.equals(written.toLowerCase(Locale.ROOT))) {
                        return written;
                    }
                }
            }
        }
        return written;
    }
}
