package rapporteur.search;

/**
 * The passages before and after one in its report. A short passage says little alone, so what stands around it counts
 * for it, the more the shorter it is.
 */
final class Neighbours {

    /** How many passages before and after count. */
    static final int REACH = 2;

    private final Documents documents;

    Neighbours(Documents documents) {
        this.documents = documents;
    }

    /**
     * Returns how much of a neighbour counts for a document, from 0 to 1; 0 where that is no neighbour.
     *
     * @param step how many documents further on the neighbour is, negative for one before; not 0
     */
    double weight(int doc, int step) {
        if (!documents.together(doc, doc + step)) {
            return 0;
        }
        int length = Math.max(1, documents.passage(doc).text().length());
        return Math.min(Weights.MOST_OF_NEIGHBOUR, Weights.LENGTH_OF_NEIGHBOUR / length) / Math.abs(step);
    }
}
