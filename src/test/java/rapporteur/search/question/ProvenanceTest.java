package rapporteur.search.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.Passage;
import rapporteur.report.Place;
import rapporteur.search.Findings;
import rapporteur.search.Match;
import rapporteur.search.PassageIndex;
import rapporteur.search.Question;
import rapporteur.search.index.PassageSequence;
import rapporteur.search.index.Scope;

/** Questions on who wrote a report, or when and by whom it was published. */
class ProvenanceTest {

    private static final PassageIndex INDEX = PassageIndex.of(List.of(
            report(
                    "wells",
                    "Wells of the Plain",
                    "en",
                    "The wells of the plain run dry.",
                    "Most herders dig for salt.",
                    "Ana Ribeiro teaches in Gao."),
            report(
                    "ponts",
                    "Les ponts du fleuve",
                    "fr",
                    "Les ponts du fleuve sont trop bas.",
                    "Les péages rapportent peu.",
                    "Lamine Sarr enseigne à Thiès.")));

    private static PassageSequence report(
            String id, String title, String language, String lede, String point, String note) {
        return new PassageSequence(
                title,
                language,
                List.of(
                        new Passage(id, "lede", new Place.Lede(), null, null, List.of(), lede),
                        new Passage(id, "kp1", new Place.KeyPoint(1), null, null, List.of(), point),
                        new Passage(id, "about-author", new Place.AboutAuthor("A"), null, "A", List.of(), note)));
    }

    private static Findings ask(String question) {
        return INDEX.search(new Question(question, Scope.EVERYTHING, 3));
    }

    private static List<String> ids(Findings findings) {
        return findings.hits().stream().map(hit -> hit.passage().id()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Who wrote the report on wells?, wells",
        "who has written the wells report, wells",
        "who is the author of the paper on salt, wells",
        "by whom was the report on wells written, wells",
        "who wrote the wells one?, wells",
        "who wrote the brief on salt, wells",
        "who wrote about salt?, wells",
        "qui a écrit la note sur les ponts, ponts",
        "qui a écrit le rapport sur les ponts ?, ponts",
        "Qui est l'auteur du rapport sur les péages, ponts",
        "par qui a été rédigé le rapport sur les ponts, ponts",
        "qui a écrit le rapport sur le sel, wells"
    })
    void whoWroteAReportIsToldByTheNoteOnItsAuthor(String question, String report) {
        assertThat(ids(ask(question))).first().isEqualTo(report + "#about-author");
        assertThat(ask(question).missing()).doesNotContain("wrote", "written", "écrit", "rédigé");
    }

    @ParameterizedTest
    @ValueSource(strings = {"who wrote this?", "Who wrote it", "written by", "qui l'a écrit ?", "who are the authors"})
    void whereNoReportIsNamedTheAuthorsOfAllAreMeant(String question) {
        Findings findings = ask(question);

        assertThat(ids(findings)).containsExactly("wells#about-author", "ponts#about-author");
        assertThat(findings.match()).isEqualTo(Match.WORDS);
        assertThat(findings.missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "when was the report on wells published, wells",
        "who published the wells report?, wells",
        "date of the report on salt, wells",
        "quand le rapport sur les ponts a-t-il été publié, ponts",
        "date de parution du rapport sur les ponts, ponts"
    })
    void whenOneWasPublishedStandsWithItsPassages(String question, String report) {
        Findings findings = ask(question);

        assertThat(findings.hits().getFirst().passage().report()).isEqualTo(report);
        assertThat(findings.missing()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "when was this published?",
                "when did it come out",
                "who published this",
                "quand a-t-il été publié",
                "date",
                "link?"
            })
    void whereNoReportIsNamedAllAreShownWithTheirDates(String question) {
        assertThat(ask(question).match()).isEqualTo(Match.OPENING);
        assertThat(ids(ask(question))).contains("wells#lede", "ponts#lede");
    }

    @Test
    void whoWroteSomethingElseIsNotAnsweredWithTheAuthor() {
        assertThat(ask("who wrote the constitution of the plain").missing()).containsExactly("wrote", "constitution");
        assertThat(ids(ask("who wrote the wells"))).first().isEqualTo("wells#lede");
        assertThat(ask("who was the report on wells written for").missing()).containsExactly("written");
        assertThat(ask("what in the report on wells had the right date").missing())
                .contains("date");
    }

    @Test
    void ofAReportThatIsNotThereNobodyIsTheAuthor() {
        Findings findings = ask("who wrote the report on zebras");

        assertThat(findings.match()).isEqualTo(Match.NONE);
        assertThat(findings.missing()).containsExactly("zebras");
    }
}
