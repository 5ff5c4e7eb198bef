package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.RelatedPublication;

/** Lists of related publications whose titles stand there twice, as the caption of a picture and below it. */
class RelatedDoubledTest extends ReadingTest {

    private static final String BEFORE = """
            Who Digs the Wells of Gao

            The wells of the northern towns are dug by those who sell their water, this report finds.

            Related Publications

            """;

    private static final String TWO = """
            The Price of a Bucket

            The Price of a Bucket

            Monday, May 4, 2020

            By: Ann Lee

            Water is cheapest where nobody guards it.

            Type: Blog

            Environment; Youth

            Pumps for the Poor

            Pumps for the Poor

            Tuesday, March 3, 2020

            By: Ben Roe; Ann Lee

            Type: Report

            Economics

            """;

    private List<RelatedPublication> related(String list) {
        return text(BEFORE + list).related();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wells",
                "Wells: A Fight Over Depth",
                "Who Sells the Rain, and Why Does Nobody Ask?",
                "In the North, Water Is Sold by the “Friends” of the Mayor",
            })
    void mayHaveATitleThatStandsThereOnce(String title) {
        List<RelatedPublication> related = related(
                TWO + title
                        + "\n\nFriday, January 3, 2020\n\nBy: Cara Dunn\n\nDepth is what the quarrel is about.\n\nType: Blog\n\nYouth\n\n"
                        + "The Last Bucket\n\nThe Last Bucket\n\nThursday, January 2, 2020\n\nBy: Ann Lee\n\nType: Blog\n\nEconomics\n");

        assertThat(related)
                .extracting(RelatedPublication::title, RelatedPublication::authors, RelatedPublication::topics)
                .containsExactly(
                        tuple("The Price of a Bucket", List.of("Ann Lee"), List.of("Environment", "Youth")),
                        tuple("Pumps for the Poor", List.of("Ben Roe", "Ann Lee"), List.of("Economics")),
                        tuple(title, List.of("Cara Dunn"), List.of("Youth")),
                        tuple("The Last Bucket", List.of("Ann Lee"), List.of("Economics")));
    }

    @Test
    void haveNoTitleThatIsAByline() {
        List<RelatedPublication> related = related(TWO.replace("Economics\n", "")
                + "Friday, January 3, 2020\n\nBy: Cara Dunn\n\nThe depth of the wells is what the quarrel is about.\n");

        assertThat(related)
                .extracting(RelatedPublication::title)
                .containsExactly("The Price of a Bucket", "Pumps for the Poor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wells and Those Wh", "Wells and", "W"})
    void mayBeCutOffWithinTheSecondCopy(String copy) {
        Reading reading = read(file("report.txt", BEFORE + TWO + "Wells and Those Who Dig Them\n\n" + copy));

        assertThat(reading.report().related())
                .extracting(RelatedPublication::title, RelatedPublication::topics)
                .endsWith(
                        tuple("Pumps for the Poor", List.of("Economics")),
                        tuple("Wells and Those Who Dig Them", List.of()));
        assertThat(reading.warnings())
                .singleElement()
                .asString()
                .endsWith("\"Wells and Those Who Dig Them\", seems cut off.");
    }

    @Test
    void mayHaveTheTypeInPlaceOfTheByline() {
        List<RelatedPublication> related =
                related(TWO.substring(0, TWO.indexOf("Pumps")).replace("By: Ann Lee", "A WELLS Fact Sheet"));

        assertThat(related).singleElement().satisfies(item -> {
            assertThat(item.title()).isEqualTo("The Price of a Bucket");
            assertThat(item.summary().text()).isEqualTo("Water is cheapest where nobody guards it.");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wells and Those Wh",
                "Wells and Those Who Dig Them\n\nFriday, May 3, 2019\n\nBy: Ann Lee\n\nWells are deepened by the men who"
            })
    void mayBeOneThatTheFileEndsWithin(String rest) {
        List<RelatedPublication> related = related("Wells and Those Who Dig Them\n\n" + rest);

        assertThat(related)
                .singleElement()
                .extracting(RelatedPublication::title)
                .isEqualTo("Wells and Those Who Dig Them");
    }

    @Test
    void mayHaveTopicsAboveTheType() {
        List<RelatedPublication> related = related("""
                Wells and Those Who Dig Them

                Wells and Those Who Dig Them

                Friday, May 3, 2019

                By: Ann Lee

                Wells are deepened by the men who own the pumps.

                Economics; Water

                Type: Brief
                """);

        assertThat(related).singleElement().satisfies(item -> {
            assertThat(item.topics()).containsExactly("Economics", "Water");
            assertThat(item.type()).isEqualTo("Brief");
        });
    }
}
