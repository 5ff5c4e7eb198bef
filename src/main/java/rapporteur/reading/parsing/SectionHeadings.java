package rapporteur.reading.parsing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Block.Kind;
import rapporteur.reading.parsing.head.BareBylines;
import rapporteur.reading.parsing.head.HeadReach;
import rapporteur.reading.parsing.line.Byline;
import rapporteur.reading.parsing.line.DateReader;
import rapporteur.reading.parsing.line.Field;
import rapporteur.reading.parsing.line.Names;
import rapporteur.reading.parsing.line.Navigation;
import rapporteur.reading.parsing.line.PublicationTypes;
import rapporteur.reading.parsing.line.Words;

/** Tells the headings of sections from lines of the head, of authors and of lists that look like them. */
final class SectionHeadings {

    /** {@code II. Who Holds the Hills}, {@code 2.1 Costs}: numbers tell that a line is a heading. */
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:[IVXL]{1,6}\\.|[A-Z]\\.|\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.?|\\(?[a-z]\\)) \\p{Lu}");

    private static final int LEAST_WORDS_OF_SENTENCE = 4;

    /** How many headings the page has of each level. */
    private final Map<Integer, Integer> counts = new HashMap<>();

    private final DateReader dates;

    /** Prepares for all blocks of a page. */
    SectionHeadings(List<Block> blocks, DateReader dates) {
        for (Block block : blocks) {
            if (block.is(Kind.HEADING)) {
                counts.merge(block.depth(), 1, Integer::sum);
            }
        }
        this.dates = dates;
    }

    /** Tells whether a number stands before a heading. */
    static boolean isNumbered(Block block) {
        return NUMBERED.matcher(block.text()).find();
    }

    /** A line that only looks like a heading is one where text follows. */
    static boolean leads(Block block, @Nullable Block next) {
        return isNumbered(block)
                || block.depth() > 0
                || (next != null && !next.is(Kind.HEADING))
                || (next != null && next.depth() > 0);
    }

    /** {@code Jobs} above a paragraph, marked as a heading that leads nowhere, is no word of a menu. */
    static boolean isCalledLikeAButton(Block block, @Nullable Block next) {
        return block.isCertainHeading()
                && block.link() == null
                && next != null
                && HeadReach.isText(next)
                && !Navigation.is(next.text())
                && Navigation.isSubject(block.text());
    }

    /** Tells whether a line belongs to the imprint: a date, byline, field or series. */
    boolean isOfHead(String line) {
        return dates.isDate(line)
                || Byline.is(line)
                || Field.read(line).isPresent()
                || Field.readDate(line, dates).isPresent()
                || PublicationTypes.series(line).isPresent();
    }

    /** Tells whether the page has other headings of a level. */
    boolean hasSiblings(Block block) {
        return count(block) > 1;
    }

    /** Returns how many headings of a level the page has. */
    int count(Block block) {
        return counts.getOrDefault(block.depth(), 0);
    }

    /**
     * A subtitle stands above the byline, and above the first sentence, however short; on the cover of a PDF, where
     * headings are told by their size only, anything may.
     */
    boolean endsTitle(Block block) {
        return (block.depth() == 0 && isOfHead(block.text()))
                || (block.is(Kind.PROSE)
                        && Words.endsSentence(block.text())
                        && Words.areAtLeast(block.text(), LEAST_WORDS_OF_SENTENCE));
    }

    /** {@code Source URL: https://ports.example/quays} */
    static boolean isSource(String line) {
        return Field.read(line)
                .filter(field -> field.kind() == Field.Kind.SOURCE)
                .isPresent();
    }

    /** Authors stand on cards of their own. */
    static boolean isNameAboveRole(Block block, @Nullable Block next) {
        return next != null && Names.isPerson(block.text()) && BareBylines.isRole(next);
    }

    /** Tells whether a line has names of people, or what one is. */
    static boolean isAboutPeople(String line) {
        return Names.isRole(line) || Byline.names(line).stream().allMatch(Names::isPerson);
    }
}
