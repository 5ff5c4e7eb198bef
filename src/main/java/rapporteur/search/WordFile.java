package rapporteur.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the lists of words that come with the program. */
final class WordFile {

    private static final Pattern COMMENT = Pattern.compile("[|#].*");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private WordFile() {}

    /** Returns the lines of a file that lies in the package of a class. */
    static Stream<String> lines(Class<?> beside, String name) {
        return text(beside, name).lines();
    }

    /**
     * Returns what a file holds.
     *
     * @param beside a class of the package the file lies in
     * @param name its name there
     */
    static String text(Class<?> beside, String name) {
        try (InputStream file = beside.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("A file of the distribution is missing: " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A file of the distribution can't be read: " + name, unreadable);
        }
    }

    /** Returns the words of a line, without a comment after {@code |} or {@code #}. */
    static List<String> words(String line) {
        return SPACES.splitAsStream(COMMENT.matcher(line).replaceFirst(""))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
