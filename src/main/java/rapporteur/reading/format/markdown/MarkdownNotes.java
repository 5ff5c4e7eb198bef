package rapporteur.reading.format.markdown;

import java.util.ArrayList;
import java.util.List;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Block.Kind;

/**
 * Keeps the notes of a Markdown text, which stand at its end, wherever that is: at the end of a list of related
 * publications they would seem to tell of the last one.
 */
final class MarkdownNotes {

    private static final int NONE = -1;

    private final List<Block> notes = new ArrayList<>();
    private int lastMark = NONE;

    /** Takes the blocks from an index on out of a text, as they are notes. */
    void take(List<Block> blocks, int start) {
        List<Block> taken = blocks.subList(start, blocks.size());
        notes.addAll(taken);
        taken.clear();
    }

    /** Learns the index of a block that has marks of notes. */
    void markAt(int index) {
        lastMark = index;
    }

    /** Returns the blocks of a text with the notes at the end of the section that has the last mark of one. */
    List<Block> placed(List<Block> blocks) {
        int end = lastMark == NONE ? blocks.size() : lastMark;
        while (end < blocks.size() && !blocks.get(end).is(Kind.HEADING)) {
            end++;
        }
        List<Block> placed = new ArrayList<>(blocks);
        placed.addAll(end, notes);
        return placed;
    }
}
