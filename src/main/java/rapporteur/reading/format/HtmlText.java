package rapporteur.reading.format;

import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.AsRead;

/** The words between two places where a page breaks, with what is known of how they are set. */
final class HtmlText {

    /**
     * So much of the words must be linked, or bold, for all of them to count as such: bullets and full stops often are
     * not.
     */
    private static final double NEARLY_ALL = 0.9;

    private final StringBuilder words = new StringBuilder();
    private int length;
    private int linkedLength;
    private int strongLength;
    private int links;
    private int strong;
    private @Nullable String address;
    private @Nullable String openAddress;

    /**
     * Words that were taken.
     *
     * @param text the words, with line breaks where the page has them
     * @param link the address all of them link to, or {@code null}
     * @param strong whether all of them are bold
     * @param paragraph whether they hold a whole sentence or more, by their length
     */
    record Words(String text, @Nullable String link, boolean strong, boolean paragraph) {

        private static final int SENTENCE = 30;

        static Words of(String text, @Nullable String link, boolean strong) {
            return new Words(text, link, strong, text.length() > SENTENCE);
        }
    }

    /** Adds words; the line breaks in a page's source mean nothing. */
    void add(String source) {
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            boolean space = AsRead.isSpace(c);
            words.append(space ? ' ' : c);
            if (!space) {
                length++;
                linkedLength += links > 0 ? 1 : 0;
                strongLength += strong > 0 ? 1 : 0;
            }
        }
        if (links > 0 && address == null && !source.isBlank()) {
            address = openAddress;
        }
    }

    void breakLine() {
        words.append('\n');
    }

    void startLink(String target) {
        links++;
        openAddress = target.isBlank() ? null : target;
    }

    void endLink() {
        links--;
    }

    void startStrong() {
        strong++;
    }

    void endStrong() {
        strong--;
    }

    /** Returns the words since the last call. */
    Words take() {
        boolean linked = length > 0 && linkedLength >= length * NEARLY_ALL;
        boolean bold = length > 0 && strongLength >= length * NEARLY_ALL;
        Words taken = Words.of(words.toString(), linked ? address : null, bold);
        words.setLength(0);
        length = 0;
        linkedLength = 0;
        strongLength = 0;
        address = null;
        return taken;
    }
}
