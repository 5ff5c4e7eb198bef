package rapporteur.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.Place;

class KeyPointsTest {

    private static final Briefing BOTH = Samples.briefing(Samples.mali(), Samples.water());

    private static List<Integer> numbers(Answer answer) {
        return ((KeyPoints.Found) answer)
                .results().stream()
                        .map(point -> ((Place.KeyPoint) point.passage().place()).number())
                        .toList();
    }

    @Test
    void listsAllInOrder() {
        assertThat(numbers(Samples.briefing(Samples.mali()).answer(new KeyPoints(null, null))))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(numbers(BOTH.answer(new KeyPoints(null, null)))).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 1, 2);
    }

    @Test
    void listsThoseOfOneReport() {
        assertThat(numbers(BOTH.answer(new KeyPoints(null, "sahel")))).containsExactly(1, 2);
    }

    @Test
    void findsThoseOnATopicWithTheirNumbers() {
        assertThat(numbers(BOTH.answer(new KeyPoints("elections", null))))
                .first()
                .isEqualTo(7);
        assertThat(numbers(BOTH.answer(new KeyPoints("Corruption", null))))
                .first()
                .isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "#2", "kp2", "key point 2", "Point 2", "point clé 2"})
    void findsTheOneWithANumber(String topic) {
        assertThat(numbers(BOTH.answer(new KeyPoints(topic, "mali")))).containsExactly(2);
    }

    @Test
    void saysSoWhereThereAreNone() {
        Briefing bare = Samples.briefing(Samples.bare("notes", "Nothing in particular."));

        assertThat(bare.answer(new KeyPoints(null, null))).isInstanceOf(Answer.Nothing.class);
        assertThat(BOTH.answer(new KeyPoints("zxqvbn", null))).isInstanceOf(Answer.Nothing.class);
    }
}
