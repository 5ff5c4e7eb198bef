package rapporteur.reading.parsing.related;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Block.Kind;
import rapporteur.reading.parsing.head.HeadReach;
import rapporteur.reading.parsing.line.Byline;
import rapporteur.reading.parsing.line.DateReader;
import rapporteur.reading.parsing.line.Field;
import rapporteur.reading.parsing.line.KnownHeadings;
import rapporteur.reading.parsing.line.PartKind;
import rapporteur.reading.parsing.line.Phrases;
import rapporteur.reading.parsing.line.Plain;
import rapporteur.reading.parsing.line.PublicationTypes;
import rapporteur.reading.parsing.line.Segments;
import rapporteur.reading.parsing.line.Words;

/**
 * Finds headings over related publications that say so only where they stand: below a report's text. Above it the same
 * words are in menus.
 */
public final class RelatedHeading {

    private static final int LONGEST = 60;
    private static final int LONGEST_TITLE = 200;

    /** Type, title, title again, date: so far down the first item says that it is one. */
    private static final int LINES_OF_ITEM = 5;

    /** Where it came out, with the name of that, may stand between date and summary. */
    private static final int LINES_BELOW_DATE = 3;

    private static final Phrases BELOW_TEXT = Phrases.of("headings-more.txt");

    /** Buttons and links have these words too; an item must follow. */
    private static final Pattern BEFORE_ITEM =
            Pattern.compile("read more|publications?|resources?|readings?|news|analysis|research|reports?|articles");

    private final List<Block> blocks;
    private final DateReader dates;

    /** Looks at the blocks of a page. */
    public RelatedHeading(List<Block> blocks, DateReader dates) {
        this.blocks = blocks;
        this.dates = dates;
    }

    /**
     * Tells whether a block below the text of a report is such a heading.
     *
     * @param index the block's place on the page
     * @param byWords whether only its words may tell, not the lines below it: within a list of related publications
     *     titles look like headings, and above the report its own title and byline follow whatever stands there
     */
    public boolean isAt(int index, boolean byWords) {
        Block block = blocks.get(index);
        if (block.text().length() > LONGEST || block.is(Kind.ITEM) || block.is(Kind.ROW) || block.link() != null) {
            return false;
        }
        String heading = Plain.heading(block.text());
        if (BELOW_TEXT.are(heading)) {
            return !isTextAt(index + 1);
        }
        if (byWords) {
            return false;
        }
        return BEFORE_ITEM.matcher(heading).matches() ? itemFollows(index) : isHeadingOverWholeItem(index);
    }

    /**
     * Tells whether a line within a list of related publications is of an item, whatever else it is called: titles are
     * doubled or dated, types stand alone, and so does the word above the authors.
     */
    public boolean isOfItem(int index) {
        String text = blocks.get(index).text();
        boolean doubled = IntStream.of(index - 1, index + 1)
                .filter(other -> other >= 0 && other < blocks.size())
                .anyMatch(other -> Plain.same(blocks.get(other).text(), text));
        boolean dated = index + 1 < blocks.size()
                && HeadReach.isImprint(blocks.get(index + 1).text(), dates);
        return doubled
                || dated
                || isAboveAuthors(index)
                || isNameOfSummary(blocks, index, dates)
                || (PublicationTypes.isType(text) && !text.endsWith("s"));
    }

    /** Tells whether a line is like {@code Accroche} soon below a date, with the summary below it. */
    static boolean isNameOfSummary(List<Block> blocks, int index, DateReader dates) {
        return index > 0
                && index + 1 < blocks.size()
                && blocks.subList(Math.max(0, index - LINES_BELOW_DATE), index).stream()
                        .anyMatch(above -> dates.isDate(above.text()))
                && Words.isProse(blocks.get(index + 1).text())
                && KnownHeadings.is(blocks.get(index).text(), PartKind.SUMMARY);
    }

    /** {@code Authors}, with their names below and the name of the next thing below these. */
    private boolean isAboveAuthors(int index) {
        return Byline.isAlone(blocks.get(index).text())
                && index + 2 < blocks.size()
                && Byline.areNames(blocks.get(index + 1).text())
                && Field.readLabel(blocks.get(index + 2).text()).isPresent();
    }

    /** {@code Related} above {@code Topics} */
    public boolean isOverTopics(PartKind kind, int index) {
        return kind == PartKind.RELATED
                && index + 1 < blocks.size()
                && Field.isLabel(blocks.get(index + 1).text(), Field.Kind.TOPICS);
    }

    /** "More on Methods" is the heading of a section where text follows. */
    private boolean isTextAt(int index) {
        return index < blocks.size() && Words.isProse(blocks.get(index).text());
    }

    /** A short line, and a date or byline soon below it. */
    private boolean itemFollows(int index) {
        boolean title = false;
        for (int i = index + 1; i < Math.min(blocks.size(), index + 1 + LINES_OF_ITEM); i++) {
            String text = blocks.get(i).text();
            if (dates.isDate(text) || Byline.is(text)) {
                return title;
            }
            if (Segments.of(text, dates).size() > 1) {
                return true;
            }
            if (Words.isProse(text)) {
                return false;
            }
            title = true;
        }
        return false;
    }

    /** Whatever a line says: if title, date and byline follow, it is the heading over a publication. */
    private boolean isHeadingOverWholeItem(int index) {
        int title = index + 1;
        if (!isShortLine(index)
                || !isShortLine(title)
                || KnownHeadings.kindOf(blocks.get(title).text()).isPresent()) {
            return false;
        }
        boolean doubled = isShortLine(title + 1)
                && Plain.same(blocks.get(title).text(), blocks.get(title + 1).text());
        int details = doubled ? title + 2 : title + 1;
        if (details + 1 >= blocks.size()) {
            return false;
        }
        String one = blocks.get(details).text();
        String other = blocks.get(details + 1).text();
        return (dates.isDate(one) && Byline.is(other)) || (Byline.is(one) && dates.isDate(other));
    }

    private boolean isShortLine(int index) {
        if (index >= blocks.size()) {
            return false;
        }
        String text = blocks.get(index).text();
        return text.length() <= LONGEST_TITLE
                && !Words.isProse(text)
                && !text.endsWith(".")
                && !dates.isDate(text)
                && !Byline.is(text)
                && Field.read(text).isEmpty();
    }
}
