package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.Author;
import rapporteur.report.Report;
import rapporteur.report.Section;

/** Words that sites put around titles, dates, names and lists, and that are none. */
class SiteLayoutsTest extends ReadingTest {

    private static final String TITLE = "Harbours After the Storm: Who Owns the Cranes";
    private static final String LEDE =
            "The harbour towns recovered sooner than their hinterland, and the reasons lie in who owns the cranes.\n\n";
    private static final String MORE =
            "Nobody had counted the cranes before. The towns did so in the spring, and found forty more than on paper.\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Downloaded on 3 May 2024 from www.ports.example\n\n%s\n\nAnn Lee†\n\nAugust 2020",
                "Comment & analysis\n\n%s\n\n8 July 2013 Ann Lee",
                "West Africa Report\n\n%s\n\nPublished on 14 June 2021\nby\nAnn Lee",
                "Cover: %1$s\n\n%1$s\n\nPosted on Nov 13, 2015\n\nby Ann Lee",
                "Article\nRule of Law\n\n%s\n\nBy\nAnn Lee\non\nMarch 9, 2022",
                "Paper - Belmont Center for Ports and Lakes\n\n%s\n\nAuthor:\n\n  • Ann Lee\n\nMay 2022",
                "LPRS In-Depth Analysis\n\n%s\n\nAnn Lee\n\n18 May 2021",
                "Les notes de l'Observatoire\n\n%s\n\nAnn Lee\n\nNovembre 2018",
                "Research\n%s\nby: Ann Lee\n31 Mar 2023",
                "Note\n26/06/2023\n\n%s\n\nPar\nAnn Lee\nsociologue à l'Université d'Ostry",
                "Rapport\n%s\nAuteur(s) :\nAnn Lee\nRemis le : 10 juin 2021",
                "Print Friendly, PDF & Email\n\n%s\n\nBy Ann Lee\n\nMay 3, 2019",
                "Lake Papers 2019 – 4\n\n%s\n\nAuthor: Ann Lee\nPublication date: 3 May 2019",
                "Avis et rapports\n\n%s\n\nPar Ann Lee\n\n3 mai 2019",
                "SÉNAT\n\nSESSION ORDINAIRE DE 2018-2019\n\nEnregistré à la Présidence du Sénat le 3 mai 2019\n\n%s\n\nPar Mme Ann Lee",
                "Note n° 17/2020\n\n%s\n\nAnn Lee, 4 février 2020",
                "Note de l'Observatoire\n\n%s\n\nAnn Lee\n\nJanvier 2016",
                "Rapport n° 013245-01\n\n%s\n\nétabli par\n\nAnn Lee\n\nJuillet 2021",
                "%s\n\nRédigée par Ann Lee\n\nAvril 2020",
                "Assemblée nationale\n\nN° 2114\n\n%s\n\net présenté par\n\nMme Ann Lee\n\nDéputée\n\n12 juillet 2017",
                "%s\n\nA Research Report by Ann Lee | 9 October 2014",
                "SITUATION REPORT\n%s\nNo. 7 | 21 November 2019\n\nAuthor: Ann Lee",
                "About | Experts | Programs | Publications | Events\n\n%s\n\nBy Ann Lee\n\nMay 3, 2019",
                "The Coastal Institute logo\n\n%s\n\nBy Ann Lee\n\nMay 3, 2019",
            })
    void titleStandsBelowWhatKindItIs(String head) {
        Report report = text(head.formatted(TITLE) + "\n\n" + LEDE + MORE);

        assertThat(report.title()).isEqualTo(TITLE);
        assertThat(report.authors())
                .singleElement()
                .extracting(Author::name)
                .asString()
                .endsWith("Ann Lee");
        assertThat(report.published()).isNotNull();
    }

    @Test
    void titleOfTwoWordsMayStandBetweenTheDateAndItsSubtitle() {
        Report report = text(
                "Report Jun 14, 2016\n\nSafe Passage\nA Transit Policy for the Uplands\n\nAuthors\nAnn Lee, \nBen Roe\n\n"
                        + LEDE + MORE);

        assertThat(report.title()).isEqualTo("Safe Passage");
        assertThat(report.authors()).extracting(Author::name).containsExactly("Ann Lee", "Ben Roe");
    }

    @Test
    void titleMayHaveTheFormOfNamesBehindItsColon() {
        Report report = text("Quay Test: Harbour Reform and Great-Port Rivalry\n\nBrief by Ann Lee and Ben Roe\n\n"
                + "Published September 26, 2022\n\n" + LEDE + MORE);

        assertThat(report.title()).isEqualTo("Quay Test: Harbour Reform and Great-Port Rivalry");
    }

    @Test
    void titleMayBeTheNameOfANumberedReportAmongLabels() {
        Report report = text("Elmora\n\nLake Region Situation Report No. 12 (as of 21 August 2014)\n\nFormat\n"
                + "Situation Report\nSource\nOCHA\nPosted\n22 Aug 2014\n\nHighlights\n\n  • " + LEDE + "  • " + MORE);

        assertThat(report.title()).isEqualTo("Lake Region Situation Report No. 12 (as of 21 August 2014)");
    }

    @Test
    void titleIsNoOwnerBecauseItsCitationEndsWithOne() {
        Report report =
                text("Publication:\n" + TITLE + "\n\nFiles in English\nEnglish PDF (1.51 MB)\nDate\n2021-07-10\n"
                        + "Author(s)\nLee, Ann\n\nAbstract\n" + LEDE + "Citation\n“Lee, Ann. 2021. " + TITLE
                        + ". © Port Bank.”\n");

        assertThat(report.title()).isEqualTo(TITLE);
    }

    @Test
    void titleIsWhereTheStepsOfTheWindowBegin() {
        Report report =
                html("<html><head><title>Tolls and Truces: Special Reports: Publications: Port Institute</title>"
                        + "</head><body><p><b>Tolls and Truces: Peace on the Quay</b><p><b>Special Report No. 142</b><br>June 2005"
                        + "<p>" + LEDE + "<p>" + MORE + "</body></html>");

        assertThat(report.title()).isEqualTo("Tolls and Truces: Peace on the Quay");
    }

    @ParameterizedTest
    @ValueSource(strings = {"L’essentiel à retenir", "The Issue", "Points-clés :", "TL;DR"})
    void pointsStandUnderTheHeading(String heading) {
        Report report = text(TITLE + "\n\n" + LEDE + heading + "\n\n- Cranes decide which ships are unloaded first.\n"
                + "- Nobody decides for the cranes but their owners.\n\nIntroduction\n\n" + MORE);

        assertThat(keyPoints(report)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void pointsOfASentenceEachEndAboveTheText(int length) {
        String body = MORE.strip().repeat(length).replace(".N", ". N") + "\n\n";
        Report report =
                text(TITLE + "\n\n" + LEDE + """
                Key Takeaways

                Cranes decide which ships are unloaded first.

                Nobody decides for the cranes but their owners.

                Towns should count what they own each spring.

                """ + body + body + "—Ann Lee was a crane driver for thirty years.\n");

        assertThat(keyPoints(report)).hasSize(3);
    }

    @Test
    void notesMayBeginWithASaintsNameWithoutTheDegree() {
        Report report = text(TITLE + "\n\nBy: Ann Lee; St. John Roe, J.D.\n\n" + LEDE + MORE + "About the Authors\n\n"
                + "Ann Lee is a lawyer. She has counted cranes since 2019. St. John Roe practices law in Hask.\n");

        assertThat(report.authors())
                .extracting(author -> author.bio().text())
                .containsExactly(
                        "Ann Lee is a lawyer. She has counted cranes since 2019.",
                        "St. John Roe practices law in Hask.");
    }

    @Test
    void questionsOfAnInterviewAreSections() {
        Report report = text(TITLE + "\n\n" + LEDE + "What happened?\n\n" + MORE + LEDE
                + "Why do the owners object?\n\n" + MORE + "What should be done?\n\n" + LEDE);

        assertThat(keyPoints(report)).isEmpty();
        assertThat(report.sections()).extracting(Section::heading).contains("What happened?", "What should be done?");
    }

    @Test
    void textBelowTheNamesOfAuthorsIsNoneOfTheirBios() {
        Report report = text(TITLE + "\n\nPublished: 13 January 2022\n\n" + LEDE
                + "Authors\n\nAnn Lee\n\nBen Roe\n\nDownload the report\n\n" + MORE);

        assertThat(report.authors()).containsExactly(new Author("Ann Lee", null), new Author("Ben Roe", null));
        assertThat(report.sections())
                .flatExtracting(Section::paragraphs)
                .extracting(paragraph -> paragraph.text())
                .contains(MORE.strip());
    }

    @Test
    void authorsMayStandBetweenSemicolonsBelowTheirHeading() {
        Report report = text(TITLE + "\n\n" + LEDE + MORE + "Authors\n\nAnn Lee; Ben Roe\n\nSize:\n1.86 MB\n");

        assertThat(report.authors()).extracting(Author::name).containsExactly("Ann Lee", "Ben Roe");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            published by#Ports Committee of the House# on May 6, 2014 | 2014-05-06
            12/05/2021 15’                                          | 2021-05-12
            March 5, 2019 12 min read Download Report               | 2019-03-05
            Updated#July 20, 2022                                   |
            """)
    void dateIsThePublications(String lines, String date) {
        Report report = text(TITLE + "\n25/03/2019 is when the cranes were counted.\n\n" + lines.replace('#', '\n')
                + "\n\n" + LEDE + MORE);

        assertThat(String.valueOf(report.published())).isEqualTo(String.valueOf(date));
    }

    @Test
    void chaptersOfATableOfContentsAreNoSections() {
        Report report = text(TITLE + "\n\nby Ann Lee\n\n" + LEDE + MORE + """
                Table of Contents

                  • Chapter One

                    Introduction

                  • Chapter Two

                    The Guards

                  • Appendix A

                    Interview Protocol
                """);

        assertThat(report.sections()).extracting(Section::heading).doesNotContain("Introduction", "The Guards");
    }

    @Test
    void portraitsAreNoBios() {
        Report report = text(TITLE + "\n\nBy Ann Lee and Ben Roe\n\n" + LEDE + MORE
                + "Authors\n\nAnn Lee\nPortrait of Ann Lee\nAnn Lee is a lawyer.\n\nBen Roe\nPhoto of Ben Roe\n");

        assertThat(report.authors())
                .extracting(author -> author.bio() == null ? null : author.bio().text())
                .containsExactly("Ann Lee is a lawyer.", null);
    }

    @Test
    void howToCiteAReportIsNotItsLede() {
        Report report = text(TITLE + "\n\nPolicy paper\n\n5 July 2023\n\nCite this content as:\n"
                + "PORTS (2023), \"Harbours After the Storm\", Port Policy Papers, No. 299, Port Publishing, Elmora.\n\n"
                + LEDE + MORE);

        assertThat(report.lede().text()).isEqualTo(LEDE.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cape Harel, 4 February 2020", "San Telmo, 4 February 2020", "Lomé, 4 February 2020"})
    void townBelowTheTitleIsNobody(String line) {
        assertThat(text(TITLE + "\n\n" + line + "\n\n" + LEDE + MORE).authors()).isEmpty();
    }

    @Test
    void namesOfIconsAreNeitherTitleNorLede() {
        Report report =
                text("icon caret Arrow Down Arrow Left Arrow Right Camera icon set icon set Ellipsis icon set Globe"
                        + " Hamburger List Mail Map Marker Map Microphone Minus Play Print Search Share Trash Alerts and Trends"
                        + " Box - 1080/761 Copy Video Camera copyview\nBriefing 171 / Africa 14 May 2019\n\n" + TITLE
                        + "\n\n" + LEDE
                        + "I. Overview\n\n" + MORE);

        assertThat(report.title()).isEqualTo(TITLE);
        assertThat(report.lede().text()).isEqualTo(LEDE.strip());
        assertThat(running(report)).containsExactly("I. Overview", MORE.strip());
    }

    @Test
    void languagesBelowTheBylineAreNoText() {
        Report report =
                text(TITLE + "\n\nBy Ann Lee\n\nMay 3, 2019\n\nEnglish | Français | Português\n\n" + LEDE + MORE);

        assertThat(running(report)).containsExactly(MORE.strip());
    }

    @Test
    void titleOfTwoWordsMayStandBetweenTheWayToThePageAndItsSubtitle() {
        Report report = text("Home\nDonate\n\nPublications / Briefing Papers\n\nBorrowed Cranes\n\n"
                + "Private Owners on a Public Quay\n\nAnn Lee and Ben Roe\n28.02.2018\n\n" + LEDE + MORE);

        assertThat(report.title()).isEqualTo("Borrowed Cranes");
        assertThat(report.series()).isEqualTo("Briefing Papers");
    }

    @Test
    void contentsMayBeAllThatIsThere() {
        Report report = text(TITLE + "\n\nBy Ann Lee\n\nMay 3, 2019\n\n" + LEDE
                + "Sommaire\n\nIntroduction\nWho Owns the Cranes\nConclusion\n\nTélécharger l'étude (PDF, 2,1 Mo)\n");

        assertThat(running(report)).doesNotContain("Who Owns the Cranes");
    }

    @Test
    void organisationBelowTheWordByIsTheAuthor() {
        Report report =
                text("Blog Post\n" + TITLE + "\nBy Center for Port Studies Staff\nFeb 29, 2024\n\n" + LEDE + MORE);

        assertThat(report.authors()).extracting(Author::name).containsExactly("Center for Port Studies Staff");
        assertThat(report.publisher()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PSC Special Report 12                 | PSC Special Report
            Port Institute Policy Brief           | Port Institute Policy Brief
            Harbour Group Briefing No. 4          | Harbour Group Briefing
            Lettre de l’Ifal                      | Lettre de l’Ifal
            Series: Lake Papers, 18               | Lake Papers
            LES NOTES DU LAC – N° 47              | LES NOTES DU LAC
            Approfondimento                       | Approfondimento
            Pressemitteilung                      | Pressemitteilung
            """)
    void seriesMayNameWhoseItIs(String line, String series) {
        Report report = text(line + "\n\n" + TITLE + "\n\nBy Ann Lee\n\nMay 3, 2019\n\n" + LEDE + MORE);

        assertThat(report.title()).isEqualTo(TITLE);
        assertThat(report.series()).isEqualTo(series);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ministère de la Transition des ports", "Instituto del Litoral", "Stiftung Küste und Hafen"})
    void publisherStandsAboveTheTitleInItsOwnLanguage(String name) {
        Report report = text(name + "\n\n" + TITLE + "\n\nBy Ann Lee\n\nMay 3, 2019\n\n" + LEDE + MORE);

        assertThat(report.title()).isEqualTo(TITLE);
        assertThat(report.publisher()).isEqualTo(name);
    }

    @Test
    void headingWithInitialsIsASectionWhereItIsNotOfPublications() {
        Report report = text(TITLE + "\n\n" + LEDE + "Other PSC Rules\n\n" + MORE);

        assertThat(report.related()).isEmpty();
        assertThat(running(report)).contains("Other PSC Rules");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By: Ann Lee Date: December 3, 2015 Topic: Ports",
                "By: Ann Lee Type: Report Date: 3 December 2015"
            })
    void bylineMayStandInALineOfFields(String line) {
        Report report = text(TITLE + "\n\n" + line + "\n\n" + LEDE + MORE);

        assertThat(authors(report)).containsExactly("Ann Lee");
        assertThat(report.published()).hasToString("2015-12-03");
    }

    @Test
    void ledeMayStandUnderTheFirstOfTheHeadings() {
        Report report = text(TITLE + "\n\nPosted 27 December 2018\n\nExpected Action\n\n" + LEDE
                + "The mandate of the harbour masters expires on 30 June.\n\nRecent Events\n\n" + MORE);

        assertThat(report.lede().text() + "\n\n").isEqualTo(LEDE);
        assertThat(report.sections()).extracting(Section::heading).containsExactly("Expected Action", "Recent Events");
    }

    @Test
    void headingMayStandAboveAPicture() {
        Report report = text(TITLE + "\n\nBy Ann Lee\n\n" + LEDE
                + "How the Cranes Came\n\nMap of the lake, image: https://harbours.example/maps\n\n" + MORE);

        assertThat(report.sections()).extracting(Section::heading).containsExactly("How the Cranes Came");
    }
}
