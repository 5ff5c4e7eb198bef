package rapporteur.console;

import java.util.List;
import rapporteur.console.LineBreaks.Line;

/** A page of text as it is filled: paragraphs, indented and broken into lines that fit the screen. */
final class TextPage {

    /** Longer lines are hard to read, however wide the screen is. */
    private static final int LONGEST_LINE = 100;

    private final Screen screen;
    private final int columns;
    private final StringBuilder out = new StringBuilder();

    TextPage(Screen screen) {
        this.screen = screen;
        this.columns = Math.min(screen.columns(), LONGEST_LINE);
    }

    /** Leaves a line free, once, between what stands above and what comes. */
    void gap() {
        if (!out.isEmpty() && out.length() >= 2 && out.charAt(out.length() - 2) != '\n') {
            out.append('\n');
        }
    }

    void paragraph(int indent, Phrase words) {
        paragraph(indent, new Phrase(), words);
    }

    /** Adds a line that is not broken however long it is, such as a command that is to be copied and given again. */
    void line(int indent, Phrase words) {
        out.repeat(' ', indent);
        words.paint(out, 0, words.text().length(), screen.styled());
        out.append('\n');
    }

    /** Adds a paragraph that begins with a marker; its other lines stand under the first word after the marker. */
    void paragraph(int indent, Phrase marker, Phrase words) {
        int hanging = indent + Columns.of(marker.text());
        List<Line> lines = LineBreaks.of(words.text(), Math.max(1, columns - hanging));
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0) {
                out.repeat(' ', indent);
                marker.paint(out, 0, marker.text().length(), screen.styled());
            } else {
                out.repeat(' ', hanging);
            }
            words.paint(out, lines.get(i).start(), lines.get(i).end(), screen.styled());
            out.append('\n');
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
