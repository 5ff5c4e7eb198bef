package rapporteur.reading.parsing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.Block;
import rapporteur.reading.parsing.line.KnownHeadings;
import rapporteur.reading.parsing.line.PartKind;
import rapporteur.reading.parsing.line.Words;

/**
 * A part of a page.
 *
 * @param kind what it is
 * @param heading the heading above it, or {@code null}
 * @param blocks what stands under the heading, in order
 */
record Part(PartKind kind, @Nullable Block heading, List<Block> blocks) {

    Part {
        blocks = List.copyOf(blocks);
    }

    /** Shorter ones are mostly of the site. */
    private static final int WORDS_OF_LINE = 4;

    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2}){0,2})\\.? ");

    /**
     * Tells whether it has a heading of running text that is of a higher level than another, by depth, number or name.
     */
    boolean isAbove(Part other) {
        if (heading == null || other.heading == null) {
            return false;
        }
        boolean running = kind == PartKind.RUNNING;
        return heading.depth() > 0
                ? running && other.heading.depth() > heading.depth()
                : isNumberedAbove(heading.text(), other.heading.text()) || (running && isAboveText(other));
    }

    /**
     * {@code Recommendations} right above {@code To the Government} with its text, {@code II. Who Pays} above {@code A.
     * The Towns}
     */
    private static boolean isAboveText(Part other) {
        return other.kind == PartKind.RUNNING
                && other.heading != null
                && other.heading.depth() == 0
                && !other.blocks.isEmpty()
                && KnownHeadings.kindOf(other.heading.text()).isEmpty();
    }

    /** {@code 2 Costs} above {@code 2.1 Fuel} */
    private static boolean isNumberedAbove(String heading, String other) {
        Matcher number = NUMBER.matcher(heading);
        return number.find()
                && other.startsWith(number.group(1) + ".")
                && NUMBER.matcher(other).find();
    }

    /** Tells whether it is a line that only looked like a heading, for nothing stands below it. */
    boolean isLine() {
        return kind == PartKind.RUNNING
                && blocks.isEmpty()
                && heading != null
                && Words.areAtLeast(heading.text(), WORDS_OF_LINE);
    }

    @Nullable String headingText() {
        return heading == null ? null : heading.text();
    }
}
