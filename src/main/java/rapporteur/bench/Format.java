package rapporteur.bench;

/** How measurements are written. */
public enum Format {
    /** Aligned columns for a terminal. */
    TEXT,
    /** Tables as GitHub shows them. */
    MARKDOWN,
    /** An object with a list for each table. */
    JSON
}
