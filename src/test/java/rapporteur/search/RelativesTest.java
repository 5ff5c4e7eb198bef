package rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativesTest {

    @ParameterizedTest
    @CsvSource({
        "anticorruption in the port, anticorruption, Corruption rules the port.",
        "underfunding of the port, underfunding, Funding the port is hard.",
        "surpêche near the port, surpêche, La pêche near the port."
    })
    void aWordWithoutItsPrefixLeadsToAPassageButIsNotTakenForIt(String question, String missing, String text) {
        try (PassageIndex index =
                PassageIndex.of(List.of(Points.of("a", "en", "Ships fill the port."), Points.of("b", "en", text)))) {
            Findings findings = index.search(new Question(question, Scope.EVERYTHING, 2));

            assertThat(findings.hits().getFirst().passage().report()).isEqualTo("b");
            assertThat(findings.missing()).contains(missing);
        }
    }
}
