package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.Author;
import rapporteur.report.Paragraph;
import rapporteur.report.RelatedPublication;
import rapporteur.report.Report;
import rapporteur.report.Section;

/** Whole pages, invented, in the layouts in which institutes publish theirs. */
class PageShapesTest extends ReadingTest {

    private static final Path PAGES = Path.of("src/test/resources/rapporteur/reading");

    private static Report page(String name) {
        Reading reading = read(PAGES.resolve(name));
        assertThat(reading.warnings()).isEmpty();
        return reading.report();
    }

    private static List<String> headings(Report report) {
        return report.sections().stream().map(Section::heading).toList();
    }

    @Test
    void peaceInstitute() {
        Report report = page("peace-institute.txt");

        assertThat(report.title()).isEqualTo("The Institutional Framework for Local Peacebuilding in Northern Benin");
        assertThat(report.published()).hasToString("2022-06-30");
        assertThat(report.series()).isEqualTo("Special Report");
        assertThat(report.lede().text()).startsWith("Since 2019, violent extremists");
        assertThat(keyPoints(report))
                .hasSize(3)
                .contains("Mayors are elected; prefects are appointed. Neither controls the gendarmes.");
        assertThat(authors(report)).containsExactly("Karl de Brand", "Carla Gehring, M.A.");
        assertThat(report.authors())
                .extracting(author -> author.bio().text())
                .last()
                .asString()
                .startsWith("Carla Gehring is a research assistant there.");
        assertThat(headings(report)).containsExactly("Introduction");
        assertThat(report.related())
                .extracting(
                        RelatedPublication::title,
                        RelatedPublication::type,
                        related -> related.summary().text())
                .containsExactly(
                        tuple(
                                "Can Coastal West Africa Stop the Spread of Extremism?",
                                "Analysis",
                                "Coastal states have time, but not much of it"),
                        tuple(
                                "What the Parks Tell Us",
                                "Podcast / Audio",
                                "Rangers were first to know. Nobody asked them."),
                        tuple(
                                "A New Start for the Prefects",
                                null,
                                "Prefects in Benin have gained powers on paper. In practice they share them with mayors, chiefs and"
                                        + " gendarmes, and the sha"));
        assertThat(report.related().getFirst().topics()).containsExactly("Violent Extremism", "Fragility & Resilience");
    }

    @Test
    void conflictGroup() {
        Report report = page("conflict-group.txt");

        assertThat(report.title()).isEqualTo("Niger: Another Weak Link in the Sahel?");
        assertThat(report.published()).hasToString("2013-09-19");
        assertThat(report.series()).isEqualTo("Africa Report");
        assertThat(keyPoints(report)).hasSize(3);
        assertThat(headings(report)).containsExactly("RECOMMENDATIONS", "I. INTRODUCTION", "About Conflict Group");
    }

    @Test
    void questionsWithAnswers() {
        Report report = page("questions.txt");

        assertThat(report.title()).isEqualTo("Stabilising the Ruvuma Basin");
        assertThat(keyPoints(report))
                .hasSize(3)
                .last()
                .asString()
                .startsWith("The two governments should set up one command");
        assertThat(report.lede().text()).startsWith("For two years");
        assertThat(report.related())
                .extracting(RelatedPublication::title, RelatedPublication::type, RelatedPublication::topics)
                .containsExactly(
                        tuple("A Corridor of Conflict", "Report", List.of("Africa")),
                        tuple("Why the Guards Left", "Commentary", List.of("Africa")));
    }

    @Test
    void researchCorporation() {
        Report report = page("research-corporation.txt");

        assertThat(report.title()).isEqualTo("Deterring Raids on Pipelines");
        assertThat(report.published()).hasToString("2020-03-05");
        assertThat(authors(report)).containsExactly("Anna B. Smith", "John Q. Roe");
        assertThat(keyPoints(report)).hasSize(3).last().isEqualTo("Paying villages along the line cut raids by half.");
        assertThat(running(report)).doesNotContain("Chapter One", "Download PDF", "Share on Twitter");
    }

    @Test
    void frenchInstitute() {
        Report report = page("institut.txt");

        assertThat(report.title()).isEqualTo("Les minerais du lac : un commerce sans État");
        assertThat(report.language()).isEqualTo("fr");
        assertThat(report.published()).hasToString("2021-03-13");
        assertThat(authors(report)).containsExactly("Marc JULLIARD", "Thomas VERNEUIL");
        assertThat(report.lede().text()).startsWith("Les minerais du lac passent");
        assertThat(keyPoints(report)).hasSize(3);
        assertThat(report.sections()).isEmpty();
        assertThat(report.related())
                .extracting(
                        RelatedPublication::title,
                        related -> related.published().toString(),
                        RelatedPublication::authors)
                .containsExactly(tuple("Le prix de l’or", "2020-02-02", List.of("Marc JULLIARD")));
    }

    @Test
    void policyInstitution() {
        Report report = page("policy-institution.txt");

        assertThat(report.title()).isEqualTo("The desert and the dollar");
        assertThat(report.published()).hasToString("2021-03-11");
        assertThat(report.lede().text()).startsWith("Remittances are the largest flow");
        assertThat(keyPoints(report)).hasSize(3);
        assertThat(authors(report)).containsExactly("Lea Sommer", "Pia Marsden");
        assertThat(report.authors().getLast().bio().text()).isEqualTo("Former Research Analyst");
        assertThat(report.related())
                .extracting(RelatedPublication::title, RelatedPublication::authors)
                .containsExactly(
                        tuple("What the phone pays for", List.of("Pia Marsden")),
                        tuple("Counting small money", List.of("Lea Sommer", "Mona Trace")));
    }

    @Test
    void strategyCenter() {
        Report report = page("strategy-center.txt");

        assertThat(report.title()).isEqualTo("Ports and Power in the Red Sea");
        assertThat(report.published()).hasToString("2021-11-09");
        assertThat(keyPoints(report)).hasSize(2);
        assertThat(report.authors())
                .extracting(Author::name, author -> author.bio().text())
                .containsExactly(
                        tuple(
                                "Jude Demont",
                                "Jude Demont is director of the Africa Program at the Center for Strategic Studies in Washington, D.C."),
                        tuple("Lena Gatsby", "Lena Gatsby is a research assistant with the CSS Africa Program."));
        assertThat(running(report)).noneMatch(text -> text.contains("All rights reserved"));
    }

    @Test
    void congressService() {
        Report report = page("congress-service.txt");

        assertThat(report.title()).isEqualTo("Piracy off the Horn of Africa: Issues for Congress");
        assertThat(report.published()).isNull();
        assertThat(authors(report)).containsExactly("Lauren Smith", "Ron J. Weller");
        assertThat(report.lede().text()).endsWith("The attacks threaten commerce.");
        assertThat(report.keyPoints()).isEmpty();
        assertThat(running(report))
                .noneMatch(text -> text.contains("...."))
                .contains("Navies patrol the Gulf of Aden.");
    }

    @Test
    void savedPage() {
        Report report = page("saved-page.html");

        assertThat(report.title()).isEqualTo("Women in Movements");
        assertThat(report.source()).isEqualTo("https://www.peace.example/publications/2016/05/women-nonviolent");
        assertThat(report.publisher()).isEqualTo("Institute of Peace");
        assertThat(report.series()).isEqualTo("Special Report");
        assertThat(keyPoints(report)).hasSize(3).first().isEqualTo("Nonviolent movements succeed twice as often.");
        assertThat(report.aboutReport().text())
                .isEqualTo("This report examines movements. It was funded by Peace Institute.");
        assertThat(report.authors()).extracting(Author::name).containsExactly("Maria A. Prince");
        assertThat(report.related())
                .extracting(RelatedPublication::title, RelatedPublication::topics, RelatedPublication::link)
                .containsExactly(
                        tuple(
                                "Why Women Lead",
                                List.of("Justice, Security & Rule of Law", "Gender"),
                                "https://www.peace.example/y"),
                        tuple("Second One", List.of(), "https://www.peace.example/z"));
        assertThat(running(report))
                .noneMatch(text ->
                        text.contains("Facebook") || text.contains("Constitution Avenue") || text.equals("About"));
    }

    @Test
    void markdownNotes() {
        Report report = page("notes.md");

        assertThat(report.title()).isEqualTo("Elections and Violence in Kenya");
        assertThat(report.published()).hasToString("2022-09");
        assertThat(report.series()).isEqualTo("Special Report");
        assertThat(authors(report)).containsExactly("Jane Mwangi", "Tom O'Brien, Ph.D.");
        assertThat(report.related())
                .extracting(RelatedPublication::title, RelatedPublication::link)
                .containsExactly(tuple("Ballots and Bullets", "https://peace.example/b"), tuple("No Vote", null));
    }

    @Test
    void closedTabsAndPanels() {
        Report report = read(file("tabs.html", """
                <html><body><main><h1>Guarding the Line</h1>
                <p>Raids on the line doubled in a year, and the answer was to send more guards to guard it.</p>
                <h2><button aria-controls="p1">Background</button></h2>
                <div id="p1" aria-hidden="true"><p>The line was laid in 1968, and it has been raided ever since.</p></div>
                <div role="tabpanel" hidden><h2>Method</h2><p>Guards were asked what they had seen at night.</p></div>
                <div style="display: none"><p>This is a dialog that nobody was meant to read here.</p></div>
                </main></body></html>
                """)).report();

        assertThat(headings(report)).containsExactly("Background", "Method");
        assertThat(running(report)).anyMatch(text -> text.startsWith("The line was laid"));
        assertThat(running(report)).noneMatch(text -> text.contains("dialog"));
    }

    @Test
    void boxOfKeyPointsAboveTheText() {
        Report report = read(file("box.html", """
                <html><body><main><h1>Guarding the Line</h1><p>By Jane Doe</p>
                <h2>Key takeaways</h2><ul><li>Guards follow routes, and routes follow prices.</li>
                <li>Pay for villages along the line halves the raids on it.</li></ul>
                <p>Raids on the line doubled in a year, and the answer was to send more guards to guard it.</p>
                <p>Nobody counts what the river carries away at night, when the lamps are out.</p>
                <h2>The route</h2><p>The line was laid in 1968, and it has been raided ever since.</p>
                <h2>Related Publications</h2><h3>The Toll</h3><p>April 2, 2019</p>
                <h2>Leave a Reply</h2><p>Your email address will not be published.</p></main></body></html>
                """)).report();

        assertThat(keyPoints(report)).hasSize(2);
        assertThat(report.lede().text()).startsWith("Raids on the line");
        assertThat(headings(report)).containsExactly(null, "The route");
        assertThat(report.related()).extracting(RelatedPublication::title).containsExactly("The Toll");
    }

    @ParameterizedTest
    @CsvSource({
        "https://reports.harbour.example,",
        "https://reports.harbour.example/,",
        "https://reports.harbour.example/RL77.pdf, https://reports.harbour.example/RL77.pdf",
        "https://reports.harbour.example?id=77, https://reports.harbour.example?id=77"
    })
    void theFirstPageOfASiteIsNotWhereAReportStands(String address, String source) {
        Report report = text("""
                Harbour Dues: Current Issues

                March 2, 2015

                Harbour Research Service
                %s
                RL77

                Summary

                The harbour towns recovered sooner than their hinterland. Dues pay for the quays.
                """.formatted(address));

        assertThat(report.title()).isEqualTo("Harbour Dues: Current Issues");
        assertThat(report.source()).isEqualTo(source);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Source URL:", "Source URL (retrieved on 03/02/2015 - 10:15):"})
    void printViewNamesItsSiteFirstAndItsAddressLast(String label) {
        Report report = text("""
                Published on Institute for Ports (https://ports.example)

                Home > Harbours After the Storm

                Harbours After the Storm

                Monday, March 2, 2015

                The harbour towns recovered sooner than their hinterland. This brief asks why.

                Summary

                • Quays were mended before the roads.
                • Nobody asked the towns behind the coast.

                About the Author

                Jane Doe is a fellow at the Institute for Ports.

                %s https://ports.example/briefs/harbours
                """.formatted(label));

        assertThat(report.title()).isEqualTo("Harbours After the Storm");
        assertThat(report.publisher()).isEqualTo("Institute for Ports");
        assertThat(report.source()).isEqualTo("https://ports.example/briefs/harbours");
        assertThat(report.authors()).hasSize(1);
    }

    private static final String DUMP = """
               #Quayside alternate

               [1]Skip to main content

                 * [2]Regions
                 * [3]Briefs

                            Harbours After the Storm

               The harbour towns recovered sooner than their hinterland [9]. This
               brief, like the [4]one before it, asks why.

               By: [5]Jane Doe; [6]John Roe

               Publication Type: [7]Peace Brief

               Summary

                 * Quays were mended before the roads that lead to them, as [8]"The
                   Road" tells.
                 * Nobody asked the towns behind the coast.
            """;

    @Test
    void dumpOfATerminalsBrowserHasNoNumbersOfLinks() {
        Report report = text(DUMP
                + "\nReferences\n\n   Visible links\n   1. https://quay.example/#main\n   2. https://quay.example/regions\n"
                + "   3. https://quay.example/briefs\n   4. https://quay.example/1\n   5. https://quay.example/doe\n"
                + "   6. https://quay.example/roe\n   7. https://quay.example/pb\n   8. https://quay.example/road\n");

        assertThat(report.title()).isEqualTo("Harbours After the Storm");
        assertThat(report.lede().text())
                .isEqualTo(
                        "The harbour towns recovered sooner than their hinterland [9]. This brief, like the one before"
                                + " it, asks why.");
        assertThat(report.series()).isEqualTo("Peace Brief");
        assertThat(authors(report)).containsExactly("Jane Doe", "John Roe");
        assertThat(keyPoints(report))
                .first()
                .isEqualTo("Quays were mended before the roads that lead to them, as \"The Road\" tells.");
        assertThat(report.sections()).isEmpty();
    }

    @Test
    void numbersInBracketsStayWhereNoAddressesFollow() {
        Report report = text(DUMP + "\nReferences\n\n1. A. Lee, Quays (Lomé, 2004).\n");

        assertThat(report.lede().text()).contains("like the [4]one before it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"About the same.", "About the same number left as came."})
    void sentencesBeginLikeHeadingsDo(String sentence) {
        String text = """
                Mules on the Pass

                By Ann Lee

                3 May 2019

                Mules carry what the road does not. This report asks who owns them.

                The Owners

                There were forty in 2010.

                %s

                Nobody counted the mules.
                """.formatted(sentence);
        String page =
                "<h1>Mules on the Pass</h1><p>Mules carry what the road does not, and they eat less than lorries.</p><h2>The Owners</h2><p>"
                        + sentence + "</p><h2>The Mules</h2><p>Nobody counted them.</p>";

        assertThat(text(text).sections()).extracting(Section::heading).containsExactly("The Owners");
        assertThat(html(page).sections()).extracting(Section::heading).containsExactly("The Owners", "The Mules");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Expert comment | 6 minute read ! Expert comment",
                "Arbeitspapier 12/2015 | Von Ulrike Meissner ! Arbeitspapier",
                "PORTwatch Briefing ! PORTwatch Briefing",
                "Cuadernos de coyuntura 45 ! Cuadernos de coyuntura",
                "Harbour Notes, Vol. 12 No. 3, September 2017 ! Harbour Notes",
                "Rapport d’information n° 418 (2018-2019), déposé le 3 avril 2019 ! Rapport d’information"
            })
    void seriesIsTold(String line, String series) {
        Report report = text("""
                Why the Cranes Stand Still

                %s

                The cranes of the southern quay have not moved since the spring. Their drivers were never paid.
                """.formatted(line));

        assertThat(report.title()).isEqualTo("Why the Cranes Stand Still");
        assertThat(report.series()).isEqualTo(series);
    }

    @Test
    void lineThatLooksLikeAHeadingWithNothingBelowItIsNotLost() {
        Report report = text("""
                Wells in a Dry Valley

                The wells of the valley were dug by hand, and they have been kept by the families that dug them.

                A Well Is Not a River

                About the Author

                Marta Okoro is the director of the Well Society.
                """);

        assertThat(report.sections())
                .flatExtracting(Section::paragraphs)
                .extracting(Paragraph::text)
                .contains("A Well Is Not a River");
    }
}
