package rapporteur.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;
import rapporteur.briefing.Catalogue;
import rapporteur.briefing.Command;
import rapporteur.briefing.Wording;

/** The program's command line: the commands of the catalogue and those for whoever keeps the library. */
final class Program {

    private final Host host;
    private final Map<String, Function<Host, CommandLine>> commands = new LinkedHashMap<>();

    Program(Host host) {
        this.host = host;
        for (Command command : Catalogue.COMMANDS) {
            commands.put(command.name(), at -> AnswerCommand.of(command, at));
        }
        commands.put("discord", DiscordCommand::of);
        commands.put("inspect", InspectCommand::of);
        commands.put("settings", SettingsCommand::of);
        commands.put("completion", CompletionCommand::of);
        commands.put("evaluate", EvaluateCommand::of);
    }

    /** Returns the command line with all commands. */
    CommandLine commandLine() {
        CommandLine program = program();
        commands.forEach((name, command) -> program.addSubcommand(name, command.apply(host)));
        CommandLine bench = BenchCommand.of(host);
        program.addSubcommand("bench", bench);
        BenchCommand.withoutShared(bench);
        return strict(program);
    }

    private CommandLine program() {
        InteractiveCommand interactive = new InteractiveCommand(host);
        CommandSpec spec = interactive.spec();
        Wording wording = SharedOptions.wording(host);
        spec.usageMessage().footer("", wording.text("cli.program.footer")).commandListHeading("%n");
        spec.versionProvider(new Version());
        spec.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description(wording.text("cli.version"))
                .build());
        SharedOptions.declare(spec, wording);
        return new CommandLine(spec);
    }

    /** Returns a command as picocli knows it, with the option that shows its options. */
    static CommandSpec spec(Callable<Integer> command, String name, Wording wording, String... description) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
        spec.name(name);
        declareHelp(spec, wording);
        spec.usageMessage().description(description);
        return spec;
    }

    /** Declares the option that shows a command's options. */
    static void declareHelp(CommandSpec command, Wording wording) {
        command.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(wording.text("cli.help"))
                .build());
    }

    /** A variable of the shell that is not set leaves nothing, which would be the current folder. */
    private static Path path(String given) {
        if (given.isBlank()) {
            throw new TypeConversionException("A path can't be empty");
        }
        return Path.of(given);
    }

    /** Takes every argument as it is typed: no file of more arguments after {@code @}. */
    private CommandLine strict(CommandLine program) {
        return program.setExpandAtFiles(false)
                .registerConverter(Path.class, Program::path)
                .setOut(host.out())
                .setErr(host.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        host.screen().styled() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setUsageHelpWidth(Math.max(55, Math.min(host.screen().columns(), 100)));
    }
}
