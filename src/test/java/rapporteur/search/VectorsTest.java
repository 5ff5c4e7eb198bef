package rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.util.VectorUtil;
import org.junit.jupiter.api.Test;

class VectorsTest {

    private static final int COUNT = 1_500;
    private static final int DIMENSIONS = 30;
    private static final int NEAREST = 20;

    private static float[][] vectors() {
        Random random = new Random(7);
        return IntStream.range(0, COUNT).mapToObj(i -> vector(random)).toArray(float[][]::new);
    }

    private static float[] vector(Random random) {
        float[] vector = new float[DIMENSIONS];
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return VectorUtil.l2normalize(vector);
    }

    @Test
    void theGraphFindsNearlyWhatTheScanFinds() throws IOException {
        float[][] vectors = vectors();
        float[] question = vector(new Random(8));
        var scan = new ScannedVectors(vectors).with(question);
        var walk = GraphVectors.of(vectors).with(question);

        int[] exact = scan.nearest(NEAREST, doc -> true);
        int[] near = walk.nearest(NEAREST, doc -> true);

        assertThat(near).hasSize(NEAREST).isSorted();
        long common = Arrays.stream(near)
                .filter(doc -> Arrays.binarySearch(exact, doc) >= 0)
                .count();
        assertThat(common).isGreaterThanOrEqualTo(NEAREST * 3 / 4);
    }

    @Test
    void bothCompareEveryPassageExactly() throws IOException {
        float[][] vectors = vectors();
        float[] question = vector(new Random(8));
        for (Vectors one : new Vectors[] {new ScannedVectors(vectors), GraphVectors.of(vectors)}) {
            var comparison = one.with(question);
            assertThat(one.count()).isEqualTo(COUNT);
            for (int doc = 0; doc < COUNT; doc++) {
                assertThat(comparison.cosine(doc))
                        .isCloseTo(VectorUtil.dotProduct(question, vectors[doc]), within(1e-6));
            }
        }
    }

    @Test
    void bothKeepToTheDocumentsSearched() throws IOException {
        float[][] vectors = vectors();
        for (Vectors one : new Vectors[] {new ScannedVectors(vectors), GraphVectors.of(vectors)}) {
            assertThat(Arrays.stream(one.with(vectors[0]).nearest(NEAREST, doc -> doc % 3 == 1))
                            .boxed())
                    .isNotEmpty()
                    .allMatch(doc -> doc % 3 == 1);
        }
    }
}
