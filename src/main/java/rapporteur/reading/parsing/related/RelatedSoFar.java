package rapporteur.reading.parsing.related;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.Block;
import rapporteur.reading.parsing.line.DateReader;
import rapporteur.reading.parsing.line.Plain;

/** What has been read of a list of related publications: its items, the one that is open, and how they begin. */
final class RelatedSoFar {

    final List<RelatedItem> items = new ArrayList<>();

    RelatedItem item = new RelatedItem();

    /** What the first item begins with. */
    @Nullable RelatedLine beginsWith;

    @Nullable RelatedLine previous;

    private boolean allTitlesRepeated = true;

    /** Takes the next line, which may begin another item. */
    void take(RelatedLine line, Block block, DateReader dates) {
        if (line == RelatedLine.TITLE && repeatsTitle(block)) {
            item.titleRepeated = true;
            item.link = item.link == null ? block.link() : item.link;
            return;
        }
        if (beginsWith == null && line != RelatedLine.OTHER) {
            beginsWith = line;
        }
        if (startsNext(line)) {
            close();
        }
        item.take(line, block, dates);
        previous = line;
    }

    /** Closes the item that is open. */
    void close() {
        if (item.title != null) {
            items.add(item);
            allTitlesRepeated &= item.titleRepeated;
        }
        item = new RelatedItem();
    }

    /** Tells whether a line is the title of the open item once more. */
    boolean repeatsTitle(Block block) {
        return item.title != null
                && Plain.same(item.title.text(), block.text())
                && (previous == RelatedLine.TITLE || !item.hasDetails());
    }

    /** Tells whether every title has stood there twice so far. */
    boolean areTitlesRepeated() {
        return item.titleRepeated && allTitlesRepeated;
    }

    /** Tells whether items begin with what stands above their titles. */
    boolean opensWithDetail() {
        return beginsWith == RelatedLine.DATE || beginsWith == RelatedLine.TYPE;
    }

    private boolean startsNext(RelatedLine line) {
        return switch (line) {
            case TITLE -> item.title != null;
            case DATE -> item.published != null || (beginsWith == RelatedLine.DATE && item.title != null);
            case TYPE, BYLINE, TOPICS -> beginsWith == line && item.title != null;
            case SUMMARY, LINK, OTHER -> false;
        };
    }
}
