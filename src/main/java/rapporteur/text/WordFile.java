package rapporteur.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Stream;

/** Reads the lists of words that come with the program. */
public final class WordFile {

    private WordFile() {}

    /** Returns the lines of a file that lies in the package of a class. */
    public static Stream<String> lines(Class<?> beside, String name) {
        return text(beside, name).lines();
    }

    /**
     * Returns what a file holds.
     *
     * @param beside a class of the package the file lies in
     * @param name its name there
     */
    public static String text(Class<?> beside, String name) {
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
    public static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(withoutComment(withoutComment(line, '|'), '#'));
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return words;
    }

    /** Returns the same, each once. */
    public static Set<String> set(String line) {
        return Set.copyOf(words(line));
    }

    private static String withoutComment(String line, char mark) {
        int comment = line.indexOf(mark);
        return comment < 0 ? line : line.substring(0, comment);
    }
}
