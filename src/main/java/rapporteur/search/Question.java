package rapporteur.search;

/**
 * A question put to the index. Any text is a safe question.
 *
 * @param text the words as the person typed them; {@code "quoted words"} are searched as a phrase
 * @param scope where to search
 * @param limit the most hits wanted, from 1
 */
public record Question(String text, Scope scope, int limit) {

    public Question {
        if (limit < 1) {
            throw new IllegalArgumentException("At least one hit must be wanted, not " + limit);
        }
    }
}
