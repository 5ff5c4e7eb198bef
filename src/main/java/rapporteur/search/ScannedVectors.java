package rapporteur.search;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import org.apache.lucene.util.VectorUtil;

/** Vectors compared one by one. */
final class ScannedVectors implements Vectors {

    private final float[][] vectors;

    ScannedVectors(float[][] vectors) {
        this.vectors = vectors;
    }

    @Override
    public int count() {
        return vectors.length;
    }

    @Override
    public Comparison with(float[] question) {
        float[] cosines = new float[vectors.length];
        for (int doc = 0; doc < cosines.length; doc++) {
            cosines[doc] = VectorUtil.dotProduct(question, vectors[doc]);
        }
        return new Scan(cosines);
    }

    private static final class Scan implements Comparison {

        private final float[] cosines;

        private Scan(float[] cosines) {
            this.cosines = cosines;
        }

        @Override
        public double cosine(int doc) {
            return cosines[doc];
        }

        @Override
        public int[] nearest(int limit, IntPredicate within) {
            PriorityQueue<Integer> nearest = new PriorityQueue<>(Comparator.comparingDouble(doc -> cosines[doc]));
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
