package rapporteur.bench;

import java.util.Locale;

/** The machine measured on. */
final class Machine {

    private static final double BYTES_PER_GIB = 1 << 30;

    private Machine() {}

    /** Returns what timings depend on, in a line. */
    static String described() {
        Runtime runtime = Runtime.getRuntime();
        return String.format(
                Locale.ROOT,
                "%d processors, at most %.1f GiB of heap, Java %s on %s %s",
                runtime.availableProcessors(),
                runtime.maxMemory() / BYTES_PER_GIB,
                Runtime.version(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"));
    }
}
