package rapporteur.cli;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapporteur.briefing.Answer;
import rapporteur.briefing.Command;
import rapporteur.briefing.MissingOptionException;
import rapporteur.briefing.Notation;
import rapporteur.briefing.Options;
import rapporteur.briefing.Request;
import rapporteur.briefing.Wording;
import rapporteur.console.JsonRenderer;
import rapporteur.console.TextRenderer;
import rapporteur.settings.SettingsException;

/** Answers a command once. */
final class Answering {

    private final Host host;

    Answering(Host host) {
        this.host = host;
    }

    /**
     * Writes the answer.
     *
     * @return the exit code
     */
    int answer(Invocation invocation) throws WrongUseException, SettingsException, IOException {
        boolean elsewhere = invocation.options().containsKey("library");
        Rehearsal.begin(
                host,
                elsewhere ? Optional.empty() : Installation.ofThisProcess().prepared());
        Parts parts = new Parts(host, SharedOptions.of(invocation.options()));
        Wording wording = parts.wording(Notation.SHELL);
        OutputFormat format = OutputFormat.of(invocation.options().get("format"), wording);
        Integer limit = limit(invocation, wording);
        Answer answer = new PatientAnswers(parts, new EmbeddingProgress(wording, host.err()::println))
                .apply(request(invocation, wording));
        switch (format) {
            case TEXT -> {
                String text = new TextRenderer(wording, host.screen()).render(answer, limit);
                (answer instanceof Answer.Refused ? host.err() : host.out()).print(text);
            }
            case JSON -> host.out().print(new JsonRenderer(wording).render(answer, limit));
        }
        return ExitCode.of(answer);
    }

    private static @Nullable Integer limit(Invocation invocation, Wording wording) throws WrongUseException {
        String limit = invocation.options().get(Options.LIMIT);
        if (limit != null && !Options.isLimit(invocation.command(), limit)) {
            throw new WrongUseException(wording.text("line.limit", limit, Options.highestLimit(invocation.command())));
        }
        return limit == null ? null : Integer.valueOf(limit);
    }

    private static Request request(Invocation invocation, Wording wording) throws WrongUseException {
        Command command = invocation.command();
        try {
            return command.request(invocation.options());
        } catch (MissingOptionException missing) {
            throw new WrongUseException(wording.missing(missing));
        }
    }
}
