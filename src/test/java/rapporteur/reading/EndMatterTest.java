package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.Report;
import rapporteur.report.Section;

class EndMatterTest extends ReadingTest {

    private static final String LEDE =
            "The harbour towns recovered sooner than their hinterland, and the reasons lie in who owns the cranes.\n\n";

    private static final String ARTICLE = """
            Who Owns the Cranes of Lomé

            Cranes decide which ships are unloaded first. This report asks who decides for the cranes.

            About the Author

            Awa Mensah-Cole is a lecturer at the University of Lomé.

            """;
    private static final String RELATED = """

            Related Publications

            A Port Too Far

            A Port Too Far

            Wednesday, April 10, 2013

            By: Jon Frank-Lee

            Ports were built for ships that never came.

            Type: Peace Brief
            """;

    private Report article(String end) {
        return text(ARTICLE + end + "\n" + RELATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Publication Type: Special Report",
                "PUBLICATION TYPE:\nSpecial Report",
                "Issue Areas: Economics, Youth\nCountries: Togo",
                "November 12, 2014",
                "Contact: press@cranes.example",
                "PHOTO: A crane near the old pier. (Photo by J. Lee)",
                "The views expressed in this publication are those of the author(s)."
            })
    void isNoPartOfTheNoteOnTheAuthor(String end) {
        Report report = article(end);

        assertThat(report.authors())
                .extracting(author -> author.bio().text())
                .containsExactly("Awa Mensah-Cole is a lecturer at the University of Lomé.");
        assertThat(report.sections())
                .extracting(Section::heading)
                .filteredOn(Objects::nonNull)
                .isEmpty();
        assertThat(report.related()).hasSize(1);
    }

    @Test
    void saysWhatKindOfPublicationItIs() {
        assertThat(article("PUBLICATION TYPE: Special Report").series()).isEqualTo("Special Report");
        assertThat(article("Publication Type:\nPeace Brief").series()).isEqualTo("Peace Brief");
    }

    @Test
    void typeAboveWhoseViewsItHasIsNoHeading() {
        Report report = text("Who Owns the Cranes of Lomé\n\nBy: Awa Mensah-Cole\n\n" + LEDE
                + "Cranes decide which ships are unloaded first. Nobody decides for the cranes.\n\nWhat Comes Next\n\n"
                + "The towns will count their cranes in the spring. Nobody knows how many there are.\n\n"
                + "Type: Analysis and Commentary\n\n"
                + "The views expressed in this publication are those of the author(s).\n" + RELATED);

        assertThat(report.series()).isEqualTo("Analysis and Commentary");
        assertThat(report.sections()).extracting(Section::heading).containsExactly(null, "What Comes Next");
    }

    @Test
    void keepsWhatIsSaidOfPictures() {
        assertThat(article("PHOTO: A crane near the old pier. (Photo by J. Lee)")
                        .sections())
                .flatExtracting(Section::paragraphs)
                .extracting(paragraph -> paragraph.text())
                .containsExactly("PHOTO: A crane near the old pier. (Photo by J. Lee)");
    }

    @Test
    void keepsAnOrganisationsNote() {
        Report report = text("""
                Who Owns the Cranes of Lomé

                By: Awa Mensah-Cole; Center for Port Studies

                Cranes decide which ships are unloaded first. This report asks who decides for the cranes.

                About the Authors

                Awa Mensah-Cole is a lecturer at the University of Lomé.

                The Center for Port Studies is an independent body of researchers.
                """);

        assertThat(report.authors())
                .extracting(author -> author.bio().text())
                .last()
                .isEqualTo("The Center for Port Studies is an independent body of researchers.");
    }

    @Test
    void tellsWhatTheHeadDoesNot() {
        Report report = text("""
                Les grues de Lomé

                Accroche

                Les grues décident des navires que l'on décharge, et personne ne sait qui décide des grues.

                À qui sont les grues

                Les propriétaires vivent à l'étranger. Leurs banques aussi.

                Date de publication
                17 mars 2021

                Auteur(s)
                Awa Mensah-Cole

                Thématiques
                Ports
                """);

        assertThat(report.published()).hasToString("2021-03-17");
        assertThat(authors(report)).containsExactly("Awa Mensah-Cole");
        assertThat(report.sections())
                .flatExtracting(Section::paragraphs)
                .extracting(paragraph -> paragraph.text())
                .containsExactly("Les propriétaires vivent à l'étranger. Leurs banques aussi.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This study is part of the Institute's work on ports, with support from the Harbour Office.",
                "This report is part of a series on ports. It was written in 2012.",
            })
    void isNoneRightBelowTheHeadingOverWhatIsSaidOfTheReport(String about) {
        Report report = text("Who Owns the Cranes of Lomé\n\nCranes decide which ships are unloaded first. This report"
                + " asks who decides for the cranes.\n\nAbout the Report\n\n" + about
                + "\n\nThe views expressed in this report are those of the author.\n\nCountries: Togo\n" + RELATED);

        assertThat(report.aboutReport().text()).isEqualTo(about);
        assertThat(running(report)).doesNotContain(about);
    }

    @Test
    void ofAPrintViewTellsItsSourceAndNoOtherAddress() {
        Report report = text("Who Owns the Cranes of Lomé\n\nCranes decide which ships are unloaded first. This report"
                + " asks who decides for the cranes.\n\nAbout the Report\n\nThis report is based on two visits.\n\n"
                + "Source URL: https://cranes.example/lome\n\nLinks:\n[1] https://cranes.example/topics/ports\n"
                + "[2] https://cranes.example/places/togo\n");

        assertThat(report.source()).isEqualTo("https://cranes.example/lome");
        assertThat(report.aboutReport().text()).isEqualTo("This report is based on two visits.");
        assertThat(report.sections()).isEmpty();
    }

    @Test
    void mayBeCalledAsRepositoriesCallIt() {
        Report report =
                text("Title: Who Owns the Cranes of Lomé\n\nAuthors: Mensah-Cole, Awa\n\nDate issued: 2008-11\n\n"
                        + "URI: https://cranes.example/handle/6127\n\nAbstract: Cranes decide which ships are unloaded first. This"
                        + " report asks who decides for the cranes.\n");

        assertThat(report.published()).hasToString("2008-11");
        assertThat(report.source()).isEqualTo("https://cranes.example/handle/6127");
    }

    @Test
    void mayNameTheAuthorsBehindALabel() {
        Report report = text("""
                Who Owns the Cranes of Lomé

                May 6, 2014

                Cranes decide which ships are unloaded first. This report asks who decides for the cranes.

                The Owners

                They live abroad, and so do their banks. Nobody has seen one of them at the port.

                Authors: Ann Lee, Ben Roe

                Related Publications

                Ships That Wait
                3 May 2013
                """);

        assertThat(authors(report)).containsExactly("Ann Lee", "Ben Roe");
        assertThat(running(report)).noneMatch(line -> line.contains("Ben Roe"));
    }

    @Test
    void printViewNamesItsAddressInALineOfItsOwn() {
        Report report =
                html("<h1>Who Owns the Cranes</h1><p>Cranes decide which ships are unloaded first.</p><h2>Cranes</h2>"
                        + "<p>There are four of them.</p><div><strong>Source URL:</strong> <a href=/c>https://cranes.example/owners</a></div>"
                        + "<p><strong>Links</strong><br>[1] https://cranes.example/a<br>[2] https://cranes.example/b</p>"
                        + "<p>Printed on 2019-08-02 from cranes.example</p>");

        assertThat(report.source()).isEqualTo("https://cranes.example/owners");
        assertThat(running(report)).containsExactly("Cranes", "There are four of them.");
    }

    @Test
    void publisherStandsAtTheEndAndASourceIsKept() {
        Report report = text("""
                Why the Cranes Stand Still

                9 July 2015

                The cranes of the southern quay have not moved since the spring. Their drivers were never paid.

                What it costs

                Ships wait four days for a berth, and pay for each of them.

                Source: Port survey, 2014
                Publisher: Harbour Institute
                """);

        assertThat(report.publisher()).isEqualTo("Harbour Institute");
        assertThat(running(report)).contains("Source: Port survey, 2014");
    }

    @Test
    void addressOfTheOwnerIsNoText() {
        Report report = text("""
                Les grues de Lomé

                Les grues décident quel navire est déchargé le premier, et personne ne décide pour elles.

                Le port

                Le port a été loué en 2009 pour trente-cinq ans.

                20 avenue des Quais - TSA 40720 - 75334 PARIS Cedex 07
                """);

        assertThat(running(report)).endsWith("Le port a été loué en 2009 pour trente-cinq ans.");
    }

    @Test
    void valuesStandBelowTheirLabels() {
        Report report = text("""
                Who Owns the Cranes of Lomé

                Cranes decide which ships are unloaded first. This report asks who decides for the cranes.

                The cranes

                A crane unloads one ship a day.

                Publisher
                Port Observatory
                Licence
                CC-BY 4.0
                """);

        assertThat(report.publisher()).isEqualTo("Port Observatory");
        assertThat(running(report)).doesNotContain("Licence", "CC-BY 4.0");
    }

    @Test
    void addressOfTheAuthorStaysInTheNote() {
        Report report = text(ARTICLE.stripTrailing() + "\nmensah@lome.example\n");

        assertThat(report.authors().getFirst().bio().text()).endsWith("mensah@lome.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Topics:</p><p>Economics</p><p>Youth</p><p>Port Trade</p>",
                "<p>Topics:</p><ul><li>Economics</li><li>Youth</li><li>Port Trade</li></ul>"
            })
    void mayHaveTopicsInALineEach(String topics) {
        Report report = html("<html><body><main><h1>Who Owns the Cranes</h1>"
                + "<p>Cranes decide which ships are unloaded first. This report asks who decides for the cranes.</p>"
                + "<h2>Introduction</h2><p>Few cranes are moved from the one quay to another.</p>" + topics
                + "</main></body></html>");

        assertThat(running(report))
                .containsExactly("Introduction", "Few cranes are moved from the one quay to another.");
    }

    @Test
    void topicsMayStandAboveTheNotesOnAuthors() {
        Report report = text("""
                Who Owns the Cranes

                By Ann Lee

                Cranes decide which ships are unloaded first. This report asks who decides for the cranes.

                Introduction

                Few cranes are moved from the one quay to another.

                Topics
                Economics
                Port Trade

                About the Author
                Ann Lee is a geographer.
                """);

        assertThat(running(report))
                .containsExactly("Introduction", "Few cranes are moved from the one quay to another.");
        assertThat(report.authors().getFirst().bio()).isNotNull();
    }

    @Test
    void topicsInOneLineMayBeLong() {
        Report report = text(ARTICLE.stripTrailing()
                + "\n\nAbout this Brief\n\nThis brief draws on two years among the cranes of Lomé.\n\nIssue Areas:\n"
                + "Trade & Development of the Coast; Justice, Ports & Rule of Law; Lakes\n\nCountries:\nLomé\n");

        assertThat(running(report)).noneMatch(line -> line.contains("Rule of Law") || line.equals("Lomé"));
    }

    @Test
    void copyrightNamesThePublisherWhereNothingElseDoes() {
        String page = "Harbours After the Storm\n\nBy Ann Lee\n\n" + LEDE + "%s\n\nPrivacy\n";

        assertThat(text(page.formatted("© 2020 Port Institute. All rights reserved."))
                        .publisher())
                .isEqualTo("Port Institute");
        assertThat(text(page.formatted("© Lake Network 2020–2022")).publisher()).isEqualTo("Lake Network");
        assertThat(text(page.formatted("© 2020 Ben Roe")).publisher()).isNull();
        assertThat(text(page.formatted("© 2020 Port Institute\n© 2020 Lake Network"))
                        .publisher())
                .isNull();
    }

    @Test
    void thanksStandUnderTheirHeading() {
        Report report = text("Harbours After the Storm\n\nBy Ann Lee\n\n" + LEDE
                + "Acknowledgments\n\nThe author thanks Ben Roe for the boat and the company.\n");

        assertThat(running(report))
                .endsWith("Acknowledgments", "The author thanks Ben Roe for the boat and the company.");
    }

    @Test
    void whomToAskIsNoAuthor() {
        assertThat(authors(text("Harbours After the Storm\n\n" + LEDE + "For further information, please contact:\n"
                        + "Ann Lee, Head of Office, lee@port.example\n")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Costs\n\n"})
    void commentsMayHaveTheirNumberBehindThem(String section) {
        Report report = text("Harbours After the Storm\n\nBy Ann Lee\n\n" + LEDE + section + LEDE
                + "Comments (2)\n\nTom says:\nI took that ferry once, and never again.\n");

        assertThat(running(report)).noneMatch(line -> line.contains("that ferry"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Related Publications\n\nThe Toll\n\nMay 6, 2015\n",
                "About the Author\n\nAnn Lee is a pilot.\n"
            })
    void topicsStandBelowTheType(String below) {
        Report report = text("Harbours After the Storm\n\nBy Ann Lee\n\n" + LEDE + "Costs\n\n" + LEDE
                + "Type: Analysis and Commentary\n\nCivilian-Military Relations; Democracy & Governance; Ports\n\n"
                + below);

        assertThat(report.series()).isEqualTo("Analysis and Commentary");
        assertThat(running(report)).containsExactly("Costs", LEDE.strip());
    }

    @Test
    void ownerOfAPageMayBeCalledAnything() {
        String page = "Harbours After the Storm\n\nMay 5, 2015\n\n" + LEDE + "Contact\ninfo@quay.example\n%s\n";

        assertThat(text(page.formatted("© 2018 Quay Rights Watchers. All rights reserved."))
                        .publisher())
                .isEqualTo("Quay Rights Watchers");
        assertThat(text(page.formatted("© 2018 All Rights Reserved")).publisher())
                .isNull();
        assertThat(text(page.formatted("© 2018 The Authors")).publisher()).isNull();
        assertThat(text(page.formatted("© 2018 Ann Lee and Ben Roe")).publisher())
                .isNull();
        assertThat(text(page.formatted("© 2018 Privacy Policy and Terms of Use"))
                        .publisher())
                .isNull();
    }

    @Test
    void addressBelowContactsIsNoPublication() {
        Report report = text("Harbours After the Storm\n\nMay 5, 2015\n\n" + LEDE
                + "Related content\n\nBlog\nThe Toll\n2 March 2018\n\nContact\ninfo@quay.example\n");

        assertThat(report.related()).hasSize(1);
    }

    @Test
    void factSheetTellsOfItself() {
        assertThat(text("Harbours After the Storm\n\nMay 5, 2015\n\n" + LEDE
                                + "About this fact sheet: It is brought up to date each spring.\n")
                        .aboutReport()
                        .text())
                .isEqualTo("It is brought up to date each spring.");
    }
}
