package rapporteur.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import rapporteur.bench.generated.GeneratedLibrary;
import rapporteur.bench.generated.Questions;
import rapporteur.briefing.Ask;
import rapporteur.library.Library;

/** Times bare Lucene on the questions of {@link BriefingBenchmark}, under the same names. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up before all else
public class BareLuceneBenchmark {

    /** How many passages the library has. */
    @Param("1000")
    public int passages;

    private PlainRecipe recipe;
    private BareLucene lucene;
    private Turn questions;
    private Turn misspelt;
    private Turn topics;
    private int keyPoints;

    /** Generates the library and what is asked of it. */
    @Setup
    public void generate() {
        Library library = GeneratedLibrary.ofPassages(passages);
        recipe = new PlainRecipe();
        lucene = Builds.bareIndex(library, recipe);
        questions = new Turn(Questions.asWritten(library, Turn.LENGTH));
        misspelt = new Turn(Questions.misspelt(library, Turn.LENGTH));
        topics = new Turn(Questions.topics(library, Turn.LENGTH));
        int all = library.reports().stream()
                .mapToInt(report -> report.keyPoints().size())
                .sum();
        keyPoints = Math.max(1, all);
    }

    /** Searches with any of the words, by BM25. */
    @Benchmark
    public List<String> ask() {
        return lucene.ask(questions.next(), Ask.DEFAULT_LIMIT);
    }

    /** Searches with fuzzy queries. */
    @Benchmark
    public List<String> askMisspelt() {
        return lucene.find(recipe.forgiving(misspelt.next()), Ask.DEFAULT_LIMIT);
    }

    /** Searches with a filter. */
    @Benchmark
    public List<String> keypoints() {
        return lucene.find(recipe.keyPoints(topics.next()), keyPoints);
    }
}
