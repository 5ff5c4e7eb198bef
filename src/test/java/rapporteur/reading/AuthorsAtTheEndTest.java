package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.Author;
import rapporteur.report.Report;

/** Authors whom the head of a page does not name, but its end. */
class AuthorsAtTheEndTest extends ReadingTest {

    private static final String TEXT = """
            Who Guards the Cranes of Lomé

            5 March 2015

            Cranes decide which ships are unloaded first. This report asks who decides for the cranes.

            The Guards

            The guards are paid by the day. Nobody has counted them since the port was let.

            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dr Ann Lee is Head of the Research Division Ports. Prof Dr Ben Roe is a Fellow at the Port Centre.  | Dr Ann Lee, Prof Dr Ben Roe
            Dr. Ann Lee ist Wissenschaftlerin in der Forschungsgruppe Häfen. Ben Roe ist Forschungsassistent dort. | Dr. Ann Lee, Ben Roe
            Ann Lee est chercheuse associée au Centre des ports. Elle a vécu à Lomé.                             | Ann Lee
            Ann Lee is senior editor at Port News and the author of a book on cranes.                            | Ann Lee
            """)
    void areResearchersWhoAreToldOfLast(String told, String names) {
        Report report = text(TEXT + told + "\n\n© Port Centre, 2015\n\nThis Comment reflects the authors’ views.\n");

        assertThat(authors(report)).containsExactly(names.split(", "));
        assertThat(report.authors()).extracting(Author::bio).doesNotContainNull();
        assertThat(running(report)).noneMatch(paragraph -> paragraph.startsWith("Dr Ann Lee"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Lee is president of the port until 2020. She was elected twice.",
                "“We are researchers,” said Ann Lee. She is a professor of law in Lomé.",
                "Ann Lee is a researcher at the Port Centre.\n\nThe guards went on strike in May, and the harbour master let"
                        + " them wait. They waited for nine weeks, and then they went home. Nobody has seen them since that"
                        + " day, and nobody has asked."
            })
    void areNobodyOfWhomTheTextTells(String paragraph) {
        assertThat(authors(text(TEXT + paragraph + "\n"))).isEmpty();
    }

    @Test
    void areThoseWhoseNamesAndRolesStandBelowTheText() {
        Report report = text(TEXT + """
                Ann Lee
                Principal Research Economist
                Port Development Bank

                Ben Roe
                Consultant
                """);

        assertThat(authors(report)).containsExactly("Ann Lee", "Ben Roe");
        assertThat(running(report)).contains("Principal Research Economist");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann Lee\nPress Officer\n", "Panelists\n\nAnn Lee\nConsultant\n", "Ann Lee\nThe Toll\n"})
    void areNobodyToAskOrWhoSpoke(String lines) {
        assertThat(authors(text(TEXT + lines))).isEmpty();
    }

    @Test
    void standOnCardsUnderTheirNameInFrench() {
        Report report = text(TEXT + """
                Auteur(s)

                Claire MOUREAU

                Chercheuse associée, Centre des ports

                Thibault LENOIR

                À lire aussi

                Le prix du quai
                3 mars 2014
                """);

        assertThat(report.authors())
                .extracting(
                        Author::name,
                        author -> author.bio() == null ? null : author.bio().text())
                .containsExactly(
                        tuple("Claire MOUREAU", "Chercheuse associée, Centre des ports"),
                        tuple("Thibault LENOIR", null));
    }

    @Test
    void ofTheBylineMayBeToldOfWithWhatTheyAreCalled() {
        Report report = text(TEXT.replace("5 March 2015", "By Ann Lee and Ben Roe")
                + "Dr. Ann Lee is a lecturer at the Port Centre.\n\nProf. Ben Roe has worked on quays since 1998.\n");

        assertThat(report.authors())
                .extracting(
                        Author::name,
                        author -> author.bio() == null ? null : author.bio().text())
                .containsExactly(
                        tuple("Ann Lee", "Dr. Ann Lee is a lecturer at the Port Centre."),
                        tuple("Ben Roe", "Prof. Ben Roe has worked on quays since 1998."));
    }

    @Test
    void standOnACardWithTheirDegree() {
        Report report = text(TEXT
                + "Ann Lee\n\nDr. Ann Lee ist Juristin und seit 2009 Mitarbeiterin am Zentrum für Häfen in Bremen.\n");

        assertThat(report.authors()).extracting(Author::name).containsExactly("Ann Lee");
        assertThat(report.authors().getFirst().bio().text()).startsWith("Dr. Ann Lee ist");
    }

    @Test
    void signWithWhatTheyAreInSpanish() {
        assertThat(authors(text(TEXT + "Ana Ruiz\nInvestigadora principal, Centro de Puertos\n")))
                .containsExactly("Ana Ruiz");
    }

    @Test
    void ofTheBylineMayHaveTheirDegreeBehindTheName() {
        Report report = text("""
                Who Guards the Cranes

                5 March 2015
                by Ann B. Lee

                Cranes decide which ships are unloaded first. This report asks who decides for the cranes.

                Conclusion. The guards should be counted.

                Ann B. Lee, Ph.D., is a senior fellow with the Port Centre.
                """);

        assertThat(report.authors()).extracting(Author::name).containsExactly("Ann B. Lee");
        assertThat(report.authors().getFirst().bio().text()).startsWith("Ann B. Lee, Ph.D., is");
    }

    @Test
    void areToldOfUnderAHeadingForHimAndHer() {
        Report report = text("""
                Wem gehört der Kran?

                Von Ann Lee und Ben Roe

                Kräne entscheiden, welches Schiff zuerst gelöscht wird. Das Papier fragt, wer über die Kräne entscheidet.

                Über die Autorin und den Autor

                Ann Lee ist Juristin.
                Ben Roe leitet das Hafenprogramm der Stiftung.
                """);

        assertThat(report.authors()).extracting(Author::bio).doesNotContainNull();
    }

    @Test
    void areInOneLineWithWhatTheyAre() {
        Report report = text(TEXT + "Ann Lee, Researcher, Ports Programme, Quay Institute, and Ben Roe, Consultant\n\n"
                + "Photo: Quay Institute\n");

        assertThat(authors(report)).containsExactly("Ann Lee", "Ben Roe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann Lee, Press Officer", "Ann Lee, her boat and her crane"})
    void areNotWhomToAskNorWhatTheTextNames(String line) {
        assertThat(text(TEXT + line + "\n").authors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Guests", "Featured Guests", "Speakers"})
    void guestsOfAPodcastAreNoAuthors(String heading) {
        Report report = text("Podcast: Who Counts the Cranes?\n\n3 May 2019\n\n"
                + "Our host talks with two people who have counted cranes for a living. They disagree on what a crane is.\n\n"
                + heading + "\n\nAnn Lee, crane analyst\nProf. Ben Roe, statistician\n\n"
                + "Transcript\n\nHost: Welcome back. I have two guests today who disagree about cranes.\n");

        assertThat(report.authors()).isEmpty();
    }

    @Test
    void speakersInAListAreNoAuthors() {
        Report report = html(
                "<main><h1>Harbours After the Storm</h1><p>"
                        + "The harbour towns recovered sooner than the state did. ".repeat(3)
                        + "</p><h2>Panelists</h2><ul><li>Ann Lee, Researcher, Port Centre</li><li>Ben Roe, Director, Port Fund</li></ul></main>");

        assertThat(authors(report)).isEmpty();
    }
}
