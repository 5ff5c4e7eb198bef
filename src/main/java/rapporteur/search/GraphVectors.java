package rapporteur.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.AcceptDocs;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;

/**
 * Vectors in a graph of near neighbours, searched through quantised to bytes: nearly the nearest are found in a time
 * that hardly grows with their number.
 *
 * @see <a href="https://arxiv.org/abs/1603.09320">Malkov and Yashunin, Efficient and robust approximate nearest
 *     neighbor search using Hierarchical Navigable Small World graphs</a>
 */
final class GraphVectors implements Vectors {

    private static final String VECTOR = "vector";

    /** In memory; a segment's graph is built when so much is buffered, and the fewer graphs the faster the search. */
    private static final double BUFFER_MB = 512;

    /** Fewer vectors are not worth a graph of their own. */
    private static final int LEAST_SHARE = 1_000;

    private final IndexReader reader;

    private GraphVectors(IndexReader reader) {
        this.reader = reader;
    }

    /**
     * Builds a graph for each core, of as many vectors each; documents keep their numbers.
     *
     * @throws CancellationException if this thread is interrupted meanwhile
     */
    static GraphVectors of(ScannedVectors vectors) throws IOException {
        Thread caller = Thread.currentThread();
        int cores = Runtime.getRuntime().availableProcessors();
        int share = Math.max(LEAST_SHARE, Math.ceilDiv(vectors.count(), cores));
        try {
            IndexReader[] readers = IntStream.range(0, Math.ceilDiv(vectors.count(), share))
                    .parallel()
                    .mapToObj(
                            part -> graph(vectors, part * share, Math.min(vectors.count(), (part + 1) * share), caller))
                    .toArray(IndexReader[]::new);
            return new GraphVectors(new MultiReader(readers));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    /** Documents keep their numbers, since one thread adds them in order and none is merged. */
    private static IndexReader graph(ScannedVectors vectors, int from, int to, Thread caller) {
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(directory, config())) {
                for (int doc = from; doc < to; doc++) {
                    if (caller.isInterrupted()) {
                        throw new CancellationException("Building a graph of near neighbours was interrupted");
                    }
                    Document document = new Document();
                    document.add(
                            new KnnFloatVectorField(VECTOR, vectors.vector(doc), VectorSimilarityFunction.DOT_PRODUCT));
                    writer.addDocument(document);
                }
                writer.commit();
            }
            return DirectoryReader.open(directory);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static IndexWriterConfig config() {
        KnnVectorsFormat quantised = new Lucene104HnswScalarQuantizedVectorsFormat();
        return new IndexWriterConfig()
                .setCodec(new Lucene104Codec() {
                    @Override
                    public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
                        return quantised;
                    }
                })
                .setRAMBufferSizeMB(BUFFER_MB)
                .setMergePolicy(NoMergePolicy.INSTANCE);
    }

    @Override
    public int count() {
        return reader.maxDoc();
    }

    @Override
    public Comparison with(float[] question) throws IOException {
        List<FloatVectorValues> values = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            values.add(Objects.requireNonNull(leaf.reader().getFloatVectorValues(VECTOR)));
        }
        return new Walk(question, values);
    }

    private final class Walk implements Comparison {

        private final float[] question;
        private final List<FloatVectorValues> values;

        private Walk(float[] question, List<FloatVectorValues> values) {
            this.question = question;
            this.values = values;
        }

        @Override
        public float cosine(int doc) throws IOException {
            int leaf = ReaderUtil.subIndex(doc, reader.leaves());
            int ordinal = doc - reader.leaves().get(leaf).docBase;
            return VectorUtil.dotProduct(question, values.get(leaf).vectorValue(ordinal));
        }

        /**
         * {@inheritDoc} The fewer documents are searched, the longer a walk until it has met enough of them: about the
         * limit times all over those searched. Where comparing each of them takes no longer, that is done.
         */
        @Override
        public int[] nearest(int limit, @Nullable FixedBitSet within) throws IOException {
            if (within != null) {
                long searched = within.cardinality();
                if (searched * searched <= (long) limit * count()) {
                    return nearestOf(new BitSetIterator(within, searched), limit);
                }
            }
            return walk(limit, within);
        }

        private int[] walk(int limit, @Nullable FixedBitSet within) throws IOException {
            List<ScoreDoc> nearest = new ArrayList<>();
            for (LeafReaderContext leaf : reader.leaves()) {
                int length = leaf.reader().maxDoc();
                AcceptDocs accepted = AcceptDocs.fromLiveDocs(
                        within == null ? null : new Within(within, leaf.docBase, length), length);
                for (ScoreDoc found : leaf.reader()
                        .searchNearestVectors(VECTOR, question, limit, accepted, Integer.MAX_VALUE)
                        .scoreDocs) {
                    nearest.add(new ScoreDoc(leaf.docBase + found.doc, found.score));
                }
            }
            return nearest.stream()
                    .sorted(Comparator.comparingDouble((ScoreDoc found) -> -found.score))
                    .limit(limit)
                    .mapToInt(found -> found.doc)
                    .sorted()
                    .toArray();
        }
    }

    /** The documents of a segment that are searched. */
    private record Within(FixedBitSet within, int docBase, int length) implements Bits {

        @Override
        public boolean get(int doc) {
            return within.get(docBase + doc);
        }
    }
}
