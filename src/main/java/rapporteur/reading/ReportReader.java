package rapporteur.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import rapporteur.reading.format.PageReader;
import rapporteur.reading.page.Page;
import rapporteur.reading.page.UnreadablePageException;
import rapporteur.reading.parsing.ReportParser;
import rapporteur.reading.parsing.Understood;
import rapporteur.report.Report;

/** Reads files into reports. It keeps nothing between files and may be used by many threads at once. */
public final class ReportReader {

    /**
     * Reads a file and the sidecar beside it, if there is one.
     *
     * @param file a report in any of the formats; its name need not end as its format's files do
     * @return what was understood, with warnings for what looked odd
     * @throws UnreadableFileException if the file can't be read as a report; the message says why and what to do
     */
    public Reading read(Path file) throws UnreadableFileException {
        String name = ReportFiles.name(file);
        Understood understood = understood(file);
        List<String> warnings = new ArrayList<>();
        understood.warnings().forEach(warning -> warnings.add(name + ": " + warning + "."));
        if (hasTitleOnly(understood.report())) {
            warnings.add(name + ": there are no words in it besides its title, so no question finds it.");
        }
        return Sidecar.applyBeside(file, understood.report(), warnings);
    }

    /** Patterns and formats are followed by recursion, and what repeats without end may go deeper than any stack. */
    private static Understood understood(Path file) throws UnreadableFileException {
        try {
            return ReportParser.parse(ReportFiles.id(file), page(file));
        } catch (StackOverflowError tooDeep) {
            throw new UnreadableFileException(
                    ReportFiles.name(file) + " repeats or nests something more often than can be followed;"
                            + " save only the report's text.",
                    tooDeep);
        }
    }

    private static boolean hasTitleOnly(Report report) {
        return report.lede() == null
                && report.aboutReport() == null
                && report.keyPoints().isEmpty()
                && report.related().isEmpty()
                && report.sections().stream()
                        .allMatch(section -> section.paragraphs().isEmpty())
                && report.authors().stream().allMatch(author -> author.bio() == null);
    }

    /**
     * Reads a file without understanding it: its words as they are read, in order.
     *
     * @param file a file in any of the formats
     * @throws UnreadableFileException if the file can't be read; the message says why and what to do
     */
    static Page page(Path file) throws UnreadableFileException {
        try {
            return PageReader.read(file);
        } catch (UnreadablePageException unreadable) {
            throw new UnreadableFileException(ReportFiles.name(file) + " " + unreadable.getMessage() + ".", unreadable);
        }
    }
}
