package rapporteur.reading.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Block.Kind;

/** Knows the title of a PDF's first page by its size. */
final class PdfHead {

    /** A longer line or paragraph is text. */
    private static final int LONGEST_LINE = 120;

    private PdfHead() {}

    /** Returns the blocks with none of those above the title, such as a letterhead in bold, as a heading. */
    static List<Block> read(List<Block> blocks) {
        List<Block> read = new ArrayList<>(blocks);
        for (int i = 0; i < title(blocks); i++) {
            Block block = blocks.get(i);
            read.set(i, block.is(Kind.HEADING) ? block.as(Kind.PROSE, 0) : block);
        }
        return read;
    }

    /** Returns the index of the largest of the headings above the text, or -1 where none is. */
    static int title(List<Block> blocks) {
        int title = -1;
        for (int i = 0; i < blocks.size() && !isText(blocks, i); i++) {
            if (blocks.get(i).is(Kind.HEADING)
                    && (title < 0 || blocks.get(i).depth() < blocks.get(title).depth())) {
                title = i;
            }
        }
        return title;
    }

    private static boolean isText(List<Block> blocks, int index) {
        Block block = blocks.get(index);
        return block.is(Kind.ITEM)
                || (block.is(Kind.PROSE) && block.text().length() > LONGEST_LINE)
                || !Objects.equals(block.spot().page(), blocks.getFirst().spot().page());
    }
}
