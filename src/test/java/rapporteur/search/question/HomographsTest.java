package rapporteur.search.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.search.Points;
import rapporteur.search.language.Language;

class HomographsTest {

    private static List<String> asked(String question) {
        return new QuestionReader(List.of(Language.ENGLISH))
                .read(question).words().stream()
                        .filter(word -> !word.passing())
                        .map(AskedWord::typed)
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Theresa May, Theresa May",
        "Prime Minister Theresa May, Prime Minister Theresa May",
        "What did Theresa May decide?, Theresa May decide",
        "Will Ashgrove, Will Ashgrove",
        "what does Will Ashgrove say about wells, Will Ashgrove wells",
        "May's plan for the wells, May plan wells",
        "Edward Said on the orchards, Edward Said orchards",
        "what happened in May, May",
        "the flood of may 2012, flood may 2012",
        "the flood of 3 May, flood 3 May",
        "Long Island, Long Island",
        "Mon State, Mon State",
        "les mines d'or, mines or",
        "la récolte de l'été, récolte été"
    })
    void aNameOrAMonthIsAskedAboutThoughAWordSpeltAlikeOnlyAsks(String question, String words) {
        assertThat(asked(question)).containsExactly(words.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "Will Ashgrove resign?, Ashgrove resign",
        "Can the wells be saved, wells saved",
        "May we see the orchards?, orchards",
        "the orchards. Will they bear?, orchards bear",
        "What Will Happen to the Orchards, Orchards",
        "Orchards: Can They Be Saved?, Orchards Saved",
        "what WILL the orchards bear, orchards bear",
        "WHAT MAY THE ORCHARDS BEAR, ORCHARDS BEAR",
        "orchards or wells, orchards wells",
        "les vergers ont-ils été vendus, vergers vendus"
    })
    void aWordThatAsksIsNoName(String question, String words) {
        assertThat(asked(question)).containsExactly(words.split(" "));
    }

    @Test
    void aNameIsMissingWhereTheReportHasTheCommonWordOnly() {
        assertThat(Points.search("what did Theresa May sow", "The orchards may bear; farmers sow late.")
                        .missing())
                .containsExactly("Theresa", "May");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mai", "Mai 2012", "les vergers en mai"})
    void aMonthInFrenchIsNoCommonWordOfEnglish(String question) {
        assertThat(Points.search(question, "The orchards may bear in 2012.").missing())
                .containsAnyOf("mai", "Mai");
        assertThat(Points.search(question, "The orchards bear in May 2012.").missing())
                .doesNotContain("mai", "Mai");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Theresa May", "what did Theresa May plant", "what was planted in May"})
    void aNameIsThereWhereTheReportHasItWithACapital(String question) {
        assertThat(Points.search(question, "Theresa May planted what may bear.").missing())
                .isEmpty();
    }
}
