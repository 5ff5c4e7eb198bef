package rapporteur.settings;

import com.typesafe.config.ConfigOrigin;

/** Says where a value comes from. */
final class Origins {

    /** What values of {@code reference.conf} come from. */
    static final String DEFAULT = "default";

    private Origins() {}

    /** Returns {@code default}, a file and its line, or an environment variable. */
    static String describe(ConfigOrigin origin) {
        String description = origin.description();
        String line = ": " + origin.lineNumber();
        if (origin.lineNumber() < 1 || !description.endsWith(line)) {
            return description;
        }
        String source = description.substring(0, description.length() - line.length());
        return source.equals(DEFAULT) ? DEFAULT : source + ", line " + origin.lineNumber();
    }
}
