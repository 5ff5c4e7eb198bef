package rapporteur.reading.parsing;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Block.Kind;
import rapporteur.reading.parsing.line.Byline;
import rapporteur.reading.parsing.line.DateReader;
import rapporteur.reading.parsing.line.Notices;
import rapporteur.reading.parsing.line.NumericOrder;
import rapporteur.reading.parsing.line.Words;

/** Tells points whose bullets got lost, short paragraphs or lines, from running text. */
final class UnmarkedPoints {

    /** Paragraphs without bullets are points only where each is short. */
    private static final DateReader WORDED_DATES = new DateReader(NumericOrder.UNKNOWN);

    private static final int LONGEST = 400;

    private static final int MOST = 15;
    private static final int MOST_SENTENCES = 3;

    private static final int LEAST_POINTS = 2;

    /** Shorter lines are buttons and names. */
    private static final int LEAST_WORDS_OF_LINE = 3;

    private static final int LEAST_LINES = 3;
    private static final int LEAST_PARAGRAPHS = 4;
    private static final int LONGEST_PARAGRAPH = 250;

    private static final Pattern SENTENCES = Pattern.compile("\\p{Ll}[.!?][”\"’]? \\p{Lu}");

    private UnmarkedPoints() {}

    /** Tells whether a block is the text below a label: one paragraph, as short as points are. */
    static boolean isTextOfPoint(Block block) {
        return block.is(Kind.PROSE) && block.text().length() <= LONGEST && Words.endsSentence(block.text());
    }

    /** Returns the points a part consists of: its first blocks, if all of its text is short; else none. */
    static List<Block> of(Part part) {
        List<Block> points = firstPoints(part);
        return points.size() >= LEAST_POINTS && points.size() <= MOST ? points : List.of();
    }

    /** Buttons and the like may follow. */
    private static List<Block> firstPoints(Part part) {
        List<Block> points =
                part.blocks().stream().takeWhile(UnmarkedPoints::isPoint).toList();
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
        List<Block> single = singleSentences(points);
        List<Block> next =
                points.stream().skip(single.size()).limit(LEAST_POINTS).toList();
        boolean several = next.size() == LEAST_POINTS && next.stream().noneMatch(UnmarkedPoints::isSingleSentence);
        if (single.size() >= LEAST_LINES && (textFollows || several)) {
            return single;
        }
        return textFollows ? List.of() : points;
    }

    /** The first paragraphs, of a sentence each: where longer ones follow, these are the text below the points. */
    private static List<Block> singleSentences(List<Block> blocks) {
        return blocks.stream().takeWhile(UnmarkedPoints::isSingleSentence).toList();
    }

    private static boolean isSingleSentence(Block block) {
        return block.is(Kind.PROSE) && !SENTENCES.matcher(block.text()).find();
    }

    /** The first of the blocks that stand in lines right below one another; a blank line ends them. */
    private static List<Block> linesTogether(List<Block> blocks) {
        int end = Math.min(1, blocks.size());
        while (end < blocks.size() && blocks.get(end).follows(blocks.get(end - 1))) {
            end++;
        }
        return blocks.subList(0, end);
    }

    /**
     * Tells whether the blocks above a text are points: lines right below one another, with a blank line below them, or
     * sentences, where the text has several.
     */
    static boolean areAbove(Block text, @Nullable Block next, List<Block> lines) {
        if (lines.size() > MOST) {
            return false;
        }
        boolean together = lines.size() >= LEAST_POINTS
                && linesTogether(lines).size() == lines.size()
                && !text.follows(lines.getLast());
        boolean sentences = lines.size() >= LEAST_LINES
                && singleSentences(lines).size() == lines.size()
                && next != null
                && isOfSentences(text)
                && isOfSentences(next);
        return together || sentences;
    }

    private static boolean isOfSentences(Block block) {
        return block.is(Kind.PROSE) && SENTENCES.matcher(block.text()).find();
    }

    /** Below the entry of a menu stands the head of the report. */
    private static boolean isImprint(String line) {
        return Byline.read(line).isPresent() || WORDED_DATES.isDate(line);
    }

    private static boolean isPoint(Block block) {
        boolean sentence = (block.is(Kind.PROSE) || block.is(Kind.ROW)) // a number and its point side by side
                && Words.endsSentence(block.text())
                && SENTENCES.matcher(block.text()).results().count() < MOST_SENTENCES;
        boolean line =
                block.is(Kind.HEADING) && block.depth() == 0 && Words.areAtLeast(block.text(), LEAST_WORDS_OF_LINE);
        return block.text().length() <= LONGEST && (sentence || line) && !Notices.is(block.text());
    }

    /**
     * Tells whether blocks are of one sentence each: paragraphs of prose have more, but a short summary may have some
     * that don't.
     */
    static boolean areSentences(List<Block> blocks) {
        boolean together = linesTogether(blocks).size() == blocks.size();
        int longest = together ? Integer.MAX_VALUE : LONGEST_PARAGRAPH;
        return blocks.size() >= (together ? LEAST_LINES : LEAST_PARAGRAPHS)
                && blocks.stream()
                        .allMatch(block -> isSingleSentence(block)
                                && Words.endsSentence(block.text())
                                && block.text().length() <= longest);
    }
}
