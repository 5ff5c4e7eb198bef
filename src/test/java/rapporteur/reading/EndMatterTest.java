package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.Report;
import rapporteur.report.Section;

class EndMatterTest extends ReadingTest {

    private static final String ARTICLE = """
            Who Owns the Cranes of Lomé

            Cranes decide which ships are unloaded first. This report asks who decides for the cranes.

            About the Author

            Awa Mensah-Cole is a lecturer at the University of Lomé.

            """;
    private static final String RELATED = """

            Related Publications

            A Port Too Far

            A Port Too Far

            Wednesday, April 10, 2013

            By: Jon Frank-Lee

            Ports were built for ships that never came.

            Type: Peace Brief
            """;

    private Report article(String end) {
        return text(ARTICLE + end + "\n" + RELATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Publication Type: Special Report",
                "PUBLICATION TYPE:\nSpecial Report",
                "Issue Areas: Economics, Youth\nCountries: Togo",
                "November 12, 2014",
                "Contact: press@cranes.example",
                "PHOTO: A crane near the old pier. (Photo by J. Lee)",
                "The views expressed in this publication are those of the author(s)."
            })
    void isNoPartOfTheNoteOnTheAuthor(String end) {
        Report report = article(end);

        assertThat(report.authors())
                .extracting(author -> author.bio().text())
                .containsExactly("Awa Mensah-Cole is a lecturer at the University of Lomé.");
        assertThat(report.sections())
                .extracting(Section::heading)
                .filteredOn(Objects::nonNull)
                .isEmpty();
        assertThat(report.related()).hasSize(1);
    }

    @Test
    void saysWhatKindOfPublicationItIs() {
        assertThat(article("PUBLICATION TYPE: Special Report").series()).isEqualTo("Special Report");
        assertThat(article("Publication Type:\nPeace Brief").series()).isEqualTo("Peace Brief");
    }

    @Test
    void keepsWhatIsSaidOfPictures() {
        assertThat(article("PHOTO: A crane near the old pier. (Photo by J. Lee)")
                        .sections())
                .flatExtracting(Section::paragraphs)
                .extracting(paragraph -> paragraph.text())
                .containsExactly("PHOTO: A crane near the old pier. (Photo by J. Lee)");
    }

    @Test
    void keepsAnOrganisationsNote() {
        Report report = text("""
                Who Owns the Cranes of Lomé

                By: Awa Mensah-Cole; Center for Port Studies

                Cranes decide which ships are unloaded first. This report asks who decides for the cranes.

                About the Authors

                Awa Mensah-Cole is a lecturer at the University of Lomé.

                The Center for Port Studies is an independent body of researchers.
                """);

        assertThat(report.authors())
                .extracting(author -> author.bio().text())
                .last()
                .isEqualTo("The Center for Port Studies is an independent body of researchers.");
    }

    @Test
    void tellsWhatTheHeadDoesNot() {
        Report report = text("""
                Les grues de Lomé

                Accroche

                Les grues décident des navires que l'on décharge, et personne ne sait qui décide des grues.

                À qui sont les grues

                Les propriétaires vivent à l'étranger. Leurs banques aussi.

                Date de publication
                17 mars 2021

                Auteur(s)
                Awa Mensah-Cole

                Thématiques
                Ports
                """);

        assertThat(report.published()).hasToString("2021-03-17");
        assertThat(authors(report)).containsExactly("Awa Mensah-Cole");
        assertThat(report.sections())
                .flatExtracting(Section::paragraphs)
                .extracting(paragraph -> paragraph.text())
                .containsExactly("Les propriétaires vivent à l'étranger. Leurs banques aussi.");
    }
}
