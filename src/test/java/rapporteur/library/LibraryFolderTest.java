package rapporteur.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.reading.ReportReader;
import rapporteur.report.Report;

class LibraryFolderTest {

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    @Test
    void readsSubFoldersInPathOrder() throws IOException {
        write("b.txt");
        write("a/z.txt");
        write("a/deep/er/y.md");
        write("c.html");

        Library library = load();

        assertThat(ids(library)).containsExactly("y", "z", "b", "c");
        assertThat(library.refused()).isEmpty();
        assertThat(library.warnings()).isEmpty();
    }

    @Test
    void isEmptyForAnEmptyFolder() throws IOException {
        assertThat(load()).isEqualTo(Library.EMPTY);
    }

    @Test
    void passesOverWhatIsNoReport() throws IOException {
        write("report.txt");
        for (String name : List.of(
                ".hidden.txt",
                "report.txt~",
                "#report.txt#",
                ".report.txt.swp",
                "~$office.docx",
                "picture.png",
                "SOURCES.md",
                ".git/config.txt",
                "part.txt.tmp",
                "download.pdf.crdownload")) {
            write(name);
        }

        Library library = load();

        assertThat(ids(library)).containsExactly("report");
        assertThat(library.refused()).isEmpty();
    }

    @Test
    void passesOverThePartsOfASavedPage() throws IOException {
        write("page.html");
        write("page_files/frame.html");
        write("other_files/kept.html");

        assertThat(ids(load())).containsExactly("kept", "page");
    }

    @Test
    void namesDocumentsOfAKindThatIsNotRead() throws IOException {
        write("good.txt");
        write("sub/Draft.DOCX");

        Library library = load();

        assertThat(ids(library)).containsExactly("good");
        assertThat(library.refused()).singleElement().satisfies(file -> {
            assertThat(file.file()).isEqualTo("sub/Draft.DOCX");
            assertThat(file.reason()).contains("Draft.DOCX").contains("PDF");
        });
    }

    @Test
    void namesAFileThatCannotBeReadAndReadsTheOthers() throws IOException {
        write("good.txt");
        Files.write(folder.resolve("bad.txt"), new byte[] {0x7f, 'E', 'L', 'F', 0, 0, 0, 1, (byte) 0xff, (byte) 0xfe});
        write("more/good-too.txt");

        Library library = load();

        assertThat(ids(library)).containsExactly("good", "good-too");
        assertThat(library.refused()).singleElement().satisfies(file -> {
            assertThat(file.file()).isEqualTo("bad.txt");
            assertThat(file.reason()).contains("bad.txt");
        });
    }

    @Test
    void readsAFileWhoseNameIsNoText() throws IOException, InterruptedException {
        assumeThat(System.getProperty("os.name")).isEqualTo("Linux");
        write("good.txt");
        String copy = "cp good.txt \"$(printf 'odd\\377.txt')\"";
        assertThat(new ProcessBuilder("sh", "-c", copy)
                        .directory(folder.toFile())
                        .start()
                        .waitFor())
                .isZero();

        assertThat(ids(load())).containsExactly("good", "odd");
    }

    @Test
    void namesAFileWhoseNameReadsLikeAnothers() throws IOException, InterruptedException {
        assumeThat(System.getProperty("os.name")).isEqualTo("Linux");
        write("good.txt");
        String copies = "for c in 376 377; do cp good.txt \"$(printf \"odd\\\\$c.txt\")\"; done";
        assertThat(new ProcessBuilder("sh", "-c", copies)
                        .directory(folder.toFile())
                        .start()
                        .waitFor())
                .isZero();

        Library library = load();

        assertThat(ids(library)).containsExactly("good", "odd");
        assertThat(library.refused())
                .singleElement()
                .satisfies(file -> assertThat(file.reason()).contains("rename"));
    }

    @Test
    void keepsTheFirstOfTwoFilesWithOneIdAndNamesTheOther() throws IOException {
        write("b/Mali Brief.txt");
        write("a/mali-brief.md");

        Library library = load();

        assertThat(ids(library)).containsExactly("mali-brief");
        assertThat(library.refused())
                .containsExactly(new RefusedFile(
                        "b/Mali Brief.txt",
                        "Mali Brief.txt is left out, as a/mali-brief.md has its id \"mali-brief\" already; give one of"
                                + " them another name."));
        assertThat(library.refused().getFirst().sentence()).startsWith("b/Mali Brief.txt is left out, as");
        assertThat(new RefusedFile(".", "There is no folder.").sentence()).isEqualTo("There is no folder.");
        assertThat(new RefusedFile("sub", "The sub-folder can't be opened.").sentence())
                .isEqualTo("sub: The sub-folder can't be opened.");
        assertThat(library.warnings()).isEmpty();
    }

    @Test
    void keepsReportsWhoseNamesAreInOtherScripts() throws IOException {
        write("تقرير.txt");
        write("доклад.txt");

        Library library = load();

        assertThat(ids(library)).hasSize(2).allMatch(id -> id.matches("report-[0-9a-f]+"));
        assertThat(library.warnings()).isEmpty();
        assertThat(load()).isEqualTo(library);
    }

    @Test
    void warnsOfASidecarWithoutAReport() throws IOException {
        write("mali.txt");
        write("mali.conf", "title = Mali\n");
        write("sub/mail.conf", "title = Mali\n");

        assertThat(load().warnings()).singleElement().asString().startsWith("sub/mail.conf ");
    }

    @Test
    void refusesLinksThatLeadOutOfTheFolder() throws IOException {
        Files.writeString(elsewhere.resolve("secret.txt"), "Secret words.");
        Files.createSymbolicLink(folder.resolve("file.txt"), elsewhere.resolve("secret.txt"));
        Files.createSymbolicLink(folder.resolve("sub"), elsewhere);
        Files.createSymbolicLink(folder.resolve("broken.txt"), folder.resolve("nowhere.txt"));
        write("mali.txt");
        Files.createSymbolicLink(folder.resolve("mali.conf"), elsewhere.resolve("secret.txt"));

        Library library = load();

        assertThat(library.reports()).isEmpty();
        assertThat(library.refused())
                .extracting(RefusedFile::file)
                .containsExactly("broken.txt", "file.txt", "mali.txt", "sub");
        assertThat(library.refused())
                .extracting(RefusedFile::reason)
                .allMatch(reason -> reason.contains("link") && reason.endsWith("."));
    }

    @Test
    void followsLinksInsideTheFolderOnce() throws IOException {
        write("2024/mali.txt");
        write("..data/mounted.txt");
        Files.createSymbolicLink(folder.resolve("latest.txt"), folder.resolve("2024/mali.txt"));
        Files.createSymbolicLink(folder.resolve("again"), folder.resolve("2024"));
        Files.createSymbolicLink(folder.resolve("mounted.txt"), Path.of("..data/mounted.txt"));

        Library library = load();

        assertThat(ids(library)).containsExactly("mali", "mounted");
        assertThat(library.refused()).isEmpty();
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void endsWhereLinksLeadInACircle() throws IOException {
        write("a/report.txt");
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        Files.createSymbolicLink(folder.resolve("a/here"), folder.resolve("a"));
        Files.createSymbolicLink(folder.resolve("x.txt"), folder.resolve("y.txt"));
        Files.createSymbolicLink(folder.resolve("y.txt"), folder.resolve("x.txt"));

        Library library = load();

        assertThat(ids(library)).containsExactly("report");
        assertThat(library.refused()).extracting(RefusedFile::file).containsExactly("x.txt", "y.txt");
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void doesNotWaitForAPipe() throws IOException, InterruptedException {
        write("report.txt");
        Process mkfifo = new ProcessBuilder("mkfifo", folder.resolve("pipe.txt").toString()).start();
        assumeThat(mkfifo.waitFor()).isZero();

        Library library = load();

        assertThat(ids(library)).containsExactly("report");
        assertThat(library.refused()).extracting(RefusedFile::file).containsExactly("pipe.txt");
    }

    @Test
    void namesASubFolderThatCannotBeOpened() throws IOException {
        write("report.txt");
        Path closed = write("closed/other.txt").getParent();
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            assumeThat(Files.isReadable(closed))
                    .as("the super-user reads everything")
                    .isFalse();

            Library library = load();

            assertThat(ids(library)).containsExactly("report");
            assertThat(library.refused()).singleElement().satisfies(file -> {
                assertThat(file.file()).isEqualTo("closed");
                assertThat(file.reason()).contains("permission denied");
            });
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void saysThatTheFolderIsMissing() {
        Path missing = folder.resolve("no").resolve("..").resolve("such");
        assertThatExceptionOfType(UnreadableLibraryException.class)
                .isThrownBy(() -> new LibraryFolder(missing, new ReportReader(), null).load())
                .withMessageContaining("no folder \"" + missing + "\"");
    }

    @Test
    void saysThatTheFolderIsAFile() throws IOException {
        Path file = write("report.txt");
        assertThatExceptionOfType(UnreadableLibraryException.class)
                .isThrownBy(() -> new LibraryFolder(file, new ReportReader(), null).load())
                .withMessageContaining("\"" + file + "\" is a file");
    }

    @Test
    void keepsTheLastGoodVersionWhenLoadedAgain() throws IOException {
        Path file = write("report.txt");
        LibraryFolder reports = new LibraryFolder(folder, new ReportReader(), null);
        Library first = reports.load();
        Files.write(file, new byte[] {0, 1, 2, (byte) 0xff, (byte) 0xfe, 0, 0});

        Library second = reports.load();

        assertThat(second.reports()).isEqualTo(first.reports());
        assertThat(second.refused())
                .singleElement()
                .extracting(RefusedFile::reason)
                .asString()
                .contains("report.txt")
                .endsWith("The version read before is still in use.");
    }

    @Test
    void readsManyFilesAtOnce() throws IOException {
        for (int i = 0; i < 500; i++) {
            write("%02d/report-%03d.txt".formatted(i % 10, i), "The report number " + i + " speaks for itself.");
        }

        Library library = load();

        assertThat(library.reports()).hasSize(500);
        assertThat(library.report("report-123"))
                .hasValueSatisfying(report -> assertThat(report.toString()).contains("number 123 "));
    }

    private Library load() throws UnreadableLibraryException {
        return new LibraryFolder(folder, new ReportReader(), null).load();
    }

    private Path write(String name) throws IOException {
        return write(name, "Some words of a report.\n\nAnd some more.\n");
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
