package rapporteur.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;
import rapporteur.bench.generated.GeneratedLibrary;
import rapporteur.bench.generated.Questions;
import rapporteur.briefing.Ask;
import rapporteur.briefing.KeyPoints;
import rapporteur.library.Library;
import rapporteur.search.PassageIndex;
import rapporteur.search.Question;
import rapporteur.search.index.Scope;

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
    void bothFindNoneWhereThereAreNone() {
        BriefingBenchmark briefing = new BriefingBenchmark();
        briefing.passages = 1;
        briefing.generate();
        BareLuceneBenchmark bare = new BareLuceneBenchmark();
        bare.passages = 1;
        bare.generate();

        assertThat(briefing.keypoints()).isNotInstanceOf(KeyPoints.Found.class);
        assertThat(bare.keypoints()).isEmpty();
    }

    @Test
    void theSameRankingInBareLuceneMostlyFindsTheSameFirst() {
        Library library = GeneratedLibrary.ofPassages(600);
        PassageIndex ours = Builds.index(library);
        BareLucene bare = Builds.bareIndex(library, new MixRecipe());

        assertThat(Questions.asWritten(library, 50))
                .filteredOn(question -> ours.search(new Question(question, Scope.EVERYTHING, 1))
                        .hits()
                        .getFirst()
                        .passage()
                        .text()
                        .contains(firstSentence(bare.ask(question, 1).getFirst())))
                .hasSizeGreaterThan(45);
    }

    private static String firstSentence(String highlighted) {
        String text = highlighted.replace("<b>", "").replace("</b>", "");
        return text.substring(0, text.indexOf('.'));
    }

    @Test
    void areKnownToJmh() {
        OutputFormat nowhere = OutputFormatFactory.createFormatInstance(
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8), VerboseMode.SILENT);

        assertThat(BenchmarkList.defaultList().getAll(nowhere, List.of()))
                .extracting(BenchmarkListEntry::getUsername)
                .containsAll(Answers.benchmarks());
    }

    @Test
    void measureBuildsAtEachSizeBesideEachRecipe() {
        Table builds = Builds.measure(List.of(1, 30), Duration.ofMillis(1));

        assertThat(builds.rows()).hasSize(4);
        assertThat(builds.rows())
                .allSatisfy(row -> assertThat(row)
                        .filteredOn(Number.class::isInstance)
                        .noneMatch(value -> ((Number) value).doubleValue() <= 0));
    }
}
