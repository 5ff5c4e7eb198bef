package rapporteur.reading.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Block.Kind;

/** Knows the title of a PDF's first page by its size, or by what other pages have above their text. */
final class PdfHead {

    /** A longer line or paragraph is text. */
    private static final int LONGEST_LINE = 120;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]");

    /** {@code Original: English} ends the letterhead of documents of international organisations. */
    private static final Pattern END_OF_LETTERHEAD =
            Pattern.compile("(?:Original|Distr\\.?) ?: ?\\p{L}+.*", Pattern.CASE_INSENSITIVE);

    private static final int LINES_OF_MASTHEAD = 10;

    private static final int LINES_BELOW_NAME = 2;

    private static final Pattern VOLUME_BEHIND = Pattern.compile(",? (?:\\d{1,4} ?\\((?:19|20)\\d\\d\\)|[Vv]ol)");

    private static final Pattern VOLUME =
            Pattern.compile("\\bVol(?:\\.|ume) ?\\d{1,4}(?:[,:]? (?:No|Issue|Number)\\.? ?\\d|, \\d)");

    private PdfHead() {}

    /** {@code N° 345}, however large, is no title. */
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    /** An author's name stands there as well, and above the text of later pages. */
    private static final Pattern NAME = Pattern.compile("(?:\\p{Lu}[\\p{L}.’'-]*\\s?){1,4}");

    /** {@code Annual Report 2019} */
    private static final Pattern NUMBER_BEHIND = Pattern.compile(" \\d{1,4}$");

    /**
     * Returns the blocks with none of those above the title, such as a letterhead in bold, as a heading, and none of
     * several in a row below it, as names stand there.
     *
     * @param isRunning tells whether later pages have a text in their margin
     */
    static List<Block> read(List<Block> blocks, Predicate<String> isRunning) {
        List<Block> read = new ArrayList<>(blocks);
        int largest = title(blocks);
        int title = largest < 0 || isRunning.test(blocks.get(largest).text())
                ? largest
                : runningTitle(blocks, largest, isRunning);
        for (int i = 0; i < blocks.size() && (i < title || !isText(blocks, i)); i++) {
            Block block = blocks.get(i);
            boolean ofHead = i < title
                    || (!PdfFlow.isNumbered(block.text()) && (isLike(blocks, i, i - 1) || isLike(blocks, i, i + 1)));
            read.set(i, block.is(Kind.HEADING) && i != title && ofHead ? block.as(Kind.PROSE, 0) : block);
        }
        return title < 0 ? read : withoutRepetitions(read, title);
    }

    /** The title may stand once more above the summary, or with its subtitle above the text. */
    private static List<Block> withoutRepetitions(List<Block> blocks, int title) {
        Set<String> titles = new HashSet<>();
        titles.add(letters(blocks.get(title)));
        if (title + 1 < blocks.size()) {
            titles.add(letters(blocks.get(title)) + letters(blocks.get(title + 1)));
        }
        Integer page = blocks.get(title).spot().page();
        return blocks.stream()
                .filter(block -> !block.is(Kind.HEADING)
                        || Objects.equals(block.spot().page(), page)
                        || !titles.contains(letters(block)))
                .toList();
    }

    private static boolean isCover(List<Block> blocks) {
        Integer first = blocks.getFirst().spot().page();
        return blocks.stream()
                .takeWhile(block -> Objects.equals(block.spot().page(), first))
                .noneMatch(block -> block.is(Kind.ITEM) || isLong(block));
    }

    private static String letters(Block block) {
        return NO_LETTERS.matcher(block.text()).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /**
     * Below a name in larger letters, such as a journal's, the only heading of its kind that later pages repeat. On a
     * cover, which has no text, it may be that of a series with its year or number.
     */
    private static int runningTitle(List<Block> blocks, int largest, Predicate<String> isRunning) {
        boolean cover = isCover(blocks);
        Map<Integer, Integer> counts = counts(blocks);
        for (int i = largest + 1; i < blocks.size() && !isText(blocks, i); i++) {
            Block block = blocks.get(i);
            boolean only = block.is(Kind.HEADING) && counts.getOrDefault(block.depth(), 0) == 1;
            boolean other = NAME.matcher(block.text()).matches()
                    || (cover && NUMBER_BEHIND.matcher(block.text()).find());
            if (only && !other && isRunning.test(block.text())) {
                return i;
            }
        }
        return largest;
    }

    /** Counts the headings of each level. */
    static Map<Integer, Integer> counts(List<Block> blocks) {
        Map<Integer, Integer> counts = new HashMap<>();
        blocks.stream()
                .filter(block -> block.is(Kind.HEADING))
                .forEach(block -> counts.merge(block.depth(), 1, Integer::sum));
        return counts;
    }

    private static boolean isLike(List<Block> blocks, int index, int other) {
        return other >= 0
                && other < blocks.size()
                && blocks.get(other).is(Kind.HEADING)
                && blocks.get(other).depth() == blocks.get(index).depth();
    }

    /** Returns the index of the largest of the headings above the text, or -1 where none is. */
    static int title(List<Block> blocks) {
        int title = -1;
        for (int i = 0; i < blocks.size() && !isText(blocks, i); i++) {
            if (END_OF_LETTERHEAD.matcher(blocks.get(i).text()).matches()) {
                title = -1;
            } else if (blocks.get(i).is(Kind.HEADING)
                    && WORD.matcher(blocks.get(i).text()).find()
                    && !isOfJournal(blocks, i)
                    && (title < 0 || blocks.get(i).depth() < blocks.get(title).depth())) {
                title = i;
            }
        }
        return title;
    }

    /** {@code Port Studies} above {@code Volume 13, Issue 2}, or beside {@code Port Studies 13 (2015) 1–5}. */
    private static boolean isOfJournal(List<Block> blocks, int index) {
        String name = blocks.get(index).text();
        return blocks.subList(0, Math.min(LINES_OF_MASTHEAD, blocks.size())).stream()
                        .map(Block::text)
                        .anyMatch(line -> line.startsWith(name)
                                && VOLUME_BEHIND
                                        .matcher(line.substring(name.length()))
                                        .lookingAt())
                || blocks.subList(index + 1, Math.min(index + 1 + LINES_BELOW_NAME, blocks.size())).stream()
                        .takeWhile(line -> !line.is(Kind.HEADING))
                        .anyMatch(line -> VOLUME.matcher(line.text()).find());
    }

    private static boolean isText(List<Block> blocks, int index) {
        Block block = blocks.get(index);
        return block.is(Kind.ITEM)
                || isLong(block)
                || !Objects.equals(block.spot().page(), blocks.getFirst().spot().page());
    }

    /** Tells whether a block is a paragraph of text. */
    static boolean isLong(Block block) {
        return block.is(Kind.PROSE) && block.text().length() > LONGEST_LINE;
    }
}
