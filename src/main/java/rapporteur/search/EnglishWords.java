package rapporteur.search;

/**
 * Words of English, common or not, that are meant as they are typed: a "dividend" is no misspelt "divided". The list is
 * read when the first word might be misspelt, and searched as it lies there.
 *
 * @see <a href="http://wordlist.aspell.net">SCOWL</a>
 */
final class EnglishWords {

    private static final String LINES = WordFile.text(EnglishWords.class, "english-words.txt");

    /** Shorter words are not in the list. */
    static final int SHORTEST = 4;

    private EnglishWords() {}

    /** Tells whether a word in lower case is one; of words shorter than {@link #SHORTEST} none is. */
    static boolean has(String word) {
        int low = 0;
        int high = LINES.length();
        while (low < high) {
            int start = LINES.lastIndexOf('\n', (low + high) / 2 - 1) + 1;
            int end = LINES.indexOf('\n', start);
            int order = word.compareTo(LINES.substring(start, end));
            if (order == 0) {
                return true;
            }
            if (order < 0) {
                high = start;
            } else {
                low = end + 1;
            }
        }
        return false;
    }
}
