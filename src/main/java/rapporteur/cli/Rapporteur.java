package rapporteur.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: reads the command line and hands over to the command named there. */
@Command(
        name = "rapporteur",
        description = "Answers questions about a shelf of reports, in the reports' own words.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = BenchCommand.class)
public final class Rapporteur {

    private Rapporteur() {}

    /** Runs the command named by {@code args} and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Rapporteur());
    }
}
