package rapporteur.bench;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.Query;
import rapporteur.search.index.PassageSequence;

/** What a bare index holds of passages, and how it is asked. */
interface Recipe {

    /** The field of a passage's text; stored, as it is what gets highlighted. */
    String TEXT = "text";

    /** The field of the sort of place a passage stands in. */
    String PLACE = "place";

    /** Returns what it does, in a few words. */
    String name();

    /** Returns what cuts text into words, the same as the product's. */
    Analyzer analyzer();

    /** Returns a document for each passage, in their order. */
    List<Document> documents(PassageSequence sequence);

    /** Returns the query for a question. */
    Query query(String question);
}
