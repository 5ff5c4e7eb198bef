package rapporteur.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigOrigin;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The values given, read as what they are to be. One that can't be is added to the problems, and its default stands in
 * for it until they are told.
 */
final class Values {

    private final Config given;
    private final Config defaults;
    private final Problems problems;
    private final Map<String, String> shown = new HashMap<>();

    /**
     * Takes the values.
     *
     * @param given the values of all sources, defaults included
     * @param defaults the defaults alone
     * @param problems takes what is wrong
     */
    Values(Config given, Config defaults, Problems problems) {
        this.given = given;
        this.defaults = defaults;
        this.problems = problems;
    }

    /**
     * Returns a value.
     *
     * @param read reads it, or throws an {@link IllegalArgumentException} whose message is a clause on what is wrong
     */
    <T> T value(String name, Function<String, T> read) {
        ConfigValue value = given.getValue(name);
        if (value.valueType() == ConfigValueType.LIST) {
            problems.add(value.origin(), "\"" + name + "\" takes one value and no list");
        } else {
            try {
                T result = read.apply(given.getString(name).strip());
                shown.putIfAbsent(name, given.getString(name).strip());
                return result;
            } catch (IllegalArgumentException unfit) {
                problems.add(value.origin(), "\"" + name + "\" " + unfit.getMessage());
            }
        }
        return read.apply(defaults.getString(name));
    }

    /** Returns a value, or {@code null} where it is empty. */
    <T> @Nullable T optional(String name, Function<String, T> read) {
        return value(name, text -> text.isEmpty() ? Optional.<T>empty() : Optional.of(read.apply(text)))
                .orElse(null);
    }

    /** Returns the one of a few choices that is named. */
    <E extends Enum<E>> E choice(String name, Class<E> type) {
        E choice = value(
                name,
                text -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equalsIgnoreCase(text))
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalArgumentException("can't be \"" + text + "\"; it takes " + choices(type))));
        show(name, choice.name().toLowerCase(Locale.ROOT));
        return choice;
    }

    private static <E extends Enum<E>> String choices(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** Returns the values of a list, each once. */
    <T> Set<T> list(String name, Function<String, T> read) {
        ConfigValue value = given.getValue(name);
        if (!(value instanceof ConfigList list)) {
            problems.add(value.origin(), "\"" + name + "\" takes a list, in square brackets");
            return Set.of();
        }
        Set<T> results = new LinkedHashSet<>();
        for (ConfigValue element : list) {
            try {
                results.add(read.apply(text(element)));
            } catch (IllegalArgumentException unfit) {
                problems.add(element.origin(), "\"" + name + "\" " + unfit.getMessage());
            }
        }
        shown.put(name, results.isEmpty() ? "" : list.stream().map(Values::text).collect(Collectors.joining(", ")));
        return results;
    }

    /** Returns an element as it is written: a long number must not lose digits. */
    private static String text(ConfigValue element) {
        return switch (element.valueType()) {
            case STRING, NUMBER, BOOLEAN ->
                element.atKey("element").getString("element").strip();
            case LIST, OBJECT, NULL -> throw new IllegalArgumentException("takes a list of single values");
        };
    }

    /** Remembers how a value is to be shown where that is not as it is written. */
    void show(String name, String value) {
        shown.put(name, value);
    }

    /** Returns a setting as it is in force. */
    EffectiveSetting effective(String name) {
        ConfigOrigin origin = given.getValue(name).origin();
        String value = shown.getOrDefault(name, "");
        return new EffectiveSetting(name, value.isEmpty() ? "(none)" : value, Origins.describe(origin));
    }
}
