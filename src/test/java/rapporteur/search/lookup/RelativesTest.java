package rapporteur.search.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapporteur.search.Findings;
import rapporteur.search.PassageIndex;
import rapporteur.search.Points;
import rapporteur.search.Question;
import rapporteur.search.index.Scope;

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

    @ParameterizedTest
    @CsvSource({
        "ships of Norway, Norway, Oslo lent the port a crane.",
        "ships of the Norwegians, Norwegians, Oslo lent the port a crane.",
        "ships sent by Moscow, Moscow, Russia lent the port a crane.",
        "ships sent by Cairo, Cairo, Egyptian cranes fill the port."
    })
    void aCountryAndItsCapitalLeadToOneAnotherButAreNotTakenForOneAnother(
            String question, String missing, String text) {
        try (PassageIndex index = PassageIndex.of(
                List.of(Points.of("a", "en", "The port is full of dust."), Points.of("b", "en", text)))) {
            Findings findings = index.search(new Question(question + " to the port", Scope.EVERYTHING, 2));

            assertThat(findings.hits().getFirst().passage().report()).isEqualTo("b");
            assertThat(findings.missing()).contains(missing);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "La faim au port, faim, La famine guette le port.",
        "Why is there hunger in the port?, hunger, La famine guette le port.",
        "Le litige du port, litige, Les querelles agitent le port.",
        "La faim au port, faim, Malnutrition spreads in the port."
    })
    void nearSynonymsLeadFromOneLanguageToAnotherByWayOfEnglish(String question, String missing, String text) {
        String language = text.startsWith("L") ? "fr" : "en";
        try (PassageIndex index = PassageIndex.of(List.of(
                Points.of("a", language, "Le port est plein. The port is full."), Points.of("b", language, text)))) {
            Findings findings = index.search(new Question(question, Scope.EVERYTHING, 2));

            assertThat(findings.hits().getFirst().passage().report()).isEqualTo("b");
            assertThat(findings.missing()).containsExactly(missing);
        }
    }
}
