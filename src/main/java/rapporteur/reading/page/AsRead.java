package rapporteur.reading.page;

/**
 * Text as it is read: runs of white space are one space, none at the ends; soft hyphens and other characters nobody
 * sees are dropped; words hyphenated over a line break are joined. Nothing else is changed, so that whatever is quoted
 * later stands in the file.
 */
public final class AsRead {

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final String UNSEEN =
            "\u034F\u061C\u180E\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069";

    /** The end of the signs and letters of ASCII. */
    private static final char DELETE = '\u007F';

    private static final char FIRST_UNSEEN = '\u034F';

    private AsRead() {}

    /** Returns a text as it is read. */
    public static String of(CharSequence text) {
        StringBuilder read = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char next = text.charAt(at);
            if (isSpace(next)) {
                int end = spaceEnd(text, at);
                addSpace(read, text, at, end);
                at = end;
            } else {
                if (next != SOFT_HYPHEN && !isUnseen(next)) {
                    read.append(next);
                }
                at++;
            }
        }
        trimEnd(read);
        return read.toString();
    }

    /**
     * Tells whether a character is white space: Unicode's spaces, no-break ones too, the control characters that move
     * to another place, and the byte order mark that some programs leave in the middle of a text.
     */
    public static boolean isSpace(char c) {
        if (c > ' ' && c < DELETE) {
            return false;
        }
        return c == ' '
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == BYTE_ORDER_MARK
                || c == '\u0085';
    }

    /**
     * Tells whether a character only says where a line may be broken or in which direction it runs: the zero width
     * space, the word joiner and the marks of direction, which come along when pages are copied and would turn around
     * what is shown behind a quotation.
     */
    public static boolean isUnseen(char c) {
        return c >= FIRST_UNSEEN && UNSEEN.indexOf(c) >= 0;
    }

    /** Tells whether a text has nothing but white space, soft hyphens and what nobody sees. */
    public static boolean isBlank(CharSequence text) {
        return text.chars().allMatch(c -> isSpace((char) c) || c == SOFT_HYPHEN || isUnseen((char) c) || isJoiner(c));
    }

    /** Between letters or signs they change how those are drawn; some editors put one into an empty paragraph. */
    private static boolean isJoiner(int c) {
        return c == '\u200C' || c == '\u200D';
    }

    /**
     * Tells whether a line's last word goes on in the next line: it ends with a soft hyphen, or with a letter and a
     * hyphen where the next line begins with a small letter.
     */
    public static boolean isHyphenated(CharSequence line, CharSequence next) {
        int last = line.length() - 1;
        if (last < 1 || next.isEmpty()) {
            return false;
        }
        return switch (line.charAt(last)) {
            case SOFT_HYPHEN -> Character.isLetter(next.charAt(0));
            case '-', '\u2010' -> Character.isLetter(line.charAt(last - 1)) && Character.isLowerCase(next.charAt(0));
            default -> false;
        };
    }

    private static int spaceEnd(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static void addSpace(StringBuilder read, CharSequence text, int start, int end) {
        if (read.isEmpty() || read.charAt(read.length() - 1) == ' ') {
            return;
        }
        boolean overLines = holdsLineBreak(text, start, end);
        if (overLines && text.charAt(start - 1) == SOFT_HYPHEN) {
            return;
        }
        if (overLines && isHyphenated(read, text.subSequence(end, Math.min(end + 1, text.length())))) {
            read.setLength(read.length() - 1);
            return;
        }
        read.append(' ');
    }

    private static boolean holdsLineBreak(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u0085') {
                return true;
            }
        }
        return false;
    }

    private static void trimEnd(StringBuilder read) {
        if (!read.isEmpty() && read.charAt(read.length() - 1) == ' ') {
            read.setLength(read.length() - 1);
        }
    }
}
