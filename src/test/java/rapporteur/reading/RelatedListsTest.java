package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.Paragraph;
import rapporteur.report.RelatedPublication;
import rapporteur.report.Report;

/** Lists of related publications as sites print them, with what stands around them. */
class RelatedListsTest extends ReadingTest {

    private static final String BEFORE = """
            Harbours After the Storm

            The harbour towns recovered sooner than their hinterland, and the reasons lie in who owns the cranes.

            """;

    private static final String CRANES =
            "Cranes for Rent\n\nMarch 2, 2015\n\nBy: Ann Lee\n\nWho rents out cranes.\n\nType: Blog\n\nPorts\n\n";

    private List<RelatedPublication> related(String list) {
        return text(BEFORE + "Related Publications\n\n" + list).related();
    }

    private static List<String> titles(List<RelatedPublication> related) {
        return related.stream().map(RelatedPublication::title).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "View All Publications\n\nHarbour Institute\nThe people behind our work",
                "1 of 14 next ›\nView All Publications",
                "Harbour Institute\n12 Quay Street, Suite 4\nPortland, ME 04101\nTel: +1.207.555.0100",
                "Institut des Ports\n4 bis, rue du Quai\n76600 Le Havre",
                "Sign up for our letter\nEmail address\nSubscribe",
                "Toutes les publications\nTous les dossiers",
                "S’inscrire à la lettre d’information",
                "Contact us | Careers | Press\nOur history",
                "© 2015 Harbour Institute. All rights reserved.\nOur history",
                "Who We Are\nOur history",
                "Related Experts\n\nBen Roe\nSenior Advisor",
                "Related Events\n\nA Talk on Quays\nJune 7, 2019",
            })
    void endAboveTheFootOfThePage(String foot) {
        List<RelatedPublication> related = related(CRANES + foot + "\n");

        assertThat(titles(related)).containsExactly("Cranes for Rent");
        assertThat(related.getFirst().topics()).containsExactly("Ports");
    }

    @Test
    void goOnBelowButtons() {
        String list = """
                View all
                Cranes for Rent
                March 2, 2015
                See more
                Subscribe to our newsletter
                The Toll
                March 1, 2015
                See more
                """;

        assertThat(titles(related(list))).containsExactly("Cranes for Rent", "The Toll");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "More for You",
                "More on Ports",
                "More Work from the Institute",
                "Additional Reading",
                "Read More",
                "Up Next",
                "Recommended for you",
                "Explore our work",
                "By the Same Author",
                "Also by Ben Roe",
                "Publications",
                "Related Publications and Events",
                "Contenu associé",
                "Du même auteur",
                "Aller plus loin",
                "From the Quayside",
            })
    void standUnderHeadingsBelowTheText(String heading) {
        var report = text(BEFORE + "About the Report\n\nThis report was paid for by the harbour towns themselves.\n\n"
                + heading + "\n\n" + CRANES);

        assertThat(titles(report.related())).containsExactly("Cranes for Rent");
        assertThat(report.aboutReport().text()).isEqualTo("This report was paid for by the harbour towns themselves.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nos dernières études",
                "Explore our related content",
                "See related content",
                "In the same series",
                "Recent & Related",
                "More Work from the Institute for Harbours, Roads and Inland Waterways",
                "Contenuti correlati:",
                "Leggi anche",
                "Artículos relacionados",
                "Lees ook",
                "Lesen Sie auch",
            })
    void mayBeginWithTheDateBelowHeadings(String heading) {
        assertThat(titles(text(BEFORE + heading + "\n\nMarch 2, 2015\nCranes for Rent\n\nMay 7, 2015\nThe Toll\n")
                        .related()))
                .containsExactly("Cranes for Rent", "The Toll");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Read More", "Publications", "Up Next", "From the Quayside"})
    void areNotTheReportBelowAMenu(String menu) {
        var report = text(menu + "\n\nHarbours After the Storm\n\nMarch 2, 2015\n\nBy: Ann Lee\n\n"
                + "The harbour towns recovered sooner than their hinterland.\n");

        assertThat(report.related()).isEmpty();
        assertThat(report.published()).hasToString("2015-03-02");
    }

    @Test
    void leaveShortLinesOutOfTheTextAbove() {
        var report = text(BEFORE + "About the Report\n\nThis report was paid for by the harbour towns themselves.\n\n"
                + "Quays and Cranes\n\nThe Toll\n");

        assertThat(report.aboutReport().text()).isEqualTo("This report was paid for by the harbour towns themselves.");
    }

    @Test
    void mayHaveTheTypeAboveADoubledTitle() {
        List<RelatedPublication> related = related("""
                Type: Blog
                Cranes for Rent
                Cranes for Rent
                March 2, 2015
                By: Ann Lee
                Who rents out cranes, and to whom they rent them.
                Ports of Call
                Type: Report
                The Toll
                The Toll
                March 1, 2015
                By: Ben Roe
                Who pays the toll.
                Shipping
                """);

        assertThat(related)
                .extracting(RelatedPublication::title, RelatedPublication::type, RelatedPublication::topics)
                .containsExactly(
                        tuple("Cranes for Rent", "Blog", List.of("Ports of Call")),
                        tuple("The Toll", "Report", List.of("Shipping")));
    }

    @Test
    void mayBeginWithTheDate() {
        List<RelatedPublication> related = related("""
                Wed, Apr 19, 2023
                Cranes for Rent
                QuayBlog
                By Ann Lee
                Who rents out cranes, and to whom they rent them.
                Trade & Ports Morocco
                Thu, Mar 2, 2023
                The Toll
                By Ben Roe
                Who pays the toll at the gate of the harbour.
                Shipping
                """);

        assertThat(related)
                .extracting(RelatedPublication::title, RelatedPublication::authors, RelatedPublication::topics)
                .containsExactly(
                        tuple("Cranes for Rent", List.of("Ann Lee"), List.of("Trade & Ports Morocco")),
                        tuple("The Toll", List.of("Ben Roe"), List.of("Shipping")));
    }

    @Test
    void mayHaveDateAndTypeInOneLine() {
        assertThat(related("""
                April 11, 2017 News Release
                Cranes for Rent
                March 8, 2016 Dispatches
                The Toll
                May 9, 2016 Port Report 2016
                The Quay
                """))
                .extracting(
                        RelatedPublication::title,
                        RelatedPublication::type,
                        item -> item.published().toString())
                .containsExactly(
                        tuple("Cranes for Rent", "News Release", "2017-04-11"),
                        tuple("The Toll", "Dispatches", "2016-03-08"),
                        tuple("The Quay", "Port Report 2016", "2016-05-09"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POLICY PAPERS\nCranes for Rent\nJune 23, 2020\nAnn Lee and Ben Roe\nREPORTS\nThe Toll\nApril 2, 2019\nAnn Lee\n",
                "Analysis\nCranes for Rent\nJune 23, 2020 · 5 min read\nAnn Lee, Ben Roe\n\nReport\nThe Toll\nMay 6, 2019 · 12 min read\nAnn Lee\n",
                "Commentary\nCranes for Rent\nAnn Lee and Ben Roe\nArticle\nThe Toll\nAnn Lee\n",
                "Cranes for Rent\nDr. Ann Lee, Ben Roe\nQuay Notes n°03/2021\n12 January 2021\nThe Toll\nDr. Ann Lee\nQuay Notes n°04/2021\n2 March 2021\n",
            })
    void mayHaveNamesWithoutABy(String list) {
        List<RelatedPublication> related = related(list);

        assertThat(titles(related)).containsExactly("Cranes for Rent", "The Toll");
        assertThat(related.getFirst().authors()).hasSize(2).last().isEqualTo("Ben Roe");
        assertThat(related.getLast().authors()).hasSize(1);
        assertThat(related).allSatisfy(item -> assertThat(item.topics()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cranes for Rent\n(Port Policy Brief, Mar. 2021)\nThe Toll\n(Port Background Paper, Feb. 2020)",
                "Cranes for Rent | Report | March 6, 2021\nThe Toll | Podcast | Feb. 2020",
                "Cranes for Rent, by Ann Lee, 3 March 2021\nThe Toll, Ben Roe, 2020",
                "Ann Lee, “Cranes for Rent,” Port Security Brief No. 36, March 2, 2021.\nPort Center, “The Toll,” Infographic, July 29, 2020.",
            })
    void mayBeALineEach(String list) {
        List<RelatedPublication> related = related(list);

        assertThat(titles(related)).containsExactly("Cranes for Rent", "The Toll");
        assertThat(related.getFirst().published().toString()).startsWith("2021-03");
        assertThat(related.getLast().published().toString()).startsWith("2020");
        assertThat(related)
                .allSatisfy(item -> assertThat(
                                item.type() != null || !item.authors().isEmpty())
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Friday, March",
                "Friday, Ma",
                "Frid",
                "Fr",
                "April 3, 20",
                "Septem",
                "3 Septem",
                "By",
                "Typ",
                "B"
            })
    void mayBeCutOffWithinADetail(String detail) {
        Reading reading = read(file(
                "cut.txt",
                BEFORE + "Related Publications\n\n" + CRANES.replace("\n\nPorts", "") + "The Toll\n\n" + detail));

        assertThat(titles(reading.report().related())).containsExactly("Cranes for Rent", "The Toll");
        assertThat(reading.report().related().getFirst().topics()).isEmpty();
        assertThat(reading.warnings()).singleElement().asString().endsWith("\"The Toll\", seems cut off.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Toll\n\nJune 3, 2015\n\n",
                "The Toll\n\nThe Toll\n\n",
                "The Toll\n\n",
                "The Toll\n\nBy: Ann Lee\n\n"
            })
    void mayBeCutOffWithinTheSummary(String item) {
        String summary = "Nobody knows who keeps the money that the drivers pay each morning at the";
        Reading reading = read(file("cut.txt", BEFORE + "Related Publications\n\n" + item + summary));

        RelatedPublication last = reading.report().related().getLast();
        assertThat(reading.report().related()).hasSize(1);
        assertThat(last.title()).isEqualTo("The Toll");
        assertThat(last.summary().text()).isEqualTo(summary);
        assertThat(reading.warnings()).singleElement().asString().endsWith("\"The Toll\", seems cut off.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What Drivers Pay at the Gate of the Old Harbour, and Who Keeps It",
                "Ten Years On: The Harbour Road and the Towns That It Went Around, Looked At"
            })
    void titleAtTheEndOfTheFileIsNoSummary(String title) {
        assertThat(titles(related("The Toll\n\nJune 3, 2015\n\n" + title))).containsExactly("The Toll", title);
    }

    @Test
    void areNoSectionOfTheReport() {
        var report = text(BEFORE + "More on Methods\n\nThe harbour towns were counted twice, in March and in May.\n");

        assertThat(report.related()).isEmpty();
        assertThat(running(report)).contains("The harbour towns were counted twice, in March and in May.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Five Things to Know", "Introduction", "Key Findings", "What Happened?", "Background"})
    void mayHaveTitlesThatAreHeadingsElsewhere(String title) {
        String item = title + "\n\n" + title + "\n\nMarch 5, 2015\n\nBy: Ena Dion\n\nCranes fell into the sea.\n\n";
        Report report = text(BEFORE + "Related Publications\n\n" + CRANES + item + "View All Publications\n");

        assertThat(titles(report.related())).containsExactly("Cranes for Rent", title);
        assertThat(report.published()).isNull();
        assertThat(titles(related(CRANES + title + "\nMarch 5, 2015\nBy: Ena Dion\n")))
                .containsExactly("Cranes for Rent", title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"March 5, 2015\n\nBy: Ann Lee", "By: Ann Lee\n\nMarch 5, 2015"})
    void mayHaveAQuestionForASummary(String imprint) {
        List<RelatedPublication> related = related("Quays in Use\n\n" + imprint
                + "\n\nWho needs them still?\n\nQuestion and Answer\n\nPorts; Trade\n\n" + CRANES);

        assertThat(titles(related)).containsExactly("Quays in Use", "Cranes for Rent");
        assertThat(related.getFirst().summary()).extracting(Paragraph::text).isEqualTo("Who needs them still?");
        assertThat(related.getFirst().type()).isEqualTo("Question and Answer");
        assertThat(related.getFirst().topics()).containsExactly("Ports", "Trade");
    }

    @Test
    void mayHaveATopicThatIsATypeElsewhere() {
        RelatedPublication first = related(CRANES.replace("Ports", "Analysis")).getFirst();

        assertThat(first.type()).isEqualTo("Blog");
        assertThat(first.topics()).containsExactly("Analysis");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Note", "Enquête", "Reportage"})
    void mayBeginWithFrenchTypes(String type) {
        List<RelatedPublication> related =
                text(BEFORE + "À lire aussi\n\n" + type + """

                Des grues à louer
                septembre 2020

                Analyse
                Les quais du nord
                21 septembre 2020
                Par : Anne Lévêque
                """).related();

        assertThat(related)
                .extracting(RelatedPublication::title, RelatedPublication::type)
                .containsExactly(tuple("Des grues à louer", type), tuple("Les quais du nord", "Analyse"));
    }

    @Test
    void mayHaveTopicsWithoutASummaryBelowADate() {
        List<RelatedPublication> related = related("""
                2020-09-21

                Cranes for Rent

                By: Ann Lee

                Type: Blog

                Ports

                2020-09-01

                Quays in Use

                By: Ena Dion

                Type: Blog

                Trade
                """);

        assertThat(titles(related)).containsExactly("Cranes for Rent", "Quays in Use");
        assertThat(related).allMatch(one -> one.topics().size() == 1);
    }

    @Test
    void takeNoDateForATelephoneNumber() {
        assertThat(titles(related("""
                                Cranes for Rent
                                21/09/2016
                                By: Ann Lee
                                Who rents out cranes.

                                Gold and Quays
                                03/08/2016
                                By: Ena Dion
                                Who digs, who buys.
                                """))).containsExactly("Cranes for Rent", "Gold and Quays");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Listen to the episode", "Why now?", "“We want cranes”"})
    void whereTitlesAreDoubledAShortLineIsTheSummary(String summary) {
        String list = CRANES.replaceFirst("Cranes for Rent\n\n", "Cranes for Rent\n\nCranes for Rent\n\n")
                + "Quays\n\nQuays\n\nMay 6, 2015\n\nBy: Ann Lee\n\n" + summary
                + "\n\nHarbours\n\nView All Publications";

        assertThat(related(list))
                .extracting(
                        RelatedPublication::title,
                        one -> one.summary() == null ? null : one.summary().text(),
                        RelatedPublication::topics)
                .containsExactly(
                        tuple("Cranes for Rent", "Who rents out cranes.", List.of("Ports")),
                        tuple("Quays", summary, List.of("Harbours")));
    }

    @Test
    void whereTitlesAreDoubledEachFurtherLineIsATopicAndPicturesAreLeftOut() {
        String list =
                "Photo: Flickr/Jane Roe\n\nCranes\n\nCranes\n\nMarch 2, 2015\n\nType: Blog\n\nPorts\n\nTrade & Transport\n\n"
                        + "Photo: Flickr/ONU\n\nQuays\n\nQuays\n\nMay 6, 2015\n\nType: Blog\n\nPorts";

        assertThat(related(list))
                .extracting(RelatedPublication::title, RelatedPublication::topics)
                .containsExactly(
                        tuple("Cranes", List.of("Ports", "Trade & Transport")), tuple("Quays", List.of("Ports")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            23 May 2023 by Ann Lee            | 2023-05-23 | Ann Lee |
            Event — January 9, 2019           | 2019-01-09 |         | Event
            """)
    void lineBelowTitleMayHoldDateAndBylineOrType(String line, String published, String author, String type) {
        String list = "Cranes for Rent\n" + line + "\n\nQuays to Let\n" + line;

        assertThat(related(list))
                .extracting(
                        RelatedPublication::title,
                        one -> one.published().toString(),
                        RelatedPublication::authors,
                        RelatedPublication::type)
                .containsExactly(
                        tuple("Cranes for Rent", published, author == null ? List.of() : List.of(author), type),
                        tuple("Quays to Let", published, author == null ? List.of() : List.of(author), type));
    }

    @Test
    void itemsMayHaveTypeAndDateInParentheses() {
        assertThat(related("• Cranes for Rent (Fact Sheet, January 2019)\n• Quays to Let (Peace Brief, March 2, 2018)"))
                .extracting(
                        RelatedPublication::title,
                        RelatedPublication::type,
                        one -> one.published().toString())
                .containsExactly(
                        tuple("Cranes for Rent", "Fact Sheet", "2019-01"),
                        tuple("Quays to Let", "Peace Brief", "2018-03-02"));
    }

    @Test
    void typeBylineAndDateMayStandInALine() {
        String list = "Cranes for Rent\nReport by Ann Lee — March 2, 2015\n\nQuays\nReport by Joe Roe — May 6, 2015";

        assertThat(related(list))
                .extracting(
                        RelatedPublication::title,
                        RelatedPublication::type,
                        one -> one.published().toString())
                .containsExactly(
                        tuple("Cranes for Rent", "Report", "2015-03-02"), tuple("Quays", "Report", "2015-05-06"));
    }

    @Test
    void mayStandBesideTheReport() {
        Report report = html("""
                <body><article><h1>Harbours After the Storm</h1><p>The harbour towns recovered sooner than their
                hinterland, and the reasons lie in who owns the cranes.</p></article>
                <aside><h2>Latest tweets</h2><a href="https://x.example/t">Cranes!</a></aside>
                <aside><h2>Related Products</h2><ul><li><a href="https://x.example/c">Cranes for Rent</a>
                <p>Report</p><p>Mar 9, 2015</p></li></ul></aside></body>
                """);

        assertThat(titles(report.related())).containsExactly("Cranes for Rent");
    }

    @Test
    void mayBeginWithTypesOfAnyMake() {
        List<RelatedPublication> related = related(
                "Briefing/policy paper\nCranes for Rent\n1 March 2022\nPSC Report\nThe Toll\n9 June 2021\nBlog\nQuays\n2 May 2020\n");

        assertThat(titles(related)).containsExactly("Cranes for Rent", "The Toll", "Quays");
        assertThat(related)
                .extracting(RelatedPublication::type)
                .containsExactly("Briefing/policy paper", "PSC Report", "Blog");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Leave a Reply", "Get in touch", "Never miss an update", "Social media", "Feedback"})
    void endBeforeWhatSitesSayToAll(String footer) {
        List<RelatedPublication> related = related(
                "Cranes for Rent\nJune 23, 2020\n\nThe Toll\nApril 2, 2019\n\n" + footer + "\n\nSome words on it\n");

        assertThat(titles(related)).containsExactly("Cranes for Rent", "The Toll");
    }

    @Test
    void linkByTheButtonBelowThem() {
        Report report = read(file("cards.html", """
                <html><body><main><h1>Harbours</h1>
                <p>The harbour towns recovered sooner than their hinterland, and the reasons lie in the cranes.</p>
                <h2>Related Publications</h2>
                <div><h4>Cranes for Rent</h4><p>March 5, 2020</p><a href="https://port.org/cranes">Read more</a></div>
                <div><h4>The Toll</h4><p>April 2, 2019</p><a href="https://port.org/toll">Read more</a></div>
                </main></body></html>
                """)).report();

        assertThat(titles(report.related())).containsExactly("Cranes for Rent", "The Toll");
        assertThat(report.related())
                .extracting(RelatedPublication::link)
                .containsExactly("https://port.org/cranes", "https://port.org/toll");
    }

    @Test
    void takeNoTimeOfAnEventForATopic() {
        List<RelatedPublication> related = related(
                "Event\nCranes for Rent\nJune 23, 2020\n14:00–15:30 CET\n\nReport\nThe Toll\nApril 2, 2019\nOnline\n");

        assertThat(related).allSatisfy(item -> assertThat(item.topics()).isEmpty());
    }

    @Test
    void mayHaveATopicBetweenDoubledTitles() {
        List<RelatedPublication> related = related(
                "Cranes for Rent\nPorts\n\nCranes for Rent\nAnn Lee\n\nJune 23, 2020\n\nThe Toll\nTrade\n\nThe Toll\nBen Roe\n\nMay 2, 2019\n");

        assertThat(titles(related)).containsExactly("Cranes for Rent", "The Toll");
        assertThat(related).extracting(RelatedPublication::topics).containsExactly(List.of("Ports"), List.of("Trade"));
        assertThat(related).extracting(item -> item.published().toString()).containsExactly("2020-06-23", "2019-05-02");
    }

    @Test
    void mayHaveATopicBelowDoubledTitles() {
        List<RelatedPublication> related = related("""
                Cranes for Rent

                Cranes for Rent

                Ports

                June 23, 2020

                By: Ann Lee

                Nobody owns them all.

                The Toll

                The Toll

                Trade; Law & Order

                By: Ben Roe

                Everybody pays it once.
                """);

        assertThat(titles(related)).containsExactly("Cranes for Rent", "The Toll");
        assertThat(related)
                .extracting(RelatedPublication::topics)
                .containsExactly(List.of("Ports"), List.of("Trade", "Law & Order"));
        assertThat(related.getFirst().published()).hasToString("2020-06-23");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann Lee, Ph.D.", "Ben Roe; Ann Lee, Ph.D."})
    void namesThatEndWithADegreeAreNoSummary(String names) {
        RelatedPublication related = related("Cranes for Rent\n\nCranes for Rent\n\nJune 23, 2020\n\n" + names
                        + "\n\nNobody owns them all. They are rented by the day.\n\nType: Report\n")
                .getFirst();

        assertThat(String.join("; ", related.authors())).isEqualTo(names);
        assertThat(related.summary()).isNotNull();
        assertThat(related.summary().text()).startsWith("Nobody owns");
    }

    @Test
    void nameAboveALabelledTypeIsTheAuthor() {
        assertThat(
                        related(
                                "Cranes for Rent\n\nAnn Lee\n\nType: Report\n\nThe Toll\n\nMay 2, 2019\n\nBen Roe\n\nType: Podcast\n"))
                .extracting(RelatedPublication::title, RelatedPublication::authors)
                .containsExactly(tuple("Cranes for Rent", List.of("Ann Lee")), tuple("The Toll", List.of("Ben Roe")));
    }

    @Test
    void lastTopicOfSeveralLinesIsNoTitle() {
        String list = """
                Cranes for Rent

                Cranes for Rent

                June 23, 2020

                Type: Report

                Ports

                Trade

                The Toll

                The Toll

                May 2, 2019

                Type: Podcast

                Lakes

                Human Rights
                """;

        assertThat(related(list))
                .extracting(RelatedPublication::title, RelatedPublication::topics)
                .containsExactly(
                        tuple("Cranes for Rent", List.of("Ports", "Trade")),
                        tuple("The Toll", List.of("Lakes", "Human Rights")));
        assertThat(titles(related(list.replace("Trade\n\n", ""))))
                .containsExactly("Cranes for Rent", "The Toll", "Human Rights");
    }

    @Test
    void mayBeginWithDateOrTypeAndEndWithTopics() {
        assertThat(related("""
                May 6, 2025

                Cranes for Rent

                By: Ann Lee

                Ports; Trade

                September 8, 2019

                The Toll

                By: Ben Roe

                Lakes
                """))
                .extracting(RelatedPublication::title, RelatedPublication::topics)
                .containsExactly(
                        tuple("Cranes for Rent", List.of("Ports", "Trade")), tuple("The Toll", List.of("Lakes")));
        assertThat(related("""
                Type: Peaceworks

                Cranes for Rent

                July 3, 2020

                By: Ann Lee

                Ports

                Trade

                Type: Analysis

                The Toll

                May 2, 2019

                By: Ben Roe

                Lakes

                Type: Analysis

                The Strike

                May 1, 2019
                """))
                .extracting(RelatedPublication::title, RelatedPublication::topics, RelatedPublication::summary)
                .containsExactly(
                        tuple("Cranes for Rent", List.of("Ports", "Trade"), null),
                        tuple("The Toll", List.of("Lakes"), null),
                        tuple("The Strike", List.of(), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Event Coverage", "Workshop summary", "Field note", "Case study"})
    void mayBeOfTheseKinds(String type) {
        assertThat(related("Cranes for Rent\n" + type + "\nJune 23, 2020\n\nThe Toll\n" + type + "\nMay 2, 2019\n"))
                .extracting(RelatedPublication::title, RelatedPublication::type)
                .containsExactly(tuple("Cranes for Rent", type), tuple("The Toll", type));
    }

    @Test
    void mayHaveADateThatNothingDecides() {
        List<RelatedPublication> related = related(
                "Cranes for Rent\n\nTuesday, 02/10/2011\n\nBy: Ann Lee\n\nThe Toll\n\nMonday, January 3, 2011\n\nBy: Ben Roe\n");

        assertThat(titles(related)).containsExactly("Cranes for Rent", "The Toll");
        assertThat(related.getFirst().published()).isNull();
        assertThat(related.getFirst().authors()).containsExactly("Ann Lee");
    }

    @Test
    void mayHaveTopicsOnLinesOfTheirOwn() {
        List<RelatedPublication> related = related(
                "Cranes for Rent\n\nJune 23, 2020\n\nType: Peace Brief\n\nEconomics\n\nGender\n\nThe Toll\n\nMay 2, 2019\n\nType: Report\n\nTrade\n");

        assertThat(titles(related)).containsExactly("Cranes for Rent", "The Toll");
        assertThat(related.getFirst().topics()).containsExactly("Economics", "Gender");
    }

    @Test
    void mayHaveATypeBetweenDateAndTitle() {
        List<RelatedPublication> related =
                related("27 June 2023\nEmerging Insights\nCranes for Rent\n\n2 May 2023\nCommentary\nThe Toll\n");

        assertThat(related)
                .extracting(RelatedPublication::title, RelatedPublication::type)
                .containsExactly(tuple("Cranes for Rent", "Emerging Insights"), tuple("The Toll", "Commentary"));
    }

    @Test
    void haveTypesWithoutTheCommaBehindThem() {
        List<RelatedPublication> related = related(
                "Cranes for Rent\nPar Ann Lee\nÉtudes de l’Ifri, 7 octobre 2021\n\nThe Toll\nPar Ben Roe\nNotes de l’Ifri, 3 mai 2020\n");

        assertThat(related).extracting(RelatedPublication::type).containsExactly("Études de l’Ifri", "Notes de l’Ifri");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Grain Monitor\n\n", "Prices in Gao, July 2023\n\nReport\n\n"})
    void mayHaveTheMonthTheyAreAboutInTheTitle(String between) {
        assertThat(related("Prices in Gao, July 2023\n\n" + between
                        + "4 August 2023\n\nPrices in Mopti, June 2023\n\n5 July 2023\n"))
                .extracting(RelatedPublication::title, item -> item.published().toString())
                .containsExactly(
                        tuple("Prices in Gao, July 2023", "2023-08-04"),
                        tuple("Prices in Mopti, June 2023", "2023-07-05"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 May 2017", "May 2, 2017", "02.05.2017"})
    void dateStandsRightBehindTheLink(String date) {
        Report report = html("<h1>Cards for Bread in the Camps</h1><p>By Ann Lee</p><p>3 May 2019</p><p>Bread is given"
                + " for cards, and cards are sold for salt.</p><h2>Cards</h2><p>There are forty.</p><h2>Related</h2>"
                + "<ul><li><a href=https://cards.example/r>The Last Ration</a> " + date + "</li>"
                + "<li><a href=https://cards.example/c>A Card Like Any Other</a> 1 March 2017</li></ul>");

        assertThat(report.related())
                .extracting(RelatedPublication::title, related -> String.valueOf(related.published()))
                .containsExactly(tuple("The Last Ration", "2017-05-02"), tuple("A Card Like Any Other", "2017-03-01"));
    }

    @Test
    void mayEachHaveTheHeadingAboveThem() {
        List<RelatedPublication> related =
                related("Publications\nCranes for Rent\nMay 11, 2021\n\nPublications\nThe Toll\nDecember 2, 2020\n");

        assertThat(related)
                .extracting(RelatedPublication::title, item -> item.published().toString())
                .containsExactly(tuple("Cranes for Rent", "2021-05-11"), tuple("The Toll", "2020-12-02"));
    }

    @Test
    void mayHaveTypeAndAuthorBetweenCommas() {
        List<RelatedPublication> related = related(
                "Cranes, Quays and Rent, Peaceworks, March 2011\nThe Toll at the Gate, by Ben Roe, Special Report, June 2010\n");

        assertThat(related)
                .extracting(RelatedPublication::title, RelatedPublication::type, RelatedPublication::authors)
                .containsExactly(
                        tuple("Cranes, Quays and Rent", "Peaceworks", List.of()),
                        tuple("The Toll at the Gate", "Special Report", List.of("Ben Roe")));
    }

    @Test
    void mayHaveTheYearBeforeTheType() {
        assertThat(related("Cranes for Rent\n2020 Publication\nShips That Wait\n2019 Publication\n"))
                .extracting(RelatedPublication::title, item -> String.valueOf(item.published()))
                .containsExactly(tuple("Cranes for Rent", "2020"), tuple("Ships That Wait", "2019"));
    }

    @Test
    void mayNameEachOfTheirParts() {
        String list = """
                Titre
                Cranes for Rent
                Auteur(s)
                Ann Lee
                Date de publication
                3 mai 2022
                Titre
                Ships That Wait
                Auteur(s)
                Ben Roe
                Date de publication
                17 février 2022
                """;

        assertThat(related(list))
                .extracting(
                        RelatedPublication::title,
                        item -> String.valueOf(item.published()),
                        RelatedPublication::authors)
                .containsExactly(
                        tuple("Cranes for Rent", "2022-05-03", List.of("Ann Lee")),
                        tuple("Ships That Wait", "2022-02-17", List.of("Ben Roe")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Découvrir nos autres publications",
                "Related information",
                "Other publications in this report series",
                "More in this series: Harbour Research",
                "Weitere Publikationen",
                "Publicaciones relacionadas",
                "Related PSC Publications",
                "Other staff working papers",
                "Plus pour vous",
                "Pour en savoir plus"
            })
    void standUnderHeadingsOfOtherKinds(String heading) {
        List<RelatedPublication> related = text(BEFORE
                        + "Background\n\nThe towns rebuilt their quays in a year, and their roads in ten.\n\n" + heading
                        + "\n\nCranes for Rent\n3 May 2022\n\nShips That Wait\n17 February 2022\n\nDatenschutz\nImpressum\n")
                .related();

        assertThat(titles(related)).containsExactly("Cranes for Rent", "Ships That Wait");
    }

    @Test
    void mayHavePlacesAboveAndSourcesWithin() {
        String list = """
                World + 12 more
                Cranes for Rent
                Format
                Analysis
                Source
                FAO
                WFP
                Posted
                6 Jun 2022
                Mali
                Ships That Wait
                Format
                Map
                Source
                OCHA
                Posted
                7 Jun 2022
                About HarbourWeb
                Terms
                """;

        assertThat(related(list))
                .extracting(
                        RelatedPublication::title, item -> String.valueOf(item.published()), RelatedPublication::topics)
                .containsExactly(
                        tuple("Cranes for Rent", "2022-06-06", List.of("World + 12 more")),
                        tuple("Ships That Wait", "2022-06-07", List.of("Mali")));
    }

    @Test
    void mayNameTheirAuthorsUnderALabel() {
        assertThat(related("""
                        Cranes for Rent
                        Author(s)
                        Ann Lee
                        Publication date
                        3 May 2022
                        Ships That Wait
                        Author(s)
                        Ben Roe
                        Publication date
                        17 February 2022
                        """))
                .extracting(RelatedPublication::title, RelatedPublication::authors)
                .containsExactly(
                        tuple("Cranes for Rent", List.of("Ann Lee")), tuple("Ships That Wait", List.of("Ben Roe")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Related\nTopics\nHarbours and Ships\nDockers\nPrograms\nEconomics of Harbours\n"})
    void areNoTopics(String list) {
        assertThat(text(BEFORE + list).related()).isEmpty();
    }

    @Test
    void endAboveWhatIsReadMost() {
        assertThat(titles(related(CRANES + "Most popular\nThe State of Ferries\nAbout the Quay\n")))
                .containsExactly("Cranes for Rent");
    }

    @Test
    void mayHaveNamesBetweenSummaryAndDate() {
        String list = """
                Article
                Cranes for Rent
                Three options for the port.
                Ann Lee
                May 4, 2021
                Commentary
                Ships That Wait
                They wait for cranes.
                Ben Roe
                March 22, 2021
                Get more news and analysis from
                Port Forum
                """;

        assertThat(related(list))
                .extracting(RelatedPublication::title, RelatedPublication::authors)
                .containsExactly(
                        tuple("Cranes for Rent", List.of("Ann Lee")), tuple("Ships That Wait", List.of("Ben Roe")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\n\n"})
    void mayHaveKindsThatOnlyTheirPlaceTells(String between) {
        List<RelatedPublication> related = related(String.join(
                between,
                "Quay Today",
                "Cranes for Rent",
                "2 March 2015",
                "Port Alarm",
                "The Toll of the Harbour Towns",
                "Ann Lee and Ben Roe",
                "7 May 2015",
                "Report",
                "Ships That Wait",
                "1 June 2015"));

        assertThat(related)
                .extracting(RelatedPublication::title, RelatedPublication::type, RelatedPublication::authors)
                .containsExactly(
                        tuple("Cranes for Rent", "Quay Today", List.of()),
                        tuple("The Toll of the Harbour Towns", "Port Alarm", List.of("Ann Lee", "Ben Roe")),
                        tuple("Ships That Wait", "Report", List.of()));
    }

    @Test
    void mayHaveASeriesWithItsNumberAboveTheTitle() {
        assertThat(related("Dispatch AD48\n\nCranes for Rent\n\nAnn Lee\n\n2 March 2015\n"))
                .extracting(RelatedPublication::title, RelatedPublication::type)
                .containsExactly(tuple("Cranes for Rent", "Dispatch"));
    }

    @Test
    void haveShortTitlesWhereNoKindIsKnown() {
        assertThat(titles(related("Ships That Wait\n\n2 March 2015\n\nThe Toll\nHarbours and Dues\n\n7 May 2015\n")))
                .contains("Ships That Wait");
    }

    @Test
    void mayHaveLabelsAboveDateAndSummary() {
        List<RelatedPublication> related = related("""
                Cranes for Rent

                Date de publication
                2 mars 2015
                Accroche

                Who rents out cranes, and who would rather buy them, is told here at last.

                Claire ROUX

                The Toll

                Date de publication
                7 mai 2014
                Accroche

                The toll was raised in spring, and the ships went elsewhere for a year.
                """);

        assertThat(related)
                .extracting(
                        RelatedPublication::title,
                        RelatedPublication::authors,
                        item -> item.summary().text().substring(0, 8))
                .containsExactly(
                        tuple("Cranes for Rent", List.of("Claire ROUX"), "Who rent"),
                        tuple("The Toll", List.of(), "The toll"));
    }

    @Test
    void leaveANoteAboutTheAuthorBelowThem() {
        Report report = text(BEFORE + "By Ann Lee\n\nThe cranes belong to the bank.\n\nRelated posts\n\n"
                + "The Toll\nMarch 2, 2015\n\nAbout the author: Ann Lee is a researcher in Lomé who counts ships.\n");

        assertThat(titles(report.related())).containsExactly("The Toll");
        assertThat(report.authors())
                .singleElement()
                .satisfies(author ->
                        assertThat(author.bio().text()).isEqualTo("Ann Lee is a researcher in Lomé who counts ships."));
    }

    @Test
    void leaveOutTheOwnerAboveALineThatClosesThePage() {
        List<RelatedPublication> related =
                related("Report\nThe Toll\nMarch 2, 2015\n\nHarbour House\nFollow us on X\nThe Royal Quay\n");

        assertThat(titles(related)).containsExactly("The Toll");
        assertThat(related.getFirst().topics()).isEmpty();
    }

    @Test
    void summaryThatIsCutOffBelowAnEmptyBylineIsNoName() {
        Report report = text("""
                Orchards on the Border

                The orchards along the river are picked by people who cross it every morning. Nobody counts them.

                Related Publications

                What a Pear Costs

                What a Pear Costs

                Monday, June 6, 2016

                By: Lena Okoro

                The growers are paid by the crate, and what a crate holds has changed three times in a year.

                Who Picks the Pears?

                Who Picks the Pears?

                Friday, May 6, 2016

                By:

                Of the pickers on this bank nine in ten now come from the other one, and those who
                """);

        RelatedPublication related = report.related().getLast();
        assertThat(related.authors()).isEmpty();
        assertThat(related.summary().text()).startsWith("Of the pickers");
    }

    @Test
    void typeAndBylineAndDateStandInALineBelowTheTitle() {
        Report report = text("""
                Orchards on the Border

                The orchards along the river are picked by people who cross it every morning. Nobody counts them.

                Explore Further

                The Price of a Crate
                Special Report by Lena Okoro, September 2012

                Who Owns the Trees
                Report by Paul Brandt and Ida Moss, 2011
                """);

        assertThat(report.related())
                .extracting(RelatedPublication::title, RelatedPublication::type, RelatedPublication::authors)
                .containsExactly(
                        tuple("The Price of a Crate", "Special Report", List.of("Lena Okoro")),
                        tuple("Who Owns the Trees", "Report", List.of("Paul Brandt", "Ida Moss")));
    }

    @Test
    void authorStandsBehindTheTypeInReferences() {
        Report report = text("""
                Les vergers de la frontière

                Les vergers du fleuve sont cueillis par des gens qui le traversent chaque matin. Personne ne les compte.

                Pour aller plus loin

                « Le prix de la caisse », Note de recherche n° 12, Lucie Perrot, mars 2021
                « À qui sont les arbres ? », Note de recherche n° 9, Jean Morin, octobre 2020
                """);

        assertThat(report.related())
                .extracting(RelatedPublication::type, RelatedPublication::authors)
                .containsExactly(
                        tuple("Note de recherche", List.of("Lucie Perrot")),
                        tuple("Note de recherche", List.of("Jean Morin")));
    }

    @Test
    void titleMayStandInSingleQuotationMarks() {
        Report report = text("""
                Lake Flour

                3 May 2019

                Millers on the lake grind at night because the wind comes then.

                The price

                It is set on Mondays.

                Related publications

                'Wells and Wills', Policy brief, Ann Lee, May 2018
                ‘Ropes and Rights’, Lake report, June 2016
                The Mill House, 40 Water End, York. Charity number 1184957
                """);

        assertThat(report.related())
                .extracting(
                        RelatedPublication::title,
                        item -> String.valueOf(item.published()),
                        RelatedPublication::authors)
                .containsExactly(
                        tuple("Wells and Wills", "2018-05", List.of("Ann Lee")),
                        tuple("Ropes and Rights", "2016-06", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"By:", "By Ann Lee and", "By Ann Lee,"})
    void listThatEndsWithinAByIsCutOff(String byline) {
        Reading reading = read(file("cut.txt", """
                Harbours

                The harbour towns recovered sooner than their hinterland, and the reasons lie in the cranes.

                Related Publications

                The Toll

                June 23, 2020

                A toll is paid by the ships that wait, and by no others. Those that are let in do not pay it.

                """ + byline + "\n"));

        assertThat(reading.warnings()).singleElement().asString().endsWith("\"The Toll\", seems cut off.");
    }

    @Test
    void mayBeByTheAuthorOfThePage() {
        Report report = text(BEFORE + "More by Ann Lee\n\nCranes for Rent | Report | May 6, 2019\n"
                + "The Toll | Commentary | June 7, 2018\n");

        assertThat(titles(report.related())).containsExactly("Cranes for Rent", "The Toll");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ver todas las publicaciones",
                "Ver todas as publicações",
                "Vedi tutte le pubblicazioni",
                "Alle Publikationen anzeigen"
            })
    void endAboveWhatLeadsToAllInOtherLanguages(String button) {
        List<RelatedPublication> related =
                related("Cranes for Rent\nMartes, 7 de enero de 2020\nTipo: Informe\n\n" + button);

        assertThat(related)
                .extracting(RelatedPublication::title, RelatedPublication::type)
                .containsExactly(tuple("Cranes for Rent", "Informe"));
    }

    @Test
    void mayHaveTheNameOfOneAuthorBelowEachTitle() {
        List<RelatedPublication> related = related(
                "10 Nov 2022\nWho Owns a Crane?\nAnn Lee\n\n2 Nov 2022\nThe Quay That Was Sold Twice\nBen Roe\n");

        assertThat(related)
                .extracting(RelatedPublication::authors, RelatedPublication::topics)
                .containsExactly(tuple(List.of("Ann Lee"), List.of()), tuple(List.of("Ben Roe"), List.of()));
    }
}
