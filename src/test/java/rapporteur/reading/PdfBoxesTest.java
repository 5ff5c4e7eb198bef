package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static rapporteur.reading.Pdfs.BOLD;
import static rapporteur.reading.Pdfs.PLAIN;

import java.util.List;
import org.junit.jupiter.api.Test;
import rapporteur.report.Report;

/** What stands in boxes beside the text of a PDF, and what it interrupts. */
class PdfBoxesTest extends ReadingTest {

    private static final List<String> BODY = List.of(
            "The lighthouse keepers were paid by the ministry of works until the year in which the ministry",
            "was closed, and by nobody since. Most of them stayed, because the houses came with the lamps,",
            "and the lamps with a garden.");

    private Report read(Pdfs pdf) {
        return read(pdf.save(folder.resolve("report.pdf"))).report();
    }

    @Test
    void labelsInBoldStandAboveTheSmallerTextOfABox() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 60, "Lamps Without Keepers")
                .lines(PLAIN, 10, 60, 90, "By Ines Ferrara")
                .lines(BOLD, 8, 60, 120, "ABOUT THE REPORT")
                .lines(
                        PLAIN,
                        8,
                        60,
                        129.6f,
                        List.of(
                                "This report follows the keepers of four lamps through one",
                                "year, and asks who pays for the oil."))
                .lines(BOLD, 8, 60, 160, "ABOUT THE AUTHOR")
                .lines(
                        PLAIN,
                        8,
                        60,
                        169.6f,
                        List.of("Ines Ferrara is a historian of the coast who has lived in", "two lighthouses."))
                .lines(BOLD, 14, 60, 220, "The Houses")
                .lines(PLAIN, 10, 60, 240, BODY)
                .lines(BOLD, 14, 60, 300, "The Gardens")
                .lines(PLAIN, 10, 60, 320, BODY));

        assertThat(report.aboutReport().text())
                .isEqualTo("This report follows the keepers of four lamps through one year, and asks who pays for the"
                        + " oil.");
        assertThat(report.authors().getFirst().bio().text())
                .isEqualTo("Ines Ferrara is a historian of the coast who has lived in two lighthouses.");
    }

    @Test
    void paragraphWhoseLinesAreStretchedGoesOnBehindATable() {
        float width = BODY.stream().map(line -> Pdfs.width(PLAIN, 10, line)).reduce(0f, Math::max);
        Pdfs pdf = Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 60, "Lamps Without Keepers")
                .lines(BOLD, 14, 60, 100, "The Houses");
        List<String> upper = List.of(
                "The keepers were paid by the ministry of works until the year in which the ministry was",
                "closed, and by nobody in the years that came after it. Most of the keepers stayed in their",
                "houses, because the houses came with the lamps, and the lamps with a garden by the sea.");
        List<String> lower = List.of(
                "They buy their oil from the smugglers whom the lamps were meant to show to the customs,",
                "and sell them what grows in the gardens in the months when the ferry does not come to us",
                "at the island of the northern lamp, where nobody has seen a ship of the customs since.");
        stretched(pdf, 120, width, upper);
        pdf.lines(BOLD, 14, 200, 170, "Box 1: Oil by the Barrel")
                .lines(PLAIN, 8, 200, 190, "Four barrels a month are burnt by each of the lamps.");
        stretched(pdf, 220, width, lower);
        pdf.lines(PLAIN, 10, 60, 256, "That is all.");

        assertThat(running(read(pdf)))
                .contains(String.join(" ", upper) + " " + String.join(" ", lower) + " That is all.");
    }

    private static void stretched(Pdfs pdf, float top, float width, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            long gaps = line.chars().filter(letter -> letter == ' ').count();
            pdf.spaced(PLAIN, 10, 60, top + 12 * i, 0, (width - Pdfs.width(PLAIN, 10, line)) / gaps, line);
        }
    }

    @Test
    void largeWordsWithinASentenceAreNoHeading() {
        Report report = read(Pdfs.make()
                        .page()
                        .lines(BOLD, 24, 60, 60, "Lamps Without Keepers")
                        .lines(BOLD, 14, 60, 90, "Oil")
                        .lines(PLAIN, 10, 60, 110, """
                        The keepers were paid by the ministry until it was closed, and
                        by nobody after that year. Most of them stayed in the houses and""")
                        .lines(PLAIN, 14, 60, 160, "Nobody asked the keepers")
                        .lines(PLAIN, 10, 60, 190, """
                        sold the oil that came by ferry, until the ferry was sold itself
                        and the lamps were lit with what the school had left of it.""")
                        .save(folder.resolve("report.pdf")))
                .report();

        assertThat(report.lede().text())
                .endsWith(
                        "Most of them stayed in the houses and sold the oil that came by ferry, until the ferry was sold"
                                + " itself and the lamps were lit with what the school had left of it.");
        assertThat(running(report)).containsExactly("Nobody asked the keepers");
    }
}
