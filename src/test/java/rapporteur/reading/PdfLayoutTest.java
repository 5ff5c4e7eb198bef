package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static rapporteur.reading.Pdfs.BOLD;
import static rapporteur.reading.Pdfs.PLAIN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.Author;
import rapporteur.report.Paragraph;
import rapporteur.report.RelatedPublication;
import rapporteur.report.Report;
import rapporteur.report.Section;

class PdfLayoutTest extends ReadingTest {

    private static final List<String> BODY = List.of(
            "The lighthouse keepers were paid by the ministry of works until the year in which the ministry",
            "was closed, and by nobody since. Most of them stayed, because the houses came with the lamps,",
            "and the lamps with a garden.");

    private static final List<String> LEFT = List.of(
            "The keepers were paid by the ministry of works until",
            "the year in which the ministry was closed, and by",
            "nobody since. Most of them stayed, because houses",
            "came with the lamps, and the lamps with a garden.");

    private static final List<String> RIGHT = List.of(
            "The lamps need oil, which a ferry used to bring at",
            "the end of each month. The ferry was sold, and the",
            "keepers now buy their oil from the smugglers whom",
            "the lamps were meant to show.");

    private Report read(Pdfs pdf) {
        return read(pdf.save(folder.resolve("report.pdf"))).report();
    }

    private static String joined(List<String> lines) {
        return String.join(" ", lines);
    }

    @Test
    void authorAndDateStandOneUnderTheOther() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 90, "Lamps Without Keepers")
                .lines(PLAIN, 11, 60, 120, "Ines Ferrara")
                .lines(PLAIN, 10, 60, 134, "March 2017")
                .lines(BOLD, 14, 60, 180, "The Houses")
                .lines(PLAIN, 10, 60, 200, BODY));

        assertThat(report.authors()).extracting(Author::name).containsExactly("Ines Ferrara");
        assertThat(report.published()).hasToString("2017-03");
    }

    @Test
    void dateStandsAtTheRightOverAnAddress() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 9, 60, 40, "COAST NOTES 41")
                .lines(BOLD, 9, 430, 40, "May 3, 2018")
                .lines(PLAIN, 9, 60, 53, "Coastal Research House, 12 Quay Street, www.coast.example")
                .lines(BOLD, 24, 60, 100, "Lamps Without Keepers")
                .lines(BOLD, 14, 60, 150, "The Houses")
                .lines(PLAIN, 10, 60, 170, BODY));

        assertThat(report.published()).hasToString("2018-05-03");
    }

    @Test
    void columnsStandUnderACentredHead() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 160, 90, "Lamps Without Keepers")
                .lines(PLAIN, 11, 262, 115, "Ines Ferrara")
                .lines(PLAIN, 10, 200, 130, "Review of Coastal Affairs, Working Paper 9")
                .lines(PLAIN, 10, 262, 145, "March 2017")
                .lines(PLAIN, 10, 50, 180, LEFT)
                .lines(PLAIN, 10, 310, 180, RIGHT));

        assertThat(report.published()).hasToString("2017-03");
        assertThat(report.lede().text()).isEqualTo(joined(LEFT));
        assertThat(running(report)).endsWith(joined(RIGHT));
    }

    @Test
    void sideBarIsNarrowerAndShorterThanTheText() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 50, 90, "Lamps Without Keepers")
                .lines(BOLD, 14, 50, 150, "The Houses")
                .lines(PLAIN, 10, 50, 170, """
                        The keepers were paid by the ministry of works until the year in which the
                        ministry was closed, and by nobody since. Most of them stayed, because the
                        houses came with the lamps, and the lamps with a garden. The lamps need
                        oil, which a ferry used to bring at the end of each month. The ferry was sold,
                        and the keepers now buy from the smugglers whom the lamps were meant to show,
                        who do not ask for money. They ask for an hour of darkness on moonless nights,
                        and mostly they get it.""")
                .lines(BOLD, 11, 460, 153, "KEY TAKEAWAYS")
                .lines(PLAIN, 9, 460, 172, List.of("• Keepers work unpaid, and", "more stay than leave."))
                .lines(PLAIN, 9, 460, 200, "• Oil comes from smugglers.")
                .lines(BOLD, 14, 50, 290, "The Lamps")
                .lines(PLAIN, 10, 50, 310, BODY));

        assertThat(report.keyPoints())
                .extracting(Paragraph::text)
                .containsExactly("Keepers work unpaid, and more stay than leave.", "Oil comes from smugglers.");
        assertThat(report.sections()).extracting(Section::heading).containsExactly("The Houses", "The Lamps");
        assertThat(running(report)).anyMatch(text -> text.endsWith("on moonless nights, and mostly they get it."));
        assertThat(report.sections().getLast().paragraphs())
                .extracting(Paragraph::text)
                .containsExactly(joined(BODY));
    }

    @Test
    void titleAndKeyPointsAboveColumnsReachOverTheGutterInPart() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 50, 90, List.of("Lamps Without Keepers, Coasts", "Without Lamps"))
                .lines(BOLD, 12, 50, 150, "Key points")
                .lines(PLAIN, 10, 60, 170, "• Keepers work unpaid, and more of them stay than leave their house.")
                .lines(PLAIN, 10, 60, 190, "• Oil comes from smugglers.")
                .lines(PLAIN, 10, 60, 210, "• No ministry wants the lamps.")
                .lines(BOLD, 14, 50, 250, "The Houses")
                .lines(PLAIN, 10, 50, 270, LEFT)
                .lines(BOLD, 14, 310, 250, "The Lamps")
                .lines(PLAIN, 10, 310, 270, RIGHT));

        assertThat(report.title()).isEqualTo("Lamps Without Keepers, Coasts Without Lamps");
        assertThat(report.keyPoints())
                .extracting(Paragraph::text)
                .containsExactly(
                        "Keepers work unpaid, and more of them stay than leave their house.",
                        "Oil comes from smugglers.",
                        "No ministry wants the lamps.");
        assertThat(running(report)).containsExactly("The Houses", joined(LEFT), "The Lamps", joined(RIGHT));
    }

    @Test
    void tableBetweenLinesOfTextIsNoColumns() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 50, 90, "Lamps Without Keepers")
                .lines(BOLD, 14, 50, 150, "The Houses")
                .lines(PLAIN, 10, 50, 170, BODY)
                .lines(PLAIN, 10, 50, 220, List.of("Northern coast", "Southern coast", "Eastern coast", "The islands"))
                .lines(PLAIN, 10, 300, 220, List.of("Twelve keepers", "Nine keepers", "Thirty keepers", "No keepers"))
                .lines(PLAIN, 10, 50, 300, BODY));

        assertThat(running(report))
                .containsSubsequence("Northern coast", "Twelve keepers", "Southern coast", "Nine keepers");
    }

    @Test
    void numbersOfATableStayBesideWhatTheyAreOf() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 90, "Lamps Without Keepers")
                .lines(BOLD, 14, 60, 150, "The Houses")
                .lines(PLAIN, 10, 60, 170, BODY)
                .lines(PLAIN, 10, 60, 330, List.of("Coast", "Orl", "Tarn"))
                .lines(PLAIN, 10, 250, 330, List.of("Lamps", "41", "7"))
                .lines(PLAIN, 10, 400, 330, List.of("Keepers", "12", "118"))
                .lines(PLAIN, 10, 60, 400, LEFT));

        assertThat(running(report)).contains("Coast Lamps Keepers Orl 41 12", "Tarn 7 118");
    }

    @Test
    void titleIsSetInTwoSizesBelowALargerName() {
        Report report = read(Pdfs.make()
                .title("Lamps Without Keepers: Coasts Without Lamps", "")
                .page()
                .lines(BOLD, 40, 50, 60, "COASTLINE")
                .lines(BOLD, 28, 50, 120, "Lamps Without Keepers")
                .lines(PLAIN, 18, 50, 150, "Coasts Without Lamps")
                .lines(PLAIN, 12, 50, 180, "Ines Ferrara")
                .lines(PLAIN, 10, 50, 210, "March 2017")
                .lines(BOLD, 14, 50, 260, "The Houses")
                .lines(PLAIN, 10, 50, 280, BODY));

        assertThat(report.title()).isEqualTo("Lamps Without Keepers Coasts Without Lamps");
        assertThat(report.authors()).extracting(Author::name).containsExactly("Ines Ferrara");
    }

    @ParameterizedTest
    @CsvSource({
        "T, he keepers were paid by the ministry of works, The keepers",
        "A, Maltese lamp was sold to the ministry of works, A Maltese lamp"
    })
    void initialStandsBesideTheFirstLines(String initial, String firstLine, String start) {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 50, 60, "Lamps Without Keepers")
                .lines(PLAIN, 42, 50, 145, List.of(initial))
                .lines(PLAIN, 10, 86, 120, List.of(firstLine, "until the year in which the ministry was closed,"))
                .lines(PLAIN, 10, 86, 144, "and by nobody since. Most of them stayed, because")
                .lines(PLAIN, 10, 50, 156, "the houses came with the lamps and the lamps with a garden.")
                .lines(BOLD, 14, 50, 260, "The Houses")
                .lines(PLAIN, 10, 50, 280, BODY));

        assertThat(report.lede().text())
                .startsWith(start)
                .endsWith("closed, and by nobody since. Most of them stayed, because the houses came with the lamps"
                        + " and the lamps with a garden.");
    }

    @Test
    void smallLinesUnderAHeadingKeepTheirOrder() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 50, 60, "Lamps Without Keepers")
                .lines(BOLD, 14, 50, 110, "The Houses")
                .lines(PLAIN, 10, 50, 130, BODY)
                .lines(BOLD, 14, 50, 200, "Sources")
                .lines(PLAIN, 8, 50, 220, "Ferrara, I. (2009). Oil and Light. Harbour Press.")
                .lines(PLAIN, 8, 50, 240, "Okoro, D. (2012). The Last Ferry. Quay Books."));

        assertThat(report.sections().getLast().paragraphs())
                .extracting(paragraph -> paragraph.text().split(",")[0])
                .containsExactly("Ferrara", "Okoro");
    }

    @Test
    void headingsInTheMarginStayWithTheirText() {
        Pdfs pdf = Pdfs.make().page().lines(BOLD, 24, 200, 60, "Lamps Without Keepers");
        List<String> headings = List.of("Who keeps them", "Who pays for oil", "Who needs them", "Who sold them");
        for (int i = 0; i < headings.size(); i++) {
            pdf.lines(BOLD, 10, 50, 110 + i * 90, List.of(headings.get(i)))
                    .lines(PLAIN, 10, 200, 110 + i * 90, LEFT.subList(0, 3))
                    .lines(PLAIN, 10, 200, 146 + i * 90, RIGHT);
        }

        Report report = read(pdf);

        assertThat(report.title()).isEqualTo("Lamps Without Keepers");
        assertThat(report.sections()).extracting(Section::heading).containsExactlyElementsOf(headings);
        assertThat(report.sections()).allMatch(section -> !section.paragraphs().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"50", "200"})
    void letterheadInBoldCapitalsStandsAboveALargerTitle(float left) {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 14, 50, 60, "NORTHERN HARBOUR STUDIES")
                .lines(BOLD, 14, 430, 60, "COAST REPORT")
                .lines(PLAIN, 10, left, 100, "March 2017")
                .lines(PLAIN, 12, left, 130, "Ines Ferrara")
                .lines(BOLD, 24, left, 170, List.of("Lamps Without Keepers:", "Coasts Without Lamps"))
                .lines(BOLD, 12, left, 240, "The Houses")
                .lines(PLAIN, 10, left, 260, LEFT)
                .lines(BOLD, 12, left, 330, "The Lamps")
                .lines(PLAIN, 10, left, 350, RIGHT));

        assertThat(report.title()).isEqualTo("Lamps Without Keepers: Coasts Without Lamps");
        assertThat(report.authors()).extracting(Author::name).containsExactly("Ines Ferrara");
        assertThat(report.published()).hasToString("2017-03");
        assertThat(report.sections())
                .extracting(Section::heading)
                .containsSubsequence("The Houses", "The Lamps")
                .doesNotContain("Ines Ferrara");
    }

    private static Pdfs withAside(String label, List<String> text) {
        return Pdfs.make()
                .page()
                .lines(BOLD, 8.5f, 50, 100, List.of(label))
                .lines(PLAIN, 8, 50, 112, text)
                .lines(PLAIN, 10, 220, 80, "March 2017")
                .lines(PLAIN, 12, 220, 105, "Ines Ferrara")
                .lines(BOLD, 24, 220, 140, List.of("Lamps Without Keepers:", "Coasts Without Lamps"))
                .lines(BOLD, 14, 220, 210, "Summary")
                .lines(PLAIN, 10, 220, 230, "• Keepers work unpaid, and more of them stay than leave.")
                .lines(PLAIN, 10, 220, 245, "• Oil comes from smugglers, who ask for darkness.")
                .lines(BOLD, 14, 220, 280, "The Houses")
                .lines(PLAIN, 10, 220, 300, LEFT)
                .page()
                .lines(PLAIN, 10, 220, 80, RIGHT)
                .lines(BOLD, 14, 220, 150, "The Lamps")
                .lines(PLAIN, 10, 220, 170, RIGHT);
    }

    @Test
    void narrowColumnBesideTheTitleIsReadBelowIt() {
        Report report = read(withAside(
                "ABOUT THE REPORT",
                List.of(
                        "This report asks who keeps the lamps",
                        "of the coast. It was written on three",
                        "islands in the winter of 2016.")));

        assertThat(report.title()).isEqualTo("Lamps Without Keepers: Coasts Without Lamps");
        assertThat(report.published()).hasToString("2017-03");
        assertThat(report.authors()).extracting(Author::name).containsExactly("Ines Ferrara");
        assertThat(report.aboutReport().text())
                .isEqualTo("This report asks who keeps the lamps of the coast. It was written on three islands in the"
                        + " winter of 2016.");
        assertThat(report.keyPoints()).hasSize(2);
        assertThat(report.sections()).extracting(Section::heading).containsExactly("The Houses", "The Lamps");
        assertThat(report.sections().getFirst().paragraphs())
                .extracting(Paragraph::text)
                .containsExactly(joined(LEFT), joined(RIGHT));
    }

    @Test
    void dateStandsInTheColumnBesideTheTitleAndAHeadingBelowBoth() {
        Report report = read(Pdfs.make()
                .page()
                .lines(PLAIN, 11, 220, 40, "Ines Ferrara")
                .lines(BOLD, 20, 220, 60, "Lamps Without Keepers")
                .lines(BOLD, 8.5f, 60, 60, "ABOUT THE REPORT")
                .lines(PLAIN, 8.5f, 60, 72, """
                        It was written on three islands in
                        the winter of 2016 and had no
                        other readers than these.""")
                .lines(BOLD, 8.5f, 60, 115, "ABOUT THE AUTHOR")
                .lines(PLAIN, 8.5f, 60, 127, """
                        Ines Ferrara is a historian of the
                        coast. She has written two books
                        about lamps and one about oil.""")
                .lines(PLAIN, 8.5f, 60, 180, "MARCH 2017")
                .lines(BOLD, 13, 220, 90, "Summary")
                .lines(PLAIN, 10, 220, 110, """
                        • The keepers stayed, as the houses came with the lamps.
                        • The lamps need oil.""")
                .lines(PLAIN, 10, 220, 140, LEFT)
                .lines(BOLD, 13, 60, 280, "The Houses")
                .lines(PLAIN, 10, 60, 300, BODY));

        assertThat(report.title()).isEqualTo("Lamps Without Keepers");
        assertThat(report.published()).hasToString("2017-03");
        assertThat(report.authors().getFirst().bio().text()).endsWith("about lamps and one about oil.");
        assertThat(report.sections()).extracting(Section::heading).containsExactly("The Houses");
    }

    @Test
    void noteAboutTheAuthorStandsBesideTheTitle() {
        Report report = read(withAside(
                "ABOUT THE AUTHOR",
                List.of(
                        "Ines Ferrara is a historian of the",
                        "coast. She has written two books",
                        "about lamps and one about oil.")));

        assertThat(report.title()).isEqualTo("Lamps Without Keepers: Coasts Without Lamps");
        assertThat(report.authors()).extracting(Author::name).containsExactly("Ines Ferrara");
        assertThat(report.authors().getFirst().bio().text()).startsWith("Ines Ferrara is a historian");
    }

    @Test
    void namesUnderACentredTitleAreNoColumn() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 220, 80, "Lamps Without Keepers")
                .lines(PLAIN, 10, 60, 110, List.of("Ines Ferrara", "Harbour Institute", "March 2017"))
                .lines(BOLD, 14, 60, 180, "The Houses")
                .lines(PLAIN, 10, 60, 200, BODY)
                .lines(BOLD, 14, 60, 260, "The Lamps")
                .lines(PLAIN, 10, 60, 280, BODY));

        assertThat(report.authors()).extracting(Author::name).containsExactly("Ines Ferrara");
        assertThat(report.published()).hasToString("2017-03");
        assertThat(report.sections()).extracting(Section::heading).contains("The Houses", "The Lamps");
    }

    @ParameterizedTest
    @CsvSource({"March 2017, No. 9", "3 March 2017, Lisbon", "'March 3, 2017', Coast Papers", "Coast Papers, March 2017"
    })
    void dateStandsAtTheFootOfACoverBesideAnotherLine(String upper, String lower) {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 32, 60, 200, List.of("Lamps Without", "Keepers"))
                .lines(PLAIN, 12, 60, 700, List.of(upper, lower))
                .page()
                .lines(BOLD, 14, 60, 80, "The Houses")
                .lines(PLAIN, 10, 60, 100, BODY)
                .lines(BOLD, 14, 60, 160, "The Lamps")
                .lines(PLAIN, 10, 60, 180, BODY));

        assertThat(report.title()).isEqualTo("Lamps Without Keepers");
        assertThat(report.published()).asString().startsWith("2017-03");
    }

    @Test
    void namesUnderTheTitleAreAsLargeAsTheHeadings() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 26, 60, 90, "Lamps Without Keepers")
                .lines(PLAIN, 12, 60, 115, "Ines Ferrara and David Okoro")
                .lines(PLAIN, 10, 60, 145, BODY)
                .lines(BOLD, 12, 60, 210, "The Houses")
                .lines(PLAIN, 10, 60, 230, BODY)
                .lines(BOLD, 12, 60, 290, "The Lamps")
                .lines(PLAIN, 10, 60, 310, BODY));

        assertThat(report.authors()).extracting(Author::name).containsExactly("Ines Ferrara", "David Okoro");
        assertThat(report.lede().text()).isEqualTo(joined(BODY));
        assertThat(report.sections()).extracting(Section::heading).containsExactly("The Houses", "The Lamps");
    }

    @Test
    void dateStandsAboveTheRightColumnAndTheTitleAboveTheLeft() {
        Report report = read(Pdfs.make()
                .page()
                .lines(PLAIN, 10, 50, 50, "Coast Notes")
                .lines(PLAIN, 10, 470, 50, "3 March 2017")
                .lines(BOLD, 22, 50, 80, "Lamps at Night")
                .lines(BOLD, 10, 50, 110, "Ines Ferrara")
                .lines(BOLD, 12, 50, 150, "The Houses")
                .lines(PLAIN, 10, 50, 170, LEFT)
                .lines(PLAIN, 10, 310, 150, RIGHT)
                .lines(BOLD, 12, 310, 220, "The Lamps")
                .lines(PLAIN, 10, 310, 240, RIGHT));

        assertThat(report.title()).isEqualTo("Lamps at Night");
        assertThat(report.published()).hasToString("2017-03-03");
        assertThat(running(report)).doesNotContain("3 March 2017");
        assertThat(report.sections()).extracting(Section::heading).endsWith("The Houses", "The Lamps");
    }

    @ParameterizedTest
    @CsvSource({"24,8", "18,11"})
    void titleIsRepeatedOnceAtTheFootOfTheSecondPage(float titleSize, float size) {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, titleSize, 60, 90, List.of("Lamps Without Keepers,", "Coasts Without Lamps"))
                .lines(BOLD, 14, 60, 180, "The Houses")
                .lines(PLAIN, 10, 60, 200, BODY)
                .page()
                .lines(BOLD, 14, 60, 80, "The Lamps")
                .lines(PLAIN, 10, 60, 100, BODY)
                .lines(PLAIN, size, 60, 800, "LAMPS WITHOUT KEEPERS, COASTS WITHOUT LAMPS"));

        assertThat(report.title()).isEqualTo("Lamps Without Keepers, Coasts Without Lamps");
        assertThat(report.sections().getLast().paragraphs())
                .extracting(Paragraph::text)
                .containsExactly(joined(BODY));
    }

    @Test
    void authorThatLaterPagesRepeatIsNoTitle() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 30, 60, 60, "How the Lamps Went Dark")
                .lines(BOLD, 20, 60, 120, "Ann Marie Lee")
                .lines(BOLD, 14, 60, 180, "The Houses")
                .lines(PLAIN, 10, 60, 200, BODY)
                .page()
                .lines(PLAIN, 8, 60, 40, "Ann Marie Lee")
                .lines(BOLD, 14, 60, 80, "The Lamps")
                .lines(PLAIN, 10, 60, 100, LEFT));

        assertThat(report.title()).isEqualTo("How the Lamps Went Dark");
    }

    @Test
    void titleThatLaterPagesRepeatStandsBelowALargerName() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 30, 60, 60, "COASTLINE 7")
                .lines(PLAIN, 10, 60, 80, "May 3, 2018")
                .lines(BOLD, 20, 60, 120, List.of("Lamps Without Keepers,", "Coasts Without Light"))
                .lines(BOLD, 14, 60, 180, "The Houses")
                .lines(PLAIN, 10, 60, 200, BODY)
                .page()
                .lines(PLAIN, 8, 60, 40, "Lamps Without Keepers, Coasts Without Light")
                .lines(BOLD, 14, 60, 80, "The Lamps")
                .lines(PLAIN, 10, 60, 100, LEFT));

        assertThat(report.title()).isEqualTo("Lamps Without Keepers, Coasts Without Light");
        assertThat(report.sections()).extracting(Section::heading).contains("The Houses", "The Lamps");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lamps Without Keepers",
                "Lamps Without Keepers: Coasts Without Light/Coast Notes No. 7, May 2018",
                "Lamps Without Keepers/page 2 | CN 7 | May 3, 2018"
            })
    void runningTitleOfTwoPagesMayBeShortAndHaveSeriesAndDateBelowIt(String head) {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 90, List.of("Lamps Without Keepers:", "Coasts Without Light"))
                .lines(BOLD, 14, 60, 180, "The Houses")
                .lines(PLAIN, 10, 60, 200, BODY)
                .page()
                .lines(PLAIN, 8, 60, 40, List.of(head.split("/")))
                .lines(PLAIN, 10, 60, 80, LEFT)
                .lines(BOLD, 14, 60, 140, "Lamps Without Keepers")
                .lines(PLAIN, 10, 60, 160, RIGHT));

        assertThat(report.title()).isEqualTo("Lamps Without Keepers: Coasts Without Light");
        assertThat(running(report))
                .containsExactly("The Houses", joined(BODY), joined(LEFT), "Lamps Without Keepers", joined(RIGHT));
    }

    @ParameterizedTest
    @CsvSource({
        "I. INTRODUCTION,II. THE LAMPS,III. OIL",
        "INTRODUCTION,LAMPS AND OIL,WHO PAYS",
        "1. HOUSES,2. LAMPS,3. OIL"
    })
    void headingsAreSetAsTheTextIsButInCapitals(String first, String second, String third) {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 20, 60, 90, "Lamps Without Keepers")
                .lines(PLAIN, 10, 60, 115, "March 2017")
                .lines(PLAIN, 10, 60, 160, List.of(first))
                .lines(PLAIN, 10, 60, 180, BODY)
                .lines(PLAIN, 10, 60, 240, List.of(second))
                .lines(PLAIN, 10, 60, 260, BODY)
                .lines(PLAIN, 10, 60, 320, List.of(third))
                .lines(PLAIN, 10, 60, 340, BODY));

        assertThat(report.sections()).extracting(Section::heading).containsExactly(first, second, third);
    }

    @ParameterizedTest
    @CsvSource({"60,60,150", "60,320,134"})
    void namesUnderTheTitleAreLargerThanTheTextAndEachItsOwn(float left, float secondLeft, float secondTop) {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 90, List.of("Lamps Without", "Keepers"))
                .lines(PLAIN, 13, left, 134, "Ines de Ferrara")
                .lines(PLAIN, 13, secondLeft, secondTop, "Per Holm")
                .lines(PLAIN, 10, 60, 170, "March 2017")
                .lines(BOLD, 14, 60, 220, "The Houses")
                .lines(PLAIN, 10, 60, 240, BODY)
                .lines(BOLD, 14, 60, 300, "The Lamps")
                .lines(PLAIN, 10, 60, 320, BODY));

        assertThat(report.title()).isEqualTo("Lamps Without Keepers");
        assertThat(authors(report)).containsExactly("Ines de Ferrara", "Per Holm");
        assertThat(report.sections()).extracting(Section::heading).containsExactly("The Houses", "The Lamps");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ines Ferrara/University of the Coast/Per Holm/Norwegian School of Lamps/March 2017",
                "Ines Ferrara*/Institute of Lamps/Per Holm†/Coastal Research House/March 2017",
                "Ines Ferrara1/Per Holm2/March 2017",
                "Ines Ferrara/Per Holm/Bergen, March 2017",
                "Ines Ferrara and Per Holm/Marstrand, 3 March 2017",
                "Ines Ferrara1, Per Holm2/1 Institute of Lamps, Bergen/2 Coastal Research House/March 2017",
                "Authors: Ines Ferrara (Institute of Lamps), Per Holm (Coastal Research House)/Date: March 2017"
            })
    void namesPlacesAndDateUnderTheTitleAreEachALine(String lines) {
        Report report = read(Pdfs.make()
                .page()
                .lines(PLAIN, 18, 200, 90, "Lamps Without Keepers")
                .lines(PLAIN, 12, 200, 120, List.of(lines.split("/")))
                .lines(BOLD, 14, 60, 220, "The Houses")
                .lines(PLAIN, 10, 60, 240, BODY)
                .lines(BOLD, 14, 60, 300, "The Lamps")
                .lines(PLAIN, 10, 60, 320, BODY));

        assertThat(report.title()).isEqualTo("Lamps Without Keepers");
        assertThat(authors(report)).containsExactly("Ines Ferrara", "Per Holm");
        assertThat(report.published()).asString().startsWith("2017-03");
    }

    @Test
    void labelsBeginALineOfTheirOwn() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 90, "Lamps Without Keepers")
                .lines(PLAIN, 12, 60, 120, """
                        Authors: Ines Ferrara (Coastal House), Per Holm (Office of Lamps)
                        Date: 5 March 2017""")
                .page()
                .lines(BOLD, 14, 60, 100, "The Houses")
                .lines(PLAIN, 10, 60, 120, BODY)
                .lines(BOLD, 14, 60, 180, "Related Publications")
                .page()
                .lines(BOLD, 12, 60, 100, "The Last Lamp")
                .lines(PLAIN, 10, 60, 115, "Monday, June 6, 2016")
                .lines(PLAIN, 10, 60, 130, """
                        A keeper tells of the night on which the last lamp went out.
                        Type: Podcast"""));

        assertThat(authors(report)).containsExactly("Ines Ferrara", "Per Holm");
        assertThat(report.published()).hasToString("2017-03-05");
        assertThat(report.related())
                .extracting(item -> item.summary().text(), RelatedPublication::type)
                .containsExactly(tuple("A keeper tells of the night on which the last lamp went out.", "Podcast"));
    }

    @Test
    void titleMayStandInQuotationMarksAboveALargeName() {
        Report report = read(Pdfs.make()
                .page()
                .lines(PLAIN, 11, 60, 60, "Statement before the committee")
                .lines(BOLD, 18, 60, 90, "\u201cLamps Without Keepers\u201d")
                .lines(PLAIN, 11, 60, 120, "A testimony by:")
                .lines(BOLD, 14, 60, 150, "Ines Ferrara")
                .lines(PLAIN, 10, 60, 180, "March 2017")
                .lines(BOLD, 12, 60, 220, "The Houses")
                .lines(PLAIN, 10, 60, 240, BODY));

        assertThat(report.title()).isEqualTo("\u201cLamps Without Keepers\u201d");
        assertThat(authors(report)).containsExactly("Ines Ferrara");
    }

    @Test
    void titleStandsBelowTheLetterheadOfAnInternationalOrganisation() {
        Report report = read(Pdfs.make()
                .page()
                .lines(PLAIN, 14, 60, 60, "United Harbours")
                .lines(PLAIN, 10, 420, 60, "H/72/798")
                .lines(BOLD, 18, 60, 90, "General Assembly")
                .lines(PLAIN, 9, 420, 84, List.of("Distr.: General", "12 March 2018"))
                .lines(PLAIN, 9, 420, 118, "Original: English")
                .lines(BOLD, 10, 60, 140, "Seventy-second session")
                .lines(BOLD, 15, 60, 180, "Lamps without keepers in the northern basin")
                .lines(BOLD, 12, 60, 210, "Report of the Secretary")
                .lines(PLAIN, 10, 60, 240, BODY)
                .lines(BOLD, 12, 60, 300, "I. Oil")
                .lines(PLAIN, 10, 60, 320, BODY));

        assertThat(report.title()).isEqualTo("Lamps without keepers in the northern basin");
        assertThat(report.published()).hasToString("2018-03-12");
    }

    @Test
    void titleIsNoHeadingWhereItStandsOnceMoreAboveTheSummary() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 160, "Lamps Without Keepers")
                .lines(PLAIN, 12, 60, 200, "4 March 2021")
                .page()
                .lines(BOLD, 12, 60, 60, "SUMMARY")
                .lines(BOLD, 14, 60, 80, "Lamps Without Keepers")
                .lines(PLAIN, 10, 60, 110, BODY)
                .page()
                .lines(BOLD, 14, 60, 60, "Oil")
                .lines(PLAIN, 10, 60, 90, "The ferry was sold, and the keepers now buy their oil."));

        assertThat(report.lede().text()).startsWith("The lighthouse keepers were paid");
        assertThat(report.sections()).extracting(Section::heading).doesNotContain("Lamps Without Keepers");
    }

    @Test
    void quotationThatGoesOnInTheNextColumnIsNoHeading() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 60, "Lamps Without Keepers")
                .lines(PLAIN, 12, 60, 84, """
                        Nobody knows who pays for the oil of the lamps, and nobody asks for it today.""")
                .lines(BOLD, 14, 60, 120, "Oil")
                .lines(PLAIN, 10, 60, 140, LEFT)
                .lines(PLAIN, 18, 60, 220, "\u201cNobody pays the")
                .lines(PLAIN, 18, 320, 120, "keepers for it.\u201d")
                .lines(PLAIN, 10, 320, 150, RIGHT)
                .lines(BOLD, 14, 320, 220, "Ferry")
                .lines(PLAIN, 10, 320, 240, RIGHT));

        assertThat(report.sections()).extracting(Section::heading).containsExactly("Oil", "Ferry");
    }

    @Test
    void sentenceInQuotationMarksIsNoTitle() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 18, 60, 90, "Lamps Without Keepers")
                .lines(PLAIN, 11, 60, 120, "By Ines Ferrara")
                .lines(BOLD, 20, 60, 160, "\u201cNobody pays the keepers.\u201d")
                .lines(PLAIN, 10, 60, 240, BODY));

        assertThat(report.title()).isEqualTo("Lamps Without Keepers");
    }

    @Test
    void secondLineOfTheTitleReachesFurtherThanTheFirstBesideADate() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 10, 60, 60, "COAST PAPERS")
                .lines(PLAIN, 10, 480, 60, "March 2017")
                .lines(BOLD, 24, 60, 100, List.of("Lamps and Houses", "Without Keepers on the North Coast"))
                .lines(BOLD, 14, 60, 180, "The Houses")
                .lines(PLAIN, 10, 60, 200, LEFT)
                .lines(PLAIN, 10, 420, 200, List.of("Nine lamps in 2011", "four lamps in 2014", "and none in 2015"))
                .lines(BOLD, 14, 60, 280, "The Lamps")
                .lines(PLAIN, 10, 60, 300, RIGHT)
                .lines(PLAIN, 10, 420, 280, List.of("Six ferries in 2011", "one ferry in 2014", "and none in 2015")));

        assertThat(report.title()).isEqualTo("Lamps and Houses Without Keepers on the North Coast");
        assertThat(report.published()).hasToString("2017-03");
    }

    @Test
    void marksAndNamesBesideThePageNumberOfTwoPagesAreNoText() {
        Report report = read(Pdfs.make()
                .page()
                .lines(PLAIN, 14, 450, 50, "C/2017/41")
                .lines(BOLD, 24, 60, 90, "Lamps Without Keepers")
                .lines(BOLD, 14, 60, 180, "The Houses")
                .lines(PLAIN, 10, 60, 200, BODY)
                .lines(PLAIN, 8, 60, 800, "Coastal Research House")
                .lines(PLAIN, 8, 520, 800, "1")
                .page()
                .lines(BOLD, 10, 450, 50, "C/2017/41")
                .lines(PLAIN, 10, 60, 80, LEFT)
                .lines(BOLD, 14, 60, 150, "The Lamps")
                .lines(PLAIN, 10, 60, 170, BODY)
                .lines(PLAIN, 8, 60, 800, "2")
                .lines(PLAIN, 8, 450, 800, "www.coast.example"));

        assertThat(running(report))
                .containsExactly("The Houses", joined(BODY), joined(LEFT), "The Lamps", joined(BODY));
    }

    @Test
    void headingsAreSetAsTheTitleIs() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 12, 60, 90, "Lamps Without Keepers")
                .lines(PLAIN, 10, 60, 115, "Ines Ferrara")
                .lines(PLAIN, 10, 60, 140, "March 2017")
                .lines(BOLD, 12, 60, 180, "The Houses")
                .lines(PLAIN, 10, 60, 200, BODY)
                .lines(BOLD, 12, 60, 260, "The Lamps")
                .lines(PLAIN, 10, 60, 280, RIGHT));

        assertThat(report.title()).isEqualTo("Lamps Without Keepers");
        assertThat(authors(report)).containsExactly("Ines Ferrara");
        assertThat(running(report)).containsExactly("The Houses", joined(BODY), "The Lamps", joined(RIGHT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ines Ferrara, May 2014", "Ines de la Cruz | 2014"})
    void nameWithADateStandsBelowTheTitleOfARelatedPublication(String below) {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 90, "Lamps Without Keepers")
                .lines(BOLD, 14, 60, 150, "The Houses")
                .lines(PLAIN, 10, 60, 170, BODY)
                .lines(BOLD, 14, 60, 230, "Related Publications")
                .lines(PLAIN, 10, 60, 250, List.of("Ferries That Stayed in Harbour: Winters on the Coast", below)));

        assertThat(report.related())
                .extracting(
                        RelatedPublication::title,
                        related -> related.published().toString().substring(0, 4),
                        RelatedPublication::authors)
                .containsExactly(tuple(
                        "Ferries That Stayed in Harbour: Winters on the Coast",
                        "2014",
                        List.of(below.substring(0, below.lastIndexOf(' ')).split(",| \\|")[0])));
    }

    @Test
    void numbersAtTheFootOfAPageAreOfTheirTable() {
        Pdfs pdf = Pdfs.make();
        for (int page = 1; page <= 3; page++) {
            pdf.page().lines(BOLD, 24, 60, 90, page == 1 ? List.of("Lamps Without Keepers") : List.of());
            pdf.lines(PLAIN, 10, 60, 150, BODY).lines(PLAIN, 10, 300, 800, List.of(String.valueOf(page)));
        }
        pdf.page()
                .lines(PLAIN, 10, 60, 330, List.of("Coast", "Orl", "Tarn"))
                .lines(PLAIN, 10, 250, 330, List.of("1990", "41", "712"));
        pdf.lines(PLAIN, 10, 400, 330, List.of("2010", "12", "118"));

        assertThat(running(read(pdf))).contains("Coast 1990 2010 Orl 41 12", "Tarn 712 118");
    }

    @Test
    void yearAloneAtTheFootOfACoverIsTheDate() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 200, "Lamps Without Keepers")
                .lines(PLAIN, 14, 60, 300, "Ines Ferrara")
                .lines(PLAIN, 14, 270, 780, "2017")
                .page()
                .lines(BOLD, 14, 60, 60, "The Houses")
                .lines(PLAIN, 10, 60, 90, BODY)
                .lines(PLAIN, 10, 300, 800, "2")
                .page()
                .lines(BOLD, 14, 60, 60, "The Lamps")
                .lines(PLAIN, 10, 60, 90, BODY)
                .lines(PLAIN, 10, 300, 800, "3"));

        assertThat(report.published()).hasToString("2017");
        assertThat(running(report)).doesNotContain("2", "3");
    }

    @Test
    void laterPageRepeatsTheTitleInTheLettersOfItsText() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 12, 60, 90, "Lamps Without Keepers")
                .lines(PLAIN, 10, 60, 120, "March 2017")
                .lines(BOLD, 10, 60, 150, "The Houses")
                .lines(PLAIN, 10, 60, 170, BODY)
                .page()
                .lines(PLAIN, 10, 200, 40, "Lamps Without Keepers")
                .lines(BOLD, 10, 60, 80, "The Lamps")
                .lines(PLAIN, 10, 60, 100, BODY));

        assertThat(report.title()).isEqualTo("Lamps Without Keepers");
        assertThat(running(report)).contains("The Lamps").doesNotContain("Lamps Without Keepers");
    }

    @Test
    void headingsInCapitalsMayStandBelowKeyPoints() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 20, 60, 90, "Lamps Without Keepers")
                .lines(PLAIN, 10, 60, 115, "March 2017")
                .lines(PLAIN, 10, 60, 160, "KEY FINDINGS")
                .lines(PLAIN, 10, 60, 180, "1. Lamps go out where nobody is paid to light them.")
                .lines(PLAIN, 10, 60, 196, "2. Oil is dear in every town on this coast but one.")
                .lines(PLAIN, 10, 60, 240, "THE HOUSES")
                .lines(PLAIN, 10, 60, 260, BODY)
                .lines(PLAIN, 10, 60, 320, "THE LAMPS")
                .lines(PLAIN, 10, 60, 340, BODY));

        assertThat(report.keyPoints()).hasSize(2);
        assertThat(report.sections()).extracting(Section::heading).containsExactly("THE HOUSES", "THE LAMPS");
    }

    @Test
    void namesOfColumnsInBoldAreNoHeading() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 90, "Lamps Without Keepers")
                .lines(BOLD, 14, 60, 150, "The Houses")
                .lines(PLAIN, 10, 60, 170, BODY)
                .lines(BOLD, 10, 60, 330, "Town Lamps Keepers")
                .lines(PLAIN, 10, 60, 345, List.of("Orl", "Tarn"))
                .lines(PLAIN, 10, 100, 345, List.of("41", "7"))
                .lines(PLAIN, 10, 135, 345, List.of("12", "118"))
                .lines(PLAIN, 10, 60, 400, BODY)
                .lines(BOLD, 14, 60, 500, "The Lamps")
                .lines(PLAIN, 10, 60, 515, BODY));

        assertThat(running(report)).contains("Town Lamps Keepers Orl 41 12", "Tarn 7 118");
        assertThat(report.sections()).extracting(Section::heading).containsExactly("The Houses", "The Lamps");
    }

    @Test
    void headingsAreHardlyLargerThanTheTextAndStandApart() {
        Report report = read(Pdfs.make()
                .page()
                .lines(PLAIN, 22, 60, 90, List.of("Lamps Without Keepers"))
                .lines(PLAIN, 12, 60, 150, List.of("The houses of the coast"))
                .lines(PLAIN, 11, 60, 172, BODY)
                .lines(PLAIN, 12, 60, 270, List.of("What a lamp needs"))
                .lines(PLAIN, 11, 60, 292, BODY));

        assertThat(report.sections())
                .extracting(Section::heading)
                .containsExactly("The houses of the coast", "What a lamp needs");
    }

    @Test
    void textThatIsHardlyLargerIsNoHeading() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 90, List.of("Lamps Without Keepers"))
                .lines(BOLD, 14, 60, 150, List.of("The Houses"))
                .lines(PLAIN, 11, 60, 170, BODY)
                .lines(PLAIN, 12, 60, 230, List.of("Nobody lives there."))
                .lines(PLAIN, 11, 60, 255, BODY)
                .lines(PLAIN, 12, 60, 320, List.of("Nobody comes by;", "they are painted"))
                .lines(PLAIN, 11, 60, 360, BODY)
                .lines(PLAIN, 12, 60, 430, List.of("grey in every spring"))
                .lines(PLAIN, 11, 60, 455, BODY));

        assertThat(report.sections())
                .extracting(Section::heading)
                .doesNotContain("Nobody lives there.", "Nobody comes by; they are painted", "grey in every spring");
    }

    @Test
    void chaptersTitleStandsOnItsPagesAlone() {
        Pdfs pdf = Pdfs.make();
        for (int page = 1; page <= 20; page++) {
            pdf.page().lines(BOLD, 24, 60, 90, page == 1 ? List.of("Lamps Without Keepers") : List.of());
            if (page > 1) {
                pdf.lines(PLAIN, 10, 60, 40, List.of(page < 18 ? "Coast" : "Chapter 4. Islands"))
                        .lines(PLAIN, 10, 400, 40, List.of(page % 2 == 0 ? "Keepers of the North" : "Inquiry"));
            }
            pdf.lines(PLAIN, 10, 60, 150, BODY);
        }

        assertThat(running(read(pdf))).noneMatch(text -> text.contains("Islands") || text.contains("Inquiry"));
    }

    @Test
    void yearsMayBeWhatTheRowsOfATableAreOf() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 90, List.of("Lamps Without Keepers"))
                .lines(BOLD, 14, 60, 150, List.of("The Houses"))
                .lines(PLAIN, 10, 60, 170, BODY)
                .lines(PLAIN, 10, 60, 330, List.of("Year", "1990", "2010"))
                .lines(PLAIN, 10, 200, 330, List.of("Lamps", "412", "377"))
                .lines(PLAIN, 10, 340, 330, List.of("Oil", "3,120", "2,845")));

        assertThat(running(report)).contains("Year Lamps Oil 1990 412 3,120", "2010 377 2,845");
    }

    @Test
    void dateInTheHeadIsALineOfItsOwn() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 26, 60, 90, List.of("Lamps Without Keepers"))
                .lines(PLAIN, 11, 60, 120, List.of("Ines Ferrara", "18 November 2009"))
                .lines(PLAIN, 9, 60, 300, List.of("Lamps go out when", "nobody pays."))
                .lines(BOLD, 13, 180, 200, List.of("The Houses"))
                .lines(PLAIN, 10, 180, 220, LEFT));

        assertThat(report.published()).hasToString("2009-11-18");
        assertThat(authors(report)).containsExactly("Ines Ferrara");
    }

    @Test
    void relatedPublicationsStandSideBySideWithTheirDatesBelow() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 90, List.of("Lamps Without Keepers"))
                .lines(BOLD, 14, 60, 150, List.of("The Houses"))
                .lines(PLAIN, 10, 60, 170, BODY)
                .lines(PLAIN, 10, 60, 220, BODY)
                .lines(BOLD, 14, 60, 300, List.of("Related Publications"))
                .lines(PLAIN, 10, 60, 330, List.of("Oil and Order", "", "March 3, 2018"))
                .lines(PLAIN, 10, 220, 330, List.of("The Last Keeper", "", "July 21, 2019"))
                .lines(PLAIN, 10, 380, 330, List.of("Ferries in Fog", "", "January 9, 2017")));

        assertThat(report.related())
                .extracting(RelatedPublication::title, related -> String.valueOf(related.published()))
                .containsExactly(
                        tuple("Oil and Order", "2018-03-03"),
                        tuple("The Last Keeper", "2019-07-21"),
                        tuple("Ferries in Fog", "2017-01-09"));
    }

    @Test
    void lineOfARaggedColumnEndsAParagraphOnlyWhereTheNextWordWouldFit() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 14, 60, 60, "Lamps Without Keepers")
                .lines(PLAIN, 10, 60, 100, """
                        The keepers were paid by the ministry until it was
                        closed, and by nobody after that year.
                        Nevertheless most of them stayed in the houses.
                        Oil came by ferry.
                        The lamps need it at the end of each month, and
                        it is bought from the smugglers now."""));

        assertThat(report.lede().text())
                .isEqualTo("The keepers were paid by the ministry until it was closed, and by nobody after that year."
                        + " Nevertheless most of them stayed in the houses. Oil came by ferry.");
    }

    @Test
    void sentenceThatBeginsALittleFurtherBelowBeginsAParagraph() {
        List<String> lines = List.of(
                "The keepers were paid by the ministry until it was closed.",
                "Nevertheless most of them stayed on in the white houses.",
                "Oil came by ferry until the ferry was sold to the south.");
        Pdfs pdf = Pdfs.make().page().lines(BOLD, 14, 60, 60, "Lamps Without Keepers");
        for (int i = 0; i < 3; i++) {
            pdf.lines(PLAIN, 10, 60, 100 + 39 * i, lines);
        }

        assertThat(read(pdf).lede().text()).isEqualTo(String.join(" ", lines));
    }

    @Test
    void bylineBelowALargerTitleIsNoPartOfIt() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 60, "Lamps Without Keepers")
                .lines(PLAIN, 12, 60, 80, "by Sara Lind")
                .lines(BOLD, 14, 60, 120, "Oil")
                .lines(PLAIN, 10, 60, 140, """
                        The keepers were paid by the ministry until it was
                        closed, and by nobody after that year."""));

        assertThat(report.title()).isEqualTo("Lamps Without Keepers");
        assertThat(report.authorNames()).containsExactly("Sara Lind");
    }

    @Test
    void lineBelowATitleInTheLettersOfTheTextIsNoPartOfIt() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 60, "LAMPS WITHOUT KEEPERS")
                .lines(PLAIN, 10, 60, 90, "sara lind and ove dahl")
                .lines(BOLD, 14, 60, 120, "Oil")
                .lines(PLAIN, 10, 60, 140, """
                        The keepers were paid by the ministry until it was
                        closed, and by nobody after that year."""));

        assertThat(report.title()).isEqualTo("LAMPS WITHOUT KEEPERS");
    }
}
