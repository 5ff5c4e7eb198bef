package rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rapporteur.store.KeptEntries.Kind;

class KeptEntriesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void keepsThoseThatWereUsedLast(Kind kind) throws IOException {
        KeptEntries entries = entries(kind);
        for (int i = 0; i < 3; i++) {
            write(kind, entries, "kept-" + i);
            Files.setLastModifiedTime(entries.place("kept-" + i), FileTime.from(Instant.EPOCH.plusSeconds(i)));
        }
        entries.markUsed("kept-0");

        write(kind, entries, "kept-3");

        assertThat(entries.has("kept-1")).isFalse();
        assertThat(folder)
                .isDirectoryNotContaining("glob:**draft*")
                .isDirectoryContaining(entries.place("kept-0")::equals)
                .isDirectoryContaining(entries.place("kept-2")::equals)
                .isDirectoryContaining(entries.place("kept-3")::equals);
    }

    @ParameterizedTest
    @EnumSource
    void forgetsWhatWasBegunLongAgoAndNothingThatIsNotItsOwn(Kind kind) throws IOException {
        Kind other = kind == Kind.FILE ? Kind.FOLDER : Kind.FILE;
        Path begun = aged(make(kind, "kept-1.draft-12345"));
        Path underWay = make(kind, "kept-1.draft-678");
        Path ofOtherKind = aged(make(other, "kept-2.draft-9"));
        Path ofOtherForm = aged(make(kind, "kept-ten"));

        write(kind, entries(kind), "kept-3");

        assertThat(begun).doesNotExist();
        assertThat(underWay).exists();
        assertThat(ofOtherKind).exists();
        assertThat(ofOtherForm).exists();
    }

    @ParameterizedTest
    @EnumSource
    void leavesNothingWhereWritingFails(Kind kind) {
        KeptEntries entries = entries(kind);

        assertThatIOException()
                .isThrownBy(() -> entries.write("kept-1", draft -> {
                    fill(kind, draft);
                    throw new IOException("The disk is full");
                }));

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void putsAFileInPlaceOfAnother() throws IOException {
        KeptEntries entries = entries(Kind.FILE);
        write(Kind.FILE, entries, "kept-1");

        entries.write("kept-1", draft -> Files.writeString(draft, "New words."));

        assertThat(entries.place("kept-1")).hasContent("New words.");
    }

    @Test
    void leavesAFolderThatIsThereAlready() throws IOException {
        KeptEntries entries = entries(Kind.FOLDER);
        write(Kind.FOLDER, entries, "kept-1");

        assertThatIOException()
                .isThrownBy(() ->
                        entries.write("kept-1", draft -> Files.writeString(draft.resolve("file"), "Other words.")));

        assertThat(entries.place("kept-1").resolve("file")).hasContent("Words.");
        assertThat(folder).isDirectoryNotContaining("glob:**draft*");
    }

    @ParameterizedTest
    @EnumSource
    void isForItsOwnerOnly(Kind kind) throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");

        write(kind, entries(kind), "kept-1");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("kept-1"))))
                .matches("rw[x-]------");
    }

    @Test
    @Timeout(20)
    void takesNoPipeForAFile() throws Exception {
        Process made = new ProcessBuilder("mkfifo", folder.resolve("kept-1").toString()).start();
        assumeThat(made.waitFor(10, TimeUnit.SECONDS) && made.exitValue() == 0).isTrue();
        KeptEntries entries = entries(Kind.FILE);

        assertThat(entries.has("kept-1")).isFalse();

        write(Kind.FILE, entries, "kept-1");
        assertThat(entries.has("kept-1")).isTrue();
    }

    @Test
    void removesAFolderWithAllInIt() throws IOException {
        KeptEntries entries = entries(Kind.FOLDER);
        write(Kind.FOLDER, entries, "kept-1");

        entries.remove("kept-1");
        entries.remove("kept-1");

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void forgetsWhatOthersForgetAtTheSameTime() throws Exception {
        int processes = 4;
        List<Callable<Void>> writing = new ArrayList<>();
        for (int process = 0; process < processes; process++) {
            int first = 1_000 * process;
            writing.add(() -> {
                KeptEntries entries = new KeptEntries(folder, Kind.FOLDER, "kept-[0-9]+");
                for (int i = first; i < first + 200; i++) {
                    entries.write("kept-" + i, KeptEntriesTest::fillWithFiles);
                }
                return null;
            });
        }

        try (ExecutorService all = Executors.newFixedThreadPool(processes)) {
            for (Future<Void> written : all.invokeAll(writing)) {
                assertThat(written).succeedsWithin(Duration.ZERO);
            }
        }
    }

    private static void fillWithFiles(Path draft) throws IOException {
        for (int i = 0; i < 8; i++) {
            Files.writeString(draft.resolve("file-" + i), "Words.");
        }
    }

    private KeptEntries entries(Kind kind) {
        return new KeptEntries(folder, kind, "kept-[0-9]");
    }

    private static void write(Kind kind, KeptEntries entries, String name) throws IOException {
        entries.write(name, draft -> fill(kind, draft));
    }

    private static void fill(Kind kind, Path draft) throws IOException {
        Files.writeString(kind == Kind.FILE ? draft : draft.resolve("file"), "Words.");
    }

    private Path make(Kind kind, String name) throws IOException {
        Path path = folder.resolve(name);
        return kind == Kind.FILE ? Files.writeString(path, "Words.") : Files.createDirectory(path);
    }

    private static Path aged(Path path) throws IOException {
        return Files.setLastModifiedTime(path, FileTime.from(Instant.EPOCH));
    }
}
