package rapporteur.console;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rapporteur.briefing.Wording;
import rapporteur.console.Phrase.Style;
import rapporteur.report.Author;
import rapporteur.report.Paragraph;
import rapporteur.report.PublicationDate;
import rapporteur.report.RelatedPublication;
import rapporteur.report.Report;
import rapporteur.report.Section;

/** Writes what was understood of a file, the unknown included, for whoever puts it into a library. */
public final class InspectionText {

    private static final int INDENT = 2;

    private final Wording wording;
    private final TextPage page;

    /**
     * Prepares to write.
     *
     * @param wording the messages in the reader's language
     * @param screen what the text is shown on
     */
    public InspectionText(Wording wording, Screen screen) {
        this.wording = wording;
        this.page = new TextPage(screen);
    }

    /**
     * Returns a report as lines that fit the screen.
     *
     * @param warnings sentences about what looked odd in the file
     */
    public String render(Report report, List<String> warnings) {
        fact(0, "id", report.id());
        fact(0, "title", report.title());
        fact(0, "published", date(report.published()));
        fact(0, "language", report.language());
        fact(0, "source", report.source());
        fact(0, "series", report.series());
        fact(0, "publisher", report.publisher());
        words("lede", report.lede());
        heading("key-points", report.keyPoints().size());
        numbered(report.keyPoints());
        words("about-report", report.aboutReport());
        heading("authors", report.authors().size());
        report.authors().forEach(this::author);
        heading("sections", report.sections().size());
        report.sections().forEach(this::section);
        heading("related", report.related().size());
        report.related().forEach(this::related);
        heading("warnings", warnings.size());
        warnings.forEach(warning -> page.paragraph(INDENT, Phrase.plain(warning)));
        return page.toString();
    }

    private void fact(int indent, String key, @Nullable String value) {
        Phrase label = Phrase.of(Style.FAINT, wording.text("inspect." + key) + "  ");
        page.paragraph(indent, label, value == null ? unknown() : Phrase.plain(value));
    }

    private Phrase unknown() {
        return Phrase.of(Style.FAINT, wording.text("inspect.unknown"));
    }

    private @Nullable String date(@Nullable PublicationDate date) {
        return date == null ? null : wording.date(date);
    }

    private void words(String key, @Nullable Paragraph words) {
        page.gap();
        page.paragraph(0, Phrase.of(Style.STRONG, wording.text("inspect." + key)));
        page.paragraph(INDENT, words == null ? unknown() : Phrase.plain(words.text()));
    }

    private void heading(String key, int number) {
        page.gap();
        page.paragraph(0, Phrase.of(Style.STRONG, wording.text("inspect." + key) + " (" + number + ")"));
    }

    private void numbered(List<Paragraph> points) {
        for (int i = 0; i < points.size(); i++) {
            Phrase number = Phrase.plain(String.format(Locale.ROOT, "%4d  ", i + 1));
            page.paragraph(0, number, Phrase.plain(points.get(i).text()));
        }
    }

    private void author(Author author) {
        page.paragraph(INDENT, Phrase.plain(author.name()));
        page.paragraph(
                2 * INDENT,
                author.bio() == null ? unknown() : Phrase.plain(author.bio().text()));
    }

    private void section(Section section) {
        page.gap();
        page.paragraph(INDENT, section.heading() == null ? unknown() : Phrase.of(Style.STRONG, section.heading()));
        section.paragraphs().forEach(paragraph -> page.paragraph(INDENT, Phrase.plain(paragraph.text())));
    }

    private void related(RelatedPublication publication) {
        page.gap();
        page.paragraph(INDENT, Phrase.of(Style.STRONG, publication.title()));
        fact(2 * INDENT, "published", date(publication.published()));
        fact(2 * INDENT, "authors", joined(publication.authors()));
        fact(2 * INDENT, "type", publication.type());
        fact(2 * INDENT, "topics", joined(publication.topics()));
        fact(2 * INDENT, "link", publication.link());
        if (publication.summary() != null) {
            page.paragraph(2 * INDENT, Phrase.plain(publication.summary().text()));
        }
    }

    private static @Nullable String joined(List<String> values) {
        return values.isEmpty() ? null : String.join("; ", values);
    }
}
