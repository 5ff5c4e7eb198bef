package rapporteur.search.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.search.Points;
import rapporteur.search.language.Language;

class QuestionReaderTest {

    private static final QuestionReader ENGLISH = new QuestionReader(List.of(Language.ENGLISH));

    private static List<String> words(String question) {
        return ENGLISH.read(question).words().stream().map(AskedWord::typed).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EU", "UN", "WHO", "US", "AU UN"})
    void anAcronymAloneIsWhatIsAskedAbout(String acronym) {
        assertThat(words(acronym)).containsExactly(acronym.split(" "));
    }

    @Test
    void inAShoutedQuestionTheCommonWordsStayCommon() {
        assertThat(words("WHO IS THE PRESIDENT")).containsExactly("PRESIDENT");
    }

    @ParameterizedTest
    @CsvSource({"elections AND refugees, elections", "coup NOT elections, coup", "who SHOULD vote, vote"})
    void operatorsAndStressedWordsAreNotAskedAbout(String question, String first) {
        assertThat(words(question)).startsWith(first).doesNotContain("AND", "NOT", "SHOULD");
    }

    @ParameterizedTest
    @CsvSource({
        "who is the author, true",
        "by whom was the report written, true",
        "qui a écrit le rapport, true",
        "qui l'a écrit, true",
        "who had a written report, false",
        "whom does the author thank, false",
        "who did the author thank, false",
        "who is the author of the brief on wells, true",
        "¿Quién escribió este informe?, true",
        "Wer hat den Bericht geschrieben?, true",
        "chi ha scritto questo rapporto?, true"
    })
    void asksWhoWroteAReportOnlyWhereItsWordsStandSo(String question, boolean author) {
        assertThat(ENGLISH.read(question).author()).isEqualTo(author);
    }

    @ParameterizedTest
    @CsvSource({
        "¿Qué pasó con las elecciones?, elecciones",
        "Was sagt der Bericht über die Wahlen?, Wahlen",
        "Che cosa dice il rapporto sulla corruzione?, corruzione",
        "war in Mali, war Mali",
        "die Lage in Mali, die Lage Mali",
        "Has he a son?, son",
        "no era come in peace, era come peace"
    })
    void wordsThatAskInALanguageTheLibraryHasNotAreKnownWhereItIsClearlyThat(String question, String asked) {
        assertThat(words(question)).containsExactly(asked.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "it, Cos'è l'usufrutto?, usufrutto",
        "it, A che serve la quarantena degl'infermi?, quarantena infermi",
        "it, Perché dovrei volere un altro notaio?, notaio",
        "es, ¿Para qué sirve el catastro?, catastro",
        "es, ¿Qué debo hacer después del naufragio?, naufragio",
        "de, Worin finde ich den Fahrplan?, Fahrplan",
        "de, Wie bekommt man trotz Mahnung eine Stundung?, Mahnung Stundung"
    })
    void wordsThatAskInTheLanguageOfTheLibraryAreNoSubject(String language, String question, String asked) {
        QuestionReader reader = new QuestionReader(List.of(Language.of(language)));

        assertThat(reader.read(question).words())
                .extracting(word -> reader.stems(word.typed()).getFirst())
                .isEqualTo(List.of(asked.split(" ")).stream()
                        .map(word -> reader.stems(word).getFirst())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Which report has orchards?", "any reports on orchards", "quel rapport parle des orchards ?"})
    void anyReportIsNoSubject(String question) {
        assertThat(words(question)).containsExactly("orchards");
    }

    @Test
    void wordsThatSayLittleAreSearchedButNeedNotBeThere() {
        assertThat(ENGLISH.read("the main reasons for the coup").words())
                .extracting(AskedWord::typed, AskedWord::passing)
                .containsExactly(tuple("main", true), tuple("reasons", true), tuple("coup", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What do the authors say about orchards?",
                "Summarize the discussion about orchards",
                "Que pense l’auteur des vergers ?",
                "que dit l'autrice sur les vergers"
            })
    void whatAnyReportHasIsNotMissing(String question) {
        assertThat(Points.search(question, "Orchards, or vergers, need water.").missing())
                .isEmpty();
    }

    @Test
    void anAuthorWhoIsTheSubjectIsMissing() {
        assertThat(Points.search("author royalties", "Orchards need water.").missing())
                .containsExactly("author", "royalties");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Good afternoon, could anyone check the bit about orchards? Much appreciated!",
                "I can't remember the number of orchards",
                "Not sure which page mentions orchards",
                "drafting a memo for my boss: the latest on orchards pls",
                "Dear all, I would like something on orchards, especially those near us",
                "Chers tous, nous voudrions beaucoup sur les vergers, malgré tout",
                "Bonsoir, désolé de déranger, une question sur les vergers",
                "Merci d’avance pour toute info sur les vergers",
                "quel est l’essentiel à retenir sur les vergers"
            })
    void whatIsSaidToBePoliteIsNotMissing(String question) {
        assertThat(Points.search(question, "Orchards, or vergers, need water.").missing())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "wrote, written",
        "held, hold",
        "leading, led",
        "losing, lost",
        "women, woman",
        "analyses, analysis",
        "decisively, decision",
        "carers, care"
    })
    void irregularFormsOfAWordMeet(String one, String other) {
        assertThat(ENGLISH.stems(one)).isEqualTo(ENGLISH.stems(other));
    }
}
