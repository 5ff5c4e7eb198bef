package rapporteur.reading.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Block.Kind;

/**
 * The narrow column of text beside the title of a first page, which says what the report is and who wrote it. It is
 * read below the title, before the first section.
 *
 * @param lines its lines from top to bottom; none where a page has no such column
 * @param rest the other lines of the page
 */
record PdfAside(List<PdfLine> lines, List<PdfLine> rest) {

    /** A title's letters are larger than most of its page by this factor at least. */
    private static final float LARGER = 1.3f;

    /** It is narrower than what stands beside it by this factor. */
    private static final float NARROW = 0.67f;

    /** Lines further apart than this, in times their letters' size, do not belong together. */
    private static final float FAR = 3;

    /** From one line of a paragraph to the next, in times its letters' size. */
    private static final float WIDEST_PITCH = 1.6f;

    private static final int SHORTEST_TITLE = 4;

    /** Fewer lines are names, or headings in the margin. */
    private static final int LEAST_LINES = 3;

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…][\"”»’)]*");

    /** Finds it on a page. */
    static PdfAside of(List<PdfLine> page) {
        float usual =
                Usual.of(page, PdfLine::size, line -> line.text().length()).orElse(0f);
        return page.stream()
                .filter(line -> line.size() >= LARGER * usual && line.text().length() >= SHORTEST_TITLE)
                .sorted(Comparator.comparingDouble(PdfLine::size).reversed())
                .flatMap(title -> beside(title, page).stream())
                .findFirst()
                .orElse(new PdfAside(List.of(), page));
    }

    /** Lines that reach across its edge, such as a letterhead, end it above and below. */
    private static Optional<PdfAside> beside(PdfLine title, List<PdfLine> page) {
        float edge = title.left() - title.size() / 2;
        float top = 0;
        float bottom = Float.MAX_VALUE;
        for (PdfLine line : page) {
            if (line.left() < edge && line.right() > edge) {
                boolean above = line.baseline() < title.baseline();
                top = above ? Math.max(top, line.baseline()) : top;
                bottom = above ? bottom : Math.min(bottom, line.baseline());
            }
        }
        List<PdfLine> left = new ArrayList<>();
        List<PdfLine> right = new ArrayList<>();
        for (PdfLine line : page) {
            if (line.baseline() > top && line.baseline() < bottom) {
                (line.right() <= edge ? left : right).add(line);
            }
        }
        left.sort(Comparator.comparingDouble(PdfLine::baseline));
        List<PdfLine> aside = withoutFoot(withoutHead(left, title), bottom);
        return isText(aside, title) && isNarrow(aside, right, title)
                ? Optional.of(new PdfAside(aside, without(page, aside)))
                : Optional.empty();
    }

    /** A letterhead that is short enough to stand above the column is not in it. */
    private static List<PdfLine> withoutHead(List<PdfLine> left, PdfLine title) {
        int start = 0;
        while (start + 1 < left.size()
                && left.get(start).baseline() < title.baseline() - title.size()
                && left.get(start + 1).baseline() - left.get(start).baseline()
                        > FAR * left.get(start).size()) {
            start++;
        }
        return left.subList(start, left.size());
    }

    /** A heading of the text below both columns, right above its first line, is not in it. */
    private static List<PdfLine> withoutFoot(List<PdfLine> left, float bottom) {
        int end = left.size();
        while (end > 1
                && bottom - left.get(end - 1).baseline()
                        < FAR * left.get(end - 1).size()
                && bottom - left.get(end - 1).baseline()
                        < left.get(end - 1).baseline() - left.get(end - 2).baseline()) {
            end--;
        }
        return left.subList(0, end);
    }

    private static boolean isText(List<PdfLine> aside, PdfLine title) {
        int run = 0;
        boolean found = false;
        for (int i = 0; i < aside.size(); i++) {
            PdfLine line = aside.get(i);
            boolean goesOn = run > 0
                    && line.baseline() - aside.get(i - 1).baseline() < WIDEST_PITCH * line.size()
                    && Math.abs(line.left() - aside.get(i - 1).left()) < 1;
            run = line.bold() ? 0 : goesOn ? run + 1 : 1;
            found |= run >= LEAST_LINES && SENTENCE_END.matcher(line.text()).matches();
        }
        return found && aside.stream().allMatch(line -> line.size() < title.size());
    }

    /** Beside it, under the title, stand the wider lines of the report. */
    private static boolean isNarrow(List<PdfLine> aside, List<PdfLine> right, PdfLine title) {
        double start = aside.stream().mapToDouble(PdfLine::left).min().orElse(0);
        double end = aside.stream().mapToDouble(PdfLine::right).max().orElse(0);
        return right.stream()
                        .filter(line -> line.baseline() > title.baseline()
                                && line.left() < title.left() + title.size()
                                && end - start < NARROW * line.width())
                        .count()
                >= LEAST_LINES;
    }

    private static List<PdfLine> without(List<PdfLine> page, List<PdfLine> aside) {
        Set<PdfLine> taken = new HashSet<>(aside);
        return page.stream().filter(line -> !taken.contains(line)).toList();
    }

    /** Returns the blocks of a file with it before the first heading that others are set like. */
    List<Block> in(List<Block> blocks) {
        if (lines.isEmpty()) {
            return blocks;
        }
        List<Block> all = new ArrayList<>(blocks);
        all.addAll(
                firstSection(blocks),
                PdfBlocks.of(lines).stream()
                        .map(block -> block.is(Kind.HEADING) ? block.as(Kind.HEADING, 0) : block)
                        .toList());
        return all;
    }

    private static int firstSection(List<Block> blocks) {
        Map<Integer, Integer> counts = PdfHead.counts(blocks);
        int title = PdfHead.title(blocks);
        for (int i = title + 1; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.is(Kind.HEADING) && counts.getOrDefault(block.depth(), 0) > 1) {
                return i;
            }
        }
        return blocks.size();
    }
}
