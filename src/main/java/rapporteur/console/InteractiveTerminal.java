package rapporteur.console;

import java.io.IOException;
import java.nio.file.Path;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.jspecify.annotations.Nullable;
import rapporteur.briefing.Briefing;
import rapporteur.briefing.Wording;
import rapporteur.console.Phrase.Style;

/** A conversation with a person at a terminal: a line editor with completion and history. */
public final class InteractiveTerminal implements AutoCloseable {

    private static final int USUAL_ROWS = 24;

    private final Replies replies;
    private final Wording wording;
    private final boolean styled;
    private final Terminal terminal;
    private final LineReader reader;

    /**
     * Opens the terminal this process runs in.
     *
     * @param styled whether words may be shown bold, faint and underlined
     * @param history the file that keeps the lines typed, or {@code null} to forget them
     * @throws IOException if the terminal can't be opened
     */
    public InteractiveTerminal(Briefing briefing, Wording wording, boolean styled, @Nullable Path history)
            throws IOException {
        // asking the terminal how it joins characters would leave its answer among what is typed where it is slow
        this(
                TerminalBuilder.builder()
                        .system(true)
                        .dumb(true)
                        .graphemeCluster(false)
                        .build(),
                briefing,
                wording,
                styled,
                history);
    }

    InteractiveTerminal(Terminal terminal, Briefing briefing, Wording wording, boolean styled, @Nullable Path history) {
        this.replies = new Replies(briefing::answer, wording);
        this.wording = wording;
        this.styled = styled;
        this.terminal = terminal;
        if (terminal.getColumns() <= 0) {
            // of one that doesn't tell, such as a serial line, the editor would show nothing
            terminal.setSize(Size.of(Screen.USUAL_COLUMNS, USUAL_ROWS));
        }
        LineReaderBuilder builder = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("rapporteur")
                .parser(new LineParser())
                .completer(new LineCompleter(briefing, wording))
                .completionMatcher(new OfferedMatcher())
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.HISTORY_IGNORE_SPACE, true);
        if (history != null) {
            builder.variable(LineReader.HISTORY_FILE, history).history(new EarlierLines(history));
        }
        this.reader = builder.build();
    }

    /** Answers line after line until the person leaves, by {@code /exit} or the end-of-file key. */
    public void converse() {
        String prompt = shown(wording.text("line.prompt"), AttributedStyle.BOLD).toAnsi(terminal);
        while (true) {
            try {
                for (String line : Replies.apart(reader.readLine(prompt))) {
                    if (Replies.isFarewell(line)) {
                        return;
                    }
                    reply(line);
                }
            } catch (UserInterruptException cleared) {
                // the interrupt key clears the line, as in a shell
            } catch (EndOfFileException left) {
                return;
            }
        }
    }

    private void reply(String line) {
        String reply = replies.to(line, screen());
        if (!reply.isEmpty()) {
            terminal.writer().print("\n" + reply + "\n");
            terminal.flush();
        }
    }

    private Screen screen() {
        return new Screen(terminal.getColumns() > 0 ? terminal.getColumns() : Screen.USUAL_COLUMNS, styled);
    }

    /** Says something above the line that is being typed, if one is. Any thread may. */
    public void say(String words) {
        TextPage page = new TextPage(screen());
        page.paragraph(0, Phrase.of(Style.FAINT, words));
        if (reader.isReading()) {
            reader.printAbove(page.toString().stripTrailing());
        } else {
            terminal.writer().print(page);
            terminal.flush();
        }
    }

    private AttributedString shown(String words, AttributedStyle style) {
        return styled ? new AttributedString(words, style) : new AttributedString(words);
    }

    @Override
    public void close() throws IOException {
        terminal.close();
    }
}
