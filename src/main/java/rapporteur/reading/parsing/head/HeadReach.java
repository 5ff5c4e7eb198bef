package rapporteur.reading.parsing.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Block.Kind;
import rapporteur.reading.parsing.line.Byline;
import rapporteur.reading.parsing.line.DateReader;
import rapporteur.reading.parsing.line.Field;
import rapporteur.reading.parsing.line.KnownHeadings;
import rapporteur.reading.parsing.line.Names;
import rapporteur.reading.parsing.line.Navigation;
import rapporteur.reading.parsing.line.Notices;
import rapporteur.reading.parsing.line.PartKind;
import rapporteur.reading.parsing.line.Segments;
import rapporteur.reading.parsing.line.SiteMenu;
import rapporteur.reading.parsing.line.Subjects;
import rapporteur.reading.parsing.line.Words;

/**
 * Tells how far down the head of a page surely reaches. Menus hold the same words as headings do, {@code Contents} and
 * {@code Related} among them; a byline or date that follows before any text shows that they were a menu's.
 */
public final class HeadReach {

    private static final int FEW_WORDS = 3;

    /** No head has more, even with the menus above it; a table or an index saved as text may. */
    static final int MOST_LINES = 1_000;

    private static final int LONGEST_HEAD = 12;
    private static final int LONGEST_IMPRINT = 5;

    /** In letters. */
    private static final int LONGEST_OF_SITE = 200;

    private final List<Block> blocks;
    private final DateReader dates;
    private final boolean headOnly;
    private final int told;
    private final int end;

    /** What {@link #next} was asked last, and where it found it: a page may be nothing but its menu. */
    private int asked;

    private int following;

    /** No text stands above it. */
    private int textFrom;

    /**
     * Makes one.
     *
     * @param blocks the blocks of a page, or of its head
     * @param headOnly whether they are known to be of the head, so that words which elsewhere are headings are a menu's
     */
    public HeadReach(List<Block> blocks, DateReader dates, boolean headOnly) {
        this.blocks = blocks;
        this.dates = dates;
        this.headOnly = headOnly;
        this.told = told();
        this.end = end();
    }

    /** Tells whether a block stands above a byline or date of the head, or is one. */
    public boolean covers(int index) {
        return index < end;
    }

    /**
     * Tells whether a known heading above all text opens a part there, for which what follows must fit it.
     *
     * @param kind what it is the heading of
     * @param index its index
     */
    public boolean mayEndAt(PartKind kind, int index) {
        if (covers(index)) {
            return kind == PartKind.ABOUT_AUTHORS && isAboveNote(index);
        }
        if ((kind == PartKind.RELATED && (isField(index) || isButton(blocks.get(index)))) || isOfEndAboveText(index)) {
            return false;
        }
        if (end > 0 || blocks.get(index).isCertainHeading()) {
            return true;
        }
        Block next = next(index);
        boolean prose = next != null && Words.isProse(next.text());
        return switch (kind) {
            case RELATED, HEAD -> false;
            case NAVIGATION -> told < index;
            case ABOUT_AUTHORS -> prose || (next != null && Byline.areNames(next.text()));
            case ABOUT_REPORT -> prose;
            case KEY_POINTS, SUMMARY, QUESTION, RUNNING ->
                prose || (next != null && next.is(Kind.ITEM) && next.link() == null);
        };
    }

    /** A box on the author may stand beside the title, and so above the date. */
    private boolean isAboveNote(int index) {
        Block next = next(index);
        return next != null && Words.isProse(next.text()) && Subjects.beginWithPerson(next.text());
    }

    /** {@code Endnotes} above the first paragraph is a word of a menu. */
    private boolean isOfEndAboveText(int index) {
        Block next = next(index);
        return KnownHeadings.isOfEnd(blocks.get(index).text()) && next != null && !next.is(Kind.ITEM);
    }

    /** {@code Related report:} above one title, and then what does not link anywhere. */
    private boolean isField(int index) {
        Block label = blocks.get(index);
        return label.text().endsWith(":")
                && !label.isCertainHeading()
                && index + 2 < blocks.size()
                && !blocks.get(index + 1).is(Kind.ITEM)
                && blocks.get(index + 1).link() != null
                && blocks.get(index + 2).link() == null
                && index <= firstText();
    }

    private int firstText() {
        while (textFrom < blocks.size() && !isText(blocks.get(textFrom))) {
            textFrom++;
        }
        return textFrom;
    }

    /** Tells whether a line is a byline or date, alone or beside other things. */
    public static boolean isImprint(String line, DateReader dates) {
        return (Byline.isAlone(line) && KnownHeadings.kindOf(line).isEmpty())
                || Segments.of(line, dates).stream()
                        .anyMatch(segment -> dates.isDate(segment)
                                || Byline.read(segment).isPresent()
                                || Field.readDate(segment, dates).isPresent()
                                || Field.read(segment)
                                        .filter(Field::isOfPublication)
                                        .isPresent());
    }

    /**
     * Returns where a byline or date ends: names may stand below the word, each in a line of its own.
     *
     * @param index the index of the byline or date
     */
    static int imprintEnd(List<Block> lines, int index) {
        boolean alone = Byline.isAlone(lines.get(index).text());
        boolean unfinished = alone || Byline.isUnfinished(lines.get(index).text());
        int end = index + 1;
        while (end < lines.size() && (alone || unfinished)) {
            String line = lines.get(end).text();
            List<String> names = Byline.names(line);
            boolean authors = unfinished ? names.stream().allMatch(Byline::isName) : Names.arePeople(names);
            if (!authors || KnownHeadings.kindOf(line).isPresent()) {
                return end;
            }
            unfinished = Byline.isUnfinished(line);
            end++;
        }
        return end;
    }

    /**
     * Tells whether running text stands above the whole head, as what a site says to every visitor does: no line above
     * it says what the report is, but one below it does, and a byline or date follows. Names alone say nothing of it.
     */
    boolean isAbove(int index) {
        return told >= index
                && linesBelow(index, LONGEST_HEAD).anyMatch(this::isImprint)
                && linesBelow(index, LONGEST_HEAD)
                        .takeWhile(block -> !isText(block))
                        .anyMatch(block -> !isImprint(block)
                                && !Navigation.is(block.text())
                                && !Notices.is(block.text())
                                && Field.readRow(block.text()).isEmpty()
                                && Words.areAtLeast(block.text(), 2)
                                && !Byline.areNames(block.text()));
    }

    /** Tells whether running text stands between the title and the byline or date. */
    private boolean isInside(int index) {
        return linesBelow(index, LONGEST_IMPRINT)
                .takeWhile(block -> !isText(block))
                .anyMatch(this::isImprint);
    }

    /**
     * A list or a known heading is of the report, and below its head; below {@code Home} the words over related
     * publications and contents are a menu's.
     */
    private Stream<Block> linesBelow(int index, int most) {
        List<Block> lines = new ArrayList<>();
        boolean menu = headOnly;
        for (Block block : blocks.subList(index + 1, Math.min(blocks.size(), index + 1 + most))) {
            menu = menu || Navigation.isAboveTitle(block.text());
            Optional<PartKind> kind = KnownHeadings.kindOf(block.text());
            boolean ofMenu = menu && kind.filter(HeadReach::mayBeInMenu).isPresent();
            if (block.is(Kind.ITEM) || (kind.isPresent() && !ofMenu)) {
                break;
            }
            lines.add(block);
        }
        return lines.stream();
    }

    private static boolean mayBeInMenu(PartKind kind) {
        return kind == PartKind.RELATED || kind == PartKind.NAVIGATION;
    }

    private boolean isImprint(Block block) {
        return !Words.isCaption(block.text()) && isImprint(block.text(), dates);
    }

    /** Tells whether a block is running text, not the caption of a picture or a notice. */
    public static boolean isText(Block block) {
        return (block.is(Kind.PROSE) || block.is(Kind.ITEM))
                && Words.isProse(block.text())
                && !Words.isCaption(block.text())
                && !Notices.is(block.text())
                && !SiteMenu.isRunTogether(block.text());
    }

    /** Right below the date stand the names of the authors, if no line above is marked as a byline. */
    private int end() {
        int reached = 0;
        boolean named = false;
        for (int i = 0; i < Math.min(blocks.size(), MOST_LINES); i++) {
            if (i >= reached && isImprint(blocks.get(i))) {
                reached = imprintEnd(blocks, i);
                named = named || isByline(blocks.get(i).text());
                while (!named && areNames(reached)) {
                    reached++;
                }
            } else if (i >= reached && endsBefore(i, reached > 0)) {
                return reached;
            }
        }
        return reached;
    }

    private boolean isByline(String line) {
        return Segments.of(line, dates).stream().anyMatch(segment -> Byline.is(segment));
    }

    private boolean areNames(int index) {
        return index < blocks.size() && Byline.areNames(blocks.get(index).text());
    }

    /** Once there was a byline or date, text is below the head and a known heading is what it seems to be. */
    private boolean endsBefore(int index, boolean toldAbove) {
        Block block = blocks.get(index);
        if (Navigation.is(block.text())) {
            return false;
        }
        if (isText(block)) {
            return toldAbove || block.is(Kind.ITEM) || !(isAbove(index) || isInside(index));
        }
        return (toldAbove || block.isCertainHeading())
                && !isButton(block)
                && KnownHeadings.kindOf(block.text()).isPresent();
    }

    /** {@code More from this author} beside the byline leads there itself, and no list stands below it. */
    private static boolean isButton(Block line) {
        return line.is(Kind.PROSE) && line.link() != null;
    }

    private static boolean maySayWhatTheReportIs(Block line) {
        return Words.areAtLeast(line.text(), FEW_WORDS)
                && !Navigation.is(line.text())
                && !(line.text().length() <= LONGEST_OF_SITE
                        && (Masthead.isNameOfOrganisation(line.text()) || SiteMenu.isMenu(line.text())));
    }

    /** Returns the index of the first line that may say what the report is, or how many there are. */
    private int told() {
        int index = 0;
        while (index < blocks.size() && !maySayWhatTheReportIs(blocks.get(index))) {
            index++;
        }
        return index;
    }

    private @Nullable Block next(int index) {
        if (index < asked || following <= index) {
            following = index + 1;
        }
        asked = index;
        while (following < blocks.size() && Navigation.is(blocks.get(following).text())) {
            following++;
        }
        return following < blocks.size() ? blocks.get(following) : null;
    }
}
