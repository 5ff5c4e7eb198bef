package rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapporteur.search.index.PassageSequence;
import rapporteur.search.index.Scope;

class SubjectsTest {

    private final PassageIndex index = PassageIndex.of(List.of(
            Points.of(
                    "mali",
                    "en",
                    "The elections were held in Mali.",
                    "Elections follow the coup; elections matter to Mali.",
                    "Which elections? Those of the coup in Mali."),
            Points.of("niger", "en", "Rivers run.", "A river runs where rivers ran.")));

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void areTheWordsThatStandInMostPassages() {
        assertThat(index.subjects(new Scope("mali", null), 3)).containsExactly("Mali", "elections", "coup");
    }

    @Test
    void areNoWordsThatSayLittle() {
        try (PassageIndex counts = PassageIndex.of(List.of(Points.of(
                "counts",
                "en",
                "Ten percent of two million voted.",
                "A main point: thirty percent of one million fled.")))) {
            assertThat(counts.subjects(Scope.EVERYTHING, 5)).isEmpty();
        }
    }

    @Test
    void areNoWordsThatOnlyDeny() {
        PassageSequence french = Points.of("fr", "fr", "Aucun puits ne suffit.", "Aucun puits ne tarit.");
        try (PassageIndex wells = PassageIndex.of(List.of(french))) {
            assertThat(wells.subjects(Scope.EVERYTHING, 5)).containsExactly("puits");
        }
    }

    @Test
    void areOfTheScopeAskedFor() {
        assertThat(index.subjects(new Scope("niger", null), 5))
                .contains("rivers")
                .doesNotContain("Mali");
    }

    @Test
    void tellingWordsAreTheRarestTheLibraryHas() {
        assertThat(index.telling("Hi all, did you see that the coup and the elections in Mali hit Paris?", 2))
                .isEqualTo("coup elections");
    }

    @Test
    void tellingWordsAreThoseOfTheTextWhereTheLibraryHasNone() {
        assertThat(index.telling("Penguins in Antarctica", 5)).isEqualTo("Penguins Antarctica");
        assertThat(index.telling("what is it about?", 5)).isEmpty();
    }
}
