package rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rapporteur.search.index.PassageSequence;
import rapporteur.search.index.Scope;

class WordRankingTest {

    private static PassageSequence report(String id, String title, String... points) {
        return new PassageSequence(title, "en", Points.of(id, "en", points).passages());
    }

    @Test
    void putsTheReportWhoseTitleHasAWordBeforeOthersThatSayTheRestMoreBriefly() {
        PassageSequence wind = report(
                "wind",
                "Wind Farms in Uruguay",
                "The minister signed three contracts before the vote.",
                "Grid losses fell.");
        PassageSequence bridges = report(
                "bridges",
                "Bridges of the Volta",
                "The minister resigned over the bridges.",
                "The minister was replaced in the spring.");
        try (PassageIndex index = PassageIndex.of(List.of(bridges, wind))) {
            assertThat(index.search(new Question("the minister in Uruguay", Scope.EVERYTHING, 1))
                            .hits())
                    .extracting(hit -> hit.passage().id())
                    .containsExactly("wind#kp1");
        }
    }

    @Test
    void putsThePassageBesideTheRestOfAQuestionBeforeOneAmongRepetitionsOfAWord() {
        PassageSequence among = report(
                "among",
                "Rivers",
                "The captains had left the ferry at noon.",
                "A ferry crossed, with cattle on its deck.",
                "The owners had sold the ferry at dusk.");
        PassageSequence beside = report(
                "beside",
                "Lakes",
                "In the dry season some pilgrims walk.",
                "A ferry crossed, with letters in its hold.",
                "The pilgrims had paid in millet at dusk.");
        PassageSequence fields =
                report("fields", "Fields", "Some millet was sown.", "More millet was sold.", "All millet was eaten.");
        try (PassageIndex index = PassageIndex.of(List.of(among, beside, fields))) {
            assertThat(index.rank(new Question("ferry crossed millet", Scope.EVERYTHING, 6)))
                    .extracting(one -> one.passage().id())
                    .containsSubsequence("beside#kp2", "among#kp2");
        }
    }

    @Test
    void ranksWhatItWouldNotShow() {
        PassageSequence dam = report(
                "dam",
                "Dam",
                "Fishermen were promised boats.",
                "None has come so far.",
                "The lake rose.",
                "Its waterworks are closed.",
                "A road was drowned.");
        Question beside = new Question("promised fishermen", Scope.EVERYTHING, 9);
        Question alike = new Question("hydroworks", Scope.EVERYTHING, 9);
        try (PassageIndex index = PassageIndex.of(List.of(dam))) {
            assertThat(index.search(beside).hits())
                    .extracting(hit -> hit.passage().id())
                    .containsExactly("dam#kp1");
            assertThat(index.rank(beside))
                    .extracting(one -> one.passage().id())
                    .startsWith("dam#kp1", "dam#kp2", "dam#kp3");
            assertThat(index.search(alike).hits()).isEmpty();
            assertThat(index.rank(alike)).extracting(one -> one.passage().id()).startsWith("dam#kp4");
        }
    }

    @Test
    void putsThePassageWithTheRestOfAQuestionBeforeOneThatOnlyRepeatsTheTitle() {
        List<PassageSequence> shelf = new ArrayList<>();
        shelf.add(report(
                "wind",
                "Wind and Power in West Uruguay",
                "Nine tenths of the revenue comes from rent paid by foreign firms.",
                "Storms have bent a dozen masts.",
                "The Grid Company in West Uruguay should keep its yards in Rocha and Salto open, as many families have"
                        + " settled beside them since the mill closed."));
        for (int i = 0; i < 6; i++) {
            shelf.add(report(
                    "bridges-" + i,
                    "Bridges of the Volta",
                    "The minister resigned over the bridges.",
                    "A second bridge was opened to lorries.",
                    "The masons were paid in cowries.",
                    "Ferries carry cattle to the market."));
        }
        try (PassageIndex index = PassageIndex.of(shelf)) {
            assertThat(index.search(new Question("West Uruguay storms", Scope.EVERYTHING, 1))
                            .hits())
                    .extracting(hit -> hit.passage().id())
                    .containsExactly("wind#kp2");
        }
    }
}
