package rapporteur.bench.generated;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The words of an invented language. Their frequencies follow the Zipf–Mandelbrot law, as those of real text do, so
 * that an index over them has the usual few long and many short lists.
 */
final class Vocabulary {

    /** English words without meaning, which analysis drops as it does in real text. */
    static final List<String> FUNCTION_WORDS = List.of(
            "the", "of", "and", "to", "in", "a", "for", "that", "on", "with", "is", "as", "by", "was", "from", "at",
            "it", "are", "be", "this", "which", "has", "their", "not", "have", "its", "were");

    /** How many words there are. */
    static final int SIZE = 300_000;

    /** Mandelbrot's offset: how many of the most frequent words are about equally frequent. */
    private static final int PLATEAU = 30;

    private static final int SHORT_WORDS = 2_000;
    private static final String CONSONANTS = "bcdfgklmnprstv";
    private static final String VOWELS = "aeiou";
    private static final int SYLLABLES = CONSONANTS.length() * VOWELS.length();

    /** Shares no factor with the number of syllables, so that multiplying by it maps no two words to one. */
    private static final long SPREAD = 2_654_435_761L;

    private Vocabulary() {}

    /** Draws a word, the frequent ones more often. */
    static String draw(RandomGenerator random) {
        double widest = Math.log((double) (SIZE + PLATEAU) / PLATEAU);
        return word((int) (PLATEAU * Math.exp(random.nextDouble() * widest)) - PLATEAU);
    }

    /**
     * Returns the word of a rank; no two ranks have the same one.
     *
     * @param rank its place by frequency, from 0 to {@link #SIZE} - 1
     */
    static String word(int rank) {
        int length = rank < SHORT_WORDS ? 3 : 4;
        long possible = 1;
        for (int i = 0; i < length; i++) {
            possible *= SYLLABLES;
        }
        long number = rank * SPREAD % possible;
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int syllable = (int) (number % SYLLABLES);
            word.append(CONSONANTS.charAt(syllable / VOWELS.length()));
            word.append(VOWELS.charAt(syllable % VOWELS.length()));
            number /= SYLLABLES;
        }
        return word.toString();
    }
}
