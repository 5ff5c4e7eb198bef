package rapporteur.reading.parsing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Block.Kind;

/**
 * Tells how far down the head of a page surely reaches. Menus hold the same words as headings do, {@code Contents} and
 * {@code Related} among them; a byline or date that follows before any text shows that they were a menu's.
 */
final class HeadReach {

    private static final int FEW_WORDS = 3;

    private final List<Block> blocks;
    private final DateReader dates;
    private final int end;

    /**
     * Makes one.
     *
     * @param blocks the blocks of a page
     * @param dates understands dates
     */
    HeadReach(List<Block> blocks, DateReader dates) {
        this.blocks = blocks;
        this.dates = dates;
        this.end = end();
    }

    /** Tells whether a block stands above a byline or date of the head, or is one. */
    boolean covers(int index) {
        return index < end;
    }

    /**
     * Tells whether a known heading above all text opens a part there, for which what follows must fit it.
     *
     * @param kind what it is the heading of
     * @param index its index
     */
    boolean mayEndAt(PartKind kind, int index) {
        if (covers(index)) {
            return false;
        }
        if (end > 0 || isCertainHeading(blocks.get(index))) {
            return true;
        }
        Block next = next(index);
        boolean prose = next != null && Words.isProse(next.text());
        return switch (kind) {
            case RELATED, HEAD -> false;
            case NAVIGATION -> blocks.subList(0, index).stream().anyMatch(HeadReach::maySayWhatTheReportIs);
            case ABOUT_AUTHORS -> prose || (next != null && Names.arePeople(Byline.names(next.text())));
            case ABOUT_REPORT -> prose;
            case KEY_POINTS, SUMMARY, QUESTION, RUNNING ->
                prose || (next != null && next.is(Kind.ITEM) && next.link() == null);
        };
    }

    /** Tells whether a line is a byline or date, alone or beside other things. */
    static boolean isImprint(String line, DateReader dates) {
        return (Byline.isAlone(line) && KnownHeadings.kindOf(line).isEmpty())
                || Segments.of(line, dates).stream()
                        .anyMatch(segment -> dates.read(segment).isPresent()
                                || Byline.read(segment).isPresent()
                                || Field.readDate(segment, dates).isPresent()
                                || Field.read(segment)
                                        .filter(field -> field.kind() == Field.Kind.PUBLISHED)
                                        .isPresent());
    }

    /** Tells whether a block is running text, not the caption of a picture. */
    static boolean isText(Block block) {
        return (block.is(Kind.PROSE) || block.is(Kind.ITEM))
                && Words.isProse(block.text())
                && !Words.isCaption(block.text());
    }

    private int end() {
        int reached = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean imprint = isImprint(block.text(), dates);
            if (imprint) {
                reached = i + 1;
            } else if (endsBefore(block, reached > 0)) {
                return reached;
            }
        }
        return reached;
    }

    /** Once there was a byline or date, a known heading is what it seems to be. */
    private static boolean endsBefore(Block block, boolean toldAbove) {
        if (Navigation.is(block.text())) {
            return false;
        }
        return isText(block)
                || ((toldAbove || isCertainHeading(block))
                        && KnownHeadings.kindOf(block.text()).isPresent());
    }

    private static boolean isCertainHeading(Block block) {
        return block.is(Kind.HEADING) && block.depth() > 0;
    }

    private static boolean maySayWhatTheReportIs(Block line) {
        return Words.count(line.text(), FEW_WORDS) >= FEW_WORDS
                && !Navigation.is(line.text())
                && !Names.isNameOfOrganisation(line.text());
    }

    private @Nullable Block next(int index) {
        return blocks.stream()
                .skip(index + 1L)
                .filter(block -> !Navigation.is(block.text()))
                .findFirst()
                .orElse(null);
    }
}
