package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.RelatedPublication;
import rapporteur.report.Report;

/** In which orders sites print the lines of a related publication. */
class RelatedShapesTest extends ReadingTest {

    private List<RelatedPublication> related(String list) {
        return text("""
                        Harbours After the Storm

                        The harbour towns recovered sooner than their hinterland, and the reasons lie in who owns them.

                        Related Publications

                        """ + list).related();
    }

    @Test
    void topicsStandAboveTheDateOfTheNext() {
        List<RelatedPublication> related = related("""
                Issue Brief

                Aug 26, 2021

                Cranes for Rent: Lessons From the Quay

                By Ann Lee and Ben Roe

                One crane in forty is let by the hour. The others stand still, and their drivers are paid.

                Trade Ports


                Aug 17, 2021

                Boats for Sale: The End of the Fleet

                By Carla Dunn, Dan Poe

                The fleet was sold within a year. Its buyers have not been named, and its crews were not asked.

                Fishery Law
                """);

        assertThat(related)
                .extracting(RelatedPublication::title)
                .containsExactly("Cranes for Rent: Lessons From the Quay", "Boats for Sale: The End of the Fleet");
        assertThat(related)
                .extracting(RelatedPublication::published)
                .extracting(Object::toString)
                .containsExactly("2021-08-26", "2021-08-17");
        assertThat(related.getFirst().topics()).containsExactly("Trade Ports");
    }

    @Test
    void kindSaysWhosePublicationItIsAndTheDateHasABarBeforeIt() {
        List<RelatedPublication> related = related("""
                Report - Institute of Ports, Quay School

                Cranes for Rent: Lessons From the Quay

                | Feb. 20, 2024

                One crane in forty is let by the hour. The others stand still, and their drivers are paid.

                Paper - Institute of Ports

                Boats for Sale

                | Jan. 23, 2024

                The fleet was sold within a year. Its buyers have not been named, and its crews were not asked.
                """);

        assertThat(related)
                .extracting(RelatedPublication::title)
                .containsExactly("Cranes for Rent: Lessons From the Quay", "Boats for Sale");
        assertThat(related).extracting(RelatedPublication::type).containsExactly("Report", "Paper");
        assertThat(related.getFirst().published()).hasToString("2024-02-20");
    }

    @Test
    void namesStandBetweenTitleAndSummaryWithoutAnyDate() {
        List<RelatedPublication> related = related("""
                Who pays for the cranes of the quay?

                Ann Lee and Dr Ben Roe

                One crane in forty is let by the hour. The others stand still, and their drivers are paid.

                Boats for Sale

                Carla Dunn

                The fleet was sold within a year. Its buyers have not been named, and its crews were not asked.
                """);

        assertThat(related)
                .extracting(RelatedPublication::title)
                .containsExactly("Who pays for the cranes of the quay?", "Boats for Sale");
        assertThat(related)
                .extracting(RelatedPublication::authors)
                .containsExactly(List.of("Ann Lee", "Dr Ben Roe"), List.of("Carla Dunn"));
    }

    @Test
    void subtitleStandsBetweenDateAndSummary() {
        List<RelatedPublication> related = related("""
                Policy briefs

                Boats for Sale

                30 Aug 2023 - 09:00
                Source: ©Quay
                The fleet was sold within a year. Its buyers have not been named, and its crews were not asked.

                Policy briefs

                Cranes for Rent

                23 Aug 2023 - 17:37
                Source: ©Quay
                Lessons and Losses of the Southern Quay
                One crane in forty is let by the hour. The others stand still, and their drivers are paid.
                """);

        assertThat(related).extracting(RelatedPublication::title).containsExactly("Boats for Sale", "Cranes for Rent");
        assertThat(related.getLast().summary().text()).startsWith("Lessons and Losses of the Southern Quay One crane");
    }

    @Test
    void kindsOfASiteStandAboveTitlesThatReadLikeSentences() {
        List<RelatedPublication> related = related("""
                • Commentary

                  The Plan for the Quay Is Bad. So Is the Answer to It.

                  The cranes stand still since the spring, and the ministry has given no sign that it will pay.

                • Dockside

                  Boats for Sale

                  • Carla Dunn
                  • September 28, 2021

                  The fleet was sold within a year. Its buyers have not been named, and its crews were not asked.
                """);

        assertThat(related)
                .extracting(RelatedPublication::title)
                .containsExactly("The Plan for the Quay Is Bad. So Is the Answer to It.", "Boats for Sale");
        assertThat(related).extracting(RelatedPublication::type).containsExactly("Commentary", "Dockside");
    }

    @Test
    void numberAndTwoDatesStandBelowTheTitle() {
        List<RelatedPublication> related = related("""
                Port Safety: The Agency Should Look at the Cranes It Pays For

                PAO-23-105736
                Published: Jan 12, 2023. Publicly Released: Feb 13, 2023.
                One crane in forty is let by the hour. The others stand still, and their drivers are paid.

                Financial Audit: Schedules of the General Harbour Fund

                PAO-23-104786
                Published: Mar 30, 2023. Publicly Released: Mar 31, 2023.
                The fleet was sold within a year. Its buyers have not been named, and its crews were not asked.
                """);

        assertThat(related)
                .extracting(RelatedPublication::title)
                .containsExactly(
                        "Port Safety: The Agency Should Look at the Cranes It Pays For",
                        "Financial Audit: Schedules of the General Harbour Fund");
        assertThat(related)
                .extracting(publication -> publication.published().toString())
                .containsExactly("2023-01-12", "2023-03-30");
    }

    @Test
    void shelfStandsBelowTheBylineAndAButtonCutsTheSummaryShort() {
        List<RelatedPublication> related = related("""
                Cranes for Rent: The way to the quay

                By Ann Lee (20-02-2017)

                In Harbour Policy Briefs

                One crane in forty is let by the hour. The others stand still, and their drivers are paid.
                The ministry that owns them has different political views Read more

                Boats for Sale

                By Carla Dunn, Ben Roe (13-12-2016)

                In Harbour Policy Briefs

                The fleet was sold within a year. The list of its buyers, Read More »
                """);

        assertThat(related)
                .extracting(RelatedPublication::title)
                .containsExactly("Cranes for Rent: The way to the quay", "Boats for Sale");
        assertThat(related).extracting(RelatedPublication::type).containsOnly("Harbour Policy Briefs");
        assertThat(related.getFirst().topics()).isEmpty();
        assertThat(related.getFirst().summary().text()).endsWith("different political views");
    }

    @Test
    void kindOfASiteStandsBetweenDateAndNames() {
        List<RelatedPublication> related = related("""
                Boats for Sale: A Trip to the Quay
                December 8, 2008 | Quayside Briefing | Carla Dunn and Ben Roe
                The fleet was sold within a year. Its buyers have not been named, and its crews were not asked.

                Cranes for Rent
                July 2008 | Quayside Briefing | Ann Lee
                One crane in forty is let by the hour. The others stand still, and their drivers are paid.
                """);

        assertThat(related)
                .extracting(RelatedPublication::title)
                .containsExactly("Boats for Sale: A Trip to the Quay", "Cranes for Rent");
        assertThat(related).extracting(RelatedPublication::type).containsOnly("Quayside Briefing");
        assertThat(related)
                .extracting(RelatedPublication::authors)
                .containsExactly(List.of("Carla Dunn", "Ben Roe"), List.of("Ann Lee"));
    }

    @Test
    void summaryMayEndWithAQuestion() {
        List<RelatedPublication> related = related("""
                Cranes for Rent
                July 2008
                The quay of the southern harbour has been fraught with rivalries since 2003. How can its owners end them?
                """);

        assertThat(related)
                .singleElement()
                .satisfies(crane -> assertThat(crane.summary().text())
                        .startsWith("The quay")
                        .endsWith("end them?"));
    }

    @Test
    void longLineIsTheSummaryWhereItIsCutShort() {
        List<RelatedPublication> related = related("""
                March 27, 2015
                Cranes for Rent

                By Ann Lee:

                In January, the head of the southern port told the council of the harbours that the state of the old cranes remains “extremely poor” in light

                Read More »

                February 12, 2015
                Boats for Sale: Ten Years After the Storm

                In 2004, after many reports of damage to boats of the United Nations (UN) fleet had been heard in the harbours, both the owners and the port

                Read More »
                """);

        assertThat(related)
                .extracting(RelatedPublication::title)
                .containsExactly("Cranes for Rent", "Boats for Sale: Ten Years After the Storm");
        assertThat(related).allSatisfy(item -> assertThat(item.topics()).isEmpty());
        assertThat(related.getFirst().summary().text()).endsWith("in light");
        assertThat(related.getLast().summary().text()).endsWith("and the port");
    }

    @Test
    void fieldOfTheHeadIsNoHeadingOfAList() {
        Report report = html(
                "<h1>Quays of the Lake</h1><dl><dt>Published on:</dt><dd>19 Nov 2025</dd><dt>Related report:</dt>"
                        + "<dd><a href=/r>Audit of the Quays</a></dd></dl><ul><li>Most quays of the lake are lower than the water will"
                        + " be.</li><li>Raising them costs less than one flood.</li></ul><p>The Office looked at forty quays in four"
                        + " towns.</p><h2>Related press releases</h2><div><h3><a href=/a>Cranes not good enough</a></h3><p>2 Oct 2025</p></div>");

        assertThat(report.related()).extracting(RelatedPublication::title).containsExactly("Cranes not good enough");
        assertThat(report.published()).hasToString("2025-11-19");
    }

    @Test
    void seriesStandsBetweenTitleAndDate() {
        List<RelatedPublication> related = related("""
                Boats for Sale

                West Africa Report 41

                May 2, 2020

                The fleet was sold within a year. Its buyers have not been named, and its crews were not asked.
                """);

        assertThat(related)
                .extracting(RelatedPublication::title, RelatedPublication::type)
                .containsExactly(tuple("Boats for Sale", "West Africa Report"));
    }

    @Test
    void typeMayStandBeforeTheDateInOneLine() {
        List<RelatedPublication> related = related("""
                Paper 27th January 2021

                Cranes for Rent

                One crane in forty is let by the hour. The others stand still, and their drivers are paid.

                Paper 3rd March 2020

                Boats for Sale

                The fleet was sold within a year. Its buyers have not been named, and its crews were not asked.
                """);

        assertThat(related)
                .extracting(RelatedPublication::title, RelatedPublication::type, item -> item.published() + "")
                .containsExactly(
                        tuple("Cranes for Rent", "Paper", "2021-01-27"),
                        tuple("Boats for Sale", "Paper", "2020-03-03"));
    }

    @Test
    void kindsStandAboveTheDates() {
        List<RelatedPublication> related = related("""
                Reports
                Sep 2, 2016
                Cranes for Rent on a Broken Quay
                By Ann Lee

                Commentary
                Aug 19, 2016
                The Case for Slow Boats
                By Ben Roe
                """);

        assertThat(related).extracting(RelatedPublication::type).containsExactly("Reports", "Commentary");
        assertThat(related)
                .extracting(RelatedPublication::title)
                .containsExactly("Cranes for Rent on a Broken Quay", "The Case for Slow Boats");
    }

    @Test
    void wordsToAskAndToFollowAreNone() {
        List<RelatedPublication> related = related("""
                Cranes for Rent

                By Ann Lee

                July 2008

                Nous contacter

                Nous suivre
                """);

        assertThat(related)
                .singleElement()
                .satisfies(crane -> assertThat(crane.topics()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Latest Articles about the Northern Lake", "Related briefings", "Related essays"})
    void standUnderHeadingsThatSayWhatTheyAreAbout(String heading) {
        assertThat(text("""
                Who Digs the Wells of Gao

                The wells of the northern towns are dug by those who sell their water, this report finds.

                %s

                Cranes for Rent

                One crane in forty is let by the hour. The others stand still.

                A Boat for Each Quay

                The fleet was sold within a year. Its buyers have not been named.
                """.formatted(heading)).related())
                .extracting(RelatedPublication::title)
                .containsExactly("Cranes for Rent", "A Boat for Each Quay");
    }
}
