package rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynonymsTest {

    @ParameterizedTest
    @CsvSource({"jail, prison", "jailed, prison", "mum, mothers", "teenagers, youth", "Petrol, fuel"})
    void aWordInAnyFormLeadsToThoseThatMeanNearlyTheSame(String word, String other) {
        assertThat(Synonyms.of(word)).contains(other);
    }

    @ParameterizedTest
    @CsvSource({"orchard", "Economy", "mum's the word", "#"})
    void aWordThatIsNotListedLeadsNowhere(String word) {
        assertThat(Synonyms.of(word)).isEmpty();
    }

    @Test
    void whatMeansNearlyTheSameIsRankedFirstAndNothingSaysThatTheWordWasFound() {
        PassageIndex index = PassageIndex.of(
                List.of(Points.of("report", "en", "Salt pans dried up.", "Mothers of salt diggers pray.")));
        try (index) {
            Findings findings = index.search(new Question("salt mums", Scope.EVERYTHING, 2));
            assertThat(findings.hits().getFirst().passage().anchor()).isEqualTo("kp2");
            assertThat(findings.missing()).containsExactly("mums");
        }
    }
}
