package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static rapporteur.reading.Pdfs.BOLD;
import static rapporteur.reading.Pdfs.PLAIN;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.Author;
import rapporteur.report.Report;
import rapporteur.report.Section;

class PdfColumnsTest extends ReadingTest {

    private static final int WIDTH = 230;

    private static final List<String> LEFT = List.of(
            "The pilots were paid by the harbour master until",
            "the year in which the harbour was sold, and they",
            "have been paid by the captains since. A captain",
            "who has been here before pays less than the one",
            "who has not, and neither of them has a receipt");

    private static final List<String> RIGHT = List.of(
            "for it. The company that bought the harbour has",
            "asked for one in each of its letters, which the",
            "pilots keep in a drawer of the lighthouse. They",
            "have not answered any of them, since they do not",
            "read the language that the company writes in.");

    private final Pdfs pdf = Pdfs.make();

    /** Sets lines as wide as a column is. */
    private void column(float left, float top, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            long words = lines.get(i).chars().filter(letter -> letter == ' ').count();
            pdf.spaced(PLAIN, 10, left, top + 12 * i, 0, (WIDTH - width(lines.get(i))) / words, lines.get(i));
        }
    }

    private static float width(String line) {
        try {
            return PLAIN.getStringWidth(line) / 100;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Report read() {
        return read(pdf.save(folder.resolve("report.pdf"))).report();
    }

    @ParameterizedTest
    @ValueSource(floats = {8, 10, 12, 20})
    void gutterMayBeHardlyWiderThanTheGapsBetweenWords(float gutter) {
        pdf.page().lines(BOLD, 20, 60, 60, "Pilots Without a Harbour");
        column(60, 120, LEFT);
        column(60 + WIDTH + gutter, 120, RIGHT);

        assertThat(read().lede().text()).isEqualTo(String.join(" ", LEFT) + " " + String.join(" ", RIGHT));
    }

    @Test
    void gutterMayBeNarrowerBesideALineThatJutsOut() {
        pdf.page().lines(BOLD, 20, 60, 60, "Pilots Without a Harbour");
        column(60, 120, LEFT);
        column(60 + WIDTH + 8 - 0.5f, 120, RIGHT.subList(0, 1));
        column(60 + WIDTH + 8, 132, RIGHT.subList(1, 5));

        assertThat(read().lede().text()).isEqualTo(String.join(" ", LEFT) + " " + String.join(" ", RIGHT));
    }

    @Test
    void gutterOfThePageBeforeDividesTheFewLinesOfTheLast() {
        pdf.page().lines(BOLD, 20, 60, 60, "Pilots Without a Harbour");
        column(60, 120, LEFT);
        column(60 + WIDTH + 20, 120, RIGHT);
        pdf.page().lines(BOLD, 14, 60, 64, "About the Authors");
        pdf.lines(PLAIN, 10, 60, 84, List.of("Ann Lee is a pilot of the old harbour and", "writes on ships."));
        pdf.lines(PLAIN, 10, 60 + WIDTH + 20, 60, List.of("Ben Roe is a lawyer of the captains and", "teaches law."));

        assertThat(read().authors())
                .extracting(Author::name, author -> author.bio().text())
                .containsExactly(
                        tuple("Ann Lee", "Ann Lee is a pilot of the old harbour and writes on ships."),
                        tuple("Ben Roe", "Ben Roe is a lawyer of the captains and teaches law."));
    }

    @Test
    void rowsOfATableStayRowsBelowAPageOfColumns() {
        pdf.page().lines(BOLD, 20, 60, 60, "Pilots Without a Harbour");
        column(60, 120, LEFT);
        column(60 + WIDTH + 20, 120, RIGHT);
        pdf.page().lines(PLAIN, 10, 60, 60, List.of("Ships that are late", "Ships that are on time"));
        pdf.lines(PLAIN, 10, 60 + WIDTH + 20, 60, List.of("Nineteen in a month", "None since the spring"));

        assertThat(running(read()))
                .containsSubsequence("Ships that are late", "Nineteen in a month", "Ships that are on time");
    }

    @Test
    void headingInTheRightColumnStandsBesideALineOfTheLeft() {
        pdf.page().lines(BOLD, 20, 60, 60, "Pilots Without a Harbour");
        pdf.lines(BOLD, 14, 60, 120, "The harbour");
        column(60, 138, LEFT);
        column(60, 198, RIGHT);
        column(60 + WIDTH + 16, 120, LEFT);
        column(60 + WIDTH + 16, 180, RIGHT.subList(0, 1));
        pdf.lines(BOLD, 14, 60 + WIDTH + 16, 210, "The letters");
        column(60 + WIDTH + 16, 228, RIGHT.subList(1, 5));

        assertThat(read().sections()).extracting(Section::heading).containsExactly("The harbour", "The letters");
    }

    @Test
    void wordsOfAStretchedLineStayTogether() {
        pdf.page().lines(BOLD, 20, 60, 60, "Pilots Without a Harbour");
        column(60, 120, LEFT);
        column(60, 180, List.of("for it or"));
        pdf.lines(PLAIN, 10, 60, 192, "knows who has one.");

        assertThat(read().lede().text()).isEqualTo(String.join(" ", LEFT) + " for it or knows who has one.");
    }

    @Test
    void sentencesOfAStretchedLineStayTogether() {
        pdf.page().lines(BOLD, 20, 60, 60, List.of("Pilots Without a Harbour"));
        column(60, 120, LEFT);
        String first = "So the pilots ask their wives.";
        String second = "Nobody has one.";
        float space = (WIDTH - 19 - width(first) - width(second)) / 5;
        pdf.spaced(PLAIN, 10, 60, 180, 0, space, first)
                .lines(PLAIN, 10, 60 + WIDTH - width(second), 180, List.of(second));

        assertThat(read().lede().text()).endsWith("So the pilots ask their wives. Nobody has one.");
    }

    @Test
    void wordsOfStretchedLinesInBothColumnsStayTogether() {
        pdf.page().lines(BOLD, 20, 60, 60, "Pilots Without a Harbour");
        column(60, 120, LEFT);
        column(60, 180, List.of("for it or", "knows of it."));
        column(60 + WIDTH + 16, 120, RIGHT);
        column(60 + WIDTH + 16, 180, List.of("Neither do I", "know it now."));

        assertThat(read().lede().text())
                .isEqualTo(String.join(" ", LEFT) + " for it or knows of it. " + String.join(" ", RIGHT)
                        + " Neither do I know it now.");
    }

    @Test
    void lastLineAboveANoteIsNoHeadingOfIt() {
        pdf.page().lines(BOLD, 20, 60, 60, "Pilots Without a Harbour");
        column(60, 120, LEFT);
        column(60 + WIDTH + 16, 120, RIGHT.subList(0, 4));
        column(60 + WIDTH + 16, 166, RIGHT.subList(4, 5));
        pdf.lines(
                PLAIN,
                8,
                60,
                184,
                List.of(
                        "1 Letter of the company, kept by the pilots, with all its seals and stamps, and never opened by them."));

        assertThat(read().lede().text()).isEqualTo(String.join(" ", LEFT) + " " + String.join(" ", RIGHT));
    }

    @Test
    void numberBesideAWordIsOfItsRow() {
        pdf.page().lines(BOLD, 20, 60, 60, "Pilots Without a Harbour");
        column(60, 120, LEFT);
        List<String> ports = List.of("Ostend", "Calais", "Dover");
        for (int i = 0; i < 3; i++) {
            pdf.lines(PLAIN, 10, 60, 190 + 14 * i, ports.subList(i, i + 1));
            pdf.lines(PLAIN, 10, 160, 190 + 14 * i, List.of(String.valueOf(7 + 2 * i)));
        }

        assertThat(running(read())).contains("Ostend 7", "Calais 9", "Dover 11");
    }

    @Test
    void shortLinesBesideTheTextAreReadApart() {
        pdf.page().lines(BOLD, 20, 60, 60, "Pilots Without a Harbour");
        column(60, 120, LEFT);
        column(60, 180, RIGHT);
        pdf.spaced(PLAIN, 8, 60 + WIDTH + 40, 126, 0, 0, "Topics");
        pdf.spaced(PLAIN, 8, 60 + WIDTH + 40, 149, 0, 0, "Trade");
        pdf.spaced(PLAIN, 8, 60 + WIDTH + 40, 174, 0, 0, "Harbours");
        pdf.spaced(PLAIN, 8, 60 + WIDTH + 40, 197, 0, 0, "Law");

        assertThat(read().lede().text()).isEqualTo(String.join(" ", LEFT) + " " + String.join(" ", RIGHT));
    }

    @Test
    void wideGapsBetweenWordsAreNoGutterWhereFewRowsHaveThem() {
        pdf.page().lines(BOLD, 20, 60, 60, "Pilots Without a Harbour");
        List<String> lines = List.of(
                "The pilots of the harbour were paid   by its master until the year in which",
                "it was sold, and have been since paid   by the captains, of whom the ones that",
                "come often pay less than the others   and have no receipt for what they paid.");
        pdf.lines(PLAIN, 10, 60, 120, lines);

        assertThat(read().lede().text()).isEqualTo(String.join(" ", lines).replaceAll(" +", " "));
    }

    @Test
    void paragraphGoesOnBelowTheStretchedEndOfASentence() {
        List<String> ended = List.of(
                "The pilots were paid by the harbour master until",
                "the year in which the harbour was sold, and they",
                "have been paid by the captains since. A captain",
                "who has been here before pays less than another.");
        List<String> other = List.of(
                "Nobody has asked the company why it wants them,",
                "since the last one who did was sent to its house",
                "in the capital, from which he came back with two",
                "keys and a letter that he never showed to anyone.");
        pdf.page().lines(BOLD, 20, 60, 60, "Pilots Without a Harbour");
        column(60, 740, ended);
        pdf.page();
        column(60, 60, other);

        assertThat(read().lede().text()).isEqualTo(String.join(" ", ended) + " " + String.join(" ", other));
    }

    @Test
    void paragraphEndsWithASentenceThatIsNotStretched() {
        pdf.page().lines(BOLD, 20, 60, 60, "Pilots Without a Harbour");
        column(60, 720, LEFT);
        pdf.lines(PLAIN, 10, 60, 780, "for it, or knows where to ask for one of them.");
        pdf.page();
        List<String> other = List.of(
                "The company that bought the harbour has been by",
                "its lawyers advised to ask for one in each of its",
                "letters, which the pilots keep in a drawer of the",
                "lighthouse that nobody is allowed to open at day.");
        column(60, 60, other);

        assertThat(running(read())).containsExactly(String.join(" ", other));
    }

    @ParameterizedTest
    @ValueSource(floats = {10, 30})
    void noteInTheMarginStandsBelowTheParagraphBesideIt(float gap) {
        pdf.page().lines(BOLD, 20, 200, 60, "Pilots Without a Harbour");
        column(200, 120, LEFT);
        column(200, 180, RIGHT);
        List<String> note = List.of("The company asks", "for each receipt");
        pdf.lines(PLAIN, 9.5f, 200 - gap - width(note.getFirst()) * 0.95f, 144, note);

        Report report = read();

        assertThat(report.lede().text()).isEqualTo(String.join(" ", LEFT) + " " + String.join(" ", RIGHT));
        assertThat(running(report)).containsExactly("The company asks for each receipt");
    }

    @Test
    void lastLineOfANoteInTheMarginMayBeShort() {
        pdf.page().lines(BOLD, 20, 60, 60, "Pilots Without a Harbour");
        column(60, 120, LEFT);
        column(60, 180, RIGHT);
        pdf.lines(PLAIN, 9, 60 + WIDTH + 11, 144, List.of("The company asks for each", "receipt."));

        Report report = read();

        assertThat(report.lede().text()).isEqualTo(String.join(" ", LEFT) + " " + String.join(" ", RIGHT));
        assertThat(running(report)).containsExactly("The company asks for each receipt.");
    }

    @Test
    void entriesOfTheContentsHaveNumbersOnBothSides() {
        pdf.page().lines(BOLD, 20, 60, 60, "Pilots Without a Harbour");
        pdf.lines(BOLD, 14, 60, 120, "Contents");
        pdf.lines(PLAIN, 12, 60, 164.4f, List.of("01", "02", "03"));
        pdf.lines(
                PLAIN,
                12,
                100,
                150,
                List.of("In short", "The pilots", "The company", "The lighthouse and its drawer", "Letters"));
        pdf.lines(PLAIN, 12, 300, 150, List.of("2", "3", "4", "9", "12"));
        pdf.page().lines(BOLD, 14, 60, 60, "01 The pilots");
        column(60, 90, LEFT);
        column(60, 150, RIGHT);

        Report report = read();

        assertThat(report.sections()).extracting(Section::heading).containsExactly("01 The pilots");
        assertThat(running(report))
                .containsExactly("01 The pilots", String.join(" ", LEFT) + " " + String.join(" ", RIGHT));
    }

    @Test
    void numbersBeforeTextAreNoEntries() {
        pdf.page().lines(BOLD, 20, 60, 60, "Pilots Without a Harbour");
        column(60, 120, LEFT);
        column(60, 180, RIGHT);
        pdf.lines(PLAIN, 10, 60, 270, "3");
        pdf.lines(PLAIN, 10, 90, 270, List.of("Pilots who are paid by the captains of the ships", "have no receipts."));
        pdf.lines(PLAIN, 10, 60, 310, "5");
        pdf.lines(PLAIN, 10, 90, 310, List.of("Pilots who are paid by no one keep a list of 12", "names."));

        assertThat(running(read())).contains("Pilots who are paid by the captains of the ships have no receipts.");
    }

    @Test
    void cardsSideBySideAreReadOneAfterTheOther() {
        pdf.page().lines(BOLD, 20, 60, 60, "Pilots Without a Harbour");
        column(60, 120, LEFT);
        column(60, 180, RIGHT);
        pdf.lines(BOLD, 14, 60, 280, "About the authors");
        pdf.lines(BOLD, 9, 60, 310, "Ann Lee");
        pdf.lines(BOLD, 9, 320, 310, "Ben Roe");
        pdf.lines(
                PLAIN, 9, 60, 325, List.of("Ann Lee is a pilot and has been in the Port", "Union of Lomé since 2011."));
        pdf.lines(PLAIN, 9, 320, 325, List.of("Ben Roe is a geologist at the museum and", "teaches in the evening."));

        assertThat(read().authors())
                .extracting(author -> author.bio().text())
                .containsExactly(
                        "Ann Lee is a pilot and has been in the Port Union of Lomé since 2011.",
                        "Ben Roe is a geologist at the museum and teaches in the evening.");
    }

    @Test
    void cellsOfATableAreReadRowByRow() {
        pdf.page().lines(BOLD, 20, 60, 60, "Pilots Without a Harbour");
        column(60, 120, LEFT);
        column(60, 180, RIGHT);
        pdf.lines(PLAIN, 10, 60, 280, List.of("PU", "HM", "LK"));
        pdf.lines(
                PLAIN,
                10,
                120,
                280,
                List.of("pilots who are in the union", "harbour masters", "keepers of the lighthouses"));

        assertThat(String.join(" ", running(read())))
                .contains("PU pilots who are in the union HM harbour masters LK keepers of the lighthouses");
    }

    @Test
    void wordsOfAStretchedLineThatIsIndentedStayTogether() {
        pdf.page().lines(BOLD, 20, 60, 60, "Pilots Without a Harbour");
        String indented = "Since the sale";
        pdf.spaced(PLAIN, 10, 72, 108, 0, (WIDTH - 12 - width(indented)) / 2, indented);
        column(60, 120, LEFT);

        assertThat(read().lede().text()).startsWith("Since the sale The pilots were paid");
    }

    @Test
    void paragraphGoesOnWithAFewLinesOfALastPageAsWideAsThoseBefore() {
        List<String> ended = List.of(
                "The pilots were paid by the harbour master until",
                "the year in which the harbour was sold, and they",
                "have been paid by the captains since. A captain",
                "who has been here before pays less than another.");
        pdf.page().lines(BOLD, 20, 60, 60, "Pilots Without a Harbour");
        column(60, 740, ended);
        pdf.page();
        column(60, 60, List.of("Nobody has asked the company why it wants them,"));
        pdf.lines(PLAIN, 10, 60, 72, "or who will pay.");

        assertThat(read().lede().text())
                .endsWith("pays less than another. Nobody has asked the company why it wants them, or who will pay.");
    }
}
