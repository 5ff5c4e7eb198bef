package rapporteur.bench;

import java.lang.ref.Reference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import rapporteur.bench.generated.GeneratedLibrary;
import rapporteur.library.Library;
import rapporteur.search.PassageIndex;
import rapporteur.search.index.PassageSequence;

/** Measures how fast an index is built and how much memory it takes. */
final class Builds {

    private static final int FEWEST = 3;
    private static final int PASSAGES_TOLD_APART = 10_000;
    private static final int MOST_COPIES = 100;
    private static final double NANOS_PER_SECOND = 1e9;

    /**
     * What others let go meanwhile, such as a pool whose threads end, spoils one measurement of the heap but not most.
     */
    private static final int HEAPS_MEASURED = 3;

    private Builds() {}

    /**
     * What an index costs.
     *
     * @param rate passages indexed in a second
     * @param bytes bytes of heap for each passage, the library itself not counted; unknown where they are lost among
     *     what else comes and goes
     */
    record Cost(double rate, double bytes) {}

    /** Builds the index of a library as the product does. */
    static PassageIndex index(Library library) {
        return PassageIndex.of(PassageSequence.of(library.reports()));
    }

    /** Builds an index of a library with Lucene alone. */
    static BareLucene bareIndex(Library library, Recipe recipe) {
        return new BareLucene(PassageSequence.of(library.reports()), recipe);
    }

    /**
     * Measures the product and bare Lucene at some sizes.
     *
     * @param sizes the sizes in passages
     * @param each how long to build each index again and again
     */
    static Table measure(List<Integer> sizes, Duration each) {
        List<List<Object>> rows = new ArrayList<>();
        for (int passages : sizes) {
            Library library = GeneratedLibrary.ofPassages(passages);
            Cost ours = cost(library, passages, each, Builds::index);
            for (Recipe recipe : List.of(new PlainRecipe(), new MixRecipe())) {
                Cost bare = cost(library, passages, each, one -> bareIndex(one, recipe));
                rows.add(List.of(
                        passages,
                        ours.rate(),
                        ours.bytes(),
                        recipe.name(),
                        bare.rate(),
                        bare.bytes(),
                        bare.rate() / ours.rate(),
                        ours.bytes() / bare.bytes()));
            }
        }
        return new Table(
                "build",
                "Building the index in memory: passages per second, and bytes of heap for a passage",
                List.of(
                        Column.count("passages", "passages"),
                        Column.count("rate", "passages/s"),
                        Column.count("bytes", "bytes"),
                        Column.words("comparison", "bare Lucene"),
                        Column.count("bareRate", "passages/s"),
                        Column.count("bareBytes", "bytes"),
                        Column.ratio("timeRatio", "time"),
                        Column.ratio("bytesRatio", "heap")),
                rows);
    }

    private static Cost cost(Library library, int passages, Duration each, Function<Library, ?> build) {
        double bytes = median(Stream.generate(() -> bytes(library, passages, build))
                .limit(HEAPS_MEASURED)
                .toList());
        List<Double> seconds = new ArrayList<>();
        long end = System.nanoTime() + each.toNanos();
        while (seconds.size() < FEWEST || System.nanoTime() < end) {
            long start = System.nanoTime();
            Object built = build.apply(library);
            seconds.add((System.nanoTime() - start) / NANOS_PER_SECOND);
            Objects.requireNonNull(built);
        }
        return new Cost(passages / median(seconds), bytes > 0 ? bytes / passages : Double.NaN);
    }

    /** Of small indexes many are held at once, as one alone is lost among what else comes and goes. */
    private static double bytes(Library library, int passages, Function<Library, ?> build) {
        int copies = Math.clamp(PASSAGES_TOLD_APART / passages, 1, MOST_COPIES);
        List<Object> held = new ArrayList<>();
        try {
            // what the first build loads serves all later ones
            held.add(build.apply(library));
            long before = Heap.used();
            for (int i = 0; i < copies; i++) {
                held.add(build.apply(library));
            }
            return (double) (Heap.used() - before) / copies;
        } finally {
            // else the collector may take them before they have been measured
            Reference.reachabilityFence(held);
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
