package rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapporteur.report.Passage;
import rapporteur.report.Place;

class SubjectsTest {

    private final PassageIndex index = PassageIndex.of(List.of(
            passages(
                    "mali",
                    "The elections were held in Mali.",
                    "Elections follow the coup; elections matter to Mali.",
                    "Which elections? Those of the coup in Mali."),
            passages("niger", "Rivers run.", "A river runs where rivers ran.")));

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
        try (PassageIndex counts = PassageIndex.of(List.of(passages(
                "counts", "Ten percent of two million voted.", "A main point: thirty percent of one million fled.")))) {
            assertThat(counts.subjects(Scope.EVERYTHING, 5)).isEmpty();
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

    private static PassageSequence passages(String report, String... texts) {
        return new PassageSequence(
                null,
                "en",
                IntStream.range(0, texts.length)
                        .mapToObj(i -> new Passage(
                                report, "kp" + (i + 1), new Place.KeyPoint(i + 1), null, null, List.of(), texts[i]))
                        .toList());
    }
}
