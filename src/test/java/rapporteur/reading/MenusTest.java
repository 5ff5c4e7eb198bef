package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.Report;

/** What stands above the title of a page: menus, names of sites, series. */
class MenusTest extends ReadingTest {

    private static final String TITLE = "Ferries on a Rising Lake";
    private static final String IMPRINT = "\nThursday, March 5, 2015\nBy: Ann Lee\n";
    private static final String TEXT = """

            The ferries of the lake carry more people than the roads around it. Few of them are insured.

            • Owners should be licensed before the rains.
            • Harbours need lights, for most boats sink at night.

            Background

            The lake has risen for ten years. Two harbours were given up.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "About Us",
                "Contact",
                "Authors",
                "Sources",
                "Copyright",
                "Introduction",
                "Key Findings",
                "Overview",
                "Table of Contents",
                "Tags",
                "Jump to",
                "Sommaire",
                "Related",
                "See also",
                "Our Work",
                "Latest Publications",
                "Voir aussi",
                "What's next"
            })
    void holdWordsThatElsewhereAreHeadings(String word) {
        assertReads(text("Home\n" + word + "\nSearch\n" + TITLE + IMPRINT + TEXT));
        assertReads(text("Home\n\n" + word + "\n\nSearch\n\n" + TITLE + "\n" + IMPRINT + TEXT));
    }

    private static void assertReads(Report report) {
        assertThat(report.title()).isEqualTo(TITLE);
        assertThat(report.published()).hasToString("2015-03-05");
        assertThat(authors(report)).containsExactly("Ann Lee");
        assertThat(report.lede().text()).startsWith("The ferries of the lake");
        assertThat(keyPoints(report)).hasSize(2);
        assertThat(report.related()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"About Us", "Related", "Contents", "Highlights"})
    void endWithoutBylineToo(String word) {
        Report report = text("Home\n" + word + "\n" + TITLE + "\n" + TEXT);

        assertThat(report.title()).isEqualTo(TITLE);
        assertThat(report.lede().text()).startsWith("The ferries of the lake");
        assertThat(keyPoints(report)).hasSize(2);
    }

    @Test
    void leaveHeadingsBelowTheDateWhatTheyAre() {
        Report report = text(TITLE + IMPRINT + """

                Contents
                Summary
                Background

                Summary

                • Owners should be licensed before the rains.
                • Harbours need lights, for most boats sink at night.

                Related Publications

                Roads Around the Lake
                Monday, May 6, 2019
                By: John Roe
                """);

        assertThat(report.title()).isEqualTo(TITLE);
        assertThat(authors(report)).containsExactly("Ann Lee");
        assertThat(keyPoints(report)).hasSize(2);
        assertThat(report.related())
                .singleElement()
                .satisfies(related -> assertThat(related.title()).isEqualTo("Roads Around the Lake"));
    }

    @Test
    void bylinesAndDatesAreNoHeadings() {
        Report report = text(TITLE + IMPRINT + TEXT + """

                Elsewhere

                Roads Around the Lake

                Monday, May 6, 2019

                By: John Roe

                The roads were built for carts, and carry trucks.
                """);

        assertThat(report.sections())
                .extracting(section -> section.heading())
                .doesNotContain("Monday, May 6, 2019", "By: John Roe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Lakeside Bank",
                "LPI - Institute for Lakes and Ports",
                "Lake Rights Watch",
                "L.P. Inland Ports Office",
                "GELP - Groupe d'étude sur les lacs et les ports",
                "Version history: first draft, second draft",
                "Lake Observatory | Institute for Ports",
                "LPI > Our Research > Policy Papers > LP-77",
                "Home / Research / Policy Papers / Navigation on Inland Waters",
                "Research » Lakes » Policy Papers",
                "News and Views Programmes About us",
                "English Français العربية",
                "EN | TR | Kiswahili",
                "Lake Council\nKnowing water for people",
                "Lake Papers No. 12",
                "Note de l’Institut n°7/2021",
                "East Lake Report 41",
                "Lake Publication: Policy Brief 7",
                "Lecture Series on Lakes",
                "Regions\nGreat Lakes & Rift Valley\nExperts",
                "Lakes and Ports Today\nAbout",
                "Who we are\nWhat we do\nDonate to our work",
                "Accept all\nManage my cookie settings",
            })
    void namesOfSitesAndSeriesAreNotTheTitle(String above) {
        assertReads(text(above + "\n" + TITLE + IMPRINT + TEXT));
    }

    @Test
    void leaveATitleOfTwoWords() {
        Report report = text("Institute for Lakes and Ports\nSunken Ferries" + IMPRINT + TEXT);

        assertThat(report.title()).isEqualTo("Sunken Ferries");
        assertThat(authors(report)).containsExactly("Ann Lee");
    }

    @Test
    void nameTheOwnerThatTheFootNames() {
        Report report =
                text("Friends of the Great Lake\n" + TITLE + IMPRINT + TEXT + "\n© 2015 Friends of the Great Lake");

        assertThat(report.title()).isEqualTo(TITLE);
    }

    @Test
    void leaveATitleInSmallLettersBelowTheOwner() {
        Report report = text("Port Institute\nLes ports du grand lac\nDate : 5 mars 2015\nNotes de Jean Roux" + TEXT);

        assertThat(report.title()).isEqualTo("Les ports du grand lac");
    }

    @Test
    void leaveTheSubtitleBelowTheTitle() {
        Report report = text("LAKES\n\n" + TITLE + "\n\nLessons from Six Harbours on Two Shores\n" + IMPRINT + TEXT);

        assertThat(report.title()).isEqualTo(TITLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lake Papers No. 12", "Lake Papers n° 12", "Lake Papers Issue 12", "Lake Papers #12"})
    void numbersTellASeries(String line) {
        assertThat(text(line + "\n" + TITLE + IMPRINT + TEXT).series()).isEqualTo("Lake Papers");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lake notes internacionals, nº. 288 | Lake notes internacionals
            LPI 31/2015                        | LPI
            Lake-Aktuell 2015/A 58             | Lake-Aktuell
            """)
    void numbersOfAYearTellASeriesToo(String line, String series) {
        assertThat(text(TITLE + "\n" + line + IMPRINT + TEXT).series()).isEqualTo(series);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lake Focus Uganda   | 'Number 3 | 2015 | ISSN: 1862-3603'
            LAKE ECONOMIC BRIEF | Volume 12 Issue 4
            Lakes and Boats     | No. 38
            """)
    void nameASeriesAboveTheNumberOfTheIssue(String series, String number) {
        Report report = text(series + "\n" + number + "\n2015\n\n" + TITLE + IMPRINT + TEXT);

        assertReads(report);
        assertThat(report.series()).isEqualTo(series);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Note de politique",
                "Rapport thématique",
                "Étude de cas",
                "Billet de blog",
                "Fiche d’information",
                "Éclairage",
                "Case Study"
            })
    void seriesAboveTheTitleMayBeAKindOfPublicationAlone(String kind) {
        Report report = text(kind + "\n" + TITLE + IMPRINT + TEXT);

        assertThat(report.series()).isEqualTo(kind);
        assertThat(report.title()).isEqualTo(TITLE.strip());
    }

    @Test
    void leaveATitleAndASubtitleAboveTheNumberOfTheIssue() {
        assertThat(text("Lake Review\n\n" + TITLE + "\nVolume 28, Comment 14\n" + TEXT)
                        .title())
                .isEqualTo(TITLE);

        Report report = text(TITLE + "\nLessons from Six Harbours\nIssue 12" + IMPRINT + TEXT);

        assertThat(report.series()).isNull();
        assertThat(running(report)).contains("Lessons from Six Harbours");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Home\nEvents\nSearch",
                "News",
                "Blogs\nVideos",
                "Reports",
                "TOP POST",
                "Comments",
                "Programs\nPublications"
            })
    void holdNoSeries(String menu) {
        Report report = text(menu + "\n" + TITLE + "\nWhat the Boatmen Say" + IMPRINT + TEXT);

        assertThat(report.series()).isNull();
        assertThat(running(report)).contains("What the Boatmen Say");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lake House\\nTopics\\nExperts\\nSearch\\n\\nCommentary | Commentary
            Lake House\\nTopics\\nExperts\\nCommentary|
            Topics\\nExperts\\n\\nPublication        |
            """)
    void nameASeriesRightAboveTheTitleAndApartFromThem(String menu, String series) {
        Report report = text(menu.replace("\\n", "\n") + "\n\n" + TITLE + IMPRINT + TEXT);

        assertThat(report.title()).isEqualTo(TITLE);
        assertThat(report.series()).isEqualTo(series);
    }

    @Test
    void houseOfAParliamentIsThePublisher() {
        Report report = text("House of Deputies Library\nResearch Briefing\n" + TITLE + IMPRINT + TEXT);

        assertThat(report.publisher()).isEqualTo("House of Deputies Library");
        assertThat(report.series()).isEqualTo("Research Briefing");
    }

    @Test
    void giveWayToAStatedType() {
        assertThat(text("Commentary\n" + TITLE + IMPRINT + "Publication Type: Special Report\n" + TEXT)
                        .series())
                .isEqualTo("Special Report");
    }

    @Test
    void commentsOfReadersStandBelowThePage() {
        String page = """
                Rice on the Tonle Sap

                By Ann Lee

                3 May 2019

                Farmers sell before the harvest. They owe the seed.

                3 Comments

                The Seed

                It is lent in April.

                2 Comments

                Tom

                All of this is true where I live.
                """;

        assertThat(running(text(page)))
                .contains("The Seed", "It is lent in April.")
                .doesNotContain("All of this is true where I live.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zum Inhalt springen",
                "Direkt zum Inhalt",
                "Passer au contenu",
                "Saltar al contenido principal",
                "Jump directly to page content",
                "Direkt zum Seiteninhalt springen\nForschung\nPublikationen\nÜber uns",
                "Vai al contenuto\nChi siamo\nRicerca\nPubblicazioni",
                "Home ▶ Publications",
                "Issue 58 | Reporting period: 1-30 June 2014",
                "Home Research Topics Lakes and Ferries",
                "Topics and Ferries: Independent Research for the Lakes\nTopics\nExperts\nPublications",
            })
    void leadToTheContentInOtherLanguagesAndInALine(String menu) {
        assertReads(text(menu + "\n" + TITLE + IMPRINT + TEXT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Temps de lecture : 6 min",
                "Télécharger la publication au format pdf",
                "Descargar PDF",
                "Compartir en Facebook",
                "Condividi",
                "Iscriviti alla newsletter",
                "Über uns",
                "Enter email address",
                "Descarga PDF",
                "Read this article in PDF",
                "Report anything wrong with this page",
                "Questo sito utilizza cookie tecnici e di terze parti.",
                "Wir verwenden auf dieser Seite Cookies.",
                "This is not the latest release.",
                "This Web page has been archived on the Web.",
                "This site is protected by reCAPTCHA and the Privacy Policy applies.",
                "Legal Statement",
                "Download the PDF | Version française disponible",
                "PDF full text (512kb) | 41 pages",
                "This page in: English Français",
                "Pin It",
                "Add to basket",
                "Política de cookies",
                "Informativa sui cookie",
                "Listen to the podcast",
                "Read the news release",
                "Download policy brief",
                "Télécharger la synthèse (4 pages)",
                "Partagez cette publication",
                "Download PDF | En français",
                "View profile",
                "You can unsubscribe by clicking the link in our mails.",
                "Download ‘Ferries’ report (1 MB , PDF)",
                "Facebook icon Twitter icon LinkedIn icon",
                "Share Facebook Twitter LinkedIn Email Print",
                "Share on Facebook Share on Twitter",
                "Become a member",
                "Listen on Apple Podcasts",
                "00:00 / 41:22",
                "Documents to download",
                "Print page",
                "Learn more about the Institute’s work on lakes",
                "See all related content",
                "You are here",
                "An official website of the lake government",
                "Listen to this article",
            })
    void wordsOfTheSiteAreNoText(String button) {
        Report report = text(TITLE + IMPRINT + button + "\n" + TEXT + "\n" + button + "\n");

        assertReads(report);
        assertThat(running(report)).doesNotContain(button);
    }

    @Test
    void holdTheTitleCutShort() {
        Report report = text("Reading: Ferries on a Rising Lake and Those Who Run Th...\n\nDownload\n\n"
                + "Ferries on a Rising Lake and Those Who Run Them at Night" + IMPRINT + TEXT);

        assertThat(report.title()).isEqualTo("Ferries on a Rising Lake and Those Who Run Them at Night");
        assertThat(report.lede().text()).startsWith("The ferries of the lake");
    }

    @Test
    void nameNoSeriesAboveAPageWithoutATitle() {
        Report report = text("Skip to main content\nHome\nPublications\nEvents\nSearch\n" + TEXT);

        assertThat(report.series()).isNull();
        assertThat(report.title()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Institute of Lakes\n\n" + TITLE + "\nThursday, March 5, 2015\nBy: Ann Lee\n",
                TITLE + "\n\nAnn Lee, Coordinator\nSpecialist in Lakes\nMarch 5, 2015\nCongressional Lake Service\n",
            })
    void andTheHeadNameThePublisherOnALineOfItsOwn(String head) {
        Report report = text(head + TEXT);

        assertThat(report.publisher()).isIn("Institute of Lakes", "Congressional Lake Service");
        assertThat(report.title()).isEqualTo(TITLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TITLE + "\n\nAnn Lee\nInstitute of Lakes\nMarch 5, 2015\n",
                "Institute of Lakes\nInstitute of Rivers\n\n" + TITLE + "\nMarch 5, 2015\n",
            })
    void nameNoPublisherWhereItIsAnAuthorsOrOneOfSeveral(String head) {
        Report report = text(head + TEXT);

        assertThat(report.publisher()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"In this Briefing", "Inside this bulletin"})
    void listOfSectionsIsNoKeyPoint(String heading) {
        Report report = text(TITLE + IMPRINT
                + "\nThe ferries of the lake carry more people than the roads around it. Few of them are insured.\n\n"
                + heading
                + "\n• Background\n• Who sails at night\n\nBackground\n\nThe lake has risen for ten years.\n\n"
                + "Who sails at night\n\nMostly those who can't pay by day.");

        assertThat(report.keyPoints()).isEmpty();
        assertThat(report.sections()).hasSize(2);
    }

    @Test
    void ofAnInstituteMayStandBelowWhatItSaysOfItself() {
        Report report =
                text("The Lake Ombudsman helps those who sail. Find out how we work and what we can look into.\n\n"
                        + "Home\nOur reports\nEvents\n\n" + TITLE + IMPRINT + TEXT);

        assertReads(report);
        assertThat(report.related()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'Publication type: Working paper#Series: Lake Papers'                           | Lake Papers
            'Series: Lake Papers#Publication type: Working paper'                           | Lake Papers
            'Series: Lake Papers / Number: 88 / Language: English'                          | Lake Papers
            Situation Report No. 50 (as of 4 March 2015)                                    | Situation Report
            Impulspapier 4                                                                  | Impulspapier
            Lake Premiere · n° 1889                                                         | Lake Premiere
            'LPI Lakes / Number 3 / 2015 / ISSN: 1862-3603'                                 | LPI Lakes
            'Volume 3 / No. 2 / 2015'                                                       |
            'Ben Roe / No. 2 / 2015'                                                        |
            """)
    void seriesIsToldBesideAndBeforeOtherThings(String lines, String series) {
        Report report = text(TITLE + "\n" + lines.replace("#", "\n").replace(" / ", " | ") + IMPRINT + TEXT);

        assertThat(report.series()).isEqualTo(series);
    }

    @Test
    void bylineStandsBesideWhatThePageIsFiledUnder() {
        Report report = text(TITLE + "\nMarch 5, 2015\nby Ann Lee  |  filed under: Boats, Lakes  |  2\n" + TEXT
                + "\n2 Responses\n\nTom\n\nVery good, and all too true.\n");

        assertReads(report);
        assertThat(running(report)).noneMatch(line -> line.contains("filed under") || line.contains("Very good"));
    }
}
