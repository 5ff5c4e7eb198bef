package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.Report;

class MemoTest extends ReadingTest {

    private static final String LEDE =
            "\n\nThe harbour towns recovered sooner than their hinterland, and the reasons lie in who owns the cranes.\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MEMORANDUM\n\nTo: The Ports Committee\nFrom: Ann Lee, Analyst, and Ben Roe\nSubject: Harbours After the Storm\nDate: March 5, 2015",
                "Port Research Office\n\nM E M O R A N D U M\n\nDATE:\t5 March 2015\nTO:\tHon. Carla Dunn\nFROM:\tAnn Lee; Ben Roe\nRE:\tHarbours After the Storm",
                "Note à la ministre\n\nDe : Ann Lee et Ben Roe\n\nObjet : Harbours After the Storm\n\nDate : 5 mars 2015",
            })
    void saysInFieldsWhomItIsFromAndWhatItIsAbout(String head) {
        Report report = text(head + LEDE);

        assertThat(report.title()).isEqualTo("Harbours After the Storm");
        assertThat(authors(report)).containsExactly("Ann Lee", "Ben Roe");
        assertThat(report.published()).hasToString("2015-03-05");
        assertThat(report.lede().text()).isEqualTo(LEDE.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subject: Ports and Lakes",
                "Subject: Ports\nFrom: 2010 to 2015",
                "From: Ann Lee\nSubject: Ports and Lakes",
                "From: Ann Lee\nRe: fees of the ports\nRe: lakes"
            })
    void subjectsOfOtherPagesAreNoTitles(String fields) {
        Report report = text("Harbours After the Storm\n\nBy Ann Lee\n\n" + fields + LEDE);

        assertThat(report.title()).isEqualTo("Harbours After the Storm");
        assertThat(authors(report)).containsExactly("Ann Lee");
    }

    @Test
    void recipientsStayInTheText() {
        assertThat(running(text("To: The Ports Committee of the House\nFrom: Ann Lee\nSubject: Harbours After the Storm"
                        + LEDE)))
                .containsExactly("To: The Ports Committee of the House");
    }
}
