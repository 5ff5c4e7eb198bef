package rapporteur.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParameterException;
import rapporteur.briefing.Wording;
import rapporteur.library.UnreadableLibraryException;
import rapporteur.settings.SettingsException;

/** The entry point. */
public final class Rapporteur {

    private final Host host;
    private final Faults faults;

    Rapporteur(Host host) {
        this.host = host;
        this.faults = new Faults(host);
    }

    /** Runs the command named by the arguments and ends the process with its exit code. */
    public static void main(String[] arguments) {
        StandardOutput out = StandardOutput.out();
        Host host = Host.ofThisProcess(out);
        Rapporteur rapporteur = new Rapporteur(host);
        Thread.setDefaultUncaughtExceptionHandler(rapporteur.faults);
        int answered = rapporteur.run(arguments);
        int exitCode = out.failure().map(rapporteur::unwritten).orElse(answered);
        if (PlainArguments.read(arguments).isPresent()) {
            // to exit is to ask the logging first whether it wants to know, and setting that up takes longer than
            // answering
            Runtime.getRuntime().halt(exitCode);
        }
        System.exit(exitCode);
    }

    private int unwritten(IOException failure) {
        host.complain(List.of("The answer could not be written: " + failure.getMessage() + "."));
        return ExitCode.FAULT;
    }

    /** Runs the command named by the arguments and returns its exit code. */
    int run(String... arguments) {
        Optional<Invocation> plain = PlainArguments.read(arguments);
        int exitCode = plain.isPresent() ? answer(plain.get()) : execute(arguments);
        host.out().flush();
        host.err().flush();
        return exitCode;
    }

    private int answer(Invocation invocation) {
        try {
            return new Answering(host).answer(invocation);
        } catch (WrongUseException | SettingsException | IOException problem) {
            return failed(problem);
        }
    }

    private int execute(String... arguments) {
        Host speaking =
                SharedOptions.languageAmong(List.of(arguments)).map(host::in).orElse(host);
        return new Program(speaking)
                .commandLine()
                .setParameterExceptionHandler((wrong, given) -> wrongUse(wrong, SharedOptions.wording(speaking)))
                .setExecutionExceptionHandler((problem, line, parsed) -> failed(problem))
                .execute(arguments);
    }

    private int wrongUse(ParameterException wrong, Wording wording) {
        host.complain(List.of(new Misuse(wording).sentence(wrong)));
        String name = wrong.getCommandLine().getCommandSpec().qualifiedName();
        host.err().println(wording.text("cli.try", name + " --help"));
        return ExitCode.WRONG;
    }

    private int failed(Exception problem) {
        return switch (problem) {
            case WrongUseException wrong -> wrong(List.of(String.valueOf(wrong.getMessage())));
            case SettingsException wrong -> wrong(wrong.sentences());
            case UnreadableLibraryException unreadable -> wrong(List.of(String.valueOf(unreadable.getMessage())));
            default -> faults.report(problem);
        };
    }

    private int wrong(List<String> sentences) {
        host.complain(sentences);
        return ExitCode.WRONG;
    }
}
