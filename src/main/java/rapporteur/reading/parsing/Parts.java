package rapporteur.reading.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Block.Kind;

/** Divides a page at its headings. */
final class Parts {
    /** {@code What the Office Found} and {@code 2.1 Costs} are sections. */
    private static final Pattern OF_SECTION =
            Pattern.compile("^(?:(?:What|Why|How|Who|When|Where)\\b|\\d{1,2}\\.\\d{1,2}\\.? )");

    private static final int LEAST_WORDS_OF_ABOUT = 3;

    private final List<Block> blocks;
    private final DateReader dates;
    private final SectionHeadings headings;
    private final HeadReach head;
    private final RelatedHeading relatedHeading;
    private final CommentsHeading commentsHeading;
    private final ContentsEntries contents = new ContentsEntries();
    private final List<Part> parts = new ArrayList<>();

    private PartKind kind = PartKind.HEAD;
    private boolean hasText;
    private @Nullable Block heading;
    private List<Block> current = new ArrayList<>();

    private boolean textSeen;
    private boolean bylineSeen;
    private boolean inComments;

    private Parts(List<Block> blocks, DateReader dates) {
        this.blocks = blocks;
        this.dates = dates;
        this.headings = new SectionHeadings(blocks, dates);
        this.head = new HeadReach(blocks, dates);
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
    private boolean endsBox(Block block) {
        return kind == PartKind.KEY_POINTS
                && block.is(Kind.PROSE)
                && HeadReach.isText(block)
                && !current.isEmpty()
                && current.getLast().is(Kind.ITEM)
                && heading != null
                && heading.depth() > 0
                && parts.stream().allMatch(part -> part.kind() == PartKind.HEAD || part.kind() == PartKind.NAVIGATION)
                && parts.stream().flatMap(part -> part.blocks().stream()).noneMatch(HeadReach::isText);
    }

    private void place(int index, @Nullable Block next) {
        Block block = blocks.get(index);
        Optional<PartKind> known =
                kind == PartKind.RELATED && relatedHeading.isOfItem(index) ? Optional.empty() : knownHeading(block);
        if (isOfComments(index, known.isPresent())) {
            return;
        }
        if (known.isPresent() && isAboveText() && !head.mayEndAt(known.get(), index)) {
            add(block);
        } else if (known.isPresent() && !isEntryOfContents(index, next) && !isLabelInHead(index)) {
            open(relatedHeading.isOverTopics(known.get(), index) ? PartKind.NAVIGATION : known.get(), block);
        } else if (textSeen && relatedHeading.isAt(index, kind == PartKind.RELATED || !reportSeen())) {
            open(PartKind.RELATED, block);
        } else if (isAnnouncedSection(block, next)) {
            open(PartKind.RUNNING, block);
        } else if (kind == PartKind.ABOUT_AUTHORS && isOverOtherPeople(block)) {
            open(PartKind.NAVIGATION, block);
        } else if (kind == PartKind.NAVIGATION) {
            leaveNavigation(block);
        } else if (kind != PartKind.RELATED
                && Navigation.is(block.text())
                && !SectionHeadings.isCalledLikeAButton(block, next)) {
            return;
        } else if (endsBox(block)) {
            close();
            kind = PartKind.HEAD;
            add(block);
        } else if (isInlineHeading(block)) {
            splitHeading(block);
        } else if (block.is(Kind.HEADING) && !head.covers(index) && !isLabelOfPoint(index) && startsPart(index, next)) {
            open(PartKind.RUNNING, block);
        } else {
            add(block);
        }
    }

    /** Comments go on to the next known heading, or to the end. */
    private boolean isOfComments(int index, boolean known) {
        Block block = blocks.get(index);
        boolean begins =
                textSeen && (kind != PartKind.HEAD || (bylineSeen && block.depth() > 0)) && commentsHeading.isAt(index);
        inComments = begins || (inComments && !(known && block.is(Kind.HEADING)));
        return inComments;
    }

    private boolean isAboveText() {
        return kind == PartKind.HEAD && !hasText;
    }

    private boolean reportSeen() {
        return bylineSeen || (kind != PartKind.HEAD && kind != PartKind.NAVIGATION);
    }

    private Optional<PartKind> knownHeading(Block block) {
        if (block.is(Kind.ROW) || block.is(Kind.ITEM) || (block.link() != null && kind == PartKind.RELATED)) {
            return Optional.empty();
        }
        return KnownHeadings.kindOf(block.text()).filter(known -> known != PartKind.RUNNING || !isSentence(block));
    }

    /** {@code About the same.} */
    private static boolean isSentence(Block block) {
        return block.is(Kind.PROSE)
                && block.text().endsWith(".")
                && Words.count(block.text(), LEAST_WORDS_OF_ABOUT) >= LEAST_WORDS_OF_ABOUT;
    }

    /** A subheading of the key points, with one short paragraph below it as the first and all others have. */
    private boolean isLabelOfPoint(int index) {
        boolean labels = kind == PartKind.KEY_POINTS
                && (blocks.get(index).depth() == 0 || isDeeper(blocks.get(index)))
                && !OF_SECTION.matcher(blocks.get(index).text()).find()
                && (current.isEmpty()
                        || (current.getFirst().is(Kind.HEADING)
                                && current.getLast().is(Kind.PROSE)));
        return labels
                && index + 1 < blocks.size()
                && UnmarkedPoints.isTextOfPoint(blocks.get(index + 1))
                && (index + 2 == blocks.size() || blocks.get(index + 2).is(Kind.HEADING));
    }

    /** A table of contents lists the headings that come later. */
    private boolean isEntryOfContents(int index, @Nullable Block next) {
        if (kind != PartKind.NAVIGATION || (next != null && Words.isProse(next.text()))) {
            return false;
        }
        if (next != null && Navigation.isEntryOfContents(next.text())) {
            return true;
        }
        String text = blocks.get(index).text();
        return blocks.stream()
                .skip(index + 1L)
                .anyMatch(later -> !later.is(Kind.ITEM) && Plain.same(later.text(), text));
    }

    /** What the table of contents lists ends it, and a list of related publications between it and the text. */
    private boolean isAnnouncedSection(Block block, @Nullable Block next) {
        return (kind == PartKind.NAVIGATION || kind == PartKind.RELATED)
                && block.is(Kind.HEADING)
                && next != null
                && Words.isProse(next.text())
                && contents.announce(block.text());
    }

    /** Whom a site offers to be asked about the subject, below the authors. */
    private boolean isOverOtherPeople(Block block) {
        return !current.isEmpty() && Plain.heading(block.text()).equals("experts");
    }

    private boolean isLabelInHead(int index) {
        return isAboveText() && AuthorLabel.isAboveNames(blocks, index);
    }

    private void open(PartKind next, Block nextHeading) {
        close();
        kind = next;
        heading = nextHeading;
    }

    private void close() {
        if (!current.isEmpty() || heading != null || kind == PartKind.HEAD) {
            parts.add(new Part(kind, heading, current));
        }
        current = new ArrayList<>();
        hasText = false;
        heading = null;
    }

    private void add(Block block) {
        current.add(block);
        hasText = hasText || HeadReach.isText(block);
    }

    /** Lists of contents are left out; the first whole sentence, or a heading that surely is one, ends them. */
    private void leaveNavigation(Block block) {
        boolean certainHeading = block.is(Kind.HEADING) && block.depth() > 0;
        boolean entry = !Words.isProse(block.text()) || Navigation.isEntryOfContents(block.text());
        if (!certainHeading && entry) {
            contents.add(block.text());
            return;
        }
        boolean headIsOpen = parts.stream()
                        .allMatch(part -> part.kind() == PartKind.HEAD || part.kind() == PartKind.NAVIGATION)
                && parts.stream().flatMap(part -> part.blocks().stream()).noneMatch(HeadReach::isText);
        close();
        kind = headIsOpen && !certainHeading ? PartKind.HEAD : PartKind.RUNNING;
        if (certainHeading) {
            heading = block;
        } else {
            add(block);
        }
    }

    /** {@code What's new? The coup of August …}: a heading that runs into its text. */
    private boolean isInlineHeading(Block block) {
        return block.is(Kind.PROSE)
                && kind != PartKind.RELATED
                && kind != PartKind.ABOUT_AUTHORS
                && KnownHeadings.headingEnd(block.text()) > 0;
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
        Block title = block.withText(block.text().substring(0, end).strip()).as(Kind.HEADING, 0);
        String rest = block.text().substring(end).strip();
        open(KnownHeadings.kindOf(title.text()).orElse(PartKind.RUNNING), title);
        if (!rest.isEmpty()) {
            add(block.withText(rest));
        }
    }

    private boolean startsPart(int index, @Nullable Block next) {
        Block block = blocks.get(index);
        if (block.depth() == 0
                && (Words.isCaption(block.text())
                        || HeadReach.isImprint(block.text(), dates)
                        || SectionHeadings.isSource(block.text())
                        || TitleLines.isPersonWithRole(block.text()))) {
            return false;
        }
        return switch (kind) {
            case HEAD -> startsPartAfterHead(block, next);
            case RELATED -> endsRelated(block, next);
            case ABOUT_AUTHORS ->
                !isDeeper(block)
                        && !SectionHeadings.isAboutPeople(block.text())
                        && !ContactLine.is(block.text())
                        && Field.read(block.text()).isEmpty()
                        && !PublicationTypes.isType(block.text())
                        && !isUnderName(block);
            case KEY_POINTS, SUMMARY, QUESTION ->
                !isSubheadingOfList(index, next) && SectionHeadings.leads(block, next);
            case ABOUT_REPORT, RUNNING, NAVIGATION -> SectionHeadings.leads(block, next);
        };
    }

    /** What a person is may be said in any words, right under the name; where, under what the person is. */
    private boolean isUnderName(Block block) {
        String above = current.isEmpty() ? "" : current.getLast().text();
        return block.depth() == 0
                && (Names.isPerson(above) || (Names.isRole(above) && Names.isOrganisation(block.text())));
    }

    /** Before the lede, headings are the title and lines under it; the first section's heading follows running text. */
    private boolean startsPartAfterHead(Block block, @Nullable Block next) {
        if (headings.isOfHead(block.text()) && !isSectionCalledLikeAType(block, next)) {
            return false;
        }
        if (hasText) {
            return SectionHeadings.leads(block, next)
                    && !(isUnderName(block) && Names.isRole(block.text()))
                    && !SectionHeadings.isNameAboveRole(block, next);
        }
        return block.depth() > 1
                && next != null
                && !headings.isOfHead(next.text())
                && isBelowTitle(block)
                && (headings.hasSiblings(block)
                        || (block.spot().page() == null && current.stream().anyMatch(headings::endsTitle)));
    }

    /**
     * {@code Paper} between the lede and a paragraph, marked as a heading like others; a PDF's are told by size only.
     */
    private boolean isSectionCalledLikeAType(Block block, @Nullable Block next) {
        return hasText
                && block.depth() > 0
                && block.spot().page() == null
                && PublicationTypes.isType(block.text())
                && next != null
                && HeadReach.isText(next)
                && headings.hasSiblings(block);
    }

    private boolean isBelowTitle(Block block) {
        return current.stream()
                .anyMatch(above -> above.is(Kind.HEADING) && above.depth() > 0 && above.depth() < block.depth());
    }

    private boolean endsRelated(Block block, @Nullable Block next) {
        if (block.depth() == 0
                || heading == null
                || isDeeper(block)
                || block.link() != null
                || PageFooter.closes(block.text())) {
            return false;
        }
        return next == null || (!headings.isOfHead(next.text()) && !PublicationTypes.isType(next.text()));
    }

    private boolean isSubheadingOfList(int index, @Nullable Block next) {
        Block block = blocks.get(index);
        boolean listFollows = next != null && next.is(Kind.ITEM);
        boolean listBegun = current.stream().anyMatch(other -> other.is(Kind.ITEM));
        boolean subheadingFirst = !current.isEmpty() && current.getFirst().is(Kind.HEADING);
        boolean sub = isDeeper(block) || (block.depth() == 0 && (!listBegun || subheadingFirst));
        return listFollows && sub && !(hasText && OtherLists.areNames(listBelow(index)));
    }

    private List<Block> listBelow(int index) {
        return blocks.subList(index + 1, blocks.size()).stream()
                .takeWhile(block -> block.is(Kind.ITEM))
                .toList();
    }

    private boolean isDeeper(Block block) {
        return heading != null && block.depth() > 0 && heading.depth() > 0 && block.depth() > heading.depth();
    }
}
