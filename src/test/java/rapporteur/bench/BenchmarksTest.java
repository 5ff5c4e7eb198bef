package rapporteur.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rapporteur.briefing.Ask;
import rapporteur.briefing.KeyPoints;

/** What is timed does what it says; how long it takes is tested nowhere. */
class BenchmarksTest {

    private static final BriefingBenchmark BRIEFING = new BriefingBenchmark();
    private static final BareLuceneBenchmark BARE = new BareLuceneBenchmark();

    @BeforeAll
    static void generate() {
        BRIEFING.passages = 150;
        BRIEFING.generate();
        BARE.passages = 150;
        BARE.generate();
    }

    @Test
    void bothAnswerAndMarkWhatMatched() {
        assertThat(BRIEFING.ask()).isInstanceOf(Ask.Found.class);
        assertThat(BARE.ask()).isNotEmpty().allMatch(excerpt -> excerpt.contains("<b>"));
    }

    @Test
    void bothForgiveMisspelling() {
        assertThat(BRIEFING.askMisspelt()).isInstanceOf(Ask.Found.class);
        assertThat(BARE.askMisspelt()).isNotEmpty().allMatch(excerpt -> excerpt.contains("<b>"));
    }

    @Test
    void bothFindKeyPoints() {
        assertThat(BRIEFING.keypoints()).isInstanceOf(KeyPoints.Found.class);
        assertThat(BARE.keypoints()).isNotEmpty().allMatch(excerpt -> excerpt.contains("<b>"));
    }

    @Test
    void areKnownToJmhByOneNameForBoth() throws IOException {
        try (InputStream list = BriefingBenchmark.class.getResourceAsStream("/META-INF/BenchmarkList")) {
            assertThat(list).isNotNull();
            String known = new String(list.readAllBytes(), StandardCharsets.UTF_8);
            for (String kind : Answers.benchmarks()) {
                assertThat(known)
                        .contains(BriefingBenchmark.class.getName(), BareLuceneBenchmark.class.getName(), kind);
            }
        }
    }

    @Test
    void measureBuildsAtEachSize() {
        Table builds = Builds.measure(List.of(1, 30), Duration.ofMillis(1));

        assertThat(builds.rows()).hasSize(2);
        assertThat(builds.rows())
                .allSatisfy(row -> assertThat(row).allMatch(value -> ((Number) value).doubleValue() > 0));
    }
}
