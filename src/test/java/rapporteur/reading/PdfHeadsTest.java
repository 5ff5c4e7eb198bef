package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static rapporteur.reading.Pdfs.BOLD;
import static rapporteur.reading.Pdfs.PLAIN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.Author;
import rapporteur.report.RelatedPublication;
import rapporteur.report.Report;

/** What covers, letterheads and the heads of memoranda say in PDFs, where each line has a place and no more. */
class PdfHeadsTest extends ReadingTest {

    private static final List<String> BODY = List.of(
            "The lighthouse keepers were paid by the ministry of works until the year in which the ministry",
            "was closed, and by nobody since. Most of them stayed, because the houses came with the lamps,",
            "and the lamps with a garden.");

    private Report read(Pdfs pdf) {
        return read(pdf.save(folder.resolve("report.pdf"))).report();
    }

    private static Pdfs text(Pdfs pdf) {
        return pdf.lines(BOLD, 14, 60, 300, "The Houses").lines(PLAIN, 10, 60, 320, BODY);
    }

    @Test
    void labelsOfAMemorandumStandInAColumnOfTheirOwn() {
        Report report = read(text(Pdfs.make()
                .page()
                .lines(BOLD, 16, 250, 60, "MEMORANDUM")
                .lines(BOLD, 10, 60, 100, List.of("TO:", "FROM:", "DATE:", "SUBJECT:"))
                .lines(
                        PLAIN,
                        10,
                        150,
                        100,
                        List.of(
                                "The Lighthouse Board",
                                "Ines Ferrara, Head of Lamps",
                                "5 March 2017",
                                "What to Pay the Keepers Who Stayed in the Houses",
                                "After the Ministry Was Closed"))
                .lines(PLAIN, 10, 60, 190, BODY)));

        assertThat(report.title())
                .isEqualTo("What to Pay the Keepers Who Stayed in the Houses After the Ministry Was Closed");
        assertThat(report.authors()).extracting(Author::name).containsExactly("Ines Ferrara");
        assertThat(report.published()).hasToString("2017-03-05");
        assertThat(running(report)).contains("TO: The Lighthouse Board");
    }

    @Test
    void labelAboveAnotherHasNothingBesideIt() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 60, "Lamps Without Keepers")
                .lines(PLAIN, 10, 60, 100, BODY)
                .lines(BOLD, 14, 60, 160, "The Houses")
                .lines(PLAIN, 10, 60, 180, List.of("Houses:", "Gardens:"))
                .lines(PLAIN, 10, 200, 180, List.of("Keepers:", "four of them, at the northern lamp"))
                .lines(PLAIN, 10, 60, 230, BODY));

        assertThat(running(report)).contains("Gardens: four of them, at the northern lamp");
        assertThat(running(report)).noneMatch(text -> text.startsWith("Houses: Keepers: four"));
    }

    @Test
    void seriesAndDateStandAtTheTwoEndsOfALine() {
        Report report = read(text(Pdfs.make()
                .page()
                .lines(PLAIN, 10, 60, 60, "POLICY BRIEF NO. 7")
                .lines(PLAIN, 10, 480, 60, "March 2017")
                .lines(BOLD, 24, 60, 100, "Lamps Without Keepers")
                .lines(PLAIN, 10, 60, 140, BODY)));

        assertThat(report.published()).hasToString("2017-03");
        assertThat(report.series()).startsWith("POLICY BRIEF");
    }

    @Test
    void marginsMayRepeatTheSeriesOfACoverAndNotItsTitle() {
        Pdfs pdf = Pdfs.make()
                .page()
                .lines(BOLD, 40, 60, 200, "Lamps Without Keepers")
                .lines(PLAIN, 18, 60, 250, "Annual Survey 2017");
        for (int i = 0; i < 3; i++) {
            text(pdf.page().lines(PLAIN, 8, 400, 30, "Annual Survey 2017"));
        }

        assertThat(read(pdf).title()).isEqualTo("Lamps Without Keepers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Lantern Policy Lab", "Coastal Lamps Alliance", "Institute for Lighthouses", "Réseau des phares"
            })
    void organisationAtTheFootOfACoverIsThePublisher(String name) {
        Report report = read(text(Pdfs.make()
                .page()
                .lines(BOLD, 30, 60, 200, "Lamps Without Keepers")
                .lines(PLAIN, 12, 60, 250, "How the Keepers Live Today")
                .lines(PLAIN, 10, 60, 700, name)
                .lines(PLAIN, 10, 60, 712, "https://lamps.example")
                .lines(PLAIN, 10, 60, 724, "L44871")
                .page()));

        assertThat(report.title()).isEqualTo("Lamps Without Keepers");
        assertThat(report.publisher()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"COASTAL LAMPS INITIATIVE", "Coastal Lamps Initiative", "Réseau Phares et Jardins"})
    void organisationAboveTheTitleIsThePublisher(String name) {
        Report report = read(text(Pdfs.make()
                .page()
                .lines(PLAIN, 10, 60, 60, name)
                .lines(BOLD, 24, 60, 100, "Lamps Without Keepers")
                .lines(PLAIN, 10, 60, 140, BODY)));

        assertThat(report.publisher()).isEqualTo(name);
        assertThat(report.title()).isEqualTo("Lamps Without Keepers");
    }

    @Test
    void organisationBelowANameIsWhereSomebodyWorks() {
        Report report = read(text(Pdfs.make()
                .page()
                .lines(BOLD, 30, 60, 200, "Lamps Without Keepers")
                .lines(PLAIN, 12, 60, 700, "Ines Ferrara")
                .lines(PLAIN, 12, 60, 714, "Lantern Policy Lab")
                .page()));

        assertThat(report.publisher()).isNull();
    }

    @Test
    void nameOfAnOrganisationIsATitleWhereNothingElseIs() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 30, 60, 60, "The Coastal Lamps Alliance")
                .lines(PLAIN, 10, 60, 100, BODY));

        assertThat(report.title()).isEqualTo("The Coastal Lamps Alliance");
    }

    @Test
    void cardsSideBySideHaveTheirDatesWellBelow() {
        Report report = read(text(Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 60, "Lamps Without Keepers")
                .lines(PLAIN, 10, 60, 100, BODY)
                .lines(BOLD, 14, 60, 200, "Related publications")
                .lines(BOLD, 12, 60, 230, "Oil for the Lamps")
                .lines(BOLD, 12, 240, 230, "A Garden by the Sea")
                .lines(PLAIN, 12, 60, 264, "March 2, 2016")
                .lines(PLAIN, 12, 240, 264, "May 18, 2015")));

        assertThat(report.related())
                .extracting(RelatedPublication::title)
                .containsExactly("Oil for the Lamps", "A Garden by the Sea");
    }

    private static Pdfs pagesWith(String upper, String lower) {
        Pdfs pdf = Pdfs.make();
        for (int i = 1; i <= 3; i++) {
            pdf.page();
            if (i == 1) {
                pdf.lines(BOLD, 24, 60, 100, "Lamps Without Keepers").lines(PLAIN, 10, 60, 130, BODY);
            }
            text(pdf.lines(PLAIN, 8, 60, 30, upper).lines(PLAIN, 8, 60, 800, lower + " | " + i));
        }
        return pdf;
    }

    @Test
    void marginsTellWhatTheHeadDoesNot() {
        Report report = read(pagesWith("5 March 2017", "Lantern Policy Lab"));

        assertThat(report.published()).hasToString("2017-03-05");
        assertThat(report.publisher()).isEqualTo("Lantern Policy Lab");
        assertThat(running(report)).noneMatch(text -> text.contains("Lantern"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3/5/17, 10:12 AM", "5 March 2017, 10:12", "Lamps in 2017"})
    void marginsMayTellWhenAPageWasPrinted(String upper) {
        assertThat(read(pagesWith(upper, "Keepers and Gardens")).published()).isNull();
    }

    @Test
    void twoNamesInTheMarginsAreNoPublisher() {
        assertThat(read(pagesWith("Institute for Lighthouses", "Lantern Policy Lab"))
                        .publisher())
                .isNull();
    }

    @Test
    void siteStandsBehindTheTitleThatABrowserPrints() {
        Report report = read(text(Pdfs.make()
                .title("Lamps Without Keepers – Lantern Desk", null)
                .page()
                .lines(PLAIN, 12, 60, 40, "Lantern Desk")
                .lines(BOLD, 24, 60, 100, "Lamps Without Keepers")
                .lines(PLAIN, 10, 60, 140, BODY)));

        assertThat(report.publisher()).isEqualTo("Lantern Desk");
    }

    @Test
    void headingRepeatedAtTheTopOfOneLaterPageIsNoText() {
        Pdfs pdf = Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 60, "Lamps Without Keepers")
                .lines(PLAIN, 10, 60, 100, BODY);
        text(pdf.page())
                .page()
                .lines(PLAIN, 10, 60, 30, "Chapter 1. The Houses")
                .lines(PLAIN, 10, 60, 80, BODY);

        assertThat(running(read(pdf))).doesNotContain("Chapter 1. The Houses").contains("The Houses");
    }

    @Test
    void lineRightAboveTheTextIsOfIt() {
        Pdfs pdf = Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 60, "Lamps Without Keepers")
                .lines(PLAIN, 10, 60, 100, BODY);
        text(pdf.page()).page().lines(PLAIN, 10, 60, 68, "The houses").lines(PLAIN, 10, 60, 80, BODY);

        assertThat(String.join(" ", running(read(pdf)))).contains("The houses");
    }

    @Test
    void pageBehindTheCoverSaysWhoseTheReportIsAndNothingOfIt() {
        Report report = read(text(Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 60, "Lamps Without Keepers")
                .page()
                .lines(PLAIN, 10, 60, 60, """
                        The Lantern Institute is an independent body that
                        studies the lights of the coast and their cost.""")
                .lines(PLAIN, 10, 60, 120, "Copyright © Lantern Institute, 2019")
                .lines(PLAIN, 10, 60, 180, "ISBN 978 1 00000 000 2")
                .page()
                .lines(BOLD, 14, 60, 60, "Summary")
                .lines(PLAIN, 10, 60, 80, "Oil came by ferry until the ferry was sold to the south.")
                .page()));

        assertThat(report.lede().text()).isEqualTo("Oil came by ferry until the ferry was sold to the south.");
        assertThat(report.publisher()).isEqualTo("Lantern Institute");
    }

    @Test
    void numberedHeadingRightBelowTheTitleInItsLettersIsNoPartOfIt() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 14, 60, 60, "Lamps Without Keepers on the coast")
                .lines(BOLD, 14, 60, 80, "I. The Houses")
                .lines(PLAIN, 10, 60, 100, BODY)
                .lines(BOLD, 14, 60, 200, "II. The Lamps")
                .lines(PLAIN, 10, 60, 220, BODY));

        assertThat(report.title()).isEqualTo("Lamps Without Keepers on the coast");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lamps of the Coast 13 (2015) 1-5", "April 2015, Volume 13, Issue 2."})
    void nameOfAJournalIsNoTitle(String volume) {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 24, 60, 60, "Lamps of the Coast")
                .lines(PLAIN, 9, 60, 80, volume)
                .lines(BOLD, 16, 60, 130, "What the Keepers Were Paid")
                .lines(PLAIN, 10, 60, 160, BODY));

        assertThat(report.title()).isEqualTo("What the Keepers Were Paid");
    }

    @Test
    void titleInLettersOfTwoSizesGoesOnBehindASmallWord() {
        Report report = read(text(Pdfs.make()
                .page()
                .lines(BOLD, 26, 60, 60, "The Keepers of the")
                .lines(BOLD, 20, 60, 100, "Small Harbours*")
                .lines(PLAIN, 10, 60, 160, BODY)));

        assertThat(report.title()).isEqualTo("The Keepers of the Small Harbours");
    }

    @Test
    void titleThatEndsWithItsVerbDoesNotGoOn() {
        Report report = read(text(Pdfs.make()
                .page()
                .lines(BOLD, 26, 60, 60, "The Houses We Live In")
                .lines(BOLD, 20, 60, 100, "Small Harbours")
                .lines(PLAIN, 10, 60, 160, BODY)));

        assertThat(report.title()).isEqualTo("The Houses We Live In");
    }

    @Test
    void nameSetAsAHeadingBelowTheTitleBeginsNoSection() {
        Report report = read(text(Pdfs.make()
                .page()
                .lines(BOLD, 20, 60, 60, "What the Keepers Were Paid")
                .lines(BOLD, 12, 60, 90, "Ines Ferrara and Paolo Renzi")
                .lines(PLAIN, 10, 60, 106, "Institute of Lamps, 12 Harbour Road")
                .lines(BOLD, 12, 60, 140, "Contents of the Lamp Room")
                .lines(PLAIN, 10, 60, 160, BODY)));

        assertThat(report.authors()).extracting(Author::name).containsExactly("Ines Ferrara", "Paolo Renzi");
    }

    @Test
    void whereAuthorsWorkStandsRightBelowTheirNames() {
        Report report = read(text(Pdfs.make()
                .page()
                .lines(BOLD, 20, 60, 60, "What the Keepers Were Paid")
                .lines(PLAIN, 10, 160, 90, "Ines Ferrara, Ada Quist, Bo Lindqvist and Paolo Renzi")
                .lines(PLAIN, 10, 160, 102, "Institute of Lamps, Coasts and Small Harbours")
                .lines(PLAIN, 10, 60, 140, BODY)));

        assertThat(report.authors())
                .extracting(Author::name)
                .containsExactly("Ines Ferrara", "Ada Quist", "Bo Lindqvist", "Paolo Renzi");
    }

    @Test
    void informationNamesAuthorsWhoStandElsewhere() {
        Report report = read(text(Pdfs.make()
                .title("What the Keepers Were Paid", "Ines Ferrara, Paolo Renzi")
                .page()
                .lines(BOLD, 20, 60, 60, "What the Keepers Were Paid")
                .lines(PLAIN, 10, 60, 90, "By Ines Ferrara")
                .lines(PLAIN, 10, 60, 140, BODY)));

        assertThat(report.authors()).extracting(Author::name).containsExactly("Ines Ferrara", "Paolo Renzi");
    }

    @Test
    void accountIsNoAuthor() {
        Report report = read(text(Pdfs.make()
                .title("What the Keepers Were Paid", "LAMP USER")
                .page()
                .lines(BOLD, 20, 60, 60, "What the Keepers Were Paid")
                .lines(PLAIN, 10, 60, 140, BODY)));

        assertThat(report.authors()).isEmpty();
    }

    @Test
    void figureAboveTheTextIsNoLede() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 20, 60, 60, "What the Keepers Were Paid")
                .lines(PLAIN, 10, 60, 90, "Figure 1: The lamp of the northern house, as it was in 2010.")
                .lines(PLAIN, 10, 60, 140, BODY));

        assertThat(report.lede()).isNotNull();
        assertThat(report.lede().text()).startsWith("The lighthouse keepers were paid");
    }
}
