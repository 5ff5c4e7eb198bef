package rapporteur.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Has what is logged while a person types said above their line; written where they type, it would tear the line apart.
 */
final class LogAboveLine extends OutputStream {

    private final Consumer<String> say;
    private final PrintStream usual = System.err;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    private LogAboveLine(Consumer<String> say) {
        this.say = say;
    }

    /**
     * Begins, until it is closed.
     *
     * @param say says a line above the one that is being typed
     */
    static LogAboveLine begin(Consumer<String> say) {
        LogAboveLine log = new LogAboveLine(say);
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        return log;
    }

    @Override
    public synchronized void write(int b) {
        if (b == '\n') {
            say.accept(line.toString(StandardCharsets.UTF_8).strip());
            line.reset();
        } else {
            line.write(b);
        }
    }

    @Override
    public void close() {
        System.setErr(usual);
    }
}
