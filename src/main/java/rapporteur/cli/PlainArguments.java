package rapporteur.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapporteur.briefing.Catalogue;
import rapporteur.briefing.Command;
import rapporteur.briefing.Option;
import rapporteur.briefing.Options;

/**
 * Reads the arguments of a command that answers, where nothing is odd about them. Loading picocli and declaring to it
 * what is asked takes longer than answering; so only what is left unread here, such as {@code --help} and mistakes,
 * goes to picocli, which reads the rest alike.
 */
final class PlainArguments {

    private final Map<String, String> options = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private @Nullable Command command;

    private PlainArguments() {}

    /** Returns what the arguments say, or empty where it takes picocli to tell. */
    static Optional<Invocation> read(String... arguments) {
        return new PlainArguments().readAll(List.of(arguments));
    }

    private Optional<Invocation> readAll(List<String> arguments) {
        int dashes = arguments.indexOf("--");
        List<String> before = dashes < 0 ? arguments : arguments.subList(0, dashes);
        int next = 0;
        while (next < before.size()) {
            int taken = before.get(next).startsWith("-") ? option(before, next) : word(before.get(next));
            if (taken == 0) {
                return Optional.empty();
            }
            next += taken;
        }
        if (dashes >= 0) {
            words.addAll(arguments.subList(dashes + 1, arguments.size()));
        }
        return invocation();
    }

    /** Takes a word and returns how many arguments that were: 1, or 0 where the word can't be taken. */
    private int word(String word) {
        if (command != null) {
            words.add(word);
            return 1;
        }
        command = Catalogue.command(word).orElse(null);
        return command == null ? 0 : 1;
    }

    /** Takes an option with its value and returns how many arguments that were, or 0 where it can't be taken. */
    private int option(List<String> arguments, int at) {
        String argument = arguments.get(at);
        int equals = argument.indexOf('=');
        String name = equals < 0 ? argument : argument.substring(0, equals);
        if (!isKnown(name)) {
            return 0;
        }
        boolean apart = equals < 0;
        if (apart && (at + 1 == arguments.size() || arguments.get(at + 1).startsWith("-"))) {
            return 0;
        }
        String value = apart ? arguments.get(at + 1) : argument.substring(equals + 1);
        // as a variable of the shell that is not set leaves it
        if (value.isBlank() && SharedOptions.NAMES.contains(name)) {
            return 0;
        }
        boolean twice = options.put(name.substring(2), value) != null;
        return twice ? 0 : apart ? 2 : 1;
    }

    private boolean isKnown(String name) {
        if (SharedOptions.NAMES.contains(name)) {
            return true;
        }
        return command != null
                && (name.equals(OutputFormat.OPTION)
                        || (name.equals("--" + Options.LIMIT) && Options.isLimited(command))
                        || names(command).anyMatch(name::equals));
    }

    private static Stream<String> names(Command command) {
        return command.options().stream().map(Option::name).map("--"::concat);
    }

    private Optional<Invocation> invocation() {
        if (command == null) {
            return Optional.empty();
        }
        if (!words.isEmpty()) {
            boolean takesWords = !command.options().isEmpty();
            if (!takesWords || options.put(command.options().getFirst().name(), String.join(" ", words)) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new Invocation(command, options));
    }
}
