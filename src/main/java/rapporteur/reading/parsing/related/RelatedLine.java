package rapporteur.reading.parsing.related;

/** What a line in a list of related publications is. */
enum RelatedLine {
    TITLE,
    DATE,
    BYLINE,
    TYPE,
    TOPICS,
    SUMMARY,
    /** A button that leads to the publication. */
    LINK,
    /** A field with its name, or nothing known. */
    OTHER
}
