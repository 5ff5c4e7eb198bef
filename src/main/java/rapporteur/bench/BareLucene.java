package rapporteur.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import rapporteur.search.index.PassageSequence;

/**
 * The yardstick: what one writes with Lucene alone. A document per passage in memory, one query, the best passages
 * highlighted by Lucene's own {@link UnifiedHighlighter}; none of the product's layers.
 */
final class BareLucene {

    private static final int SENTENCES = 2;

    private final Directory directory = new ByteBuffersDirectory();
    private final Recipe recipe;
    private final IndexSearcher searcher;
    private final UnifiedHighlighter highlighter;

    /** Indexes passages on all processors. */
    BareLucene(List<PassageSequence> sequences, Recipe recipe) {
        this.recipe = recipe;
        try {
            index(sequences);
            this.searcher = new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException impossible) {
            throw new UncheckedIOException("An index in memory could not be written", impossible);
        }
        this.highlighter =
                UnifiedHighlighter.builder(searcher, recipe.analyzer()).build();
    }

    private void index(List<PassageSequence> sequences) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(recipe.analyzer()))) {
            sequences.parallelStream().forEach(sequence -> add(sequence, writer));
        }
    }

    private void add(PassageSequence sequence, IndexWriter writer) {
        try {
            for (Document document : recipe.documents(sequence)) {
                writer.addDocument(document);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("An index in memory could not be written", impossible);
        }
    }

    /** Returns the best passages for a question, their matching sentences marked. */
    List<String> ask(String question, int limit) {
        return find(recipe.query(question), limit);
    }

    /** Returns the best passages for a query, their matching sentences marked. */
    List<String> find(Query query, int limit) {
        try {
            TopDocs found = searcher.search(query, limit);
            return Stream.of(highlighter.highlight(Recipe.TEXT, query, found, SENTENCES))
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException("An index in memory could not be read", impossible);
        }
    }
}
