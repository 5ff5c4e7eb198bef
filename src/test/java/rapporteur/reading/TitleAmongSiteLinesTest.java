package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.Report;

/** Which line is the title where a site, a series or a catalogue puts lines of its own around it. */
class TitleAmongSiteLinesTest extends ReadingTest {

    private static final String TITLE = "Harbours After the Storm";
    private static final String LEDE =
            "\n\nThe harbour towns recovered sooner than their hinterland, and the reasons lie in who owns the cranes.\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Central Reserve Bank of St. Elmo",
                "Development Bank of the Lake Islands",
                "Institute of Ports and Lakes, Saltburg",
                "DISCUSSION PAPER SERIES",
                "Quay Working Paper",
                "Quayside Policy & Practice",
                "THE CENTRAL RESERVE BANK OF ELMORA",
                "The Center for Ports and Opportunity at Lake State University",
                "The Moor Charitable Trusts",
                "The Government of the Lake Islands Special Region",
                "Northern National Audit Office",
                "Réseau francophone sur les ports et les quais",
                "HARBOURPRESS.COM, all the news of the quays",
            })
    void standsBelowWhoseItIs(String owner) {
        assertThat(text(owner + "\n\n" + TITLE + "\n\nMarch 5, 2015" + LEDE).title())
                .isEqualTo(TITLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HRIE – Harbour Research Institute Elmora", "ACAL - Analyses of Crises at the Lakes"})
    void isNoNameBehindItsFirstLetters(String owner) {
        String page = "<h1>" + owner + "</h1><h1>" + TITLE + "</h1><p>March 5, 2015</p><p>" + LEDE + "</p>";

        assertThat(html(page + "<h2>The Cranes</h2><p>There are four of them in the port.</p>")
                        .title())
                .isEqualTo(TITLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {TITLE, "Harbours"})
    void isWhereTheWayToThePageEnds(String title) {
        String lines = "Home › Publications › " + title + "\n\nWorking for the lakes of the north\n\n" + title;

        assertThat(text(lines + "\n\nMarch 5, 2015" + LEDE).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Bank and Its Borrowers on the Coast",
                "Guns and Cranes, Again",
                "Government of the Few: Ports and Their Boards",
                "News Media and the Press",
                "Social Media Research Projects",
                "Reforming the Office of the Harbour Master",
                "Harbours of Trust",
                "Letter From a Flooded Quay",
                "Home for the News of the Lake",
                "Progress Reports From Nine Ports",
            })
    void mayNameWhatOwnersAreCalledToo(String title) {
        assertThat(text("Port Institute\n\n" + title + "\n\nMarch 5, 2015\nBy: Ann Lee" + LEDE)
                        .title())
                .isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PORTSIDE ECONOMIC LETTER#Number 2007-36-37, March 5, 2015 | PORTSIDE ECONOMIC LETTER
            ESSAYS ON QUAYS#2015 NUMBER 437                           | ESSAYS ON QUAYS
            146 Port Briefing Paper#March 5, 2015                     | Port Briefing Paper
            Policy Contribution Issue n˚5#March 5, 2015               | Policy Contribution
            LAKE Publication Series#March 5, 2015                     | LAKE Publication Series
            LCR Committee Report#March 5, 2015                       |
            Lake Bank#Staff Analytical Note 2015-14#March 5, 2015    | Staff Analytical Note
            Nota lacustre n. 5 - 2015#March 5, 2015                  | Nota lacustre
            """)
    void standsBelowTheSeries(String above, String series) {
        Report report = text(above.replace("#", "\n") + "\n\n" + TITLE + LEDE);

        assertThat(report.title()).isEqualTo(TITLE);
        if (series != null) {
            assertThat(report.series()).isEqualTo(series);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Archives par mot-clé : ports",
                "Tag archives: ports and quays",
                "Start of content",
                "Browse Subject Areas",
                "« April 2021 »\n\nSun Mon Tue Wed Thu Fri Sat\n\n1 2 3\n\n4 5 6 7 8 9 10",
                "Home About us Our work Where we work Latest",
                "(formerly the Review of Concerned Pilots)",
                "Open Access 2015 | OriginalPaper | Chapter",
                "Writer's pictureCoastal Centre for Lake Studies",
                "Affiliation Department of Ports, Lake University",
                "Preprints, Working Papers, ... Year : 2013",
                "You are here: Home » Publications » Lakes",
            })
    void isNoLineOfTheSite(String line) {
        assertThat(text(line + "\n\n" + TITLE + "\n\nMarch 5, 2015\nBy: Ann Lee" + LEDE)
                        .title())
                .isEqualTo(TITLE);
    }

    @Test
    void isNotWhoContributed() {
        String line = "Contributed equally to this work with: Ann Lee, John Roe";

        assertThat(text(TITLE + "\n\n" + line + "\n\nUniversity of the Lake\n\n" + line + "\n\nPublished: March 5, 2015"
                                + LEDE)
                        .title())
                .isEqualTo(TITLE);
    }

    @Test
    void standsBetweenTheDateAndTheNamesOfAnArticle() {
        Report report = text("Research on Quays\n\nOpen Access\n\nPublished: 18 July 2017\n\n"
                + "Harbours in flux: how three towns share the cranes of a fourth\n\nAnn Lee, John Roe & Mia Poe"
                + LEDE);

        assertThat(report.title()).startsWith("Harbours in flux");
        assertThat(authors(report)).containsExactly("Ann Lee", "John Roe", "Mia Poe");
    }

    @Test
    void standsAboveTheDateWhereNoNamesStandBelowASubtitle() {
        Report report =
                text("Harbours in Flux\n\n18 July 2017\n\nHow three towns share the cranes of a fourth one" + LEDE);

        assertThat(report.title()).isEqualTo("Harbours in Flux");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Author(s): Ann Lee; John Roe", "By Ann Lee and John Roe"})
    void mayBeASentenceAtTheTop(String byline) {
        Report report = text("Beyond the quay: exploring the harbours that the storm of the century has left.\n\n"
                + byline + "\n\n5 March 2015" + LEDE);

        assertThat(report.title()).startsWith("Beyond the quay").endsWith("left.");
        assertThat(report.lede().text()).startsWith("The harbour towns");
    }

    @Test
    void isNotWhatASiteSaysInASentenceAboveTheDate() {
        Report report = text("The leading source of thought on the quays of the lake and its ports.\n\n5 March 2015\n\n"
                + TITLE + "\n\nBy: Ann Lee" + LEDE);

        assertThat(report.title()).isEqualTo(TITLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A BRIDGE TO THE SEA:#FROM THE SCHOOLS#TO WORK FOR#THE YOUNG OF THE QUAYS | A BRIDGE TO THE SEA: FROM THE SCHOOLS TO WORK FOR THE YOUNG OF THE QUAYS
            HARBOURS OF THE#NORTHERN LAKE                                            | HARBOURS OF THE NORTHERN LAKE
            HARBOURS AFTER THE STORM#LAKE CITY                                       | HARBOURS AFTER THE STORM
            """)
    void goesOnInCapitals(String lines, String title) {
        assertThat(text(lines.replace("#", "\n") + "\n\nMarch 2015" + LEDE).title())
                .isEqualTo(title);
    }

    @Test
    void goesOnBehindOneColonOnly() {
        Report report = text("Lake Ports:\n\nOpening Words:\n\nFor Release:\n\nMarch 5, 2015" + LEDE);

        assertThat(report.title()).isEqualTo("Lake Ports: Opening Words:");
    }

    @Test
    void mayStandBehindTheNumberOfADocument() {
        Report report = text("CO1207 | Harbours After the Storm: Who Owns the Cranes?\nAnn Lee\n\n5 March 2015" + LEDE);

        assertThat(report.title()).isEqualTo("Harbours After the Storm: Who Owns the Cranes?");
    }

    @Test
    void doesNotGoOnWithTheBookItIsFrom() {
        Report report = text(TITLE + "\n\nfrom the book Ports and Opportunity\n\nAnn Lee\n\nMarch 5, 2015" + LEDE);

        assertThat(report.title()).isEqualTo(TITLE);
        assertThat(authors(report)).containsExactly("Ann Lee");
    }

    @Test
    void collectionsInAMenuAreNoSeries() {
        String menu = "Research\n\nBooks\n\nPolicy Papers\n\nBenchmark\n\nEvents\n\n";

        assertThat(text(menu + TITLE + "\n\nMarch 5, 2015" + LEDE).series()).isNull();
        assertThat(text("Policy Papers\n\n" + TITLE + "\n\nMarch 5, 2015" + LEDE)
                        .series())
                .isEqualTo("Policy Papers");
    }

    @Test
    void nameOfTheSiteIsNoSeries() {
        Report report = html("<html><head><meta property=og:site_name content='QS News'></head><body><h1>" + TITLE
                + "</h1><p>5 March 2015</p><p>QS News</p><p>" + LEDE.strip() + "</p></body></html>");

        assertThat(report.publisher()).isEqualTo("QS News");
        assertThat(report.series()).isNull();
    }

    @Test
    void isTheChapterAndNotTheVolumeAboveIt() {
        Report report =
                text("Lake Cooperation Report 2024\n26. Making harbours fit for more ferries than the lake has now\n\n"
                        + "The ferries of the lake carry more people than the roads around it.");

        assertThat(report.title()).isEqualTo("26. Making harbours fit for more ferries than the lake has now");
    }

    @Test
    void isAboveWhatAnnouncesAList() {
        Report report = text("""
                Ferry Book Manual

                Each owner shall keep a book on board that shows:

                • the crew;
                • how many people the ferry may carry, and how many it did carry on each of the days.
                """);

        assertThat(report.title()).isEqualTo("Ferry Book Manual");
    }

    @Test
    void standsBelowWhatKindItIsAndNotAmongTheWayThere() {
        assertThat(text("Home\nWork and labour\nStatistical bulletin\n" + TITLE + LEDE)
                        .title())
                .isEqualTo(TITLE);
    }

    @Test
    void standsBelowSeveralOwnersAndTheDateAboveTheByline() {
        assertThat(text("ACADEMY OF LAKES\nSHORE OFFICE\nShore Insight 27\nMarch 2024\n" + TITLE
                                + " and the Tide\nAuthors: Ann Lee, Ben Roe" + LEDE)
                        .title())
                .isEqualTo(TITLE + " and the Tide");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Skip to cookie privacy notice",
                "[Quayside Blog Post]",
                "Informing sailors around the clock — a service provided by the Port Network",
                "Africa / Great Lakes",
                "Mali + 2 more",
                "Institute of Ports\nreport",
                "Contents\nThe Trade in Second-Hand Cranes 4",
            })
    void standsBelowWhatIsOfTheSiteOrTheContents(String lines) {
        Report report = text(lines + "\n\n" + TITLE + "\n\nBy Ann Lee\n\nMarch 5, 2015" + LEDE
                + "\nThe Trade in Second-Hand Cranes\n\nCranes are sold by weight. Nobody asks where they stood.\n");

        assertThat(report.title()).isEqualTo(TITLE);
    }

    @Test
    void dateAndKindInOneLineAreNoTitle() {
        Report report = text("June 23, 2021  Report\n" + TITLE + LEDE);

        assertThat(report.title()).isEqualTo(TITLE);
        assertThat(report.published()).hasToString("2021-06-23");
        assertThat(report.series()).isEqualTo("Report");
    }

    @Test
    void standsBelowTheProject() {
        assertThat(text("Publications > Policy brief\nResearch project: Shipping Futures\n" + TITLE + LEDE)
                        .title())
                .isEqualTo(TITLE);
    }

    @Test
    void standsWholeBelowTheEndOfTheWayToIt() {
        assertThat(
                        text("Home\nPublications\n2015\nHarbours After the Storm\nHarbours After the Storm: A Survey of Cranes\n"
                                        + "By: Ann Lee" + LEDE)
                                .title())
                .isEqualTo("Harbours After the Storm: A Survey of Cranes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The independent resource on lakes and harbours",
                "Harbour Centre News\n\nUpdates from the Harbour Centre and the scholars and fellows who work with it",
            })
    void standsBelowWhatASiteSaysOfItself(String line) {
        Report report = text(line + "\n\n" + TITLE + "\n\nJuly 2019\n" + LEDE);

        assertThat(report.title()).isEqualTo(TITLE);
        assertThat(report.published()).hasToString("2019-07");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Leading Voice of the Lake", "News From the Quays: How Crews Talk"})
    void mayBeginAsWhatASiteSaysOfItselfDoes(String title) {
        assertThat(text(title + "\n\nBy Ann Lee\n\nMay 3, 2019\n" + LEDE).title())
                .isEqualTo(title);
    }

    @Test
    void namesScholarsBelowItsKind() {
        assertThat(text("Blog Post\n\nAn overview of what harbour scholars wrote\n\nMay 3, 2019\n" + LEDE)
                        .title())
                .isEqualTo("An overview of what harbour scholars wrote");
    }

    @Test
    void standsBelowASeriesInCapitalsWithItsDate() {
        Report report = text("HARBOUR POLICY BRIEFING JUNE 2019\n\n" + TITLE + LEDE);

        assertThat(report.title()).isEqualTo(TITLE);
        assertThat(report.published()).hasToString("2019-06");
    }

    @Test
    void standsBelowWhatCanBeDownloaded() {
        assertThat(text("Downloads: 2 available\n\nAvailable in\n\nContents\n\n" + TITLE + LEDE)
                        .title())
                .isEqualTo(TITLE);
    }

    @Test
    void standsBelowThoseWhoseSeriesItIsIn() {
        Report report = text("The Northern Voices Network for Harbours\n\nResearch Paper No. 20\n\n" + TITLE
                + "\n\nBy Ann Lee\n\nMay 3, 2019\n" + LEDE);

        assertThat(report.title()).isEqualTo(TITLE);
        assertThat(report.series()).isEqualTo("Research Paper");
    }

    @Test
    void mayBeAQuestionOfTwoWordsAboveItsSubtitle() {
        assertThat(text("Forgotten Harbours?\n\nWhat the Towns of the Lake Need to Do\n\nBy Ann Lee\n\nMay 3, 2019\n"
                                + LEDE)
                        .title())
                .isEqualTo("Forgotten Harbours?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Reforming the Ports Council", "Inside the Harbour Agency", "Rebuilding the Lake Academy"})
    void mayNameAnOrganisationAndWhatBefallsIt(String title) {
        Report report = text("Port Institute\n\n" + title + "\n\nMarch 5, 2019\n\nBy: Ann Lee\n" + LEDE);

        assertThat(report.title()).isEqualTo(title);
        assertThat(report.publisher()).isEqualTo("Port Institute");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tag Archive for: cranes",
                "PLC in the News",
                "Download as pdf or txt\n\nDownload as pdf or txt\n\nYou are on page 1 of 32",
                "Harbour report 7/2014",
                "Report to Congressional Requesters",
                "Host: quay-12-b Loading time: 0 Rendered: 2025-02-11T06:45:13Z Has data: false",
                "Hi, what are you looking for?",
                "Page created by Ann Lee",
                "Please use this identifier to cite or link to this item: https://ports.example/12",
                "Menu Search Account",
                "Analysis Main Publications News The Harbour Review Publications Index",
                "A crane on a northern quay. Source: Port Pictures",
                "Home Lake News May 2019 Harbours After the Storm",
                "Accueil Ports Harbours After the Storm"
            })
    void standsBelowWhatViewersAndShelvesSay(String lines) {
        assertThat(text(lines + "\n\n" + TITLE + "\n\nMay 3, 2019\n" + LEDE).title())
                .isEqualTo(TITLE);
    }
}
