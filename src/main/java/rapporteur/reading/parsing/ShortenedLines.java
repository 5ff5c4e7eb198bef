package rapporteur.reading.parsing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import rapporteur.reading.page.Block;

/**
 * Lines at the top of a page that cut short what stands whole below them, as bars with the title do: {@code Reading:
 * Harbours After the Sto...}.
 */
final class ShortenedLines {

    private static final int MOST_LINES = 30;
    private static final int MOST_LINES_BETWEEN = 10;

    private static final Pattern SHORTENED = Pattern.compile("(?:\\p{Lu}\\p{L}* ?: )?(?<start>.{20,300}?)(?:\\.{3}|…)");

    private ShortenedLines() {}

    /** Returns the blocks of a page without such lines. */
    static List<Block> without(List<Block> blocks) {
        return IntStream.range(0, blocks.size())
                .filter(i -> i >= MOST_LINES || !isOne(blocks, i))
                .mapToObj(blocks::get)
                .toList();
    }

    private static boolean isOne(List<Block> blocks, int index) {
        Matcher shortened = SHORTENED.matcher(blocks.get(index).text());
        return shortened.matches()
                && blocks.stream()
                        .skip(index + 1L)
                        .limit(MOST_LINES_BETWEEN)
                        .anyMatch(block -> block.text().startsWith(shortened.group("start")));
    }
}
