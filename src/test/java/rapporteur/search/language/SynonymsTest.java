package rapporteur.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.search.Alike;
import rapporteur.search.Findings;
import rapporteur.search.Match;
import rapporteur.search.PassageIndex;
import rapporteur.search.Points;
import rapporteur.search.Question;
import rapporteur.search.index.Scope;

class SynonymsTest {

    private static String stem(String word, Language language) {
        return new Words(WordAnalyzer.allStems(language)).of(word).getFirst().term();
    }

    @ParameterizedTest
    @CsvSource({"jail, prison", "jailed, prison", "mum, mothers", "teenagers, youth", "Petrol, fuel"})
    void aWordInAnyFormLeadsToThoseThatMeanNearlyTheSame(String word, String other) {
        assertThat(Synonyms.of(word, Language.ENGLISH)).contains(stem(other, Language.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({"orchard", "Economy", "mum's the word", "#"})
    void aWordThatIsNotListedLeadsNowhere(String word) {
        assertThat(Synonyms.of(word, Language.ENGLISH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"magistrats, juge", "frigo, réfrigérateur", "Disette, famine"})
    void soDoesAWordOfFrench(String word, String other) {
        assertThat(Synonyms.of(word, Language.FRENCH)).contains(stem(other, Language.FRENCH));
        assertThat(Synonyms.of(word, Language.GERMAN)).isEmpty();
    }

    @Test
    void whatMeansNearlyTheSameInFrenchIsShownThoughTheModelThatKnowsNoFrenchFindsItFar() {
        PassageIndex index = PassageIndex.of(
                List.of(Points.of("note", "fr", "Le sel se vend.", "Le juge compte le sel.", "Le sel est gris.")));
        try (index;
                PassageIndex withMeaning = index.withMeaning(new Alike(), (_, _) -> {})) {
            Question question = new Question("magistrats sur un vélo", Scope.EVERYTHING, 3);

            assertThat(index.search(question).match()).isEqualTo(Match.NONE);
            assertThat(withMeaning.search(question).hits().getFirst().passage().anchor())
                    .isEqualTo("kp2");
            assertThat(withMeaning.search(question).match()).isEqualTo(Match.MEANING);
            assertThat(withMeaning.search(question).missing()).containsExactly("magistrats", "vélo");
        }
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

    @Test
    void whatMeansNearlyTheSameAsARareWordTellsMoreThanACommonWord() {
        PassageIndex index = PassageIndex.of(List.of(
                Points.of("a", "en", "Salt is dear."),
                Points.of("b", "en", "Salt is white."),
                Points.of("c", "en", "Salt is sold."),
                Points.of("d", "en", "Salt is old."),
                Points.of("e", "en", "Mothers wait here."),
                Points.of("f", "en", "Rain fell there.")));
        try (index) {
            assertThat(index.rank(new Question("salt mums", Scope.EVERYTHING, 9)))
                    .extracting(one -> one.passage().report())
                    .startsWith("e");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mums", "rifles of mums"})
    void whatSaysAllThatWasAskedInOtherWordsIsShownUnmarked(String question) {
        PassageIndex index = PassageIndex.of(List.of(
                Points.of("report", "en", "Salt pans dry. ".repeat(40) + "Mothers hide weapons.", "Salt is sold.")));
        try (index) {
            Findings findings = index.search(new Question(question, Scope.EVERYTHING, 2));

            assertThat(findings.match()).isEqualTo(Match.MEANING);
            assertThat(findings.missing()).isNotEmpty();
            assertThat(findings.hits()).singleElement().satisfies(hit -> {
                assertThat(hit.excerpt().text()).contains("Mothers hide weapons.");
                assertThat(hit.excerpt().highlights()).isEmpty();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mums in Oslo", "orchards of mums"})
    void whatSaysPartOfItInOtherWordsIsNot(String question) {
        Findings findings = Points.search(question, "Mothers hide weapons there.");

        assertThat(findings.match()).isEqualTo(Match.NONE);
        assertThat(findings.hits()).isEmpty();
    }

    @Test
    void withMeaningAWordThatIsThereLeadsToThoseThatMeanNearlyTheSameAsWell() {
        PassageIndex index = PassageIndex.of(List.of(
                Points.of("masons", "en", "A mason builds a prison."),
                Points.of("guards", "en", "Guards count sheep.", "Guards shut the jail at night.")));
        try (index;
                PassageIndex withMeaning = index.withMeaning(new Alike(), (_, _) -> {})) {
            Question question = new Question("guards of the prison", Scope.EVERYTHING, 3);

            assertThat(withMeaning.search(question).hits())
                    .extracting(hit -> hit.passage().id())
                    .containsSubsequence("guards#kp2", "guards#kp1");
            assertThat(index.search(question).hits())
                    .extracting(hit -> hit.passage().id())
                    .containsSubsequence("guards#kp1", "guards#kp2");
        }
    }
}
