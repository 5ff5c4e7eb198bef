package rapporteur.bench.generated;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapporteur.report.Author;
import rapporteur.report.Paragraph;
import rapporteur.report.PublicationDate;
import rapporteur.report.RelatedPublication;
import rapporteur.report.Report;
import rapporteur.report.Section;

/** Makes up reports of the build think tanks give them: each has 15 passages on average. */
final class GeneratedReport {

    private static final long SEED = 20_130_417;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final int DAYS = 9_000;
    private static final List<String> TYPES = List.of("Analysis and Commentary", "Podcast", "Peace Brief", "Report");

    private final int number;
    private final Prose prose;

    private GeneratedReport(int number) {
        this.number = number;
        this.prose = new Prose(new SplittableRandom(SEED + number));
    }

    /** Returns the report of a number, from 1; always the same for one number. */
    static Report numbered(int number) {
        return new GeneratedReport(number).whole();
    }

    /**
     * Returns a report of a lede and key points alone.
     *
     * @param number its number, from 1
     * @param passages how many passages it has, from 1
     */
    static Report brief(int number, int passages) {
        return new GeneratedReport(number).brief(passages);
    }

    private Report whole() {
        return report(
                prose.paragraph(2),
                keyPoints(prose.between(5, 8)),
                prose.paragraph(3),
                times(1, () -> new Author(prose.name(), prose.paragraph(3))),
                times(
                        prose.between(2, 3),
                        () -> new Section(
                                Prose.capitalised(prose.subject()) + " in " + prose.name(),
                                List.of(prose.paragraph(4)))),
                times(prose.between(2, 4), this::related));
    }

    private Report brief(int passages) {
        return report(prose.paragraph(2), keyPoints(passages - 1), null, List.of(), List.of(), List.of());
    }

    private Report report(
            Paragraph lede,
            List<Paragraph> keyPoints,
            @Nullable Paragraph about,
            List<Author> authors,
            List<Section> sections,
            List<RelatedPublication> related) {
        return new Report(
                "report-" + number,
                prose.title(),
                day(),
                "en",
                "https://example.org/reports/" + number,
                "Special Report",
                "Institute of Generated Reports",
                lede,
                keyPoints,
                about,
                authors,
                sections,
                related);
    }

    private List<Paragraph> keyPoints(int count) {
        return times(count, () -> prose.paragraph(1));
    }

    private RelatedPublication related() {
        return new RelatedPublication(
                prose.title(),
                day(),
                times(prose.between(1, 2), prose::name),
                prose.any(TYPES),
                times(1, () -> Prose.capitalised(prose.subject())),
                prose.paragraph(4),
                null);
    }

    private PublicationDate day() {
        return PublicationDate.of(EARLIEST.plusDays(prose.between(0, DAYS)));
    }

    private static <T> List<T> times(int count, Supplier<T> one) {
        return Stream.generate(one).limit(count).toList();
    }
}
