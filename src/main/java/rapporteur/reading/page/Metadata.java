package rapporteur.reading.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says about itself beside its words: in HTML's head, Markdown's front matter, a PDF's information.
 *
 * @param title the title, or {@code null}
 * @param published the publication date as written there, or {@code null}
 * @param authors the authors' names
 * @param language a BCP 47 tag, or {@code null}
 * @param source the address it was published at, or {@code null}
 * @param series the series, or {@code null}
 * @param publisher the publisher, or {@code null}
 * @param trusted whether it was written for readers; what office programs leave in a PDF is not
 */
public record Metadata(
        @Nullable String title,
        @Nullable String published,
        List<String> authors,
        @Nullable String language,
        @Nullable String source,
        @Nullable String series,
        @Nullable String publisher,
        boolean trusted) {

    /** Of a file that says nothing about itself. */
    public static final Metadata NONE = new Builder().build();

    public Metadata {
        authors = List.copyOf(authors);
    }

    /** Collects metadata; of several values for one thing the first counts. */
    public static final class Builder {
        private @Nullable String title;
        private @Nullable String published;
        private final List<String> authors = new ArrayList<>();
        private @Nullable String language;
        private @Nullable String source;
        private @Nullable String series;
        private @Nullable String publisher;
        private boolean trusted = true;

        public Builder title(@Nullable String value) {
            title = first(title, value);
            return this;
        }

        public Builder published(@Nullable String value) {
            published = first(published, value);
            return this;
        }

        public Builder author(@Nullable String value) {
            String name = first(null, value);
            if (name != null && !authors.contains(name)) {
                authors.add(name);
            }
            return this;
        }

        public Builder language(@Nullable String value) {
            language = first(language, value);
            return this;
        }

        public Builder source(@Nullable String value) {
            source = first(source, value);
            return this;
        }

        public Builder series(@Nullable String value) {
            series = first(series, value);
            return this;
        }

        public Builder publisher(@Nullable String value) {
            publisher = first(publisher, value);
            return this;
        }

        /** Marks it as left by a program, not written for readers. */
        public Builder untrusted() {
            trusted = false;
            return this;
        }

        public Metadata build() {
            return new Metadata(title, published, authors, language, source, series, publisher, trusted);
        }

        private static @Nullable String first(@Nullable String known, @Nullable String value) {
            if (known != null || value == null) {
                return known;
            }
            String read = AsRead.of(value);
            return read.isEmpty() ? null : read;
        }
    }
}
