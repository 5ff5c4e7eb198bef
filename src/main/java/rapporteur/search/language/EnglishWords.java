package rapporteur.search.language;

/**
 * Words of English, common or not, that are meant as they are typed: a "dividend" is no misspelt "divided". The list is
 * read when the first word might be misspelt.
 *
 * @see <a href="http://wordlist.aspell.net">SCOWL</a>
 */
public final class EnglishWords {

    private static final SortedWords WORDS = new SortedWords("english-words.txt");

    /** Shorter words are not in the list. */
    public static final int SHORTEST = 4;

    private EnglishWords() {}

    /** Tells whether a word in lower case is one; of words shorter than {@link #SHORTEST} none is. */
    public static boolean has(String word) {
        return WORDS.has(word);
    }
}
