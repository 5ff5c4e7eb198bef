package rapporteur.reading.parsing.line;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A rule that keeps what it said of the texts it was asked about last, as many other rules ask it about the same line.
 * Whoever is told must not change it. Safe for use by many threads at once.
 *
 * @param <T> what it says
 */
public final class Remembered<T> {

    private static final int LONGEST_KEPT = 500;

    /** How many texts are kept at most; a power of two. */
    private static final int KEPT = 256;

    private record Said<T>(String text, T said) {}

    private final Function<String, T> rule;

    @SuppressWarnings({"unchecked", "rawtypes"})
    private final @Nullable Said<T>[] last = new Said[KEPT];

    /** Makes one of a rule that says the same of the same text each time. */
    public Remembered(Function<String, T> rule) {
        this.rule = rule;
    }

    /** Returns what the rule says of a text. */
    public T of(String text) {
        if (text.length() > LONGEST_KEPT) {
            return rule.apply(text);
        }
        int place = text.hashCode() & (KEPT - 1);
        Said<T> kept = last[place];
        if (kept == null || !kept.text.equals(text)) {
            kept = new Said<>(text, rule.apply(text));
            last[place] = kept;
        }
        return kept.said;
    }
}
