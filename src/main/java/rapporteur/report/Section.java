package rapporteur.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a report's running text.
 *
 * @param heading the heading above it, or {@code null} for text under none
 * @param paragraphs its paragraphs, in order
 */
public record Section(@Nullable String heading, List<Paragraph> paragraphs) {

    public Section {
        paragraphs = List.copyOf(paragraphs);
    }
}
