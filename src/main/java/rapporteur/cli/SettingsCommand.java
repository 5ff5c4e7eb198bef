package rapporteur.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import rapporteur.briefing.Wording;
import rapporteur.console.Harmless;
import rapporteur.settings.EffectiveSetting;
import rapporteur.settings.SettingsException;

/** Prints the settings in force, secrets hidden, each with where it comes from. */
final class SettingsCommand implements Callable<Integer> {

    private final Host host;
    private final CommandSpec spec;

    private SettingsCommand(Host host) {
        this.host = host;
        Wording wording = SharedOptions.wording(host);
        this.spec = Program.spec(this, "settings", wording, wording.text("cli.settings"));
    }

    static CommandLine of(Host host) {
        return new CommandLine(new SettingsCommand(host).spec);
    }

    @Override
    public Integer call() throws SettingsException, WrongUseException {
        for (EffectiveSetting setting : new Parts(host, SharedOptions.given(spec.commandLine()))
                .settings()
                .effective()) {
            host.out().println(Harmless.of(setting.name() + " = " + setting.value() + "  # " + setting.origin()));
        }
        return ExitCode.FOUND;
    }
}
