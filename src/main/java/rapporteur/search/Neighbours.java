package rapporteur.search;

import java.util.stream.IntStream;
import rapporteur.report.Place;
import rapporteur.search.index.Documents;

/**
 * The passages before and after one in its report. A short passage says little alone, so what stands around it counts
 * for it, the more the shorter it is.
 */
final class Neighbours {

    private static final int REACH = 2;

    private final Documents documents;

    Neighbours(Documents documents) {
        this.documents = documents;
    }

    /** Returns the documents of the two passages before and the two after, as far as the report has them. */
    IntStream of(int doc) {
        return IntStream.rangeClosed(doc - REACH, doc + REACH)
                .filter(other -> other != doc && documents.together(doc, other));
    }

    /**
     * Returns those of them that a paragraph of running text goes on from and to. Key points, summaries and related
     * publications each say something of their own, whatever stands beside them.
     */
    IntStream inText(int doc) {
        return isInText(doc) ? of(doc).filter(this::isInText) : IntStream.empty();
    }

    private boolean isInText(int doc) {
        return documents.passage(doc).place() instanceof Place.Running;
    }

    /**
     * Returns how much of one of its neighbours counts for a document, from 0 to 1.
     *
     * @param least the least that counts of the nearest, however long the document is
     * @param most the most that counts of it, however short the document is
     */
    double weight(int doc, int neighbour, double least, double most) {
        int length = Math.max(1, documents.passage(doc).text().length());
        double nearest = Math.clamp(Weights.LENGTH_OF_NEIGHBOUR / length, least, most);
        return nearest / Math.abs(neighbour - doc);
    }
}
