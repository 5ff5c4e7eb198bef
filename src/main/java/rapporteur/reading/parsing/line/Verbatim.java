package rapporteur.reading.parsing.line;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.Block;
import rapporteur.report.Paragraph;

/**
 * Puts blocks together to one paragraph, as far as they follow one another on the page: no text of a report may leave
 * out words between.
 */
public final class Verbatim {

    private final String asRead;

    /** Where words were found last: those that are asked for next mostly stand behind them. */
    private int found;

    /** Takes all words of the page. */
    public Verbatim(String asRead) {
        this.asRead = asRead;
    }

    /**
     * What could be put together.
     *
     * @param paragraph the words, or {@code null} of no blocks
     * @param rest the blocks that don't follow directly
     */
    public record Joined(@Nullable Paragraph paragraph, List<Block> rest) {}

    /** Joins as many of some blocks as follow one another. */
    public Joined join(List<Block> blocks) {
        if (blocks.isEmpty()) {
            return new Joined(null, List.of());
        }
        StringBuilder words = new StringBuilder(blocks.getFirst().text());
        int count = 1;
        int onPage = 0;
        while (count < blocks.size()) {
            int length = words.length();
            words.append(' ').append(blocks.get(count).asRead());
            if (!isOnPage(words, onPage)) {
                words.setLength(length);
                break;
            }
            onPage = words.length();
            count++;
        }
        Paragraph paragraph =
                new Paragraph(words.toString(), blocks.getFirst().spot().page());
        return new Joined(paragraph, blocks.subList(count, blocks.size()));
    }

    /**
     * Tells whether words stand on the page.
     *
     * @param known how many of their characters are known to stand where words were found last
     */
    private boolean isOnPage(StringBuilder words, int known) {
        if (known > 0 && asRead.startsWith(words.substring(known), found + known)) {
            return true;
        }
        int behind = asRead.indexOf(words.toString(), found);
        int at = behind < 0 ? asRead.indexOf(words.toString()) : behind;
        if (at >= 0) {
            found = at;
        }
        return at >= 0;
    }
}
