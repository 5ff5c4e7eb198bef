package rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.VectorUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        var walk = GraphVectors.of(new ScannedVectors(vectors)).with(question);

        int[] exact = scan.nearest(NEAREST, null);
        int[] near = walk.nearest(NEAREST, null);

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
        for (Vectors one : new Vectors[] {new ScannedVectors(vectors), GraphVectors.of(new ScannedVectors(vectors))}) {
            var comparison = one.with(question);
            assertThat(one.count()).isEqualTo(COUNT);
            for (int doc = 0; doc < COUNT; doc++) {
                assertThat(comparison.cosine(doc))
                        .isCloseTo(VectorUtil.dotProduct(question, vectors[doc]), within(1e-6f));
            }
        }
    }

    @Test
    void manyAreScannedOnAllCoresAndAllExactly() throws IOException {
        float[][] some = vectors();
        float[][] many =
                IntStream.range(0, 8 * COUNT).mapToObj(doc -> some[doc % COUNT]).toArray(float[][]::new);
        float[] question = vector(new Random(8));

        var scan = new ScannedVectors(many).with(question);

        for (int doc = 0; doc < many.length; doc++) {
            assertThat(scan.cosine(doc)).isCloseTo(VectorUtil.dotProduct(question, many[doc]), within(1e-6f));
        }
    }

    @Test
    void aGraphInTheMakingIsGivenUpOnInterruption() throws InterruptedException {
        ScannedVectors vectors = new ScannedVectors(vectors());
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread interrupted = new Thread(() -> {
            Thread.currentThread().interrupt();
            thrown.set(catchThrowable(() -> GraphVectors.of(vectors)));
        });

        interrupted.start();
        interrupted.join();

        assertThat(thrown.get()).isInstanceOf(CancellationException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 30, 1_000})
    void bothKeepToTheDocumentsSearched(int step) throws IOException {
        float[][] vectors = vectors();
        FixedBitSet within = new FixedBitSet(COUNT);
        for (int doc = 1; doc < COUNT; doc += step) {
            within.set(doc);
        }
        for (Vectors one : new Vectors[] {new ScannedVectors(vectors), GraphVectors.of(new ScannedVectors(vectors))}) {
            assertThat(Arrays.stream(one.with(vectors[0]).nearest(NEAREST, within))
                            .boxed())
                    .hasSize(Math.min(NEAREST, within.cardinality()))
                    .allMatch(within::get);
        }
    }

    @Test
    void theNearestOfFewDocumentsAreFoundExactly() throws IOException {
        float[][] vectors = vectors();
        FixedBitSet within = new FixedBitSet(COUNT);
        within.set(1_100, 1_200);
        float[] question = vector(new Random(9));

        assertThat(GraphVectors.of(new ScannedVectors(vectors)).with(question).nearest(NEAREST, within))
                .containsExactly(new ScannedVectors(vectors).with(question).nearest(NEAREST, within));
    }
}
