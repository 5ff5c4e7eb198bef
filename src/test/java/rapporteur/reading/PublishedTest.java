package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.PublicationDate;
import rapporteur.report.Report;

class PublishedTest extends ReadingTest {

    private static final String LEDE =
            "\n\nThe harbour towns recovered sooner than their hinterland, and the reasons lie in who owns the cranes.\n";

    private String published(String lines) {
        PublicationDate date =
                text("Harbours After the Storm\n\n" + lines + LEDE).published();
        return date == null ? null : date.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Monday, September 21, 2020          | 2020-09-21
            March 2015                          | 2015-03
            Issue & Policy Briefs May 25, 2015, No. 179 | 2015-05-25
            Results BriefsJanuary 16, 2024      | 2024-01-16
            December 2018, PB-18/40             | 2018-12
            Date of Report: September 7, 2011   | 2011-09-07
            July 2008 / Quayside Briefing / Ann Lee | 2008-07
            Sep 13, 2018                        | 2018-09-13
            Sept. 13, 2018                      | 2018-09-13
            1 December 2010                     | 2010-12-01
            1st December 2010                   | 2010-12-01
            By Ann Lee (December 2010)          | 2010-12
            Publié par Ann Lee le 1er décembre 2010 | 2010-12-01
            Policy Brief 6, by Ann Lee (1 December 2010) | 2010-12-01
            Published by the Port Network on December 1, 2010 | 2010-12-01
            2020-09-21                          | 2020-09-21
            2020-09                             | 2020-09
            18 novembre 2014                    | 2014-11-18
            Lunes, 6 de mayo de 2019            | 2019-05-06
            Mittwoch, 13. Februar 2019          | 2019-02-13
            giovedì 12 marzo 2020               | 2020-03-12
            Quarta-feira, 8 de maio de 2019     | 2019-05-08
            Published 08:15 GMT on 3 March 2020 | 2020-03-03
            This version: 3 March 2020          | 2020-03-03
            Data: 12 de outubro de 2018         | 2018-10-12
            Type: Report     Date: 12 April 2016     Pages: 48 | 2016-04-12
            Policy Brief   Number: 22   Date: 15 July 2019   Region: Lakes | 2019-07-15
            First published: 7 July 2015 / Revised: 9 September 2017 | 2015-07-07
            28 Ene 2021                         | 2021-01-28
            3 ago 2019                          | 2019-08-03
            7 Ott 2018                          | 2018-10-07
            5. Dez. 2017                        | 2017-12-05
            Date: 2015 Aug                      | 2015-08
            Pub. date: 2010-09-22               | 2010-09-22
            Artikel vom 21.05.2019              | 2019-05-21
            Year of publication: 2020           | 2020
            Submitted on 30 Jan 2006            | 2006-01-30
            Enregistré à la Présidence de l'Assemblée des ports le 10 octobre 2012. | 2012-10-10
            mardi 18 novembre 2014              | 2014-11-18
            1er janvier 2016                    | 2016-01-01
            août 2013                           | 2013-08
            2015                                | 2015
            25/12/2019                          | 2019-12-25
            12/25/2019                          | 2019-12-25
            04/04/2019                          | 2019-04-04
            , 5 March 2015                      | 2015-03-05
            Jane Doe – , 5 March 2015           | 2015-03-05
            Published: 5 March 2015             | 2015-03-05
            Published on March 5, 2015          | 2015-03-05
            First published in March 2015 by the Port Forum | 2015-03
            Publié le 5 mars 2015               | 2015-03-05
            Publication date: March 2015        | 2015-03
            Special Report 331 • April 2013     | 2013-04
            No. 2017/12 December 2017           | 2017-12
            Vol. 12, No. 3 (July 2021)          | 2021-07
            July 2021, Volume 12, Issue 3.      | 2021-07
            July 5, 2021, Version 1.2           | 2021-07-05
            Déposé le 3 juillet 2013            | 2013-07-03
            Tabled: 21 November 2017            | 2017-11-21
            Studie 4/2024, veröffentlicht am 9. September 2024 | 2024-09-09
            ResearchPublished Nov 14, 2023      | 2023-11-14
            Africa Report N°227, 25 June 2015   | 2015-06-25
            Report N° 231 / Africa 1 December 2010 | 2010-12-01
            RESEARCH Published Mar 5, 2020      | 2020-03-05
            RESEARCHPublished Mar 5, 2020       | 2020-03-05
            Published on Mar 5, 2020 Updated 5 Days ago PDF Download | 2020-03-05
            5 March 2020 (8 minutes reading)    | 2020-03-05
            Issue Date March 2020               | 2020-03
            Briefing 23-05-2020                 | 2020-05-23
            Fecha de publicación: 5 de marzo de 2020 | 2020-03-05
            Veröffentlicht am 5. März 2020      | 2020-03-05
            Date de publication 05 mars 2020    | 2020-03-05
            March 5, 2020 by Jane Doe           | 2020-03-05
            By Jane Doe on 5 March 2020         | 2020-03-05
            Thu, 12/29/2016 - 13:59             | 2016-12-29
            Thu, 06/11/2015 - 14:22             | 2015-06-11
            Friday 06/11/2015                   | 2015-11-06
            Submitted by Jane Doe on Thu, 06/11/2015 - 14:22 | 2015-06-11
            published Mar 05, 2015 10:15 AM,    | 2015-03-05
            March 5, 2015 10:15 AM PDT          | 2015-03-05
            Thursday, March 5, 2015 @ 6:43pm EDT | 2015-03-05
            Published: March 5, 2015            | 2015-03-05
            Published:\tMarch 5, 2015           | 2015-03-05
            Published: Mar 05, 2015. Publicly Released: Mar 09, 2015. | 2015-03-05
            Published March 5, 2015, updated May 6, 2016              | 2015-03-05
            Published: 5 March 2015 Last updated: 6 May 2016          | 2015-03-05
            Special Report 331, March 5, 2015 (updated May 6, 2016)   | 2015-03-05
            March 5, 2015 (updated May 6, 2016) | 2015-03-05
            Date of publication: 5th of March, 2015 | 2015-03-05
            By Jane Doe & John Roe on March 5, 2015 | 2015-03-05
            Port Institute, Monday, March 5, 2015   | 2015-03-05
            Rotterdam, 2015                         | 2015
            March 2015, Rotterdam                   | 2015-03
            Policy Brief No. 12, March 2015, Rotterdam | 2015-03
            March 5, 2015, Washington, D.C.         | 2015-03-05
            March–April 2015                        | 2015
            Spring 2015                             | 2015
            17 Jan 2015 Mali                        | 2015-01-17
            Publication May 22, 2015                | 2015-05-22
            Stockholm: April 2015                   | 2015-04
            Policy Brief 5 October 2015 20 minute read | 2015-10-05
            March 5, 2015 (12 pages)                | 2015-03-05
            Published on 5 March 2015 in Port Notes | 2015-03-05
            Thursday, March 5, 2015 /           | 2015-03-05
            Research paper Published 16 May 2015 Updated 2 June 2016 ISBN: 978 1 78413 567 1 | 2015-05-16
            """)
    void isReadAtItsPrecision(String line, String expected) {
        assertThat(published(line)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "le 5 mars 2015,2015-03-05",
        "jeudi 5 mars 2015,2015-03-05",
        "jeudi 5 mars 2015 /,2015-03-05",
        "mars 2015,2015-03"
    })
    void mayStandInSmallLettersRightUnderTheTitle(String line, String expected) {
        Report report = text("Les ports après la tempête\n" + line + LEDE);

        assertThat(report.title()).isEqualTo("Les ports après la tempête");
        assertThat(report.published()).hasToString(expected);
    }

    @Test
    void mayStandUnderItsName() {
        assertThat(published("Date de publication\n13 mars 2021")).isEqualTo("2021-03-13");
        assertThat(published("Last updated\n13 March 2021\nPublished\n2 May 2019"))
                .isEqualTo("2019-05-02");
    }

    @Test
    void isNotWhatALabelOfSubjectsAnnounces() {
        assertThat(published("Harbour\nProgramme\nMarch 2021")).isEqualTo("2021-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Downloaded on 3 May 2021",
                "Last updated: 3 May 2021",
                "Updated May 3, 2021",
                "Deadline: 3 May 2021",
                "Accessed 3 May 2021",
                "Mis à jour le 3 mai 2021",
                "Last updated\n3 May 2021",
                "© 2021 Port Institute",
                "Last updated: May 3, 2021",
                "Event date: May 3, 2021",
                "Event: Rotterdam, May 3, 2021",
                "Date of event: May 3, 2021",
                "Date last updated: May 3, 2021",
                "Date created: May 3, 2021",
                "Abstract submission deadline: May 3, 2021",
            })
    void isNoDateOfSomethingElse(String line) {
        assertThat(published(line)).isNull();
    }

    @Test
    void isNoDateInRunningText() {
        assertThat(
                        text("Harbours After the Storm\n\nThe storm came on 5 May 2014, and by June 2014 half of the harbours were open.\n")
                                .published())
                .isNull();
    }

    @Test
    void isTheOneWithALabelWhereAnotherHasNone() {
        assertThat(published("Rotterdam, 14 May 2015\nReport published 2 July 2015"))
                .isEqualTo("2015-07-02");
        assertThat(published("14 May 2015\nPublished: 2 July 2015")).isEqualTo("2015-07-02");
        assertThat(published("Published: 2 July 2015\n14 May 2015")).isEqualTo("2015-07-02");
        assertThat(published("2 July 2015\nPublished: 2015")).isEqualTo("2015-07-02");
    }

    @Test
    void isMorePreciseWhereTwoAgree() {
        assertThat(published("March 2015\n5 March 2015")).isEqualTo("2015-03-05");
    }

    @Test
    void isUnknownWhereAMonthIsNone() {
        assertThat(published("Thu, 00/11/2015")).isNull();
    }

    @Test
    void isUnknownWhereNumbersCanBeReadTwoWays() {
        Reading reading = read(file("dates.txt", "Harbours After the Storm\n\n04/10/2026" + LEDE));

        assertThat(reading.report().published()).isNull();
        assertThat(reading.warnings()).singleElement().asString().contains("dates.txt", "line 3", "04/10/2026");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Comments until 13/11/2026.               | 2026-10-04
            Comments until 11/13/2026.               | 2026-04-10
            The text was closed on 4 October 2026.   | 2026-10-04
            The text was closed on April 10, 2026.   | 2026-04-10
            From 13/11/2026 until 11/13/2026.        |
            Comments until 11/12/2026.               |
            """)
    void isDecidedBySomethingElseInTheFile(String elsewhere, String expected) {
        PublicationDate date = text("Harbours After the Storm\n\n04/10/2026" + LEDE + "\n" + elsewhere + "\n")
                .published();

        assertThat(date == null ? null : date.toString()).isEqualTo(expected);
    }

    @Test
    void isTakenFromMetadata() {
        assertThat(
                        html("<html><head><meta property='article:published_time' content='2019-05-06T10:00:00Z'></head><body><h1>Harbours</h1><p>"
                                        + LEDE + "</p></body></html>")
                                .published())
                .hasToString("2019-05-06");
        assertThat(
                        html("<html><head><script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"NewsArticle\","
                                        + "\"datePublished\":\"2019-05-06\",\"dateModified\":\"2021-01-01\"}]}</script></head><body><h1>Harbours</h1><p>"
                                        + LEDE
                                        + "</p></body></html>")
                                .published())
                .hasToString("2019-05-06");
        assertThat(
                        html("<html><head><meta property='article:modified_time' content='2019-05-06'></head><body><h1>Harbours</h1><p>"
                                        + LEDE + "</p></body></html>")
                                .published())
                .isNull();
    }

    @Test
    void mayStandInADatelineAtTheEnd() {
        assertThat(text("Harbours After the Storm" + LEDE
                                + "\nThe Cranes\n\nThe cranes came from abroad.\n\nNairobi/Brussels, 1 December 2010\n")
                        .published())
                .hasToString("2010-12-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Posted 24 October 2022\nOriginally published 22 October 2022",
                "Posted\n24 October 2022\nOriginally published\n22 October 2022",
                "Published 22 October 2022\nPosted 24 October 2022",
            })
    void isRatherWhenItCameOutThanWhenASiteShowedIt(String lines) {
        assertThat(published(lines)).isEqualTo("2022-10-22");
    }

    @Test
    void isWhenASiteShowedItWhereNothingElseIsKnown() {
        assertThat(published("Posted 24 October 2022")).isEqualTo("2022-10-24");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date: Tuesday, May 7, 2024\nTime: 10:00am - 11:30am",
                "Date: Tuesday, May 7, 2024\n\nTime: 10:00am - 11:30am\n\nLocation: Main Hall",
                "Date: Tuesday, May 7, 2024\nVenue: Main Hall",
            })
    void isNotTheDayOfAnEvent(String lines) {
        assertThat(published(lines)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            August 3, 2021   R46877             | 2021-08-03
            August 3, 2021 (R46877)             | 2021-08-03
            Africa Report N°192   19 Nov 2012   | 2012-11-19
            """)
    void mayHaveANumberBesideIt(String line, String date) {
        assertThat(published(line)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "March 22, 2012 – Soldiers seize the palace.\n\nApril 6, 2012 – The movement declares the north free.\n\n"
                        + LEDE,
                LEDE
                        + "\nTimeline\n\nJanuary 17, 2012 – Rebels of a new movement attack the garrison at Lerneb, and the army"
                        + " withdraws from three posts in the plain.\n"
            })
    void isNoDayOfAChronology(String text) {
        assertThat(text("Harbours After the Storm\n\n" + text).published()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREETOWN, 3 October 2016 (PORT NEWS) - ",
                "FREETOWN, October 3, 2016 (Quay) – ",
                "October 3, 2016 -- ",
                "Freetown, October 3, 2016 -- "
            })
    void standsBeforeTheNameOfAnAgency(String dateline) {
        Report report = text("Harbours After the Storm\n\n" + dateline + LEDE.strip());

        assertThat(report.published()).hasToString("2016-10-03");
        assertThat(report.lede().text()).startsWith(dateline.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Port Comment 2024/C 17, 10.04.2024, 8 Pages | 2024-04-10
            Published 12 Feb 2024 06:00   0 Comments    | 2024-02-12
            18. September 2018 von Ann Lee              | 2018-09-18
            July 12, 2021 8:00AM EDT Available In English Français | 2021-07-12
            12 juillet 2021 Disponible en anglais       | 2021-07-12
            Publish date: 2021-12-20                    | 2021-12-20
            Data di pubblicazione: 7 aprile 2023        | 2023-04-07
            Fecha de publicación: 03/2023               | 2023-03
            """)
    void standsBesideOtherThings(String line, String date) {
        assertThat(published(line)).isEqualTo(date);
    }

    @Test
    void isNoAnswerToALabelAboveTheLede() {
        Report report = text("Harbours After the Storm\n\nPublication Type: \nSpecial Report\nNumber: \n348" + LEDE
                + "\nMay 27, 2014\n\nBy\n\nAnn Lee\n\nSummary\n\n• Quays were mended before the roads.\n");

        assertThat(report.published()).hasToString("2014-05-27");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thu, 12/29/2016 - 13:59", "Thursday, December 29, 2016"})
    void mayBeTheOnlyDayBelowTheText(String day) {
        String page = "Harbours After the Storm" + LEDE + "\nSummary\n\n• Quays were mended before the roads.\n"
                + "• Nobody asked the towns behind the coast.\n";

        assertThat(text(page + day + "\n").published()).hasToString("2016-12-29");
        assertThat(text(page + "\nMasts\n\n" + day + "\n\nMasts were cut in the night, and nobody was asked.\n")
                        .published())
                .hasToString("2016-12-29");
        assertThat(text(page + day + "\nMasts were cut.\n\nFriday, December 30, 2016\nMasts were sold.\n")
                        .published())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "<p><time datetime=2021-03-09T10:00:00+01:00>09/03/2021</time></p>,2021-03-09",
        "<p><time datetime=2021-03-09>09/03/2021</time> – by Ann Lee</p>,2021-03-09",
        "<div><time datetime=2021-03-09>Mar 9</time></div>,2021-03-09",
        "<div>Posted <time datetime=2021-03-09>3 days ago</time></div>,2021-03-09",
        "<div><time datetime=2021-03-01>March 2021</time></div>,2021-03",
        "<div><time datetime=2021-01-01>2021</time></div>,2021",
        "<div>9 March 2021 <time datetime=2021-03-10T10:00>10:00</time></div>,2021-03-09",
        "<div><time>9 March 2021</time><a href=/f.pdf>PDF</a></div>,2021-03-09",
        "<time>9 March 2021</time><a href=/f.pdf>PDF</a><hr>,2021-03-09"
    })
    void pageKnowsMoreOfADateThanItShows(String line, String expected) {
        Report report = html("<h1>Cranes for Rent on the Quay</h1>" + line
                + "<p>Cranes decide which ships are unloaded first. This report asks who decides for the cranes.</p>");

        assertThat(report.published()).hasToString(expected);
        assertThat(report.lede().text()).startsWith("Cranes decide");
    }

    @Test
    void datesInSentencesStayAsTheyAreShown() {
        assertThat(
                        running(
                                html(
                                        "<h1>Cranes for Rent on the Quay</h1><p>By Ann Lee</p><p>Cranes decide which ships are"
                                                + " unloaded first.</p><h2>Rent</h2><p>It rose on <time datetime=2021-03-09>March 9</time>.</p>")))
                .contains("It rose on March 9.");
    }

    @Test
    void standsBelowItsLabelThoughOtherHeadingsAreAbove() {
        assertThat(html("<h1>Cranes for Rent</h1><p>Cranes decide which ships are unloaded first, and who waits.</p>"
                                + "<h2>Written by</h2><div>Ann Lee</div><h2>Published</h2><p>17 October 2018</p>"
                                + "<h2>The Rent</h2><p>It rose.</p>")
                        .published())
                .hasToString("2018-10-17");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Insight Papers\tNumber 33\tApril 2016",
                "Insight Papers Number 3 April 2016",
                "Paper No. 3, April 2016"
            })
    void standsBehindTheNumberOfTheSeries(String line) {
        Report report = text(line + "\n\nHarbours After the Storm" + LEDE);

        assertThat(report.published()).hasToString("2016-04");
        assertThat(report.title()).isEqualTo("Harbours After the Storm");
    }

    @Test
    void standsBelowThePlaceAndNotBesideTheEvent() {
        Report report = text("TOGO\nHARBOUR ELECTION\n10 January 2021\n\nFinal Report\n\nWarsaw\n21 May 2021" + LEDE);

        assertThat(report.published()).hasToString("2021-05-21");
    }

    @Test
    void isNotTheDayOfWhatANoteTellsOf() {
        String note =
                "This is the second report in a series on harbours and their towns. The first, on cranes, was published on June 20, 2013.";
        Report report = text("Harbours After the Storm\nAnn Lee and Ben Roe\nSeptember 8, 2015\nEditor's note:\n" + note
                + "\n" + LEDE);

        assertThat(report.published()).hasToString("2015-09-08");
        assertThat(report.lede().text()).startsWith("The harbour towns");
        assertThat(running(report)).contains(note);
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/2015", "Port Brief 03/2015"})
    void isNoNumberOfAnIssue(String line) {
        assertThat(published(line)).isNull();
    }

    @Test
    void languagesBesideItAreNoText() {
        Report report = text("Harbours After the Storm\n\n5 March 2015 | Also available in: Français\n" + LEDE);

        assertThat(report.published()).hasToString("2015-03-05");
        assertThat(running(report)).doesNotContain("Also available in: Français");
    }

    @Test
    void dateMayBeMentionedAsNotesDo() {
        assertThat(
                        html("<h1>Harbours</h1><table><tr><th>Published</th><td><time>@May 6, 2022</time></td></tr></table><p>"
                                        + LEDE + "</p>")
                                .published())
                .hasToString("2022-05-06");
    }

    @Test
    void dayBeforeAGermanMonthIsNoNumberOfAnItem() {
        Report report = html("<h1>Wer den Hafen füllt</h1><div>28. April 2017</div><p>Die Häfen sind seit dem Sturm"
                + " leer, und niemand weiß, wer sie füllen soll.</p>");

        assertThat(report.published()).hasToString("2017-04-28");
    }

    @Test
    void labelIsNotAnsweredByAnotherField() {
        Report report = text("Harbours After the Storm\n\nPublié par\n\nPublié le 1 août 2006" + LEDE);

        assertThat(report.publisher()).isNull();
        assertThat(report.published()).hasToString("2006-08-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Closing date: 3 May 2020", "Fiscal year: 2019", "Submitted: 3 May 2019"})
    void isNotTheDateOfSomethingElse(String line) {
        assertThat(published(line)).isNull();
    }

    @Test
    void mayStandInTheParagraphOfTheImprint() {
        Report report = text("Harbours After the Storm" + LEDE + "\nCranes\n\nThe cranes of the town were sold in that"
                + " year, and nobody has bought others.\n\nFirst published in May 2009 by the Institute of Ports. It"
                + " takes no view of its own. © Institute of Ports 2010. ISBN 978-1-23456-789-7. Printed in Norway.");

        assertThat(report.published()).hasToString("2009-05");
    }

    @Test
    void isNotWhatAParagraphWithoutAnImprintSaysOfABook() {
        Report report = text("Harbours After the Storm" + LEDE + "\nCranes\n\nPublished in 2009. The book on the cranes"
                + " of the town, which its author paid for, was the last that anybody wrote about them.");

        assertThat(report.published()).isNull();
    }

    @Test
    void isNotTheYearThatTheTextTellsOf() {
        Report report = text("Harbours After the Storm" + LEDE + "\nCase study\n\nTown: Elmo\n\nYear: 2012\n\n"
                + "The cranes of the town were sold in that year, and nobody has bought others.");

        assertThat(report.published()).isNull();
    }

    @Test
    void standsBelowItsLabelBelowTheLede() {
        Report report = text("""
                Ferries on a Rising Lake

                The ferries of the lake carry more people than the roads around it.

                Contact:
                Ferry team
                Release date:
                13 October 2020
                Next release:
                10 November 2020

                Background

                The lake has risen for ten years.
                """);

        assertThat(report.published()).hasToString("2020-10-13");
    }

    @Test
    void isNotTheNumberOfAnIssueBesideIt() {
        assertThat(
                        text("Ferries on a Rising Lake\n\n2019-08 | March 18, 2019\n\nThe ferries of the lake carry more people than its roads.")
                                .published())
                .hasToString("2019-03-18");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Adopted by the Council on 23 June 2022",
                "Manuscript completed on 23 June 2022",
                "Adopté en assemblée plénière le 23 juin 2022"
            })
    void isWhenItWasAdoptedOrCompleted(String line) {
        assertThat(text("Ferries on a Rising Lake\n\n" + line
                                + "\n\nThe ferries of the lake carry more people than its roads.")
                        .published())
                .hasToString("2022-06-23");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Paru le : Paru le 18/12/2015", "Date de première rédaction le 18 décembre 2015."})
    void mayHaveItsLabelTwiceOrTellOfTheFirstVersion(String line) {
        Report report = text(
                "Les bacs du lac\n\nLes bacs du lac transportent plus de monde que toutes les routes qui en font le tour.\n\n"
                        + "Contexte\n\nLe lac monte depuis dix ans, et deux ports ont été abandonnés.\n\n" + line);

        assertThat(report.published()).hasToString("2015-12-18");
    }

    @Test
    void isNotWhenSomebodySaidWhatIsQuoted() {
        assertThat(
                        text("Ferries on a Rising Lake\n\nThe ferries of the lake carry more people than its roads, and must be safe.\n\n"
                                        + "—Ann Lee, minister of transport, at the opening of a harbour, Kisumu, Kenya, November 10, 2010\n\nBackground\n\nThe lake has risen.")
                                .published())
                .isNull();
    }

    @Test
    void standsBehindANumberedWord() {
        Report report = text(
                "LAKEnote 601 April 2019\nLake ferries\n\nThe ferries of the lake carry more people than its roads.");

        assertThat(report.published()).hasToString("2019-04");
        assertThat(report.title()).isEqualTo("Lake ferries");
    }

    @Test
    void periodBelowTheOrganisationIsNoTitle() {
        Report report = text("""
                1 - 31 March 2022

                Harbours After the Storm

                The harbour towns recovered sooner than their hinterland, and the reasons lie in who owns them.
                """);

        assertThat(report.title()).isEqualTo("Harbours After the Storm");
    }

    @Test
    void datelineMayNameTheStateOfTheTown() {
        Report report =
                text("QUAYTON, D.C., April 18, 2019 – The ferries of the lake carry more people than its roads, and"
                        + " a new study finds that few of them are insured.\n\nThe study counted ninety ferries in the spring, and"
                        + " their owners.\n");

        assertThat(report.published()).hasToString("2019-04-18");
    }

    @Test
    void fieldsOfALineSayWhatElseThereIs() {
        Report report = text("Type: Report     Date: 12 April 2016     Author: Ann Lee     Language: English\n\n"
                + "Harbours After the Storm" + LEDE);

        assertThat(report.title()).isEqualTo("Harbours After the Storm");
        assertThat(report.series()).isEqualTo("Report");
        assertThat(authors(report)).containsExactly("Ann Lee");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tuesday, May 7, 2024\n9:30 am - 11:00 am",
                "Tuesday, May 7, 2024 / 10:00am - 11:30am",
                "May 7, 2024, 14:00–15:30",
                "May 7, 2024\n\n14h–15h30",
            })
    void isNotTheDayWithHours(String lines) {
        Report report = text("Harbours After the Storm\n\n" + lines + LEDE);

        assertThat(report.published()).isNull();
        assertThat(report.title()).isEqualTo("Harbours After the Storm");
    }

    @Test
    void mayStandAloneBelowTheText() {
        String page = "Harbours After the Storm" + LEDE
                + "\nThe Cranes\n\nThe cranes came from abroad, and nobody in the towns could mend them.\n\n%s\n";

        assertThat(text(page.formatted("Sept. 30, 2014")).published()).hasToString("2014-09-30");
        assertThat(text(page.formatted("Last updated\n\nSept. 30, 2014")).published())
                .isNull();
        assertThat(text(page.formatted("Deadline for applications\n\nSept. 30, 2014"))
                        .published())
                .isNull();
        assertThat(text(page.formatted("Upcoming\n\nSept. 30, 2014")).published())
                .isNull();
        assertThat(text(page.formatted("2014")).published()).isNull();
        assertThat(text(page.formatted("Sept. 30, 2014\n\nOct. 2, 2014")).published())
                .isNull();
    }

    @Test
    void standsInParenthesesBehindSeriesAndNumber() {
        Report report = text("Harbours After the Storm\nPolicy Paper No. 9 (2014)\nAnn Lee & Ben Roe" + LEDE);

        assertThat(report.published()).hasToString("2014");
        assertThat(report.series()).isEqualTo("Policy Paper");
    }

    @Test
    void timeMayHaveAFullStop() {
        assertThat(published("Published: October 4, 2021 2.31pm BST")).isEqualTo("2021-10-04");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Harbour House – Maritime Affairs Think Tank  | Harbour House
            Global Harbour Policy Institute (GHPI)       | Global Harbour Policy Institute
            """)
    void whoseItIsMayHaveSomethingBehindIt(String line, String publisher) {
        assertThat(text(line + "\n\nHome\n\nHarbours After the Storm\n\nMarch 5, 2015" + LEDE)
                        .publisher())
                .isEqualTo(publisher);
    }

    @Test
    void ownerMayStandBehindAnArticle() {
        assertThat(text("Harbours After the Storm" + LEDE
                                + "\n© 2015 by the Center for Ports and Lakes. All rights reserved.\n")
                        .publisher())
                .isEqualTo("Center for Ports and Lakes");
    }

    @Test
    void dayWithItsLabelBelowTheLedeCountsBeforeTheMonthAboveIt() {
        assertThat(text("Harbours After the Storm\n\nPort Notes, April 2024" + LEDE
                                + "\nPublication date\n16 April 2024\n\nAuthor\nJane Doe\n")
                        .published())
                .hasToString("2024-04-16");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published online by Harbour University Press:  06 March 2019",
                "Published online: 6 March 2019",
                "Publié le mercredi 6 mars 2019 à 21h00min",
                "Report | 6 Mar 2019 | Download PDF (2.4 MB)",
                "NO. 27 | 6 MARCH 2019 INSTITUTE OF PORTS www.ports.org"
            })
    void dayMayHaveWhoseItIsOrTheTimeBesideIt(String line) {
        Report report = text("Harbours After the Storm\n\n" + line + "\n\nBy Ann Lee" + LEDE);

        assertThat(report.title()).isEqualTo("Harbours After the Storm");
        assertThat(report.published()).hasToString("2019-03-06");
    }

    @Test
    void monthMayHaveTheAddressOfASiteBehindIt() {
        assertThat(text("SPECIAL REPORT\n\nNO. 27 | MARCH 2019 INSTITUTE OF PORTS www.ports.org\n\n"
                                + "Harbours After the Storm" + LEDE)
                        .published())
                .hasToString("2019-03");
    }
}
