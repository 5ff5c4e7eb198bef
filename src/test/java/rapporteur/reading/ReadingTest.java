package rapporteur.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.report.Author;
import rapporteur.report.Paragraph;
import rapporteur.report.Report;
import rapporteur.report.Section;

/** Writes files into a folder of its own and reads them. */
abstract class ReadingTest {

    @TempDir
    Path folder;

    Path file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Path file(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Reading read(Path file) {
        try {
            return new ReportReader().read(file);
        } catch (UnreadableFileException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    Report text(String text) {
        return read(file("report.txt", text)).report();
    }

    Report html(String html) {
        return read(file("report.html", html)).report();
    }

    Report markdown(String markdown) {
        return read(file("report.md", markdown)).report();
    }

    static List<String> keyPoints(Report report) {
        return texts(report.keyPoints());
    }

    static List<String> texts(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::text).toList();
    }

    static List<String> authors(Report report) {
        return report.authors().stream().map(Author::name).toList();
    }

    /** Returns all running text, headings too. */
    static List<String> running(Report report) {
        return report.sections().stream().flatMap(ReadingTest::running).toList();
    }

    private static Stream<String> running(Section section) {
        Stream<String> paragraphs = section.paragraphs().stream().map(Paragraph::text);
        return section.heading() == null ? paragraphs : Stream.concat(Stream.of(section.heading()), paragraphs);
    }
}
