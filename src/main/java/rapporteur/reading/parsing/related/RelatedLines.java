package rapporteur.reading.parsing.related;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.Block;
import rapporteur.reading.parsing.line.Byline;
import rapporteur.reading.parsing.line.DateReader;
import rapporteur.reading.parsing.line.Field;
import rapporteur.reading.parsing.line.Months;
import rapporteur.reading.parsing.line.Navigation;
import rapporteur.reading.parsing.line.Notices;
import rapporteur.reading.parsing.line.PageFooter;
import rapporteur.reading.parsing.line.Plain;
import rapporteur.reading.parsing.line.PublicationTypes;
import rapporteur.reading.parsing.line.Words;
import rapporteur.reading.parsing.related.RelatedSegments.Segment;

/**
 * The lines of a list of related publications, one thing a line: lines that hold several things are taken apart, what
 * belongs to the page around the list is left out, and so is what stands below the list.
 */
final class RelatedLines {

    /**
     * A line.
     *
     * @param block its words
     * @param known what it is, where the line it was taken from tells, else {@code null}
     * @param first whether it surely begins an item
     */
    record Line(Block block, @Nullable RelatedLine known, boolean first) {}

    /** A heading of two lines, {@code Related} and {@code Publications}; the second may stand above each item. */
    private static final Pattern REST_OF_HEADING =
            Pattern.compile("publications|resources|content|articles|reports|readings?");

    private static final int LONGEST_TOPIC = 5;

    private static final Pattern FIRST_PUBLISHED = Pattern.compile(
            "(?:(?:this (?:article|piece|op-ed) )?(?:was )?)?(?:originally|first) (?:published|appeared) (?:in|on|by) .{2,60}");

    private static final Pattern TO_READ = Pattern.compile(
            "(?:read|continue|learn|find out|see)(?: more| reading| on| it| the (?:full )?\\p{L}+)?|lire(?: la suite| plus)?|en savoir plus");

    /** {@code Sep 18}: of a day without its year nobody knows when it was. */
    private static final Pattern DAY_WITHOUT_YEAR = Pattern.compile(
            "(?:\\d{1,2} " + Months.ANY + "|" + Months.ANY + "\\.? \\d{1,2})", Pattern.CASE_INSENSITIVE);

    private final List<Block> blocks;
    private final DateReader dates;
    private final RelatedSegments segments;
    private final List<Line> lines = new ArrayList<>();
    private final RelatedLineDivider divider;

    private RelatedLines(List<Block> blocks, DateReader dates) {
        this.blocks = blocks;
        this.dates = dates;
        this.segments = new RelatedSegments(dates);
        this.divider = new RelatedLineDivider(blocks, dates, segments, eachIsItem());
    }

    /**
     * Returns the lines of a list.
     *
     * @param blocks the blocks under its heading
     */
    static List<Line> of(List<Block> blocks, DateReader dates) {
        RelatedLines reader = new RelatedLines(withoutNumbers(blocks), dates);
        reader.read();
        reader.joinDoubledTitles();
        reader.takeTypesAboveDates();
        RelatedKickers kickers = new RelatedKickers(reader.lines, dates);
        kickers.names().forEach(index -> reader.takeAboveTitle(index, RelatedLine.BYLINE));
        List<Integer> types = kickers.types();
        if (types.isEmpty()) {
            kickers.subtitles().forEach(reader::takeForSummary);
        }
        types.forEach(index -> reader.takeAboveTitle(index, RelatedLine.TYPE));
        kickers.ofUnknownKind().forEach(index -> reader.takeAboveTitle(index, RelatedLine.OTHER));
        return reader.lines;
    }

    /** {@code 1. Policy Brief}, with the title below it: numbers that count the items say nothing else. */
    private static List<Block> withoutNumbers(List<Block> blocks) {
        List<Block> bare = new ArrayList<>();
        int items = 0;
        for (Block block : blocks) {
            String number = items + 1 + ". ";
            boolean counted = block.text().startsWith(number);
            bare.add(counted ? block.withText(block.text().substring(number.length())) : block);
            items += counted ? 1 : 0;
        }
        return items > 1 ? bare : blocks;
    }

    private void read() {
        for (int i = 0; i < blocks.size(); i++) {
            String text = blocks.get(i).text();
            if (isFooter(text)) {
                dropOwnerOfAddress();
                return;
            }
            boolean ends = endsList(text) || isOverOtherList(blocks.get(i)) || isOverTopicsOfPage(i);
            if (ends && !lines.isEmpty() && !goesOn(i + 1)) {
                if (blocks.get(i).follows(blocks.get(i - 1))) {
                    dropOwnerOfAddress();
                }
                return;
            }
            if (isButtonToRead(blocks.get(i))) {
                lines.add(new Line(blocks.get(i), RelatedLine.LINK, false));
            } else if (!ends
                    && !isOfPage(text)
                    && !RelatedHeading.isNameOfSummary(blocks, i, dates)
                    && !isPicture(blocks.get(i))) {
                lines.addAll(divider.of(i, lines));
            }
        }
    }

    /** {@code 2020 Publication} is no postal code with its town. */
    private boolean isFooter(String text) {
        return PageFooter.is(text) && segments.of(text).size() == 1;
    }

    /** Where the title stands above a picture too, with a topic between the two, the topic is put below the second. */
    private void joinDoubledTitles() {
        for (int i = 0; i + 2 < lines.size(); i++) {
            Block topic = lines.get(i + 1).block();
            String title = lines.get(i).block().text();
            boolean doubled = Plain.same(title, lines.get(i + 2).block().text())
                    && !Plain.same(topic.text(), title)
                    && !isDetailOfItem(title);
            if (doubled
                    && Words.areAtMost(topic.text(), LONGEST_TOPIC)
                    && !topic.isCertainHeading()
                    && !segments.isDateOrByline(topic.text())) {
                lines.set(i, lines.get(i + 2));
                lines.set(i + 1, new Line(topic, RelatedLine.TOPICS, false));
                lines.remove(i + 2);
            }
        }
    }

    /**
     * {@code short reads} above the date, and both above the title, which alone links somewhere: whatever stands so in
     * every item of a list is its type.
     */
    private void takeTypesAboveDates() {
        List<Integer> types = IntStream.range(0, lines.size())
                .filter(this::isTypeAboveDate)
                .boxed()
                .toList();
        long titles = lines.stream().filter(line -> line.block().link() != null).count();
        if (titles > 1 && types.size() == titles && types.getFirst() == 0) {
            types.forEach(index -> takeAboveTitle(index, RelatedLine.TYPE));
        }
    }

    private void takeAboveTitle(int index, RelatedLine kind) {
        lines.set(index, new Line(lines.get(index).block(), kind, true));
    }

    private void takeForSummary(int index) {
        lines.set(index, new Line(lines.get(index).block(), RelatedLine.SUMMARY, false));
    }

    private boolean isTypeAboveDate(int index) {
        if (index + 2 >= lines.size() || lines.get(index).known() != null) {
            return false;
        }
        Block type = lines.get(index).block();
        return type.link() == null
                && !type.isCertainHeading()
                && Words.areAtMost(type.text(), RelatedSegments.MOST_WORDS_OF_TYPE)
                && (PublicationTypes.isType(type.text()) || !isDetailOfItem(type.text()))
                && dates.isDate(lines.get(index + 1).block().text())
                && lines.get(index + 2).block().link() != null;
    }

    /** Two items in a row may have the same date, author or type. */
    private boolean isDetailOfItem(String line) {
        return segments.isDateOrByline(line) || PublicationTypes.isType(line) || Byline.areNames(line);
    }

    /** Below an item whose title links nowhere. */
    private boolean isButtonToRead(Block block) {
        return !lines.isEmpty()
                && block.link() != null
                && TO_READ.matcher(Plain.heading(block.text())).matches();
    }

    private boolean isOfPage(String text) {
        return Navigation.is(text)
                || DAY_WITHOUT_YEAR.matcher(text).matches()
                || FIRST_PUBLISHED.matcher(Plain.of(text)).matches()
                || isRestOfHeading(text)
                || Field.isLabel(text, Field.Kind.TITLE)
                || Notices.isOfPublisher(text);
    }

    private boolean isRestOfHeading(String text) {
        return (lines.isEmpty() || Plain.same(text, blocks.getFirst().text()))
                && blocks.size() > 1
                && !dates.isDate(blocks.get(1).text())
                && REST_OF_HEADING.matcher(Plain.heading(text)).matches();
    }

    /** What is said of the picture beside an item. */
    private static boolean isPicture(Block block) {
        return block.link() == null && Words.isCaption(block.text()) && !Words.isProse(block.text());
    }

    private static boolean endsList(String text) {
        return PageFooter.leadsToAll(text) || PageFooter.offersNewsletter(text) || PageFooter.closes(text);
    }

    /** {@code Collection} below a list of nothing but links, which had no such heading. */
    private boolean isOverOtherList(Block block) {
        return block.isCertainHeading()
                && block.link() == null
                && !lines.isEmpty()
                && lines.stream().map(Line::block).allMatch(above -> above.is(Block.Kind.ITEM) && above.link() != null);
    }

    /**
     * {@code Topics}, {@code Regions}: what the whole page is filed under. A label of an item has its value right below
     * it, or stands there in other items too.
     */
    private boolean isOverTopicsOfPage(int index) {
        String text = blocks.get(index).text();
        return index > 0
                && index + 1 < blocks.size()
                && text.indexOf(':') < 0
                && Field.isLabel(text, Field.Kind.TOPICS)
                && !blocks.get(index).follows(blocks.get(index - 1))
                && blocks.stream()
                                .filter(block -> Field.isLabel(block.text(), Field.Kind.TOPICS))
                                .count()
                        == 1;
    }

    /** Tells whether an item stands further below, by its date or byline; some pages have a button under each item. */
    private boolean goesOn(int from) {
        for (Block block : blocks.subList(from, blocks.size())) {
            if (isFooter(block.text())) {
                return false;
            }
            boolean again =
                    from > 0 && Plain.same(block.text(), blocks.get(from - 1).text());
            if (again || segments.of(block.text()).stream().map(Segment::text).anyMatch(segments::isDateOrByline)) {
                return true;
            }
        }
        return false;
    }

    /** Above its address an organisation puts its name. */
    private void dropOwnerOfAddress() {
        while (!lines.isEmpty()
                && RelatedSegments.isPublisher(lines.getLast().block().text())) {
            lines.removeLast();
        }
    }

    /** {@code Cranes for Rent | Report | May 6, 2019}, line by line. */
    private boolean eachIsItem() {
        boolean any = false;
        for (Block block : blocks) {
            if (isFooter(block.text())) {
                return any;
            }
            if (!Navigation.is(block.text())) {
                if (!segments.areItem(segments.of(block.text()))) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }
}
