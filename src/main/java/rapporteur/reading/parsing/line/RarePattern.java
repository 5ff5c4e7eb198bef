package rapporteur.reading.parsing.line;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A pattern that most texts have nothing of. One of a few words stands in each of its matches, and looking for those
 * first spares most texts the pattern, which takes far longer.
 *
 * @param words the words, as {@link Plain#of} writes them
 * @param pattern the pattern, for plain text
 */
public record RarePattern(List<String> words, Pattern pattern) {

    /** Compiles the pattern. */
    public RarePattern(List<String> words, String pattern) {
        this(words, Pattern.compile(pattern));
    }

    /** Tells whether the pattern is somewhere in a plain text. */
    public boolean isIn(String plain) {
        return words.stream().anyMatch(plain::contains)
                && pattern.matcher(plain).find();
    }
}
