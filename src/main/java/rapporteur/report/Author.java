package rapporteur.report;

import org.jspecify.annotations.Nullable;

/**
 * A person or an organisation that wrote a report.
 *
 * @param name the name as the report gives it
 * @param bio what the report says about them, or {@code null}
 */
public record Author(String name, @Nullable Paragraph bio) {

    public Author {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An author without a name");
        }
    }
}
