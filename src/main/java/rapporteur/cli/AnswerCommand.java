package rapporteur.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import rapporteur.briefing.Command;
import rapporteur.briefing.Option;
import rapporteur.briefing.Options;
import rapporteur.briefing.Wording;

/** A command of the catalogue as picocli knows it. */
final class AnswerCommand implements Callable<Integer> {

    private final Command command;
    private final Host host;
    private final CommandSpec spec;

    private AnswerCommand(Command command, Host host) {
        this.command = command;
        this.host = host;
        Wording wording = SharedOptions.wording(host);
        this.spec = Program.spec(this, command.name(), wording, wording.command(command) + ".");
        declare(wording);
    }

    /** Derives the shell's command: words are the first option's value, and all options are given by their names. */
    static CommandLine of(Command command, Host host) {
        return new CommandLine(new AnswerCommand(command, host).spec);
    }

    private void declare(Wording wording) {
        if (!command.options().isEmpty()) {
            Option first = command.options().getFirst();
            spec.addPositional(PositionalParamSpec.builder()
                    .paramLabel(label(first))
                    .arity("0..*")
                    .type(List.class)
                    .auxiliaryTypes(String.class)
                    .description(wording.text("cli.words", "--" + first.name()))
                    .build());
        }
        command.options().forEach(option -> option(option.name(), label(option), wording.option(command, option)));
        if (Options.isLimited(command)) {
            option(Options.LIMIT, "N", wording.text("cli.limit", Options.highestLimit(command)));
        }
        OutputFormat.declare(spec, wording);
    }

    private void option(String name, String label, String description) {
        spec.addOption(OptionSpec.builder("--" + name)
                .paramLabel(label)
                .type(String.class)
                .description(description)
                .build());
    }

    private static String label(Option option) {
        return option.name().toUpperCase(Locale.ROOT);
    }

    @Override
    public Integer call() throws Exception {
        return new Answering(host).answer(invocation());
    }

    /** Returns what picocli has read. */
    Invocation invocation() throws WrongUseException {
        Map<String, String> given = GivenOptions.of(spec.commandLine());
        ParseResult parsed = spec.commandLine().getParseResult();
        List<String> words = parsed.matchedPositionalValue(0, List.<String>of());
        if (!words.isEmpty()) {
            String first = command.options().getFirst().name();
            if (given.put(first, String.join(" ", words)) != null) {
                throw new WrongUseException(SharedOptions.wording(host).text("cli.twice", "--" + first));
            }
        }
        return new Invocation(command, given);
    }
}
