package rapporteur.bench;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Measures how long a program takes from its start to its end. */
final class Starts {

    private static final int TIMES = 15;
    private static final int NOTHING_FOUND = 1;
    private static final boolean WINDOWS = File.separatorChar == '\\';

    private Starts() {}

    /** Measures {@code ask elections} from a cold start, and a JVM that says hello; alternately, to be fair. */
    static Table measure() throws InterruptedException {
        List<String> hello = List.of(
                java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", classPath(), Hello.class.getName());
        Optional<Path> launcher = launcher();
        List<Long> helloNanos = new ArrayList<>();
        List<Long> askNanos = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            helloNanos.add(nanos(hello));
            if (launcher.isPresent()) {
                askNanos.add(nanos(List.of(launcher.get().toString(), "ask", "elections")));
            }
        }
        double helloMedian = Latency.of(helloNanos).median();
        double askMedian =
                askNanos.isEmpty() ? Double.NaN : Latency.of(askNanos).median();
        return new Table(
                "start",
                "From start to end, in milliseconds: the median of " + TIMES + " cold starts each",
                List.of(
                        Column.words("program", "program"),
                        Column.count("milliseconds", "ms"),
                        Column.ratio("ratio", "ratio")),
                List.of(
                        List.of("hello on a bare JVM", helloMedian, 1.0),
                        List.of("rapporteur ask elections", askMedian, askMedian / helloMedian)));
    }

    /** Returns the script that starts the product, or empty where this process was not started by it. */
    static Optional<Path> launcher() {
        String home = System.getProperty("rapporteur.home");
        if (home == null) {
            return Optional.empty();
        }
        String name = WINDOWS ? "rapporteur.cmd" : "rapporteur";
        return Stream.of(Path.of(home, name), Path.of(home, "bin", name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Runs a program and returns how long it took.
     *
     * @throws IllegalStateException where it failed; that it found nothing is no failure
     */
    static long nanos(List<String> command) throws InterruptedException {
        ProcessBuilder program =
                new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
        long start = System.nanoTime();
        try {
            Process process = program.start();
            process.getOutputStream().close();
            int exit = process.waitFor();
            long nanos = System.nanoTime() - start;
            if (exit > NOTHING_FOUND) {
                throw new IllegalStateException(String.join(" ", command) + " ended with exit code " + exit);
            }
            return nanos;
        } catch (IOException failed) {
            throw new IllegalStateException(command.getFirst() + " could not be started", failed);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }
}
