package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
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
                .extracting(Author::name, author -> author.bio() == null ? null : author.bio().text())
                .containsExactly(
                        tuple("Claire MOUREAU", "Chercheuse associée, Centre des ports"), tuple("Thibault LENOIR", null));
    }

    @Test
    void ofTheBylineMayBeToldOfWithWhatTheyAreCalled() {
        Report report = text(TEXT.replace("5 March 2015", "By Ann Lee and Ben Roe")
                + "Dr. Ann Lee is a lecturer at the Port Centre.\n\nProf. Ben Roe has worked on quays since 1998.\n");

        assertThat(report.authors())
                .extracting(Author::name, author -> author.bio() == null ? null : author.bio().text())
                .containsExactly(
                        tuple("Ann Lee", "Dr. Ann Lee is a lecturer at the Port Centre."),
                        tuple("Ben Roe", "Prof. Ben Roe has worked on quays since 1998."));
    }
}
