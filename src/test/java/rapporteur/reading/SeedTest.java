package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rapporteur.reading.page.AsRead;
import rapporteur.report.PublicationDate;
import rapporteur.report.RelatedPublication;
import rapporteur.report.Report;

class SeedTest {

    private static final Path SEED = Path.of("seeds/malis-precarious-democracy.txt");

    private static Reading reading;
    private static Report report;

    @BeforeAll
    static void read() {
        reading = ReadingTest.read(SEED);
        report = reading.report();
    }

    @Test
    void nothingIsOdd() {
        assertThat(reading.warnings()).isEmpty();
        assertThat(report.sections()).isEmpty();
    }

    @Test
    void sidecarSaysWhatTheTextDoesNot() {
        assertThat(report.id()).isEqualTo("malis-precarious-democracy");
        assertThat(report.title()).isEqualTo("Mali's Precarious Democracy and the Causes of Conflict");
        assertThat(report.published()).isEqualTo(PublicationDate.of(2013, 4));
        assertThat(report.series()).isEqualTo("Special Report");
        assertThat(report.publisher()).isEqualTo("United States Institute of Peace");
        assertThat(report.language()).isEqualTo("en");
        assertThat(report.source())
                .isEqualTo("https://www.usip.org/publications/2013/04/malis-precarious-democracy-and-causes-conflict");
    }

    @Test
    void ledeAndKeyPoints() {
        assertThat(report.lede().text())
                .startsWith("The fight to defeat jihadist militias")
                .endsWith("toward stability and legitimacy.");
        assertThat(report.keyPoints()).hasSize(8);
        assertThat(report.keyPoints().getFirst().text())
                .isEqualTo(
                        "Mali was recognized around the world as a free democracy when the March 2012 coup d’état toppled its"
                                + " president and its democratic reputation.");
        assertThat(report.keyPoints().getLast().text()).endsWith("durable peace and democracy.");
    }

    @Test
    void aboutReportAndAuthor() {
        assertThat(report.aboutReport().text())
                .startsWith("This report seeks to explain")
                .endsWith("for their support of this research.");
        assertThat(report.authors()).hasSize(1);
        assertThat(report.authors().getFirst().name()).isEqualTo("Susanna D. Wing");
        assertThat(report.authors().getFirst().bio().text())
                .startsWith("Susanna D. Wing is an associate professor")
                .endsWith("and other journals.");
    }

    @Test
    void relatedPublications() {
        assertThat(report.related())
                .extracting(RelatedPublication::title)
                .containsExactly(
                        "How International Security Support Contributed to Mali’s Coup",
                        "Mali’s Coup: Harbinger of Hope or Uncertainty",
                        "Five Things to Know About Mali’s Coup",
                        "Susan Stigant on Mali’s Military Coup");
        assertThat(report.related())
                .extracting(related -> related.published().toString())
                .containsExactly("2020-09-21", "2020-09-10", "2020-08-27", "2020-08-26");
        assertThat(report.related())
                .extracting(RelatedPublication::authors)
                .containsExactly(
                        List.of("Ena Dion", "Emily Cole"),
                        List.of("Anushka Bose", "Jonathan Pinckney"),
                        List.of("Emily Fornof", "Emily Cole"),
                        List.of("Susan Stigant"));
        assertThat(report.related())
                .extracting(RelatedPublication::type)
                .containsExactly(
                        "Analysis and Commentary", "Analysis and Commentary", "Analysis and Commentary", "Podcast");
        assertThat(report.related())
                .extracting(RelatedPublication::topics)
                .containsExactly(
                        List.of("Justice, Security & Rule of Law"),
                        List.of("Nonviolent Action"),
                        List.of("Justice, Security & Rule of Law", "Democracy & Governance", "Nonviolent Action"),
                        List.of("Democracy & Governance"));
        assertThat(report.related().get(2).link()).isNull();
        assertThat(report.related().get(3).link())
                .isEqualTo("https://www.usip.org/publications/2020/08/susan-stigant-malis-military-coup");
    }

    @Test
    void everyTextStandsInTheFile() throws Exception {
        String whole = AsRead.of(Files.readString(SEED));
        assertThat(AsReadPropertyTest.texts(report))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(whole).contains(text));
    }
}
