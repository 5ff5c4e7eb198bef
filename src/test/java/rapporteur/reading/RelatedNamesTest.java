package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.RelatedPublication;

/** Authors of related publications whom no word marks as such. */
class RelatedNamesTest extends ReadingTest {

    private List<RelatedPublication> cards(String list) {
        return html("<html><body><main><h1>Harbours</h1>"
                        + "<p>The harbour towns recovered sooner than their hinterland, and the reasons lie in the cranes.</p>"
                        + "<h2>Related Content</h2>" + list + "</main></body></html>")
                .related();
    }

    private static String card(String title, String details) {
        return "<div><h3><a href='https://port.example/1'>" + title + "</a></h3>" + details + "</div>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Policy Brief | June 23, 2020 | %s</p>",
                "<p>June 23, 2020</p><p>Cranes are dear and ships are late.</p><p>%s</p>",
                "<p>June 23, 2020</p><p><a href='/people/1'>%s</a></p>"
            })
    void standWhereTopicsDo(String details) {
        List<RelatedPublication> related = cards(
                card("Cranes for Rent", details.formatted("Ann Lee")) + card("The Toll", details.formatted("Ben Roe")));

        assertThat(related)
                .extracting(RelatedPublication::title, RelatedPublication::authors, RelatedPublication::topics)
                .containsExactly(
                        tuple("Cranes for Rent", List.of("Ann Lee"), List.of()),
                        tuple("The Toll", List.of("Ben Roe"), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Port Trade", "Ports"})
    void areTopicsWhereOthersAre(String topic) {
        String details = "<p>Policy Brief | June 23, 2020 | %s</p>";

        assertThat(cards(card("Cranes for Rent", details.formatted("Customs"))
                        + card("The Toll", details.formatted(topic))))
                .extracting(RelatedPublication::authors, RelatedPublication::topics)
                .containsExactly(tuple(List.of(), List.of("Customs")), tuple(List.of(), List.of(topic)));
    }

    @Test
    void areTopicsBelowALabelledType() {
        String details = "<p>June 23, 2020</p><p>Type: Report</p><p>%s</p>";

        assertThat(cards(card("Cranes for Rent", details.formatted("Crane Hire"))
                        + card("The Toll", details.formatted("Port Dues"))))
                .extracting(RelatedPublication::authors, RelatedPublication::topics)
                .containsExactly(tuple(List.of(), List.of("Crane Hire")), tuple(List.of(), List.of("Port Dues")));
    }

    @Test
    void mayBeLinksBelowTheDate() {
        String row =
                "<div><span><a href='/1'>%s</a></span><div>June 23, 2020</div><div><a href='/people'>%s</a></div></div>";

        assertThat(cards(row.formatted("Cranes for Rent", "Ann Lee, Ben Roe") + row.formatted("The Toll", "Ben Roe")))
                .extracting(RelatedPublication::title, RelatedPublication::authors)
                .containsExactly(
                        tuple("Cranes for Rent", List.of("Ann Lee", "Ben Roe")), tuple("The Toll", List.of("Ben Roe")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Analysis · 4 April 2017 · Ann Lee", "Analysis · Ann Lee · 4 April 2017"})
    void mayStandInALineWithTypeAndDate(String line) {
        List<RelatedPublication> related = markdown("""
                # Harbours

                The harbour towns recovered sooner than their hinterland, and the reasons lie in the cranes.

                ## Related

                ### [Cranes for Rent](https://port.example/cranes)

                %s

                Crane owners have become mayors in three of the harbour towns.

                ### [The Toll](https://port.example/toll)

                Report · 1 December 2016
                """.formatted(line)).related();

        assertThat(related)
                .extracting(RelatedPublication::title, RelatedPublication::type, RelatedPublication::authors)
                .containsExactly(
                        tuple("Cranes for Rent", "Analysis", List.of("Ann Lee")),
                        tuple("The Toll", "Report", List.of()));
        assertThat(related.getFirst().published()).hasToString("2017-04-04");
        assertThat(related.getFirst().summary()).isNotNull();
    }

    @Test
    void mayFollowTheTitleAboveTypeAndDateInBrackets() {
        assertThat(text("""
                        Harbours After the Storm

                        The harbour towns recovered sooner than their hinterland, and the cranes are why.

                        Related Publications

                        Cranes by the Hour by Ann Lee (Port Brief, March 2009)

                        The Toll by Ben Roe and Cem Kaya (Handbook, November 2008)

                        Quays by Night (Report, May 2007)
                        """).related())
                .extracting(
                        RelatedPublication::title,
                        RelatedPublication::authors,
                        item -> item.published().toString())
                .containsExactly(
                        tuple("Cranes by the Hour", List.of("Ann Lee"), "2009-03"),
                        tuple("The Toll", List.of("Ben Roe", "Cem Kaya"), "2008-11"),
                        tuple("Quays by Night", List.of(), "2007-05"));
    }

    @Test
    void standBelowABylineThatOthersFill() {
        List<RelatedPublication> related =
                cards(card("Cranes for Rent", "<p>June 23, 2020</p><p>By:</p><p>أمينة سالم</p>"));

        assertThat(related)
                .extracting(RelatedPublication::title, RelatedPublication::authors)
                .containsExactly(tuple("Cranes for Rent", List.of("أمينة سالم")));
    }

    @Test
    void standAboveTypeAndDate() {
        List<RelatedPublication> related = text("""
                        Harbours After the Storm

                        The harbour towns recovered sooner than their hinterland, and the reasons lie in the cranes.

                        Related Content

                        Cranes for Rent
                        Ann Lee
                        Note, 14 February 2022

                        "A Hundred Ships"
                        Ben Roe and Carla Dunn
                        Report, 3 May 2021
                        """).related();

        assertThat(related)
                .extracting(RelatedPublication::title, RelatedPublication::authors, RelatedPublication::type)
                .containsExactly(
                        tuple("Cranes for Rent", List.of("Ann Lee"), "Note"),
                        tuple("\"A Hundred Ships\"", List.of("Ben Roe", "Carla Dunn"), "Report"));
    }

    @Test
    void authorsMayStandAboveWhereItCameOut() {
        assertThat(text("""
                Who Digs the Wells of Gao

                The wells of the northern towns are dug by those who sell their water, this report finds.

                Related Publications

                Cranes for Rent

                One crane in forty is let by the hour. The others stand still.

                Is There a Boat for Each Quay?

                Ann Lee
                The Harbour Review of Books

                The fleet was sold within a year, and its buyers have not been named.

                The Repression of Crews Is a Serious Mistake

                Ben Roe, Cara Dunn
                Lake Post

                Crews that were not asked have left the lake.
                """).related())
                .extracting(RelatedPublication::title, RelatedPublication::authors)
                .containsExactly(
                        tuple("Cranes for Rent", List.of()),
                        tuple("Is There a Boat for Each Quay?", List.of("Ann Lee")),
                        tuple("The Repression of Crews Is a Serious Mistake", List.of("Ben Roe", "Cara Dunn")));
    }
}
