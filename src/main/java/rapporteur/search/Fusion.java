package rapporteur.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapporteur.search.lookup.WordEvidence;
import rapporteur.search.lookup.WordEvidence.Kind;

/**
 * Words and meaning put together. How much the words weigh follows from how much of the question they are: its words'
 * rarity, of which the best passage has a part. A question whose rare words all stand in one passage is decided by
 * words; one of which no word is found by meaning alone; nothing between is decided by a fixed share.
 */
final class Fusion {

    /** A standard deviation of nearness, beside 1 for the best passage by words with the whole question in it. */
    private static final double DEVIATION_WORTH = 0.145;

    /** The same for a passage put into words the model knows, one by one. */
    private static final double DEVIATION_WORTH_IN_WORDS = 0.13;

    /** The same for a passage in a language the model does not know. */
    private static final double FOREIGN_DEVIATION_WORTH = 0.115;

    /**
     * The most that words in such a passage weigh beside those in one of the question's own language: a single word in
     * common would else come before all that the latter say in other words.
     */
    private static final double MOST_OF_FOREIGN_WORDS = 1.5;

    /** What is shown for its meaning alone is at most so much below the best. */
    private static final double BESIDE_THE_BEST = 0.5;

    private static final double LEAST_SCORE = 1e-6;

    /** Scores are added up in single precision. */
    private static final double ROUNDING = 1e-4;

    /** By words alone those with letters in common are told apart where no word is found. */
    private static final double LEAST_COVERED = 0.01;

    /**
     * A passage found.
     *
     * @param doc its document
     * @param match how it was found
     * @param score how well it fits, above 0
     */
    record Ranked(int doc, Match match, double score) {}

    private Fusion() {}

    /**
     * Ranks candidates, best first.
     *
     * @param words how they fit by words
     * @param evidence what the library has of the question's words
     * @param nearness how near they are in meaning, or {@code null} to go by words alone
     * @param candidates their documents in ascending order
     * @param all whether those too are ranked that too little speaks for to be shown
     */
    static List<Ranked> ranked(
            WordRanking words,
            List<WordEvidence> evidence,
            Meaning.@Nullable Nearness nearness,
            int[] candidates,
            boolean all)
            throws IOException {
        double[] scores = words.scores(candidates);
        double[] found = words.coverage(Kind.FOUND, candidates);
        double[] telling = words.hasPassing() ? words.tellingCoverage(candidates) : found;
        double[] corrected = words.coverage(Kind.CORRECTED, candidates);
        double[] translated = words.coverage(Kind.TRANSLATED, candidates);
        double[] abbreviated = words.coverage(Kind.ABBREVIATED, candidates);
        double[] synonyms = words.coverage(Kind.SYNONYM, candidates);
        double[] related = words.coverage(Kind.RELATED, candidates);
        double[] alike = words.nearSynonyms(candidates);
        double[] whole = words.otherForms(candidates);
        double covered = covered(evidence, found, corrected, translated, abbreviated, synonyms, related);
        double asked = asked(evidence);
        // who asks for somebody the library has not is not helped by what it says of another in other words
        boolean withoutName = evidence.stream()
                .noneMatch(word -> word.kind() == Kind.MISSING && word.word().capital());
        double allSynonyms = Kind.SYNONYM.trust() * asked - ROUNDING;
        double[] fused = fused(scores, covered, nearness, candidates);
        double top = Arrays.stream(fused).max().orElse(0);
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 0; i < candidates.length; i++) {
            double otherwise = synonyms[i] + related[i];
            double said = otherwise > 0 ? ROUNDING + (withoutName ? otherwise / asked : 0) : 0;
            boolean beside = alike[i] > 0 || fused[i] >= top - BESIDE_THE_BEST;
            boolean near = nearness != null && beside && nearness.isNear(candidates[i], said);
            double asWritten = (near ? telling[i] : found[i]) + whole[i];
            Match match = asWritten > 0 ? Match.WORDS : corrected[i] > 0 ? Match.SPELLING : Match.MEANING;
            // of a language it does not know the model can't tell that a near synonym is beside the point
            boolean unread = nearness != null && !nearness.isOfKnownLanguage(candidates[i]);
            boolean told = translated[i] > 0 || (synonyms[i] > 0 && (unread || synonyms[i] >= allSynonyms));
            boolean shown = match != Match.MEANING || near || told;
            if (shown || (all && (scores[i] > 0 || nearness != null))) {
                ranked.add(new Ranked(candidates[i], match, fused[i]));
            }
        }
        ranked.sort((one, other) -> Double.compare(other.score, one.score)); // stable: of equals, the first document
        return ranked;
    }

    private static double[] fused(double[] words, double covered, Meaning.@Nullable Nearness nearness, int[] candidates)
            throws IOException {
        double best = Math.max(LEAST_SCORE, Arrays.stream(words).max().orElse(0));
        double[] fused = new double[candidates.length];
        for (int i = 0; i < candidates.length; i++) {
            fused[i] = Math.max(LEAST_SCORE, score(words[i] / best, covered, nearness, candidates[i]));
        }
        return fused;
    }

    /**
     * Returns how well a passage fits.
     *
     * @param words how it fits by words, 1 for the best
     * @param covered the part of the question that is found, from 0 to 1
     */
    private static double score(double words, double covered, Meaning.@Nullable Nearness nearness, int doc)
            throws IOException {
        if (nearness == null) {
            return Math.max(LEAST_COVERED, covered) * words;
        }
        double near = nearness.around(doc);
        if (nearness.isOfKnownLanguage(doc)) {
            return 1 + covered * words + DEVIATION_WORTH * near;
        }
        return nearness.isPutIntoWords(doc)
                ? 1 + covered * words + DEVIATION_WORTH_IN_WORDS * near
                : 1 + foreign(covered, nearness) * words + FOREIGN_DEVIATION_WORTH * near;
    }

    /** Of a language it does not know the model tells less, and the words count for more even if few are found. */
    private static double foreign(double covered, Meaning.Nearness nearness) {
        double most = nearness.isAskedInKnownLanguage() ? MOST_OF_FOREIGN_WORDS * covered : 1;
        return Math.min((1 + covered) / 2, most);
    }

    private static double asked(List<WordEvidence> evidence) {
        return evidence.stream().mapToDouble(WordEvidence::rarity).sum();
    }

    /** Returns the part of the question that the passage with most of it has, from 0 to 1. */
    private static double covered(List<WordEvidence> evidence, double[]... covers) {
        double asked = asked(evidence);
        double most = 0;
        for (int i = 0; i < covers[0].length; i++) {
            double together = 0;
            for (double[] cover : covers) {
                together += cover[i];
            }
            most = Math.max(most, together);
        }
        return asked > 0 ? Math.min(1, most / asked) : 0;
    }
}
