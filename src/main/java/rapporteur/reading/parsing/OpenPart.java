package rapporteur.reading.parsing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.Block;
import rapporteur.reading.parsing.head.HeadReach;
import rapporteur.reading.parsing.line.Field;
import rapporteur.reading.parsing.line.Names;
import rapporteur.reading.parsing.line.PartKind;

/** A part of a page to which blocks are still added. */
final class OpenPart {

    private final PartKind kind;
    private final @Nullable Block heading;
    private final List<Block> blocks = new ArrayList<>();
    private boolean hasText;
    private boolean hasItem;

    /** The level of the highest heading among the blocks. */
    private int highest = Integer.MAX_VALUE;

    OpenPart(PartKind kind, @Nullable Block heading) {
        this.kind = kind;
        this.heading = heading;
    }

    void add(Block block) {
        blocks.add(block);
        hasText = hasText || HeadReach.isText(block);
        hasItem = hasItem || block.is(Block.Kind.ITEM);
        if (block.isCertainHeading() || isTitle(block)) {
            highest = Math.min(highest, block.depth());
        }
    }

    /** {@code Title: Harbours} */
    private boolean isTitle(Block block) {
        return kind == PartKind.HEAD
                && !hasText
                && Field.read(block.text())
                        .filter(field -> field.kind() == Field.Kind.TITLE)
                        .isPresent();
    }

    boolean is(PartKind other) {
        return kind == other;
    }

    PartKind kind() {
        return kind;
    }

    @Nullable Block heading() {
        return heading;
    }

    /** The blocks so far. */
    List<Block> blocks() {
        return blocks;
    }

    /** Tells whether running text is among the blocks. */
    boolean hasText() {
        return hasText;
    }

    /** Tells whether an item of a list is among the blocks. */
    boolean hasItem() {
        return hasItem;
    }

    /** Tells whether it is the head, with no text in it yet. */
    boolean isAboveText() {
        return kind == PartKind.HEAD && !hasText;
    }

    /** Tells whether there is anything in it; of the head there is always one. */
    boolean isPart() {
        return !blocks.isEmpty() || heading != null || kind == PartKind.HEAD;
    }

    Part close() {
        return new Part(kind, heading, blocks);
    }

    /** Tells whether a block is a heading of a lower level than the part's own. */
    boolean isAbove(Block block) {
        return heading != null && block.depth() > 0 && heading.depth() > 0 && block.depth() > heading.depth();
    }

    /** Tells whether a block is a heading of a lower level than one within the part. */
    boolean hasHeadingAbove(Block block) {
        return highest < block.depth();
    }

    /** What a person is may be said in any words, right under the name; where, under what the person is. */
    boolean endsInNameOf(Block block) {
        String above = blocks.isEmpty() ? "" : blocks.getLast().text();
        return block.depth() == 0
                && (Names.isPerson(above) || (Names.isOrganisation(block.text()) && Names.isRole(above)));
    }
}
