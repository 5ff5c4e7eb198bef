package rapporteur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;

/** Measures by JMH how long answers take, each kind in a JVM of its own, with bare Lucene right after. */
final class Answers {

    private static final double MEDIAN = 50;
    private static final double P99 = 99;

    private record Kind(String benchmark, String command, List<Comparison> comparisons) {}

    private record Comparison(String name, Class<?> benchmark) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "ask",
                    "ask",
                    List.of(
                            new Comparison("BM25 over the text, best 5", BareLuceneBenchmark.class),
                            new Comparison("the same ranking, best 5", BareMixBenchmark.class))),
            new Kind(
                    "askMisspelt",
                    "ask, misspelt",
                    List.of(new Comparison("fuzzy queries, best 5", BareLuceneBenchmark.class))),
            new Kind(
                    "keypoints",
                    "keypoints on a topic",
                    List.of(new Comparison("BM25 and a filter, best 50", BareLuceneBenchmark.class))));

    private Answers() {}

    /** Returns the names of the benchmarks as JMH knows them. */
    static List<String> benchmarks() {
        return KINDS.stream()
                .flatMap(kind -> Stream.concat(
                                Stream.of(BriefingBenchmark.class),
                                kind.comparisons().stream().map(Comparison::benchmark))
                        .map(type -> type.getName() + "." + kind.benchmark()))
                .toList();
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
                for (Comparison comparison : kind.comparisons()) {
                    Statistics bare = run(comparison.benchmark(), kind, passages, each);
                    rows.add(row(passages, kind, ours, comparison, bare));
                }
            }
        }
        return new Table(
                "answers",
                "Answering, in milliseconds, with the best passages highlighted",
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

    private static List<Object> row(int passages, Kind kind, Statistics ours, Comparison comparison, Statistics bare) {
        return List.of(
                passages,
                kind.command(),
                ours.getPercentile(MEDIAN),
                ours.getPercentile(P99),
                comparison.name(),
                bare.getPercentile(MEDIAN),
                bare.getPercentile(P99),
                ours.getPercentile(MEDIAN) / bare.getPercentile(MEDIAN),
                ours.getPercentile(P99) / bare.getPercentile(P99));
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
