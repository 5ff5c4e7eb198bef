package rapporteur.reading.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Block.Kind;
import rapporteur.report.Paragraph;

/** Finds the list of key points: under a heading that promises them, or after the lede. */
final class KeyPoints {

    /** Paragraphs without bullets are points only where each is short. */
    private static final int LONGEST_UNMARKED = 400;

    private static final int MOST_UNMARKED = 15;
    private static final int MOST_SENTENCES_UNMARKED = 3;

    private static final Pattern SECTION_OF_PAPER =
            Pattern.compile("(?:findings|results)(?: (?:and|&) .{4,30})?|(?:fast|quick) facts");

    private static final int LEAST_POINTS = 2;

    /** Shorter lines are buttons and names. */
    private static final int LEAST_WORDS_OF_LINE = 3;

    private static final Pattern NUMBER = Pattern.compile("0?(?<number>\\d{1,2}) (?=\\p{Lu})");

    private static final int LEAST_LINES_OF_SUMMARY = 3;

    private static final Pattern SENTENCES = Pattern.compile("\\p{Ll}[.!?][”\"’]? \\p{Lu}");

    private final Verbatim verbatim;
    private final List<Part> parts;
    private final List<Block> afterLede;

    /**
     * Makes a finder.
     *
     * @param parts the parts of a page
     * @param afterLede the list that follows the lede
     * @param verbatim joins blocks
     */
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
     * @param part a part of the page
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
        List<Part> questions =
                parts.stream().filter(part -> part.kind() == PartKind.QUESTION).toList();
        if (questions.size() >= LEAST_POINTS) {
            return Optional.of(answers(questions)).filter(found -> !found.points.isEmpty());
        }
        return labelled().or(() -> listsUnder(PartKind.KEY_POINTS)).or(this::paragraphs);
    }

    /** Points that each have a label above their text: a subheading, or a bullet with a word or two. */
    private Optional<Found> labelled() {
        return parts.stream()
                .filter(part -> part.kind() == PartKind.KEY_POINTS)
                .map(KeyPoints::labelsWithText)
                .filter(blocks -> blocks.size() >= 2 * LEAST_POINTS)
                .findFirst()
                .map(this::pairs);
    }

    /** Labels and texts in turn, or nothing where the part has anything else that could be a point. */
    private static List<Block> labelsWithText(Part part) {
        List<Block> blocks = part.blocks();
        int end = 0;
        while (end + 1 < blocks.size() && isLabel(blocks.get(end)) && isTextOfPoint(blocks.get(end + 1))) {
            end += 2;
        }
        boolean listFollows = blocks.stream().skip(end).anyMatch(block -> block.is(Kind.ITEM));
        return listFollows ? List.of() : blocks.subList(0, end);
    }

    private static boolean isLabel(Block block) {
        boolean form = block.is(Kind.ITEM) || block.is(Kind.HEADING);
        return form && !Words.isProse(block.text()) && !Words.endsSentence(block.text());
    }

    /** Tells whether a block is the text below a label: one paragraph, as short as points are. */
    static boolean isTextOfPoint(Block block) {
        return block.is(Kind.PROSE) && block.text().length() <= LONGEST_UNMARKED && Words.endsSentence(block.text());
    }

    private Found pairs(List<Block> blocks) {
        List<Paragraph> points = new ArrayList<>();
        List<Block> used = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i += 2) {
            close(new ArrayList<>(blocks.subList(i, i + 2)), points, used);
        }
        return new Found(withoutNumbers(points), used);
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
        return parts.stream()
                .filter(part -> part.kind() == kind)
                .map(KeyPoints::firstList)
                .filter(items -> !items.isEmpty() && !OtherLists.arePeople(items))
                .filter(items -> kind != PartKind.SUMMARY || items.size() >= LEAST_POINTS)
                .findFirst()
                .map(this::points);
    }

    /** The items under a heading, up to a paragraph that announces another list. */
    private static List<Block> firstList(Part part) {
        List<Block> items = new ArrayList<>();
        @Nullable Block before = null;
        for (Block block : part.blocks()) {
            boolean announced = before != null && !before.is(Kind.ITEM) && block.is(Kind.ITEM);
            if (announced
                    && before != null
                    && (OtherLists.announces(before)
                            || (!items.isEmpty() && before.text().endsWith(":")))) {
                break;
            }
            if (block.is(Kind.ITEM)
                    && !items.isEmpty()
                    && before != null
                    && isOfOtherList(block, before, items.getFirst())) {
                break;
            }
            if (block.is(Kind.ITEM)) {
                items.add(block);
            }
            before = block;
        }
        return items;
    }

    /** Numbered paragraphs below a list of bullets, with a blank line between, are of the text. */
    private static boolean isOfOtherList(Block block, Block above, Block first) {
        return Plain.hasDigit(block.marker())
                && !Plain.hasDigit(first.marker())
                && block.depth() <= first.depth()
                && block.spot().page() == null
                && !block.spot().follows(above.spot());
    }

    /** Several short paragraphs or lines under a heading that says "points" are points whose bullets got lost. */
    private Optional<Found> paragraphs() {
        return parts.stream()
                .filter(part -> part.kind() == PartKind.KEY_POINTS && !isSectionOfPaper(part))
                .map(KeyPoints::unmarkedPoints)
                .filter(blocks -> blocks.size() >= LEAST_POINTS && blocks.size() <= MOST_UNMARKED)
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

    /** The first blocks of a part, if all of its text is short; buttons and the like may follow. */
    private static List<Block> unmarkedPoints(Part part) {
        List<Block> points =
                part.blocks().stream().takeWhile(KeyPoints::isUnmarkedPoint).toList();
        List<Block> together = linesTogether(points);
        if (together.size() >= LEAST_POINTS && together.size() < points.size()) {
            return together;
        }
        if (points.stream().anyMatch(block -> isImprint(block.text()))) {
            return List.of();
        }
        boolean textFollows = part.blocks().stream()
                .skip(points.size())
                .anyMatch(block -> Words.isProse(block.text()) && !Notices.is(block.text()));
        return textFollows ? List.of() : points;
    }

    /** The first of the blocks that stand in lines right below one another; a blank line ends them. */
    private static List<Block> linesTogether(List<Block> blocks) {
        int end = Math.min(1, blocks.size());
        while (end < blocks.size()
                && blocks.get(end).spot().follows(blocks.get(end - 1).spot())) {
            end++;
        }
        return blocks.subList(0, end);
    }

    /** Below the entry of a menu stands the head of the report. */
    private static boolean isImprint(String line) {
        return Byline.read(line).isPresent()
                || new DateReader(NumericOrder.UNKNOWN).read(line).isPresent();
    }

    private static boolean isUnmarkedPoint(Block block) {
        boolean sentence = block.is(Kind.PROSE)
                && Words.endsSentence(block.text())
                && SENTENCES.matcher(block.text()).results().count() < MOST_SENTENCES_UNMARKED;
        boolean line = block.is(Kind.HEADING)
                && block.depth() == 0
                && Words.count(block.text(), LEAST_WORDS_OF_LINE) >= LEAST_WORDS_OF_LINE;
        return block.text().length() <= LONGEST_UNMARKED && (sentence || line) && !Notices.is(block.text());
    }

    /**
     * A summary of lines of one sentence each, directly below one another, is a list; paragraphs of prose have more.
     */
    private Optional<Found> linesOfSummary() {
        return parts.stream()
                .filter(part -> part.kind() == PartKind.SUMMARY)
                .map(Part::blocks)
                .filter(blocks -> blocks.size() >= LEAST_LINES_OF_SUMMARY && isOneSentenceALine(blocks))
                .findFirst()
                .map(this::points);
    }

    private static boolean isOneSentenceALine(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean adjacent = i == 0 || block.spot().follows(blocks.get(i - 1).spot());
            if (!adjacent
                    || !block.is(Kind.PROSE)
                    || !Words.endsSentence(block.text())
                    || SENTENCES.matcher(block.text()).find()) {
                return false;
            }
        }
        return true;
    }

    private boolean isListOfSentences(List<Block> items) {
        long outer = items.stream().filter(item -> item.depth() == 0).count();
        long sentences = items.stream()
                .filter(item -> item.depth() == 0 && isSentence(item.text()))
                .count();
        return outer >= LEAST_POINTS && sentences * 10 >= outer * 6;
    }

    private static boolean isSentence(String text) {
        return Words.isProse(text)
                || (Words.endsSentence(text) && Words.count(text, LEAST_WORDS_OF_LINE) >= LEAST_WORDS_OF_LINE);
    }

    /** What is nested under a point belongs to it. */
    private Found points(List<Block> blocks) {
        List<Paragraph> points = new ArrayList<>();
        List<Block> used = new ArrayList<>();
        List<Block> point = new ArrayList<>();
        int top = blocks.stream().mapToInt(Block::depth).min().orElse(0);
        for (Block block : blocks) {
            if (!point.isEmpty() && block.depth() <= top) {
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
