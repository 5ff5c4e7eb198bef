package rapporteur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;

/** Measures by JMH how long answers take, each kind in a JVM of its own, with bare Lucene right after. */
final class Answers {

    private record Kind(String benchmark, String command, String comparison) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("ask", "ask", "BM25, best 5 highlighted"),
            new Kind("askMisspelt", "ask, misspelt", "fuzzy queries, best 5 highlighted"),
            new Kind("keypoints", "keypoints on a topic", "BM25 and a filter, best 50 highlighted"));

    private Answers() {}

    /** Returns the names of the benchmarks, which the product and bare Lucene have in common. */
    static List<String> benchmarks() {
        return KINDS.stream().map(Kind::benchmark).toList();
    }

    /**
     * Measures every kind of answer at some sizes.
     *
     * @param sizes the sizes in passages
     * @param each how long to measure each kind at each size, after as long a warm-up
     * @throws IOException where no temporary file can be written
     * @throws IllegalStateException where JMH fails; the message says where it tells why
     */
    static Table measure(List<Integer> sizes, Duration each) throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        for (int passages : sizes) {
            for (Kind kind : KINDS) {
                Statistics ours = run(BriefingBenchmark.class, kind, passages, each);
                Statistics bare = run(BareLuceneBenchmark.class, kind, passages, each);
                rows.add(List.of(
                        passages,
                        kind.command(),
                        ours.getPercentile(50),
                        ours.getPercentile(99),
                        kind.comparison(),
                        bare.getPercentile(50),
                        bare.getPercentile(99),
                        ours.getPercentile(50) / bare.getPercentile(50),
                        ours.getPercentile(99) / bare.getPercentile(99)));
            }
        }
        return new Table(
                "answers",
                "Answering, in milliseconds",
                List.of(
                        Column.count("passages", "passages"),
                        Column.words("command", "command"),
                        Column.milliseconds("p50", "p50"),
                        Column.milliseconds("p99", "p99"),
                        Column.words("comparison", "bare Lucene"),
                        Column.milliseconds("bareP50", "p50"),
                        Column.milliseconds("bareP99", "p99"),
                        Column.ratio("p50Ratio", "p50 ratio"),
                        Column.ratio("p99Ratio", "p99 ratio")),
                rows);
    }

    private static Statistics run(Class<?> benchmark, Kind kind, int passages, Duration each) throws IOException {
        Path log = Files.createTempFile("rapporteur-bench-", ".log");
        TimeValue time = TimeValue.milliseconds(each.toMillis());
        Options options = new OptionsBuilder()
                .include("\\b" + benchmark.getSimpleName() + "\\." + kind.benchmark() + "$")
                .param("passages", Integer.toString(passages))
                .forks(1)
                .warmupIterations(1)
                .warmupTime(time)
                .measurementIterations(1)
                .measurementTime(time)
                .timeUnit(TimeUnit.MILLISECONDS)
                .shouldFailOnError(true)
                .output(log.toString())
                .build();
        try {
            Collection<RunResult> results = new Runner(options).run();
            Files.delete(log);
            return results.iterator().next().getPrimaryResult().getStatistics();
        } catch (RunnerException failed) {
            throw new IllegalStateException(
                    kind.command() + " could not be measured. What JMH said is in " + log, failed);
        }
    }
}
