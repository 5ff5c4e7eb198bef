package rapporteur.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import rapporteur.briefing.Wording;

/** Prints the script by which a shell completes the program's commands and options. */
final class CompletionCommand implements Callable<Integer> {

    private final Host host;
    private final CommandSpec spec;

    private CompletionCommand(Host host) {
        this.host = host;
        Wording wording = SharedOptions.wording(host);
        this.spec = Program.spec(
                this, "completion", wording, wording.text("cli.completion"), "", "source <(rapporteur completion)");
    }

    static CommandLine of(Host host) {
        return new CommandLine(new CompletionCommand(host).spec);
    }

    @Override
    public Integer call() {
        host.out().print(AutoComplete.bash("rapporteur", new Program(host).commandLine()));
        return ExitCode.FOUND;
    }
}
