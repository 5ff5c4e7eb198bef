package rapporteur.search;

import java.util.regex.Pattern;
import rapporteur.search.index.Scope;

/**
 * A question put to the index. Any text is a safe question.
 *
 * @param text the words as the person typed them, but for characters nobody sees, which come along when a question is
 *     pasted; {@code "quoted words"} are searched as a phrase
 * @param scope where to search
 * @param limit the most hits wanted, from 1
 */
public record Question(String text, Scope scope, int limit) {

    /** Soft hyphens, marks of direction and the like; joiners are letters' own in some scripts. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\u034F\uFE0F&&[^\u200C\u200D]]");

    public Question {
        text = UNSEEN.matcher(text).replaceAll("");
        if (limit < 1) {
            throw new IllegalArgumentException("At least one hit must be wanted, not " + limit);
        }
    }
}
