package rapporteur.search;

import java.util.Locale;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.lucene.util.VectorUtil;

/** The passages' vectors, and what a question's nearness to them is worth. */
final class Meaning {

    /** A passage is shown for its meaning alone where it is nearer than most: by so many standard deviations. */
    private static final double LEAST_DEVIATION = 0.5;

    private final Embedder embedder;
    private final float[][] vectors;
    private final NearestSentences sentences;

    /**
     * Takes vectors.
     *
     * @param vectors the vectors by the numbers of their documents, of length 1
     */
    Meaning(Embedder embedder, float[][] vectors) {
        this.embedder = embedder;
        this.vectors = vectors;
        this.sentences = new NearestSentences(embedder);
    }

    /** Compares a question with the passages. */
    Nearness to(String question, IntPredicate within) {
        float[] asked = embedder.question(question);
        float[] cosines = new float[vectors.length];
        double sum = 0;
        double squares = 0;
        for (int doc = 0; doc < cosines.length; doc++) {
            float cosine = VectorUtil.dotProduct(asked, vectors[doc]);
            cosines[doc] = cosine;
            sum += cosine;
            squares += cosine * cosine;
        }
        double mean = sum / Math.max(1, cosines.length);
        double deviation = Math.sqrt(Math.max(1e-9, squares / Math.max(1, cosines.length) - mean * mean));
        return new Nearness(asked, cosines, mean, deviation, within);
    }

    /** How near one question is to the passages. */
    final class Nearness {

        private final float[] asked;
        private final float[] cosines;
        private final double mean;
        private final double deviation;
        private final IntPredicate within;
        private final double nearest;

        /**
         * Takes what was compared.
         *
         * @param asked the vector of the question
         * @param cosines the cosines by the numbers of the documents
         * @param mean their mean over the library
         * @param deviation their standard deviation over the library
         * @param within the documents that are searched
         */
        private Nearness(float[] asked, float[] cosines, double mean, double deviation, IntPredicate within) {
            this.asked = asked;
            this.cosines = cosines;
            this.mean = mean;
            this.deviation = deviation;
            this.within = within;
            this.nearest = nearestOf(cosines, within);
        }

        private static double nearestOf(float[] cosines, IntPredicate within) {
            return IntStream.range(0, cosines.length)
                    .filter(within)
                    .mapToDouble(doc -> cosines[doc])
                    .max()
                    .orElse(1);
        }

        /** Returns by how many standard deviations a document is nearer than the library's passages are on average. */
        double standardised(int doc) {
            return (cosines[doc] - mean) / deviation;
        }

        /** Tells whether a document is near enough to be shown though it has no word asked for. */
        boolean isNear(int doc) {
            return cosines[doc] >= embedder.floor()
                    && (standardised(doc) >= LEAST_DEVIATION || cosines[doc] >= nearest);
        }

        /** Returns the sentence of a passage nearest to the question. */
        Sentences.Span nearestSentence(String text, Locale locale) {
            return sentences.find(asked, text, locale);
        }

        /** Returns the nearest documents in ascending order of their numbers. */
        int[] nearest(int limit) {
            PriorityQueue<Integer> nearest =
                    new PriorityQueue<>((one, other) -> Float.compare(cosines[one], cosines[other]));
            for (int doc = 0; doc < cosines.length; doc++) {
                if (within.test(doc) && (nearest.size() < limit || cosines[doc] > cosines[nearest.element()])) {
                    nearest.add(doc);
                    if (nearest.size() > limit) {
                        nearest.remove();
                    }
                }
            }
            return nearest.stream().mapToInt(Integer::intValue).sorted().toArray();
        }
    }
}
