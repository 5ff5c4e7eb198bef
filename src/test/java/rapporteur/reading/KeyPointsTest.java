package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.Report;
import rapporteur.report.Section;

class KeyPointsTest extends ReadingTest {

    private static final String FIRST = "Guards follow routes, and routes follow prices.";
    private static final String SECOND = "Pay for villages along the line halves the raids on it.";
    private static final String THIRD = "Nobody counts what the river carries away.";
    private static final List<String> ALL = List.of(FIRST, SECOND, THIRD);

    private static final String LEDE =
            "Raids on the line doubled in a year, and the answer was to send more guards to guard it.\n\n";
    private static final String REST =
            "\n\nIntroduction\n\nThe line was laid in 1968. It has been raided ever since, by those who live beside it.\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Summary",
                "SUMMARY",
                "Summary:",
                "Key Findings",
                "Key findings:",
                "Key Points",
                "Key Takeaways",
                "KEY TAKEAWAYS",
                "Key Messages",
                "Highlights",
                "At a Glance",
                "Executive Summary",
                "Main Findings",
                "Key Findings and Recommendations",
                "What’s New? / Why Does It Matter? / What Should Be Done?",
                "Résumé",
                "RÉSUMÉ",
                "Synthèse",
                "Points clés",
                "Points clés :",
                "Messages clés",
                "L’essentiel",
                "Que retenir ?",
                "**Summary**",
                "1. Summary",
                "Takeaways",
                "Highlights of the Paper",
                "In Short",
                "What to Remember",
            })
    void standUnderManyHeadings(String heading) {
        Report report = text(
                "Guarding the Line\n\n" + LEDE + heading + "\n\n• " + FIRST + "\n• " + SECOND + "\n• " + THIRD + REST);

        assertThat(keyPoints(report)).isEqualTo(ALL);
        assertThat(report.sections()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "•", "-", "–", "*", "▪", "●", "·", "►", "\uF0B7", "\uF095", "1.", "(a)", "1)", "(i)", "  •", "\t-",
                "    –", "a.", "1 —", "‐", "✔\uFE0F", "✅", "♦", "★", "‒", ">", "  >"
            })
    void haveManyMarkers(String marker) {
        String second = marker.replace('1', '2').replace('a', 'b').replace("(i)", "(ii)");
        String third = marker.replace('1', '3').replace('a', 'c').replace("(i)", "(iii)");

        Report report = text("Guarding the Line\n\n" + LEDE + "Key Findings\n\n" + marker + " " + FIRST + "\n" + second
                + " " + SECOND + "\n" + third + " " + THIRD + REST);

        assertThat(keyPoints(report)).isEqualTo(ALL);
    }

    @Test
    void followTheLedeWithoutHeading() {
        Report report = text(LEDE + "\n  • " + FIRST + "\n  • " + SECOND + "\n  • " + THIRD + REST);

        assertThat(keyPoints(report)).isEqualTo(ALL);
        assertThat(report.lede().text()).isEqualTo(LEDE.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "• %s • %s • %s",
                "Key Findings: • %s • %s • %s",
                "• %s\n\n• %s\n\n\n• %s",
                "•%s\n•%s\n•%s",
                "•\u00A0%s\n•\u2003%s\n• %s",
                "•\n%s\n•\n%s\n\n•\n%s",
                "›› %s\n›› %s\n›› %s",
                "» %s\n» %s\n» %s",
                "→ %s\n→ %s\n→ %s",
                "-%s\n-%s\n-%s",
                "–%s\n–%s\n–%s",
                "-- %s\n-- %s\n-- %s",
                "01 %s\n02 %s\n03 %s",
                "① %s\n② %s\n③ %s",
                "  ❶ %s\n\n  ❷ %s\n\n  ❸ %s",
                "#1 %s\n#2 %s\n#3 %s",
                "#1: %s\n\n#2: %s\n\n#3: %s",
            })
    void areSetInManyWays(String list) {
        String heading = list.startsWith("Key") ? "" : "Key Findings\n\n";
        Report report =
                text("Guarding the Line\n\n" + LEDE + heading + String.format(list, FIRST, SECOND, THIRD) + REST);

        assertThat(keyPoints(report)).isEqualTo(ALL);
    }

    @Test
    void areWrappedOverLinesIndentedOrFlush() {
        Report indented = text("Guarding the Line\n\n" + LEDE + """
                Summary

                  • Guards follow routes,
                    and routes follow prices.
                  • Pay for villages along the line
                    halves the raids on it.
                """ + REST);
        Report flush = text("Guarding the Line\n\n" + LEDE + """
                Summary

                • Guards follow routes, and routes follow
                prices.
                • Pay for villages along the line halves the
                raids on it.
                """ + REST);

        assertThat(keyPoints(indented)).containsExactly(FIRST, SECOND);
        assertThat(keyPoints(flush)).containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What’s new? %s\n\nWhy does it matter? %s\n\nWhat should be done? %s",
                "What's New?\n%s\n\nWhy Does It Matter?\n%s\n\nWhat Should Be Done?\n%s",
                "What's new?\n\n%s\n\nWhy did it happen?\n\n%s\n\nWhat should be done?\n\n%s",
                "Que se passe-t-il ? %s\n\nEn quoi est-ce significatif ? %s\n\nComment agir ? %s",
            })
    void answerQuestions(String questions) {
        Report report = text("Guarding the Line\n\n" + String.format(questions, FIRST, SECOND, THIRD) + REST);

        assertThat(keyPoints(report)).isEqualTo(ALL);
    }

    @Test
    void continueUnderLabels() {
        Report report = text("Guarding the Line\n\n" + LEDE + "Key Findings\n\nRoutes move\n- " + FIRST + "\n- "
                + SECOND + "\nCounts are missing\n- " + THIRD + "\n\nRecommendations\n- Count.\n- Pay." + REST);

        assertThat(keyPoints(report)).isEqualTo(ALL);
    }

    @Test
    void keepWhatIsNestedInThem() {
        Report report = text("Guarding the Line\n\n" + LEDE + "Summary\n\n• " + FIRST
                + "\n   – by night\n   – by day\n• " + SECOND + REST);

        assertThat(keyPoints(report)).containsExactly(FIRST + " – by night – by day", SECOND);
    }

    @Test
    void areNotASummaryInProse() {
        Report report = text(
                "Guarding the Line\n\nSummary\n\nRaids on the line doubled in a year. The answer was to send more guards."
                        + "\n\nThe report asks what else could have been done, and by whom." + REST);

        assertThat(report.keyPoints()).isEmpty();
        assertThat(report.lede().text()).startsWith("Raids on the line doubled");
        assertThat(running(report)).contains("The report asks what else could have been done, and by whom.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Panelists\n• Jane Doe, Senior Fellow\n• John Roe, Director",
                "Speakers\n\n• Jane Doe is a senior fellow at the Port Institute.\n• John Roe directs its programme on quays.",
                "References\n\n1. Smith, J. (2012). Dams and their builders. London: Verso.\n2. Jones, K. (2014). Rivers. Paris: Seuil.",
                "Version History\n- March 2014: first version of the text was published.\n- May 2015: two typing errors were corrected.",
                "Contents\n• Introduction 1\n• The Line 4\n• Conclusion 9",
                "Recommendations\n1. Count what the river carries away.\n2. Pay the villages along the line.",
                "Home\n• About\n• Publications\n• Events",
            })
    void areNoOtherLists(String list) {
        Report report = text("Guarding the Line\n\nMay 2015\n\n" + list + REST);

        assertThat(report.keyPoints()).isEmpty();
    }

    @Test
    void areNoListOfPeopleThatASummaryAnnounces() {
        Report report = text(
                "Guarding the Line\n\nSummary\n\nThe panel met twice in 2014 and heard these speakers:\n• Jane Doe, Senior Fellow"
                        + "\n• John Roe, Director" + REST);

        assertThat(report.keyPoints()).isEmpty();
    }

    @Test
    void areNoTable() {
        Report report = html(
                "<main><h1>Guarding the Line</h1><h2>Summary</h2><table><tr><td>Raids</td><td>40</td></tr>"
                        + "<tr><td>Guards</td><td>900</td></tr></table><h2>Introduction</h2><p>The line was laid in 1968.</p></main>");

        assertThat(report.keyPoints()).isEmpty();
        assertThat(running(report)).contains("Raids 40", "Guards 900");
    }

    @Test
    void areNoNumberedHeadings() {
        Report report = text("Guarding the Line\n\nSummary\n\n" + LEDE
                + "1. Introduction\nThe line was laid in 1968.\n\n2. The Raids\n"
                + "They began at once.\n\n(a) By night\nMost came by night.\n\n3. Conclusion\nCount them.\n");

        assertThat(report.keyPoints()).isEmpty();
        assertThat(running(report)).contains("1. Introduction", "2. The Raids", "(a) By night", "3. Conclusion");
    }

    @Test
    void comeFromHtmlAndMarkdownAlike() {
        Report web = html("<main><h1>Guarding the Line</h1><h2>Key Points</h2><ul><li>" + FIRST + "</li><li><p>"
                + SECOND + "</p></li><li><strong>" + THIRD
                + "</strong></li></ul><h2>Introduction</h2><p>The line was laid in 1968.</p></main>");
        Report marked = markdown("# Guarding the Line\n\n**Key Points**\n\n* " + FIRST
                + "\n* Pay for *villages* along the [line](https://x.example/)" + " halves\n  the raids on it.\n* "
                + THIRD + "\n\n## Introduction\n\nThe line was laid in 1968.\n");

        assertThat(keyPoints(web)).isEqualTo(ALL);
        assertThat(keyPoints(marked)).isEqualTo(ALL);
    }

    @Test
    void mayBeShortBelowTheLede() {
        Report report =
                text(LEDE + "• Traders wait eleven days.\n• Families wait for ever.\n• Guards take fees." + REST);

        assertThat(keyPoints(report))
                .containsExactly("Traders wait eleven days.", "Families wait for ever.", "Guards take fees.");
    }

    @Test
    void goOnBelowACaption() {
        Report report =
                text(LEDE + "• " + FIRST + "\n• " + SECOND + "\nPhoto: a line in the sand (AP)\n• " + THIRD + REST);

        assertThat(keyPoints(report)).containsExactlyElementsOf(ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"o ", "  o "})
    void mayHaveTheSecondBulletOfAWordProcessor(String bullet) {
        Report report = text(LEDE + bullet + FIRST + "\n" + bullet + SECOND + "\n" + bullet + THIRD + REST);

        assertThat(keyPoints(report)).containsExactlyElementsOf(ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "• "})
    void mayHaveLabelsAboveTheirText(String bullet) {
        Report report = text(LEDE + "Key Findings\n\n" + bullet + "Routes\n\n" + FIRST + "\n\n" + bullet
                + "Villages\n\n" + SECOND + "\n\n" + bullet + "The river\n\n" + THIRD + REST);

        assertThat(keyPoints(report)).containsExactly("Routes " + FIRST, "Villages " + SECOND, "The river " + THIRD);
        assertThat(report.sections()).extracting(Section::heading).containsExactly("Introduction");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 %s\n\n2 %s\n\n3 %s", "01\n%s\n\n02\n%s\n\n03\n%s", "i. %s\nii. %s\niii. %s"})
    void mayBeNumberedInAnyWay(String list) {
        assertThat(keyPoints(text(LEDE + "Key Findings\n\n" + list.formatted(FIRST, SECOND, THIRD) + REST)))
                .isEqualTo(ALL);
    }

    @Test
    void withoutBulletsEndAboveANote() {
        assertThat(keyPoints(text(LEDE + "Key Takeaways\n\n" + FIRST + "\n" + SECOND
                        + "\n\nEditor’s note: This report is part of a series on the line." + REST)))
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void keepNumbersThatDoNotCountThem() {
        assertThat(keyPoints(
                        text(LEDE + "Key Findings\n\n• 1 Guard in two follows routes.\n• 3 Villages are paid." + REST)))
                .containsExactly("1 Guard in two follows routes.", "3 Villages are paid.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The guards want three things:", "They asked the company for:"})
    void areNoListOfTheText(String announcement) {
        Report report = text("""
                Guarding the Line

                Raids on the line doubled in a year, and the answer was to send more guards to guard it.

                %s

                • A lamp for every guard that walks the line at night.
                • A boat for every village that lives beside the line.
                """.formatted(announcement));

        assertThat(report.keyPoints()).isEmpty();
        assertThat(running(report)).contains("A lamp for every guard that walks the line at night.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The report finds that:", "In short:", "Its main points are:"})
    void areAnnouncedBelowTheLede(String announcement) {
        Report report = text("""
                Guarding the Line

                Raids on the line doubled in a year, and the answer was to send more guards to guard it.

                %s

                • A lamp for every guard that walks the line at night.
                • A boat for every village that lives beside the line.
                """.formatted(announcement));

        assertThat(report.keyPoints()).hasSize(2);
    }

    @Test
    void leaveOtherListsWhereTheyStand() {
        Report report = text("""
                Guarding the Line

                Raids on the line doubled in a year, and the answer was to send more guards to guard it.

                The guards want three things:

                • A lamp for every guard that walks the line at night.
                • A boat for every village that lives beside the line.

                Nobody counts what the river carries away at night, when the lamps are out.
                """);

        assertThat(running(report))
                .containsExactly(
                        "The guards want three things:",
                        "A lamp for every guard that walks the line at night.",
                        "A boat for every village that lives beside the line.",
                        "Nobody counts what the river carries away at night, when the lamps are out.");
    }

    @Test
    void linesTogetherEndAtABlankLine() {
        Report report = text("""
                Who Owns the Cranes of Lomé

                By Awa Mensah-Cole

                Key takeaways:
                Owners live abroad, and so do their banks.
                Dockers are paid by the ton.

                After twenty months, the port has a crane again. It came by road.

                Nobody can drive it.
                """);

        assertThat(keyPoints(report))
                .containsExactly("Owners live abroad, and so do their banks.", "Dockers are paid by the ton.");
    }

    @Test
    void buttonWithTheSizeOfAFileStandsAbove() {
        Report report = text("""
                Who Owns the Cranes of Lomé

                May 6, 2014

                Cranes decide which ships are unloaded first. This report asks who decides for the cranes.

                Read the full report [PDF, 800 KB]

                • Owners live abroad, and so do their banks.

                • Dockers are paid by the ton.
                """);

        assertThat(keyPoints(report)).hasSize(2);
    }

    @Test
    void questionsThatHaveRunIntoOneParagraphAreToldApart() {
        Report report = text("""
                Keeping Teachers in Class

                Executive Summary

                What’s new? Teachers stopped work in April after wages were late. Why does it matter? Eleven thousand pupils have no lessons. “What now?” they ask. What should be done? Agencies should pay on one day.
                """);

        assertThat(keyPoints(report))
                .containsExactly(
                        "Teachers stopped work in April after wages were late.",
                        "Eleven thousand pupils have no lessons. “What now?” they ask.",
                        "Agencies should pay on one day.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Working Group\n\n• Ambassador Rose Quay-Hill (chair)\n• Captain Ned F. Rowe, U.S. Navy (ret.)\n• Ada Tern",
                "Those Who Wrote It\n\n• Rose Quay\n• Ned Rowe\n• Ada Tern",
                "Partners\n\n• Institute for Harbour Studies\n• National Rivers Council\n• Tern Foundation",
            })
    void areNoListsOfNamesBelowProse(String list) {
        for (String heading : List.of("Executive Summary", "Key Findings")) {
            Report report = text("Guarding the Line\n\n" + LEDE + heading + "\n\n" + FIRST + " " + SECOND + " " + THIRD
                    + "\n\n" + list + "\n\nRecommendations\n\n• Pay the villages.\n• Light the line.\n");

            assertThat(report.keyPoints()).isEmpty();
            assertThat(report.sections())
                    .extracting(Section::heading)
                    .endsWith(list.substring(0, list.indexOf('\n')), "Recommendations");
        }
    }

    @Test
    void areNoAbstractInProse() {
        assertThat(text("Guarding the Line\n\nMay 6, 2014\n\nFast Facts\n\n" + FIRST + " " + SECOND + "\n\n" + THIRD
                                + REST)
                        .keyPoints())
                .isEmpty();
        assertThat(keyPoints(text(LEDE + "Fast Facts\n\n• " + FIRST + "\n• " + SECOND + REST)))
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void endBeforeTheTextTheyStandIn() {
        Report report = text("Guarding the Line\n\n" + LEDE + "Key Takeaways\n\n• " + FIRST + "\n• " + SECOND
                + "\n\nThe line was laid in 1968. It has been raided ever since." + REST);

        assertThat(keyPoints(report)).containsExactly(FIRST, SECOND);
        assertThat(report.sections()).extracting(Section::heading).containsExactly(null, "Introduction");
        assertThat(running(report)).startsWith("The line was laid in 1968. It has been raided ever since.");
    }

    @Test
    void sectionOfAPaperGoesOnBelowThem() {
        Report report = text("Guarding the Line\n\n" + LEDE + "Findings\n\n• " + FIRST + "\n• " + SECOND
                + "\n\nThe line was laid in 1968. It has been raided ever since." + REST);

        assertThat(report.sections()).extracting(Section::heading).containsExactly("Findings", "Introduction");
    }

    @Test
    void mayBeSetOffByAsterisks() {
        Report report = text("Guarding the Line\n\n" + LEDE + "Key Takeaways\n\n*" + FIRST + "*\n\n*" + SECOND
                + "*\n\n*" + THIRD + "*\n\nThe full study is available for download.\n");

        assertThat(keyPoints(report)).containsExactly("*" + FIRST + "*", "*" + SECOND + "*", "*" + THIRD + "*");
    }

    @Test
    void endAboveNumberedParagraphs() {
        Report report = text("Guarding the Line\n\n" + LEDE + "Key Points of the Study:\n\n  * guards follow routes;\n"
                + "  * routes follow prices.\n\n1. The line was laid in 1968. It has been raided since.\n\n"
                + "2. Villages along the line are paid in rice.\n");

        assertThat(keyPoints(report)).containsExactly("guards follow routes;", "routes follow prices.");
        assertThat(running(report)).contains("Villages along the line are paid in rice.");
    }

    @Test
    void areNoNumberedSectionsOfAPaper() {
        Report report = text("""
                Who Owns the Cranes of Lomé
                By Ann Lee
                May 6, 2014

                IN BRIEF

                * Since 2009 the cranes belong to the state and are rented out.
                * Few of the men who rent them have ever been to the port.

                1. BACKGROUND

                Until 1991 the port had no cranes at all. Then it bought two.

                2. FINDINGS

                2.1 Owners

                The owners live abroad, and so do their banks.

                2.2 Fees

                Fees are paid per ship, and ships are counted by their owners.
                """);

        assertThat(keyPoints(report)).hasSize(2).first().asString().startsWith("Since 2009");
        assertThat(report.sections())
                .extracting(Section::heading)
                .containsExactly("1. BACKGROUND", "2. FINDINGS", "2.1 Owners", "2.2 Fees");
    }

    @Test
    void noteBelowASummaryIsNoPoint() {
        Report report =
                text("Guarding the Line\n\nReport of the Inspector*\n\nSummary\n\n" + LEDE + "* " + SECOND + REST);

        assertThat(report.keyPoints()).isEmpty();
    }

    @Test
    void thingsWeLearnedArePoints() {
        Report report =
                text("Guarding the Line\n\n" + LEDE + "Two things we learned\n\n• " + FIRST + "\n• " + SECOND + REST);

        assertThat(keyPoints(report)).containsExactly(FIRST, SECOND);
    }

    @Test
    void mayEachHaveSeveralLinesBelowALabel() {
        Report report = text("""
                Guarding the Line

                Raids on the line doubled in a year, and the answer was to send more guards to guard it.

                Key Findings
                Guards follow routes
                Routes follow prices, and prices follow the rain.
                No guard was seen on the river.
                Pay halves the raids
                Villages along the line were paid from May.
                Raids fell by half until June.

                The Route
                The line was laid in 1968. It has been raided ever since, by those who live beside it.
                """);

        assertThat(keyPoints(report))
                .containsExactly(
                        "Guards follow routes Routes follow prices, and prices follow the rain. No guard was seen on the"
                                + " river.",
                        "Pay halves the raids Villages along the line were paid from May. Raids fell by half until"
                                + " June.");
        assertThat(report.sections()).extracting(Section::heading).containsExactly("The Route");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Authors\n  Ann Lee\n  ", "Authors\n  الأمين ولد سالم\n  ", ""})
    void areNoOtherPublicationsBelowTheLede(String above) {
        Report report = text("Guarding the Line\n\nMarch 5, 2015\n\n" + LEDE + """
                • %sJune 19, 2018
                  The line was raided again, and the guards were late.
                • %sJune 13, 2018
                  The villages were paid, and the raids stopped.
                """.formatted(above, above));

        assertThat(keyPoints(report)).isEmpty();
    }

    @Test
    void areNoNumberedParagraphs() {
        String paragraph = "The line was laid in 1968, and it has been raided by those who live beside it ever since. ";
        Report report = text("Guarding the Line\n\nMarch 5, 2015\n\n1. " + paragraph.repeat(5) + "\n\n2. "
                + paragraph.repeat(6) + "\n\n3. " + paragraph.repeat(5) + "\n");

        assertThat(keyPoints(report)).isEmpty();
    }

    @Test
    void mayHaveNoSpaceBehindTheirNumbers() {
        Report report = text("""
                Harbours After the Storm

                Summary of conclusions and recommendations

                1.We conclude that the quays of the lake are too low. (Paragraph 28)

                2.We recommend that they be raised before the rains. (Paragraphs 31-32)

                Cranes

                There are four of them in the port.
                """);

        assertThat(keyPoints(report))
                .containsExactly(
                        "We conclude that the quays of the lake are too low. (Paragraph 28)",
                        "We recommend that they be raised before the rains. (Paragraphs 31-32)");
    }

    @Test
    void headingsWithoutSpaceBehindTheirNumbersAreNone() {
        Report report = text(
                "Harbours After the Storm\n\nThe quays of the lake are too low for the storms that come.\n\n"
                        + "1.Cranes\n\nThere are four of them in the port.\n\n2.Quays\n\nThey were built when the lake was low.");

        assertThat(report.keyPoints()).isEmpty();
        assertThat(running(report)).contains("1.Cranes", "2.Quays");
    }

    @Test
    void areNoNumberedParagraphsUnderANumberedHeadingBelowTheSummary() {
        Report report = text("""
                Ferries on a Rising Lake

                Summary

                The storm sank four ferries in one night. Warnings had been sent to numbers that no longer existed.

                1 The storm

                1. On 3 October a storm crossed the lake within two hours.

                2. We began our inquiry in November and heard thirty-one witnesses.

                2 Warnings

                3. The warning reached eleven of sixty-two skippers.
                """);

        assertThat(report.keyPoints()).isEmpty();
        assertThat(report.sections()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ideas clave", "Messaggi chiave", "Principais conclusões"})
    void standUnderHeadingsInOtherLanguages(String heading) {
        assertThat(
                        keyPoints(
                                text(
                                        "Transbordadores del lago\n\n" + heading
                                                + "\n\n• Los dueños deben tener licencia antes de las lluvias.\n• Los puertos necesitan luces por la noche.\n")))
                .hasSize(2);
    }

    @Test
    void areNoListOfChapters() {
        Report report = text("Guarding the Line\n\n" + LEDE + "This report has three chapters:\n\n• " + FIRST + "\n• "
                + SECOND + "\n• " + THIRD + REST);

        assertThat(report.keyPoints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Guards follow routes (see the Coast\nReview) and routes follow prices, as every driver knows",
                "Pay for villages along the line halves the raids on it, as was told by Governor\nDiallo and by everyone who lives there",
            })
    void mayBeWrappedBeforeANameWithoutIndent(String wrapped) {
        Report report = text(
                "Guarding the Line\n\n" + LEDE + "Summary\n\n• " + FIRST + "\n• " + wrapped + "\n• " + THIRD + REST);

        assertThat(keyPoints(report)).containsExactly(FIRST, wrapped.replace('\n', ' '), THIRD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EXECUTIVE SUMMARY AND RECOMMENDATIONS\n\nThe guards of the line were hired in a hurry, and nobody pays them.\n\nTo the governments of the coast:",
                "SYNTHÈSE\n\nThe guards of the line were hired in a hurry, and nobody pays them.\n\nLISTE DES RECOMMANDATIONS",
            })
    void areNotWhatOthersShouldDo(String heading) {
        Report report = text("Guarding the Line\n\n" + LEDE + heading + "\n\n1. " + FIRST + "\n2. " + SECOND + "\n3. "
                + THIRD + REST);

        assertThat(report.keyPoints()).isEmpty();
        assertThat(running(report)).contains(FIRST, SECOND, THIRD);
    }

    @Test
    void areNoParagraphsThatGoOnWithTheNumbersOfTheText() {
        Report report = text("Guarding the Line\n\n" + LEDE + "I. The Line\n\n1. " + FIRST + "\n\nII. Findings\n\n2. "
                + SECOND + "\n\nIII. What Follows\n\n3. " + THIRD + "\n");

        assertThat(keyPoints(report)).isEmpty();
        assertThat(report.sections()).extracting(Section::heading).contains("II. Findings");
    }

    @Test
    void stepsOfAWayToThePageAreNone() {
        Report report = text("Guarding the Line\n\n" + LEDE + "> and so on\n> to the coast\n" + REST);

        assertThat(keyPoints(report)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die zentralen Ergebnisse",
                "Kernergebnisse:",
                "Hauptbotschaften",
                "I punti chiave",
                "In sintesi",
                "Os principais resultados",
                "Los mensajes clave",
                "En síntesis"
            })
    void standUnderMoreHeadingsInOtherLanguages(String heading) {
        assertThat(keyPoints(
                        text("Guarding the Line\n\n" + LEDE + heading + "\n\n• " + FIRST + "\n• " + SECOND + REST)))
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void answerQuestionsThatOnlyOneReportHas() {
        Report report = text("Guarding the Line\n\nMay 2015\n\n" + LEDE + "What's new?\n" + FIRST
                + "\n\nWhy did it work?\n" + SECOND + "\n\nWhat should be done next?\n" + THIRD + REST);

        assertThat(keyPoints(report)).isEqualTo(ALL);
        assertThat(report.sections()).extracting(Section::heading).containsExactly("Introduction");
    }

    @ParameterizedTest
    @ValueSource(strings = {"What happened?", "What’s new about the raids?"})
    void areNoAnswersOfAnInterview(String first) {
        Report report = text("Guarding the Line\n\nMay 2015\n\n" + LEDE + first + "\n\n" + FIRST
                + "\n\nWho pays the guards?\n\n" + SECOND + "\n\nWho counts the raids?\n\n" + THIRD + "\n");

        assertThat(keyPoints(report)).isEmpty();
        assertThat(report.sections()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(Jane Doe/The Line Times)", "(Line Watch/Jane Q. Doe)", "(John Roe/Reuters)"})
    void standBelowACaptionThatIsBelowTheLede(String credit) {
        Report report = text("Guarding the Line\n\n" + LEDE + "May 5, 2015\n\nA guard at the line, on June 3, 2014. "
                + credit + "\n\n• " + FIRST + "\n• " + SECOND + "\n• " + THIRD + REST);

        assertThat(keyPoints(report)).isEqualTo(ALL);
    }

    @Test
    void textBelowPointsWithoutBulletsIsTheLede() {
        Report report = text("""
                Harbours After the Storm

                March 5, 2015

                Highlights
                The towns own forty cranes.
                Rents fell by half in a year.

                The harbour towns recovered sooner than their hinterland. The reasons lie in who owns the cranes.
                """);

        assertThat(keyPoints(report)).containsExactly("The towns own forty cranes.", "Rents fell by half in a year.");
        assertThat(report.lede().text()).startsWith("The harbour towns recovered");
    }

    @Test
    void sentencesStandAboveTextOfSeveral() {
        Report report = text("""
                Harbours After the Storm

                March 5, 2015

                Three takeaways:

                The towns own forty cranes.

                Rents fell by half in a year.

                Boats went on without them.

                The harbour towns recovered sooner than their hinterland. The reasons lie in who owns the cranes.

                Nobody had counted the cranes before. The towns did so in the spring.
                """);

        assertThat(keyPoints(report)).hasSize(3);
        assertThat(report.lede().text()).startsWith("The harbour towns recovered");
    }

    @Test
    void headingMayCountThem() {
        assertThat(keyPoints(text("""
                Les ports après la tempête

                Les villes ont repris plus vite que l’arrière-pays, et la raison en est que les grues leur appartiennent.

                Les 3 points clés
                1
                Compter les grues
                Une liste suffit à savoir qui les possède.
                2
                Payer les quais
                Un contrat revient moins cher que dix mois de retard.
                """))).hasSize(2);
    }

    @Test
    void summaryMayBeOfSentencesThatStandByThemselves() {
        String start = "Harbours After the Storm\n\nMarch 5, 2015\n\nThe harbour towns recovered sooner than their"
                + " hinterland, and the reasons lie in who owns the cranes.\n\nSummary\n\n";
        String points = "The towns own forty cranes.\n\nRents fell by half in a year.\n\nBoats went on without"
                + " them.\n\nOwners of boats were paid last.\n\n";

        assertThat(keyPoints(text(start + points + "About the Report\n\nIt was paid for by the port.\n")))
                .hasSize(4);
        assertThat(keyPoints(text(start + points + "The cranes were counted twice. Forty were missing.\n")))
                .isEmpty();
    }

    @Test
    void areNoParagraphsWhoseNumbersGoOnUnderLaterHeadings() {
        Report report = text("""
                Ferries on a Rising Lake

                Written evidence submitted by the Harbour Society

                1. The Society has kept the lights of the lake since 1968, and it owns four of them.

                2. This submission is about the lights. It is organised in two parts:

                - The lights (p.1)

                - The keepers (p.3)

                The lights

                3. Of forty lights eleven burn, and nobody has counted those of the southern shore.

                4. The oil is paid by whoever lands first.
                """);

        assertThat(report.keyPoints()).isEmpty();
        assertThat(report.sections()).extracting(Section::heading).contains("The lights");
    }
}
