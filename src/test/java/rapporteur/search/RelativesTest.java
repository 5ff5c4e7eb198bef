package rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapporteur.report.Passage;
import rapporteur.report.Place;

class RelativesTest {

    @ParameterizedTest
    @CsvSource({
        "anticorruption in the port, anticorruption, Corruption rules the port.",
        "underfunding of the port, underfunding, Funding the port is hard.",
        "surpêche near the port, surpêche, La pêche near the port."
    })
    void aWordWithoutItsPrefixLeadsToAPassageButIsNotTakenForIt(String question, String missing, String text) {
        try (PassageIndex index = PassageIndex.of(List.of(
                new PassageSequence(null, "en", List.of(passage("a", "Ships fill the port."))),
                new PassageSequence(null, "en", List.of(passage("b", text)))))) {
            Findings findings = index.search(new Question(question, Scope.EVERYTHING, 2));

            assertThat(findings.hits().getFirst().passage().report()).isEqualTo("b");
            assertThat(findings.missing()).contains(missing);
        }
    }

    private static Passage passage(String report, String text) {
        return new Passage(report, "kp1", new Place.KeyPoint(1), null, null, List.of(), text);
    }
}
