package rapporteur.reading.format.html;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.AsRead;

/** The words between two places where a page breaks, with what is known of how they are set. */
final class HtmlText {

    /**
     * So much of the words must be linked, or bold, for all of them to count as such: bullets and full stops often are
     * not.
     */
    private static final double NEARLY_ALL = 0.9;

    /** A title links somewhere, the date behind it does not. */
    private static final double LARGE_PART = 0.4;

    /** A title may be shorter than the date behind it. */
    private static final int LONGEST_DETAILS = 25;

    /** {@code The Last Ration} with {@code 2 May 2017} or {@code by Jane Doe} right behind the link. */
    private static final Pattern DETAILS_BEHIND = Pattern.compile(
            ",?\\s+(?:(?:\\d{1,2} \\p{L}{3,9}\\.?|\\p{L}{3,9}\\.? \\d{1,2},|\\d{1,2}[/.-]\\d{1,2}[/.-]) ?(?:19|20)\\d{2}"
                    + "|(?:[Bb]y|[Pp]ar|[Vv]on|[Pp]or) \\p{Lu}[^\n;:!?]{2,98}[^\n.;:!?])\\s*");

    private static final int SHORTEST_TITLE = 4;
    private static final int LONGEST_LINE = 300;

    private final StringBuilder words = new StringBuilder();
    private char last = ' ';
    private int length;
    private int linkedLength;
    private int strongLength;
    private int links;
    private int strong;
    private @Nullable String address;
    private @Nullable String openAddress;

    /** Where the link ends that the words begin with, or 0. */
    private int firstLinkEnd;

    private int allLinks;

    /**
     * Words that were taken.
     *
     * @param text the words, with line breaks where the page has them
     * @param link the address they link to, or {@code null}
     * @param allLinked whether all of them do, and not only the first, as of a title with its date behind
     * @param strong whether all of them are bold
     * @param paragraph whether they hold a whole sentence or more, by their length
     */
    public record Words(String text, @Nullable String link, boolean allLinked, boolean strong, boolean paragraph) {

        private static final int SENTENCE = 30;

        public static Words of(String text, @Nullable String link, boolean allLinked, boolean strong) {
            return new Words(text, link, allLinked, strong, text.length() > SENTENCE);
        }

        /** Tells whether they end as only sentences do. */
        boolean isSentence() {
            String read = text.strip();
            return read.endsWith(".") || read.endsWith("…");
        }

        Words withoutLink() {
            return new Words(text, null, false, strong, paragraph);
        }

        /** Tells whether the first line links somewhere and others follow that do not. */
        boolean beginsWithLinkedLine() {
            return link != null && !allLinked && text.strip().indexOf('\n') > 0;
        }
    }

    /** Adds words; the line breaks in a page's source mean nothing. */
    void add(String source) {
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            boolean space = AsRead.isSpace(c);
            words.append(space ? ' ' : c);
            if (!space) {
                last = c;
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

    /** Tells whether nothing stands in the last line so far, below others. */
    boolean endsWithBreak() {
        int end = words.length();
        while (end > 0 && words.charAt(end - 1) == ' ') {
            end--;
        }
        return length > 0 && end > 0 && words.charAt(end - 1) == '\n';
    }

    /** Tells whether the words so far end with a digit. */
    boolean endsWithDigit() {
        return Character.isDigit(last);
    }

    void startLink(String target) {
        links++;
        allLinks++;
        openAddress = target.isBlank() ? null : target;
    }

    boolean isInLink() {
        return links > 0;
    }

    void endLink() {
        links--;
        if (allLinks == 1 && linkedLength == length) {
            firstLinkEnd = words.length();
        }
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
        if (firstLinkEnd > 0
                && allLinks == 1
                && DETAILS_BEHIND.matcher(words.substring(firstLinkEnd)).matches()) {
            words.insert(firstLinkEnd, '\n');
        }
        boolean begins = firstLinkEnd > 0
                && allLinks == 1
                && words.length() <= LONGEST_LINE
                && (linkedLength >= length * LARGE_PART
                        || (linkedLength >= SHORTEST_TITLE && length - linkedLength <= LONGEST_DETAILS)
                        || words.substring(firstLinkEnd).startsWith("\n"));
        Words taken = Words.of(words.toString(), linked || begins ? address : null, linked, bold);
        words.setLength(0);
        last = ' ';
        firstLinkEnd = 0;
        allLinks = links;
        length = 0;
        linkedLength = 0;
        strongLength = 0;
        address = null;
        return taken;
    }
}
