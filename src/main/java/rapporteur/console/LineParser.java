package rapporteur.console;

import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import rapporteur.console.TypedLine.Part;

/**
 * Tells the line editor what is being typed: an option with all of its value, or all the words that are one value
 * without a name, of which the next may only be about to begin.
 */
final class LineParser implements Parser {

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        String typed = line.substring(0, cursor);
        return new Word(line, cursor, wordStart(typed));
    }

    private static int wordStart(String typed) {
        List<Part> parts = TypedLine.of(typed).parts();
        boolean begun = !parts.isEmpty()
                && (parts.getLast().option() == null || parts.getLast().end() == typed.length());
        return begun ? parts.getLast().start() : typed.lastIndexOf(' ') + 1;
    }

    /** The word being typed, from its start to the cursor. */
    private record Word(String line, int cursor, int start) implements CompletingParsedLine {

        @Override
        public String word() {
            return line.substring(start, cursor);
        }

        @Override
        public int wordCursor() {
            return cursor - start;
        }

        @Override
        public int wordIndex() {
            return start == 0 ? 0 : 1;
        }

        @Override
        public List<String> words() {
            return start == 0 ? List.of(word()) : List.of(line.substring(0, start), word());
        }

        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return candidate;
        }

        @Override
        public int rawWordCursor() {
            return wordCursor();
        }

        @Override
        public int rawWordLength() {
            return wordCursor();
        }
    }
}
