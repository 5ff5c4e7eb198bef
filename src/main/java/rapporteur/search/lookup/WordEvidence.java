package rapporteur.search.lookup;

import java.util.List;
import rapporteur.search.question.AskedWord;

/**
 * What the passages searched have of a word asked for.
 *
 * @param word the word
 * @param kind how it was found
 * @param stems the stems that stand for it in the index; empty for a missing word
 * @param written the word as the library writes it, where that is another; else as typed
 * @param rarity its inverse document frequency as in BM25, in nats; that of a word in no passage where it is missing
 */
public record WordEvidence(AskedWord word, Kind kind, List<String> stems, String written, double rarity) {

    public WordEvidence {
        stems = List.copyOf(stems);
    }

    /** How a word was found, the surest first. */
    public enum Kind {
        /** In one of its forms. */
        FOUND(1),
        /** In another spelling. */
        CORRECTED(0.8),
        /** Not asked for itself, but one word of the other form, short or long, of something that was. */
        ABBREVIATED(0.4),
        /** Not itself, but a word of another language for it. */
        TRANSLATED(0.7),
        /** Not itself, but a word that means nearly the same. */
        SYNONYM(0.7),
        /** Not itself, but words that begin the same way and the like: a hint for ranking, nothing to tell anyone. */
        RELATED(0.5),
        /** Not asked for, but means nearly the same as a word that is there: a hint for ranking as well. */
        NEAR(0.4),
        /** Not at all. */
        MISSING(0);

        private final double trust;

        Kind(double trust) {
            this.trust = trust;
        }

        /** Returns how much such a finding counts, from 0 to 1. */
        public double trust() {
            return trust;
        }
    }

    /** Tells whether no passage has the word in any form. */
    public boolean isMissing() {
        return kind.compareTo(Kind.TRANSLATED) >= 0;
    }
}
