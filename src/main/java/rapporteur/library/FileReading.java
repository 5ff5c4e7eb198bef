package rapporteur.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import rapporteur.reading.Reading;
import rapporteur.reading.ReportFiles;
import rapporteur.reading.ReportReader;
import rapporteur.reading.UnreadableFileException;

/** Reads many files at once; whatever happens to one of them, the others are read. */
final class FileReading {

    /** A file that changes under the reader's eyes is read so many times before it is left alone. */
    private static final int ATTEMPTS = 3;

    private static final ThreadFactory DAEMONS =
            Thread.ofPlatform().daemon().name("library-reader").factory();

    private final ReportReader reader;

    FileReading(ReportReader reader) {
        this.reader = reader;
    }

    /**
     * Reads files on all cores.
     *
     * @return what came of each in their order, without those that are gone
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    List<ReadFile> readAll(List<ReportFile> files) throws InterruptedException {
        if (files.isEmpty()) {
            return List.of();
        }
        int threads = Math.min(files.size(), Runtime.getRuntime().availableProcessors());
        ExecutorService executor = Executors.newFixedThreadPool(threads, DAEMONS);
        try {
            List<Future<Optional<ReadFile>>> readings =
                    executor.invokeAll(files.stream().map(this::reading).toList());
            List<ReadFile> results = new ArrayList<>(files.size());
            for (int i = 0; i < files.size(); i++) {
                result(files.get(i), readings.get(i)).ifPresent(results::add);
            }
            return results;
        } finally {
            executor.shutdownNow();
        }
    }

    private Callable<Optional<ReadFile>> reading(ReportFile file) {
        return () -> read(file);
    }

    private static Optional<ReadFile> result(ReportFile file, Future<Optional<ReadFile>> reading)
            throws InterruptedException {
        try {
            return reading.get();
        } catch (ExecutionException fault) {
            // looked up here, as setting up the logging of a run without faults would only delay its start
            LoggerFactory.getLogger(FileReading.class)
                    .error("A fault while {} was read", file.name(), fault.getCause());
            return Optional.of(new ReadFile(file, null, sentence(file, fault.getCause())));
        }
    }

    private static String sentence(ReportFile file, @Nullable Throwable fault) {
        String name = ReportFiles.name(file.path());
        if (fault instanceof OutOfMemoryError) {
            return name + " needs more memory than there is; split it or give Java more.";
        }
        return name + " can't be read because of a fault in this program; the log has more on it.";
    }

    private Optional<ReadFile> read(ReportFile listed) {
        ReportFile file = listed;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            ReadFile result = readOnce(file);
            ReportFile now = file.now();
            if (now == null) {
                return Optional.empty();
            }
            if (now.isUnchangedSince(file)) {
                return Optional.of(result);
            }
            file = now;
        }
        String busy = ReportFiles.name(listed.path()) + " is being written to; it is read once it rests.";
        return Optional.of(new ReadFile(listed, null, busy));
    }

    private ReadFile readOnce(ReportFile file) {
        try {
            Reading reading = reader.read(file.path());
            return new ReadFile(file, reading, null);
        } catch (UnreadableFileException unreadable) {
            return new ReadFile(file, null, unreadable.getMessage());
        }
    }
}
