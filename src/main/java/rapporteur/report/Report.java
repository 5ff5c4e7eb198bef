package rapporteur.report;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One document of the library, as it was read.
 *
 * @param id the file's stem in lower case, {@code [a-z0-9-]}, at most {@value #MAX_ID_LENGTH} characters
 * @param title the title, or {@code null} where neither file nor sidecar has one
 * @param published the publication date at the precision known, or {@code null}
 * @param language the text's language as a BCP 47 tag such as {@code en}, or {@code null} where it can't be told
 * @param source the address the report was published at, or {@code null}
 * @param series the series it belongs to, or {@code null}
 * @param publisher who published it, or {@code null}
 * @param lede the opening summary, or {@code null}
 * @param keyPoints the numbered headline statements, in order
 * @param aboutReport what the report says about itself, or {@code null}
 * @param authors the authors, in order
 * @param sections the running text, in order
 * @param related the publications its page lists as related, in order
 */
public record Report(
        String id,
        @Nullable String title,
        @Nullable PublicationDate published,
        @Nullable String language,
        @Nullable String source,
        @Nullable String series,
        @Nullable String publisher,
        @Nullable Paragraph lede,
        List<Paragraph> keyPoints,
        @Nullable Paragraph aboutReport,
        List<Author> authors,
        List<Section> sections,
        List<RelatedPublication> related) {

    /** The most characters an id has. */
    public static final int MAX_ID_LENGTH = 60;

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0," + (MAX_ID_LENGTH - 1) + "}");

    public Report {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("Not a report id: \"" + id + "\"");
        }
        keyPoints = List.copyOf(keyPoints);
        authors = List.copyOf(authors);
        sections = List.copyOf(sections);
        related = List.copyOf(related);
    }

    /** Returns the title, or the id of a report without one: what a list calls it. */
    public String label() {
        return title == null ? id : title;
    }

    /** Returns the names of the authors, in order. */
    public List<String> authorNames() {
        return authors.stream().map(Author::name).toList();
    }
}
