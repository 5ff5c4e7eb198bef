package rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A case computed by hand: d3 (grade 2) is found second, d1 (grade 1) fourth, d9 (grade 1) not at all. */
class MeasuresTest {

    private final Measures measures =
            new Measures(List.of("d5", "d3", "d7", "d1", "d2"), Map.of("d3", 2, "d1", 1, "d9", 1, "d7", 0));

    @Test
    void ndcgDiscountsByRankAndComparesWithTheBestOrder() {
        // found: 2/log2(3) + 1/log2(5) = 1.26186 + 0.43068; best: 2/1 + 1/log2(3) + 1/log2(4) = 3.13093
        assertThat(measures.ndcg(10)).isCloseTo(0.54058, within(1e-5));
        // first three only: 1.26186 of 3.13093
        assertThat(measures.ndcg(3)).isCloseTo(0.40303, within(1e-5));
    }

    @Test
    void recallIsThePartOfTheAnswersFound() {
        assertThat(measures.recall(5)).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(measures.recall(3)).isCloseTo(1.0 / 3, within(1e-9));
    }

    @Test
    void reciprocalRankAndSuccessLookForTheFirstAnswer() {
        assertThat(measures.reciprocalRank(10)).isEqualTo(0.5);
        assertThat(measures.reciprocalRank(1)).isZero();
        assertThat(measures.success(3)).isEqualTo(1);
        assertThat(measures.success(1)).isZero();
    }

    @Test
    void nothingFoundIsWorthNothing() {
        assertThat(new Measures(List.of(), Map.of("d1", 1)).ndcg(10)).isZero();
        assertThat(new Measures(List.of("d1"), Map.of()).ndcg(10)).isZero();
    }
}
