package rapporteur.discord;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a message says, before it is laid out in pages. All texts are Markdown and not blank.
 *
 * @param heading its first line, at most {@value #LONGEST_HEADING} characters
 * @param notes lines under the heading, together at most {@value #LONGEST_NOTES} characters
 * @param items what is listed, over as many pages as it takes
 * @param perPage the most items of a page
 * @param foot what stands at the foot of each page, at most {@value #LONGEST_FOOT} characters
 * @param ways other subjects to go to, by the key of the button's label
 * @param address where to read on, or {@code null}
 */
record Draft(
        String heading,
        List<String> notes,
        List<Item> items,
        int perPage,
        String foot,
        Map<String, Subject> ways,
        @Nullable String address) {
    static final int LONGEST_HEADING = 580;
    static final int LONGEST_NOTES = 560;
    static final int LONGEST_FOOT = 1_320;

    /** The most characters of an item; it always has room on a page of its own. */
    static final int LONGEST_ITEM = 1_200;

    /** The most items of a page; with them, it keeps within Discord's number of components. */
    static final int MOST_PER_PAGE = 8;

    /**
     * Something listed.
     *
     * @param text its text, at most {@value #LONGEST_ITEM} characters
     * @param key the key of the passage it quotes, to be shown in context, or {@code null}
     */
    record Item(String text, @Nullable String key) {}

    /** Returns a draft of what is listed, without anything to go on to. */
    static Draft of(String heading, List<String> notes, List<Item> items, String foot) {
        return new Draft(heading, notes, items, MOST_PER_PAGE, foot, Map.of(), null);
    }
}
