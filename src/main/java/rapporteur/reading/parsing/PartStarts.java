package rapporteur.reading.parsing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Block.Kind;
import rapporteur.reading.parsing.head.BareBylines;
import rapporteur.reading.parsing.head.HeadReach;
import rapporteur.reading.parsing.head.TitleLines;
import rapporteur.reading.parsing.line.Byline;
import rapporteur.reading.parsing.line.ContactLine;
import rapporteur.reading.parsing.line.DateReader;
import rapporteur.reading.parsing.line.Field;
import rapporteur.reading.parsing.line.Names;
import rapporteur.reading.parsing.line.PageFooter;
import rapporteur.reading.parsing.line.PartKind;
import rapporteur.reading.parsing.line.Plain;
import rapporteur.reading.parsing.line.PublicationTypes;
import rapporteur.reading.parsing.line.Words;

/** Tells which headings begin a part of a page, from what the part above them is. */
final class PartStarts {

    /** {@code What the Office Found} and {@code 2.1 Costs} are sections. */
    private static final Pattern ABOUT = Pattern.compile("^(?:About|À propos de) ");

    private static final Pattern OF_SECTION =
            Pattern.compile("^(?:(?:What|Why|How|Who|When|Where)\\b|\\d{1,2}\\.\\d{1,2}\\.? )");

    private final List<Block> blocks;
    private final DateReader dates;
    private final SectionHeadings headings;
    private final ContentsEntries contents;

    /** The part whose blocks were last searched for the end of a title, how many of them, and with what result. */
    private @Nullable OpenPart asked;

    private int blocksAsked;
    private boolean titleEnded;

    PartStarts(List<Block> blocks, DateReader dates, SectionHeadings headings, ContentsEntries contents) {
        this.blocks = blocks;
        this.dates = dates;
        this.headings = headings;
        this.contents = contents;
    }

    /**
     * Tells whether a block is a heading that begins a part.
     *
     * @param index the block's place on the page
     * @param open the part above it
     */
    boolean isAt(int index, OpenPart open) {
        Block block = blocks.get(index);
        @Nullable Block next = below(index);
        if (!block.is(Kind.HEADING)
                || isLabelOfPoint(index, open)
                || PageFooter.is(block.text())
                || (block.depth() == 0 && isOfOtherKind(block.text()))
                || (open.endsInNameOf(block) && Names.isRole(block.text()))
                || isTopic(index)) {
            return false;
        }
        return switch (open.kind()) {
            case HEAD -> beginsBelowHead(block, next, open);
            case RELATED -> endsRelated(block, next, open);
            case ABOUT_AUTHORS ->
                !open.isAbove(block)
                        && !SectionHeadings.isAboutPeople(block.text())
                        && !ContactLine.is(block.text())
                        && Field.read(block.text()).isEmpty()
                        && !PublicationTypes.isType(block.text())
                        && !open.endsInNameOf(block);
            case KEY_POINTS, SUMMARY, QUESTION ->
                !isSubheadingOfList(index, next, open) && SectionHeadings.leads(block, next);
            case ABOUT_REPORT, RUNNING, NAVIGATION ->
                SectionHeadings.leads(block, next) || contents.announce(block.text());
        };
    }

    /** Returns what stands below a block, and below what is said of a picture there. */
    private @Nullable Block below(int index) {
        int below = index + 1;
        if (below + 1 < blocks.size() && Words.isCaption(blocks.get(below).text())) {
            below++;
        }
        return below < blocks.size() ? blocks.get(below) : null;
    }

    /** Right below {@code Topics:} */
    private boolean isTopic(int index) {
        String above = index > 0 ? blocks.get(index - 1).text() : "";
        return above.endsWith(":") && Field.isLabel(above, Field.Kind.TOPICS);
    }

    private boolean isOfOtherKind(String line) {
        return Words.isCaption(line)
                || HeadReach.isImprint(line, dates)
                || SectionHeadings.isSource(line)
                || isKindOfPublication(line)
                || TitleLines.isPersonWithRole(line)
                || BareBylines.isNameWithRole(line);
    }

    /** {@code Type: Peace Brief} below a text, above whose views it has. */
    private static boolean isKindOfPublication(String line) {
        return Field.read(line)
                .filter(field -> field.isOfSeries() && PublicationTypes.isType(field.value()))
                .isPresent();
    }

    /** Before the lede, headings are the title and lines under it; the first section's heading follows running text. */
    private boolean beginsBelowHead(Block block, @Nullable Block next, OpenPart open) {
        if (headings.isOfHead(block.text()) && !isSectionCalledLikeAType(block, next, open)) {
            return false;
        }
        if (open.hasText()) {
            return SectionHeadings.leads(block, next) && !SectionHeadings.isNameAboveRole(block, next);
        }
        return isFirstSetAsTitle(block, next, open)
                || (block.depth() > 1
                        && next != null
                        && !(Byline.areNames(block.text()) && !HeadReach.isText(next))
                        && !headings.isOfHead(next.text())
                        && open.hasHeadingAbove(block)
                        && (headings.hasSiblings(block) || (block.spot().page() == null && isBelowEndOfTitle(open))));
    }

    /** Asks each block of a part once, however often it is asked. */
    private boolean isBelowEndOfTitle(OpenPart open) {
        if (open != asked) {
            asked = open;
            blocksAsked = 0;
            titleEnded = false;
        }
        while (!titleEnded && blocksAsked < open.blocks().size()) {
            titleEnded = headings.endsTitle(open.blocks().get(blocksAsked));
            blocksAsked++;
        }
        return titleEnded;
    }

    /** Office programs may set the title as its headings: below a date or byline another one is a section's. */
    private boolean isFirstSetAsTitle(Block block, @Nullable Block next, OpenPart open) {
        return block.depth() == 1
                && next != null
                && HeadReach.isText(next)
                && headings.count(block) > 2
                && isBelowImprintOfOne(block, open.blocks());
    }

    /** Tells whether one other heading of a level stands above a block, and a date or byline below that. */
    private boolean isBelowImprintOfOne(Block block, List<Block> above) {
        List<Block> like = above.stream()
                .filter(other -> other.is(Kind.HEADING) && other.depth() == block.depth())
                .toList();
        return like.size() == 1
                && !Plain.same(like.getFirst().text(), block.text())
                && above.stream()
                        .skip(above.indexOf(like.getFirst()) + 1L)
                        .anyMatch(line -> headings.isOfHead(line.text()) || HeadReach.isImprint(line.text(), dates));
    }

    /**
     * {@code Paper} between the lede and a paragraph, marked as a heading like others; a PDF's are told by size only.
     */
    private boolean isSectionCalledLikeAType(Block block, @Nullable Block next, OpenPart open) {
        return open.hasText()
                && block.depth() > 0
                && block.spot().page() == null
                && PublicationTypes.isType(block.text())
                && next != null
                && HeadReach.isText(next)
                && headings.hasSiblings(block);
    }

    private boolean endsRelated(Block block, @Nullable Block next, OpenPart open) {
        if (isCardOfPerson(block, next)) {
            return true;
        }
        if (block.depth() == 0
                || open.heading() == null
                || open.isAbove(block)
                || block.link() != null
                || PageFooter.closes(block.text())) {
            return false;
        }
        return next == null || (!headings.isOfHead(next.text()) && !PublicationTypes.isType(next.text()));
    }

    /** {@code About Jane Doe} above {@code Jane Doe is a geologist.} is no publication. */
    private static boolean isCardOfPerson(Block block, @Nullable Block next) {
        String name = ABOUT.matcher(block.text()).replaceFirst("");
        return block.depth() > 0
                && block.link() == null
                && next != null
                && Names.isPerson(name)
                && AuthorNotes.beginsWith(next.text(), name);
    }

    private boolean isSubheadingOfList(int index, @Nullable Block next, OpenPart open) {
        Block block = blocks.get(index);
        boolean listFollows = next != null && next.is(Kind.ITEM);
        boolean subheadingFirst =
                !open.blocks().isEmpty() && open.blocks().getFirst().is(Kind.HEADING);
        boolean sub = open.isAbove(block) || (block.depth() == 0 && (!open.hasItem() || subheadingFirst));
        boolean ofText = SectionHeadings.isNumbered(block) || OtherLists.areNames(listBelow(index));
        return listFollows && sub && !(open.hasText() && ofText);
    }

    private List<Block> listBelow(int index) {
        return blocks.subList(index + 1, blocks.size()).stream()
                .takeWhile(block -> block.is(Kind.ITEM))
                .toList();
    }

    /** A subheading of the key points, with one short paragraph below it as the first and all others have. */
    private boolean isLabelOfPoint(int index, OpenPart open) {
        boolean labels = open.is(PartKind.KEY_POINTS)
                && (blocks.get(index).depth() == 0 || open.isAbove(blocks.get(index)))
                && !OF_SECTION.matcher(blocks.get(index).text()).find()
                && (open.blocks().isEmpty()
                        || (open.blocks().getFirst().is(Kind.HEADING)
                                && open.blocks().getLast().is(Kind.PROSE)));
        return labels
                && (follows(index) || !areLabelsAmongLines(open.blocks()))
                && index + 1 < blocks.size()
                && UnmarkedPoints.isTextOfPoint(blocks.get(index + 1))
                && (index + 2 == blocks.size()
                        || blocks.get(index + 2).is(Kind.HEADING)
                        || (follows(index) && follows(index + 2)));
    }

    /** Where no blank line stands above a label, one ends the points. */
    private static boolean areLabelsAmongLines(List<Block> points) {
        return IntStream.range(1, points.size())
                .anyMatch(i -> points.get(i).is(Kind.HEADING) && points.get(i).follows(points.get(i - 1)));
    }

    /** Tells whether a line stands right below the one above it, with no blank line between. */
    private boolean follows(int index) {
        return index > 0 && blocks.get(index).follows(blocks.get(index - 1));
    }
}
