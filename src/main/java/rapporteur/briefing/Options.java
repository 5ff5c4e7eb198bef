package rapporteur.briefing;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The options a person gave, by name. */
public final class Options {

    /** The option platforms use for the number of results wanted; it belongs to no command's declaration. */
    public static final String LIMIT = "limit";

    /** White space of all sorts, and the control characters no one types on purpose. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private final Map<String, String> given;

    Options(Map<String, String> given) {
        this.given = Map.copyOf(given);
    }

    /**
     * Returns the value of an option on one line, its words apart by single spaces, or {@code null} where none was
     * given.
     */
    @Nullable String get(Option option) {
        String value = given.get(option.name());
        String line =
                value == null ? "" : BETWEEN.matcher(value).replaceAll(" ").strip();
        return line.isEmpty() ? null : line;
    }

    /**
     * Returns the number of results wanted, or a default where none was given.
     *
     * @throws NumberFormatException if it is no whole number; a platform offers none but whole numbers
     */
    int limit(int otherwise) {
        String value = given.get(LIMIT);
        return value == null ? otherwise : Integer.parseInt(value);
    }
}
