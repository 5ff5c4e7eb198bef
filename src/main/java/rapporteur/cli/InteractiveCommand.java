package rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import rapporteur.briefing.Briefing;
import rapporteur.briefing.Notation;
import rapporteur.briefing.Shelf;
import rapporteur.briefing.Wording;
import rapporteur.console.Conversation;
import rapporteur.console.InteractiveTerminal;
import rapporteur.settings.SettingsException;
import rapporteur.settings.UserFolders;

/** What the program does without a command: it converses, with a person or over a pipe. */
final class InteractiveCommand implements Callable<Integer> {

    private final Host host;
    private final CommandSpec spec;

    InteractiveCommand(Host host) {
        this.host = host;
        Wording wording = SharedOptions.wording(host);
        this.spec = Program.spec(this, "rapporteur", wording, wording.text("cli.program"));
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() throws Exception {
        Parts parts = new Parts(host, SharedOptions.given(spec.commandLine()));
        Wording wording = parts.wording(Notation.SLASH);
        if (host.interactive()) {
            converse(parts, parts.briefing(), wording);
        } else {
            PatientAnswers answers = new PatientAnswers(parts, new EmbeddingProgress(wording, host.err()::println));
            new Conversation(answers, wording, host.screen()).hold(host.in(), host.out());
        }
        return ExitCode.FOUND;
    }

    private void converse(Parts parts, Briefing briefing, Wording wording) throws SettingsException, IOException {
        try (InteractiveTerminal terminal =
                        new InteractiveTerminal(briefing, wording, host.screen().styled(), history());
                LogAboveLine _ = LogAboveLine.begin(terminal::say);
                Serving _ = new Serving(
                        briefing,
                        parts.folder(),
                        parts.settings().search(),
                        parts.meaning(),
                        new EmbeddingProgress(wording, terminal::say),
                        shelf -> terminal.say(wording.text("library.changed", loaded(shelf, wording))))) {
            terminal.say("Rapporteur " + Version.number() + " · " + loaded(briefing.shelf(), wording));
            terminal.say(wording.text("line.welcome"));
            terminal.converse();
        }
    }

    private static String loaded(Shelf shelf, Wording wording) {
        StringJoiner facts = new StringJoiner(", ");
        facts.add(wording.count("count.reports", shelf.library().reports().size()));
        facts.add(wording.count("count.passages", shelf.index().passageCount()));
        int refused = shelf.library().refused().size();
        if (refused > 0) {
            facts.add(wording.count("count.refused", refused));
        }
        int warnings = shelf.library().warnings().size();
        if (warnings > 0) {
            facts.add(wording.count("count.warnings", warnings));
        }
        return facts.toString();
    }

    /** Returns the file that keeps the lines typed, or {@code null} where none can be kept. */
    private @Nullable Path history() {
        Path folder = UserFolders.ofThisSystem(host.environment()).state();
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            return null;
        }
        Path file = folder.resolve("history");
        boolean writable =
                Files.exists(file) ? Files.isRegularFile(file) && Files.isWritable(file) : Files.isWritable(folder);
        return writable ? file : null;
    }
}
