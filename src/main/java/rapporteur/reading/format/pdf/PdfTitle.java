package rapporteur.reading.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Block.Kind;

/**
 * The title that a PDF's information gives, as its pages set it: often in several sizes, and without the colon between.
 *
 * @param text the title, or {@code null} where the information gives none
 * @param blocks the blocks of the file, with those as one that are the title together
 */
record PdfTitle(@Nullable String text, List<Block> blocks) {

    /** So many lines of different sizes are one title. */
    private static final int MOST_LINES = 4;

    /** The title stands on the cover or the page behind it. */
    private static final int FURTHEST = 40;

    /** Finds a title in blocks. */
    static PdfTitle of(@Nullable String stated, List<Block> blocks) {
        String letters = stated == null ? "" : letters(stated);
        for (int start = 0; start < Math.min(FURTHEST, blocks.size()) && !letters.isEmpty(); start++) {
            int end = end(blocks, start, letters);
            if (end > start) {
                return at(blocks, start, end);
            }
        }
        return new PdfTitle(stated, blocks);
    }

    /** Returns the end of the blocks that are the title, or the start where those that begin there are not. */
    private static int end(List<Block> blocks, int start, String letters) {
        StringBuilder text = new StringBuilder();
        for (int i = start; i < Math.min(start + MOST_LINES, blocks.size()); i++) {
            text.append(letters(blocks.get(i).text()));
            if (blocks.get(i).is(Kind.ITEM) || !letters.startsWith(text.toString())) {
                return start;
            }
            if (text.length() == letters.length()) {
                return i + 1;
            }
        }
        return start;
    }

    private static PdfTitle at(List<Block> blocks, int start, int end) {
        Block first = blocks.get(start);
        String text = blocks.subList(start, end).stream().map(Block::text).collect(Collectors.joining(" "));
        List<Block> joined = new ArrayList<>(blocks);
        joined.subList(start, end).clear();
        joined.add(start, end == start + 1 ? first : Block.heading(text, Math.max(1, first.depth()), first.spot()));
        return new PdfTitle(text, joined);
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
