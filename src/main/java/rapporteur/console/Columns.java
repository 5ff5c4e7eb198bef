package rapporteur.console;

import org.jline.utils.WCWidth;

/** How many columns of a terminal text takes. */
final class Columns {

    /** The characters before the first combining mark take one column each. */
    private static final char FIRST_OF_OTHER_WIDTH = '\u0300';

    /** In {@code char}s; the longest emoji have a third of it. */
    private static final int LONGEST_CLUSTER = 64;

    private Columns() {}

    /** Returns how many columns a harmless text takes. */
    static int of(CharSequence text) {
        int columns = 0;
        for (int i = 0; i < text.length(); i += charsAt(text, i)) {
            columns += columnsAt(text, i);
        }
        return columns;
    }

    /** Returns how many {@code char}s belong together at an offset. */
    static int charsAt(CharSequence text, int offset) {
        boolean alone = text.charAt(offset) < FIRST_OF_OTHER_WIDTH
                && (offset + 1 == text.length() || text.charAt(offset + 1) < FIRST_OF_OTHER_WIDTH);
        return alone ? 1 : Math.max(1, WCWidth.charCountForGraphemeCluster(from(text, offset), 0));
    }

    /** Returns how many columns the {@code char}s that belong together at an offset take. */
    static int columnsAt(CharSequence text, int offset) {
        return text.charAt(offset) < FIRST_OF_OTHER_WIDTH
                ? 1
                : Math.max(0, WCWidth.wcwidthForGraphemeCluster(from(text, offset), 0));
    }

    /** Whatever belongs together at an offset is in it, and little else: each look takes as long as what follows is. */
    private static CharSequence from(CharSequence text, int offset) {
        return text.subSequence(offset, Math.min(text.length(), offset + LONGEST_CLUSTER));
    }
}
