package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.Author;
import rapporteur.report.Report;

/** What stands under "About the Author" where nothing else on the page says who wrote the report. */
class AuthorNotesTest extends ReadingTest {

    private static final String BEFORE = """
            Who Guards the Cranes of Lomé

            Cranes decide which ships are unloaded first. This report asks who decides for the cranes.

            """;

    private Report withNotes(String notes) {
        return text(BEFORE + notes + "\n\nRelated Publications\n\nThe Toll\n\nMarch 1, 2015\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ann Lee lives in Lomé and repairs old radios for a living.      | Ann Lee
            Ann K. Lee practices law in Lomé.                               | Ann K. Lee
            Lt. Gen. (Ret.) Ben Roe commanded the harbour guard until 2012. | Lt. Gen. (Ret.) Ben Roe
            Ben Roe Jr. is a lawyer who works for the dockers of Lomé.      | Ben Roe Jr.
            Ben Roe Jr. lives in Lomé and repairs old radios for a living.  | Ben Roe Jr.
            Ben Roe III directs the school for pilots on the lagoon.        | Ben Roe III
            Fr. Ben Roe blesses the boats of Lomé on the first of May.      | Fr. Ben Roe
            Ma. Corazon Lee counts ships for the harbour office in Manila.  | Ma. Corazon Lee
            """)
    void nameTheAuthorWhateverHeDoes(String note, String author) {
        for (String heading : new String[] {"About the Author", "About the Author(s)"}) {
            assertThat(withNotes(heading + "\n\n" + note).authors())
                    .singleElement()
                    .satisfies(one -> assertThat(one.name()).isEqualTo(author))
                    .satisfies(one -> assertThat(one.bio().text()).isEqualTo(note));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"The author", "Author", "L’auteure"})
    void mayStandBehindALabelBelowTheText(String label) {
        Report report = withNotes(label + ": Ann Lee is a geologist who has worked in the port of Lomé since 2011.");

        assertThat(report.authors())
                .extracting(Author::name, author -> author.bio().text())
                .containsExactly(
                        tuple("Ann Lee", "Ann Lee is a geologist who has worked in the port of Lomé since 2011."));
    }

    @Test
    void nameEachAuthorOfOneParagraph() {
        Report report = withNotes(
                "About the Authors\n\nAnn Lee lives in Lomé. She repairs radios. Fr. Ben Roe is a priest. He blesses boats.");

        assertThat(report.authors())
                .extracting(Author::name, author -> author.bio().text())
                .containsExactly(
                        tuple("Ann Lee", "Ann Lee lives in Lomé. She repairs radios."),
                        tuple("Fr. Ben Roe", "Fr. Ben Roe is a priest. He blesses boats."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Al Jazeera broadcast the film that came of it.", "Radio Togo aired all that she found."})
    void takeNoOtherSentenceForANoteOnSomebody(String sentence) {
        Report report = withNotes("About the Author\n\nAnn Lee is a reporter who lives in Lomé. " + sentence);

        assertThat(authors(report)).containsExactly("Ann Lee");
    }

    @Test
    void keepAbbreviatedGivenNamesInBylines() {
        assertThat(authors(text("""
                Who Guards the Cranes of Lomé

                May 6, 2014

                By Ann Lee, Ma. Corazon Tern, and Chas. Roe

                Cranes decide which ships are unloaded first. This report asks who decides for the cranes.
                """))).containsExactly("Ann Lee", "Ma. Corazon Tern", "Chas. Roe");
    }

    @Test
    void beginNoneWithinTheNameOfAPriest() {
        Report report = text("""
                Who Guards the Cranes of Lomé

                By: Ann Lee; Fr. Ben Roe

                Cranes decide which ships are unloaded first. This report asks who decides for the cranes.

                About the Authors

                Ann Lee is a lawyer.

                Fr. Ben Roe is a priest.
                """);

        assertThat(report.authors())
                .extracting(author -> author.bio().text())
                .containsExactly("Ann Lee is a lawyer.", "Fr. Ben Roe is a priest.");
        assertThat(report.sections()).isEmpty();
    }

    @Test
    void mayStandBelowTheGivenNameAlone() {
        Report report = text("""
                Wells in a Dry Valley

                Author: Marta Okoro

                About Marta

                Marta is the director of the Well Society. She has dug for twenty years.

                Abstract

                The wells of the valley were dug by hand, and they have been kept by the families that dug them.
                """);

        assertThat(report.authors()).singleElement().satisfies(author -> {
            assertThat(author.name()).isEqualTo("Marta Okoro");
            assertThat(author.bio().text()).startsWith("Marta is the director");
        });
    }

    @Test
    void mayBeShort() {
        Report report = text("""
                Puits d'une vallée sèche

                Par Anne Lemaire et Marc Okoro

                Les puits de la vallée ont été creusés à la main, et les familles les entretiennent encore.

                Les puits ne sont sur aucune carte. Les villages les connaissent tous.

                Anne Lemaire est directrice de recherche à l'Institut des puits.
                Marc Okoro est ancien préfet.
                """);

        assertThat(report.authors())
                .extracting(author -> author.bio().text())
                .containsExactly(
                        "Anne Lemaire est directrice de recherche à l'Institut des puits.",
                        "Marc Okoro est ancien préfet.");
    }

    @Test
    void maySayWhatSomebodyIsBeforeTheVerb() {
        Report report = text("""
                Wells in a Dry Valley

                By Marta Okoro

                The wells of the valley were dug by hand, and they have been kept by the families that dug them.

                Nobody has mapped the wells. The villages know them all.

                Marta Okoro, a geologist, has dug in the valley since 2001.
                """);

        assertThat(report.authors().getFirst().bio()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Authors", "About the authors", "The authors"})
    void mayFollowTheNamesInOneParagraph(String label) {
        Report report = withNotes(label
                + ": Ann Lee and Ben Roe. Ann is a lawyer in Lomé. Ben teaches history there. He is a diver, too.");

        assertThat(report.authors())
                .extracting(Author::name, author -> author.bio().text())
                .containsExactly(
                        tuple("Ann Lee", "Ann is a lawyer in Lomé."),
                        tuple("Ben Roe", "Ben teaches history there. He is a diver, too."));
    }

    @Test
    void ofSeveralStayTogetherBehindTheirNames() {
        Report report = withNotes("About the Authors\n\nAnn Lee and Ben Roe. They are divers.");

        assertThat(report.authors())
                .extracting(author -> author.bio().text())
                .containsOnly("Ann Lee and Ben Roe. They are divers.");
    }

    @Test
    void maySayWhereEachOfSeveralWorks() {
        Report report = withNotes(
                "About the Authors\n\nAnn Lee (University of Lomé) and Ben Roe (Port School) are historians.");

        assertThat(authors(report)).containsExactly("Ann Lee", "Ben Roe");
    }

    @Test
    void maySayWhatSomebodyIsBehindAFullStop() {
        Report report = withNotes(
                "About the Authors\n\nAnn Lee. Profesora de economía.\nBen Roe. Director of the Port School.");

        assertThat(report.authors())
                .extracting(author -> author.bio().text())
                .containsExactly("Ann Lee. Profesora de economía.", "Ben Roe. Director of the Port School.");
    }

    @Test
    void countOnceWhereTheNamesStandAboveWithWhatThePeopleAre() {
        Report report = withNotes("""
                Authors

                Dr Ann Lee
                Associate Fellow

                Ben Roe
                Former Fellow

                Background

                The cranes were built in the spring. They have been let since then to whoever pays.

                About the authors

                Ann Lee is an associate fellow who has counted cranes.

                Ben Roe was a fellow until the spring.
                """);

        assertThat(report.authors())
                .extracting(author -> author.bio().text())
                .containsExactly(
                        "Ann Lee is an associate fellow who has counted cranes.",
                        "Ben Roe was a fellow until the spring.");
    }

    @Test
    void mayStandUnderAHeadingThatNamesTheAuthor() {
        Report report = withNotes("About the author: Ann Lee\nAnn Lee led the port until 2012.");

        assertThat(report.authors().getFirst().bio().text()).isEqualTo("Ann Lee led the port until 2012.");
        assertThat(report.sections())
                .extracting(section -> section.heading())
                .doesNotContain("About the author: Ann Lee");
    }

    @Test
    void endAboveTheProject() {
        Report report = text("""
                Harbours After the Storm

                The harbour towns recovered sooner than their hinterland, and the reasons lie in who owns the cranes.

                THE AUTHOR
                Ann Lee is a geologist.

                THE PROJECT
                Returning Boats is funded by the Port Council.
                """);

        assertThat(authors(report)).containsExactly("Ann Lee");
    }
}
