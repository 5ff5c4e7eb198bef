package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.Author;
import rapporteur.report.Report;

/** Which of the sentences around title, byline and date is the lede. */
class LedeTest extends ReadingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Boats lie below the locked gates of the port of Lomé, March 2018.\n\nBy Jane Doe",
                "Boats lie below the locked gates, Lomé, on March 3, 2018.\n\nMay 2, 2018",
                "Jane Doe\n\nBoats lie below the locked gates of the port since the quarrel began.\n\nBy Jane Doe",
            })
    void isNotWhatAPictureShowsAboveTheByline(String lines) {
        Report report = text("""
                Harbours After the Storm

                %s

                The storm broke three of the five harbours, and only one of them was mended in time for the season.

                It came at night and broke the pier before anybody could say what it was that had come.
                """.formatted(lines));

        assertThat(report.lede().text()).startsWith("The storm broke three");
        assertThat(running(report)).anyMatch(line -> line.startsWith("Boats lie"));
    }

    @Test
    void mayStandAboveTheByline() {
        Report report = text("""
                Harbours After the Storm

                The storm of 3 May broke what the towns had built since 2018.

                By Jane Doe

                May 2, 2018

                It came at night and broke the pier before anybody could say what it was that had come.
                """);

        assertThat(report.lede().text()).startsWith("The storm of 3 May");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jane Doe", "Research team: Ann Lee, Jane Doe"})
    void isNoNoteOnTheAuthorBelowTheName(String names) {
        Report report = text("""
                Harbours After the Storm
                %s

                Jane Doe directs the Port Institute in Lomé and dives.

                May 2, 2014

                The storm broke three of the five harbours, and only one of them was mended in time for the season.

                It came at night and broke the pier before anybody could say what it was that had come.
                """.formatted(names));

        assertThat(report.lede().text()).startsWith("The storm broke three");
        assertThat(report.authors().getLast().bio().text()).startsWith("Jane Doe directs");
    }

    @Test
    void isNoNoteOnAnAuthorAboveTheDate() {
        Report report = text("""
                Harbours After the Storm

                About the Author

                Jane Doe is a geologist at the Port Institute and writes about harbours and the people in them.

                May 2014

                The storm broke three of the five harbours, and only one of them was mended in time for the season.

                The Night
                The storm came at night and broke the pier before anybody could say what it was that had come.
                """);

        assertThat(report.lede().text()).startsWith("The storm broke three");
        assertThat(report.published()).hasToString("2014-05");
        assertThat(report.authors()).extracting(Author::name).containsExactly("Jane Doe");
        assertThat(report.authors().getFirst().bio().text()).contains("geologist");
    }

    private static final String TITLE = "Ferries on a Rising Lake";
    private static final String TEXT = """

            The ferries of the lake carry more people than the roads around it. Few of them are insured.

            • Owners should be licensed before the rains.
            • Harbours need lights, for most boats sink at night.
            """;

    @ParameterizedTest
    @ValueSource(strings = {"Abstract. ", "ABSTRACT—", "Summary – ", "Résumé. "})
    void mayStandBehindALabel(String label) {
        String lede = "The ferries of the lake carry more people than the roads around it. Few of them are insured.";

        Report report = text(TITLE + "\n\nAnn Lee\n\nMay 2015\n\n" + label + lede + TEXT);

        assertThat(report.lede().text()).isEqualTo(lede);
        assertThat(authors(report)).containsExactly("Ann Lee");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Summary-level figures of the ferries that sank are kept by nobody. Few of them were insured.",
                "Abstract art hangs in the ferries of the lake, which carry more people than the roads around it."
            })
    void mayBeginWithTheWordOfALabel(String lede) {
        assertThat(text(TITLE + "\n\nAnn Lee\n\nMay 2015\n\n" + lede + TEXT)
                        .lede()
                        .text())
                .isEqualTo(lede);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Access to credit has become a weapon on the lake, according to this report on its ferries.",
                "The image of the ferries is bad, and their owners claim credit for any that still float.",
                "As Reuters reported in May, the ferries of the lake carry more people than its roads."
            })
    void mayTalkOfCreditAndImages(String lede) {
        Report report =
                text(lede + "\n\n • Owners should be licensed before the rains.\n • Harbours need lights at night."
                        + "\n\nAbout the Report\n\nFunded by Norway.");

        assertThat(report.lede().text()).isEqualTo(lede);
        assertThat(keyPoints(report)).hasSize(2);
        assertThat(report.aboutReport().text()).isEqualTo("Funded by Norway.");
    }

    @Test
    void goesOnInALineThatBeginsWithTheLastWordOfASentence() {
        Report report = text(
                TITLE
                        + "\n\nMarch 5, 2015\n\nThe ferries of the lake carry more people than all of the roads around\n"
                        + "Kisumu. Few of them are insured, and this report asks why that is so.\n\nAbout the Report\n\nIt is based on talks.");

        assertThat(report.lede().text()).startsWith("The ferries").endsWith("is so.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Click on the cover to read all of the report.",
                "Find the Swahili version of this brief here.",
                "Published as part of the Ferry Bulletin, Issue 4 of 2015.",
                "You need Acrobat Reader to open this file on your computer.",
                "This brief is also available in Portuguese and Swahili.",
                "Author's note: The figures were brought up to date in May.",
                "The opinions expressed in this paper are the author's own and nobody else's.",
                "An official website of the Republic of the Lakes. Here's how you know it.",
                "You are reading an old page. Nothing on it is kept up to date.",
                "Disclaimer: This paper should not be quoted as representing the views of the Port Authority.",
                "Welcome to the website of the Institute for Lakes and Ports.",
                "Click through the list of lakes to find ferries near you.",
                "For more information about the lakes and their ports, click here.",
                "If you have any questions on this page, please write to us.",
                "Please direct enquiries through our contact page on the lakes.",
                "Activate our intelligent search to find suitable ferries.",
                "Pour lire les formats PDF et ePub il faut un lecteur adapté.",
                "This is the accessible text file for report number 09-444 on the lakes.",
                "Les opinions exprimées dans cette note n’engagent que leur auteur."
            })
    void isNoNoticeAboveOrBelowTheHead(String notice) {
        assertReads(text(TITLE + "\nThursday, March 5, 2015\nBy: Ann Lee\n\n" + notice + "\n" + TEXT), notice);
        assertReads(text(notice + "\n\n" + TITLE + "\nThursday, March 5, 2015\nBy: Ann Lee\n" + TEXT), notice);
    }

    @Test
    void isNothingThatStandsAboveTheTitle() {
        String notice = "Our offices are closed on Monday because of the flood in the harbour.";

        assertReads(text(notice + "\n\n" + TITLE + "\nThursday, March 5, 2015\nBy: Ann Lee\n" + TEXT), notice);
    }

    private static void assertReads(Report report, String notice) {
        assertThat(report.title()).isEqualTo(TITLE);
        assertThat(authors(report)).containsExactly("Ann Lee");
        assertThat(report.lede().text()).startsWith("The ferries of the lake");
        assertThat(keyPoints(report)).hasSize(2);
        assertThat(running(report)).contains(notice);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Ann Lee and John Roe | March 5, 2015",
                "Ann Lee and John Roe\nMarch 5, 2015",
                "By: Ann Lee; John Roe\n\nThursday, March 5, 2015"
            })
    void mayHaveBylineAndDateBelowIt(String imprint) {
        Report report =
                text(TITLE + "\nOld boats and new storms make the crossing hard to insure.\n" + imprint + "\n" + TEXT);

        assertThat(report.title()).isEqualTo(TITLE);
        assertThat(report.published()).hasToString("2015-03-05");
        assertThat(authors(report)).containsExactly("Ann Lee", "John Roe");
        assertThat(report.lede().text()).startsWith("Old boats and new storms");
        assertThat(keyPoints(report)).hasSize(2);
        assertThat(report.sections()).singleElement().satisfies(section -> {
            assertThat(section.heading()).isNull();
            assertThat(texts(section.paragraphs())).singleElement().asString().startsWith("The ferries of the lake");
        });
    }

    @Test
    void isTheFirstSentenceWhereNoTitleStands() {
        Report report = text(TEXT.strip() + """


                Related Publications

                Roads Around the Lake
                Monday, May 6, 2019
                By: John Roe
                """);

        assertThat(report.title()).isNull();
        assertThat(report.published()).isNull();
        assertThat(report.lede().text()).startsWith("The ferries of the lake");
        assertThat(report.related()).hasSize(1);
    }

    @Test
    void isNoCaptionThatIsThereTwice() {
        String caption = "Fishers gather at the pier of the old harbour on May 5, 2019, after the storm.";
        for (String imprint : List.of("", "\nTuesday, November 12, 2019\n\nBy: Ann Lee\n")) {
            Report report = text(TITLE + "\n\n" + caption + "\n\n" + caption + "\n" + imprint + TEXT);

            assertThat(report.lede()).isNotNull();
            assertThat(report.lede().text()).startsWith("The ferries of the lake");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Unauthorized use of any materials from this site may violate the law of copyright.",
                "No part of this report may be copied without the consent of its publisher.",
                "Unless otherwise stated, the copyright lies with the Institute of Ports.",
                "Printed in Denmark by Trykkeri on paper from managed forests, and reprinted twice."
            })
    void sentenceOfAnImprintIsNone(String sentence) {
        assertThat(text("Who Owns the Cranes of Lomé\n\nMay 6, 2014\n\n" + sentence
                                + "\n\nCranes decide which ships are unloaded first, and nobody decides for the cranes.\n")
                        .lede()
                        .text())
                .startsWith("Cranes decide");
    }

    @Test
    void yearAtTheEndOfASentenceIsNoDateBehindIt() {
        Report report = html("<h1>Harbours After the Storm</h1><p>Report | 10 May 2022</p>"
                + "<p>We surveyed 3,402 adults on six islands from March 1 to 13, 2022.</p>"
                + "<p>Six in ten islanders use the ferry weekly, and older ones use it more.</p>");

        assertThat(report.lede().text()).isEqualTo("We surveyed 3,402 adults on six islands from March 1 to 13, 2022.");
        assertThat(report.published()).hasToString("2022-05-10");
    }

    @Test
    void lineOfDateAndBylineThatEndsWithADegreeIsNoLede() {
        Report report = text("""
                Orchards on the Border

                Monday, March 4, 2019 / By: Lena Okoro-Hartley; Paul van den Brandt, Ph.D.

                The orchards along the river are picked by people who cross it every morning. Nobody counts them.
                """);

        assertThat(report.lede().text()).startsWith("The orchards along");
        assertThat(report.published()).hasToString("2019-03-04");
        assertThat(authors(report)).containsExactly("Lena Okoro-Hartley", "Paul van den Brandt, Ph.D.");
    }

    @Test
    void namesBelowTheWordByThatEndWithADegreeAreNone() {
        Report report = text("""
                Orchards on the Border

                Monday, March 4, 2019

                By:
                Dr. Lena Okoro; Paul van den Brandt, Ph.D.

                The orchards along the river are picked by people who cross it every morning. Nobody counts them.
                """);

        assertThat(report.lede().text()).startsWith("The orchards along");
        assertThat(authors(report)).containsExactly("Dr. Lena Okoro", "Paul van den Brandt, Ph.D.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Okoro, Dan & Ines Ferrara (2018) Ferries on a Rising Lake, Port Brief, 2. Kisumu: Port House.",
                "Okoro, D. (2018). Ferries on a Rising Lake. Port House.",
                "Passengers wait at the pier of Kisumu for a ferry, April 3, 2022 Ann LEE / AFP",
                "Passengers wait at the pier of Kisumu. Picture taken October 21, 2020. REUTERS/Ann Lee",
                "Foreword ..... 1 The Lake ..... 3 A. Who Owns the Boats ..... 4 B. Who Is Insured ..... 7",
            })
    void isNoReferenceCaptionOrTableOfContents(String line) {
        Report report = text(TITLE + "\n\n" + line + "\n" + TEXT);

        assertThat(report.lede().text()).startsWith("The ferries of the lake");
    }

    @Test
    void isNoLongNoteOfTheEditor() {
        String note = "Editor's Note, April 2022: "
                + "The ferries of the lake have been misquoted by their owners. ".repeat(8);
        Report report = text(TITLE + "\n\n" + note + "\n" + TEXT);

        assertThat(report.lede().text()).startsWith("The ferries of the lake carry");
    }

    @Test
    void mayBeTwoQuestions() {
        String lede =
                "Have the ferries of the lake been sunk by those who ran the buses of the province? Or were they simply too old?";
        Report report = text(TITLE + "\n\n" + lede + TEXT);

        assertThat(report.lede().text()).isEqualTo(lede);
    }

    @Test
    void maySayWhichMeetingIsSummedUpButNotWhichReport() {
        String ofMeeting =
                "This paper is a summary of a two-day discussion held at Kisumu on 3 May 2015. No name is given.";
        String ofReport = "This paper is a summary of the long report on ferries. It can be bought at the pier.";

        assertThat(text(TITLE + "\n\n" + ofMeeting + TEXT).lede().text()).isEqualTo(ofMeeting);
        assertThat(text(TITLE + "\n\n" + ofReport + TEXT).lede().text()).startsWith("The ferries of the lake");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A ferry leaves the harbour of the town before the rains. Ann Lee/Ferrywatch.",
                "A ferry leaves the harbour of the town before the rains. Ferrywatch/Ann Lee",
                "A ferry leaves the harbour of the town.\n\nA ferry leaves the harbour of the town. Ferrywatch/Ann Lee",
                "Introduction. Where do the ferries of the lake go ?...7",
            })
    void isNoCaptionWithItsCreditAtTheEnd(String caption) {
        Report report = text(TITLE + "\n\nThursday, March 5, 2015\n\n" + caption + "\n" + TEXT);

        assertThat(report.lede().text()).startsWith("The ferries of the lake");
    }

    @Test
    void mayEndWithTwoWordsBesideASlash() {
        String lede = "The ferries of the lake carry more people than its roads. The reason is the Lake/Road Act.";

        assertThat(text(TITLE + "\n\nThursday, March 5, 2015\n\n" + lede + "\n" + TEXT)
                        .lede()
                        .text())
                .isEqualTo(lede);
    }

    @Test
    void isNoSentenceOfTheSiteAboveItsMenu() {
        Report report = text("Northern National Audit Office\n\nHome\n\nWork program\n\nCareers\n\n"
                + "Browse our range of reports on ferries, on lakes and on the harbours of the north.\n\n"
                + TITLE + "\n\nPublished\n\nThursday, March 5, 2015\n" + TEXT);

        assertThat(report.title()).isEqualTo(TITLE);
        assertThat(report.publisher()).isEqualTo("Northern National Audit Office");
        assertThat(report.lede().text()).startsWith("The ferries of the lake");
    }

    @Test
    void lineWithAnAddressOfSomebodyIsNoHeading() {
        Report report = text("Quays of the Lake\n\nMarch 2020\n\nExecutive summary\n\n"
                + "Ann Lee (ann.lee@lake.example) is Assistant at the Port\n\nMost quays of the lake are lower than the water"
                + " will be. Raising them costs less than one flood.\n\nQuays\n\nThere are forty.");

        assertThat(report.lede().text()).startsWith("Most quays");
    }

    @Test
    void standsBelowABoxOfKeyPoints() {
        Report report = text(TITLE
                + "\n\nMarch 5, 2015\n\nAt a Glance\n\n• Owners should be licensed before the rains.\n• Harbours need lights at night."
                + "\n\nThe ferries of the lake carry more people than the roads around it. Few of them are insured."
                + "\n\nThe harbours\n\nTwo of them were given up when the lake rose.");

        assertThat(keyPoints(report)).hasSize(2);
        assertThat(report.lede().text()).startsWith("The ferries of the lake");
    }

    @Test
    void isNoParagraphBelowAListThatIsAnnounced() {
        Report report = text(TITLE
                + "\n\nMarch 5, 2015\n\nEach owner shall keep a book on board that shows:\n\n"
                + "• how many people the ferry may carry, and how many it did carry;\n• who was at the helm on each of the days of the year.\n\n"
                + "The book is the owner's, and it stays on board when the ferry is sold.");

        assertThat(report.lede()).isNull();
    }

    @Test
    void mayFollowTheWordAbstractInOneParagraph() {
        Report report = text(TITLE
                + "\n\nMarch 5, 2015\n\nAbstract. The ferries of the lake carry more people than the roads around it.\n\n"
                + "1. Introduction\n\nThe lake has risen for ten years, and two harbours were given up.");

        assertThat(report.lede().text()).startsWith("The ferries of the lake");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The authors are grateful to two referees for their comments. The usual disclaimer applies.",
                "Cover page image copyright Ferry at night by the ministry, licensed and cropped for this page."
            })
    void isNoThanksAndNoCreditUnderASummary(String line) {
        Report report = text(
                TITLE + "\n\nMarch 5, 2015\n\nSummary\n\n" + line
                        + "\n\nThe ferries of the lake carry more people than the roads around it.\n\nBackground\n\nThe lake has risen for ten years.");

        assertThat(report.lede().text()).startsWith("The ferries of the lake");
    }

    @Test
    void mayStandAboveTheKeyPoints() {
        Report report = text("""
                Briefing
                Ferries on a Rising Lake: Owners and Their Boats
                October 19, 2022 - By Ann Lee, Researcher

                At a glance
                The ferries of the lake carry more people than the roads around it. Few of them are insured.
                • Owners should be licensed before the rains.
                • Harbours need lights, for most boats sink at night.

                Background
                The lake has risen for ten years. Two harbours were given up.
                """);

        assertThat(report.lede().text()).startsWith("The ferries of the lake");
        assertThat(keyPoints(report)).hasSize(2);
        assertThat(report.sections()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A woman sells fish past the closed gates of the old port while her daughters mend the nets.",
                "Dockers of three towns wait outside the office of the port for the first ship in a month.",
                "Une femme passe devant les grues du vieux port, dont les portes restent closes.",
            })
    void isNotTheSceneThatAPictureShows(String scene) {
        for (String lines :
                List.of("%s\n\nBy Ann Lee\nMarch 5, 2015", "March 5, 2015\n\n%s", "%s\nPhoto: Ben Roe/Quay")) {
            Report report = text("Harbours After the Storm\n\n" + lines.formatted(scene)
                    + "\n\nThe storm broke three of the five harbours. Only one of them was mended in time.\n");

            assertThat(report.lede().text()).startsWith("The storm broke three");
            assertThat(running(report)).contains(scene);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dockers wait eleven days for a ship, and their families wait for the pay.",
                "A report on who waits outside the port. It carries the names of those who were hired after the storm.",
                "The towns carry the costs of the storm while the state holds up the money.",
                "Neighbours push for a new harbour while the old one stays closed.",
            })
    void maySayWhatPeopleDo(String lede) {
        Report report = text("Harbours After the Storm\n\n" + lede + "\n\nBy Ann Lee\nMarch 5, 2015\n\n"
                + "The storm broke three of the five harbours. Only one of them was mended in time.\n");

        assertThat(report.lede().text()).isEqualTo(lede);
    }

    @Test
    void mayBeAllThatStandsBelowADescriptionOfAScene() {
        String scene = "Dockers of three towns wait outside the office of the port for the first ship in a month.";

        assertThat(text("Harbours After the Storm\n\nMarch 5, 2015\n\n" + scene + "\n")
                        .lede()
                        .text())
                .isEqualTo(scene);
    }

    @ParameterizedTest
    @ValueSource(strings = {"In a nutshell", "All in a Nutshell", "Abstract"})
    void standsUnderAHeadingOfSummaries(String heading) {
        Report report = markdown("# Ferries on the Lake\n\nBy Ann Lee\n\n## " + heading
                + "\n\nThe ferries of the lake carry more people than the roads around it.\n\n## Roads\n\nThere are four"
                + " roads around the lake, and two of them are closed.\n");

        assertThat(report.lede().text())
                .isEqualTo("The ferries of the lake carry more people than the roads around it.");
    }

    @Test
    void mayLackItsFullStop() {
        String lede = "Many of the harbour towns have paid for cranes which never came,"
                + " though those who sold them still live beside the northern quays";
        Report report = text("Cranes for Rent\n\n" + lede
                + "\n\nThe first crane was ordered in 1968. It has been seen by nobody since it left its yard.\n");

        assertThat(report.title()).isEqualTo("Cranes for Rent");
        assertThat(report.lede().text()).isEqualTo(lede);
    }

    @Test
    void isNoLongSubtitle() {
        Report report = text(
                "Cranes for Rent\n\nA Survey of the Harbour Towns of the Northern Lake and of Those Who Own the"
                        + " Cranes That Stand on Their Quays\n\nThe first crane was ordered in 1968, and nobody has seen it since.\n");

        assertThat(report.lede().text()).startsWith("The first crane");
    }

    @Test
    void isNotWhatAPictureShowsAboveAList() {
        String caption = "The more ferries a town has, the fewer roads it will ever pay for.";
        Report report = text("Cranes for Rent\n\n" + caption + "\n\n" + caption
                + " Image: Lakepix/Ann Lee\n\nBy John Roe\n\n"
                + "  • Towns pay for cranes that they have never seen.\n  • Nobody has counted the ferries of the lake.\n\n"
                + "The first crane was ordered in 1968. It has been seen by nobody since it left its yard.\n");

        assertThat(report.keyPoints()).hasSize(2);
        assertThat(report.lede().text()).startsWith("The first crane");
    }
}
