package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.RelatedPublication;

class RelatedSummariesTest extends ReadingTest {

    private List<RelatedPublication> related(String list) {
        return text("Who Owns the Cranes of Lomé\n\n"
                        + "Cranes decide which ships are unloaded first. This report asks who decides for the cranes.\n\n"
                        + "About the Report\n\nThis report rests on visits in 2013.\n\nRelated Publications\n\n" + list)
                .related();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The next one is ready.", "“The next one is ready.”", "A third attempt should begin on land."})
    void hasASecondShortParagraph(String second) {
        List<RelatedPublication> related = related(
                "A Port Too Far\n\nA Port Too Far\n\nWednesday, April 10, 2013\n\nBy: Jon Frank-Lee\n\n"
                        + "Ports were built for ships that never came, and then built again.\n\n" + second
                        + "\n\nType: Peace Brief\n\nFragility & Resilience\n\n"
                        + "The Long Coast\n\nThe Long Coast\n\nTuesday, February 5, 2013\n\nSmall boats pay no dues.\n\nType: Podcast\n\nEconomics\n");

        assertThat(related)
                .extracting(
                        RelatedPublication::title,
                        RelatedPublication::type,
                        RelatedPublication::topics,
                        item -> item.summary().text())
                .containsExactly(
                        tuple(
                                "A Port Too Far",
                                "Peace Brief",
                                List.of("Fragility & Resilience"),
                                "Ports were built for ships that never came, and then built again. " + second),
                        tuple("The Long Coast", "Podcast", List.of("Economics"), "Small boats pay no dues."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Raids have begun again along the coast, and of the guards nobody speaks.",
                "Guards, and who pays."
            })
    void standBelowABylineThatNobodyFilledIn(String summary) {
        assertThat(related("A Port Too Far\n\nWednesday, April 10, 2013\n\nBy:\n\n" + summary
                        + "\n\nType: Fact Sheet\n\nEconomics\n"))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.authors()).isEmpty();
                    assertThat(item.summary().text()).isEqualTo(summary);
                    assertThat(item.type()).isEqualTo("Fact Sheet");
                    assertThat(item.topics()).containsExactly("Economics");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Type: Fact Sheet\n\n", ""})
    void mayLackBelowABylineThatNobodyFilledIn(String type) {
        assertThat(related("A Port Too Far\n\nA Port Too Far\n\nApril 10, 2013\n\nBy:\n\n" + type
                        + "The Long Coast\n\nThe Long Coast\n\nApril 9, 2013\n\nBy:\n\nJon Frank-Lee\n"))
                .extracting(RelatedPublication::title, RelatedPublication::authors)
                .containsExactly(tuple("A Port Too Far", List.of()), tuple("The Long Coast", List.of("Jon Frank-Lee")));
    }

    @Test
    void bylineGoesOnInTheNextLine() {
        assertThat(related("""
                A Port Too Far

                Wednesday, April 10, 2013

                By: Jon Frank-Lee;

                Lt. Cmdr. Ann B. Coe

                Ports were built for ships that never came.

                Type: Peace Brief
                """))
                .extracting(RelatedPublication::title, RelatedPublication::authors)
                .containsExactly(tuple("A Port Too Far", List.of("Jon Frank-Lee", "Lt. Cmdr. Ann B. Coe")));
    }

    @Test
    void namesStandWithoutAWordBetweenTitleAndDate() {
        assertThat(related("""
                The Courts of Lomé
                Jon Frank-Lee
                June 9, 2015
                Special Report

                What Became of the Pilots?
                Ann B. Coe
                March 30, 2015
                Peace Brief
                """))
                .extracting(RelatedPublication::title, RelatedPublication::authors, RelatedPublication::type)
                .containsExactly(
                        tuple("The Courts of Lomé", List.of("Jon Frank-Lee"), "Special Report"),
                        tuple("What Became of the Pilots?", List.of("Ann B. Coe"), "Peace Brief"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Page 1 of 2", "1 of 3", "Footer menu", "PIL\n2301 Harbour Avenue NW, Washington, DC 20037"})
    void linesAtTheEndOfThePageAreNone(String end) {
        assertThat(related("A Port Too Far\n\nA Port Too Far\n\nWednesday, April 10, 2013\n\nBy: Jon Frank-Lee\n\n"
                        + "Ports were built for ships that never came.\n\nType: Peace Brief\n\nEconomics\n\n" + end
                        + "\n"))
                .extracting(RelatedPublication::title)
                .containsExactly("A Port Too Far");
    }

    @Test
    void mayBeginWithANumber() {
        List<RelatedPublication> related = text("""
                Guarding the Line

                Raids on the line doubled in a year, and more guards were sent.

                Related Publications

                The Toll

                May 2, 2019

                1. Who pays? 2. Who is paid? Two questions about the gate of the harbour.

                Type: Report
                """).related();

        assertThat(related)
                .singleElement()
                .satisfies(item -> assertThat(item.summary().text())
                        .isEqualTo("1. Who pays? 2. Who is paid? Two questions about the gate of the harbour."));
    }
}
