package rapporteur.reading.parsing;

/** What a line in a list of related publications is. */
enum RelatedLine {
    TITLE,
    DATE,
    BYLINE,
    TYPE,
    TOPICS,
    SUMMARY,
    /** A field with its name, or nothing known. */
    OTHER
}
