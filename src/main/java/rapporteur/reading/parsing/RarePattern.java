package rapporteur.reading.parsing;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A pattern that most texts have nothing of. One of a few words stands in each of its matches, and looking for those
 * first spares most texts the pattern, which takes far longer.
 *
 * @param words the words, as {@link Plain#of} writes them
 * @param pattern the pattern, for plain text
 */
record RarePattern(List<String> words, Pattern pattern) {

    RarePattern(List<String> words, String pattern) {
        this(words, Pattern.compile(pattern));
    }

    /** Tells whether the pattern is somewhere in a plain text. */
    boolean isIn(String plain) {
        return words.stream().anyMatch(plain::contains)
                && pattern.matcher(plain).find();
    }
}
