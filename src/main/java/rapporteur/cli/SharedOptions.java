package rapporteur.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;
import rapporteur.briefing.Notation;
import rapporteur.briefing.Wording;

/**
 * The options that every command takes, before or after its name.
 *
 * @param library the folder of reports, or {@code null} for the one that is set
 * @param config the file of settings, or {@code null} for the usual one
 * @param language the language of messages, or {@code null} for the one that is set
 */
record SharedOptions(
        @Nullable Path library,
        @Nullable Path config,
        @Nullable Locale language) {

    private static final String LIBRARY = "library";
    private static final String CONFIG = "config";
    private static final String LANGUAGE = "lang";

    /** The options as they are given. */
    static final List<String> NAMES = List.of("--" + LIBRARY, "--" + CONFIG, "--" + LANGUAGE);

    /** Declares the options on the program; its commands inherit them. */
    static void declare(CommandSpec program, Wording wording) {
        program.addOption(option(LIBRARY, "DIR", wording).type(Path.class).build());
        program.addOption(option(CONFIG, "FILE", wording).type(Path.class).build());
        program.addOption(option(LANGUAGE, "LANG", wording)
                .type(String.class)
                .completionCandidates(
                        Wording.LANGUAGES.stream().map(Locale::getLanguage).toList())
                .build());
    }

    private static OptionSpec.Builder option(String name, String label, Wording wording) {
        return OptionSpec.builder("--" + name)
                .paramLabel(label)
                .description(wording.text("cli." + name))
                .scopeType(ScopeType.INHERIT);
    }

    /**
     * Returns what was given of them.
     *
     * @param command the command that runs
     */
    static SharedOptions given(CommandLine command) throws WrongUseException {
        return of(GivenOptions.of(command));
    }

    /** Returns what was given of them, by their names without dashes among those of other options. */
    static SharedOptions of(Map<String, String> given) throws WrongUseException {
        return new SharedOptions(path(LIBRARY, given), path(CONFIG, given), language(given.get(LANGUAGE)));
    }

    /**
     * Returns the language that is asked for among arguments before they are read, so that help on them is in it too.
     */
    static Optional<String> languageAmong(List<String> arguments) {
        String option = "--" + LANGUAGE;
        int apart = arguments.indexOf(option) + 1;
        return arguments.stream()
                .filter(argument -> argument.startsWith(option + "="))
                .map(argument -> argument.substring(option.length() + 1))
                .findFirst()
                .or(() -> apart > 0 && apart < arguments.size() ? Optional.of(arguments.get(apart)) : Optional.empty())
                .flatMap(SharedOptions::named)
                .map(Locale::getLanguage);
    }

    /** Returns what was given of them as text, by their names. */
    Map<String, String> asGiven() {
        Map<String, String> given = new LinkedHashMap<>();
        if (library != null) {
            given.put(LIBRARY, library.toString());
        }
        if (config != null) {
            given.put(CONFIG, config.toString());
        }
        if (language != null) {
            given.put(LANGUAGE, language.getLanguage());
        }
        return given;
    }

    private static @Nullable Path path(String option, Map<String, String> given) throws WrongUseException {
        String text = given.get(option);
        try {
            return text == null ? null : Path.of(text);
        } catch (InvalidPathException odd) {
            throw new WrongUseException("\"" + text + "\" can't be the name of a file or a folder.");
        }
    }

    private static @Nullable Locale language(@Nullable String text) throws WrongUseException {
        if (text == null) {
            return null;
        }
        return named(text)
                .orElseThrow(() -> new WrongUseException("--" + LANGUAGE + " takes en or fr, not \"" + text + "\"."));
    }

    private static Optional<Locale> named(String text) {
        return Wording.LANGUAGES.stream()
                .filter(language -> language.getLanguage().equalsIgnoreCase(text))
                .findFirst();
    }

    /**
     * Returns the messages in the language given, or else in the system's: for what is said before settings are read.
     */
    static Wording wording(Host host) {
        return Wording.of(Languages.of(host.environment()), Notation.SHELL);
    }
}
