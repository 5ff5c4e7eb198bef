package rapporteur.search.lookup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.jspecify.annotations.Nullable;
import rapporteur.search.index.Field;
import rapporteur.search.language.Language;
import rapporteur.search.language.Misspelling;
import rapporteur.search.language.Sound;

/** Finds the word of the library a misspelt word was meant to be. */
final class Spelling {

    private static final int LONGEST = 40;
    private static final int MOST_WORDS_SCANNED = 50_000;
    private static final int SHORTEST_BEGINNING = 5;
    private static final double RELATED = 0.55;
    private static final int MOST_RELATIVES_SEEN = 2_000;
    private static final int MOST_RELATIVES = 32;

    private final IndexReader reader;
    private final Collection<Language> languages;
    private final long vocabulary;

    /** Prepares for a library in some languages. */
    Spelling(IndexReader reader, Collection<Language> languages) throws IOException {
        this.reader = reader;
        this.languages = languages;
        long words = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            for (String field : Field.WRITTEN) {
                Terms terms = leaf.reader().terms(field);
                words += terms == null ? 0 : Math.max(0, terms.size());
            }
        }
        this.vocabulary = words;
    }

    /**
     * Returns the nearest word the library has, or empty where none is near enough to be the same word misspelt, or the
     * nearest only asks.
     *
     * @param folded a word the library does not have
     */
    Optional<String> correct(String folded) throws IOException {
        if (!Misspelling.isLongEnough(folded) || folded.length() > LONGEST || hasDigit(folded)) {
            return Optional.empty();
        }
        String first = folded.substring(0, folded.offsetByCodePoints(0, 1));
        Misspelling misspelling = new Misspelling(folded);
        Likeliest likeliest = new Likeliest(misspelling);
        lookAmongThoseWith(first, folded, likeliest);
        if (likeliest.word == null) {
            for (String other : Sound.otherBeginnings(folded)) {
                lookAmongThoseWith(other, folded, likeliest);
            }
        }
        String meant = likeliest.word != null ? likeliest.word : commonest(misspelling.withOtherBeginning());
        return Optional.ofNullable(meant).filter(word -> !asks(word));
    }

    private void lookAmongThoseWith(String first, String folded, Likeliest likeliest) throws IOException {
        // an automaton takes longer to build than a small vocabulary to look through
        CompiledAutomaton near = vocabulary <= MOST_WORDS_SCANNED
                ? null
                : FuzzyQuery.getFuzzyAutomaton(
                        first + folded.substring(first.length()), Misspelling.MOST_EDITS, first.length(), true);
        for (String field : Field.WRITTEN) {
            Terms words = MultiTerms.getTerms(reader, field);
            likeliest.amongThoseWith(first, words == null ? null : near(words, near, first));
        }
    }

    private @Nullable String commonest(List<String> words) throws IOException {
        String commonest = null;
        int most = 0;
        for (String word : words) {
            int frequency = frequency(word);
            if (frequency > most) {
                commonest = word;
                most = frequency;
            }
        }
        return commonest;
    }

    /** Tells whether the library has a word. */
    boolean has(String folded) throws IOException {
        return frequency(folded) > 0;
    }

    private int frequency(String folded) throws IOException {
        int frequency = 0;
        for (String field : Field.WRITTEN) {
            frequency = Math.max(frequency, reader.docFreq(new Term(field, folded)));
        }
        return frequency;
    }

    /** Tells whether a word only asks, as "since" does: nobody searches for it. */
    private boolean asks(String folded) {
        return languages.stream().anyMatch(language -> language.askingWords().contains(folded));
    }

    /** Of the words looked at, the one that was most likely meant. */
    private static final class Likeliest {

        private final Misspelling misspelling;
        private @Nullable String word;
        private double likelihood = Double.NEGATIVE_INFINITY;

        Likeliest(Misspelling misspelling) {
            this.misspelling = misspelling;
        }

        /** Looks at terms in their order, from the current one, as long as they begin with some letter. */
        void amongThoseWith(String first, @Nullable TermsEnum terms) throws IOException {
            BytesRef term = terms == null ? null : terms.term();
            while (terms != null && term != null && term.utf8ToString().startsWith(first)) {
                String candidate = term.utf8ToString();
                double one = misspelling.likelihood(candidate) + commonness(terms.docFreq());
                if (one > likelihood) {
                    word = candidate;
                    likelihood = one;
                }
                term = terms.next();
            }
        }
    }

    /**
     * Returns words among which those near enough are, the first of them current, or {@code null} without any; all
     * begin with a letter.
     *
     * @param near matches those near enough, or {@code null} to return all from those with the letter on
     */
    private static @Nullable TermsEnum near(Terms words, @Nullable CompiledAutomaton near, String first)
            throws IOException {
        if (near == null) {
            TermsEnum all = words.iterator();
            return all.seekCeil(new BytesRef(first)) == TermsEnum.SeekStatus.END ? null : all;
        }
        TermsEnum fuzzy = near.getTermsEnum(words);
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

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
