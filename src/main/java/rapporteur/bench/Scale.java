package rapporteur.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import rapporteur.bench.generated.GeneratedLibrary;
import rapporteur.bench.generated.Questions;
import rapporteur.bench.generated.ReportPage;
import rapporteur.briefing.Ask;
import rapporteur.briefing.Briefing;
import rapporteur.briefing.Shelf;
import rapporteur.library.Library;
import rapporteur.search.PassageIndex;

/** Grows a library and measures at each size what it takes to hold it, to start with it and to ask it. */
public final class Scale {

    private static final double BYTES_PER_MB = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;

    private final Duration each;
    private final Consumer<String> progress;

    /**
     * Prepares to measure.
     *
     * @param each how long to ask at each size, after as long a warm-up
     * @param progress is told what is being measured, in a line
     */
    public Scale(Duration each, Consumer<String> progress) {
        this.each = each;
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
            progress.accept("Measuring a library of %,d reports …".formatted(reports));
            rows.add(measure(reports));
        }
        return new Growth(Machine.described(), rows);
    }

    private Growth.Size measure(int reports) throws IOException, InterruptedException {
        double startUp = startUp(reports);
        long before = Heap.used();
        Library library = GeneratedLibrary.ofReports(reports);
        long start = System.nanoTime();
        PassageIndex index = Builds.index(library);
        double seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
        double heap = Heap.used() - before;
        Briefing briefing = new Briefing(new Shelf(library, index), null);
        Turn questions = new Turn(Questions.asWritten(library, Turn.LENGTH));
        Latency words = Sampler.sample(
                each, questions, question -> briefing.answer(new Ask(question, null, Ask.DEFAULT_LIMIT, false)));
        int passages = index.passageCount();
        return new Growth.Size(
                reports, passages, passages / seconds, heap / BYTES_PER_MB, words, Latency.UNKNOWN, startUp);
    }

    /** Returns the seconds from the start of a process to its end with an answer, the library read from files. */
    private static double startUp(int reports) throws IOException, InterruptedException {
        Path launcher = Starts.launcher().orElse(null);
        if (launcher == null) {
            return Double.NaN;
        }
        try (TemporaryFolder folder = new TemporaryFolder()) {
            Library library = GeneratedLibrary.ofReports(reports);
            ReportPage.writeAll(library, folder.path());
            String question = Questions.asWritten(library, 1).getFirst();
            return Starts.nanos(List.of(
                            launcher.toString(),
                            "ask",
                            "--library",
                            folder.path().toString(),
                            question))
                    / NANOS_PER_SECOND;
        }
    }
}
