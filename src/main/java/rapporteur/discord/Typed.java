package rapporteur.discord;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import rapporteur.briefing.Command;
import rapporteur.briefing.Option;

/** What a person typed, made fit to be shown on one line and sent back as JSON. */
final class Typed {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}" + Markdown.DIRECTIONAL + "]+");
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private Typed() {}

    /**
     * Returns a text with line breaks, control characters, what turns the direction of a line and runs of white space
     * as one space.
     */
    static String cleaned(String text) {
        return LONE_SURROGATE
                .matcher(SPACES.matcher(text).replaceAll(" "))
                .replaceAll("\uFFFD")
                .strip();
    }

    /**
     * Returns the values given for a command's options, by name. Discord keeps to the lengths that were registered; a
     * value that is longer all the same is cut one character past its limit, so that a command can tell that it was
     * cut.
     */
    static Map<String, String> options(Command command, List<OptionMapping> given) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Option option : command.options()) {
            given.stream()
                    .filter(one -> one.getName().equals(option.name()))
                    .findFirst()
                    .map(one -> cleaned(one.getAsString()))
                    .filter(value -> !value.isEmpty())
                    .ifPresent(value -> options.put(option.name(), limited(value, option.maxLength() + 1)));
        }
        return options;
    }

    private static String limited(String value, int limit) {
        return value.length() <= limit
                ? value
                : value.substring(0, Character.isLowSurrogate(value.charAt(limit)) ? limit - 1 : limit);
    }
}
