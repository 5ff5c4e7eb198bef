package rapporteur.reading.parsing.line;

/** What a part of a page is, by the heading above it. */
public enum PartKind {
    /** What stands before the first heading: title, date, byline, lede. */
    HEAD,
    /** A summary: prose, or key points where it is a list. */
    SUMMARY,
    /** Key points by their heading. */
    KEY_POINTS,
    /** One key point under a question such as "What's new?". */
    QUESTION,
    ABOUT_REPORT,
    ABOUT_AUTHORS,
    RELATED,
    /** A table of contents, or another list of ways to go. */
    NAVIGATION,
    /** Running text. */
    RUNNING
}
