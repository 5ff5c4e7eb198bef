package rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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
}
