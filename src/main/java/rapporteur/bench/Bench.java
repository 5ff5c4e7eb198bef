package rapporteur.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Measures the product beside bare Lucene and a bare JVM. */
public final class Bench {

    private Bench() {}

    /**
     * Measures builds, answers and starts.
     *
     * @param sizes the sizes of the library to measure at, in passages
     * @param each how long to measure each thing at each size
     * @param progress is told what is being measured, in a line
     * @throws IOException where no temporary file can be written
     * @throws IllegalStateException where a program measured fails; the message says which
     * @throws InterruptedException where the thread was interrupted; nothing is left running
     */
    public static Measurements run(List<Integer> sizes, Duration each, Consumer<String> progress)
            throws IOException, InterruptedException {
        progress.accept("Measuring cold starts …");
        Table starts = Starts.measure();
        progress.accept("Measuring how fast indexes are built …");
        Table builds = Builds.measure(sizes, each);
        progress.accept("Measuring how fast answers come …");
        Table answers = Answers.measure(sizes, each);
        return new Measurements(Machine.described(), List.of(builds, answers, starts));
    }
}
