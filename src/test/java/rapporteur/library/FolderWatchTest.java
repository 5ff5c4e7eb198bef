package rapporteur.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rapporteur.reading.ReportReader;
import rapporteur.report.Report;

class FolderWatchTest {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final byte[] NO_TEXT = {0x7f, 'E', 'L', 'F', 0, 0, 0, 1, (byte) 0xff, (byte) 0xfe};

    @TempDir
    Path folder;

    private final LinkedBlockingQueue<Library> changes = new LinkedBlockingQueue<>();

    @Test
    void handsOverANewReport() throws IOException, InterruptedException {
        write("a.txt", "This is the first of the reports.");
        try (FolderWatch _ = watch()) {
            write("sub/b.txt", "This is the second of the reports.");
            assertThat(ids(next(library -> library.reports().size() == 2))).containsExactly("a", "b");
        }
    }

    @Test
    void handsOverAnEdit() throws IOException, InterruptedException {
        write("a.txt", "The first words of a report are these.");
        write("b.txt", "These are other words of a report.");
        try (FolderWatch _ = watch()) {
            write("a.txt", "The second words of a report are these.");
            Library next =
                    next(library -> library.reports().toString().contains("The second words of a report are these."));
            assertThat(ids(next)).containsExactly("a", "b");
        }
    }

    @Test
    void handsOverAnEditThatKeepsTheSize() throws IOException, InterruptedException {
        Path file = write("a.txt", "The report says that there is peace.");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        try (FolderWatch _ = watch()) {
            write("a.txt", "The report says that there is a war!");
            next(library -> library.reports().toString().contains("The report says that there is a war!"));
        }
    }

    @Test
    void countsAnEditOfTheSidecarAsOneOfTheReport() throws IOException, InterruptedException {
        write("a.txt", "These are the words of a report.");
        try (FolderWatch _ = watch()) {
            write("a.conf", "title = \"The better title\"\n");
            next(library -> library.report("a")
                    .map(Report::title)
                    .filter("The better title"::equals)
                    .isPresent());
            Files.delete(folder.resolve("a.conf"));
            next(library -> library.report("a")
                    .map(Report::title)
                    .filter("The better title"::equals)
                    .isEmpty());
        }
    }

    @Test
    void handsOverADeletion() throws IOException, InterruptedException {
        write("a.txt", "This is the first of the reports.");
        Path file = write("b.txt", "This is the second of the reports.");
        try (FolderWatch _ = watch()) {
            Files.delete(file);
            assertThat(ids(next(library -> library.reports().size() < 2))).containsExactly("a");
        }
    }

    @Test
    void handsOverARenamingAsOneChange() throws IOException, InterruptedException {
        Path file = write("old.txt", "These are the words of a report.");
        try (FolderWatch _ = watch()) {
            Files.move(file, folder.resolve("new.txt"), StandardCopyOption.ATOMIC_MOVE);
            assertThat(ids(next(_ -> true))).containsExactly("new");
        }
    }

    @Test
    void keepsTheLastGoodVersionOfABrokenEdit() throws IOException, InterruptedException {
        Path file = write("a.txt", "These are the good words of a report.");
        write("b.txt", "These are other words of a report.");
        try (FolderWatch _ = watch()) {
            Files.write(file, NO_TEXT);
            Library broken = next(library -> !library.refused().isEmpty());
            assertThat(ids(broken)).containsExactly("a", "b");
            assertThat(broken.reports().toString()).contains("These are the good words of a report.");
            assertThat(broken.refused()).singleElement().satisfies(refused -> {
                assertThat(refused.file()).isEqualTo("a.txt");
                assertThat(refused.reason()).endsWith("The version read before is still in use.");
            });

            write("a.txt", "These are the mended words of a report.");
            Library mended = next(library -> library.refused().isEmpty());
            assertThat(mended.reports().toString()).contains("These are the mended words of a report.");
        }
    }

    @Test
    void namesANewFileThatCannotBeReadUntilItIsGone() throws IOException, InterruptedException {
        write("a.txt", "These are the words of a report.");
        try (FolderWatch _ = watch()) {
            Path broken = Files.write(folder.resolve("b.txt"), NO_TEXT);
            assertThat(ids(next(library -> !library.refused().isEmpty()))).containsExactly("a");
            Files.delete(broken);
            next(library -> library.refused().isEmpty());
        }
    }

    @Test
    void handsOverTheOtherFileOnceTheFirstOfTwoWithOneIdIsGone() throws IOException, InterruptedException {
        Path first = write("a/mali.txt", "This is the first of the two reports.");
        write("b/mali.txt", "This is the other of the two reports.");
        try (FolderWatch _ = watch()) {
            Files.delete(first);
            Library next = next(library -> library.warnings().isEmpty());
            assertThat(next.reports()).singleElement().asString().contains("This is the other of the two reports.");
        }
    }

    @Test
    void goesOnWithWhatItHasWhileTheFolderIsAway() throws IOException, InterruptedException {
        write("reports/a.txt", "These are the words of a report.");
        Path reports = folder.resolve("reports");
        try (FolderWatch _ = watch(reports)) {
            Files.move(reports, folder.resolve("away"));
            Library lost = next(library -> !library.refused().isEmpty());
            assertThat(ids(lost)).containsExactly("a");
            assertThat(lost.refused())
                    .singleElement()
                    .extracting(RefusedFile::reason)
                    .asString()
                    .contains(reports.toString(), "still in use");

            Files.move(folder.resolve("away"), reports);
            assertThat(ids(next(library -> library.refused().isEmpty()))).containsExactly("a");
        }
    }

    @Test
    void waitsUntilAFileThatIsBeingWrittenRests() throws IOException, InterruptedException {
        LibraryFolder reports = new LibraryFolder(folder, new ReportReader(), null);
        reports.load();
        write("a.txt", "A report that is half");
        assertThat(reports.look()).isEmpty();
        write("a.txt", "A report that is half written");
        assertThat(reports.look()).isEmpty();
        write("a.txt", "A report that is half written no more.");
        assertThat(reports.look()).isEmpty();
        assertThat(reports.look())
                .hasValueSatisfying(library ->
                        assertThat(library.reports().toString()).contains("A report that is half written no more."));
    }

    @Test
    void doesNotLetAFileThatNeverRestsHoldBackTheOthers() throws IOException, InterruptedException {
        LibraryFolder reports = new LibraryFolder(folder, new ReportReader(), null);
        reports.load();
        write("good.txt", "These are the words of a report.");
        StringBuilder growing = new StringBuilder();
        for (int look = 0; look < 20; look++) {
            write(
                    "growing.txt",
                    growing.append("A sentence that makes it grow. ").toString());
            if (reports.look().isPresent()) {
                break;
            }
        }
        assertThat(reports.load().report("good")).isPresent();
        assertThat(growing.length()).isLessThan(20 * "A sentence that makes it grow. ".length());
    }

    @Test
    void handsOverNothingWhereNothingChanged() throws IOException, InterruptedException {
        Path file = write("a.txt", "These are the words of a report.");
        LibraryFolder reports = new LibraryFolder(folder, new ReportReader(), null);
        reports.load();
        assertThat(reports.look()).isEmpty();

        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        write("notes.png", "no report");
        write(".a.txt.swp", "an editor's");

        assertThat(reports.look()).isEmpty();
        assertThat(reports.look()).isEmpty();
        assertThat(reports.look()).isEmpty();
    }

    @Test
    void readsOnlyWhatChangedAgain() throws IOException, InterruptedException {
        write("a.txt", "These are the words of a report.");
        write("b.txt", "These are other words of a report.");
        LibraryFolder reports = new LibraryFolder(folder, new ReportReader(), null);
        Report before = reports.load().report("b").orElseThrow();
        write("a.txt", "These are new words of a report.");
        reports.look();
        assertThat(reports.look().orElseThrow().report("b")).containsSame(before);
    }

    static Stream<Throwable> faults() {
        return Stream.of(new IllegalStateException("as the index might"), new OutOfMemoryError("for two indexes"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void offersAgainWhatCouldNotBeTakenOver(Throwable fault) throws IOException, InterruptedException {
        try (FolderWatch _ = watchFailingOnce(fault)) {
            write("a.txt", "These are the words of a report.");
            next(library -> library.report("a").isPresent());
            next(library -> library.report("a").isPresent());
        }
    }

    @Test
    void offersTheNewestOnceWhatCameBeforeCouldNotBeTakenOver() throws IOException, InterruptedException {
        try (FolderWatch _ = watchFailingOnce(new IllegalStateException("as the index might"))) {
            write("a.txt", "These are the words of a report.");
            next(library -> library.report("a").isPresent());
            write("b.txt", "These are the words of a report.");
            next(library -> library.report("b").isPresent());
        }
    }

    /** Watches the folder with what fails to take over the first change. */
    private FolderWatch watchFailingOnce(Throwable fault) throws IOException {
        LibraryFolder reports = new LibraryFolder(folder, new ReportReader(), null, BETWEEN_LOOKS);
        reports.load();
        AtomicInteger calls = new AtomicInteger();
        return reports.watch(library -> {
            changes.add(library);
            if (calls.incrementAndGet() == 1) {
                switch (fault) {
                    case RuntimeException exception -> throw exception;
                    case Error error -> throw error;
                    default -> throw new AssertionError(fault);
                }
            }
        });
    }

    @Test
    void endsItsThreadOnClose() throws IOException, InterruptedException {
        FolderWatch watch = watch();
        assertThat(watchThreads()).allMatch(Thread::isDaemon).isNotEmpty();
        watch.close();
        watch.close();
        assertThat(watchThreads()).isEmpty();
    }

    private static List<Thread> watchThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("library-watch"))
                .toList();
    }

    private FolderWatch watch() throws IOException {
        return watch(folder);
    }

    private FolderWatch watch(Path reports) throws IOException {
        LibraryFolder watched = new LibraryFolder(reports, new ReportReader(), null, BETWEEN_LOOKS);
        watched.load();
        return watched.watch(changes::add);
    }

    /** Returns the first change handed over that is as wanted. */
    private Library next(Predicate<Library> wanted) throws InterruptedException {
        while (true) {
            @Nullable Library change = changes.poll(20, TimeUnit.SECONDS);
            assertThat(change).as("no such change was noticed").isNotNull();
            if (wanted.test(change)) {
                return change;
            }
        }
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<String> ids(Library library) {
        return library.reports().stream().map(Report::id).toList();
    }
}
