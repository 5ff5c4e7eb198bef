package rapporteur.briefing;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The options a person gave, by name. */
public final class Options {

    /** The option platforms use for the number of results wanted; it belongs to no command's declaration. */
    public static final String LIMIT = "limit";

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,6}");

    /** More than a library lists, so that all of a list can be wanted. */
    private static final int HIGHEST_LIMIT_OF_LISTS = 999_999;

    /** Where a platform sets no limit, a whole file may be put in by mistake. */
    private static final int LONGEST = 1_000;

    /** White space of all sorts, and the control characters no one types on purpose. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private final Map<String, String> given;

    Options(Map<String, String> given) {
        this.given = Map.copyOf(given);
    }

    /** Tells whether a command lists results, so that a number of them can be wanted. */
    public static boolean isLimited(Command command) {
        return !command.equals(Overview.COMMAND) && !command.equals(Help.COMMAND);
    }

    /** Returns the most results that can be wanted of a command. */
    public static int highestLimit(Command command) {
        return command.equals(Ask.COMMAND) ? Ask.MAX_LIMIT : HIGHEST_LIMIT_OF_LISTS;
    }

    /** Tells whether a text is a number of results that can be wanted of a command: from 1 to the highest. */
    public static boolean isLimit(Command command, String text) {
        return WHOLE_NUMBER.matcher(text).matches()
                && Integer.parseInt(text) >= 1
                && Integer.parseInt(text) <= highestLimit(command);
    }

    /**
     * Returns the value of an option on one line, its words apart by single spaces, or {@code null} where none was
     * given. Of one longer than any title only the beginning is returned.
     */
    @Nullable String get(Option option) {
        String value = given.get(option.name());
        String line =
                value == null ? "" : BETWEEN.matcher(value).replaceAll(" ").strip();
        return line.isEmpty() ? null : Words.cut(line, LONGEST);
    }

    /**
     * Returns the number of results wanted, or a default where none was given.
     *
     * @throws NumberFormatException if it is no whole number; a platform asks {@link #isLimit} before
     */
    int limit(int otherwise) {
        String value = given.get(LIMIT);
        return value == null ? otherwise : Integer.parseInt(value);
    }
}
