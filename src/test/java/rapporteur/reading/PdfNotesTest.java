package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static rapporteur.reading.Pdfs.BOLD;
import static rapporteur.reading.Pdfs.PLAIN;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.Author;
import rapporteur.report.Report;

/** The notes of PDFs, and their numbers in the text and before them. */
class PdfNotesTest extends ReadingTest {

    private Report read(Pdfs pdf) {
        return read(pdf.save(folder.resolve("report.pdf"))).report();
    }

    /** Sets text with raised numbers in the gaps, which are marked by a bar: {@code in 1987|1| and}. */
    private static void raised(Pdfs pdf, float column, float top, String text) {
        try {
            float left = column;
            boolean mark = false;
            for (String piece : text.split("\\|")) {
                pdf.lines(PLAIN, mark ? 6 : 10, left, mark ? top - 4 : top, List.of(piece));
                left += PLAIN.getStringWidth(piece) * (mark ? 0.006f : 0.01f);
                mark = !mark;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Pdfs pageOfText() {
        return Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 90, "Lights of the Coast")
                .lines(BOLD, 14, 60, 130, "Keepers")
                .lines(
                        PLAIN,
                        10,
                        60,
                        150,
                        Collections.nCopies(9, "Six lighthouses were lit in that year, most of them by the town."));
    }

    @Test
    void numbersOfNotesOnThePageAreNoPartOfTheWordsBeforeThem() throws IOException {
        float year = 60 + PLAIN.getStringWidth("Six lighthouses were lit in 1987") * 0.01f;
        float word = 60 + PLAIN.getStringWidth("One had no keeper") * 0.01f;
        float area = 60 + PLAIN.getStringWidth("Its island has 40 km") * 0.01f;
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 90, "Lights of the Coast")
                .lines(PLAIN, 10, 60, 140, "Six lighthouses were lit in 1987")
                .lines(PLAIN, 6, year, 136, "1")
                .lines(PLAIN, 10, year + 7, 140, "and nine before.")
                .lines(PLAIN, 10, 60, 152, "One had no keeper")
                .lines(PLAIN, 6, word, 149, "2")
                .lines(PLAIN, 10, word + 4, 152, ", and was let to a painter.")
                .lines(PLAIN, 10, 60, 164, "Its island has 40 km")
                .lines(PLAIN, 6, area, 160, "2")
                .lines(PLAIN, 10, area + 7, 164, "and no quay.")
                .lines(PLAIN, 8, 60, 760, List.of("1 Register of lights, 1990.", "2 Letter to the harbour, 1991.")));

        assertThat(String.join(" ", running(report)) + report.lede())
                .contains("lit in 1987 and nine before")
                .contains("no keeper, and was let")
                .contains("40 km2 and no quay");
    }

    @Test
    void numbersOfNotesAtTheEndAreNoPartOfTheWordsBeforeThem() {
        Pdfs pdf = Pdfs.make().page().lines(BOLD, 24, 60, 90, "Lights of the Coast");
        raised(pdf, 60, 140, "Six lighthouses were lit in 1987|1| and nine before.");
        raised(pdf, 60, 152, "One had no keeper,|2| and was let to a painter for 15|99| a week.");
        raised(pdf, 60, 164, "Its two acres|5| hold no quay.");
        pdf.page();
        raised(pdf, 60, 90, "All others are kept.|3,4| Oil is brought in 2003|5| by boat.");
        pdf.lines(PLAIN, 10, 60, 300, List.of("1. Register of lights, 1990.", "2. Letter to the harbour, 1991."));
        Report report = read(pdf);

        assertThat(String.join(" ", running(report)) + report.lede())
                .contains("lit in 1987 and nine before")
                .contains("no keeper, and was let to a painter for 1599 a week")
                .contains("two acres5 hold")
                .contains("are kept. Oil is brought in 2003 by boat");
    }

    @Test
    void numbersOfNotesMayBeRomanAndStandBetweenTheLinesOfOtherColumns() {
        Pdfs pdf = Pdfs.make().page().lines(BOLD, 24, 60, 90, "Lights of the Coast");
        raised(pdf, 60, 140, "Six lighthouses were lit in 1987|i| and nine before.");
        raised(pdf, 60, 152, "One had no keeper for a year.|ii|");
        raised(pdf, 60, 164, "It was let to a painter|iii| in the spring of 2003.|iv|");
        pdf.lines(PLAIN, 10, 330, 135.5f, List.of("Oil is brought by boat.", "The boat is older", "than any light."));
        Report report = read(pdf);

        assertThat(String.join(" ", running(report)) + report.lede())
                .contains("lit in 1987 and nine before. One had no keeper for a year.")
                .contains("It was let to a painter in the spring of 2003.")
                .contains("by boat. The boat is older than any light.");
    }

    @Test
    void eachNoteIsAParagraph() {
        Report report = read(pageOfText().lines(PLAIN, 8, 60, 740, """
                        1 Register of lights, 1990, which is kept by the harbour and by nobody else, p. 4
                        and the following.
                        2 Letter to the harbour, 1991, which the harbour has lost and the keeper has not.
                        3 The same."""));

        assertThat(running(report))
                .contains(
                        "1 Register of lights, 1990, which is kept by the harbour and by nobody else, p. 4 and the following.",
                        "2 Letter to the harbour, 1991, which the harbour has lost and the keeper has not.",
                        "3 The same.");
    }

    @Test
    void marksAndNumbersBeforeNotesStandInTheirLines() throws IOException {
        float star = PLAIN.getStringWidth("*") * 0.005f;
        float one = PLAIN.getStringWidth("1") * 0.005f;
        Report report = read(pageOfText()
                .lines(PLAIN, 5, 60, 737, "*")
                .lines(PLAIN, 8, 60 + star, 740, "The keepers were asked in spring.")
                .lines(PLAIN, 5, 60, 747, "1")
                .lines(PLAIN, 8, 60 + one, 750, "Register of lights, 1990."));

        assertThat(running(report)).contains("The keepers were asked in spring.", "1 Register of lights, 1990.");
    }

    @Test
    void raisedSignsOfFiguresAreRead() throws IOException {
        float dollar = 60 + PLAIN.getStringWidth("$") * 0.006f;
        float percent = dollar + PLAIN.getStringWidth("450 a year, which is 12") * 0.01f;
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 30, 60, 90, "Lights of the Coast")
                .lines(PLAIN, 6, 60, 145, "$")
                .lines(PLAIN, 10, dollar, 150, "450 a year, which is 12")
                .lines(PLAIN, 6, percent, 145, "%")
                .lines(PLAIN, 10, percent + 8, 150, "less than before, is what a light costs the town of Ostend."));

        assertThat(report.lede().text())
                .isEqualTo("$450 a year, which is 12% less than before, is what a light costs the town of Ostend.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See rule.1 See also rule.2 Of the port there is rule.3 as well.",
                "Dues rose to approx.7 and fell.9 They rose again.1 Nobody paid.8"
            })
    void otherNumbersBehindSentencesAreWords(String sentences) {
        Report report = read(pageOfText()
                .lines(PLAIN, 10, 60, 280, List.of(sentences))
                .lines(BOLD, 14, 60, 340, List.of("Notes"))
                .lines(
                        PLAIN,
                        10,
                        60,
                        360,
                        List.of("1. Register.", "2. Letter.", "3. Oil.", "7. Maps.", "8. Bills.", "9. Pay.")));

        assertThat(String.join(" ", running(report))).contains(sentences);
    }

    @Test
    void numbersAsLargeAsTheTextCountNotesBehindSentences() {
        Report report = read(pageOfText()
                .lines(
                        PLAIN,
                        10,
                        60,
                        280,
                        List.of(
                                "One lamp went out in that winter.1 Nobody lit it again until June,2 when a ship was lost.",
                                "The town had paid for the oil.3 It was sold, it seems, in the harbour."))
                .lines(BOLD, 14, 60, 340, List.of("Notes"))
                .lines(
                        PLAIN,
                        10,
                        60,
                        360,
                        List.of("1. Register of lights.", "2. Letter to the harbour.", "3. Oil accounts.")));

        assertThat(String.join(" ", running(report)))
                .contains("in that winter. Nobody lit it again until June, when", "for the oil. It was sold")
                .contains("Letter to the harbour.");
    }

    @Test
    void notesAsLargeAsTheTextInterruptAParagraphThatGoesOnOnTheNextPage() {
        Pdfs pdf = pageOfText().lines(PLAIN, 10, 60, 300, "The keepers of the lamps were never paid. Since");
        raised(pdf, 60, 720, "|1| Letter of the keepers, in the files of the town.");
        Report report = read(pdf.page().lines(PLAIN, 10, 60, 60, """
                        administrators of the town had kept what the ministry sent them, the
                        lamps were lit with oil from the school."""));

        assertThat(running(report))
                .contains("The keepers of the lamps were never paid. Since administrators of the town had kept what"
                        + " the ministry sent them, the lamps were lit with oil from the school.");
    }

    @Test
    void numbersOfNotesMayBeHardlySmallerThanTheText() throws IOException {
        Pdfs pdf = pageOfText().lines(PLAIN, 10, 60, 300, "The keepers of the lamps were never paid.");
        float end = 60 + PLAIN.getStringWidth("The keepers of the lamps were never paid.") * 0.01f;
        pdf.lines(PLAIN, 9, end, 296, "1")
                .lines(PLAIN, 8, 60, 760, "1 Letter of the keepers, in the files of the town.");

        assertThat(running(read(pdf))).anyMatch(text -> text.endsWith("The keepers of the lamps were never paid."));
    }

    @Test
    void numbersBehindNamesMayHaveSignsBehindThem() {
        Pdfs pdf = Pdfs.make().page().lines(BOLD, 24, 60, 90, "Lights of the Coast");
        raised(pdf, 60, 120, "Ines Ferrara|1*|, Paolo Renzi|2|");
        pdf.lines(PLAIN, 8, 60, 140, List.of("1 Institute of Lamps, 12 Harbour Road", "2 Institute of Coasts, 3 Quay"))
                .lines(
                        PLAIN,
                        10,
                        60,
                        190,
                        Collections.nCopies(9, "Six lighthouses were lit in that year, most of them by the town."));

        assertThat(read(pdf).authors()).extracting(Author::name).containsExactly("Ines Ferrara", "Paolo Renzi");
    }
}
