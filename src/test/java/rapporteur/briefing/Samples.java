package rapporteur.briefing;

import java.nio.file.Path;
import java.util.List;
import rapporteur.library.Library;
import rapporteur.reading.ReportReader;
import rapporteur.reading.UnreadableFileException;
import rapporteur.report.Author;
import rapporteur.report.Paragraph;
import rapporteur.report.PublicationDate;
import rapporteur.report.RelatedPublication;
import rapporteur.report.Report;
import rapporteur.report.ReportBuilder;
import rapporteur.report.Section;
import rapporteur.search.PassageIndex;
import rapporteur.search.index.PassageSequence;

/** Libraries to answer from: the one that comes with the program, and some made up. */
public final class Samples {

    private static final Report MALI = read(Path.of("seeds/malis-precarious-democracy.txt"));

    private Samples() {}

    private static Report read(Path file) {
        try {
            return new ReportReader().read(file).report();
        } catch (UnreadableFileException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** Returns the report that comes with the program. */
    public static Report mali() {
        return MALI;
    }

    /** Returns a report in French on water, by two authors, with a date known to the year, sections and pages. */
    public static Report water() {
        return new Report(
                "eau-au-sahel",
                "L'eau au Sahel",
                PublicationDate.of(2019),
                "fr",
                "https://example.org/eau.pdf",
                "Note",
                "Institut du fleuve",
                new Paragraph("Le fleuve Niger fait vivre des millions de personnes.", 1),
                List.of(
                        new Paragraph("Les puits ne suffisent plus aux éleveurs.", 2),
                        new Paragraph("Les conflits autour de l'eau augmentent.", 3)),
                null,
                List.of(
                        new Author("Aïcha Touré", new Paragraph("Aïcha Touré est hydrologue à Bamako.", 9)),
                        new Author("Jean-Luc Petit", null)),
                List.of(new Section("Les puits", List.of(new Paragraph("Les puits profonds coûtent cher.", 4)))),
                List.of(
                        related("Le fleuve et la paix", PublicationDate.of(2021, 5), "Podcast", "Aïcha Touré"),
                        related("Anciens barrages", PublicationDate.of(2001), "Rapport", "Jean-Luc Petit"),
                        related("Sans date", null, null, "Emily Cole")));
    }

    /** Returns a report of which nothing is known but its words. */
    public static Report bare(String id, String... paragraphs) {
        return new ReportBuilder(id).text(paragraphs).build();
    }

    private static RelatedPublication related(String title, PublicationDate date, String type, String author) {
        return new RelatedPublication(title, date, List.of(author), type, List.of("Eau"), null, null);
    }

    /** Returns what answers from some reports. */
    public static Briefing briefing(Report... reports) {
        return new Briefing(shelf(reports), null);
    }

    /** Returns some reports with their index. */
    public static Shelf shelf(Report... reports) {
        Library library = new Library(List.of(reports), List.of(), List.of());
        return new Shelf(library, PassageIndex.of(PassageSequence.of(library.reports())));
    }
}
