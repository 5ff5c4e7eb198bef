package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.RelatedPublication;
import rapporteur.report.Report;
import rapporteur.report.Section;

/** Lines of plain text that look like something else. */
class TextLinesTest extends ReadingTest {

    private static final String HEAD = """
            Who Owns the Cranes of Lomé

            May 6, 2014

            Cranes decide which ships are unloaded first. This report asks who decides for the cranes.

            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We sit until all have spoken,” she said. “Nobody goes home angry.”",
                "The elder left (he came back later).¹",
                "Few of the dockers had been to school.[3]",
                "Few of the cranes are mapped.3"
            })
    void sentenceThatEndsBeforeAQuotationMarkOrANoteIsNoHeading(String sentence) {
        Report report = text(
                HEAD + "The Cranes\n\nTwo cranes have stood idle for ten years.\n\n" + sentence + "\n\nNobody paid.\n");

        assertThat(report.sections()).extracting(Section::heading).containsExactly("The Cranes");
    }

    @Test
    void numberedHeadingBelowABulletedListIsNoPoint() {
        Report report = text(HEAD + """
                Key Findings

                • Owners live abroad, and so do their banks.

                • Dockers are paid by the ton.

                1. The morning market

                Women sell fish from five in the morning. They pay no dues.

                2. Credit and trust

                Banks close at noon.
                """);

        assertThat(keyPoints(report))
                .containsExactly("Owners live abroad, and so do their banks.", "Dockers are paid by the ton.");
        assertThat(report.sections())
                .extracting(Section::heading)
                .containsExactly("1. The morning market", "2. Credit and trust");
    }

    @ParameterizedTest
    @ValueSource(strings = {"━━━━━━━━", "════════", "────────"})
    void ruleIsNoText(String rule) {
        Report report = text("Who Owns the Cranes of Lomé\n" + rule + "\n\nMay 6, 2014\n\n"
                + "Cranes decide which ships are unloaded first. This report asks who decides for the cranes.\n");

        assertThat(report.title()).isEqualTo("Who Owns the Cranes of Lomé");
        assertThat(report.sections()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-06-06", "Jun 6, 2016", "6 Sept. 2016", "06/06/2016", "6.6.2016", "June 6, 2016 /"})
    void dateStandsAloneBelowATitleThatFillsTheLine(String date) {
        List<RelatedPublication> related = text(HEAD + """
                Fishing boats leave the harbour before dawn and come back with
                less each year. Who owns them has changed as well, and nobody has
                asked the crews what they think of that, nor what they are paid.

                Related Publications

                Who Owns the Boats That Leave the Harbour Before the Dawn
                Who Owns the Boats That Leave the Harbour Before the Dawn
                """ + date + "\nBy: Ann Lee; Ben Roe\nType: Podcast\n")
                .related();

        assertThat(related)
                .extracting(RelatedPublication::title, RelatedPublication::authors)
                .containsExactly(tuple(
                        "Who Owns the Boats That Leave the Harbour Before the Dawn", List.of("Ann Lee", "Ben Roe")));
    }

    @Test
    void paragraphMayBeginWithPlaceAndDate() {
        Report report = text("""
                Board Opens the New Quay

                LOMÉ, October 3, 2016 – The board has opened the new quay, which was built in two years.

                It was paid for by the dockers, who had no choice.
                """);

        assertThat(report.lede().text()).startsWith("LOMÉ, October 3, 2016 – The board");
        assertThat(report.published()).hasToString("2016-10-03");
    }

    @Test
    void relatedTitleMayBeAQuestion() {
        List<RelatedPublication> related = text(HEAD + """
                Related Publications

                The Quay Nobody Wanted

                Jon Frank-Lee, 3 March 2021

                Will Togo Vote?

                Ann Agbo, 4 May 2021
                """).related();

        assertThat(related)
                .extracting(RelatedPublication::title, RelatedPublication::authors)
                .containsExactly(
                        tuple("The Quay Nobody Wanted", List.of("Jon Frank-Lee")),
                        tuple("Will Togo Vote?", List.of("Ann Agbo")));
    }

    @Test
    void shortenedGivenNameIsPartOfTheName() {
        assertThat(authors(text("""
                Who Owns the Cranes of Lomé

                By Ann Agbo and Md. Shahidul Islam

                Cranes decide which ships are unloaded first. This report asks who decides for the cranes.
                """))).containsExactly("Ann Agbo", "Md. Shahidul Islam");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FOR IMMEDIATE RELEASE",
                "From: Ann Agbo <a.agbo@cranes.example>",
                "IDMC » Expert analysis",
                "FEWS NET | Famine Early Warning Systems Network"
            })
    void lineAboveTheTitleIsNone(String line) {
        assertThat(text(line + "\n\n" + HEAD).title()).isEqualTo("Who Owns the Cranes of Lomé");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbour Towns of the Northern Coast, Ten Years On",
                "The Next Storm on the Coast: What to Look For",
                "The Cranes of the Northern Coast and Who They Are With"
            })
    void ofATightPageMayEndWithASmallWord(String title) {
        String lede = "Cranes came back within a year of the storm. This brief asks who paid for them, and why the"
                + " towns behind the coast had to wait until the next one came.";
        String below = """
                Summary
                • Quays were mended before the roads that lead to them.
                • Nobody asked the towns behind the coast.
                About the Brief
                This brief rests on the books of six harbours.
                """;

        assertReads(
                title,
                lede,
                "Menu\nHome ▶ Briefs ▶ " + title + "\n" + title + "\n" + lede + "\nMonday, March 2, 2015\nBy: Ann Lee\n"
                        + below);
        assertReads(
                title,
                lede,
                "Menu\nEnter your terms\n" + title + "\n" + title + "\n" + lede
                        + "\nMonday, March 2, 2015\nBy: Ann Lee\n" + below);
        assertReads(title, lede, title + "\nMarch 2, 2015\nBy: Ann Lee\n" + lede + "\n" + below);
        assertReads(title, lede, title + "\nBy Ann Lee\nMarch 2, 2015\n" + lede + "\n" + below);
    }

    private void assertReads(String title, String lede, String page) {
        Report report = text(page);

        assertThat(report.title()).isEqualTo(title);
        assertThat(report.published()).hasToString("2015-03-02");
        assertThat(authors(report)).containsExactly("Ann Lee");
        assertThat(report.lede().text()).isEqualTo(lede);
        assertThat(report.keyPoints()).hasSize(2);
        assertThat(report.aboutReport().text()).startsWith("This brief rests");
    }

    @Test
    void bylineMayHaveWideSpaces() {
        Report report = text("""
                Cranes Left on the Quay: Lessons from Four of the Harbours
                by  Ann Lee  and  Ben Roe

                May 6, 2014

                Cranes decide which ships are unloaded first. This report asks who decides for them.
                """);

        assertThat(report.title()).isEqualTo("Cranes Left on the Quay: Lessons from Four of the Harbours");
        assertThat(authors(report)).containsExactly("Ann Lee", "Ben Roe");
    }

    @Test
    void titleInSpanishMayEndWithTheSouth() {
        Report report = text(
                HEAD
                        + "Related Publications\nLas grúas de Lomé: lecciones para el sur\nEl puerto de Cotonú tras la tormenta\n");

        assertThat(report.related())
                .extracting(RelatedPublication::title)
                .containsExactly("Las grúas de Lomé: lecciones para el sur", "El puerto de Cotonú tras la tormenta");
    }

    @Test
    void sectionIsKnownByTheContentsThatAnnounceIt() {
        Report report = text("""
                Who Owns the Cranes of Lomé
                By Ann Lee
                May 6, 2014

                Contents

                The cranes
                What they cost

                Related reading

                REPORT
                Ships That Wait
                By Ben Roe

                The cranes

                Two cranes have stood idle for ten years, and nobody knows whose they are.

                What they cost

                A new crane costs more than the town has.
                """);

        assertThat(report.related()).extracting(RelatedPublication::title).containsExactly("Ships That Wait");
        assertThat(report.sections()).extracting(Section::heading).containsExactly("The cranes", "What they cost");
    }

    @Test
    void numberTellsThatAHeadingStandsAboveAnother() {
        Report report = text(
                HEAD
                        + "1 The cranes\n\nTwo cranes have stood idle for ten years.\n\n2 The costs\n\n2.1 Fuel\n\nFuel costs more than the men.\n");

        assertThat(report.sections())
                .extracting(Section::heading)
                .containsExactly("1 The cranes", "2 The costs", "2.1 Fuel");
    }

    @Test
    void knownHeadingStandsAboveOthers() {
        Report report = text(
                HEAD
                        + "Recommendations\n\nTo the Government\n\nThe port should mend its cranes first.\n\nTo the Dockers\n\nCount the ships.\n");

        assertThat(report.sections())
                .extracting(Section::heading)
                .containsExactly("Recommendations", "To the Government", "To the Dockers");
    }

    @Test
    void numberOfAnotherKindTellsThatAHeadingStandsAboveAnother() {
        Report report = text(
                HEAD
                        + "I. The Cranes\n\nTwo cranes have stood idle for ten years.\n\nII. The Costs\n\nA. Fuel\n\n"
                        + "Fuel costs more than the men.\n\nB. Grease\n\n1. Who Buys It\n\nThe town buys it, and the men sell it.\n");

        assertThat(report.sections())
                .extracting(Section::heading)
                .containsExactly("I. The Cranes", "II. The Costs", "A. Fuel", "B. Grease", "1. Who Buys It");
    }

    @Test
    void contentsTellThatAHeadingStandsAboveAnother() {
        Report report = text("""
                Who Owns the Cranes of Lomé

                May 6, 2014

                Contents

                The cranes ...........
                What they cost .......
                The fuel .............

                The Cranes

                Two cranes have stood idle for ten years, and nobody knows whose they are.

                What They Cost

                The Fuel

                Fuel costs more than the men do.
                """);

        assertThat(report.sections())
                .extracting(Section::heading)
                .containsExactly("The Cranes", "What They Cost", "The Fuel");
    }

    @Test
    void headingStandsBetweenAFullLineAndAListWithoutBlankLines() {
        Report report = text("""
                Wells in a Dry Valley
                The wells of the valley were dug by hand, and they have been kept by the
                families that dug them. Since the drought, the families have asked their
                neighbours for money, and those who could not pay have dug their wells.
                Summary
                - Wells that nobody keeps run dry within three years of the last rains
                  in the valley.
                - Families that are paid keep their wells, and let their neighbours use
                  them as well.
                """);

        assertThat(report.lede().text()).endsWith("have dug their wells.");
        assertThat(keyPoints(report)).hasSize(2);
    }

    @Test
    void headingStandsBetweenAListAndALongLineWithoutBlankLines() {
        String paragraph =
                "The wells of the valley were dug by hand, and are kept by the families that dug them. ".repeat(4);
        Report report = text("Wells in a Dry Valley\n\n" + paragraph
                + "\n\nRecommendations\n• Pay the families of the valley that keep the wells\n"
                + "• Give neighbours a say in who may draw the water\nIntroduction\n" + paragraph);

        assertThat(report.sections()).extracting(Section::heading).containsExactly("Recommendations", "Introduction");
    }

    @Test
    void numberedHeadingAboveABulletedListIsNoPoint() {
        Report report = text("""
                Ferries on a Rising Lake

                March 5, 2015

                The ferries of the lake carry more people than the roads around it.

                1. Main points

                - Owners should be licensed before the rains.
                - Harbours need lights, for most boats sink at night.

                2. Harbours

                Two of them were given up when the lake rose.
                """);

        assertThat(keyPoints(report)).hasSize(2);
        assertThat(report.sections()).extracting(Section::heading).containsExactly("2. Harbours");
    }

    @Test
    void headingWithALetterStandsBelowANumberedOne() {
        Report report = text("""
                Ferries on a Rising Lake

                March 5, 2015

                The ferries of the lake carry more people than the roads around it.

                1. Kenya

                a) What the law says

                Each county has a law on ferries, and few have read it.

                2. Uganda

                a) What the law leaves out

                Nothing is said of boats that sail at night.
                """);

        assertThat(report.sections())
                .extracting(Section::heading)
                .contains("a) What the law says", "a) What the law leaves out");
    }

    @Test
    void wordsBrokenAtTheirHyphensKeepThem() {
        Report report = text(HEAD + """
                The Cranes

                Two cranes have stood idle for ten years, as the self-
                appointed masters of the port do not pay for them. Cross-
                border trade needs one, and all cross-border traders say so at the quay and in the pa-
                pers of the town.
                """);

        assertThat(texts(report.sections().getLast().paragraphs()))
                .containsExactly(
                        "Two cranes have stood idle for ten years, as the self-appointed masters of the port do"
                                + " not pay for them. Cross-border trade needs one, and all cross-border traders say so at the"
                                + " quay and in the papers of the town.");
    }

    /** The numbers are characters of the text like any other; nobody could tell a quotation without them from it. */
    @Test
    void numbersOfNotesStayAsTheyAreWritten() {
        Report report = text(HEAD + """
                The Cranes

                Two cranes have stood idle for ten years.1 Their owners live abroad,2 as do their banks.

                Dockers are paid by the ton.3

                Notes

                1. Port register, 2009.

                2. Interview with a banker.

                3. Pay book of the quay.
                """);

        assertThat(running(report))
                .contains(
                        "Two cranes have stood idle for ten years.1 Their owners live abroad,2 as do their banks.",
                        "Dockers are paid by the ton.3");
    }

    @Test
    void dateInSpanishGoesOnFromNoLine() {
        Report report = text("""
                Los puertos tras la tormenta
                miércoles, 9 de octubre de 2019
                Por: Ana Ruiz

                Los puertos se recuperaron antes que el interior, y la razón es que las grúas son de los pueblos.
                """);

        assertThat(report.title()).isEqualTo("Los puertos tras la tormenta");
        assertThat(report.published()).hasToString("2019-10-09");
    }

    @Test
    void pointsBetweenShortThingsAndADateMakeNoList() {
        Report report = text("""
                Harbours After the Storm
                Lessons from Three Seasons
                Port Network
                Ann Lee • War and Ports • 18 Feb 2019

                The harbour towns recovered sooner than their hinterland, and the reasons lie in who owns the cranes.
                """);

        assertThat(authors(report)).containsExactly("Ann Lee");
        assertThat(report.published()).hasToString("2019-02-18");
    }

    @Test
    void shortLineBelowASentenceGoesOnFromNoWrappedOne() {
        Report report = text("""
                Harbours After the Storm
                What Two Seasons Showed of the Towns and of Those Who Own the Cranes
                5 March 2015
                The harbour towns recovered sooner than their hinterland, and the
                reasons lie in who owns the cranes.
                Summary
                • Towns that own their cranes were trading again before the end of
                the second week.
                • Towns that rent them waited a season for the owners to come back.
                Background
                In 2003, the cranes were sold to whoever would take them. Most of the
                towns took none.
                Methods
                We counted cranes.
                """);

        assertThat(keyPoints(report)).hasSize(2).last().asString().endsWith("come back.");
        assertThat(report.published()).hasToString("2015-03-05");
        assertThat(running(report)).contains("Background", "Methods");
    }

    @Test
    void longLineThatEndsWithACommaGoesOnHoweverLongTheNextOneIs() {
        Report report = text("Harbours After the Storm\n\n"
                + "The cranes of the northern shore were the first to fail, among them those of Gao, Lomé and Abidjan,\n"
                + "Tema and Cotonou. "
                + "Their owners had left before the storm, and nobody knew whom to ask. ".repeat(5));

        assertThat(report.lede().text())
                .startsWith("The cranes of the northern shore")
                .contains("Abidjan, Tema");
    }

    @Test
    void lineThatEndsWithInitialsGoesOnInSmallLetters() {
        Report report = text("""
                Harbours After the Storm

                The storm took half the quays, this report finds. In 2014 the U.S.
                government paid for cranes that never came.

                – Towns on the northern shore wait for a pledge that the U.S.
                treasury made.
                – Ferry crews settled for less.
                """);

        assertThat(report.lede().text()).endsWith("cranes that never came.");
        assertThat(keyPoints(report)).hasSize(2).first().asString().endsWith("treasury made.");
    }

    @Test
    void textRightBelowALongBylineIsNoneOfIt() {
        Report report = text("""
                Harbours After the Storm
                Thursday, March 5, 2015
                By: Annabel Lee-Okonjo; Johannes Roe; Catherine Poe-Diallo
                The storm took half the quays, and nobody in the ministries of the
                northern shore has counted the cranes since.
                • Towns that own their cranes lost two weeks, and those that rent
                them lost a season.
                """);

        assertThat(authors(report)).containsExactly("Annabel Lee-Okonjo", "Johannes Roe", "Catherine Poe-Diallo");
        assertThat(report.lede().text()).startsWith("The storm took half");
    }
}
