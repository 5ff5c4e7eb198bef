package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static rapporteur.reading.Pdfs.BOLD;
import static rapporteur.reading.Pdfs.PLAIN;

import java.util.List;
import org.junit.jupiter.api.Test;
import rapporteur.report.Author;
import rapporteur.report.Report;

class PdfLayoutTest extends ReadingTest {

    private static final List<String> BODY = List.of(
            "The lighthouse keepers were paid by the ministry of works until the year in which the ministry",
            "was closed, and by nobody since. Most of them stayed, because the houses came with the lamps,",
            "and the lamps with a garden.");

    private Report read(Pdfs pdf) {
        return read(pdf.save(folder.resolve("report.pdf"))).report();
    }

    @Test
    void authorAndDateStandOneUnderTheOther() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 90, List.of("Lamps Without Keepers"))
                .lines(PLAIN, 11, 60, 120, List.of("Ines Ferrara"))
                .lines(PLAIN, 10, 60, 134, List.of("March 2017"))
                .lines(BOLD, 14, 60, 180, List.of("The Houses"))
                .lines(PLAIN, 10, 60, 200, BODY));

        assertThat(report.authors()).extracting(Author::name).containsExactly("Ines Ferrara");
        assertThat(report.published()).hasToString("2017-03");
    }

    @Test
    void dateStandsAtTheRightOverAnAddress() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 9, 60, 40, List.of("COAST NOTES 41"))
                .lines(BOLD, 9, 430, 40, List.of("May 3, 2018"))
                .lines(PLAIN, 9, 60, 53, List.of("Coastal Research House, 12 Quay Street, www.coast.example"))
                .lines(BOLD, 24, 60, 100, List.of("Lamps Without Keepers"))
                .lines(BOLD, 14, 60, 150, List.of("The Houses"))
                .lines(PLAIN, 10, 60, 170, BODY));

        assertThat(report.published()).hasToString("2018-05-03");
    }
}
