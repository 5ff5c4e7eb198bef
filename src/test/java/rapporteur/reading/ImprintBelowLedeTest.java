package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.Report;
import rapporteur.report.Section;

class ImprintBelowLedeTest extends ReadingTest {

    private static final String TITLE = "Who Owns the Cranes of Lomé\n\nWho Owns the Cranes of Lomé\n\n";
    private static final String LEDE =
            "Cranes decide which ships are unloaded first. This report asks who decides for the cranes.\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tuesday, May 6, 2014\n / \nBy:  \nAwa Mensah-Cole\n ; \nJon Frank-Lee\n\n",
                "Tuesday, May 6, 2014\n\n/\n\nBY:\n\nAwa Mensah-Cole\n\n;\n\nJon Frank-Lee\n\n",
                "By:\nAwa Mensah-Cole\nJon Frank-Lee\n\nTuesday, May 6, 2014\n\n",
                "Tuesday, May 6, 2014\n\nBy: Awa Mensah-Cole;\n\nJon Frank-Lee\n\n",
                "Tuesday, May 6, 2014 / By: Awa Mensah-Cole; Jon Frank-Lee\n\n"
            })
    void namesStandInLinesOfTheirOwn(String imprint) {
        Report report = text(TITLE + LEDE + imprint
                + "Publication Type:\nSpecial Report\n\n• Owners live abroad, and so do their banks.\n\n• Dockers are paid by the ton.\n\n"
                + "About the Report\n\nThis report rests on visits in 2013.\n");

        assertThat(authors(report)).containsExactly("Awa Mensah-Cole", "Jon Frank-Lee");
        assertThat(report.published()).hasToString("2014-05-06");
        assertThat(report.series()).isEqualTo("Special Report");
        assertThat(keyPoints(report))
                .containsExactly("Owners live abroad, and so do their banks.", "Dockers are paid by the ton.");
        assertThat(report.sections()).isEmpty();
    }

    @Test
    void textFollowsTheLastName() {
        Report report = text(TITLE + LEDE + "Tuesday, May 6, 2014\n/\nBy:\nAwa Mensah-Cole\n;\nJon Frank-Lee\n\n"
                + "The first crane came in 1968. It was never paid for, though every government has tried.\n\n"
                + "White Elephants\n\nTwo cranes have stood idle for ten years.\n");

        assertThat(authors(report)).containsExactly("Awa Mensah-Cole", "Jon Frank-Lee");
        assertThat(report.sections()).extracting(Section::heading).containsExactly(null, "White Elephants");
    }

    @Test
    void seriesWithItsNumberStandsAlone() {
        Report report = text(TITLE + LEDE + "Special Report 402\n\n• Owners live abroad, and so do their banks.\n\n"
                + "• Dockers are paid by the ton.\n");

        assertThat(report.series()).isEqualTo("Special Report");
        assertThat(keyPoints(report)).hasSize(2);
    }

    @Test
    void dateFollowsWhereTheNamesStandAbove() {
        Report report = text("Who Owns the Cranes of Lomé\n\nAwa Mensah-Cole and Jon Frank-Lee\n\n" + LEDE
                + "PORT REPORT 26 | DECEMBER 2019\n\nKey findings\n\n• Owners live abroad, and so do their banks.\n\n"
                + "• Dockers are paid by the ton.\n");

        assertThat(authors(report)).containsExactly("Awa Mensah-Cole", "Jon Frank-Lee");
        assertThat(report.published()).hasToString("2019-12");
    }

    @Test
    void dateAndAuthorStandSideBySide() {
        Report report = text("Who Owns the Cranes of Lomé\n\n29 November 2019 Awa Mensah-Cole\n\n" + LEDE);

        assertThat(report.published()).hasToString("2019-11-29");
        assertThat(authors(report)).containsExactly("Awa Mensah-Cole");
    }

    @Test
    void dateFollowsTheNameBehindAWord() {
        Report report = text("Who Owns the Cranes of Lomé\n\nAwa Mensah-Cole on 9 March 2022\n\n" + LEDE);

        assertThat(report.published()).hasToString("2022-03-09");
        assertThat(authors(report)).containsExactly("Awa Mensah-Cole");
    }

    @Test
    void titleMayHaveTheFormOfANameWithADate() {
        assertThat(text("Boko Haram March 2015\n\nBy Awa Mensah-Cole\n\n" + LEDE)
                        .title())
                .isEqualTo("Boko Haram March 2015");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Published 6 May 2014\nUpdated 8 May 2014\n\n", "6 May 2014\n\n", ""})
    void namesStandAboveWhatThePeopleAre(String date) {
        Report report = text(TITLE + (date.isEmpty() ? "6 May 2014\n\n" : "") + LEDE + date
                + "Dr Awa Mensah-Cole\nAcademy Associate, Harbours Programme\n\nJon Frank-Lee\nSenior Fellow\n\n"
                + "Owners live abroad, and so do their banks.\n\nThe Cranes\n\nDockers are paid by the ton.\n");

        assertThat(authors(report)).containsExactly("Dr Awa Mensah-Cole", "Jon Frank-Lee");
        assertThat(report.published()).hasToString("2014-05-06");
        assertThat(report.sections()).extracting(Section::heading).containsExactly(null, "The Cranes");
    }

    @Test
    void namesInTheTextAreNoByline() {
        Report report = text(TITLE + "6 May 2014\n\nBy: Ann Lee\n\n" + LEDE
                + "Owners live abroad, and so do their banks.\n\nJon Frank-Lee\n\nDockers are paid by the ton.\n");

        assertThat(authors(report)).containsExactly("Ann Lee");
    }

    @Test
    void oneNameStandsBetweenTheDateAndWhatThePersonIs() {
        Report report =
                text(TITLE + LEDE + "6 May 2014\n\nDr Awa Mensah-Cole\nAcademy Associate, Harbours Programme\n\n"
                        + "Owners live abroad, and so do their banks.\n\nThe Cranes\n\nDockers are paid by the ton.\n");

        assertThat(authors(report)).containsExactly("Dr Awa Mensah-Cole");
        assertThat(running(report)).doesNotContain("Academy Associate, Harbours Programme");
    }

    @Test
    void mayBeRowsOfATableWithoutColons() {
        Report report = text("""
                Publication

                23 Dec 2009

                The ferries of the lake carry more people than the roads around it. Few of them are insured.

                Download English (PDF, 39 pages, 1.0 MB)
                Author Ann Lee
                Series Lake Authority Papers
                Issue 154
                Publisher Institute of Lakes (IL)
                Copyright © 2009 Institute of Lakes
                """);

        assertThat(report.title()).isNull();
        assertThat(report.lede().text()).startsWith("The ferries of the lake");
        assertThat(authors(report)).containsExactly("Ann Lee");
        assertThat(report.series()).isEqualTo("Lake Authority Papers");
        assertThat(report.publisher()).isEqualTo("Institute of Lakes (IL)");
    }

    @Test
    void mayBeTheNameOfTheAuthorAlone() {
        Report report = text("""
                Ferries on a Rising Lake

                The ferries of the lake carry more people than the roads around it. Few of them are insured.

                Ann Lee

                Summary

                • Owners should be licensed before the rains.
                • Harbours need lights, for most boats sink at night.
                """);

        assertThat(authors(report)).containsExactly("Ann Lee");
        assertThat(keyPoints(report)).hasSize(2);
    }

    @Test
    void mayHaveAMonthInNumbersBelowItsLabel() {
        Report report = text("""
                Ferries on a Rising Lake

                Publication Date:

                09-2018

                The ferries of the lake carry more people than the roads around it. Few of them are insured.
                """);

        assertThat(report.published()).hasToString("2018-09");
    }

    @Test
    void namesTheSeriesBetweenDateAndNames() {
        Report report = text("""
                Ferries on a Rising Lake

                July 2008 | Lakeside Letters | Ann Lee and Ben Roe

                The ferries of the lake carry more people than the roads around it. Few of them are insured.
                """);

        assertThat(report.published()).hasToString("2008-07");
        assertThat(report.series()).isEqualTo("Lakeside Letters");
        assertThat(authors(report)).containsExactly("Ann Lee", "Ben Roe");
    }

    @Test
    void namesTheNumberedSeriesBelowTheByline() {
        Report report = text("""
                Ferries on a Rising Lake

                Monday, August 15, 2011

                The ferries of the lake carry more people than the roads around it. Few of them are insured.

                By: Ann Lee; Ben Roe

                Peace Brief 102

                • Owners should be licensed before the rains.
                • Harbours need lights, for most boats sink at night.
                """);

        assertThat(report.series()).isEqualTo("Peace Brief");
        assertThat(keyPoints(report)).hasSize(2);
        assertThat(running(report)).isEmpty();
    }

    @Test
    void publisherStandsAboveSeriesAndDate() {
        Report report = text("""
                Les bacs d’un lac qui monte

                Institut de recherche sur les lacs

                Rapport n° 27 – février 2016

                Les bacs du lac portent plus de monde que les routes qui l’entourent. Peu sont assurés.
                """);

        assertThat(report.publisher()).isEqualTo("Institut de recherche sur les lacs");
        assertThat(report.published()).hasToString("2016-02");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nobody had counted the cranes before, and the towns did so in the spring.\n\nUpdated\n5 June 2020\n\n",
                "• Owners live abroad, and so do their banks.\n• Dockers are paid by the ton.\n\nUpdated:\n5 June 2020\n\n",
            })
    void dateOfAnUpdateBelowTheTextIsNotThatOfTheReport(String below) {
        assertThat(text(TITLE + LEDE + below + "White Elephants\n\nTwo cranes have stood idle for ten years.\n")
                        .published())
                .isNull();
    }
}
