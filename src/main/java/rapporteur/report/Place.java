package rapporteur.report;

import org.jspecify.annotations.Nullable;

/** Where in a report a passage stands, so that a reader finds it again. Its wording is the messages' affair. */
public sealed interface Place {

    /** The opening summary. */
    record Lede() implements Place {}

    /**
     * One of the key points.
     *
     * @param number its number, from 1
     */
    record KeyPoint(int number) implements Place {}

    /** What the report says about itself. */
    record AboutReport() implements Place {}

    /**
     * What the report says about an author.
     *
     * @param name the author's name
     */
    record AboutAuthor(String name) implements Place {}

    /**
     * An item of the list of related publications.
     *
     * @param number its number in the list, from 1
     * @param published its date, or {@code null}
     */
    record Related(int number, @Nullable PublicationDate published) implements Place {}

    /**
     * A paragraph of the running text.
     *
     * @param heading the heading it stands under, or {@code null}
     * @param number its number under that heading, from 1
     */
    record Running(@Nullable String heading, int number) implements Place {}
}
