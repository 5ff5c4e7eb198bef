package rapporteur.report;

import org.jspecify.annotations.Nullable;

/**
 * A run of the report's own words.
 *
 * @param text the words, verbatim but for white space; not blank
 * @param page the number of the page they begin on, from 1, or {@code null} where the file has no pages
 */
public record Paragraph(String text, @Nullable Integer page) {

    public Paragraph {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A paragraph without words");
        }
        if (page != null && page < 1) {
            throw new IllegalArgumentException("Pages are counted from 1, not " + page);
        }
    }
}
