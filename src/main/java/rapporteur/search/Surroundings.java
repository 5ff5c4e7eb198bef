package rapporteur.search;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The documents around some, and how much of what they score counts for those. */
final class Surroundings {

    private final int[] all;

    /** Where among all each document stands. */
    private final int[] own;

    /** Where among all the neighbours of each stand. */
    private final int[][] beside;

    /** How much of each of them counts. */
    private final double[][] weights;

    /** Looks around documents, given in ascending order. */
    Surroundings(int[] docs, Neighbours neighbours) {
        int[][] around = Arrays.stream(docs)
                .mapToObj(doc -> neighbours.of(doc).toArray())
                .toArray(int[][]::new);
        this.all = IntStream.concat(Arrays.stream(docs), Arrays.stream(around).flatMapToInt(Arrays::stream))
                .sorted()
                .distinct()
                .toArray();
        this.own = positions(docs);
        this.beside = Arrays.stream(around).map(this::positions).toArray(int[][]::new);
        this.weights = IntStream.range(0, docs.length)
                .mapToObj(i -> Arrays.stream(around[i])
                        .mapToDouble(other -> neighbours.weight(
                                docs[i], other, Weights.LEAST_OF_NEIGHBOUR, Weights.MOST_OF_NEIGHBOUR))
                        .toArray())
                .toArray(double[][]::new);
    }

    private int[] positions(int[] docs) {
        return Arrays.stream(docs).map(doc -> Arrays.binarySearch(all, doc)).toArray();
    }

    /** Returns the documents and those around them, in ascending order. */
    int[] all() {
        return all;
    }

    /** Adds to the documents' sums what a word around each counts for it, by the scores of the word in all. */
    void add(double[] scores, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            double most = 0;
            double sum = 0;
            for (int j = 0; j < beside[i].length; j++) {
                double part = weights[i][j] * scores[beside[i][j]];
                most = Math.max(most, part);
                sum += part;
            }
            double around = most + Weights.OTHER_NEIGHBOURS * (sum - most);
            sums[i] += scores[own[i]] > 0 ? Weights.WORD_OF_ITS_OWN * around : around;
        }
    }
}
