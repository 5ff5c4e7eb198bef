package rapporteur.search.language;

import rapporteur.text.WordFile;

/** A list of words that came with the program, searched as it lies in its file: in their order, one a line. */
final class SortedWords {

    private final String lines;

    /** Reads the list that lies in a file of this package. */
    SortedWords(String file) {
        this.lines = WordFile.text(SortedWords.class, file);
    }

    /** Tells whether a word is in the list as it is written. */
    boolean has(String word) {
        int low = 0;
        int high = lines.length();
        while (low < high) {
            int start = lines.lastIndexOf('\n', (low + high) / 2 - 1) + 1;
            int end = lines.indexOf('\n', start);
            int order = word.compareTo(lines.substring(start, end));
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
