package rapporteur.evaluation;

import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import rapporteur.search.Findings;
import rapporteur.search.PassageIndex;
import rapporteur.search.Question;
import rapporteur.search.RankedPassage;
import rapporteur.search.index.Scope;

/**
 * How well and how fast an index answers the questions of a collection. The measures are means over the questions some
 * document answers.
 *
 * @param rankings what was found for each question
 * @param judgements what should have been
 */
public record Evaluation(List<Ranking> rankings, Judgements judgements) {

    private static final int EXCERPTS = 5;

    /** After so many answers the JVM has compiled what they take; how long it was at that is no property of ours. */
    private static final int WARM = 3_000;

    private static final Duration LONGEST_WARM_UP = Duration.ofSeconds(10);
    private static final String RUN_NAME = "rapporteur";
    private static final double LEAST_STEP = 1e-5;

    public Evaluation {
        rankings = List.copyOf(rankings);
    }

    /**
     * Asks an index every question for the ranking, and then for an answer of {@value #EXCERPTS} excerpts, the time of
     * which is kept. In between the program is warmed up: the questions are asked for answers, over and over where they
     * are few, {@value #WARM} times or for ten seconds.
     *
     * @param index an index of the corpus
     * @param limit the most documents wanted for a question
     */
    public static Evaluation of(
            PassageIndex index, Corpus corpus, List<Topic> topics, Judgements judgements, int limit) {
        List<List<RankedPassage>> found = topics.stream()
                .map(topic -> index.rank(new Question(topic.question(), Scope.EVERYTHING, limit)))
                .toList();
        warmUp(index, topics);
        List<Ranking> rankings = new ArrayList<>();
        for (int i = 0; i < topics.size(); i++) {
            List<Ranking.Scored> documents = found.get(i).stream()
                    .map(one -> new Ranking.Scored(corpus.documentId(one.passage()), one.score()))
                    .toList();
            rankings.add(answered(index, topics.get(i), documents));
        }
        return new Evaluation(rankings, judgements);
    }

    private static void warmUp(PassageIndex index, List<Topic> topics) {
        long start = System.nanoTime();
        for (int i = 0; !topics.isEmpty() && i < WARM; i++) {
            if (System.nanoTime() - start > LONGEST_WARM_UP.toNanos()) {
                return;
            }
            answered(index, topics.get(i % topics.size()), List.of());
        }
    }

    private static Ranking answered(PassageIndex index, Topic topic, List<Ranking.Scored> documents) {
        long start = System.nanoTime();
        Findings answer = index.search(new Question(topic.question(), Scope.EVERYTHING, EXCERPTS));
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        return new Ranking(topic, documents, !answer.hits().isEmpty(), time);
    }

    /** Returns how many questions some document answers. */
    public long answerable() {
        return rankings.stream()
                .filter(ranking -> judgements.hasAnswer(ranking.topic().id()))
                .count();
    }

    /** Returns how many questions no answer is shown for, though there may be documents with a little that fits. */
    public long withoutAnswers() {
        return rankings.stream().filter(ranking -> !ranking.answered()).count();
    }

    /** Returns the mean normalised discounted cumulative gain of the first documents, from 0 to 1. */
    public double ndcg(int depth) {
        return mean(measures -> measures.ndcg(depth));
    }

    /** Returns the mean part of the answers that is among the first documents, from 0 to 1. */
    public double recall(int depth) {
        return mean(measures -> measures.recall(depth));
    }

    /** Returns the mean reciprocal rank of the first answer among the first documents, from 0 to 1. */
    public double reciprocalRank(int depth) {
        return mean(measures -> measures.reciprocalRank(depth));
    }

    /** Returns the part of the questions with an answer among the first documents, from 0 to 1. */
    public double success(int depth) {
        return mean(measures -> measures.success(depth));
    }

    private double mean(ToDoubleFunction<Measures> measure) {
        return rankings.stream()
                .filter(ranking -> judgements.hasAnswer(ranking.topic().id()))
                .map(ranking -> new Measures(
                        ranking.ids(), judgements.of(ranking.topic().id())))
                .mapToDouble(measure)
                .average()
                .orElse(0);
    }

    /**
     * Returns the time within which a part of the questions was answered.
     *
     * @param part from 0 to 1: 0.5 for the median
     */
    public Duration time(double part) {
        List<Duration> times = rankings.stream().map(Ranking::time).sorted().toList();
        int rank = (int) Math.ceil(part * times.size());
        return times.isEmpty() ? Duration.ZERO : times.get(Math.clamp(rank - 1, 0, times.size() - 1));
    }

    /**
     * Writes what was found as a run: question, {@code Q0}, document, rank, score, name of the run. Of equal scores the
     * later is written a little lower, since readers of runs sort by score.
     *
     * @see <a href="https://github.com/usnistgov/trec_eval">trec_eval</a>
     */
    public void writeRun(Writer writer) throws IOException {
        for (Ranking ranking : rankings) {
            double last = Double.POSITIVE_INFINITY;
            int rank = 0;
            for (Ranking.Scored document : ranking.documents()) {
                last = Math.min(document.score(), last - LEAST_STEP);
                rank++;
                writer.write(String.format(
                        Locale.ROOT,
                        "%s Q0 %s %d %.6f %s%n",
                        ranking.topic().id(),
                        document.id(),
                        rank,
                        last,
                        RUN_NAME));
            }
        }
    }
}
