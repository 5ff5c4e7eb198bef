package rapporteur.search;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words common enough in English to be meant as they are typed: "statue" is no misspelt "state". They are taken from
 * the vocabulary of the sentence model when the program is built, and read when the first word might be misspelt.
 */
final class CommonWords {

    private static final Set<String> WORDS =
            WordFile.lines(CommonWords.class, "common-words.txt").collect(Collectors.toUnmodifiableSet());

    private CommonWords() {}

    /** Tells whether a word in lower case is one. */
    static boolean has(String word) {
        return WORDS.contains(word);
    }
}
