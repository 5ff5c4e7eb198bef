package rapporteur.bench.generated;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rapporteur.library.Library;
import rapporteur.report.Author;
import rapporteur.report.Paragraph;
import rapporteur.report.PublicationDate;
import rapporteur.report.RelatedPublication;
import rapporteur.report.Report;
import rapporteur.report.Section;

/** Writes a report as the text of a web page, as people save it: what a library is read from. */
public final class ReportPage {

    private static final int FILES_IN_A_FOLDER = 1_000;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(Locale.US);

    private final StringBuilder page = new StringBuilder();

    private ReportPage() {}

    /**
     * Writes each report of a library to a file of its own, in sub-folders of a thousand.
     *
     * @throws IOException where the disk is full or the folder can't be written to
     */
    public static void writeAll(Library library, Path folder) throws IOException {
        int written = 0;
        for (Report report : library.reports()) {
            Path part = folder.resolve(Integer.toString(written / FILES_IN_A_FOLDER));
            if (written % FILES_IN_A_FOLDER == 0) {
                Files.createDirectories(part);
            }
            Files.writeString(part.resolve(report.id() + ".txt"), of(report));
            written++;
        }
    }

    /** Returns the page of a report. */
    static String of(Report report) {
        ReportPage page = new ReportPage();
        page.add(report.title());
        page.add(report.published());
        page.add(report.lede());
        report.keyPoints().forEach(point -> page.add("• " + point.text()));
        report.sections().forEach(page::add);
        page.add("About the Report", report.aboutReport());
        report.authors().forEach(page::add);
        if (!report.related().isEmpty()) {
            page.add("Related Publications");
            report.related().forEach(page::add);
        }
        return page.page.toString();
    }

    private void add(Section section) {
        add(section.heading());
        section.paragraphs().forEach(this::add);
    }

    private void add(Author author) {
        if (author.bio() != null) {
            add(
                    "About the Author",
                    new Paragraph(
                            author.name() + " is a scholar. " + author.bio().text(), null));
        }
    }

    private void add(RelatedPublication related) {
        add(related.title());
        add(related.published());
        add("By: " + String.join("; ", related.authors()));
        add(related.summary());
        add("Type: " + related.type());
        add(String.join("; ", related.topics()));
    }

    private void add(String heading, @Nullable Paragraph paragraph) {
        if (paragraph != null) {
            add(heading);
            add(paragraph);
        }
    }

    private void add(@Nullable PublicationDate date) {
        if (date != null) {
            add(DAY.format(date.first()));
        }
    }

    private void add(@Nullable Paragraph paragraph) {
        if (paragraph != null) {
            add(paragraph.text());
        }
    }

    private void add(@Nullable String line) {
        if (line != null && !line.isEmpty()) {
            page.append(line).append("\n\n");
        }
    }
}
