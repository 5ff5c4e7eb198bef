package rapporteur.search.language;

/**
 * Words common enough in English to be meant as they are typed: "statue" is no misspelt "state". They are taken from
 * the vocabulary of the sentence model when the program is built, and read when the first word might be misspelt.
 */
public final class CommonWords {

    private static final SortedWords WORDS = new SortedWords("common-words.txt");

    private CommonWords() {}

    /** Tells whether a word in lower case is one. */
    public static boolean has(String word) {
        return WORDS.has(word);
    }
}
