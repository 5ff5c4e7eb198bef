package rapporteur.reading.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.Block;

/**
 * The lines of a list of related publications, one thing a line: lines that hold several things are taken apart, what
 * belongs to the page around the list is left out, and so is what stands below the list.
 */
final class RelatedLines {

    private static final Pattern DATE_BEHIND = Pattern.compile("(?<before>.{3,}?),? \\((?<date>[^()]{4,30})\\)");

    private final List<Block> blocks;
    private final DateReader dates;
    private final List<Block> lines = new ArrayList<>();

    private RelatedLines(List<Block> blocks, DateReader dates) {
        this.blocks = blocks;
        this.dates = dates;
    }

    /**
     * Returns the lines of a list.
     *
     * @param blocks the blocks under its heading
     * @param dates understands dates
     */
    static List<Block> of(List<Block> blocks, DateReader dates) {
        RelatedLines reader = new RelatedLines(blocks, dates);
        reader.read();
        return reader.lines;
    }

    private void read() {
        for (int i = 0; i < blocks.size(); i++) {
            String text = blocks.get(i).text();
            if (PageFooter.is(text)) {
                dropOwnerOfAddress();
                return;
            }
            if (!lines.isEmpty() && endsList(text) && !goesOn(i + 1)) {
                return;
            }
            if (!Navigation.is(text) && !endsList(text)) {
                add(blocks.get(i));
            }
        }
    }

    private static boolean endsList(String text) {
        return PageFooter.leadsToAll(text) || PageFooter.offersNewsletter(text);
    }

    /** Tells whether an item stands further below, by its date or byline; some pages have a button under each item. */
    private boolean goesOn(int from) {
        for (Block block : blocks.subList(from, blocks.size())) {
            if (PageFooter.is(block.text())) {
                return false;
            }
            boolean again =
                    from > 0 && Plain.same(block.text(), blocks.get(from - 1).text());
            if (again || segments(block.text()).stream().anyMatch(this::isDateOrByline)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDateOrByline(String segment) {
        return dates.read(segment).isPresent()
                || Byline.read(segment).isPresent()
                || Field.readDate(segment, dates)
                        .filter(field -> field.kind() == Field.Kind.PUBLISHED)
                        .isPresent();
    }

    /** Above its address an organisation puts its name. */
    private void dropOwnerOfAddress() {
        while (!lines.isEmpty() && Names.isNameOfOrganisation(lines.getLast().text())) {
            lines.removeLast();
        }
    }

    /** The link is the first thing's. */
    private void add(Block block) {
        List<String> segments = segments(block.text());
        if (segments.size() == 1) {
            lines.add(block);
            return;
        }
        @Nullable String link = block.link();
        for (String segment : segments) {
            lines.add(block.withText(segment).linkedTo(link));
            link = null;
        }
    }

    /** {@code Who Votes? (2016)} */
    private List<String> segments(String line) {
        Matcher dated = DATE_BEHIND.matcher(line);
        return line.length() < 250
                        && dated.matches()
                        && dates.read(dated.group("date")).isPresent()
                ? List.of(dated.group("before"), dated.group("date"))
                : Segments.of(line, dates);
    }
}
