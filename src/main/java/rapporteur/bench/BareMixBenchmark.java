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

/** Times bare Lucene on the questions of {@link BriefingBenchmark}, ranking as the product does. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up before all else
public class BareMixBenchmark {

    /** How many passages the library has. */
    @Param("1000")
    public int passages;

    private BareLucene lucene;
    private Turn questions;

    /** Generates the library and what is asked of it. */
    @Setup
    public void generate() {
        Library library = GeneratedLibrary.ofPassages(passages);
        lucene = Builds.bareIndex(library, new MixRecipe());
        questions = new Turn(Questions.asWritten(library, Turn.LENGTH));
    }

    /** Searches by the product's ranking as one query. */
    @Benchmark
    public List<String> ask() {
        return lucene.ask(questions.next(), Ask.DEFAULT_LIMIT);
    }
}
