package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.RelatedPublication;

class RelatedTest extends ReadingTest {

    private static final String BEFORE = """
            Harbours After the Storm

            The harbour towns recovered sooner than their hinterland, and the reasons lie in who owns the cranes.

            """;

    private List<RelatedPublication> related(String list) {
        return text(BEFORE + list).related();
    }

    private static List<String> titles(List<RelatedPublication> related) {
        return related.stream().map(RelatedPublication::title).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Related Publications", "RELATED PUBLICATIONS", "Featured Publications", "Related Content",
                        "More Resources", "Explore Further",
                "À lire aussi", "Related Reading:", "Read Next", "Publications similaires", "You might also like",
                        "More on this topic",
            })
    void standUnderManyHeadings(String heading) {
        List<RelatedPublication> related = related(heading
                + "\n\nCranes for Rent\n\nMarch 2, 2015\n\nBy: Ann Lee\n\nWho rents out cranes, and to whom.\n");

        assertThat(related).singleElement().satisfies(item -> {
            assertThat(item.title()).isEqualTo("Cranes for Rent");
            assertThat(item.published()).hasToString("2015-03-02");
            assertThat(item.authors()).containsExactly("Ann Lee");
            assertThat(item.summary().text()).isEqualTo("Who rents out cranes, and to whom.");
            assertThat(item.type()).isNull();
            assertThat(item.topics()).isEmpty();
            assertThat(item.link()).isNull();
        });
    }

    @Test
    void haveTheirNumberInASeriesBetweenTitleAndDate() {
        List<RelatedPublication> related = related("""
                Related Publications

                Cranes for Rent

                Northern Ports Report 41

                March 2, 2015

                Who rents out cranes, and to whom, and what the towns pay for it in the end.

                A Toll for Two Rivers

                Northern Ports Briefing 12

                May 2, 2014

                Tolls rose, and the ships went elsewhere before the year was over.
                """);

        assertThat(related)
                .extracting(RelatedPublication::title, RelatedPublication::type, RelatedPublication::topics)
                .containsExactly(
                        tuple("Cranes for Rent", "Northern Ports Report", List.of()),
                        tuple("A Toll for Two Rivers", "Northern Ports Briefing", List.of()));
    }

    @Test
    void mayLackAnything() {
        List<RelatedPublication> related = related("""
                Related Publications

                Cranes for Rent

                Monday, March 2, 2015

                By: Ann Lee; Roe, Ben

                Who rents out cranes, and to whom, and what the towns pay for it in the end.

                Type: Podcast

                Ports & Shipping; Gender

                Quays Without Ships
                Quays Without Ships
                Type: Blog
                The Toll
                By Ben Roe
                Tolls rose. The ships went elsewhere, and the towns were left with the debts of their quays.

                Nets

                April 2016

                View All Publications
                """);

        assertThat(titles(related)).containsExactly("Cranes for Rent", "Quays Without Ships", "The Toll", "Nets");
        assertThat(related.get(0).topics()).containsExactly("Ports & Shipping", "Gender");
        assertThat(related.get(1).type()).isEqualTo("Blog");
        assertThat(related.get(2).authors()).containsExactly("Ben Roe");
        assertThat(related.get(2).summary().text()).startsWith("Tolls rose.");
        assertThat(related.get(3).published()).hasToString("2016-04");
    }

    @Test
    void areKeptWhereTheFileEndsWithinThem() {
        String items =
                "Related Publications\n\nCranes for Rent\n\nCranes for Rent\n\nMarch 2, 2015\n\nBy: Ann Lee\n\nWho rents out cranes.\n\nType: Blog\n\nPorts\n\n";

        assertThat(titles(related(items + "The Toll\n\nThe Toll"))).containsExactly("Cranes for Rent", "The Toll");
        assertThat(titles(related(items + "The Toll\n\nThe Toll\n\nApril 3, 20")))
                .startsWith("Cranes for Rent", "The Toll");
        assertThat(related(items + "The Toll\n\nThe Toll\n\nApril 3, 2014\n\nBy: Ben Ro")
                        .getLast()
                        .published())
                .hasToString("2014-04-03");
    }

    @Test
    void mayHaveTopicsWithNothingBetweenThem() {
        String topics = "Peace Processes Mediation Negotiation Dialogue Nonviolent Action Youth";
        assertThat(related("""
                Related Publications

                Peace on the Water

                One net in four is torn by the patrols, and the fishers have begun to arm themselves.

                %s

                The Lake Commission at Fifty

                Tuesday, May 5, 2015

                By: Ben Roe

                The commission turned fifty, and nobody came to its feast on the lake.
                """.formatted(topics)))
                .extracting(RelatedPublication::title, RelatedPublication::topics)
                .containsExactly(
                        tuple("Peace on the Water", List.of(topics)), tuple("The Lake Commission at Fifty", List.of()));
    }

    @Test
    void haveTopicsThatRunTogether() {
        List<RelatedPublication> related = related("""
                Related Publications

                Cranes for Rent
                March 2, 2015
                Type: Blog
                Justice, Security & Rule of LawDemocracy & GovernanceYouth

                The Toll
                March 1, 2015
                Type: Article
                Justice, Security & Rule of Law
                """);

        assertThat(related.get(0).topics())
                .containsExactly("Justice, Security & Rule of Law", "Democracy & Governance", "Youth");
        assertThat(related.get(1).topics()).containsExactly("Justice, Security & Rule of Law");
    }

    @Test
    void mayBeginWithTypeOrDate() {
        assertThat(
                        related(
                                "Related Content\n\nReport / Africa\nA Corridor of Conflict\nCommentary / Asia\nWhy the Guards Left\n"))
                .extracting(RelatedPublication::title, RelatedPublication::type)
                .containsExactly(tuple("A Corridor of Conflict", "Report"), tuple("Why the Guards Left", "Commentary"));
        assertThat(related("Related Content\n\n3 May 2014\nA Corridor of Conflict\n4 May 2015\nWhy the Guards Left\n"))
                .extracting(RelatedPublication::title, item -> item.published().toString())
                .containsExactly(
                        tuple("A Corridor of Conflict", "2014-05-03"), tuple("Why the Guards Left", "2015-05-04"));
    }

    @Test
    void mayBeTitlesAlone() {
        assertThat(titles(related("Related Reports\n\nCranes for Rent\n\nThe Toll\n\nQuays Without Ships\n")))
                .containsExactly("Cranes for Rent", "The Toll", "Quays Without Ships");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "View All Publications",
                "Read more",
                "Load more",
                "Share",
                "Download PDF",
                "See all",
                "See All Related Content",
                "View all featured publications",
                "Voir toutes les publications",
                "Subscribe",
                "No results",
                "Aucun résultat",
                "In \"Briefs\"",
                "In “Briefs”"
            })
    void areNoNavigation(String button) {
        List<RelatedPublication> related =
                related("Related Publications\n\nCranes for Rent\n\nMarch 2, 2015\n\n" + button + "\n");

        assertThat(titles(related)).containsExactly("Cranes for Rent");
        assertThat(related.getFirst().topics()).isEmpty();
        assertThat(related.getFirst().summary()).isNull();
    }

    @Test
    void endWhereAnotherKnownHeadingStands() {
        var report = text(
                BEFORE
                        + "Related Publications\n\nCranes for Rent\n\nMarch 2, 2015\n\nAbout the Author\n\nAnn Lee is a lawyer.\n");

        assertThat(titles(report.related())).containsExactly("Cranes for Rent");
        assertThat(authors(report)).containsExactly("Ann Lee");
    }

    @Test
    void haveLinksInHtmlAndMarkdown() {
        var web = html(
                "<html><head><link rel='canonical' href='https://port.example/reports/1'></head><body><main><h1>Harbours</h1>"
                        + "<p>The harbour towns recovered sooner than their hinterland.</p><h2>Related Content</h2>"
                        + "<ul><li><h3><a href='/cranes'>Cranes for Rent</a></h3><span>March 2, 2015</span><p>By: Ann Lee</p><p>Who rents out cranes.</p>"
                        + "<a href='/cranes'>Read more</a></li><li><h3><a href='javascript:open(1)'>The Toll</a></h3></li></ul></main></body></html>");
        var marked = markdown(
                "# Harbours\n\n## Related\n\n- [Cranes for Rent](https://port.example/cranes) — 2 March 2015\n- [The Toll](https://port.example/toll)\n");

        assertThat(web.related())
                .extracting(RelatedPublication::link)
                .containsExactly("https://port.example/cranes", null);
        assertThat(web.related().getFirst().summary().text()).isEqualTo("Who rents out cranes.");
        assertThat(marked.related())
                .extracting(RelatedPublication::link)
                .containsExactly("https://port.example/cranes", "https://port.example/toll");
        assertThat(marked.related().getFirst().published()).hasToString("2015-03-02");
    }

    @Test
    void mayHaveTheCountryAboveTheTitle() {
        var report = html("<html><body><main><h1>Harbours</h1>"
                + "<p>The harbour towns recovered sooner than their hinterland.</p><h2>Related Content</h2>"
                + "<div><a href='/t'>Togo</a></div><h3><a href='https://port.example/1'>Cranes for Rent</a></h3><p>May 2, 2021</p>"
                + "<div><a href='/b'>Benin</a></div><h3><a href='https://port.example/2'>The Toll</a></h3><p>May 2, 2020</p>"
                + "</main></body></html>");

        assertThat(report.related())
                .extracting(RelatedPublication::title, RelatedPublication::topics)
                .containsExactly(tuple("Cranes for Rent", List.of("Togo")), tuple("The Toll", List.of("Benin")));
    }

    @Test
    void endAboveAnotherListOfLinks() {
        var report = html("<html><body><main><h1>Harbours</h1>"
                + "<p>The harbour towns recovered sooner than their hinterland.</p><h2>Related content</h2>"
                + "<ul><li><a href='/1'>Cranes for Rent</a></li><li><a href='/2'>The Toll: a guide</a></li></ul>"
                + "<h3>Collection</h3><ul><li><a href='/3'>Research on ports</a></li></ul></main></body></html>");

        assertThat(titles(report.related())).containsExactly("Cranes for Rent", "The Toll: a guide");
        assertThat(report.related())
                .allSatisfy(item -> assertThat(item.topics()).isEmpty());
    }

    @Test
    void mayHaveASeriesThatTheTitleBeginsWith() {
        assertThat(related("""
                        Related Publications

                        Cranes for Rent
                        Report
                        26 March 2024

                        Price Watch: Gao, July 2023
                        Price Watch
                        4 August 2023
                        """))
                .extracting(RelatedPublication::title, RelatedPublication::type, RelatedPublication::topics)
                .containsExactly(
                        tuple("Cranes for Rent", "Report", List.of()),
                        tuple("Price Watch: Gao, July 2023", "Price Watch", List.of()));
    }

    @Test
    void mayHaveTheDateBehindTwoHyphens() {
        var report = markdown(
                "# Harbours\n\n## Related\n\n- [Cranes for Rent](https://port.example/cranes) -- 2 March 2015\n");

        assertThat(report.related())
                .extracting(RelatedPublication::title, item -> item.published().toString())
                .containsExactly(tuple("Cranes for Rent", "2015-03-02"));
    }
}
