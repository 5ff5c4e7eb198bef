package rapporteur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import rapporteur.bench.generated.GeneratedLibrary;
import rapporteur.bench.generated.GeneratedVectors;
import rapporteur.bench.generated.Questions;
import rapporteur.bench.generated.ReportPage;
import rapporteur.briefing.Ask;
import rapporteur.briefing.Briefing;
import rapporteur.briefing.Shelf;
import rapporteur.library.Library;
import rapporteur.search.Embedder;
import rapporteur.search.PassageIndex;

/** Grows a library and measures at each size what it takes to hold it, to start with it and to ask it. */
public final class Scale {

    private static final double BYTES_PER_MB = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;

    /** Up to here the model itself makes the passages' vectors; it takes about a hundredth of a second for each. */
    private static final int PASSAGES_FOR_THE_MODEL = 10_000;

    /** Beyond so many a graph takes an hour and more, as one of random vectors is the hardest to make. */
    private static final int PASSAGES_FOR_A_GRAPH = 200_000;

    private static final Duration SETTLING = Duration.ofSeconds(3);

    private final Duration each;
    private final @Nullable Embedder model;
    private final Consumer<String> progress;

    /**
     * Prepares to measure.
     *
     * @param each how long to ask at each size, after as long a warm-up
     * @param model the model for searching by meaning, or {@code null} to measure words alone
     * @param progress is told what is being measured, in a line
     */
    public Scale(Duration each, @Nullable Embedder model, Consumer<String> progress) {
        this.each = each;
        this.model = model;
        this.progress = progress;
    }

    /**
     * Measures libraries of some sizes, one after another.
     *
     * @param sizes the sizes in reports
     * @throws IOException where the temporary files of a library can't be written
     * @throws InterruptedException where the thread was interrupted
     */
    public Growth run(List<Integer> sizes) throws IOException, InterruptedException {
        List<Growth.Size> rows = new ArrayList<>();
        for (int reports : sizes) {
            progress.accept(String.format(
                    Locale.ROOT, "Measuring a library of %,d %s …", reports, reports == 1 ? "report" : "reports"));
            rows.add(measure(reports));
        }
        return new Growth(Machine.described(), rows);
    }

    private Growth.Size measure(int reports) throws IOException, InterruptedException {
        Starting starting = starting(reports);
        long before = Heap.used();
        Library library = GeneratedLibrary.ofReports(reports);
        long start = System.nanoTime();
        PassageIndex index = Builds.index(library);
        double seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
        double heap = Heap.used() - before;
        Turn questions = new Turn(Questions.asWritten(library, Turn.LENGTH));
        Latency words = ask(new Shelf(library, index), questions);
        Optional<PassageIndex> scanned = withMeaning(index);
        Latency meaning =
                scanned.map(one -> ask(new Shelf(library, one), questions)).orElse(Latency.UNKNOWN);
        start = System.nanoTime();
        Optional<PassageIndex> graph = index.passageCount() <= PASSAGES_FOR_A_GRAPH
                ? scanned.flatMap(PassageIndex::withGraph)
                : Optional.empty();
        double graphBuilt = (System.nanoTime() - start) / NANOS_PER_SECOND;
        return new Growth.Size(
                reports,
                index.passageCount(),
                index.passageCount() / seconds,
                heap / BYTES_PER_MB,
                words,
                meaning,
                graph.map(one -> ask(new Shelf(library, one), questions)).orElse(Latency.UNKNOWN),
                graph.isPresent() ? graphBuilt : Double.NaN,
                starting.anew(),
                starting.again());
    }

    private Latency ask(Shelf shelf, Turn questions) {
        Briefing briefing = new Briefing(shelf, null);
        return Sampler.sample(
                each, questions, question -> briefing.answer(new Ask(question, null, Ask.DEFAULT_LIMIT, false)));
    }

    private Optional<PassageIndex> withMeaning(PassageIndex index) {
        return Optional.ofNullable(model)
                .map(real -> index.passageCount() <= PASSAGES_FOR_THE_MODEL ? real : new GeneratedVectors(real))
                .map(embedder -> index.withMeaning(embedder, (done, all) -> {}));
    }

    /**
     * How many seconds pass from the start of a process to its end with an answer.
     *
     * @param anew where the library is read from files
     * @param again where it is on disk since an earlier start
     */
    private record Starting(double anew, double again) {}

    private static Starting starting(int reports) throws IOException, InterruptedException {
        Path launcher = Starts.launcher().orElse(null);
        if (launcher == null) {
            return new Starting(Double.NaN, Double.NaN);
        }
        try (TemporaryFolder folder = new TemporaryFolder();
                TemporaryFolder cache = new TemporaryFolder()) {
            Library library = GeneratedLibrary.ofReports(reports);
            ReportPage.writeAll(library, folder.path());
            Path onDisk = Files.writeString(cache.path().resolve("disk.conf"), """
                    search.store = disk
                    search.folder = "%s"
                    """.formatted(
                            cache.path().toString().replace("\\", "\\\\")));
            // what was read of a file that was written to just now is not kept
            Thread.sleep(SETTLING);
            List<String> ask = List.of(
                    launcher.toString(),
                    "ask",
                    "--library",
                    folder.path().toString(),
                    Questions.asWritten(library, 1).getFirst());
            double anew = Starts.nanos(ask) / NANOS_PER_SECOND;
            List<String> askDisk = new ArrayList<>(ask);
            askDisk.addAll(2, List.of("--config", onDisk.toString()));
            Starts.nanos(askDisk);
            return new Starting(anew, Starts.nanos(askDisk) / NANOS_PER_SECOND);
        }
    }
}
