package rapporteur.bench.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedVectorsTest {

    private static final GeneratedVectors VECTORS = new GeneratedVectors(384);

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
        float[] vector = VECTORS.question(text);

        assertThat(dot(vector, vector)).isCloseTo(1, within(1e-5));
    }

    @Test
    void lieNearWhereTextsShareWords() {
        List<float[]> passages = VECTORS.passages(List.of("badeko lumira tasone", "fikuma renolo sadipe"));
        float[] question = VECTORS.question("lumira badeko");

        assertThat(dot(question, passages.getFirst())).isGreaterThan(dot(question, passages.getLast()) + 0.5);
    }
}
