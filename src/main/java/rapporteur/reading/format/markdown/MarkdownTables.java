package rapporteur.reading.format.markdown;

import java.util.regex.Pattern;

/**
 * Counts the cells of a Markdown text's tables before they are made: a row has as many as its table's head, however few
 * are written, so that a short file may ask for more than the memory holds.
 */
final class MarkdownTables {

    private static final long MOST_CELLS = 1_000_000;

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    /** {@code | --- | :-: |}, below the head of a table; in a quotation too. */
    private static final Pattern BELOW_HEAD = Pattern.compile("[\\s>]*+[|:\\s-]++");

    private static final Pattern BLANK = Pattern.compile("[\\s>]*+");

    private MarkdownTables() {}

    /** Tells whether a text's tables have more cells together than any report needs. */
    static boolean areTooLarge(String markdown) {
        long cells = 0;
        long columns = 0;
        for (String line : LINE_BREAK.split(markdown)) {
            if (line.indexOf('|') >= 0 && BELOW_HEAD.matcher(line).matches()) {
                columns = line.chars().filter(c -> c == '|').count() + 1;
            } else if (BLANK.matcher(line).matches()) {
                columns = 0;
            }
            cells += columns;
        }
        return cells > MOST_CELLS;
    }
}
