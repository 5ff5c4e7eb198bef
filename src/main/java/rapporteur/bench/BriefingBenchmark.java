package rapporteur.bench;

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
import rapporteur.briefing.Answer;
import rapporteur.briefing.Ask;
import rapporteur.briefing.Briefing;
import rapporteur.briefing.KeyPoints;
import rapporteur.briefing.Shelf;
import rapporteur.library.Library;

/** Times answers as every platform asks for them. JMH extends it, so it is neither final nor hidden. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up before all else
public class BriefingBenchmark {

    /** How many passages the library has. */
    @Param("1000")
    public int passages;

    private Briefing briefing;
    private Turn questions;
    private Turn misspelt;
    private Turn topics;

    /** Generates the library and what is asked of it. */
    @Setup
    public void generate() {
        Library library = GeneratedLibrary.ofPassages(passages);
        briefing = new Briefing(new Shelf(library, Builds.index(library)), null);
        questions = new Turn(Questions.asWritten(library, Turn.LENGTH));
        misspelt = new Turn(Questions.misspelt(library, Turn.LENGTH));
        topics = new Turn(Questions.topics(library, Turn.LENGTH));
    }

    /** Answers a question. */
    @Benchmark
    public Answer ask() {
        return briefing.answer(new Ask(questions.next(), null, Ask.DEFAULT_LIMIT, false));
    }

    /** Answers a question whose words are misspelt. */
    @Benchmark
    public Answer askMisspelt() {
        return briefing.answer(new Ask(misspelt.next(), null, Ask.DEFAULT_LIMIT, false));
    }

    /** Lists the key points on a topic. */
    @Benchmark
    public Answer keypoints() {
        return briefing.answer(new KeyPoints(topics.next(), null));
    }
}
