package rapporteur.bench;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import rapporteur.report.Passage;
import rapporteur.report.Place;
import rapporteur.search.index.PassageSequence;
import rapporteur.search.language.WordAnalyzer;

/** What most write: one field of text, BM25 over any of the words. */
final class PlainRecipe implements Recipe {

    private final Analyzer analyzer = WordAnalyzer.of("en");

    @Override
    public String name() {
        return "BM25 over the text";
    }

    @Override
    public Analyzer analyzer() {
        return analyzer;
    }

    @Override
    public List<Document> documents(PassageSequence sequence) {
        return sequence.passages().stream().map(PlainRecipe::document).toList();
    }

    private static Document document(Passage passage) {
        Document document = new Document();
        document.add(new TextField(TEXT, passage.text(), Store.YES));
        document.add(new StringField(PLACE, passage.place().getClass().getSimpleName(), Store.NO));
        return document;
    }

    @Override
    public Query query(String question) {
        Query words = new QueryBuilder(analyzer).createBooleanQuery(TEXT, question);
        return words == null ? new MatchNoDocsQuery("no word to look for") : words;
    }

    /** Returns the query for key points on a topic. */
    Query keyPoints(String topic) {
        return new BooleanQuery.Builder()
                .add(query(topic), Occur.MUST)
                .add(new TermQuery(new Term(PLACE, Place.KeyPoint.class.getSimpleName())), Occur.FILTER)
                .build();
    }

    /** Returns the query for words that may be misspelt. */
    Query forgiving(String words) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String word : words.split(" ")) {
            Term term = new Term(TEXT, analyzer.normalize(TEXT, word).utf8ToString());
            query.add(new FuzzyQuery(term, FuzzyQuery.defaultMaxEdits, 1), Occur.SHOULD);
        }
        return query.build();
    }
}
