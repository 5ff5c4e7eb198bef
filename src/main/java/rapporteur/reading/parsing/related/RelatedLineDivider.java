package rapporteur.reading.parsing.related;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.reading.page.Block;
import rapporteur.reading.parsing.line.Byline;
import rapporteur.reading.parsing.line.DateReader;
import rapporteur.reading.parsing.line.Names;
import rapporteur.reading.parsing.line.Words;
import rapporteur.reading.parsing.related.RelatedLines.Line;
import rapporteur.reading.parsing.related.RelatedSegments.Segment;

/** Takes the blocks of a list of related publications apart, each into lines of one thing, without its buttons. */
final class RelatedLineDivider {

    private static final Pattern BUTTON_BEHIND = Pattern.compile(
            " (?<=[.!?…][”\"’)]? )(?:(?:read|learn|find out|see) more|continue reading|read (?:on|the (?:full )?\\p{L}+)|more|lire la suite|en savoir plus)"
                    + "[ .…»›→>]*$",
            Pattern.CASE_INSENSITIVE);

    /** Behind a sentence that is cut short. */
    private static final Pattern BUTTON_WITHIN =
            Pattern.compile("(?<=\\p{Ll},? )(?:Read [Mm]ore|Lire la suite)[ .…»›→>]*$");

    /** {@code Quayside Blog By Jane Doe} */
    private static final Pattern TYPE_AND_BYLINE =
            Pattern.compile("(?<type>\\p{Lu}\\S*(?: \\S+){0,2}) (?<byline>[Bb]y \\p{Lu}.+)");

    private static final int SHORTEST_SENTENCE = 50;

    private static final Pattern DASH = Pattern.compile(" [–—-] ");

    /** Below a title its copy may stand, and a type. */
    private static final int LINES_TO_DATE = 3;

    private static final int LINES_OF_FIELDS = 8;

    private final List<Block> blocks;
    private final DateReader dates;
    private final RelatedSegments segments;
    private final boolean eachIsItem;

    RelatedLineDivider(List<Block> blocks, DateReader dates, RelatedSegments segments, boolean eachIsItem) {
        this.blocks = blocks;
        this.dates = dates;
        this.segments = segments;
        this.eachIsItem = eachIsItem;
    }

    /**
     * Returns the lines that a block holds. The link is the first thing's.
     *
     * @param index the block
     * @param above the lines of the list above it
     */
    List<Line> of(int index, List<Line> above) {
        Block block = withoutButton(blocks.get(index));
        if (!above.isEmpty() && isCutSentence(blocks.get(index), block)) {
            return List.of(new Line(block, RelatedLine.SUMMARY, false));
        }
        if (!above.isEmpty() && isMonthOfNumbers(block.text())) {
            return List.of(new Line(block, RelatedLine.DATE, false));
        }
        List<Segment> things = segments.of(block.text());
        Matcher named = TYPE_AND_BYLINE.matcher(block.text());
        if (things.size() == 1
                && isBelowDateAndTitle(above)
                && named.matches()
                && Byline.read(named.group("byline")).filter(Names::arePeople).isPresent()) {
            return List.of(
                    new Line(block.withText(named.group("type")).linkedTo(null), RelatedLine.TYPE, false),
                    new Line(block.withText(named.group("byline")).linkedTo(null), RelatedLine.BYLINE, false));
        }
        if (isWholeTitle(block) || isAboutAMonth(index, things)) {
            things = List.of(new Segment(block.text(), null));
        }
        if (things.size() == 1 && things.getFirst().text().equals(block.text())) {
            return List.of(new Line(block, things.getFirst().known(), eachIsItem));
        }
        List<Line> lines = new ArrayList<>();
        boolean item = eachIsItem || things.getFirst().known() == RelatedLine.TITLE;
        for (int i = 0; i < things.size(); i++) {
            Block thing = block.withText(things.get(i).text()).linkedTo(i == 0 ? block.link() : null);
            lines.add(new Line(thing, things.get(i).known(), item && i == 0));
        }
        return lines;
    }

    /** There the name of a series or a blog may stand before the byline, whatever it is called. */
    private boolean isBelowDateAndTitle(List<Line> above) {
        int last = above.size() - 1;
        return last > 0
                && dates.isDate(above.get(last - 1).block().text())
                && !segments.isDateOrByline(above.get(last).block().text());
    }

    /** {@code 03/2022} on a line of its own below a title. */
    private boolean isMonthOfNumbers(String text) {
        return !dates.isDate(text) && dates.readLabelled(text).isPresent();
    }

    /** {@code … and the boats wait in Read more}: what a button cuts short is a summary. */
    private static boolean isCutSentence(Block line, Block withoutButton) {
        return withoutButton.text().length() < line.text().length()
                && withoutButton.text().length() >= SHORTEST_SENTENCE
                && !Words.endsSentence(withoutButton.text());
    }

    /** A heading may hold dashes and dates of what it is about. */
    private static boolean isWholeTitle(Block block) {
        return block.isCertainHeading()
                && DASH.matcher(block.text()).find()
                && block.text().indexOf('|') < 0;
    }

    /** {@code Prices in Gao, July 2023} above the date: the month is what it is about. */
    private boolean isAboutAMonth(int index, List<Segment> things) {
        String last = things.getLast().text();
        return things.size() == 2
                && blocks.get(index).text().endsWith(", " + last)
                && dates.isDate(last)
                && blocks
                        .subList(index + 1, Math.min(blocks.size(), index + 1 + linesToDate(blocks.get(index))))
                        .stream()
                        .takeWhile(below -> !below.isCertainHeading())
                        .anyMatch(below -> dates.isDate(below.text()));
    }

    /** Below a heading fields may stand, each label and value in a line of its own. */
    private static int linesToDate(Block title) {
        return title.isCertainHeading() ? LINES_OF_FIELDS : LINES_TO_DATE;
    }

    /** {@code … where the boats wait. Read more} */
    private static Block withoutButton(Block block) {
        String sentence = BUTTON_BEHIND.matcher(block.text()).replaceFirst("");
        String text = sentence.length() < SHORTEST_SENTENCE
                ? sentence
                : BUTTON_WITHIN.matcher(sentence).replaceFirst("").strip();
        return text.length() == block.text().length()
                ? block
                : block.withText(text).linkedTo(null);
    }
}
