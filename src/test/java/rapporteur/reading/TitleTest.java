package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.PublicationDate;
import rapporteur.report.Report;
import rapporteur.report.Section;

class TitleTest extends ReadingTest {

    private static final String LEDE =
            "\n\nThe harbour towns recovered sooner than their hinterland, and the reasons lie in who owns the cranes.\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbours After the Storm",
                "Harbours After the Storm\n\nHarbours After the Storm",
                "Harbours After the Storm\nHarbours After the Storm\nHarbours After the Storm",
                "Home\nPublications\n\nHarbours After the Storm\nHarbours After the Storm",
                "Peace Brief 41\n\nHarbours After the Storm\n\nMarch 2015",
                "Monday, March 2, 2015\nHarbours After the Storm\nBy: Ann Lee",
                "Report / Africa\n2 March 2015\nHarbours After the Storm",
                "Harbours After the Storm\n\nA new look at old quays",
            })
    void isOnceDoubledOrTripledWithLinesAround(String head) {
        Report report = text(head + LEDE);

        assertThat(report.title()).isEqualTo("Harbours After the Storm");
        assertThat(report.lede().text()).startsWith("The harbour towns recovered");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By All Means Necessary: Policing After the Coup",
                "By Any Other Name",
                "Governed By Decree",
                "Stand By Me: Allies in a Long War",
            })
    void mayContainBy(String title) {
        Report report = text(title + "\n\n" + title + "\n\nThursday, March 5, 2015\n\nBy: Jane Doe" + LEDE);

        assertThat(report.title()).isEqualTo(title);
        assertThat(authors(report)).containsExactly("Jane Doe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Harbours After the Storm of March 22, 2012", "Harbours and the Storm, 2012"})
    void mayEndWithADate(String title) {
        Report report = text(title + "\n\nMonday, March 2, 2015\nBy: Ann Lee" + LEDE);

        assertThat(report.title()).isEqualTo(title);
        assertThat(report.published()).hasToString("2015-03-02");
    }

    @Test
    void warnsOfAFileThatHasNothingButATitle() {
        Reading reading = read(file("wells.txt", "Wells of the North"));

        assertThat(reading.report().title()).isEqualTo("Wells of the North");
        assertThat(reading.warnings())
                .containsExactly("wells.txt: there are no words in it besides its title, so no question finds it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wells.", "Wells.\n\nA\n"})
    void isUnknownInAFileOfAWordThatIsFoundAsText(String words) {
        Reading reading = read(file("wells.txt", words));

        assertThat(reading.report().title()).isNull();
        assertThat(running(reading.report())).contains("Wells.");
        assertThat(reading.warnings()).isEmpty();
    }

    @Test
    void mayBeginWithByAndStandOnce() {
        Report report = text("By the Numbers: Counting the Displaced\n\nBy\nOkafor, Chinwe\n" + LEDE);

        assertThat(report.title()).isEqualTo("By the Numbers: Counting the Displaced");
        assertThat(authors(report)).containsExactly("Chinwe Okafor");
    }

    @Test
    void mayReadLikeABylineAboveAnother() {
        assertThat(text("By Blood Alone\n\nBy Chinwe Okafor" + LEDE).title()).isEqualTo("By Blood Alone");
    }

    @Test
    void isUnknownWhereTheFileBeginsWithItsLede() {
        assertThat(text(LEDE.strip()
                                + "\n\n• The first of the points is a whole sentence.\n• So is the second of them, at some length.")
                        .title())
                .isNull();
    }

    @Test
    void isNoCaptionThatIsDoubledFurtherDown() {
        Report report = text(
                "Harbours After the Storm" + LEDE + "\nA crane in the old harbour\n\nA crane in the old harbour\n\n"
                        + "The cranes came from abroad, and so did the people who could mend them.");

        assertThat(report.title()).isEqualTo("Harbours After the Storm");
    }

    @Test
    void isNoCaptionWithCreditAboveIt() {
        Report report = text(
                "A crane at work. (Ann Lee/Reuters)\nA crane at work. (Ann Lee/Reuters)\n\nHarbours After the Storm"
                        + LEDE);

        assertThat(report.title()).isEqualTo("Harbours After the Storm");
    }

    @Test
    void isInMetadataOnly() {
        assertThat(html("<html><head><title>Harbours After the Storm | Port Institute</title></head><body><p>" + LEDE
                                + "</p></body></html>")
                        .title())
                .isEqualTo("Harbours After the Storm");
        assertThat(markdown("---\ntitle: \"Harbours After the Storm\"\n---\n" + LEDE)
                        .title())
                .isEqualTo("Harbours After the Storm");
    }

    @Test
    void isInPandocsTitleBlock() {
        Report report =
                markdown("% Harbours After\n  the Storm\n% Ann Lee; Omar S. Reyes\n% 12 May 2020\n\n" + LEDE.strip());

        assertThat(report.title()).isEqualTo("Harbours After the Storm");
        assertThat(authors(report)).containsExactly("Ann Lee", "Omar S. Reyes");
        assertThat(report.published()).isEqualTo(PublicationDate.of(LocalDate.of(2020, 5, 12)));
        assertThat(running(report)).isEmpty();
    }

    @Test
    void endsAboveWhoItIsWrittenBy() {
        Report report = text("""
                Working paper | 11 March 2020
                Mending the Cranes of the Old Harbours
                Written by Ann Lee, Craig Valter
                """ + LEDE
                + "\n• Cranes take trust between the owner\n  and the port\n• Quays fail rather well\n  in storms\n");

        assertThat(report.title()).isEqualTo("Mending the Cranes of the Old Harbours");
        assertThat(authors(report)).containsExactly("Ann Lee", "Craig Valter");
    }

    @Test
    void isTheLongLineAboveTheShelfWhereNoMenuHasSoMany() {
        Report report = text("""
                Harbour House
                Netherlands Institute of Ports
                nl | en

                10 Jul 2018 - 11:07
                The Harbours of Three Countries and Who Mends Their Cranes
                Ann Lee
                Reports
                Cranes and Quays
                """ + LEDE);

        assertThat(report.title()).isEqualTo("The Harbours of Three Countries and Who Mends Their Cranes");
    }

    @Test
    void isTheHeadingThatTheMetadataConfirm() {
        Report report = html("<html><head><meta property='og:title' content='Harbours After the Storm'></head><body>"
                + "<main><h1>Port Institute</h1><h1>Harbours After the Storm</h1><p>" + LEDE
                + "</p></main></body></html>");

        assertThat(report.title()).isEqualTo("Harbours After the Storm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"No Harbour Without Cranes.", "Cranes Can Be Mended. Here Is How."})
    void mayEndWithAFullStop(String title) {
        assertThat(text("Port Institute\n" + title + "\nThursday, March 5, 2015\nBy: Ann Lee" + LEDE)
                        .title())
                .isEqualTo(title);
    }

    @Test
    void goesOnBehindAColon() {
        Report report =
                text("Harbours After the Storm:\nCranes, Quays, and Who Owns Them\nThursday, March 5, 2015" + LEDE);

        assertThat(report.title()).isEqualTo("Harbours After the Storm: Cranes, Quays, and Who Owns Them");
        assertThat(running(report)).isEmpty();
    }

    @Test
    void isTheFieldOfThatName() {
        Report report = text("Title: Harbours After the Storm\nAuthor: Ann Lee\nDate: March 5, 2015" + LEDE);

        assertThat(report.title()).isEqualTo("Harbours After the Storm");
        assertThat(authors(report)).containsExactly("Ann Lee");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "House of Lords\n\nPorts Committee",
                "THE HARBOUR INSTITUTE",
                "International Committee of the Red Anchor",
                "Publications > Special Reports",
                "The Harbour Center",
                "World Harbour Fund",
                "HARBOUR INSTITUTE OF SCOTLAND www.harbour.example",
                "Fondation pour la recherche portuaire\n\nNotes de la FRP",
                "Index: HBR 37/5936/2022",
                "United Ports A/2014/943",
                "Trade & Transport",
                "Africa Harbour Brief",
                "Harbour Insights on Trade and Transport",
                "2301 Quay Ave., NW",
                "Publication type",
            })
    void isNotWhoseItIsNorWhereItIsFiled(String above) {
        assertThat(text(above + "\n\nHarbours After the Storm\n\nMarch 5, 2015\n\nBy: Ann Lee" + LEDE)
                        .title())
                .isEqualTo("Harbours After the Storm");
    }

    @Test
    void isNoSeriesWithItsNumber() {
        Report report = markdown("# ISSUE BRIEF 88\n\n## Harbours After the Storm\n\nBy Ann Lee" + LEDE);

        assertThat(report.title()).isEqualTo("Harbours After the Storm");
        assertThat(report.series()).isEqualTo("ISSUE BRIEF");
    }

    @Test
    void isNoOwnerWhereNothingElseCanBeTheTitle() {
        assertThat(text("The Harbour Center\n\nMarch 5, 2015\n\nBy: Ann Lee" + LEDE)
                        .title())
                .isEqualTo("The Harbour Center");
    }

    @Test
    void isNoNameWithARole() {
        Report report = text(
                "Les ports du lac\n\nNote n°17/2021\nJean Dupont, maître de conférences, université du Lac\n"
                        + "12 mars 2021\n\nLes ports du lac se sont relevés plus vite que leur arrière-pays, et tout tient aux grues.");

        assertThat(report.title()).isEqualTo("Les ports du lac");
    }

    @Test
    void isNotWhatTheAuthorsAre() {
        Report report = text("""
                Harbours After the Storm

                Special Report
                Prepared for Members of the Port Council

                March 5, 2015

                Ann Lee
                Specialist in Inland Harbours

                John Roe
                Specialist in Inland Harbours
                """ + LEDE);

        assertThat(report.title()).isEqualTo("Harbours After the Storm");
        assertThat(authors(report)).containsExactly("Ann Lee", "John Roe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Monday, March 18, 2024\n", "By: Jane Doe\n"})
    void mayHaveTheFormOfNames(String line) {
        Report report = text("Harbour Cranes and Local Storms\n" + line
                + "\nThis report explains why local storms broke so many harbour cranes, and who pays for them.\n");

        assertThat(report.title()).isEqualTo("Harbour Cranes and Local Storms");
        assertThat(authors(report)).doesNotContain("Harbour Cranes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Port Focus | Africa\n\n",
                "Publication | Quays Up Close\n\n",
                "Port Staff Country Reports\n\n",
                "Quay Policy Briefs\n\n",
                "PORT Policy Brief 7/2022\n\n",
                "PORT Comment 2024/C 17\n\n",
                "House of Commons Library\n\n",
                "Port Research Service\nInforming the legislative debate since 1914\n\n",
                "Who We Are  What We Do  Where We Work\n\n",
                "Updates\tCountries\tDisasters\tTopics\n\n",
                "Harbours After the Storm | Port Institute\n\n",
            })
    void isNotTheLineAboveIt(String above) {
        Report report = text(above + "Harbours After the Storm\n\nMarch 2015\n" + LEDE);

        assertThat(report.title()).isEqualTo("Harbours After the Storm");
        assertThat(report.published()).hasToString("2015-03");
    }

    @Test
    void doesNotGoOnInTheAddressBelowIt() {
        Report report = text("Harbours After the Storm of the Century\nhttps://port.org/harbours\n" + LEDE);

        assertThat(report.title()).isEqualTo("Harbours After the Storm of the Century");
        assertThat(report.source()).isEqualTo("https://port.org/harbours");
    }

    @Test
    void mayHaveAFullStopWithin() {
        Report report = text("The Quay Between Two Fires. Teaching in the Port\n\nPort Notes\n14 March 2022\n" + LEDE);

        assertThat(report.title()).isEqualTo("The Quay Between Two Fires. Teaching in the Port");
    }

    @Test
    void hasNoAttributesOfMarkdown() {
        Report report = markdown("""
                # Harbours After the Storm {#harbours .unnumbered}

                ::: {.box}
                The harbour towns recovered sooner than their hinterland, and the reasons lie in the cranes.
                :::

                ## Costs {-}

                Cranes cost more than quays.
                """);

        assertThat(report.title()).isEqualTo("Harbours After the Storm");
        assertThat(report.sections()).extracting(section -> section.heading()).contains("Costs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Harbour Silt", "Ferry Timetable Review", "Harbour Silt\n\n3 May 2011"})
    void mayBeTwoWordsAtTheTop(String head) {
        Report report = text(head + LEDE);

        assertThat(report.title()).isEqualTo(head.lines().findFirst().orElseThrow());
        assertThat(authors(report)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Submitted on 14 June 2018",
                "Published by the Port Studies Centre in May 2009",
                "As of 12 November 2021",
                "Volume 7, Issue 3"
            })
    void saysNotHowItCameOut(String line) {
        assertThat(text("Port Watch\n\n" + line + "\n\nHarbours After the Storm" + LEDE)
                        .title())
                .isNotEqualTo(line);
    }

    @Test
    void hasShortSentencesBelowIt() {
        Report report = text("Harbours After the Storm\n\n3 May 2011\n\nIt is old.\n\nIt is grey." + LEDE);

        assertThat(running(report)).contains("It is old.", "It is grey.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ReliefPort\nInforming sailors everywhere\n\n",
                "IN11987 · VERSION 3 · UPDATED\n\n",
                "The Port Bank\nIPRD • IPA\n\n",
                "U.S. Institute of Ports (USIP)\n\n",
                "Home |  Online Shop |  Site Map United States Institute of Ports\n\n"
            })
    void linesOfTheSiteAreNone(String above) {
        assertThat(text(above
                                + "Who Owns the Cranes of Lomé\n\nMay 6, 2014\n\nCranes decide which ships are unloaded first.\n")
                        .title())
                .isEqualTo("Who Owns the Cranes of Lomé");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Institute for Port Studies\nBerthed by Statute Since 1931",
                "Institute for Port Studies\n\nLinking Coasts and People",
                "Institute for Port Studies – The Thinking Quay",
                "Port Watch | Guarding Coasts Everywhere",
                "Quayside | Guarding every coast. Keeping it clean",
                "QUAYSIDE\nLet the sailors speak",
                "Coast Corps\nBe the change",
                "CARE\nCoasts And Rivers of Europe",
                "Quayside Lines, a service of the Office for Ports",
                "Quayside Policy & Practice\n\nHome > Resources",
                "Published on Quayside (https://quayside.example)",
                "Quay Today\n\nQUAY TODAY",
                "Quay 4, P.O. Box 99 Tel.: (23-4) 551 38 22 Fax: (23-4) 551 93 21\n\nBamako, Mali",
                "PRESS RELEASE NO: 2015/071/QUA",
            })
    void isNotWhatASiteSaysOfItself(String above) {
        Report report = text(above + "\n\nHarbours After the Storm\n\nMarch 2, 2015\n\nBy: Ann Lee" + LEDE);

        assertThat(report.title()).isEqualTo("Harbours After the Storm");
        assertThat(report.published()).hasToString("2015-03-02");
        assertThat(authors(report)).containsExactly("Ann Lee");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mending Harbour Towns\n\nNotes from a wet year in the north",
                "Institute for Port Studies\n\nMending Harbour Towns\n\nNotes from a wet year in the north",
                "Institute for Port Studies\n\nMending Harbour Towns\nHarbour Towns and Their Cranes",
                "Institute for Port Studies\nMending Harbour Towns\nHarbour Towns and Their Cranes",
                "Harbours\n\nMending Harbour Towns",
            })
    void maySoundLikeATagline(String head) {
        Report report = text(head + "\n\nMarch 2, 2015\n\nBy: Ann Lee" + LEDE);

        assertThat(report.title()).isEqualTo("Mending Harbour Towns");
    }

    @Test
    void mayBeginWithTheNameOfAnOrganisation() {
        Report report = text("Port Watch – A Force for the Hinterland?\n\nHarbour towns and cranes" + LEDE);

        assertThat(report.title()).isEqualTo("Port Watch – A Force for the Hinterland?");
    }

    @Test
    void isNoClauseBeforeAList() {
        Report report = text(
                "HARBOUR COUNCIL\n\n812TH MEETING\n\nThe Council, at its meeting held in the old customs house"
                        + " on the quay of the northern harbour, adopted this:\n\nRecalling the storm and all it took with it;\n\n"
                        + "1. Thanks the towns of the coast for their patience.\n\n2. Asks the ministry to mend the cranes.\n");

        assertThat(report.title()).isEqualTo("812TH MEETING");
    }

    @Test
    void isNoFieldOfWorkThatComesBack() {
        Report report =
                text("Home\nQuays & Coasts\nHarbours After the Storm\nQuays & Coasts\nHarbours After the Storm\nPaper\n"
                        + "4th May 2015" + LEDE);

        assertThat(report.title()).isEqualTo("Harbours After the Storm");
        assertThat(text("Quays & Coasts\n\nMarch 2015\n\nQuays & Coasts" + LEDE).title())
                .isEqualTo("Quays & Coasts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "University of Lomé",
                "University of Lomé | Division of Port Studies",
                "Faculty of Law, University of Lomé",
                "ECOWAS Office for Coasts and Harbours",
                "West African Commission on Human and Maritime Rights",
                "Commission nationale consultative des ports de l'Ouest",
                "Faculté de droit | Université de Lomé",
                "Ports contemporains 2016/3 (N° 143)",
                "Harbour Policy Today, Vol. XXI, No. 3",
                "Journal of Modern Harbours 52, 3 (2014)",
                "[search          ] [Search]",
                "The Quay and the Crane\n\nSubscribe\nSign in",
                "Notes From the Sea Wall\n\nHome\nAbout us",
            })
    void standsBelowWhosePageItIs(String masthead) {
        for (String subtitle : new String[] {"", "A new look at old quays\n\n"}) {
            Report report = text(masthead + "\n\nHarbours After the Storm of 2011\n\n" + subtitle
                    + "By Ann Lee\n\nMarch 5, 2015" + LEDE);

            assertThat(report.title()).isEqualTo("Harbours After the Storm of 2011");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Commission and Council at Odds",
                "Commission on the Brink",
                "University Reform in Mali",
                "University of Lomé After the Storm",
                "Office for Sale",
                "School of Rock and Ruin",
                "The Quay and the Crane",
                "Commission nationale et gouvernement dos à dos",
            })
    void mayNameWhatOrganisationsAreCalledToo(String title) {
        Report report =
                text(title + "\n\nWho Owns the Cranes of the Harbour Towns\n\nBy Ann Lee\n\nMarch 5, 2015" + LEDE);

        assertThat(report.title()).isEqualTo(title);
    }

    @Test
    void isNotTheNameThatReadersAreThankedWith() {
        Report report = text("The Quay and the Crane\n\nHarbours After the Storm of 2011\n\nAnn Lee\nMarch 5, 2015"
                + LEDE + "\nThanks for reading The Quay and the Crane! Subscribe for free to receive new posts.\n");

        assertThat(report.title()).isEqualTo("Harbours After the Storm of 2011");
    }

    @Test
    void standsAloneBelowTheWayToIt() {
        Report report =
                text("Port News / Harbours After the Storm\n\nHarbours After the Storm\n\nBy Ann Lee\n\nMarch 5, 2015"
                        + LEDE
                        + "\nThe Quays\n\nThey were mended first.\n\nAnn Lee, senior researcher, Port Institute\n\n"
                        + "Other sites may use this text.\n");

        assertThat(report.title()).isEqualTo("Harbours After the Storm");
        assertThat(report.sections()).extracting(Section::heading).containsExactly(null, "The Quays");
    }

    @Test
    void mayStandBehindSeriesAndNumber() {
        Report report = text("Peace Brief 52 | Harbours After the Storm\n\nMarch 2015 | Peace Brief by Ann Lee" + LEDE);

        assertThat(report.title()).isEqualTo("Harbours After the Storm");
        assertThat(report.series()).isEqualTo("Peace Brief");
    }

    @Test
    void isNotWhatItIsFiledUnder() {
        Report report = text("""
                Port Forum

                Report

                Wages · Harbours & ships

                Stuck at the quay

                4 March 2022

                Ships wait longer than they sail. This report counts the days and asks who pays for them.
                """);

        assertThat(report.title()).isEqualTo("Stuck at the quay");
    }

    @Test
    void mayStandInACitationThatSaysWhoseItIs() {
        String title = "Paying Pilots by Phone: Evidence from Two Harbours";
        Report report = text("Open Harbours\n\nPublication:\n" + title + "\n\nFiles in English\nEnglish PDF (1.51 MB)\n"
                + "Date\n2019-08\n\nPilots may be paid by phone since 2014. We show that they wait less for their pay.\n\n"
                + "Citation\n\n“Lee, Ann. 2019. " + title + ". Port Papers. © Port Forum.”\n");

        assertThat(report.title()).isEqualTo(title);
        assertThat(report.series()).isNull();
    }

    @Test
    void isNoNameOfAParliament() {
        String title = "Regional harbours: subsidies and their results";
        Report report = text("Parliament of Wattle\nParliamentary Library\n\n" + title
                + "\n\n12 April 2022\n\nPDF version [1.2MB]\n\nAnn Lee and Ben Roe\nEconomics Section\n\n"
                + "Harbours were given money for ten years. This paper asks what they did with it.\n");

        assertThat(report.title()).isEqualTo(title);
        assertThat(authors(report)).containsExactly("Ann Lee", "Ben Roe");
    }

    @Test
    void nameOfABlogAndWhoseItIsStandAboveTheTitle() {
        Report report = text("""
                Quays and Queues
                The blog of the Institute of Harbours

                POSTED ON JULY 9, 2015 BY NADIA FEROZ

                Why the Cranes Stand Still

                The cranes of the southern quay have not moved since the spring. Their drivers were never paid.
                """);

        assertThat(report.title()).isEqualTo("Why the Cranes Stand Still");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Error message\n\n", "Status message\n\n", "N/A\nN/A\n\n"})
    void isUnknownWhereOnlyTheSiteSpeaks(String above) {
        Report report = text(above + LEDE);

        assertThat(report.title()).isNull();
        assertThat(report.lede().text()).startsWith("The harbour towns recovered");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Back to cover\n\n%s\n",
                "%s\n\nA crane driver waits at the quay of a southern port\nA crane driver waits at the quay of a southern port\nImage by Quay Alliance / Ann Lee\n©\n",
                "%s\nRapport public\nPort Notes\nRue des Quais 12 • 1050 Gao, Mali\n",
                "Results BriefsJanuary 16, 2024\n\n%s\n",
                "Policy Brief\n\nDecember 2018, PB-18/40\n\n%s\n",
                "%s\n\nWhat the study of the harbours found:\n",
            })
    void isNoLineOfTheSiteOrOfAPicture(String head) {
        Report report = text(head.formatted("Harbours After the Storm") + LEDE);

        assertThat(report.title()).isEqualTo("Harbours After the Storm");
        assertThat(authors(report)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbours After the Storm\n\nin the north: cranes, quays and debts",
                "HARBOURS AFTER THE STORM\nAND THEIR FIVE CRANES",
            })
    void goesOnInALineThatBeginsLikeTheMiddleOfOne(String lines) {
        Report report = text(lines + "\n\nMarch 2015" + LEDE);

        assertThat(report.title()).isEqualTo(lines.replaceAll("\n+", " "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The United Nations (UN) and Its Five Cranes",
                "Harbours Under the Economic Partnership Agreement (EPA)",
                "Les grues du port (un essai de bilan)",
            })
    void acronymInBracketsIsNoCreditOfAPicture(String line) {
        Report report = text(line + "\n\nMarch 2015" + LEDE);

        assertThat(report.title()).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Agenda item 71 (b)",
                "Item 6 of the provisional agenda",
                "Area of work: Ports; Lakes and rivers",
                "Forthcoming in: Journal of Modern Harbours",
                "House of Assembly",
                "Working Group on Harbours",
                "TROISIÈME LÉGISLATURE",
                "Report: R45123",
                "To: Members of the Harbour Board",
                "OFFICE OF THE AUDITOR",
                "Editor: Ann Lee",
            })
    void isNotWhereItWasPutBefore(String line) {
        assertThat(text(line + "\n\nHarbours After the Storm\n\n5 March 2015" + LEDE)
                        .title())
                .isEqualTo("Harbours After the Storm");
    }

    @Test
    void isTheSubjectWhereAReportOfAParliamentHasNoOther() {
        Report report =
                text("N° 31\n\nASSEMBLÉE NATIONALE\n\nDEUXIÈME LÉGISLATURE\n\nRAPPORT D’INFORMATION\n\nDÉPOSÉ\n\n"
                        + "sur l’entretien des grues du port\n\nET PRÉSENTÉ PAR\n\nMme Ann Lee et M. Ben Roe,\nDéputés"
                        + LEDE);

        assertThat(report.title()).isEqualTo("sur l’entretien des grues du port");
        assertThat(authors(report)).containsExactly("Mme Ann Lee", "M. Ben Roe");
    }

    @Test
    void doesNotGoOnInTheNameOfTheAuthor() {
        Report report = text("Dossier\n\nLe gru dopo la tempesta\n\ndi Anna Leoni\n3 maggio 2020" + LEDE);

        assertThat(report.title()).isEqualTo("Le gru dopo la tempesta");
        assertThat(authors(report)).containsExactly("Anna Leoni");
    }

    @Test
    void mayHaveTheFormOfNamesAboveThoseOfTheAuthors() {
        Report report =
                text("Home\nResearch\nAbout\n\nRESEARCH\n\nGrain Quays, Gold Quays\n\nAnn Lee\n5 March 2015" + LEDE);

        assertThat(report.title()).isEqualTo("Grain Quays, Gold Quays");
        assertThat(authors(report)).containsExactly("Ann Lee");
    }

    @Test
    void isNoUnitOfAParliament() {
        assertThat(
                        text("Parliamentary Research Unit\n\nHarbours After the Storm\n\nResearch Note 2015/07\nAuthor: Ann Lee"
                                        + LEDE)
                                .title())
                .isEqualTo("Harbours After the Storm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A crane in Lomé, May 12, 2013. (Jo Penn/AP)", "Photo: A crane in Lomé (AP)"})
    void mayBeDoubledAboveAPictureWhereNamesStandAlone(String caption) {
        Report report = text("Home\nPublications\n\nHarbours After the Storm\n\nHarbours After the Storm\n\n" + caption
                + "\n\n5 March 2015\n\nAnn Lee, Ben Roe, Cleo Sand" + LEDE);

        assertThat(report.title()).isEqualTo("Harbours After the Storm");
        assertThat(authors(report)).containsExactly("Ann Lee", "Ben Roe", "Cleo Sand");
    }

    @Test
    void standsBetweenTheDateAndTheTextBelowAMenu() {
        Report report = text("Harbour Watchers United\nSearch\nEN FR ES\n\nReport 21 / Africa 5 March 2015\n\n"
                + "Holding the Quay: The Other Strike" + LEDE);

        assertThat(report.title()).isEqualTo("Holding the Quay: The Other Strike");
        assertThat(report.published()).hasToString("2015-03-05");
        assertThat(report.authors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Policy Brief\n\n", "Background note\n\n", ""})
    void standsBelowDateAndTypeUnderTheNameOfTheSite(String type) {
        Report report = text("The Kisumu Circle of Ports\n\nThu, 05 Mar 2015\n\n" + type
                + "The closure of the quay: who pays, who gains?\n\nby Ann Lee" + LEDE);

        assertThat(report.title()).isEqualTo("The closure of the quay: who pays, who gains?");
        assertThat(report.published()).hasToString("2015-03-05");
    }

    @Test
    void isTheCopyThatIsNotInCapitals() {
        Report report = text("Home\n\nHARBOURS AFTER THE STORM\n\nHarbours After the Storm\n\nBy: Ann Lee" + LEDE);

        assertThat(report.title()).isEqualTo("Harbours After the Storm");
        assertThat(text("HARBOURS AFTER THE STORM\n\nBy: Ann Lee" + LEDE).title())
                .isEqualTo("HARBOURS AFTER THE STORM");
    }

    @Test
    void isNoSubtitleBetweenTheDateAndTheText() {
        Report report = text("Search\n\nHarbours After the Storm\n\nReport 21 / Africa 5 March 2015\n\n"
                + "Who owns the cranes" + LEDE);

        assertThat(report.title()).isEqualTo("Harbours After the Storm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sénat – Un site au service des citoyens",
                "Port Union | Official website",
                "Institute for Harbour Studies (West Africa)",
            })
    void standsBelowWhatASiteCallsItself(String site) {
        Report report = text(site + "\n\nHarbours After the Storm\n\nBy: Ann Lee" + LEDE);

        assertThat(report.title()).isEqualTo("Harbours After the Storm");
    }

    @Test
    void mayTalkOfAMinistryAndOfSomethingElse() {
        Report report = text("Quay House\n\nResearch paper\n\nThe Ports Ministry and the Politics of Cranes\n\n"
                + "Published 22 March 2021" + LEDE);

        assertThat(report.title()).isEqualTo("The Ports Ministry and the Politics of Cranes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Home\n\nOur Work\n\n",
                "Accueil\n\nNos travaux\n\nÀ propos\n\n",
                "Note\n\n",
                "Port Institute\n\n"
            })
    void mayBeDoubledAboveAPicture(String above) {
        Report report = text(above + "Harbours After the Storm\n\nHarbours After the Storm\n\n"
                + "Photo: A crane in Lomé (AP)\n\n5 March 2015\n\nBy: Ann Lee" + LEDE);

        assertThat(report.title()).isEqualTo("Harbours After the Storm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HARBOURS AND\nCRANES OF THE\nNORTHERN LAKE",
                "LES PORTS ET\nLES GRUES DANS LA\nRÉGION DU LAC",
                "Harbours and\nCranes of the\nNorthern Lake"
            })
    void mayBeWrappedToAFewWords(String lines) {
        assertThat(text(lines + "\n\nDecember 2020" + LEDE).title()).isEqualTo(lines.replace('\n', ' '));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Harbours and Cranes in the                 | Towns of the Northern Lake
                    After the Storm? How Ferries and           | Islands Live With Less
                    Harbours, Cranes, and Ferries: Prospects,  | Losses, and Lessons Learned
                    Les ports et les grues dans la             | Région du Grand Lac
                    """)
    void goesOnWhereALineBreaksOff(String line, String next) {
        for (String byline : List.of("By Ann Lee", "Ann Lee", "May 3, 2019")) {
            assertThat(text("Special Report\n\n" + line + "\n\n" + next + "\n\n" + byline + LEDE)
                            .title())
                    .isEqualTo(line + " " + next);
        }
    }
}
