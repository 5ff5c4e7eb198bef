package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static rapporteur.reading.Pdfs.BOLD;
import static rapporteur.reading.Pdfs.PLAIN;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.Paragraph;
import rapporteur.report.Report;
import rapporteur.report.Section;

class PdfReadingTest extends ReadingTest {

    private Report read(Pdfs pdf) {
        return read(pdf.save(folder.resolve("report.pdf"))).report();
    }

    @Test
    void titleIsBrokenOverLinesOnTheCover() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 28, 60, 200, List.of("Mali’s Precarious", "Democracy and the", "Causes of Conflict"))
                .lines(PLAIN, 14, 60, 330, "April 2013")
                .page()
                .lines(BOLD, 14, 60, 80, "Introduction")
                .lines(PLAIN, 10, 60, 110, """
                        The state was weak before the coup came, and it was
                        weaker after."""));

        assertThat(report.title()).isEqualTo("Mali’s Precarious Democracy and the Causes of Conflict");
        assertThat(report.published()).hasToString("2013-04");
        assertThat(report.sections()).singleElement().satisfies(section -> {
            assertThat(section.heading()).isEqualTo("Introduction");
            assertThat(section.paragraphs())
                    .containsExactly(
                            new Paragraph("The state was weak before the coup came, and it was weaker after.", 2));
        });
    }

    @Test
    void columnsAreReadOneAfterTheOther() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 20, 60, 60, "Two Columns Below One Title")
                .lines(PLAIN, 10, 60, 120, """
                        The left column begins the story
                        and carries it on for some lines
                        until it has reached the foot of
                        the page, where it does not end
                        but goes""")
                .lines(PLAIN, 10, 320, 120, """
                        on in the right column, as readers
                        of columns know it must.
                        A second paragraph of it follows,
                        which ends the page and the text."""));

        assertThat(report.lede().text())
                .isEqualTo(
                        "The left column begins the story and carries it on for some lines until it has reached the foot of the page,"
                                + " where it does not end but goes on in the right column, as readers of columns know it must.");
        assertThat(running(report))
                .containsExactly("A second paragraph of it follows, which ends the page and the text.");
    }

    @Test
    void headersFootersAndPageNumbersAreLeftOut() {
        Pdfs pdf = Pdfs.make();
        for (int i = 1; i <= 4; i++) {
            pdf.page()
                    .lines(PLAIN, 8, 60, 40, List.of("Port Institute Special Report " + (330 + i)))
                    .lines(BOLD, 14, 60, 100, List.of("Chapter " + "ABCD".charAt(i - 1)))
                    .lines(PLAIN, 10, 60, 130, List.of("Text of chapter number " + i + " fills its page with words."))
                    .lines(PLAIN, 8, 300, 800, List.of(String.valueOf(i)));
        }

        Report report = read(pdf);

        assertThat(running(report)).noneMatch(text -> text.contains("Special Report") || text.matches("\\d+"));
    }

    @Test
    void whatTheTitlePageBehindTheCoverSaysAgainIsNoHead() {
        Pdfs pdf = Pdfs.make();
        for (int i = 1; i <= 4; i++) {
            pdf.page();
            if (i <= 2) {
                pdf.lines(BOLD, 22, 60, 60, "Water by the Lorry").lines(PLAIN, 12, 60, 90, "Sara Lind");
            }
            pdf.lines(BOLD, 14, 60, 200, List.of("Chapter " + "ABCD".charAt(i - 1)))
                    .lines(PLAIN, 10, 60, 230, List.of("Text of chapter number " + i + " fills its page with words."));
        }

        assertThat(read(pdf).title()).isEqualTo("Water by the Lorry");
    }

    @Test
    void paragraphsGoOnOverPagesAndFootnotes() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 14, 60, 60, "Introduction")
                .lines(PLAIN, 10, 60, 90, """
                        The paragraph begins here and is interrupted by the foot of the page, and by
                        a note that has noth-""")
                .lines(PLAIN, 7, 60, 780, "1. See the other report.")
                .page()
                .lines(PLAIN, 10, 60, 90, "ing to do with it, before it ends."));

        Paragraph paragraph = report.sections().getFirst().paragraphs().getFirst();
        assertThat(paragraph.text()).endsWith("and by a note that has nothing to do with it, before it ends.");
        assertThat(paragraph.page()).isEqualTo(1);
        assertThat(running(report)).anyMatch(text -> text.contains("See the other report."));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    and were paid by the self-   | appointed masters of the quay    | paid by the self-appointed masters
                    and the harbour-             | master, who lived on the quay    | the harbour-master, who
                    and the pilot-               | age fee, which nobody paid       | the pilotage fee, which
                    in the season of the 2009-   | 2010 storms the wind             | of the 2009-2010 storms
                    off the coast of the Mali-   | Niger railway, which has none    | the Mali-Niger railway
                    and the pre-                 | and post-war fleets of the town  | the pre- and post-war fleets
                    and with the anti-           | fishing patrols of the navy      | the anti-fishing patrols
                    under the U.S.-              | led patrols of the navy          | the U.S.-led patrols
                    at www.quay.example/the-     | fleet, a page of the town        | quay.example/the-fleet, a page
                    and paid the ice-            | berg pilots of the north         | the iceberg pilots
                    and made two cross-          | ings in the night before it      | two crossings in
                    and saw the out-             | come of the storm in the north   | the outcome of the storm
                    """, delimiter = '|')
    void hyphenAtTheEndOfALineIsKeptWhereTheWordHasOne(String above, String below, String expected) {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 14, 60, 60, "Introduction")
                .lines(
                        PLAIN,
                        10,
                        60,
                        90,
                        List.of(
                                "The harbour has a master, an anti-smuggling office, and men for fishing on ice;",
                                "an iceberg was seen once. The boats come and go out every day of the year " + above,
                                below + " and stayed there until the evening came.")));

        assertThat(running(report)).anyMatch(text -> text.contains(expected));
    }

    @Test
    void keyPointsKeepTheirPage() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 100, "Harbours After the Storm")
                .page()
                .lines(BOLD, 14, 60, 80, "Summary")
                .lines(PLAIN, 10, 60, 110, "• Recovery depends on cranes, which are few and")
                .lines(PLAIN, 10, 70, 122, "far between.")
                .lines(PLAIN, 10, 60, 140, "• Insurance comes late.")
                .lines(BOLD, 14, 60, 180, "Introduction")
                .lines(PLAIN, 10, 60, 210, "The storm came at night."));

        assertThat(report.keyPoints())
                .containsExactly(
                        new Paragraph("Recovery depends on cranes, which are few and far between.", 2),
                        new Paragraph("Insurance comes late.", 2));
    }

    @Test
    void bulletsMayBeDrawn() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 100, "Harbours After the Storm")
                .lines(BOLD, 14, 60, 150, "Summary")
                .lines(PLAIN, 10, 74, 180, """
                        Recovery depends on cranes, which are few and
                        far between.
                        Insurance comes late, and to the few who asked.""")
                .squares(4, 62, 179, 24, 2)
                .page()
                .lines(PLAIN, 10, 74, 80, "Ferries went on sailing in the night of the storm.")
                .squares(4, 62, 79, 24, 1)
                .lines(BOLD, 14, 60, 120, "Introduction")
                .lines(PLAIN, 10, 60, 150, "The storm came at night."));

        assertThat(keyPoints(report))
                .containsExactly(
                        "Recovery depends on cranes, which are few and far between.",
                        "Insurance comes late, and to the few who asked.",
                        "Ferries went on sailing in the night of the storm.");
    }

    @Test
    void bulletsMayBeShadedAreas() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 100, "Harbours After the Storm")
                .lines(BOLD, 14, 60, 150, "Summary")
                .lines(PLAIN, 10, 74, 180, List.of("Recovery depends on cranes.", "Insurance comes late."))
                .shadedAreas(4, 62, 179, 12, 2)
                .lines(BOLD, 14, 60, 220, "Introduction")
                .lines(PLAIN, 10, 60, 250, "The storm came at night."));

        assertThat(keyPoints(report)).containsExactly("Recovery depends on cranes.", "Insurance comes late.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ø", "o", "»", "§"})
    void lettersMayBeBulletsWhereTheyStandApart(String bullet) {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 100, "Harbours After the Storm")
                .lines(BOLD, 14, 60, 150, "Summary")
                .lines(PLAIN, 10, 62, 180, List.of(bullet, bullet))
                .lines(PLAIN, 10, 90, 180, List.of("Recovery depends on cranes.", "Insurance comes late."))
                .lines(BOLD, 14, 60, 220, "Introduction")
                .lines(PLAIN, 10, 60, 250, "The storm came at night."));

        assertThat(keyPoints(report)).containsExactly("Recovery depends on cranes.", "Insurance comes late.");
    }

    @Test
    void linesOfTheTextThatComeBackWithOtherNumbersAreNoHeads() {
        Pdfs pdf = Pdfs.make();
        for (int i = 1; i <= 4; i++) {
            pdf.page()
                    .lines(PLAIN, 8, 60, 40, "Port Institute")
                    .lines(PLAIN, 8, 300, 780, List.of(String.valueOf(i)))
                    .lines(
                            PLAIN,
                            10,
                            60,
                            80,
                            List.of(
                                    "In the spring of 201" + i + " the harbour of the town counted 4" + i
                                            + " ships that",
                                    "had come from " + "ABCD".charAt(i - 1)
                                            + " and were to go on to the other coast."));
        }

        Report report = read(pdf);

        assertThat(running(report) + report.lede().text())
                .contains("In the spring of 2011 the harbour", "In the spring of 2012 the harbour")
                .contains("In the spring of 2013 the harbour", "In the spring of 2014 the harbour")
                .doesNotContain("Port Institute");
    }

    @Test
    void numberIsNoTitleHoweverLargeItIs() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 30, 60, 100, "N° 345")
                .lines(BOLD, 20, 60, 150, "Les ports après la tempête")
                .lines(PLAIN, 11, 60, 190, "Mars 2013")
                .lines(BOLD, 14, 60, 240, "Les grues")
                .lines(PLAIN, 10, 60, 260, "La tempête est venue la nuit et a emporté quatre des grues."));

        assertThat(report.title()).isEqualTo("Les ports après la tempête");
        assertThat(report.published()).hasToString("2013-03");
    }

    @Test
    void drawnShapesBesideWordsOrAloneAreNoBullets() {
        List<String> body = List.of(
                "The storm came at night, when the cranes were manned by those who had no other place to",
                "sleep, and it took four of them and the roof of the customs house.");
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 100, "Harbours After the Storm")
                .lines(PLAIN, 10, 60, 150, body)
                .squares(4, 40, 149, 200, 2)
                .lines(PLAIN, 8, 70, 300, "Quay")
                .lines(PLAIN, 8, 110, 300, "Mole")
                .lines(PLAIN, 8, 70, 315, "Dock")
                .lines(PLAIN, 8, 110, 315, "Pier")
                .squares(4, 60, 300, 15, 2)
                .squares(4, 100, 300, 15, 2));

        assertThat(texts(report.sections().getFirst().paragraphs())
                        + report.lede().text())
                .contains(String.join(" ", body))
                .doesNotContain("•");
        assertThat(report.keyPoints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Port Papers No. 4 | Harbours After the Storm | 2",
                "2  Harbours After the Storm",
                "- 2 -",
                "Harbours | Port Papers No. 4"
            })
    void headOfTheOnlyPageThatHasOneIsNoText(String head) {
        Report report = read(Pdfs.make()
                .page()
                .lines(PLAIN, 11, 60, 60, "Port Papers No. 4")
                .lines(BOLD, 24, 60, 100, List.of("Harbours After", "the Storm"))
                .lines(BOLD, 14, 60, 190, "Cranes")
                .lines(PLAIN, 10, 60, 220, "The storm came at night and took four of the cranes, all of which")
                .page()
                .lines(PLAIN, 8, 60, 40, List.of(head))
                .lines(PLAIN, 10, 60, 80, "had been paid for, and the roof of the customs house.")
                .lines(BOLD, 14, 60, 120, "Ferries")
                .lines(PLAIN, 10, 60, 150, "Ferries went on sailing in the night of the storm."));

        assertThat(report.title()).isEqualTo("Harbours After the Storm");
        assertThat(running(report))
                .containsSubsequence(
                        "The storm came at night and took four of the cranes, all of which had been paid for, and the"
                                + " roof of the customs house.",
                        "Ferries")
                .noneMatch(text -> text.endsWith("2") || text.startsWith("2") || text.startsWith("-"));
    }

    @Test
    void informationOfOfficeProgramsIsNotTrusted() {
        Report report = read(Pdfs.make()
                .title("Microsoft Word - draft3.docx", "jdoe")
                .page()
                .lines(BOLD, 24, 60, 100, "Harbours After the Storm")
                .lines(PLAIN, 10, 60, 160, "The harbour towns recovered sooner than their hinterland did."));

        assertThat(report.title()).isEqualTo("Harbours After the Storm");
        assertThat(report.authors()).isEmpty();
        assertThat(report.published()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"Lights of the Northern Coast, Lights of the Northern Coast", "draft_3.docx, Keepers"})
    void fileNamesTheTitleOfACoverThatIsAPicture(String stated, String title) {
        Pdfs pdf = Pdfs.make().title(stated, "jdoe").page().squares(400, 60, 500, 0, 1);
        for (String heading : List.of("Keepers", "Lamps", "Goats")) {
            pdf.page()
                    .lines(BOLD, 14, 60, 80, List.of(heading))
                    .lines(
                            PLAIN,
                            10,
                            60,
                            110,
                            List.of(heading + " were there before anybody asked for light or milk."));
        }

        assertThat(read(pdf).title()).isEqualTo(title);
    }

    @Test
    void largeTextIsNoHeading() {
        List<String> body = List.of(
                "The line was laid in 1968 and has been raided ever since by those who",
                "live beside it. Guards follow routes, and routes follow prices. Pay for",
                "villages along the line halves the raids on it, and nobody counts what",
                "the river carries away at night when the lamps of the guards are out.");
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 100, "Guarding the Line")
                .lines(PLAIN, 14, 60, 150, """
                        Raids on the line doubled in a year, and the
                        answer was to send more guards.""")
                .lines(BOLD, 13, 60, 220, "B A C K G R O U N D")
                .lines(PLAIN, 10, 60, 245, body)
                .lines(BOLD, 14, 60, 330, "\"Nobody counts the rafts\"")
                .lines(PLAIN, 10, 60, 370, body));

        assertThat(report.lede().text())
                .isEqualTo("Raids on the line doubled in a year, and the answer was to send more guards.");
        assertThat(report.sections()).extracting(Section::heading).containsExactly("BACKGROUND");
    }

    @ParameterizedTest
    @ValueSource(floats = {2, 5, 9})
    void wordsOfLettersSetWithSpaceBetweenThemStayApart(float spacing) {
        Report report = read(Pdfs.make()
                .page()
                .spaced(BOLD, 24, 60, 100, spacing, 0, "GUARDS OF A LINE")
                .lines(PLAIN, 10, 60, 130, "March 2015")
                .spaced(BOLD, 12, 60, 180, spacing / 2, 0, "WHO COUNTS THE RAFTS")
                .lines(PLAIN, 10, 60, 210, "Nobody counts what the river carries away at night.")
                .spaced(BOLD, 12, 60, 250, spacing / 2, 0, "LAMPS OF THE RIVER")
                .lines(PLAIN, 10, 60, 280, "The lamps of the guards are out before midnight."));

        assertThat(report.title()).isEqualTo("GUARDS OF A LINE");
        assertThat(report.sections())
                .extracting(Section::heading)
                .containsExactly("WHO COUNTS THE RAFTS", "LAMPS OF THE RIVER");
    }

    @Test
    void wordsOfSqueezedLinesStayApart() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 100, "Guards of a Line")
                .spaced(PLAIN, 10, 60, 150, 0, -1.4f, "Nobody counts what the river carries away at night."));

        assertThat(report.lede().text()).isEqualTo("Nobody counts what the river carries away at night.");
    }

    @ParameterizedTest
    @ValueSource(floats = {0.3f, 0.9f, 1.5f})
    void lettersWithAShadowAreReadOnce(float shadow) {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 60 + shadow, 90 + shadow, "Ferries All Winter")
                .lines(BOLD, 24, 60, 90, "Ferries All Winter")
                .lines(PLAIN, 10, 60, 140, "The ferries sail in winter, when the ice lets them."));

        assertThat(report.title()).isEqualTo("Ferries All Winter");
    }

    @Test
    void raisedMarksBreakNoLines() throws IOException {
        float title = 60 + PLAIN.getStringWidth("Ferries All Winter and") * 0.024f;
        float date = 60 + PLAIN.getStringWidth("1") * 0.011f;
        Report report = read(Pdfs.make()
                .page()
                .lines(PLAIN, 24, 60, 90, List.of("Ferries All Winter and", "None in Summer"))
                .lines(PLAIN, 12, title, 81, "*")
                .lines(PLAIN, 11, 60, 160, "1")
                .lines(PLAIN, 7, date, 156, "er")
                .lines(PLAIN, 11, date + 10, 160, "octobre 2014")
                .lines(PLAIN, 10, 60, 200, "Les bacs circulent en hiver, quand la glace le permet."));

        assertThat(report.title()).isEqualTo("Ferries All Winter and None in Summer");
        assertThat(report.published()).hasToString("2014-10-01");
        assertThat(running(report)).noneMatch(text -> text.equals("er"));
    }

    @Test
    void sentenceGoesOnWithACapitalOnTheNextPage() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 90, "Lights of the Coast")
                .lines(BOLD, 14, 60, 130, "Keepers")
                .lines(PLAIN, 10, 60, 150, "Six lighthouses were lit in that year, most of them by the town of")
                .page()
                .lines(PLAIN, 10, 60, 90, "Ostend and its harbour. Nine had been lit by nobody in particular."));

        assertThat(report.lede().text())
                .isEqualTo("Six lighthouses were lit in that year, most of them by the town of Ostend and its harbour."
                        + " Nine had been lit by nobody in particular.");
    }

    @Test
    void boxesInterruptNoSentence() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 90, "Lights of the Coast")
                .lines(BOLD, 14, 60, 130, "Keepers")
                .lines(PLAIN, 10, 60, 150, """
                        Each of them had a keeper and a goat. In summer there were visitors.
                        Six lighthouses were lit in that year, and most of those were let by""")
                .page()
                .lines(BOLD, 10, 60, 90, "Box 1. Who kept the goats")
                .lines(PLAIN, 9.5f, 60, 110, """
                        The goats were kept by the keepers' sons.
                        They were sold in autumn.""")
                .lines(PLAIN, 10, 60, 190, "a town that had no harbour. Nobody in particular lit the other nine."));

        assertThat(String.join(" ", running(report)) + report.lede())
                .contains("most of those were let by a town that had no harbour. Nobody in particular")
                .contains("The goats were kept by the keepers' sons.");
    }

    @Test
    void tablesAtTheTopOfAPageInterruptNoSentence() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 90, "Lights of the Coast")
                .lines(BOLD, 14, 60, 130, "Keepers")
                .lines(PLAIN, 10, 60, 150, """
                        Each of them had a keeper and a goat. In summer there were visitors.
                        Six lighthouses were lit in that year, and most of those were let by""")
                .page()
                .lines(PLAIN, 10, 60, 90, "Table 1: Goats by lighthouse")
                .lines(PLAIN, 10, 60, 110, List.of("North Cape", "South Cape"))
                .lines(PLAIN, 10, 200, 110, List.of("4", "2"))
                .lines(PLAIN, 10, 260, 110, List.of("7", "3"))
                .lines(PLAIN, 10, 60, 190, "a town that had no harbour. Nobody in particular lit the other nine."));

        assertThat(running(report)).contains("Table 1: Goats by lighthouse", "North Cape 4 7");
        assertThat(report.lede().text()).contains("let by a town that had no harbour.");
    }

    @Test
    void headOfATableMayBeOneLineWithTheYearsNearToOneAnother() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 90, "Lights of the Coast")
                .lines(PLAIN, 10, 60, 150, """
                        Each of them had a keeper and a goat. In summer there were visitors.
                        Six lighthouses were lit in that year, and most of those were let by""")
                .page()
                .lines(PLAIN, 10, 60, 90, "Lighthouses 2015 2016")
                .lines(PLAIN, 10, 60, 102, List.of("North Cape", "South Cape"))
                .lines(PLAIN, 10, 128, 102, List.of("4", "2"))
                .lines(PLAIN, 10, 60 + Pdfs.width(PLAIN, 10, "Lighthouses 2015 201"), 102, List.of("7", "3"))
                .lines(PLAIN, 10, 60, 190, "a town that had no harbour. Nobody in particular lit the other nine."));

        assertThat(running(report)).contains("Lighthouses 2015 2016 North Cape 4 7");
        assertThat(report.lede().text()).contains("let by a town that had no harbour.");
    }

    @Test
    void addressAtTheFootOfACoverDoesNotGoOn() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 90, "Lights of the Coast")
                .lines(PLAIN, 10, 60, 130, "8 May 2019")
                .lines(PLAIN, 10, 60, 700, "Coast Office")
                .lines(PLAIN, 10, 60, 716, "14 Quay Street, 1040 Ostend")
                .lines(PLAIN, 10, 60, 732, "Tel: +32 2 000 00 00, office@coast.example, www.coast.example")
                .page()
                .lines(PLAIN, 10, 60, 90, """
                        Six lighthouses were lit in that year, and most of those were let by
                        a town that had no harbour. Nobody in particular lit the other nine."""));

        assertThat(report.lede().text()).startsWith("Six lighthouses were lit").endsWith("lit the other nine.");
    }

    @Test
    void lastLineOfAParagraphInBoldIsNoHeading() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 90, "Lights of the Coast")
                .lines(BOLD, 10, 60, 120, """
                        Six lighthouses were lit in that year, and most of those were let by a town that had no
                        harbour. Nobody in particular lit the other nine, which stood there until the end of
                        the war.""")
                .lines(BOLD, 13, 60, 180, "Keepers")
                .lines(PLAIN, 10, 60, 200, """
                        Each of them had a keeper, who was paid by the town until it had no more money for it.
                        They were sold in the autumn of the next year, and most of them are houses today, with
                        a lamp in the garden and a goat beside it, as the keepers had them."""));

        assertThat(report.lede().text()).endsWith("stood there until the end of the war.");
        assertThat(report.sections()).extracting(section -> section.heading()).containsExactly("Keepers");
    }

    @Test
    void largeFiguresBesideParagraphsCountThem() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 90, "Lights of the Coast")
                .lines(PLAIN, 10, 60, 120, "Six lighthouses were lit in that year by the town of Ostend.")
                .lines(BOLD, 13, 60, 150, "Key findings")
                .lines(PLAIN, 10, 95, 170, """
                        Goats were kept by the sons of the keepers, who
                        sold them in the autumn.""")
                .lines(PLAIN, 22, 60, 180, "1")
                .lines(PLAIN, 10, 95, 202, "Nobody lit the other nine.")
                .lines(PLAIN, 22, 60, 212, "2")
                .lines(PLAIN, 10, 95, 234, List.of("Visitors came", "in summer only."))
                .lines(PLAIN, 22, 60, 244, "3")
                .lines(BOLD, 13, 60, 280, "Keepers")
                .lines(PLAIN, 10, 60, 300, "Each of them had a keeper, who was paid by the town."));

        assertThat(keyPoints(report))
                .containsExactly(
                        "Goats were kept by the sons of the keepers, who sold them in the autumn.",
                        "Nobody lit the other nine.",
                        "Visitors came in summer only.");
    }

    @Test
    void listsInBoxesInterruptNoSentence() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 90, "Lights of the Coast")
                .lines(PLAIN, 10, 60, 150, """
                        Each of them had a keeper and a goat. In summer there were visitors.
                        Six lighthouses were lit in that year, and most of those were let by""")
                .lines(BOLD, 12, 80, 200, "Key Findings")
                .lines(PLAIN, 9.5f, 80, 220, List.of("• Goats were kept by sons.", "• They were sold in autumn."))
                .lines(PLAIN, 10, 60, 270, "a town that had no harbour. Nobody in particular lit the other nine."));

        assertThat(keyPoints(report)).containsExactly("Goats were kept by sons.", "They were sold in autumn.");
        assertThat(report.lede().text()).contains("let by a town that had no harbour.");
    }

    @Test
    void boldLabelIsNoHeading() throws IOException {
        float behind = 60 + BOLD.getStringWidth("JEL codes: ") * 0.01f;
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 90, "Lights of the Coast")
                .lines(BOLD, 14, 60, 130, "Abstract")
                .lines(PLAIN, 10, 60, 150, """
                        Six lighthouses were lit in that year, most of them by the town of Ostend.""")
                .lines(BOLD, 10, 60, 172, "JEL codes: ")
                .lines(PLAIN, 10, behind, 172, "L91, N73")
                .lines(BOLD, 14, 60, 200, "Keepers")
                .lines(PLAIN, 10, 60, 220, "Each of them had a keeper, who was paid by the town."));

        assertThat(running(report)).contains("JEL codes: L91, N73");
    }

    @Test
    void namesOfColumnsAreARow() {
        Pdfs pdf = Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 90, "Lights of the Coast")
                .lines(PLAIN, 10, 60, 150, """
                        Six lighthouses were lit in that year, most of them by the town of Ostend.""");
        List<List<String>> rows = List.of(
                List.of("Town", "Lights", "Keepers"), List.of("Ostend", "4", "11"), List.of("Calais", "2", "5"));
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                pdf.lines(PLAIN, 10, 60 + 90 * j, 180 + 14 * i, rows.get(i).subList(j, j + 1));
            }
        }

        assertThat(running(read(pdf))).contains("Town Lights Keepers Ostend 4 11", "Calais 2 5");
    }
}
