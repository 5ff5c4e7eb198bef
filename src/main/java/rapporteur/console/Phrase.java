package rapporteur.console;

import java.util.ArrayList;
import java.util.List;
import rapporteur.search.Excerpt;
import rapporteur.search.Highlight;

/** Words with their styles. Whatever is added is {@linkplain Harmless made harmless}. */
final class Phrase {

    /** How words stand out on a terminal, with the code that says so. */
    enum Style {
        PLAIN(""),
        STRONG("1"),
        FAINT("2"),
        MATCHED("1;4");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }

    private static final String BEGIN = "\u001B[";
    private static final String RESET = "\u001B[0m";

    /** A run of characters of one style that ends at an offset. */
    private record Run(int end, Style style) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();

    static Phrase of(Style style, String words) {
        return new Phrase().add(style, words);
    }

    static Phrase plain(String words) {
        return of(Style.PLAIN, words);
    }

    Phrase add(Style style, String words) {
        String harmless = Harmless.of(words);
        if (!harmless.isEmpty()) {
            text.append(harmless);
            runs.add(new Run(text.length(), style));
        }
        return this;
    }

    /** Adds an excerpt with its matched words marked. */
    Phrase add(Excerpt excerpt) {
        String words = excerpt.text();
        int from = 0;
        for (Highlight highlight : excerpt.highlights()) {
            add(Style.PLAIN, words.substring(from, highlight.start()));
            add(Style.MATCHED, words.substring(highlight.start(), highlight.end()));
            from = highlight.end();
        }
        return add(Style.PLAIN, words.substring(from));
    }

    CharSequence text() {
        return text;
    }

    /** Appends a part of the phrase, with its styles where the screen shows them. */
    void paint(StringBuilder out, int from, int to, boolean styled) {
        if (!styled) {
            out.append(text, from, to);
            return;
        }
        int start = 0;
        for (Run run : runs) {
            int begin = Math.max(start, from);
            int end = Math.min(run.end(), to);
            if (begin < end) {
                paint(out, text.substring(begin, end), run.style());
            }
            start = run.end();
        }
    }

    private static void paint(StringBuilder out, String words, Style style) {
        if (style == Style.PLAIN) {
            out.append(words);
        } else {
            out.append(BEGIN).append(style.code).append('m').append(words).append(RESET);
        }
    }
}
