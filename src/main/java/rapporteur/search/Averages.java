package rapporteur.search;

import java.util.EnumMap;
import java.util.Map;
import rapporteur.search.language.Language;

/**
 * How near passages are to one question on average, those of each language by themselves: to the model any text in the
 * language of the question is nearer to it than one in another.
 */
final class Averages {

    /** Fewer passages of a language are no average. */
    private static final int FEWEST = 5;

    private static final double LEAST_VARIANCE = 1e-9;

    private final Map<Language, Sums> byLanguage = new EnumMap<>(Language.class);
    private final Sums all = new Sums();

    private static final class Sums {

        private int count;
        private double sum;
        private double squares;

        void add(double cosine) {
            count++;
            sum += cosine;
            squares += cosine * cosine;
        }

        double mean() {
            return sum / Math.max(1, count);
        }

        /** Returns the sum of the squares of the distances from the mean. */
        double spread() {
            return squares - count * mean() * mean();
        }
    }

    /** Takes the cosine of a passage into account. */
    void add(Language language, double cosine) {
        byLanguage.computeIfAbsent(language, _ -> new Sums()).add(cosine);
        all.add(cosine);
    }

    /** Returns by how many standard deviations a cosine is above the average of its language. */
    double standardised(Language language, double cosine) {
        return (cosine - of(language).mean()) / deviation();
    }

    private Sums of(Language language) {
        Sums sums = byLanguage.getOrDefault(language, all);
        return sums.count < FEWEST ? all : sums;
    }

    private double deviation() {
        double spread = byLanguage.values().stream().mapToDouble(Sums::spread).sum();
        return Math.sqrt(Math.max(LEAST_VARIANCE, spread / Math.max(1, all.count)));
    }
}
