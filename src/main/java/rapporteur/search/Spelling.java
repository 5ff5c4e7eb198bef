package rapporteur.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Finds the word of the library a misspelt word was meant to be. */
final class Spelling {

    private static final int SHORTEST = 4;
    private static final int LONG = 8;
    private static final int LONGEST = 40;
    private static final int MOST_WORDS_SCANNED = 50_000;
    private static final int SHORTEST_BEGINNING = 5;
    private static final double RELATED = 0.55;
    private static final int MOST_RELATIVES_SEEN = 2_000;
    private static final int MOST_RELATIVES = 32;

    private final IndexReader reader;
    private final long vocabulary;

    Spelling(IndexReader reader) throws IOException {
        this.reader = reader;
        long words = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(Field.WORDS);
            words += terms == null ? 0 : Math.max(0, terms.size());
        }
        this.vocabulary = words;
    }

    /**
     * Returns the nearest word the library has, or empty where none is near enough to be the same word misspelt.
     *
     * @param folded a word the library does not have
     */
    Optional<String> correct(String folded) throws IOException {
        Terms words = MultiTerms.getTerms(reader, Field.WORDS);
        if (words == null || folded.length() < SHORTEST || folded.length() > LONGEST || hasDigit(folded)) {
            return Optional.empty();
        }
        int allowed = folded.length() >= LONG ? 2 : 1;
        String first = folded.substring(0, folded.offsetByCodePoints(0, 1));
        TermsEnum near = near(words, folded, first, allowed);
        String best = null;
        double bestRank = Double.NEGATIVE_INFINITY;
        for (BytesRef term = near == null ? null : near.term(); near != null && term != null; term = near.next()) {
            String word = term.utf8ToString();
            if (!word.startsWith(first)) {
                break;
            }
            int edits = Math.abs(word.length() - folded.length()) > allowed ? LONG : EditDistance.between(folded, word);
            double rank = edits > allowed ? Double.NEGATIVE_INFINITY : -edits + commonness(near.docFreq());
            if (rank > bestRank && isPlausible(folded, word, edits)) {
                best = word;
                bestRank = rank;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * Returns words among which those near enough are, the first of them current, or {@code null} without any; all
     * begin with the same letter.
     */
    private @Nullable TermsEnum near(Terms words, String folded, String first, int allowed) throws IOException {
        if (vocabulary <= MOST_WORDS_SCANNED) {
            TermsEnum all = words.iterator();
            return all.seekCeil(new BytesRef(first)) == TermsEnum.SeekStatus.END ? null : all;
        }
        // an automaton takes longer to build than a small vocabulary to look through
        TermsEnum fuzzy = new FuzzyTermsEnum(words, new Term(Field.WORDS, folded), allowed, first.length(), true);
        return fuzzy.next() == null ? null : fuzzy;
    }

    /** Of words as near the commoner is likelier meant, but this never outweighs an edit. */
    private static double commonness(int frequency) {
        double log = Math.log(1 + frequency);
        return 0.1 * log / (1 + log);
    }

    /**
     * Returns words the library has that begin like a word it does not have and are about as long: its relatives in
     * this language or in another.
     */
    List<String> relatives(String folded) throws IOException {
        Terms words = MultiTerms.getTerms(reader, Field.WORDS);
        if (words == null || folded.length() < SHORTEST_BEGINNING) {
            return List.of();
        }
        String beginning = folded.substring(0, SHORTEST_BEGINNING);
        List<String> relatives = new ArrayList<>();
        TermsEnum terms = words.iterator();
        if (terms.seekCeil(new BytesRef(beginning)) == TermsEnum.SeekStatus.END) {
            return List.of();
        }
        int seen = 0;
        for (BytesRef term = terms.term(); term != null && seen < MOST_RELATIVES_SEEN; term = terms.next()) {
            String word = term.utf8ToString();
            if (!word.startsWith(beginning)) {
                break;
            }
            seen++;
            if (likeness(folded, word) >= RELATED && !word.equals(folded) && relatives.size() < MOST_RELATIVES) {
                relatives.add(word);
            }
        }
        return relatives;
    }

    /** Returns how much of two words their common beginning is, from 0 to 1. */
    private static double likeness(String one, String other) {
        int common = 0;
        while (common < one.length() && common < other.length() && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return 2.0 * common / (one.length() + other.length());
    }

    /** A short word with another letter in it is another word; only letters that changed places are a slip. */
    private static boolean isPlausible(String typed, String word, int edits) {
        if (word.length() < SHORTEST) {
            return false;
        }
        return typed.length() > SHORTEST || (edits == 1 && typed.length() == word.length() && sameLetters(typed, word));
    }

    private static boolean sameLetters(String one, String other) {
        int[] letters = one.chars().sorted().toArray();
        return java.util.Arrays.equals(letters, other.chars().sorted().toArray());
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
