package rapporteur.briefing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The options a person gave, by name. */
public final class Options {

    /** The option platforms use for the number of results wanted; it belongs to no command's declaration. */
    public static final String LIMIT = "limit";

    private final Map<String, String> given;

    Options(Map<String, String> given) {
        this.given = Map.copyOf(given);
    }

    /** Returns the value of an option, without white space at its ends, or {@code null} where none was given. */
    @Nullable String get(Option option) {
        String value = given.get(option.name());
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** Returns the number of results wanted, or a default where none was given. */
    int limit(int otherwise) {
        String value = given.get(LIMIT);
        return value == null ? otherwise : Integer.parseInt(value);
    }
}
