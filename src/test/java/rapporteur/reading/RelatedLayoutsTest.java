package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.RelatedPublication;
import rapporteur.report.Report;

/** Lists of related publications with kinds, authors or subtitles where other sites have titles. */
class RelatedLayoutsTest extends ReadingTest {

    private static final String TITLE = "Harbours After the Storm: Who Owns the Cranes";
    private static final String LEDE =
            "The harbour towns recovered sooner than their hinterland, and the reasons lie in who owns the cranes.\n\n";
    private static final String MORE =
            "Nobody had counted the cranes before. The towns did so in the spring, and found forty more than on paper.\n\n";

    private static final String RELATED = TITLE + "\n\n" + LEDE + MORE + "Related Content\n\n";

    private List<RelatedPublication> related(String list) {
        return text(RELATED + list).related();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            News#Harbour masters go home#Research#The price of a mooring##Topics#Evictions#Elmora#Report | News; Research
            Commentary#Money on the river#External Publications#Pilots and Payments                     | Commentary; External Publications
            """)
    void relatedOnesMayBeTypeAndTitleInTurn(String lines, String types) {
        List<RelatedPublication> related =
                text(RELATED + lines.replace('#', '\n') + "\n").related();

        assertThat(related).extracting(RelatedPublication::type).containsExactly(types.split("; "));
        assertThat(related).allSatisfy(item -> assertThat(item.topics()).isEmpty());
    }

    @Test
    void relatedOnesMayHaveTheNameOfABlogBeforeTheByline() {
        List<RelatedPublication> related = text(RELATED + """
                Wed, Feb 10, 2021
                The quay and the drought
                New Quayside By Ann Lee
                Pilots and fishermen have more in common than they think.

                Tue, Jan 19, 2021
                Cranes for the uplands: A cost estimate
                Issue Brief By Ben Roe, Cara Dunn
                A crane would cost less than a month of carts.
                """).related();

        assertThat(related)
                .extracting(RelatedPublication::title, RelatedPublication::type, RelatedPublication::authors)
                .containsExactly(
                        tuple("The quay and the drought", "New Quayside", List.of("Ann Lee")),
                        tuple(
                                "Cranes for the uplands: A cost estimate",
                                "Issue Brief",
                                List.of("Ben Roe", "Cara Dunn")));
    }

    @Test
    void relatedOnesMayHaveTheirAuthorsAboveThem() {
        List<RelatedPublication> related = text(RELATED + """
                Ann Lee
                Fuel for the Uplands
                Ben Roe
                How to Read the Truce

                Top Stories on Ports
                Elmora
                How Cranes Shape Wars
                """).related();

        assertThat(related)
                .extracting(RelatedPublication::title, RelatedPublication::authors)
                .containsExactly(
                        tuple("Fuel for the Uplands", List.of("Ann Lee")),
                        tuple("How to Read the Truce", List.of("Ben Roe")));
    }

    @Test
    void relatedOnesMayHaveASubtitleAboveTheDate() {
        List<RelatedPublication> related = text(RELATED + """
                The Night Boats
                How smugglers hire patrol boats
                Report • 3 June 2013

                Counting the Boats
                What nobody knows about the fleet
                Report • 13 May 2013
                """).related();

        assertThat(related)
                .extracting(RelatedPublication::title, item -> String.valueOf(item.published()))
                .containsExactly(tuple("The Night Boats", "2013-06-03"), tuple("Counting the Boats", "2013-05-13"));
    }

    @Test
    void relatedOnesStandUnderReadMoreAboutThem() {
        Report report = text(
                TITLE + "\n\n" + LEDE + MORE + "Read more about this topic\n\nCommentary\n5 Mar 2013\n"
                        + "Paying the judges\n\nResearch paper\n1 Feb 2013\nA day in court\n\nRivers House\n10 Quay Square\nLondon\n");

        assertThat(report.related())
                .extracting(RelatedPublication::title)
                .containsExactly("Paying the judges", "A day in court");
    }

    @Test
    void relatedOnesMayHaveTheirAuthorsBelowTheSummary() {
        List<RelatedPublication> related = text(RELATED + """
                Commentary
                Fuel Before Fees
                Ann Lee

                Paper
                The Upland Bargain
                Reserves of fuel are cheaper than carts with guards.
                Ann Lee, Ben Roe
                """).related();

        assertThat(related)
                .extracting(RelatedPublication::authors)
                .containsExactly(List.of("Ann Lee"), List.of("Ann Lee", "Ben Roe"));
        assertThat(related).allSatisfy(item -> assertThat(item.topics()).isEmpty());
    }

    @Test
    void relatedOnesMayHaveAnImprintInParentheses() {
        List<RelatedPublication> related = text(RELATED + "Showing items related by metadata.\nPublication\n"
                        + "Insuring Canoes\n(Washington, DC: Port Bank, 2018-05-02) Lee, Ann; Roe, Ben\n" + MORE)
                .related();

        assertThat(related)
                .extracting(
                        RelatedPublication::title,
                        item -> String.valueOf(item.published()),
                        RelatedPublication::authors)
                .containsExactly(tuple("Insuring Canoes", "2018-05-02", List.of("Ann Lee", "Ben Roe")));
    }

    @Test
    void headingIsNoRelatedOne() {
        Report report = text(TITLE + "\n\n" + LEDE + MORE + "Countries:\nElmora\n\nRelated Publications\n\n"
                + "October 8, 2013\nBy\nAnn Lee\n" + MORE);

        assertThat(report.related()).extracting(RelatedPublication::title).doesNotContain("Related Publications");
    }

    @Test
    void whatAPublisherSaysOfItsViewsIsNoSummary() {
        List<RelatedPublication> related = text(RELATED
                        + "Article\nBuoys Are Not Enough\nAnn Lee\nQ&A\nWhat the Pilots Want\n"
                        + "Ben Roe\n\nThe Port Endowment does not take institutional positions on public policy issues.\n")
                .related();

        assertThat(related)
                .hasSize(2)
                .allSatisfy(item -> assertThat(item.summary()).isNull());
    }

    @Test
    void recentPostsOfASiteAreNotRelated() {
        Report report =
                text(TITLE + "\n\n" + LEDE + MORE + "Recent Posts\n\nPilots in court again\nMinutes of the board\n\n"
                        + "Archives\n\nNovember 2020\nOctober 2020\n");

        assertThat(report.related()).isEmpty();
    }

    @Test
    void lastItemAboveAnotherListKeepsItsTypeAndTopics() {
        Report report = text("""
                Harbours After the Storm

                The harbour towns recovered sooner than their hinterland, and the reasons lie in who owns the cranes.

                Featured Publications

                Cranes for Rent

                March 2, 2015

                By: Ann Lee

                Who rents out cranes.

                Type: Blog

                Ports

                Explore Further

                Boats for Sale

                March 1, 2015
                """);

        assertThat(report.related())
                .extracting(RelatedPublication::title, RelatedPublication::type, RelatedPublication::topics)
                .containsExactly(
                        tuple("Cranes for Rent", "Blog", List.of("Ports")), tuple("Boats for Sale", null, List.of()));
        assertThat(report.series()).isNull();
    }

    @Test
    void placesAloneAreNoPublications() {
        assertThat(related("""
                Cranes for Rent

                March 2, 2015

                By: Ann Lee

                Explore Further

                Country:

                Armenia

                Azerbaijan

                Issue Areas:
                Ports
                Lakes

                Ports
                """)).extracting(RelatedPublication::title).containsExactly("Cranes for Rent");
    }

    @Test
    void onlyItemMayBeCutOffWithinItsSummary() {
        assertThat(related("""
                Cranes for Rent

                March 2, 2015

                By: Ann Lee

                The owners of the cranes paid for the first quay, and few of them have been se"""))
                .singleElement()
                .satisfies(cranes -> assertThat(cranes.summary().text()).startsWith("The owners"));
    }

    @Test
    void topicsAreKnownByTheirSemicolonsWithoutTypeOrSummary() {
        assertThat(related("""
                Cranes for Rent

                March 2, 2015

                By: Ann Lee

                Ports; Lakes & Rivers
                """))
                .singleElement()
                .satisfies(cranes -> assertThat(cranes.topics()).containsExactly("Ports", "Lakes & Rivers"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cranes for Rent (Port Brief, March 2015) by Ann Lee",
                "Cranes for Rent, Policy Brief, March 2015, by Ann Lee",
                "‘Cranes for Rent’, Port Brief, March 2015, by Ann Lee",
                "Port Brief no. 98 – « Cranes for Rent », par Ann Lee, mars 2015",
            })
    void lineMayHoldAWholeItem(String line) {
        assertThat(related(line + "\n"))
                .extracting(
                        RelatedPublication::title,
                        RelatedPublication::authors,
                        item -> String.valueOf(item.published()))
                .containsExactly(tuple("Cranes for Rent", List.of("Ann Lee"), "2015-03"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PORTS & LAKES\n%s\nAnn Lee\n%s\n\nUNITED STATES AND ITS HARBOURS\n%s\nBen Roe\n%s\n",
                "Quayside\n%2$s\n%1$s\nBy Ann Lee\n\nPortAlert\n%4$s\n%3$s\nBy Ben Roe\n",
                "PORTS Paper 120\n%s\nAnn Lee\n%s\nSouth Coast Policy Brief 37\n%s\nBen Roe\n%s\nPages\n1\n2\nnext ›\nlast »\n",
                "Policy Memo • Ports, Lakes, & Rivers\n%s\nAnn Lee • %s\n\nCommentary • South Coast\n%s\nBen Roe • %s\n",
                "Op-Ed / Coast\n%s\nAnn Lee\n%s\nOriginally published in The Harbour Times\n\nReport / Coast\n%s\nBen Roe\n%s\n",
            })
    void whateverStandsAboveEachTitleIsNone(String list) {
        assertThat(related(list.formatted("Cranes for rent", "March 2, 2015", "A boat for each quay", "May 3, 2016")))
                .extracting(RelatedPublication::title, RelatedPublication::authors)
                .containsExactly(
                        tuple("Cranes for rent", List.of("Ann Lee")),
                        tuple("A boat for each quay", List.of("Ben Roe")));
    }

    @Test
    void numberBehindAColonBelongsToTheTitle() {
        assertThat(related("""
                World

                Floods on the Shore: Situation Report No. 3

                Posted

                24 Oct 2023
                """))
                .extracting(RelatedPublication::title)
                .containsExactly("Floods on the Shore: Situation Report No. 3");
    }

    @Test
    void kindsThatOnlyASiteKnowsStandBetweenTopicsAndDates() {
        assertThat(related("""
                QuaySource

                May 24, 2021

                Cranes for rent

                By Ann Lee, Ben Roe

                One crane in forty is let by the hour. The others stand still.

                Ports & Lakes

                Blog Post

                Apr 12, 2021

                State of the Quay: What the month brought

                The State of the Quay tells what moved the harbours in a month.

                Ports & Lakes

                New Harbourist

                Feb 28, 2021

                A boat for each quay

                By Cara Dunn

                The fleet was sold within a year. Its buyers have not been named.

                Fishery & Law
                """))
                .extracting(RelatedPublication::title, RelatedPublication::type, RelatedPublication::topics)
                .containsExactly(
                        tuple("Cranes for rent", "QuaySource", List.of("Ports & Lakes")),
                        tuple("State of the Quay: What the month brought", "Blog Post", List.of("Ports & Lakes")),
                        tuple("A boat for each quay", "New Harbourist", List.of("Fishery & Law")));
    }

    @Test
    void numbersThatCountItemsArePartOfNothing() {
        assertThat(related("""
                1. Policy Brief

                Cranes for Rent

                One crane in forty is let by the hour. The others stand still.

                2. Policy Brief

                A Boat for Each Quay

                The fleet was sold within a year. Its buyers have not been named.
                """))
                .extracting(RelatedPublication::title, RelatedPublication::type)
                .containsExactly(
                        tuple("Cranes for Rent", "Policy Brief"), tuple("A Boat for Each Quay", "Policy Brief"));
    }

    @Test
    void typeMayBeOfNews() {
        assertThat(related("""
                The Cranes Stand Still - Harbour Times

                Friday, November 11, 2016

                News Type: PORTS in the News

                The owners of the cranes have left the port, and nobody knows whom to ask.

                Honouring the Crews of the Lake

                Honouring the Crews of the Lake

                Wednesday, November 9, 2016

                News Type: Announcement

                The crews of the lake are remembered once a year.
                """))
                .extracting(RelatedPublication::title, RelatedPublication::type)
                .containsExactly(
                        tuple("The Cranes Stand Still - Harbour Times", "PORTS in the News"),
                        tuple("Honouring the Crews of the Lake", "Announcement"));
    }

    @Test
    void kindBehindTheDateMayLookLikeAName() {
        assertThat(related("""
                MAR 17, 2020 • Article
                Cranes for Rent
                One crane in forty is let by the hour. The others stand ...
                MAR 11, 2020 • Journal Online Exclusive
                A Boat for Each Quay
                The fleet was sold within a year. Its buyers have not ...
                """))
                .extracting(RelatedPublication::title, RelatedPublication::type)
                .containsExactly(
                        tuple("Cranes for Rent", "Article"), tuple("A Boat for Each Quay", "Journal Online Exclusive"));
    }

    @Test
    void publishedByMayStandBetweenSeriesAndDate() {
        assertThat(related("""
                Cranes for Rent

                Harbour Brief No. 20 published by J. Peter Roe on April 30, 2012

                One crane in forty is let by the hour. The others stand still.

                A Boat for Each Quay

                Spotlight   published by Ann Lee on March 27, 2013

                The fleet was sold within a year. Its buyers have not been named.
                """))
                .extracting(
                        RelatedPublication::title,
                        RelatedPublication::type,
                        RelatedPublication::authors,
                        item -> String.valueOf(item.published()))
                .containsExactly(
                        tuple("Cranes for Rent", "Harbour Brief", List.of("J. Peter Roe"), "2012-04-30"),
                        tuple("A Boat for Each Quay", "Spotlight", List.of("Ann Lee"), "2013-03-27"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cranes for Rent\n3rd July 2014 %1$s... →\nA Boat for Each Quay\n27th June 2014 %2$s... →\n",
                "03.07.2014 Cranes for Rent in the Port\n%1$s.\n27.06.2014 A Boat for Each Quay\n%2$s.\n",
                "July 3, 2014\n\nCranes for Rent\n\n%1$s.\nJune 27, 2014\n\nA Boat for Each Quay\n\nHarbour Times\n\n%2$s.\n",
                """
                Cranes for Rent

                3 juillet 2014
                Nom du journal, revue ou émission
                Le Quai
                Accroche

                %1$s.

                A Boat for Each Quay

                27 juin 2014
                Accroche

                %2$s.
                """,
            })
    void dayStandsBeforeSummaryOrTitleOrAboveWhereItCameOut(String list) {
        List<RelatedPublication> related = related(list.formatted(
                "One crane in forty is let by the hour, and those of the southern quay have stood still since the spring",
                "The fleet was sold within a year, and its buyers have not been named by those who sold it to them"));

        assertThat(related).hasSize(2);
        assertThat(related)
                .extracting(RelatedPublication::title)
                .first()
                .asString()
                .startsWith("Cranes for Rent");
        assertThat(related)
                .extracting(item -> String.valueOf(item.published()))
                .containsExactly("2014-07-03", "2014-06-27");
        assertThat(related)
                .extracting(item -> item.summary().text())
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("One crane"),
                        other -> assertThat(other).startsWith("The fleet"));
    }

    @Test
    void dayWithoutItsYearIsNoTitle() {
        assertThat(related("""
                Sep 19

                Cranes for Rent

                One crane in forty is let by the hour. The others stand still.

                18 September

                A Boat for Each Quay

                The fleet was sold within a year. Its buyers have not been named.
                """))
                .extracting(RelatedPublication::title)
                .containsExactly("Cranes for Rent", "A Boat for Each Quay");
    }

    @Test
    void numberInASeriesMayStandBelowTheSubtitle() {
        assertThat(related("""
                Cranes for Rent

                Who Lets Them on the Northern Lake

                Ports & Lakes Brief 13

                One crane in forty is let by the hour. The others stand still.

                A Boat for Each Quay

                What Became of the Fleet of the Lake

                Ports & Lakes Brief 12

                The fleet was sold within a year. Its buyers have not been named.
                """))
                .extracting(RelatedPublication::title, RelatedPublication::type)
                .containsExactly(
                        tuple("Cranes for Rent", "Ports & Lakes Brief"),
                        tuple("A Boat for Each Quay", "Ports & Lakes Brief"));
    }
}
