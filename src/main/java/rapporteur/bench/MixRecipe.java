package rapporteur.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import rapporteur.report.Passage;
import rapporteur.search.index.PassageSequence;
import rapporteur.search.language.WordAnalyzer;

/**
 * The product's ranking by words as one query of Lucene's: text, headings, title, neighbouring passages and runs of
 * four letters in fields of their own, words that stand together as phrases. What it finds is alike, so it is the equal
 * to compare with.
 */
final class MixRecipe implements Recipe {

    private static final String HEADING = "heading";
    private static final String TITLE = "title";
    private static final String AROUND = "around";
    private static final String GRAMS = "grams";
    private static final int GRAM = 4;
    private static final int SLOP = 8;
    private static final float PHRASE_WEIGHT = 0.1f;
    private static final Map<String, Float> WEIGHTS =
            Map.of(TEXT, 1f, HEADING, 1.2f, TITLE, 0.3f, AROUND, 0.1f, GRAMS, 0.1f);

    private final Analyzer analyzer =
            new PerFieldAnalyzerWrapper(WordAnalyzer.of("en"), Map.of(GRAMS, new GramAnalyzer()));

    private static final class GramAnalyzer extends Analyzer {

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(
                    words, new NGramTokenFilter(new ASCIIFoldingFilter(new LowerCaseFilter(words)), GRAM));
        }
    }

    @Override
    public String name() {
        return "the same ranking";
    }

    @Override
    public Analyzer analyzer() {
        return analyzer;
    }

    @Override
    public List<Document> documents(PassageSequence sequence) {
        List<Passage> passages = sequence.passages();
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            Document document = new Document();
            document.add(new TextField(TEXT, passage.text(), Store.YES));
            document.add(new TextField(GRAMS, passage.text(), Store.NO));
            document.add(new TextField(TITLE, Objects.requireNonNullElse(sequence.title(), ""), Store.NO));
            Stream.concat(Stream.ofNullable(passage.heading()), passage.keywords().stream())
                    .forEach(words -> document.add(new TextField(HEADING, words, Store.NO)));
            neighbours(passages, i).forEach(text -> document.add(new TextField(AROUND, text, Store.NO)));
            documents.add(document);
        }
        return documents;
    }

    private static Stream<String> neighbours(List<Passage> passages, int i) {
        return Stream.of(i - 1, i + 1)
                .filter(other -> other >= 0 && other < passages.size())
                .map(other -> passages.get(other).text());
    }

    @Override
    public Query query(String question) {
        QueryBuilder builder = new QueryBuilder(analyzer);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        WEIGHTS.forEach((field, weight) -> {
            Query words = builder.createBooleanQuery(field, question);
            if (words != null) {
                query.add(new BoostQuery(words, weight), Occur.SHOULD);
            }
        });
        pairs(builder.createBooleanQuery(TEXT, question)).forEach(pair -> query.add(pair, Occur.SHOULD));
        return query.build();
    }

    private static List<Query> pairs(Query words) {
        List<TermQuery> terms = new ArrayList<>();
        if (words instanceof BooleanQuery several) {
            for (BooleanClause clause : several) {
                if (clause.query() instanceof TermQuery term) {
                    terms.add(term);
                }
            }
        }
        List<Query> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < terms.size(); i++) {
            PhraseQuery near = new PhraseQuery(
                    SLOP,
                    TEXT,
                    terms.get(i).getTerm().bytes(),
                    terms.get(i + 1).getTerm().bytes());
            pairs.add(new BoostQuery(near, PHRASE_WEIGHT));
        }
        return pairs;
    }
}
