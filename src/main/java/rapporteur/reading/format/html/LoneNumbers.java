package rapporteur.reading.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Block.Kind;

/** Numbers in elements of their own, each above the paragraph it counts, as designs of lists have them. */
final class LoneNumbers {

    private static final Pattern NUMBER = Pattern.compile("0?(?<number>\\d{1,2})[.)]?");
    private static final Pattern SENTENCE = Pattern.compile(".*[.!?][”\"’»)]?", Pattern.DOTALL);

    private static final int LEAST = 2;

    private LoneNumbers() {}

    /** Makes items of such paragraphs, where two or more are counted from one. */
    static void join(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        int next = 0;
        while (next < blocks.size()) {
            int counted = counted(blocks, next);
            if (counted < LEAST) {
                joined.add(blocks.get(next));
                next++;
            } else {
                int end = next + 2 * counted;
                for (; next < end; next += 2) {
                    Block number = blocks.get(next);
                    joined.add(Block.item(blocks.get(next + 1).text(), 0, number.text(), number.spot()));
                }
            }
        }
        blocks.clear();
        blocks.addAll(joined);
    }

    private static int counted(List<Block> blocks, int start) {
        int counted = 0;
        for (int i = start; i + 1 < blocks.size(); i += 2) {
            if (!isNumber(blocks.get(i), counted + 1) || !isSentence(blocks.get(i + 1))) {
                return counted;
            }
            counted++;
        }
        return counted;
    }

    private static boolean isNumber(Block block, int number) {
        Matcher matcher = NUMBER.matcher(block.text());
        boolean line = block.is(Kind.PROSE) || (block.is(Kind.HEADING) && block.depth() == 0);
        return line && matcher.matches() && Integer.parseInt(matcher.group("number")) == number;
    }

    private static boolean isSentence(Block block) {
        return block.is(Kind.PROSE)
                && block.link() == null
                && SENTENCE.matcher(block.text()).matches();
    }
}
