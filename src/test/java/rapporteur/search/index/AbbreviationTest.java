package rapporteur.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Talks held by the Economic Community of West African States (ECOWAS) failed.|ECOWAS|Economic Community of West African States
            The ECOWAS (Economic Community of West African States) met.|ECOWAS|Economic Community of West African States
            Le délégué à la protection des données (DPO) conseille.|DPO|délégué à la protection des données
            la Cour de justice de l’Union européenne (CJUE)|CJUE|Cour de justice de l’Union européenne
            Some internally displaced persons (IDPs) came back.|IDP|internally displaced persons
            le Groupe de soutien à l'Islam ( GSI )|GSI|Groupe de soutien à l'Islam
            """)
    void isReadWhereATextExplainsIt(String text, String shortForm, String longForm) {
        assertThat(Abbreviation.in(text)).containsExactly(new Abbreviation(shortForm, longForm));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The north (Mali) and the south (MALI)",
                "Three rounds (2012) were held (p. 12).",
                "an agreement (see below) was signed (UN)",
                "((((((ECOWAS))))))",
                "(ECOWAS)",
                "",
                "x (\uD83D) ß (SS)"
            })
    void isNotTakenFromOtherParentheses(String text) {
        assertThat(Abbreviation.in(text)).isEmpty();
    }

    @Test
    void isReadInTimeFromAnyLengthOfParentheses() {
        assertThat(Abbreviation.in("(".repeat(200_000) + "A ".repeat(200_000) + ")".repeat(200_000)))
                .isEmpty();
    }
}
