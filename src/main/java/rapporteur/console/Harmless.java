package rapporteur.console;

/**
 * Makes text from files and questions safe to show: it can't move the cursor, colour the screen, break a line, or
 * reorder what stands beside it.
 */
public final class Harmless {

    private static final char REPLACEMENT = '\uFFFD';

    private Harmless() {}

    /**
     * Returns a text on one line: white space other than spaces becomes a space, other control characters and lone
     * surrogates become U+FFFD, and the <a
     * href="https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters">explicit directional formatting
     * characters</a>, except for the marks, are left out.
     */
    public static String of(String text) {
        int first = firstHarmful(text);
        if (first == text.length()) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            int codePoint = text.codePointAt(i);
            if (codePoint > Character.MAX_VALUE) {
                safe.appendCodePoint(codePoint);
                i++;
            } else if (isBreak((char) codePoint)) {
                safe.append(' ');
            } else if (!isHarmful((char) codePoint)) {
                safe.append((char) codePoint);
            } else if (!isDirectional((char) codePoint)) {
                safe.append(REPLACEMENT);
            }
        }
        return safe.toString();
    }

    private static int firstHarmful(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isHarmful(text.charAt(i))) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean isHarmful(char c) {
        return Character.isISOControl(c) || Character.isSurrogate(c) || isBreak(c) || isDirectional(c);
    }

    private static boolean isBreak(char c) {
        return (c >= '\t' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isDirectional(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }
}
