package rapporteur.search.lookup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import rapporteur.report.Passage;
import rapporteur.search.index.Documents;
import rapporteur.search.index.Field;
import rapporteur.search.index.PlaceWords;
import rapporteur.search.language.Words;

/** Finds how the library writes a word the index knows without case and accents only. */
public final class WrittenForms {

    private static final int PASSAGES_LOOKED_AT = 5;

    private final Documents documents;
    private final Words words = Words.asWritten();

    /** Reads words as the passages of documents write them. */
    public WrittenForms(Documents documents) {
        this.documents = documents;
    }

    /** Returns a word as the library writes it; where it writes it in several ways, without a capital. */
    public String of(String folded) throws IOException {
        String written = folded;
        for (String text : texts(folded)) {
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

    /** Returns texts with a word: some passages, or titles where it stands in no passage. */
    private List<String> texts(String folded) throws IOException {
        List<String> texts = new ArrayList<>();
        for (ScoreDoc found : search(Field.WORDS, folded)) {
            Passage passage = documents.passage(found.doc);
            texts.add(passage.text() + "\n" + PlaceWords.of(passage, documents.language(found.doc)));
        }
        for (ScoreDoc found : texts.isEmpty() ? search(Field.TITLE_WORDS, folded) : new ScoreDoc[0]) {
            texts.add(documents.title(found.doc));
        }
        return texts;
    }

    private ScoreDoc[] search(String field, String folded) throws IOException {
        return documents.searcher().search(new TermQuery(new Term(field, folded)), PASSAGES_LOOKED_AT).scoreDocs;
    }
}
