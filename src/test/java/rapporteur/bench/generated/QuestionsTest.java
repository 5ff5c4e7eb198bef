package rapporteur.bench.generated;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.library.Library;
import rapporteur.report.Place;
import rapporteur.search.Findings;
import rapporteur.search.Match;
import rapporteur.search.PassageIndex;
import rapporteur.search.Question;
import rapporteur.search.index.PassageSequence;
import rapporteur.search.index.Scope;

class QuestionsTest {

    private static final Library LIBRARY = GeneratedLibrary.ofReports(30);
    private static final PassageIndex INDEX = PassageIndex.of(PassageSequence.of(LIBRARY.reports()));

    private static Findings find(String question, Scope scope) {
        return INDEX.search(new Question(question, scope, 5));
    }

    @Test
    void areTheSameEachTime() {
        assertThat(Questions.asWritten(LIBRARY, 50)).isEqualTo(Questions.asWritten(LIBRARY, 50));
    }

    @Test
    void areAnsweredByTheirWords() {
        assertThat(Questions.asWritten(LIBRARY, 50))
                .allSatisfy(question ->
                        assertThat(find(question, Scope.EVERYTHING).match()).isEqualTo(Match.WORDS));
    }

    @Test
    void areAnsweredByKeyPointsWhereTheyAreTopics() {
        assertThat(Questions.topics(LIBRARY, 50))
                .allSatisfy(topic -> assertThat(find(topic, new Scope(null, Place.KeyPoint.class))
                                .hits())
                        .isNotEmpty());
    }

    @Test
    void needTheirSpellingForgivenWhereMisspelt() {
        assertThat(Questions.misspelt(LIBRARY, 50))
                .filteredOn(question ->
                        !find(question, Scope.EVERYTHING).corrections().isEmpty())
                .hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void canBePutToTheSmallestLibraries(int passages) {
        Library library = GeneratedLibrary.ofPassages(passages);

        assertThat(Questions.asWritten(library, 20)).noneMatch(String::isBlank);
        assertThat(Questions.topics(library, 20)).noneMatch(String::isBlank);
        assertThat(Questions.misspelt(library, 20)).noneMatch(String::isBlank);
    }
}
