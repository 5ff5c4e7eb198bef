package rapporteur.discord;

import java.time.LocalDate;
import java.util.List;
import rapporteur.briefing.Briefing;
import rapporteur.briefing.Shelf;
import rapporteur.library.Library;
import rapporteur.library.RefusedFile;
import rapporteur.report.Author;
import rapporteur.report.Paragraph;
import rapporteur.report.PublicationDate;
import rapporteur.report.RelatedPublication;
import rapporteur.report.Report;
import rapporteur.report.ReportBuilder;
import rapporteur.report.Section;
import rapporteur.search.PassageIndex;
import rapporteur.search.index.PassageSequence;
import rapporteur.settings.SearchLink;

/** Reports to ask in tests. */
final class SampleReports {
    private SampleReports() {}

    static Briefing briefing(Report... reports) {
        return briefing(List.of(reports));
    }

    static Briefing briefing(List<Report> reports) {
        List<RefusedFile> refused =
                List.of(new RefusedFile("drafts/broken_*file*.pdf", "broken_*file*.pdf is encrypted."));
        List<String> warnings = List.of("drafts/copy_*of*.txt: the date was not understood.");
        Library library = new Library(reports, refused, warnings);
        PassageIndex index = PassageIndex.of(PassageSequence.of(reports));
        return new Briefing(new Shelf(library, index), new SearchLink("https://example.org/search?q={title}")::to);
    }

    static Paragraph words(String text) {
        return new Paragraph(text, null);
    }

    /** A report on a river, in the usual form. */
    static Report river() {
        return new Report(
                "river-delta",
                "The River Delta and Its Fishers",
                PublicationDate.of(2019, 3),
                "en",
                "https://example.org/reports/river-delta",
                "Field Notes",
                "Delta Institute",
                words("Two years of drought have changed who may fish in the delta, and who decides about it."),
                List.of(
                        words("Fishing rights in the delta were granted by village councils until 2014."),
                        words("The drought of 2016 and 2017 halved the catch, and councils began to sell rights."),
                        words("Elections to the councils were postponed twice; no date has been set since."),
                        words("Young fishers leave for the coast, where smuggling pays better than fishing."),
                        words("Women process nine tenths of the catch but hold no seat on any council.")),
                words("This report is based on interviews in eleven villages between May and August 2018."),
                List.of(new Author(
                        "Maya Lindqvist",
                        words("Maya Lindqvist is a geographer who has worked in the delta since 2009."))),
                List.of(new Section(
                        "Who decides",
                        List.of(
                                words("Councils met under the old tree. Everyone could speak, and the eldest decided."),
                                words("Since the drought the district officer attends, and minutes are kept.")))),
                List.of(
                        new RelatedPublication(
                                "Selling the River",
                                PublicationDate.of(LocalDate.of(2021, 5, 1)),
                                List.of("Maya Lindqvist", "Idrissa Koné"),
                                "Podcast",
                                List.of("Governance", "Justice, Security & Rule of Law"),
                                words("How fishing rights became a thing that can be bought."),
                                "https://example.org/podcast/selling-the-river"),
                        new RelatedPublication(
                                "Dry Years",
                                PublicationDate.of(2017),
                                List.of(),
                                "Blog Post",
                                List.of("Climate"),
                                null,
                                null)));
    }

    /** A report of a title and one key point. */
    static Report titled(String title) {
        return new ReportBuilder("titled")
                .title(title)
                .language("en")
                .keyPoints("Fishing went on through the drought.")
                .build();
    }

    /** A report of hardly more than an id. */
    static Report bare() {
        return new ReportBuilder("bare").build();
    }
}
