package rapporteur.search;

import java.io.IOException;
import java.util.function.IntPredicate;

/** The vectors of passages by the numbers of their documents. */
sealed interface Vectors permits ScannedVectors, GraphVectors {

    /** Up to so many are compared one by one with a question: that is exact, and takes a few milliseconds. */
    int MOST_SCANNED = 20_000;

    /** Takes vectors of length 1. */
    static Vectors of(float[][] vectors) throws IOException {
        return vectors.length <= MOST_SCANNED ? new ScannedVectors(vectors) : GraphVectors.of(vectors);
    }

    /** Returns how many there are. */
    int count();

    /** Prepares to compare with a question, in one thread. */
    Comparison with(float[] question) throws IOException;

    /** A question compared with passages. */
    interface Comparison {

        /** Returns the cosine of a document. */
        double cosine(int doc) throws IOException;

        /**
         * Returns the nearest documents in ascending order of their numbers.
         *
         * @param limit the most documents wanted
         * @param within the documents that are searched
         */
        int[] nearest(int limit, IntPredicate within) throws IOException;
    }
}
