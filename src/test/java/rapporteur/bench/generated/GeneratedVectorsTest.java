package rapporteur.bench.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.search.Embedder;

class GeneratedVectorsTest {

    private static final GeneratedVectors VECTORS = new GeneratedVectors(new Constant(384));

    /** A model that finds all alike. */
    private record Constant(int dimensions) implements Embedder {

        @Override
        public String model() {
            return "constant";
        }

        @Override
        public float[] question(String text) {
            float[] vector = new float[dimensions];
            vector[0] = 1;
            return vector;
        }

        @Override
        public List<float[]> passages(List<String> texts) {
            return texts.stream().map(this::question).toList();
        }
    }

    private static float[] passage(String text) {
        return VECTORS.passages(List.of(text)).getFirst();
    }

    private static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "one two three", "", " "})
    void haveLengthOne(String text) {
        float[] vector = passage(text);

        assertThat(dot(vector, vector)).isCloseTo(1, within(1e-5));
    }

    @Test
    void lieNearWhereTextsShareWords() {
        float[] near = passage("badeko lumira tasone");
        float[] far = passage("fikuma renolo sadipe");
        float[] question = passage("lumira badeko");

        assertThat(dot(question, near)).isGreaterThan(dot(question, far) + 0.5);
    }

    @Test
    void areTheModelsForQuestions() {
        assertThat(VECTORS.question("badeko")[0]).isEqualTo(1);
    }
}
