package rapporteur.search.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.search.Findings;
import rapporteur.search.PassageIndex;
import rapporteur.search.Points;
import rapporteur.search.Question;
import rapporteur.search.index.Scope;

class FullNamesTest {

    private static final PassageIndex INDEX = index(
            "Jean-Luc Sorel and T. J. Weston met Amélie Brandt in Oslo.",
            "Brandt left before A.K. Duarte and Mei-Xing Alder came.",
            "Later on Philippe Osei and Mark Duarte spoke for the Harbours Pact, under a Policy Brief of Sorel.",
            "The Tide was signed in Oslo in May. The Oslo Harbours were closed by General Hanna Lund.");

    private static PassageIndex index(String... texts) {
        return PassageIndex.of(List.of(Points.of("r", "en", texts)));
    }

    private static List<String> missing(String question) {
        return INDEX.search(new Question(question, Scope.EVERYTHING, 3)).missing();
    }

    @ParameterizedTest
    @CsvSource({
        "Who is Jean-Luc Brandt?, Jean-Luc Brandt",
        "about Amélie Mei-Xing, Amélie Mei-Xing",
        "who is jean-luc osei, jean-luc osei",
        "who is mark osei, mark osei",
        "Did Philippe Mei‐Xing come?, Philippe Mei‐Xing"
    })
    void namesAllOfANameThatNobodyHas(String question, String name) {
        assertThat(missing(question)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({
        "Tarek Lindqvist, Tarek Lindqvist",
        "Lucía Lindqvist, Lucía Lindqvist",
        "who is Henrik Mansour?, Henrik Mansour",
        "Henrik al-Mansour, Henrik al-Mansour",
        "who is Tarek de la Cruz?, Tarek de la Cruz",
        "Tarek Mansour,",
        "Tarek al-Mansour,",
        "who is Lucía Cruz?,"
    })
    void readsNamesAcrossTheirSmallWordsAndNotAcrossAnd(String question, String name) {
        PassageIndex index = index("Henrik Lindqvist and Tarek al-Mansour came. Then Lucía de la Cruz left.");

        assertThat(index.search(new Question(question, Scope.EVERYTHING, 3)).missing())
                .isEqualTo(name == null ? List.of() : List.of(name));
    }

    @ParameterizedTest
    @CsvSource({
        "What is the V-22 for?, V-22",
        "the x-ray of Oslo, x-ray",
        "Did Brandt meet Gul-the in Oslo?, Gul-the",
        "the Oslo-Zim line, Zim",
        "Les vignes meurent-elles à Oslo ?, meurent",
        "Brandt se tait-il ? Sorel ploie-t-il ?, ploie"
    })
    void namesAMissingWordWithWhatHyphensJoinToItThatMeansNothingAlone(String question, String name) {
        assertThat(missing(question)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Amélie Philippe", "Philippe Amélie"})
    void takesTwoGivenNamesForOneNameUnlessTheyAreButKeywords(String name) {
        assertThat(missing("Who is " + name + "?")).containsExactly(name);
        assertThat(missing(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbours brief", "what did the harbours brief say", "policy pact"})
    void takesNoEnglishWordsInSmallLettersForAName(String question) {
        assertThat(missing(question)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"General Weston", "what did general Weston say", "Oslo Tide of May", "what was the Oslo Tide"})
    void takesNeitherATitleNorAnArticleForPartOfAName(String question) {
        assertThat(missing(question)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"TJ Weston", "who is TJ Weston?", "AK Duarte", "MX Alder", "JL Sorel", "What did JL Sorel say"})
    void knowsInitialsThatAreRunTogether(String question) {
        assertThat(missing(question)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"TK Weston, TK", "BP Brandt, BP", "TJ Sorel, TJ", "tj Weston, tj"})
    void takesNoOtherCapitalsForInitials(String question, String missing) {
        assertThat(missing(question)).containsExactly(missing);
    }

    @ParameterizedTest
    @CsvSource({
        "Amnesty International, Amnesty International",
        "on amnesty international in the war, amnesty international",
        "What does Save the Children say?, Save Children",
        "the Cold War, Cold War"
    })
    void namesAllWordsOfANameThatIsMadeOfCommonOnes(String question, String words) {
        PassageIndex index = index("In the cold the children save what international aid they have in the war.");

        assertThat(index.search(new Question(question, Scope.EVERYTHING, 1)).missing())
                .containsExactlyInAnyOrder(words.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"save the children", "a cold war on international aid", "International children"})
    void takesCommonWordsForNoName(String question) {
        PassageIndex index = index("In the cold the children save what international aid they have in the war.");

        assertThat(index.search(new Question(question, Scope.EVERYTHING, 1)).missing())
                .isEmpty();
    }

    @Test
    void takesNoNameInSmallLettersThatMayBeASentenceForOne() {
        PassageIndex index = index("The children wait for food.");

        assertThat(index.search(new Question("to save the children", Scope.EVERYTHING, 1))
                        .missing())
                .containsExactly("save");
    }

    @Test
    void takesACommonWordForPartOfTheUnknownNameRightBesideIt() {
        PassageIndex index = index("Armed groups hold the harbour.", "The Harbour Bank lends to groups.");

        Findings findings = index.search(new Question("What did the Quarzim Group do?", Scope.EVERYTHING, 1));
        assertThat(findings.missing()).containsExactly("Quarzim", "Group");
        assertThat(findings.hits()).isEmpty();
        assertThat(index.search(new Question("What did the Quarzim group do?", Scope.EVERYTHING, 1))
                        .missing())
                .containsExactly("Quarzim");
        assertThat(index.search(new Question("the Quarzim Bank of today", Scope.EVERYTHING, 1))
                        .missing())
                .containsExactly("Quarzim");
        assertThat(index.search(new Question("Quarzim Groups", Scope.EVERYTHING, 1))
                        .missing())
                .containsExactly("Quarzim");
    }
}
