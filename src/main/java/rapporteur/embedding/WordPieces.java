package rapporteur.embedding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns text into the numbers a BERT model reads. A word that is not in the vocabulary is cut into the longest pieces
 * that are, from left to right.
 *
 * @see <a href="https://github.com/google-research/bert/blob/master/tokenization.py">BERT's WordpieceTokenizer</a>
 */
final class WordPieces {

    private static final String CONTINUES = "##";
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> beginnings;
    private final Map<String, Integer> continuations;
    private final int unknown;
    private final int first;
    private final int last;

    /**
     * Makes the tokenizer of a vocabulary.
     *
     * @param vocabulary the pieces, the number of each its index; those that continue a word begin with {@code ##}
     * @throws IllegalArgumentException where one of BERT's marks {@code [UNK]}, {@code [CLS]}, {@code [SEP]} is not
     *     among them
     */
    WordPieces(List<String> vocabulary) {
        beginnings = HashMap.newHashMap(vocabulary.size());
        continuations = HashMap.newHashMap(vocabulary.size() / 4);
        for (int number = 0; number < vocabulary.size(); number++) {
            String piece = vocabulary.get(number);
            if (piece.startsWith(CONTINUES) && piece.length() > CONTINUES.length()) {
                continuations.put(piece.substring(CONTINUES.length()), number);
            } else {
                beginnings.put(piece, number);
            }
        }
        unknown = mark("[UNK]");
        first = mark("[CLS]");
        last = mark("[SEP]");
    }

    /**
     * Reads a vocabulary of one piece a line.
     *
     * @throws IOException where the file can't be read, or holds no vocabulary
     */
    static WordPieces read(Path file) throws IOException {
        try {
            return new WordPieces(Files.readAllLines(file));
        } catch (IllegalArgumentException e) {
            throw new IOException(file + " is not a vocabulary: " + e.getMessage(), e);
        }
    }

    /**
     * Returns the numbers of a text's pieces between the marks of its beginning and end.
     *
     * @param limit the most numbers, marks included, at least 2; pieces beyond it are left out
     */
    int[] encode(String text, int limit) {
        Numbers numbers = new Numbers(limit - 1);
        numbers.add(first);
        for (int start = BertWords.skipSpace(text, 0); start < text.length() && !numbers.isFull(); ) {
            int end = BertWords.skipRun(text, start);
            for (String word : BertWords.of(text.substring(start, end))) {
                encodeWord(word, numbers);
            }
            start = BertWords.skipSpace(text, end);
        }
        return numbers.endedBy(last);
    }

    private void encodeWord(String word, Numbers numbers) {
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            numbers.add(unknown);
            return;
        }
        int before = numbers.count;
        Map<String, Integer> pieces = beginnings;
        for (int start = 0; start < word.length(); ) {
            int end = word.length();
            @Nullable Integer number = pieces.get(word.substring(start, end));
            while (number == null && --end > start) {
                number = pieces.get(word.substring(start, end));
            }
            if (number == null) {
                numbers.count = before;
                numbers.add(unknown);
                return;
            }
            numbers.add(number);
            pieces = continuations;
            start = end;
        }
    }

    private int mark(String mark) {
        Integer number = beginnings.get(mark);
        if (number == null) {
            throw new IllegalArgumentException("it has no " + mark);
        }
        return number;
    }

    /** A list of numbers up to a limit; what is added beyond it is left out. */
    private static final class Numbers {

        private final int limit;
        private int[] values = new int[32];
        private int count;

        Numbers(int limit) {
            this.limit = limit;
        }

        boolean isFull() {
            return count == limit;
        }

        void add(int number) {
            if (!isFull()) {
                if (count == values.length) {
                    values = Arrays.copyOf(values, 2 * count);
                }
                values[count++] = number;
            }
        }

        int[] endedBy(int number) {
            int[] all = Arrays.copyOf(values, count + 1);
            all[count] = number;
            return all;
        }
    }
}
