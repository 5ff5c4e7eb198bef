package rapporteur.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.PublicationDate;
import rapporteur.report.RelatedPublication;
import rapporteur.report.Report;
import rapporteur.report.ReportBuilder;
import rapporteur.search.Embedder;
import rapporteur.search.Match;

class RelatedTest {

    private static final Briefing SEED = Samples.briefing(Samples.mali());
    private static final Briefing WATER = Samples.briefing(Samples.water());

    private static Answer related(Briefing briefing, String topic, String since, String type) {
        return briefing.answer(new Related(topic, since, type, null));
    }

    private static List<String> titles(Answer answer) {
        return ((Related.Found) answer)
                .results().stream().map(item -> item.publication().title()).toList();
    }

    @Test
    void listsTheNewestFirst() {
        Answer answer = related(SEED, null, null, null);

        assertThat(((Related.Found) answer).results())
                .extracting(item -> item.publication().published())
                .hasSize(4)
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void listsThoseOfAReportThatTheTopicNames() {
        Answer answer = related(Samples.briefing(Samples.mali(), Samples.water()), "the Sahel report", null, null);

        assertThat(titles(answer)).containsExactly("Le fleuve et la paix", "Sans date");
    }

    @Test
    void leavesOutWhatIsNotNewerThanItsReportAndSaysHowMuch() {
        Answer answer = related(WATER, null, null, null);

        assertThat(titles(answer)).containsExactly("Le fleuve et la paix", "Sans date");
        assertThat(((Related.Found) answer).older()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "ALL", "tout"})
    void listsOlderOnesToo(String since) {
        assertThat(titles(related(WATER, null, since, null)))
                .containsExactly("Le fleuve et la paix", "Anciens barrages", "Sans date");
    }

    @ParameterizedTest
    @CsvSource({
        "2020, 4",
        "2020-09, 2",
        "2020-09-11, 1",
        "2020-08-27, 3",
        "2020/9/11, 1",
        "2020.08, 4",
        "September 2020, 2",
        "10 September 2020, 2",
        "'September 11, 2020', 1",
        "11 septembre 2020, 1",
        "sept 2020, 2",
        "Sept. 11th 2020, 1",
        "1er septembre 2020, 2",
        "2013, 4",
    })
    void listsThoseFromADateOn(String since, int found) {
        assertThat(titles(related(SEED, null, since, null))).hasSize(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "2020-13",
                "2020-02-30",
                "99",
                "-1",
                "2020-9999999999",
                "(((",
                "10/09/2020",
                "2020/13",
                "jui 2020",
                "32 May 2020",
                "May",
                "2020 2021"
            })
    void asksForADateWhereItCannotReadOne(String since) {
        assertThat(related(SEED, null, since, null)).isInstanceOfSatisfying(Answer.Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Answer.Reason.NOT_A_DATE);
            assertThat(refused.given()).isEqualTo(since);
        });
    }

    @Test
    void choosesByTypeAndByTopic() {
        assertThat(titles(related(SEED, null, null, "podcast")))
                .containsExactly("Susan Stigant on Mali’s Military Coup");
        assertThat(titles(related(SEED, "nonviolent action", null, null))).hasSize(2);
        assertThat(titles(related(SEED, "nonviolent action", "2020-09", null)))
                .containsExactly("Mali’s Coup: Harbinger of Hope or Uncertainty");
    }

    @Test
    void searchesTheSummariesWhereNoTopicIsCalledSo() {
        assertThat(related(SEED, "protests", null, null)).isInstanceOfSatisfying(Related.Found.class, found -> {
            assertThat(found.evidence()).isNotNull();
            assertThat(found.results()).allMatch(item -> item.quotation() != null);
        });
    }

    @Test
    void listsAllWhereTheTopicNamesNoSubjectAndSaysSo() {
        assertThat(related(SEED, "hello", null, null)).isInstanceOfSatisfying(Related.Found.class, found -> {
            assertThat(titles(found)).isEqualTo(titles(related(SEED, null, null, null)));
            assertThat(found.evidence()).isNotNull();
            assertThat(Wording.of(Locale.ENGLISH).notes(Related.COMMAND, found.evidence(), word -> word))
                    .containsExactly("No publication is on this in particular. What there is:");
        });
    }

    @Test
    void saysHowManyThereAreBeforeTheDateWhereThereAreNoneAfterIt() {
        assertThat(related(SEED, null, "2030", null))
                .isInstanceOfSatisfying(
                        Answer.Nothing.class,
                        nothing -> assertThat(nothing.older()).isEqualTo(4));
    }

    @Test
    void listsAllWhereTheReportsDateIsUnknown() {
        Report undated = with("undated", PublicationDate.of(1990), "Old");

        assertThat(titles(related(Samples.briefing(undated), null, null, null))).containsExactly("Old");
    }

    @Test
    void listsOnceWhatSeveralReportsList() {
        Report one = with("one", PublicationDate.of(2001), "Same", "Own");
        Report two = with("two", PublicationDate.of(2001), "Same");

        assertThat(titles(related(Samples.briefing(one, two), null, "all", null)))
                .containsExactly("Same", "Own");
    }

    @Test
    void countsOnceWhatSeveralReportsListAndIsOlder() {
        Report one = with("one", PublicationDate.of(2001), "Same", "Own");
        Report two = with("two", PublicationDate.of(2001), "Same");
        Briefing dated = Samples.briefing(dated(one, 2010), dated(two, 2011));
        Briefing mixed = Samples.briefing(dated(one, 2010), dated(two, 2000));

        assertThat(((Answer.Nothing) related(dated, null, null, null)).older()).isEqualTo(2);
        assertThat(titles(related(mixed, null, null, null))).containsExactly("Same");
        assertThat(((Related.Found) related(mixed, null, null, null)).older()).isOne();
    }

    private static Report dated(Report report, int year) {
        return new ReportBuilder(report.id())
                .published(PublicationDate.of(year))
                .related(report.related())
                .build();
    }

    @Test
    void offersASearchWhereAnAddressIsUnknown() {
        Briefing searching = new Briefing(
                Samples.shelf(Samples.mali()), title -> URI.create("https://example.org/" + title.length()));

        assertThat(((Related.Found) related(searching, null, null, null)).results())
                .extracting(Publication::link)
                .contains(new Link("https://example.org/37", true))
                .filteredOn(Link::search)
                .hasSize(1);
    }

    private static Report with(String id, PublicationDate date, String... titles) {
        List<RelatedPublication> related = Arrays.stream(titles)
                .map(title -> new RelatedPublication(title, date, List.of(), null, List.of(), null, null))
                .toList();
        return new ReportBuilder(id).related(related).build();
    }

    @ParameterizedTest
    @CsvSource({"podcast, 1", "Podcasts, 1", "analyses, 3", "commentary, 3", "analysis and commentaries, 3"})
    void findsATypeInTheSingularAndThePlural(String type, int found) {
        assertThat(titles(related(SEED, null, null, type))).hasSize(found);
    }

    @Test
    void findsTheFewThatAreWantedAmongManyOnTheTopic() {
        String[] often = IntStream.range(0, 300)
                .mapToObj(i -> "Drought, drought and drought, part " + i)
                .toArray(String[]::new);
        Briefing droughts = Samples.briefing(
                with("often", PublicationDate.of(2010), often),
                with(
                        "once",
                        PublicationDate.of(2024),
                        "Herders and farmers on the long road through a year of drought"));

        assertThat(titles(related(droughts, "drought", "2020", null))).hasSize(1);
        assertThat(titles(related(droughts, "drought", "all", null))).hasSize(301);
    }

    @ParameterizedTest
    @ValueSource(strings = {"—", "...", "?"})
    void findsNoTypeOfSignsOnly(String type) {
        assertThat(related(SEED, null, null, type)).isInstanceOf(Answer.Nothing.class);
    }

    @Test
    void namesTheTypesThereAreWhereNoneIsOfTheTypeAskedFor() {
        Answer.Nothing nothing = (Answer.Nothing) related(SEED, null, null, "Film");

        assertThat(nothing.evidence().missing()).containsExactly("Film");
        assertThat(nothing.subjects()).containsExactlyInAnyOrder("Analysis and Commentary", "Podcast");
        assertThat(Wording.of(Locale.ENGLISH, Notation.SHELL).nothing(nothing, word -> word))
                .contains("The types include Analysis and Commentary, Podcast.");
    }

    @Test
    void offersTheTypeThatWasMisspelt() {
        assertThat(((Answer.Nothing) related(SEED, null, null, "Podcst")).nearest())
                .containsExactly("Podcast");
    }

    @Test
    void listsNoPublicationOnATopicThatOnlyTheTitleOfItsReportHas() {
        Briefing canals = Samples.briefing(new ReportBuilder("canals")
                .title("Canals and Fisheries of the Delta")
                .related(List.of(
                        new RelatedPublication("Dredging the Mouth", null, List.of(), null, List.of(), null, null),
                        new RelatedPublication(
                                "Nets and Quotas", null, List.of(), null, List.of("Coastal Fisheries"), null, null)))
                .build());

        Answer fisheries = related(canals, "fisheries", null, null);
        assertThat(titles(fisheries)).containsExactly("Nets and Quotas");
        assertThat(((Related.Found) fisheries).evidence().match()).isEqualTo(Match.WORDS);

        Answer delta = related(canals, "delta", null, null);
        assertThat(titles(delta)).containsExactlyInAnyOrder("Dredging the Mouth", "Nets and Quotas");
        assertThat(((Related.Found) delta).evidence().match()).isEqualTo(Match.OPENING);
    }

    @Test
    void callsNothingMissingWhereAReportListsNoPublications() {
        Answer answer = related(Samples.briefing(Samples.bare("river", "The river rose.")), "river", null, null);

        assertThat(((Answer.Nothing) answer).evidence().missing()).isEmpty();
    }

    @Test
    void leavesOutWhatIsOnlyNearInMeaningWhereSomethingHasTheWords() {
        Shelf shelf = Samples.shelf(
                with("nets", PublicationDate.of(2024), "Herring in spring"),
                with("boats", PublicationDate.of(2025), "Boats in autumn"));
        Shelf near = new Shelf(shelf.library(), shelf.index().withMeaning(new OneMeaning(), (_, _) -> {}));
        Briefing both = new Briefing(near, null);

        assertThat(titles(related(both, "herring", "all", null))).containsExactly("Herring in spring");
        assertThat(titles(related(both, "whales", "all", null)))
                .containsExactly("Boats in autumn", "Herring in spring");
    }

    /** A model to which all texts mean the same. */
    private static final class OneMeaning implements Embedder {

        @Override
        public int dimensions() {
            return 1;
        }

        @Override
        public String model() {
            return "one meaning";
        }

        @Override
        public float[] question(String text) {
            return new float[] {1};
        }

        @Override
        public List<float[]> passages(List<String> texts) {
            return texts.stream().map(_ -> new float[] {1}).toList();
        }
    }
}
