package rapporteur.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.reading.Reading;
import rapporteur.reading.ReportReader;
import rapporteur.report.Author;
import rapporteur.report.Paragraph;
import rapporteur.report.PublicationDate;
import rapporteur.report.RelatedPublication;
import rapporteur.report.Report;
import rapporteur.report.Section;

class ReadingCacheTest {

    private static final Instant LONG_AGO = Instant.parse("2020-05-01T10:00:00.123456789Z");

    @TempDir
    Path folder;

    @TempDir
    Path cached;

    @BeforeEach
    void writeReports() throws IOException {
        write("harvest.txt", "The harvest failed in the north.", LONG_AGO);
        write("deep/water.md", "# Water\n\nThe wells are dry.", LONG_AGO);
        write("broken.pdf", "%PDF-1.7 and no more", LONG_AGO);
    }

    @Test
    void takesWhatItKeptOfFilesThatDidNotChange() throws IOException {
        Library first = load();
        // of the same size and time, so that only a look into the file would tell
        write("harvest.txt", "The harvest failed in the south.", LONG_AGO);

        Library second = load();

        assertThat(second).isEqualTo(first);
        assertThat(text(second)).contains("north");
        assertThat(second.refused())
                .singleElement()
                .satisfies(refused -> assertThat(refused.file()).isEqualTo("broken.pdf"));
    }

    @Test
    void readsFilesThatWereWrittenToAgain() throws IOException {
        load();
        write("harvest.txt", "The harvest failed in the south.", LONG_AGO.plusNanos(1000));

        assertThat(text(load())).contains("south").doesNotContain("north").contains("wells");
        assertThat(load()).isEqualTo(afresh());
    }

    @Test
    void readsAReportAgainWhoseSidecarChanged() throws IOException {
        write("harvest.conf", "title = One", LONG_AGO);
        load();
        write("harvest.conf", "title = Two", LONG_AGO.plusSeconds(1));
        assertThat(load().report("harvest").orElseThrow().title()).isEqualTo("Two");

        Files.delete(folder.resolve("harvest.conf"));

        assertThat(load().report("harvest").orElseThrow().title()).isNull();
    }

    @Test
    void forgetsReportsThatAreGone() throws IOException {
        load();
        Files.delete(folder.resolve("harvest.txt"));

        assertThat(load()).isEqualTo(afresh());
        assertThat(Files.readString(file(), StandardCharsets.ISO_8859_1))
                .contains("wells")
                .doesNotContain("north");
    }

    @Test
    void keepsNoFileThatMayYetBeWrittenToWithinOneTickOfTheClock() throws IOException {
        write("harvest.txt", "The harvest failed in the north.", Instant.now());
        load();

        assertThat(Files.readString(file(), StandardCharsets.ISO_8859_1))
                .contains("wells")
                .doesNotContain("north");
    }

    @Test
    void isNotWrittenAnewWhereNothingChanged() throws IOException {
        load();
        Object before = Files.getAttribute(file(), "unix:ino");

        load();

        assertThat(Files.getAttribute(file(), "unix:ino")).isEqualTo(before);
    }

    @Test
    void readsAnewWhatAnotherProgramRead() throws IOException {
        load();
        write("harvest.txt", "The harvest failed in the south.", LONG_AGO);

        assertThat(text(load("another"))).contains("south");
    }

    @Test
    void isPrivate() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        load();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void damageCostsTimeOnly() throws IOException {
        Library whole = load();
        byte[] sound = Files.readAllBytes(file());
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = sound.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            int length = random.nextInt(3) == 0 ? random.nextInt(damaged.length) : damaged.length;
            Files.write(file(), Arrays.copyOf(damaged, length));

            assertThat(load()).isEqualTo(whole);
        }
        assertThat(Files.readAllBytes(file())).isEqualTo(sound);
    }

    @Test
    void aRecordThatHoldsSomethingElseIsRefused() throws Exception {
        byte[] sound = ReadingFormat.write(
                reportFile(),
                new Reading(
                        new ReportReader().read(folder.resolve("harvest.txt")).report(), List.of()));
        Random random = new Random(11);
        for (int i = 0; i < 2000; i++) {
            byte[] other = sound.clone();
            other[random.nextInt(other.length)] = (byte) random.nextInt();
            try {
                ReadingFormat.read(ByteBuffer.wrap(other), Map.of("harvest.txt", reportFile()));
            } catch (IOException told) {
                assertThat(told).hasMessage("A record holds no reading");
            }
        }
    }

    @Test
    void goesWithoutAFolderThatCanNotBeUsed() throws IOException {
        Path none = Files.writeString(cached.resolve("file"), "not a folder");

        Library library = new LibraryFolder(folder, new ReportReader(), new ReadingCache(none, "this")).load();

        assertThat(library).isEqualTo(afresh());
    }

    @Test
    void remembersTheLastFewFoldersAndLeavesOtherFilesAlone() throws IOException {
        Path other = Files.writeString(cached.resolve("readings-of-mine"), "mine");
        for (int i = 0; i < 6; i++) {
            Path library = Files.createDirectories(folder.resolve("library-" + i));
            Files.setLastModifiedTime(
                    Files.writeString(library.resolve("report.txt"), "Words of it."), FileTime.from(LONG_AGO));
            new LibraryFolder(library, new ReportReader(), new ReadingCache(cached, "this")).load();
        }

        try (Stream<Path> files = Files.list(cached)) {
            assertThat(files).hasSize(4).contains(other);
        }
    }

    @Test
    void takesNothingForAFolderWhoseNameOnlyHasTheSameHash() throws IOException {
        // "Aa" and "BB" have one hash
        Path first = folder.resolve("Aa");
        Path second = folder.resolve("BB");
        write("Aa/report.txt", "The wells are dry.", LONG_AGO);
        write("BB/report.txt", "The wells are full", LONG_AGO);
        new LibraryFolder(first, new ReportReader(), new ReadingCache(cached, "this")).load();

        Library library = new LibraryFolder(second, new ReportReader(), new ReadingCache(cached, "this")).load();

        assertThat(library).isEqualTo(new LibraryFolder(second, new ReportReader(), null).load());
    }

    @Test
    void keepsEveryPartOfAReport() throws IOException {
        Paragraph paragraph = new Paragraph("Une « année » d’espoir — \uD83C\uDF0D, half \uD83C of it", 12);
        Report full = new Report(
                "full",
                "Title",
                PublicationDate.of(2013, 4),
                "fr",
                "https://example.org/full",
                "Series",
                "Publisher",
                paragraph,
                List.of(paragraph, new Paragraph("Second", null)),
                new Paragraph("About", 3),
                List.of(new Author("A. Writer", paragraph), new Author("B. Writer", null)),
                List.of(new Section(null, List.of(paragraph)), new Section("Heading", List.of())),
                List.of(
                        new RelatedPublication(
                                "Related",
                                PublicationDate.of(LocalDate.of(1999, 12, 31)),
                                List.of("One", "Two"),
                                "Podcast",
                                List.of("Topic"),
                                paragraph,
                                "https://example.org/related"),
                        new RelatedPublication(
                                "Bare", PublicationDate.of(2001), List.of(), null, List.of(), null, null)));
        Report bare = new Report(
                "bare", null, null, null, null, null, null, null, List.of(), null, List.of(), List.of(), List.of());
        for (Report report : List.of(full, bare)) {
            Reading reading = new Reading(report, List.of("a warning"));

            ReadFile read = ReadingFormat.read(
                    ByteBuffer.wrap(ReadingFormat.write(reportFile(), reading)), Map.of("harvest.txt", reportFile()));

            assertThat(read).isEqualTo(new ReadFile(reportFile(), reading, null));
        }
    }

    private ReportFile reportFile() {
        Path path = folder.resolve("harvest.txt");
        return new ReportFile(path, "harvest.txt", new Stamp(FileTime.from(LONG_AGO), 32), null);
    }

    private Library load() throws IOException {
        return load("this");
    }

    private Library load(String program) throws IOException {
        return new LibraryFolder(folder, new ReportReader(), new ReadingCache(cached, program)).load();
    }

    private Library afresh() throws IOException {
        return new LibraryFolder(folder, new ReportReader(), null).load();
    }

    private Path file() throws IOException {
        try (Stream<Path> files = Files.list(cached)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.getFirst();
        }
    }

    private static String text(Library library) {
        return library.reports().toString();
    }

    private void write(String name, String text, Instant modified) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(modified));
    }
}
