package rapporteur.search.language;

import java.util.List;
import org.apache.commons.codec.language.DoubleMetaphone;

/** Tells whether words sound alike: who has heard a name and never read it writes it so. */
public final class Sound {

    private static final int LONGEST_CODE = 16;

    /** Letters that begin words of the same sound, though not all words. */
    private static final List<String> SAME_BEGINNINGS =
            List.of("ckq", "gkq", "csz", "fp", "gj", "ei", "iy", "ow", "vw");

    private Sound() {}

    /**
     * Tells whether two words sound alike: their consonants do, and they have as many syllables.
     *
     * @param one a folded word
     * @param other another
     */
    public static boolean isAlike(String one, String other) {
        return syllables(one) == syllables(other) && consonants(one).equals(consonants(other));
    }

    /** Returns the other letters that words of the same sound may begin with. */
    public static List<String> otherBeginnings(String folded) {
        String first = folded.substring(0, 1);
        return SAME_BEGINNINGS.stream()
                .filter(letters -> letters.contains(first))
                .flatMap(letters -> letters.replace(first, "").codePoints().mapToObj(Character::toString))
                .toList();
    }

    private static String consonants(String folded) {
        DoubleMetaphone metaphone = new DoubleMetaphone();
        metaphone.setMaxCodeLen(LONGEST_CODE);
        return metaphone.doubleMetaphone(folded);
    }

    private static int syllables(String folded) {
        int syllables = 0;
        boolean vowel = false;
        for (int i = 0; i < folded.length(); i++) {
            boolean was = vowel;
            vowel = "aeiouy".indexOf(folded.charAt(i)) >= 0;
            syllables += vowel && !was ? 1 : 0;
        }
        return syllables;
    }
}
