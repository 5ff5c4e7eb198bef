package rapporteur.reading.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Block.Kind;
import rapporteur.reading.parsing.head.HeadReach;
import rapporteur.reading.parsing.line.DateReader;
import rapporteur.reading.parsing.line.Field;
import rapporteur.reading.parsing.line.KnownHeadings;
import rapporteur.reading.parsing.line.Navigation;
import rapporteur.reading.parsing.line.PartKind;
import rapporteur.reading.parsing.line.Plain;
import rapporteur.reading.parsing.line.Words;
import rapporteur.reading.parsing.related.RelatedHeading;

/** Divides a page at its headings. */
final class Parts {
    private static final int LEAST_WORDS_OF_ABOUT = 3;

    private static final Pattern DASH_BEHIND = Pattern.compile(" ?[—–]$");

    private final List<Block> blocks;
    private final DateReader dates;
    private final SectionHeadings headings;
    private final PartStarts starts;
    private final HeadReach head;
    private final RelatedHeading relatedHeading;
    private final CommentsHeading commentsHeading;
    private final ContentsEntries contents;
    private final List<Part> parts = new ArrayList<>();

    private OpenPart open = new OpenPart(PartKind.HEAD, null);

    private boolean textSeen;
    private boolean bylineSeen;
    private boolean inComments;

    /** Whether one of the parts so far is more than head or menu, or has text. */
    private boolean belowHead;

    private Parts(List<Block> blocks, DateReader dates) {
        this.blocks = blocks;
        this.dates = dates;
        this.headings = new SectionHeadings(blocks, dates);
        this.contents = new ContentsEntries(blocks);
        this.starts = new PartStarts(blocks, dates, headings, contents);
        this.head = new HeadReach(blocks, dates, false);
        this.relatedHeading = new RelatedHeading(blocks, dates);
        this.commentsHeading = new CommentsHeading(blocks);
    }

    /** Returns the parts of a page in order; the first is its {@linkplain PartKind#HEAD head}, perhaps empty. */
    static List<Part> of(List<Block> blocks, DateReader dates) {
        Parts divider = new Parts(blocks, dates);
        divider.divide();
        divider.joinHead();
        return divider.parts;
    }

    private void divide() {
        for (int i = 0; i < blocks.size(); i++) {
            place(i, i + 1 < blocks.size() ? blocks.get(i + 1) : null);
            textSeen = textSeen
                    || (HeadReach.isText(blocks.get(i))
                            && !Navigation.is(blocks.get(i).text()));
            bylineSeen = bylineSeen || headings.isOfHead(blocks.get(i).text());
        }
        close();
    }

    /** The text below a box of key points goes on below the title, where none stands above the box. */
    private void joinHead() {
        Part first = parts.getFirst();
        if (first.blocks().stream().noneMatch(HeadReach::isText)) {
            List<Block> joined = new ArrayList<>(first.blocks());
            List<Part> others = new ArrayList<>();
            for (Part part : parts.subList(1, parts.size())) {
                if (part.kind() == PartKind.HEAD) {
                    joined.addAll(part.blocks());
                } else {
                    others.add(part);
                }
            }
            parts.clear();
            parts.add(new Part(PartKind.HEAD, null, joined));
            parts.addAll(others);
        }
    }

    /** A box of key points stands above the text of some pages, and has no heading below it. */
    private boolean endsBox(Block block, @Nullable Block next) {
        @Nullable Block heading = open.heading();
        return open.is(PartKind.KEY_POINTS)
                && block.is(Kind.PROSE)
                && HeadReach.isText(block)
                && !open.blocks().isEmpty()
                && (open.blocks().getLast().is(Kind.ITEM) || UnmarkedPoints.areAbove(block, next, open.blocks()))
                && heading != null
                && isAllOfHead();
    }

    /** A byline or date of the head ends a box on the author that stands above it. */
    private boolean endsNoteInHead(int index) {
        return open.is(PartKind.ABOUT_AUTHORS)
                && head.covers(index)
                && HeadReach.isImprint(blocks.get(index).text(), dates)
                && isAllOfHead();
    }

    /** Tells whether the parts so far are but the head, with no text in it yet, and menus. */
    private boolean isAllOfHead() {
        return !belowHead;
    }

    private void place(int index, @Nullable Block next) {
        Block block = blocks.get(index);
        Optional<PartKind> known = knownHeading(index);
        if (isOfComments(index, known.isPresent())) {
            return;
        }
        boolean inHead = open.isAboveText() || (open.is(PartKind.HEAD) && head.covers(index));
        if (known.isPresent() && inHead && !head.mayEndAt(known.get(), index)) {
            open.add(block);
            return;
        }
        Optional<PartKind> begun = partBegunBy(index, next, known);
        if (begun.isPresent()) {
            open(begun.get(), block);
        } else if (open.is(PartKind.NAVIGATION)) {
            leaveNavigation(block);
        } else if (!isOfSite(block, next)) {
            placeInText(index, next);
        }
    }

    /** Returns the part that a heading begins by its words, whatever it looks like. */
    private Optional<PartKind> partBegunBy(int index, @Nullable Block next, Optional<PartKind> known) {
        Block block = blocks.get(index);
        if (known.isPresent() && !(open.is(PartKind.NAVIGATION) && contents.isAt(index)) && !isLabelInHead(index)) {
            return relatedHeading.isOverTopics(known.get(), index) ? Optional.of(PartKind.NAVIGATION) : known;
        }
        if (textSeen && relatedHeading.isAt(index, open.is(PartKind.RELATED) || !reportSeen())) {
            return Optional.of(PartKind.RELATED);
        }
        if ((textSeen && isOverTopics(block, next)) || isOverOtherPeople(block)) {
            return Optional.of(PartKind.NAVIGATION);
        }
        return isAnnouncedSection(block, next) ? Optional.of(PartKind.RUNNING) : Optional.empty();
    }

    private void placeInText(int index, @Nullable Block next) {
        Block block = blocks.get(index);
        if (endsBox(block, next) || endsNoteInHead(index)) {
            open(PartKind.HEAD, null);
            open.add(block);
        } else if (isInlineHeading(block)) {
            splitHeading(block);
        } else if (!head.covers(index) && starts.isAt(index, open)) {
            open(PartKind.RUNNING, block);
        } else {
            open.add(block);
        }
    }

    /** Tells whether a line is a word of the site's; lists of related publications have buttons of their own. */
    private boolean isOfSite(Block block, @Nullable Block next) {
        return !open.is(PartKind.RELATED)
                && (Navigation.is(block.text()) || Navigation.isFile(block.text()))
                && !SectionHeadings.isCalledLikeAButton(block, next);
    }

    /** Comments go on to the next known heading, or to the end. */
    private boolean isOfComments(int index, boolean known) {
        Block block = blocks.get(index);
        boolean belowText = !open.is(PartKind.HEAD) || belowHead || (bylineSeen && block.depth() > 0);
        boolean begins = textSeen && (belowText ? commentsHeading.isAt(index) : commentsHeading.isAboveComment(index));
        inComments = begins || (inComments && !(known && block.is(Kind.HEADING)));
        return inComments;
    }

    private boolean reportSeen() {
        return bylineSeen || (!open.is(PartKind.HEAD) && !open.is(PartKind.NAVIGATION));
    }

    private Optional<PartKind> knownHeading(int index) {
        Block block = blocks.get(index);
        boolean ofItem = open.is(PartKind.RELATED) && (block.link() != null || relatedHeading.isOfItem(index));
        if (ofItem || block.is(Kind.ROW) || block.is(Kind.ITEM)) {
            return Optional.empty();
        }
        return KnownHeadings.kindOf(block.text())
                .filter(known -> known != PartKind.RUNNING || !isSentence(block))
                .filter(known -> known != PartKind.RELATED || !SectionHeadings.isNumbered(block));
    }

    /** {@code About the same.} */
    private static boolean isSentence(Block block) {
        return block.is(Kind.PROSE)
                && block.text().endsWith(".")
                && Words.areAtLeast(block.text(), LEAST_WORDS_OF_ABOUT);
    }

    /** What the table of contents lists ends it, and a list of related publications between it and the text. */
    private boolean isAnnouncedSection(Block block, @Nullable Block next) {
        return (open.is(PartKind.NAVIGATION) || open.is(PartKind.RELATED))
                && block.is(Kind.HEADING)
                && next != null
                && Words.isProse(next.text())
                && contents.announce(block.text());
    }

    /** {@code Topics}, or {@code Region} above a link: what a site has its publications filed under. */
    private static boolean isOverTopics(Block block, @Nullable Block next) {
        return next != null
                && (block.isCertainHeading() || (next.is(Kind.ITEM) && next.link() != null))
                && !Words.isProse(next.text())
                && Field.readLabel(block.text())
                        .filter(label -> label.kind() == Field.Kind.TOPICS
                                || (label.kind() == Field.Kind.OTHER && next.link() != null))
                        .isPresent();
    }

    /** Whom a site offers to be asked about the subject, below the authors. */
    private boolean isOverOtherPeople(Block block) {
        return open.is(PartKind.ABOUT_AUTHORS)
                && !open.blocks().isEmpty()
                && Plain.heading(block.text()).equals("experts");
    }

    private boolean isLabelInHead(int index) {
        return open.isAboveText() && AuthorLabel.isAboveNames(blocks, index);
    }

    private void open(PartKind kind, @Nullable Block heading) {
        close();
        open = new OpenPart(kind, heading);
    }

    private void close() {
        if (open.isPart()) {
            parts.add(open.close());
            belowHead = belowHead || open.hasText() || !(open.is(PartKind.HEAD) || open.is(PartKind.NAVIGATION));
        }
    }

    /** Lists of contents are left out; the first whole sentence, or a heading that surely is one, ends them. */
    private void leaveNavigation(Block block) {
        boolean certainHeading = block.isCertainHeading();
        boolean entry = !Words.isProse(block.text()) || Navigation.isEntryOfContents(block.text());
        if (!certainHeading && entry) {
            contents.add(block.text());
            return;
        }
        if (certainHeading) {
            open(PartKind.RUNNING, block);
        } else {
            open(isAllOfHead() ? PartKind.HEAD : PartKind.RUNNING, null);
            open.add(block);
        }
    }

    /**
     * {@code What's new? The coup of August …}: a heading that runs into its text. {@code About the author: Jane Doe is
     * …} stands below the related publications of some pages.
     */
    private boolean isInlineHeading(Block block) {
        if (!block.is(Kind.PROSE) || open.is(PartKind.ABOUT_AUTHORS)) {
            return false;
        }
        int end = KnownHeadings.headingEnd(block.text());
        return end > 0
                && (textSeen || !KnownHeadings.isNoteAboutAuthor(block.text()))
                && (!open.is(PartKind.RELATED)
                        || KnownHeadings.is(block.text().substring(0, end), PartKind.ABOUT_AUTHORS));
    }

    private void splitHeading(Block block) {
        String text = block.text();
        int start = 0;
        for (int next : KnownHeadings.furtherQuestions(text, KnownHeadings.headingEnd(text))) {
            openInline(block.withText(text.substring(start, next)));
            start = next;
        }
        openInline(block.withText(text.substring(start)));
    }

    private void openInline(Block block) {
        int end = KnownHeadings.headingEnd(block.text());
        String label = DASH_BEHIND.matcher(block.text().substring(0, end)).replaceFirst("");
        Block title = block.withText(label.strip()).as(Kind.HEADING, 0);
        String rest = block.text().substring(end).strip();
        open(KnownHeadings.kindOf(title.text()).orElse(PartKind.RUNNING), title);
        if (!rest.isEmpty()) {
            open.add(block.withText(rest));
        }
    }
}
