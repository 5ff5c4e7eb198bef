package rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rapporteur.report.Passage;
import rapporteur.report.Place;

class PassageIndexTest {

    private static final PassageIndex INDEX = PassageIndex.of(List.of(new PassageSequence(
            "Mali's Precarious Democracy",
            "en",
            List.of(
                    keyPoint(1, "The consensus politics of President Amadou Toumani Touré undermined the opposition."),
                    keyPoint(
                            2,
                            "Elections are necessary. Decentralization illustrated the government’s lack of concern."),
                    keyPoint(
                            3,
                            "These factors contributed to the resurgence of a Tuareg rebellion in January 2012.")))));

    private static Passage keyPoint(int number, String text) {
        return new Passage("mali", "kp" + number, new Place.KeyPoint(number), null, null, List.of(), text);
    }

    private static Findings ask(String question) {
        return INDEX.search(new Question(question, Scope.EVERYTHING, 3));
    }

    @Test
    void findsWordsWhateverTheirAccentsAndFormAndSpelling() {
        assertThat(ask("toure").hits().getFirst().passage().anchor()).isEqualTo("kp1");
        assertThat(ask("an election").hits().getFirst().passage().anchor()).isEqualTo("kp2");
        assertThat(ask("decentralisation").hits().getFirst().passage().anchor()).isEqualTo("kp2");
    }

    @Test
    void marksTheMatchedWordsAlone() {
        Excerpt excerpt = ask("governments").hits().getFirst().excerpt();

        assertThat(excerpt.highlights())
                .map(highlight -> excerpt.text().substring(highlight.start(), highlight.end()))
                .containsExactly("government");
    }

    @Test
    void takesAMisspeltWordForTheNearestOneAndSaysSo() {
        Findings findings = ask("Taureg rebelion");

        assertThat(findings.match()).isEqualTo(Match.SPELLING);
        assertThat(findings.hits().getFirst().passage().anchor()).isEqualTo("kp3");
        assertThat(findings.corrections()).containsKeys("Taureg", "rebelion");
    }

    @Test
    void namesTheWordsThatStandNowhere() {
        Findings findings = ask("Wagner mercenaries");

        assertThat(findings.match()).isEqualTo(Match.NONE);
        assertThat(findings.missing()).containsExactly("Wagner", "mercenaries");
    }
}
