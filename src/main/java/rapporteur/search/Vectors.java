package rapporteur.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** The vectors of passages by the numbers of their documents. */
sealed interface Vectors permits ScannedVectors, GraphVectors {

    /** Returns how many there are. */
    int count();

    /** Prepares to compare with a question, in one thread. */
    Comparison with(float[] question) throws IOException;

    /** A question compared with passages. */
    interface Comparison {

        /** Returns the cosine of a document. */
        float cosine(int doc) throws IOException;

        /**
         * Returns the nearest documents in ascending order of their numbers.
         *
         * @param limit the most documents wanted
         * @param within the documents that are searched, or {@code null} for all
         */
        int[] nearest(int limit, @Nullable FixedBitSet within) throws IOException;

        /** Returns the nearest of some documents by comparing each. */
        default int[] nearestOf(DocIdSetIterator docs, int limit) throws IOException {
            PriorityQueue<ScoreDoc> nearest = new PriorityQueue<>(Comparator.comparingDouble(found -> found.score));
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                float cosine = cosine(doc);
                if (nearest.size() < limit) {
                    nearest.add(new ScoreDoc(doc, cosine));
                } else if (cosine > nearest.element().score) {
                    nearest.remove();
                    nearest.add(new ScoreDoc(doc, cosine));
                }
            }
            return nearest.stream().mapToInt(found -> found.doc).sorted().toArray();
        }
    }
}
