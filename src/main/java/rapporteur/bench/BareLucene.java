package rapporteur.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;
import rapporteur.report.Passage;
import rapporteur.search.PassageSequence;

/**
 * The yardstick: what one writes with Lucene alone. A document per passage, BM25 over its words, the best passages
 * highlighted by Lucene's own {@link UnifiedHighlighter}; the same analyzer as the product's, none of its layers.
 */
final class BareLucene implements AutoCloseable {

    private static final String TEXT = "text";
    private static final String PLACE = "place";
    private static final int SENTENCES = 2;

    private final Analyzer analyzer;
    private final Directory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final UnifiedHighlighter highlighter;

    /**
     * Indexes passages on all processors.
     *
     * @throws UncheckedIOException never in practice: the index lies in memory
     */
    BareLucene(List<PassageSequence> sequences, Analyzer analyzer) {
        this.analyzer = analyzer;
        try {
            index(sequences);
            this.reader = DirectoryReader.open(directory);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        this.searcher = new IndexSearcher(reader);
        this.highlighter = UnifiedHighlighter.builder(searcher, analyzer).build();
    }

    private void index(List<PassageSequence> sequences) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            sequences.parallelStream().forEach(sequence -> add(sequence, writer));
        }
    }

    private static void add(PassageSequence sequence, IndexWriter writer) {
        try {
            for (Passage passage : sequence.passages()) {
                Document document = new Document();
                document.add(new TextField(TEXT, passage.text(), Store.YES));
                document.add(new StringField(PLACE, passage.place().getClass().getSimpleName(), Store.NO));
                writer.addDocument(document);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Returns the best passages on a question, their matching sentences marked. */
    List<String> ask(String question, int limit) {
        Query query = new QueryBuilder(analyzer).createBooleanQuery(TEXT, question);
        return query == null ? List.of() : find(query, limit);
    }

    /** Returns the best passages on words that may be misspelt. */
    List<String> askForgiving(String words, int limit) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String word : words.split(" ", -1)) {
            String term = analyzer.normalize(TEXT, word).utf8ToString();
            query.add(new FuzzyQuery(new Term(TEXT, term), FuzzyQuery.defaultMaxEdits, 1), Occur.SHOULD);
        }
        return find(query.build(), limit);
    }

    /** Returns the best passages on a question of one sort of place alone. */
    List<String> askAt(String place, String question, int limit) {
        Query words = new QueryBuilder(analyzer).createBooleanQuery(TEXT, question);
        if (words == null) {
            return List.of();
        }
        Query query = new BooleanQuery.Builder()
                .add(words, Occur.MUST)
                .add(new TermQuery(new Term(PLACE, place)), Occur.FILTER)
                .build();
        return find(query, limit);
    }

    private List<String> find(Query query, int limit) {
        try {
            TopDocs found = searcher.search(query, limit);
            return Stream.of(highlighter.highlight(TEXT, query, found, SENTENCES))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        try (directory;
                reader) {
            // closed by leaving
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
