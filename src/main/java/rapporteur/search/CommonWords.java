package rapporteur.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words common enough in English to be meant as they are typed: "statue" is no misspelt "state". They are taken from
 * the vocabulary of the sentence model when the program is built, and read when the first word might be misspelt.
 */
final class CommonWords {

    private static final String FILE = "common-words.txt";

    private static final Set<String> WORDS = read();

    private CommonWords() {}

    /** Tells whether a word in lower case is one. */
    static boolean has(String word) {
        return WORDS.contains(word);
    }

    private static Set<String> read() {
        try (InputStream file = CommonWords.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("A file of the distribution is missing: " + FILE);
            }
            return new String(file.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A file of the distribution can't be read: " + FILE, unreadable);
        }
    }
}
