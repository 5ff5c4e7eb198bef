package rapporteur.reading.parsing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.Block;

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

    /** Tells whether it is of running text and has a heading of a higher level than another. */
    boolean isAbove(Part other) {
        return kind == PartKind.RUNNING
                && heading != null
                && heading.depth() > 0
                && other.heading != null
                && other.heading.depth() > heading.depth();
    }

    @Nullable String headingText() {
        return heading == null ? null : heading.text();
    }
}
