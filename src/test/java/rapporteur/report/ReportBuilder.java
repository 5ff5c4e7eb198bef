package rapporteur.report;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds reports of which little is known: all that is not set is unknown, or there is none of it. */
public final class ReportBuilder {

    private final String id;
    private @Nullable String title;
    private @Nullable PublicationDate published;
    private @Nullable String language;
    private List<Paragraph> keyPoints = List.of();
    private List<Author> authors = List.of();
    private List<Section> sections = List.of();
    private List<RelatedPublication> related = List.of();

    /** Begins a report. */
    public ReportBuilder(String id) {
        this.id = id;
    }

    public ReportBuilder title(@Nullable String value) {
        title = value;
        return this;
    }

    public ReportBuilder published(PublicationDate value) {
        published = value;
        return this;
    }

    public ReportBuilder language(String value) {
        language = value;
        return this;
    }

    public ReportBuilder keyPoints(String... values) {
        keyPoints = paragraphs(values);
        return this;
    }

    public ReportBuilder authors(Author... values) {
        authors = List.of(values);
        return this;
    }

    /** Sets authors of whom nothing but their names is known. */
    public ReportBuilder authors(String... names) {
        authors = Stream.of(names).map(name -> new Author(name, null)).toList();
        return this;
    }

    public ReportBuilder sections(List<Section> values) {
        sections = values;
        return this;
    }

    /** Sets running text without a heading. */
    public ReportBuilder text(String... values) {
        sections = List.of(new Section(null, paragraphs(values)));
        return this;
    }

    public ReportBuilder related(List<RelatedPublication> values) {
        related = values;
        return this;
    }

    public Report build() {
        return new Report(
                id, title, published, language, null, null, null, null, keyPoints, null, authors, sections, related);
    }

    private static List<Paragraph> paragraphs(String... values) {
        return Stream.of(values).map(value -> new Paragraph(value, null)).toList();
    }
}
