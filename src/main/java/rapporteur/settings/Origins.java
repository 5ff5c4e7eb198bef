package rapporteur.settings;

import com.typesafe.config.ConfigOrigin;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says where a value comes from. */
final class Origins {

    /** What values of {@code reference.conf} come from. */
    static final String DEFAULT = "default";

    private static final Pattern PLACE = Pattern.compile("(.*): (\\d+(?:-\\d+)?)", Pattern.DOTALL);

    private Origins() {}

    /** Returns {@code default}, a file and its line or lines, or an environment variable. */
    static String describe(ConfigOrigin origin) {
        Matcher place = PLACE.matcher(origin.description());
        if (origin.lineNumber() < 1 || !place.matches()) {
            return origin.description();
        }
        String source = place.group(1);
        String lines = place.group(2);
        return source.equals(DEFAULT) ? DEFAULT : source + (lines.contains("-") ? ", lines " : ", line ") + lines;
    }
}
