package rapporteur.briefing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a person asks for: a command with its options. Each command's file has its own. */
public sealed interface Request permits Ask, Authors, Contents, Help, KeyPoints, Overview, Related {

    /** Returns the command. */
    Command command();

    /** Returns the options given, by name, in the command's order. */
    Map<String, String> options();

    /**
     * Returns the options given, the number of results among them.
     *
     * @param limit the number wanted, or {@code null} where none was given
     */
    default Map<String, String> options(@Nullable Integer limit) {
        Map<String, String> all = new LinkedHashMap<>(options());
        if (limit != null) {
            all.put(Options.LIMIT, limit.toString());
        }
        return all;
    }

    /** Returns the command as one types it to ask the same again, such as {@code /ask elections report:mali}. */
    default String written() {
        return Notation.SLASH.request(this);
    }

    /** Pairs option names with values, leaving out what was not given. */
    static Map<String, String> given(@Nullable String... namesAndValues) {
        Map<String, String> given = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = namesAndValues[i];
            String value = namesAndValues[i + 1];
            if (name != null && value != null) {
                given.put(name, value);
            }
        }
        return given;
    }
}
