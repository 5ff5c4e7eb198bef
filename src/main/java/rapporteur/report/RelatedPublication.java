package rapporteur.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item a report's page lists as related.
 *
 * @param title its title
 * @param published its publication date at the precision known, or {@code null}
 * @param authors the names in its byline, in order
 * @param type what kind of publication it is, such as {@code Podcast}, or {@code null}
 * @param topics its topics, in order
 * @param summary the words the page shows of it, or {@code null}
 * @param link its address, or {@code null}
 */
public record RelatedPublication(
        String title,
        @Nullable PublicationDate published,
        List<String> authors,
        @Nullable String type,
        List<String> topics,
        @Nullable Paragraph summary,
        @Nullable String link) {

    public RelatedPublication {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A related publication without a title");
        }
        authors = List.copyOf(authors);
        topics = List.copyOf(topics);
    }
}
