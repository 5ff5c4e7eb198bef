package rapporteur.reading.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import rapporteur.reading.format.text.PlainText;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Block.Kind;

/**
 * Finds headings that are set as the running text is, but in capitals, each alone above its text: {@code II. PAY}.
 * Journals, typescripts and papers of law have them.
 */
final class PdfCapitals {

    /** One may be a name or a mark; several are headings. */
    private static final int LEAST_HEADINGS = 2;

    private static final int LONGEST_HEADING = 120;
    private static final int LEAST_LETTERS = 3;

    /** A line or paragraph of fewer characters may be an entry of a table or an address. */
    private static final int SHORTEST_TEXT = 60;

    private static final Pattern NUMBER = Pattern.compile("(?:[IVXL]{1,6}|\\d{1,2}(?:\\.\\d{1,2})*+|[A-Z])[.)] ");

    private PdfCapitals() {}

    /** Returns the blocks of a file with those as headings, below all others. */
    static List<Block> read(List<Block> blocks) {
        List<Integer> found = new ArrayList<>();
        boolean begun = false;
        for (int i = 0; i + 1 < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (isInCapitals(block) && isText(blocks.get(i + 1)) && (begun || isNumbered(block))) {
                found.add(i);
            }
            begun |= block.is(Kind.ITEM) || isText(block);
        }
        if (found.size() < LEAST_HEADINGS) {
            return blocks;
        }
        int level = 1
                + blocks.stream()
                        .filter(block -> block.is(Kind.HEADING))
                        .mapToInt(Block::depth)
                        .max()
                        .orElse(0);
        List<Block> read = new ArrayList<>(blocks);
        for (int i : found) {
            Block block = blocks.get(i);
            read.set(i, Block.heading(block.asRead(), level, block.spot()));
        }
        return read;
    }

    private static boolean isInCapitals(Block block) {
        String words = block.text();
        return (block.is(Kind.PROSE) || isNumbered(block))
                && words.length() <= LONGEST_HEADING
                && words.codePoints().noneMatch(Character::isLowerCase)
                && words.codePoints().filter(Character::isUpperCase).count() >= LEAST_LETTERS
                && PlainText.looksLikeHeading(words);
    }

    private static boolean isNumbered(Block block) {
        return NUMBER.matcher(block.asRead()).lookingAt();
    }

    private static boolean isText(Block block) {
        return block.is(Kind.PROSE)
                && block.text().length() >= SHORTEST_TEXT
                && block.text().codePoints().anyMatch(Character::isLowerCase);
    }
}
