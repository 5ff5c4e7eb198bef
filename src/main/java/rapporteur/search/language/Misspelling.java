package rapporteur.search.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rapporteur.text.EditDistance;

/** A word as it was typed, and which words it may be a slip of. */
public final class Misspelling {

    /** Words with more edits are others, however they sound. */
    public static final int MOST_EDITS = 2;

    private static final int SHORTEST = 4;
    private static final int SHORTEST_HEARD = 6;
    private static final int LONG = 8;

    /** Shorter words without their first letter, or with another, are rather other words. */
    private static final int SHORTEST_BEHEADED = 6;

    private static final int SHORTEST_WITH_OTHER_HEAD = 7;

    /** Of words with as many edits, one that sounds the same is likelier meant than any that is common. */
    private static final double ALIKE = 0.2;

    /** Of two that are as near, one with a letter more: a letter is sooner left out than put in. */
    private static final double LEFT_OUT = 0.05;

    private final String typed;
    private final int edits;
    private final int editsOfHeard;

    /** Takes a folded word of at least {@link #SHORTEST} letters. */
    public Misspelling(String typed) {
        this.typed = typed;
        this.edits = typed.length() >= LONG ? MOST_EDITS : 1;
        this.editsOfHeard = typed.length() >= SHORTEST_HEARD ? MOST_EDITS : edits;
    }

    /** Tells whether a word has letters enough to be a slip of another. */
    public static boolean isLongEnough(String word) {
        return word.length() >= SHORTEST;
    }

    /**
     * Returns how likely a word was meant: less by one for each edit, never more than 0.25, and minus infinity for
     * another word. One that begins with another letter must sound the same.
     */
    public double likelihood(String word) {
        if (Math.abs(word.length() - typed.length()) > edits || !isLongEnough(word)) {
            return Double.NEGATIVE_INFINITY;
        }
        int between = EditDistance.between(typed, word);
        boolean alike = between <= editsOfHeard && Sound.isAlike(typed, word);
        boolean slip = between <= edits && word.charAt(0) == typed.charAt(0);
        boolean meant = typed.length() == SHORTEST ? slip && isShortSlip(word) : slip || alike;
        double leftOut = word.length() > typed.length() ? LEFT_OUT : 0;
        return meant ? (alike ? ALIKE : 0) + leftOut - between : Double.NEGATIVE_INFINITY;
    }

    /**
     * Returns the words this one may be if the slip was at its beginning: the first two letters changed places, or the
     * first was lost, another, or one too many.
     */
    public List<String> withOtherBeginning() {
        List<String> words = new ArrayList<>();
        words.add("" + typed.charAt(1) + typed.charAt(0) + typed.substring(2));
        if (typed.length() >= LONG) {
            words.add(typed.substring(1));
        }
        for (char letter = 'a'; letter <= 'z'; letter++) {
            if (typed.length() >= SHORTEST_BEHEADED) {
                words.add(letter + typed);
            }
            if (typed.length() >= SHORTEST_WITH_OTHER_HEAD) {
                words.add(letter + typed.substring(1));
            }
        }
        return words;
    }

    /**
     * A short word with another letter in it is another word; letters that changed places or one left out are a slip.
     */
    private boolean isShortSlip(String word) {
        return word.length() > SHORTEST || sameLetters(typed, word);
    }

    /** Tells whether two words have the same letters in any order. */
    public static boolean sameLetters(String one, String other) {
        int[] letters = one.chars().sorted().toArray();
        return Arrays.equals(letters, other.chars().sorted().toArray());
    }
}
