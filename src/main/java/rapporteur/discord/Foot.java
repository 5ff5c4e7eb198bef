package rapporteur.discord;

import java.util.List;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;

/** Reads what stands at the foot of one of our messages. */
final class Foot {

    private final List<String> lines;

    private Foot(List<String> lines) {
        this.lines = lines;
    }

    static Foot of(Message message) {
        List<TextDisplay> texts = message.getComponentTree().findAll(TextDisplay.class);
        return new Foot(
                texts.isEmpty()
                        ? List.of()
                        : texts.getLast().getContent().lines().toList());
    }

    /** Returns the command that produced the message, as {@link rapporteur.briefing.Request#written} wrote it. */
    String commandLine() {
        return lines.isEmpty() || !lines.getFirst().startsWith(Markdown.SMALL)
                ? ""
                : Markdown.unescape(lines.getFirst().substring(Markdown.SMALL.length()));
    }

    /** Returns the line that says who shared the message, or an empty text. */
    String sharedLine(Layout layout) {
        return lines.isEmpty() || !layout.isSharedLine(lines.getLast()) ? "" : lines.getLast();
    }
}
