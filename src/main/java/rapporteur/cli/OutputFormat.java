package rapporteur.cli;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import rapporteur.briefing.Wording;

/** What a command writes. */
enum OutputFormat {
    TEXT,
    JSON;

    /** The option that chooses, as it is given. */
    static final String OPTION = "--format";

    /** Declares the option. */
    static void declare(CommandSpec command, Wording wording) {
        command.addOption(OptionSpec.builder(OPTION)
                .paramLabel("FORMAT")
                .type(String.class)
                .completionCandidates(
                        Stream.of(values()).map(OutputFormat::asGiven).toList())
                .description(wording.text("cli.format"))
                .build());
    }

    /** Returns the format a value of the option chooses, {@link #TEXT} where none was given. */
    static OutputFormat of(@Nullable String given, Wording wording) throws WrongUseException {
        if (given == null) {
            return TEXT;
        }
        for (OutputFormat format : values()) {
            if (format.name().equalsIgnoreCase(given)) {
                return format;
            }
        }
        throw new WrongUseException(wording.text("cli.format.wrong", OPTION, wording.quoted(given)));
    }

    private String asGiven() {
        return name().toLowerCase(Locale.ROOT);
    }
}
