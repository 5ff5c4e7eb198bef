package rapporteur.search;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.ForkJoinTask;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import rapporteur.search.index.Documents;
import rapporteur.search.language.Language;
import rapporteur.search.language.Sentences;
import rapporteur.search.lookup.WordEvidence.Kind;
import rapporteur.search.question.Asked;

/** The passages' vectors, and what a question's nearness to them is worth. */
final class Meaning {

    /** A passage is shown for its meaning alone where it is nearer than most: by so many standard deviations. */
    private static final double LEAST_DEVIATION = 0.5;

    /** So much less near may be what has a relative of a word asked for. */
    private static final double RELATED = 0.01;

    /** So much less near may be what says half of what was asked in other words. */
    private static final double HALF_SAID = 0.03;

    /** Half of what was asked by near synonyms, each of which counts for less than the word itself. */
    private static final double HALF = Kind.SYNONYM.trust() / 2;

    /** So many passages tell how near passages are on average. */
    private static final int SAMPLE = 2_000;

    private final Embedder embedder;
    private final Vectors vectors;
    private final FixedBitSet legible;
    private final boolean allLegible;
    private final Documents documents;
    private final Neighbours neighbours;
    private final NearestSentences sentences;
    private final boolean readsFrench;

    /**
     * Takes vectors.
     *
     * @param vectors the vectors by the numbers of their documents
     * @param legible the documents whose text the model can read; the vectors of others are passed over
     */
    Meaning(Embedder embedder, Vectors vectors, FixedBitSet legible, Documents documents) {
        this.documents = documents;
        this.neighbours = new Neighbours(documents);
        this.embedder = embedder;
        this.vectors = vectors;
        this.legible = legible;
        this.allLegible = legible.cardinality() == documents.count();
        this.sentences = new NearestSentences(embedder);
        this.readsFrench = embedder.knows(Language.FRENCH.tag());
    }

    /** Returns how many passages have a vector. */
    int count() {
        return vectors.count();
    }

    /** Returns the same with the nearest passages found through a graph, or this where they already are. */
    Meaning throughGraph() throws IOException {
        return vectors instanceof ScannedVectors scanned
                ? new Meaning(embedder, GraphVectors.of(scanned), legible, documents)
                : this;
    }

    /**
     * Begins to embed a question, on another core if one is free; the words can be looked up meanwhile.
     *
     * @return {@code null} where the model can't read it
     */
    @Nullable Embedding embed(String question, Asked asked) {
        if (!embedder.reads(question)) {
            return null;
        }
        return new Embedding(
                ForkJoinTask.adapt(() -> embedder.question(readsFrench ? question : Gloss.of(question, asked)))
                        .fork(),
                asked.language());
    }

    /** A question whose vector is being made. */
    final class Embedding {

        private final ForkJoinTask<float[]> asked;
        private final Language askedIn;

        private Embedding(ForkJoinTask<float[]> asked, Language askedIn) {
            this.asked = asked;
            this.askedIn = askedIn;
        }

        /**
         * Waits for the vector, or makes it where no other core did, and compares it with the passages.
         *
         * @param limit the most of the nearest that are wanted
         * @param within the documents that are searched, or {@code null} for all
         */
        Nearness nearness(int limit, @Nullable FixedBitSet within) throws IOException {
            return compared(asked.join(), askedIn, limit, within);
        }
    }

    private Nearness compared(float[] asked, Language askedIn, int limit, @Nullable FixedBitSet within)
            throws IOException {
        Vectors.Comparison comparison = vectors.with(asked);
        Averages averages = new Averages();
        int step = Math.ceilDiv(Math.max(1, vectors.count()), SAMPLE);
        for (int doc = 0; doc < vectors.count(); doc += step) {
            if (legible.get(doc)) {
                averages.add(documents.language(doc), comparison.cosine(doc));
            }
        }
        return new Nearness(asked, askedIn, comparison, averages, comparison.nearest(limit, legibleOf(within)));
    }

    private @Nullable FixedBitSet legibleOf(@Nullable FixedBitSet within) {
        if (allLegible) {
            return within;
        }
        FixedBitSet both = legible.clone();
        if (within != null) {
            both.and(within);
        }
        return both;
    }

    /** How near one question is to the passages. */
    final class Nearness {

        private final float[] asked;
        private final Language askedIn;
        private final Vectors.Comparison comparison;
        private final Averages averages;
        private final int[] nearest;
        private final double highest;

        /**
         * Takes what was compared.
         *
         * @param asked the vector of the question
         * @param askedIn the language of the question, or {@code OTHER} where that is unknown
         * @param averages how near passages are on average
         * @param nearest the nearest documents in ascending order of their numbers
         */
        private Nearness(
                float[] asked, Language askedIn, Vectors.Comparison comparison, Averages averages, int[] nearest)
                throws IOException {
            this.asked = asked;
            this.askedIn = askedIn;
            this.comparison = comparison;
            this.averages = averages;
            this.nearest = nearest;
            double most = -1;
            for (int doc : nearest) {
                most = Math.max(most, comparison.cosine(doc));
            }
            this.highest = most;
        }

        /**
         * Returns by how many standard deviations a document is nearer than passages are on average; 0 for an illegible
         * one.
         */
        double standardised(int doc) throws IOException {
            return legible.get(doc) ? averages.standardised(documents.language(doc), comparison.cosine(doc)) : 0;
        }

        /** Returns the same for a document together with what stands around it, each by its weight. */
        double around(int doc) throws IOException {
            double most = isOfKnownLanguage(doc) ? Weights.MOST_OF_NEAR_NEIGHBOUR : Weights.MOST_OF_NEIGHBOUR;
            double sum = standardised(doc);
            double weights = 1;
            for (int other : neighbours.inText(doc).toArray()) {
                double weight = neighbours.weight(doc, other, 0, most);
                sum += weight * standardised(other);
                weights += weight;
            }
            return sum / weights;
        }

        /** Tells whether the question is known to be in a language the model knows. */
        boolean isAskedInKnownLanguage() {
            return askedIn != Language.OTHER && embedder.knows(askedIn.tag());
        }

        /** Tells whether a document is in a language the model knows. */
        boolean isOfKnownLanguage(int doc) {
            return embedder.knows(documents.language(doc).tag());
        }

        /** Tells whether a document is put into words of a language the model knows. */
        boolean isPutIntoWords(int doc) {
            return !embedder.reading(documents.language(doc).tag()).isEmpty();
        }

        /**
         * Tells whether a document is near enough to be shown though it has no word asked for.
         *
         * @param said the part of the question that it says in other words, from 0 to 1: with some of it, it need not
         *     be quite as near
         */
        boolean isNear(int doc, double said) throws IOException {
            double cosine = comparison.cosine(doc);
            double less = said >= HALF ? HALF_SAID : said > 0 ? RELATED : 0;
            return legible.get(doc)
                    && cosine >= embedder.floor(documents.language(doc).tag()) - less
                    && (standardised(doc) >= LEAST_DEVIATION || cosine >= highest);
        }

        /** Returns the sentence of a passage nearest to the question. */
        Sentences.Span nearestSentence(String text, Locale locale) {
            return sentences.find(asked, text, locale);
        }

        /** Returns the nearest documents in ascending order of their numbers. */
        int[] nearest() {
            return nearest.clone();
        }
    }
}
