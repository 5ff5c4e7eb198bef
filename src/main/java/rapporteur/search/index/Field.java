package rapporteur.search.index;

import java.util.List;
import rapporteur.search.language.Language;

/** The names of the index's fields. A document is a passage. */
public final class Field {

    /** The stems of the passage's text. */
    public static final String TEXT = "text";

    /** The stems of its heading and keywords. */
    public static final String HEADING = "heading";

    /** The stems of the title of the report it belongs to. */
    public static final String TITLE = "title";

    /** The fields of stems. */
    public static final List<String> STEMMED = List.of(TEXT, HEADING, TITLE);

    /** The words of text, heading and keywords as they are written, but for case and accents. */
    public static final String WORDS = "words";

    /**
     * The words of the report's title as they are written, but for case and accents; with its first passage alone, as
     * they tell what the library has, and rank nothing.
     */
    public static final String TITLE_WORDS = "title-words";

    /** The fields of words as they are written. */
    public static final List<String> WRITTEN = List.of(WORDS, TITLE_WORDS);

    /** The abbreviations the text explains, as {@link Abbreviations} reads them. */
    static final String ABBREVIATIONS = "abbreviations";

    /** The id of the report. */
    static final String REPORT = "report";

    /** The language, by the name of {@link Language}. */
    public static final String LANGUAGE = "language";

    /** The sort of place, by the simple name of its class. */
    static final String PLACE = "place";

    /** The passage's number, counted from 0 in the order the passages were given. */
    static final String ORDINAL = "ordinal";

    private Field() {}
}
