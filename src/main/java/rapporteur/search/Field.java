package rapporteur.search;

import java.util.List;

/** The names of the index's fields. A document is a passage. */
final class Field {

    /** The stems of the passage's text. */
    static final String TEXT = "text";

    /** The stems of its heading and keywords. */
    static final String HEADING = "heading";

    /** The stems of the title of the report it belongs to. */
    static final String TITLE = "title";

    /** The fields of stems. */
    static final List<String> STEMMED = List.of(TEXT, HEADING, TITLE);

    /** The words of text, heading and keywords as they are written, but for case and accents. */
    static final String WORDS = "words";

    /**
     * The words of the report's title as they are written, but for case and accents; with its first passage alone, as
     * they tell what the library has, and rank nothing.
     */
    static final String TITLE_WORDS = "title-words";

    /** The fields of words as they are written. */
    static final List<String> WRITTEN = List.of(WORDS, TITLE_WORDS);

    /** The abbreviations the text explains, as {@link Abbreviations} reads them. */
    static final String ABBREVIATIONS = "abbreviations";

    /** The id of the report. */
    static final String REPORT = "report";

    /** The language, by the name of {@link Language}. */
    static final String LANGUAGE = "language";

    /** The sort of place, by the simple name of its class. */
    static final String PLACE = "place";

    /** The passage's number, counted from 0 in the order the passages were given. */
    static final String ORDINAL = "ordinal";

    private Field() {}
}
