package rapporteur.search;

/**
 * The few constants of the ranking. Each was set on two public collections and a set of questions on the bundled
 * report; {@code docs/ranking.md} says what each is worth.
 */
final class Weights {

    /** BM25 over heading and keywords, beside that over the text, which counts 1. */
    static final float HEADING = 1.2f;

    /** BM25 over the report's title. */
    static final float TITLE = 1;

    /** How much the lesser of the scores over text and title counts for a word that both have. */
    static final float TEXT_BESIDE_TITLE = 0.2f;

    /** The word exactly as it is written. */
    static final float AS_WRITTEN = 0.4f;

    /** Words that stand side by side in the question near one another in the text. */
    static final float PAIRS_IN_TEXT = 0.1f;

    /** The same in heading and keywords. */
    static final float PAIRS_IN_HEADING = 0.3f;

    /** How many words further apart than in the question they may stand. */
    static final int PAIR_SLOP = 8;

    /** Runs of letters in common. */
    static final double GRAMS = 0.15;

    /** The least that counts of the score by words of the passage before or after, however long a passage is. */
    static final double LEAST_OF_NEIGHBOUR = 0.4;

    /** The most that counts of it. */
    static final double MOST_OF_NEIGHBOUR = 0.5;

    /** The same of its nearness in meaning; in a language the model does not know, that of its words. */
    static final double MOST_OF_NEAR_NEIGHBOUR = 0.15;

    /** How much counts for a word of the passages around with less of it than the one that has most. */
    static final double OTHER_NEIGHBOURS = 0.5;

    /** How much counts of a word of the passages around where the passage has it too. */
    static final double WORD_OF_ITS_OWN = 0.5;

    /** So many characters, over a passage's own length, is the part that counts of the one before and after it. */
    static final double LENGTH_OF_NEIGHBOUR = 70;

    private Weights() {}
}
