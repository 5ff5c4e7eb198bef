package rapporteur.reading.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Block.Kind;
import rapporteur.report.Paragraph;

/** Finds the list of key points: under a heading that promises them, or after the lede. */
final class KeyPoints {

    /** Words before a list of people or chapters, which is no list of points. */
    private static final Pattern OTHER_LIST = Pattern.compile(
            "\\b(?:panel|panell?ists?|speakers?|participants?|moderat\\w+|discussants?|contributors?|members|attendees|interviewees|intervenants?|chapters?|sections?"
                    + "|contents|versions?|references|sources|tables?|figures?)\\b[^.]*:?$");

    /** Paragraphs without bullets are points only where each is short. */
    private static final int LONGEST_UNMARKED = 400;

    private static final int LEAST_POINTS = 2;

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
                .or(() -> isListOfSentences(afterLede) ? Optional.of(points(afterLede)) : Optional.empty())
                .orElse(Found.NONE);
    }

    private Optional<Found> underPromisingHeadings() {
        List<Part> questions =
                parts.stream().filter(part -> part.kind() == PartKind.QUESTION).toList();
        if (questions.size() >= LEAST_POINTS) {
            return Optional.of(answers(questions)).filter(found -> !found.points.isEmpty());
        }
        return listsUnder(PartKind.KEY_POINTS).or(this::paragraphs);
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
                .filter(items -> !items.isEmpty())
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
                    && (announcesOther(before)
                            || (!items.isEmpty() && before.text().endsWith(":")))) {
                break;
            }
            if (block.is(Kind.ITEM)) {
                items.add(block);
            }
            before = block;
        }
        return items;
    }

    private static boolean announcesOther(Block before) {
        String end = before.text().length() > 120
                ? before.text().substring(before.text().length() - 120)
                : before.text();
        return before.text().endsWith(":") && OTHER_LIST.matcher(Plain.of(end)).find();
    }

    /** Several short paragraphs under a heading that says "points" are points whose bullets got lost. */
    private Optional<Found> paragraphs() {
        return parts.stream()
                .filter(part -> part.kind() == PartKind.KEY_POINTS)
                .map(Part::blocks)
                .filter(blocks -> blocks.size() >= LEAST_POINTS
                        && blocks.stream()
                                .allMatch(block -> block.is(Kind.PROSE)
                                        && block.text().length() <= LONGEST_UNMARKED
                                        && Words.endsSentence(block.text())))
                .findFirst()
                .map(this::points);
    }

    private boolean isListOfSentences(List<Block> items) {
        long outer = items.stream().filter(item -> item.depth() == 0).count();
        long sentences = items.stream()
                .filter(item -> item.depth() == 0 && Words.isProse(item.text()))
                .count();
        return outer >= LEAST_POINTS && sentences * 10 >= outer * 6;
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
        return new Found(points, used);
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
