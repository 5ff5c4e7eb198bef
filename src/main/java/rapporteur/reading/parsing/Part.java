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

    @Nullable String headingText() {
        return heading == null ? null : heading.text();
    }
}
