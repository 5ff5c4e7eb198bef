package rapporteur.reading.page;

import org.jspecify.annotations.Nullable;

/**
 * Where in its file a block begins.
 *
 * @param page the number of the page, from 1, or {@code null} where the file has no pages
 * @param line the number of the line, from 1, or 0 where the format has no lines to speak of
 */
public record Spot(@Nullable Integer page, int line) {

    /** A place in a file that has neither pages nor lines. */
    public static final Spot UNKNOWN = new Spot(null, 0);

    /** Returns the start of a line of a file without pages. */
    public static Spot line(int line) {
        return new Spot(null, line);
    }

    /** Returns a place on a page of a file without lines. */
    public static Spot page(int page) {
        return new Spot(page, 0);
    }

    /** Tells whether it is the line directly below another. */
    public boolean follows(Spot other) {
        return line > 1 && other.line == line - 1;
    }

    /** Returns the place as a sentence names it: {@code line 7}, {@code page 2}, or nothing. */
    public String words() {
        if (line > 0) {
            return "line " + line;
        }
        return page == null ? "" : "page " + page;
    }
}
