package rapporteur.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.util.function.Function;
import rapporteur.briefing.Answer;
import rapporteur.briefing.Request;
import rapporteur.briefing.Wording;

/** A conversation over a pipe: lines in, plain answers out, one free line between them, and nothing else. */
public final class Conversation {

    /** Some programs write it before a text they hand over. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Replies replies;
    private final Screen screen;

    /**
     * Prepares to converse.
     *
     * @param answers answers what is asked
     * @param wording the messages in the reader's language
     * @param screen what the answers are shown on
     */
    public Conversation(Function<Request, Answer> answers, Wording wording, Screen screen) {
        this.replies = new Replies(answers, wording);
        this.screen = screen;
    }

    /**
     * Answers line after line until the input ends or a line says so.
     *
     * @throws IOException if the input can't be read
     */
    public void hold(Reader in, PrintWriter out) throws IOException {
        BufferedReader lines = new BufferedReader(in);
        boolean first = true;
        for (String line = lines.readLine(); line != null && !out.checkError(); line = lines.readLine()) {
            String said = line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
            if (Replies.isFarewell(said)) {
                return;
            }
            String reply = replies.to(said, screen);
            if (!reply.isEmpty()) {
                out.print(first ? reply : "\n" + reply);
                // who waits for it before asking on must not wait for ever
                out.flush();
                first = false;
            }
        }
    }
}
