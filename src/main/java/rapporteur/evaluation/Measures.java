package rapporteur.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The measures of one ranking against what was judged. A document that was not judged has grade 0. */
final class Measures {

    private final List<String> ranking;
    private final Map<String, Integer> grades;

    /**
     * Takes a ranking.
     *
     * @param grades the grades of the documents judged, by their ids
     */
    Measures(List<String> ranking, Map<String, Integer> grades) {
        this.ranking = List.copyOf(ranking);
        this.grades = Map.copyOf(grades);
    }

    /**
     * Returns the discounted cumulative gain of the first documents as a part of the best there could be, with the
     * grade itself as the gain.
     *
     * @see <a href="https://doi.org/10.1145/582415.582418">Järvelin and Kekäläinen, Cumulated gain-based evaluation of
     *     IR techniques</a>
     */
    double ndcg(int depth) {
        List<Integer> best = grades.values().stream()
                .filter(grade -> grade > 0)
                .sorted(Comparator.reverseOrder())
                .toList();
        double ideal = gain(best, depth);
        return ideal == 0 ? 0 : gain(ranking.stream().map(this::grade).toList(), depth) / ideal;
    }

    private static double gain(List<Integer> grades, int depth) {
        double sum = 0;
        for (int rank = 0; rank < Math.min(depth, grades.size()); rank++) {
            sum += grades.get(rank) / (Math.log(rank + 2) / Math.log(2));
        }
        return sum;
    }

    /** Returns which part of the documents that answer is among the first. */
    double recall(int depth) {
        long answers = grades.values().stream().filter(grade -> grade > 0).count();
        long found = ranking.stream().limit(depth).filter(this::answers).count();
        return answers == 0 ? 0 : (double) found / answers;
    }

    /** Returns 1 divided by the rank of the first document that answers, 0 where it is not among the first. */
    double reciprocalRank(int depth) {
        for (int rank = 0; rank < Math.min(depth, ranking.size()); rank++) {
            if (answers(ranking.get(rank))) {
                return 1.0 / (rank + 1);
            }
        }
        return 0;
    }

    /** Returns 1 where a document that answers is among the first, else 0. */
    double success(int depth) {
        return reciprocalRank(depth) > 0 ? 1 : 0;
    }

    private int grade(String document) {
        return Math.max(0, grades.getOrDefault(document, 0));
    }

    private boolean answers(String document) {
        return grade(document) > 0;
    }
}
