package rapporteur.discord;

import java.util.List;
import java.util.regex.Pattern;
import rapporteur.search.Highlight;

/**
 * Writes any text so that Discord shows exactly its characters: nothing in it becomes formatting, a link, a mention, an
 * emoji or a time. Discord takes a backslash before ASCII punctuation as "the character itself".
 *
 * @see <a href="https://support.discord.com/hc/en-us/articles/210298617">Discord's Markdown</a>
 * @see <a href="https://docs.discord.com/developers/reference#message-formatting">Mentions, emoji and times</a>
 */
final class Markdown {
    /** What a line of small print begins with. */
    static final String SMALL = "-# ";

    /** The characters that turn the direction in which the rest of a line is shown, as in a class of a pattern. */
    static final String DIRECTIONAL = "\\u202A-\\u202E\\u2066-\\u2069";

    private static final Pattern SPACED = Pattern.compile("[\\p{Cc}\\u2028\\u2029" + DIRECTIONAL + "]");

    private static final String SPECIAL = "\\*_~|`[]<>@";

    /** What makes a heading, small print or a list's item of a line that begins with it. */
    private static final Pattern LINE_START = Pattern.compile("\\s*(?:[#+-]|\\d+[.)])");

    /** A colon that could begin an emoji's name or follow an address's scheme. */
    private static final Pattern COLON = Pattern.compile(":(?://|[A-Za-z0-9_+~-]+:)");

    private static final Pattern ESCAPED = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

    private Markdown() {}

    /**
     * Returns the Markdown that shows a text on one line as it is. Line breaks, control characters and what turns the
     * direction of a line become spaces.
     */
    static String escape(String text) {
        StringBuilder markdown = new StringBuilder(text.length() + 16);
        String line = SPACED.matcher(text).replaceAll(" ");
        append(markdown, line, lineStart(line));
        return markdown.toString();
    }

    /** Returns the text that {@link #escape} made Markdown of. */
    static String unescape(String markdown) {
        return ESCAPED.matcher(markdown).replaceAll("$1");
    }

    /** Returns a text in bold. */
    static String bold(String text) {
        return text.isBlank() ? escape(text) : "**" + escape(text.strip()) + "**";
    }

    /** Returns a text with the highlighted words in bold. */
    static String highlighted(String excerpt, List<Highlight> highlights) {
        StringBuilder markdown = new StringBuilder(excerpt.length() + 16);
        String text = SPACED.matcher(excerpt).replaceAll(" ");
        int special = lineStart(text);
        int from = 0;
        boolean open = false;
        for (Highlight highlight : highlights) {
            if (open && highlight.start() > from) {
                markdown.append("**");
                open = false;
            }
            append(markdown, text.substring(from, highlight.start()), special - from);
            if (!open) {
                markdown.append("**");
            }
            append(markdown, text.substring(highlight.start(), highlight.end()), special - highlight.start());
            from = highlight.end();
            open = true;
        }
        markdown.append(open ? "**" : "");
        append(markdown, text.substring(from), special - from);
        return markdown.toString();
    }

    /** Returns the offset of the character that would make more of the line than text, or -1. */
    private static int lineStart(String text) {
        var start = LINE_START.matcher(text);
        return start.lookingAt() ? start.end() - 1 : -1;
    }

    private static void append(StringBuilder markdown, String text, int special) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                markdown.append(pair ? c : '\uFFFD');
                if (pair) {
                    markdown.append(text.charAt(++i));
                }
            } else {
                if (i == special || SPECIAL.indexOf(c) >= 0 || (c == ':' && isActive(text, i))) {
                    markdown.append('\\');
                }
                markdown.append(c);
            }
        }
    }

    private static boolean isActive(String text, int colon) {
        return COLON.matcher(text).region(colon, text.length()).lookingAt();
    }
}
