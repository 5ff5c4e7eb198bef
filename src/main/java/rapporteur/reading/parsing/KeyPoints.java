package rapporteur.reading.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Block.Kind;
import rapporteur.reading.parsing.line.PartKind;
import rapporteur.reading.parsing.line.Plain;
import rapporteur.reading.parsing.line.Verbatim;
import rapporteur.reading.parsing.line.Words;
import rapporteur.report.Paragraph;

/** Finds the list of key points: under a heading that promises them, or after the lede. */
final class KeyPoints {

    private static final Pattern SECTION_OF_PAPER =
            Pattern.compile("(?:findings|results)(?: (?:and|&) .{4,30})?|(?:fast|quick) facts");

    private static final int LEAST_POINTS = 2;

    /** Shorter lines are buttons and names. */
    private static final int LEAST_WORDS_OF_LINE = 3;

    private static final Pattern NUMBER = Pattern.compile("0?(?<number>\\d{1,2}) (?=\\p{Lu})");

    private final Verbatim verbatim;
    private final List<Part> parts;
    private final List<Block> afterLede;

    KeyPoints(List<Part> parts, List<Block> afterLede, Verbatim verbatim) {
        this.parts = parts;
        this.afterLede = afterLede;
        this.verbatim = verbatim;
    }

    /**
     * The points and what they were made of.
     *
     * @param points the points, in order
     * @param blocks the blocks that went into them
     */
    record Found(List<Paragraph> points, List<Block> blocks) {
        static final Found NONE = new Found(List.of(), List.of());
    }

    /**
     * Returns the points of the first place that has some: headings that promise points, then summaries, then the lede.
     */
    Found find() {
        return underPromisingHeadings()
                .or(() -> listsUnder(PartKind.SUMMARY))
                .or(this::linesOfSummary)
                .or(() -> isListOfSentences(afterLede)
                                && !OtherLists.arePeople(afterLede)
                                && !OtherLists.areNotes(afterLede)
                                && !OtherLists.areDated(afterLede)
                                && !OtherLists.areNumberedParagraphs(afterLede)
                                && !OtherLists.areCountedOn(afterLede, parts)
                                && !OtherLists.isAnnounced(
                                        afterLede, parts.getFirst().blocks())
                        ? Optional.of(points(afterLede))
                        : Optional.empty())
                .or(() -> listsUnder(PartKind.QUESTION))
                .orElse(Found.NONE);
    }

    /**
     * Returns where the text goes on that a list of key points stands in: right below the list, unless the heading
     * above it is one of the text.
     *
     * @param points the blocks that went into the points
     */
    static int end(Part part, Set<Block> points) {
        List<Block> blocks = part.blocks();
        @Nullable Block heading = part.heading();
        int end = blocks.size();
        if (part.kind() != PartKind.KEY_POINTS || heading == null || heading.depth() > 0 || isSectionOfPaper(part)) {
            return end;
        }
        while (end > 0 && !points.contains(blocks.get(end - 1))) {
            end--;
        }
        return end == 0 ? blocks.size() : end;
    }

    private Optional<Found> underPromisingHeadings() {
        List<Part> questions = Questions.withPoints(parts);
        if (questions.size() >= LEAST_POINTS) {
            return Optional.of(answers(questions)).filter(found -> !found.points.isEmpty());
        }
        return labelled().or(() -> listsUnder(PartKind.KEY_POINTS)).or(this::paragraphs);
    }

    private Stream<Part> partsOf(PartKind kind) {
        return parts.stream().filter(part -> part.kind() == kind);
    }

    /** Points that each have a label above their text: a subheading, or a bullet with a word or two. */
    private Optional<Found> labelled() {
        return partsOf(PartKind.KEY_POINTS)
                .map(KeyPoints::labelsWithText)
                .filter(blocks -> blocks.stream().filter(KeyPoints::isLabel).count() >= LEAST_POINTS)
                .findFirst()
                .map(blocks -> points(blocks, KeyPoints::isLabel));
    }

    /**
     * Labels and texts in turn, of which several may stand right below one another, or nothing where the part has
     * anything else that could be a point.
     */
    private static List<Block> labelsWithText(Part part) {
        List<Block> blocks = part.blocks();
        int end = 0;
        while (end + 1 < blocks.size()
                && isLabel(blocks.get(end))
                && UnmarkedPoints.isTextOfPoint(blocks.get(end + 1))) {
            end += 2;
            while (end < blocks.size()
                    && UnmarkedPoints.isTextOfPoint(blocks.get(end))
                    && blocks.get(end).follows(blocks.get(end - 1))) {
                end++;
            }
        }
        boolean listFollows = blocks.stream().skip(end).anyMatch(block -> block.is(Kind.ITEM));
        return listFollows ? List.of() : blocks.subList(0, end);
    }

    private static boolean isLabel(Block block) {
        boolean form = block.is(Kind.ITEM) || block.is(Kind.HEADING);
        return form && !Words.isProse(block.text()) && !Words.endsSentence(block.text());
    }

    /** Under each question the paragraph below it, or the list. */
    private Found answers(List<Part> questions) {
        List<Block> answers = new ArrayList<>();
        for (Part question : questions) {
            List<Block> items = firstList(question);
            if (!items.isEmpty()) {
                answers.addAll(items);
            } else {
                question.blocks().stream()
                        .filter(block -> block.is(Kind.PROSE) || block.is(Kind.HEADING))
                        .findFirst()
                        .ifPresent(answers::add);
            }
        }
        return points(answers);
    }

    private Optional<Found> listsUnder(PartKind kind) {
        return partsOf(kind)
                .map(KeyPoints::firstList)
                .filter(items -> !items.isEmpty() && !OtherLists.arePeople(items) && !OtherLists.goOnCounting(items))
                .filter(items -> kind != PartKind.SUMMARY || items.size() >= LEAST_POINTS)
                .findFirst()
                .map(this::points);
    }

    /** The items under a heading, up to a paragraph that announces another list. */
    private static List<Block> firstList(Part part) {
        List<Block> items = new ArrayList<>();
        @Nullable Block before = null;
        for (Block block : part.blocks()) {
            if (block.is(Kind.ITEM) && before != null && beginsOtherList(block, before, items)) {
                break;
            }
            if (block.is(Kind.ITEM)) {
                items.add(block);
            }
            before = block;
        }
        return items;
    }

    private static boolean beginsOtherList(Block item, Block above, List<Block> items) {
        boolean announced = !above.is(Kind.ITEM)
                && (OtherLists.announces(above)
                        || (!items.isEmpty() && above.text().endsWith(":")));
        return announced || (!items.isEmpty() && isOfOtherList(item, above, items.getFirst()));
    }

    /** Numbered paragraphs below a list of bullets, with a blank line between, are of the text. */
    private static boolean isOfOtherList(Block block, Block above, Block first) {
        return Plain.hasDigit(block.marker())
                && !Plain.hasDigit(first.marker())
                && block.depth() <= first.depth()
                && block.spot().page() == null
                && !block.follows(above);
    }

    /** Several short paragraphs or lines under a heading that says "points" are points whose bullets got lost. */
    private Optional<Found> paragraphs() {
        return partsOf(PartKind.KEY_POINTS)
                .filter(part -> !isSectionOfPaper(part))
                .map(UnmarkedPoints::of)
                .filter(blocks -> !blocks.isEmpty())
                .findFirst()
                .map(this::points);
    }

    /** "Findings" is what papers call a section too, and "Fast Facts" an abstract in prose. */
    private static boolean isSectionOfPaper(Part part) {
        return part.heading() != null
                && SECTION_OF_PAPER
                        .matcher(Plain.heading(part.heading().text()))
                        .matches();
    }

    /** A summary of sentences each of which stands by itself is a list. */
    private Optional<Found> linesOfSummary() {
        return partsOf(PartKind.SUMMARY)
                .map(Part::blocks)
                .filter(UnmarkedPoints::areSentences)
                .findFirst()
                .map(this::points);
    }

    private boolean isListOfSentences(List<Block> items) {
        long outer = items.stream().filter(item -> item.depth() == 0).count();
        long sentences = items.stream()
                .filter(item -> item.depth() == 0 && isSentence(item.text()))
                .count();
        return outer >= LEAST_POINTS && sentences * 10 >= outer * 6;
    }

    private static boolean isSentence(String text) {
        return Words.isProse(text) || (Words.endsSentence(text) && Words.areAtLeast(text, LEAST_WORDS_OF_LINE));
    }

    /** What is nested under a point belongs to it. */
    private Found points(List<Block> blocks) {
        int top = blocks.stream().mapToInt(Block::depth).min().orElse(0);
        return points(blocks, block -> block.depth() <= top);
    }

    private Found points(List<Block> blocks, Predicate<Block> begins) {
        List<Paragraph> points = new ArrayList<>();
        List<Block> used = new ArrayList<>();
        List<Block> point = new ArrayList<>();
        for (Block block : blocks) {
            if (begins.test(block)) {
                close(point, points, used);
            }
            point.add(block);
        }
        close(point, points, used);
        return new Found(withoutNumbers(points), used);
    }

    /** Numbers without a full stop are seen to be some only where they count all points. */
    private static List<Paragraph> withoutNumbers(List<Paragraph> points) {
        List<Paragraph> bare = new ArrayList<>();
        for (Paragraph point : points) {
            Matcher number = NUMBER.matcher(point.text());
            if (points.size() < LEAST_POINTS
                    || !number.lookingAt()
                    || Integer.parseInt(number.group("number")) != bare.size() + 1) {
                return points;
            }
            bare.add(new Paragraph(point.text().substring(number.end()), point.page()));
        }
        return bare;
    }

    private void close(List<Block> point, List<Paragraph> points, List<Block> used) {
        if (point.isEmpty()) {
            return;
        }
        Verbatim.Joined joined = verbatim.join(point);
        if (joined.paragraph() != null) {
            points.add(joined.paragraph());
        }
        used.addAll(point.subList(0, point.size() - joined.rest().size()));
        point.clear();
    }
}
