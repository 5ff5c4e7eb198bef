package rapporteur.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.Place;
import rapporteur.report.Report;
import rapporteur.report.ReportBuilder;
import rapporteur.report.Slug;
import rapporteur.search.Match;

class KeyPointsTest {

    private static final Briefing BOTH = Samples.briefing(Samples.mali(), Samples.water());

    private static List<Integer> numbers(Answer answer) {
        return ((KeyPoints.Found) answer)
                .results().stream()
                        .map(point -> ((Place.KeyPoint) point.passage().place()).number())
                        .toList();
    }

    @Test
    void listsAllInOrder() {
        assertThat(numbers(Samples.briefing(Samples.mali()).answer(new KeyPoints(null, null))))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(numbers(BOTH.answer(new KeyPoints(null, null)))).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 1, 2);
    }

    @Test
    void listsThoseOfOneReport() {
        assertThat(numbers(BOTH.answer(new KeyPoints(null, "sahel")))).containsExactly(1, 2);
    }

    @Test
    void listsThoseOfAReportThatTheTopicNames() {
        KeyPoints.Found all = (KeyPoints.Found) BOTH.answer(new KeyPoints("the Sahel report", null));
        assertThat(numbers(all)).containsExactly(1, 2);
        assertThat(all.evidence().match()).isEqualTo(Match.WORDS);
        assertThat(numbers(BOTH.answer(new KeyPoints("key point 2 of the report on Mali", null))))
                .containsExactly(2);
    }

    @Test
    void findsThoseOnATopicWithTheirNumbers() {
        assertThat(numbers(BOTH.answer(new KeyPoints("elections", null))))
                .first()
                .isEqualTo(7);
        assertThat(numbers(BOTH.answer(new KeyPoints("Corruption", null))))
                .first()
                .isEqualTo(4);
    }

    @Test
    void findsAllOnATopicHoweverMany() {
        String[] points = IntStream.range(0, 120)
                .mapToObj(i -> "Rain fell late in district " + i + ".")
                .toArray(String[]::new);
        Report report = new ReportBuilder("rain").keyPoints(points).build();

        assertThat(numbers(Samples.briefing(report).answer(new KeyPoints("rain", null))))
                .hasSize(120);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "#2", "kp2", "key point 2", "Point 2", "point clé 2", "le point n° 2", "key point #2"})
    void findsTheOneWithANumber(String topic) {
        assertThat(numbers(BOTH.answer(new KeyPoints(topic, "mali")))).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3-5",
                "3 – 5",
                "5-3",
                "kp3-5",
                "key points 3-5",
                "3 to 5",
                "les points 3 à 5",
                "3, 4 and 5",
                "3,4,5",
                "points clés 5, 3-4",
                "3 et 4 et 5"
            })
    void findsThoseOfARange(String topic) {
        assertThat(numbers(BOTH.answer(new KeyPoints(topic, "mali")))).containsExactly(3, 4, 5);
    }

    @Test
    void findsNumbersThatStandApart() {
        assertThat(numbers(BOTH.answer(new KeyPoints("7 and 2", "mali")))).containsExactly(2, 7);
    }

    @Test
    void takesNoThousandsForTwoNumbers() {
        Report report = titled("Levies", "Each boat pays.", "They took 1,200 in a year.");

        assertThat(numbers(Samples.briefing(report).answer(new KeyPoints("1,200", null))))
                .containsExactly(2);
    }

    @Test
    void saysThatAReportListsNoneWhereAllAreWanted() {
        Answer answer =
                Samples.briefing(Samples.bare("river", "The river rose.")).answer(new KeyPoints(null, null));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Nothing.class,
                        nothing -> assertThat(Wording.of(Locale.ENGLISH).nothing(nothing, word -> word))
                                .first()
                                .isEqualTo("The reports list no key points."));
    }

    @Test
    void findsThoseOfARangeThatAreThereReportByReport() {
        assertThat(numbers(BOTH.answer(new KeyPoints("2-3", null)))).containsExactly(2, 3, 2);
        assertThat(numbers(BOTH.answer(new KeyPoints("7-99", null)))).containsExactly(7, 8);
    }

    @ParameterizedTest
    @CsvSource({"key points 11-12, 11", "9, 9", "99, 99", "0, 0", "key point 12, 12", "kp 10, 10"})
    void refusesANumberThatNoneHasAndNamesTheLast(String topic, String number) {
        Answer answer = Samples.briefing(Samples.mali()).answer(new KeyPoints(topic, null));

        assertThat(answer).isInstanceOfSatisfying(Answer.Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Answer.Reason.NO_SUCH_KEY_POINT);
            assertThat(refused.choices()).containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
            assertThat(Wording.of(Locale.ENGLISH).refusal(refused))
                    .containsExactly("There is no key point " + number + "; the last is number 8.");
        });
    }

    @Test
    void listsAllWhereTheTopicNamesNoSubjectAndSaysSo() {
        Briefing mali = Samples.briefing(Samples.mali());
        List<Quotation> all = ((KeyPoints.Found) mali.answer(new KeyPoints(null, null))).results();

        assertThat(mali.answer(new KeyPoints("hello", null))).isInstanceOfSatisfying(KeyPoints.Found.class, found -> {
            assertThat(found.results()).isEqualTo(all);
            assertThat(found.evidence()).isNotNull();
            assertThat(Wording.of(Locale.ENGLISH).notes(KeyPoints.COMMAND, found.evidence(), word -> word))
                    .containsExactly("No key point is on this in particular. The key points:");
        });
    }

    private static Report titled(String title, String... points) {
        return new ReportBuilder(Slug.of(title, 60))
                .title(title)
                .language("en")
                .keyPoints(points)
                .build();
    }

    @Test
    void leavesOutWhatOnlyTheTitleOfTheReportHasInIt() {
        Briefing wells = Samples.briefing(
                titled("Wells of the Plain", "Herders dig deeper.", "Most wells are salty.", "A well costs a herd."));

        assertThat(numbers(wells.answer(new KeyPoints("wells", null)))).containsExactlyInAnyOrder(2, 3);
        assertThat(numbers(wells.answer(new KeyPoints("salt in wells", null)))).containsExactlyInAnyOrder(2, 3);
    }

    @Test
    void listsThoseOfTheReportWhereOnlyItsTitleIsOnTheTopicAndSaysSo() {
        Briefing both = Samples.briefing(
                titled("Wells of the Plain", "Herders dig deeper.", "Most water is salty."),
                titled("Roads of the Plain", "Few are paved."));

        assertThat(both.answer(new KeyPoints("wells", null))).isInstanceOfSatisfying(KeyPoints.Found.class, found -> {
            assertThat(numbers(found)).containsExactly(1, 2);
            assertThat(Wording.of(Locale.ENGLISH).notes(KeyPoints.COMMAND, found.evidence(), word -> word))
                    .containsExactly("No key point is on this in particular. The key points:");
        });
    }

    @Test
    void findsTheOnesOnANumberThatNoneHas() {
        Report counted = titled("Counted", "Some 400 wells were dug.", "In 2012 they ran dry.");

        assertThat(numbers(Samples.briefing(counted).answer(new KeyPoints("400", null))))
                .containsExactly(1);
        assertThat(numbers(Samples.briefing(counted).answer(new KeyPoints("2012", null))))
                .containsExactly(2);
        assertThat(Samples.briefing(counted).answer(new KeyPoints("point 400", null)))
                .isInstanceOf(Answer.Refused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "university, Nothing, university",
        "corruption at the university, Found, university",
        "zxqvbn university, Nothing, university",
        "corruption, Found,",
        "zxqvbn, Nothing,",
        "ⅇ, Nothing,",
        "corruption zxqvbn, Found,"
    })
    void tellsWhereElseWordsStandThatNoKeyPointHas(String topic, String answer, String elsewhere) {
        Briefing river = Samples.briefing(new ReportBuilder("river")
                .keyPoints("Corruption raises the price of water.", "Wells run dry.")
                .text("The university counted the wells.")
                .build());

        Answer found = river.answer(new KeyPoints(topic, "river"));

        assertThat(found.getClass().getSimpleName()).isEqualTo(answer);
        assertThat(found.evidence().elsewhere())
                .isEqualTo(elsewhere == null ? null : new Ask(elsewhere, "river", Ask.DEFAULT_LIMIT, false));
    }

    @Test
    void saysSoWhereThereAreNone() {
        Briefing bare = Samples.briefing(Samples.bare("notes", "Nothing in particular."));

        assertThat(bare.answer(new KeyPoints(null, null))).isInstanceOf(Answer.Nothing.class);
        assertThat(BOTH.answer(new KeyPoints("zxqvbn", null))).isInstanceOf(Answer.Nothing.class);
    }

    @Test
    void callsNothingMissingWhereAReportListsNone() {
        Briefing river = Samples.briefing(Samples.bare("river", "The river rose."));

        for (String topic : List.of("river", "3", "whales")) {
            assertThat(river.answer(new KeyPoints(topic, null)).evidence().missing())
                    .isEmpty();
        }
    }
}
