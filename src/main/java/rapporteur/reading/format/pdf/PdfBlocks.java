package rapporteur.reading.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.format.text.Hyphens;
import rapporteur.reading.format.text.ItemDepths;
import rapporteur.reading.format.text.ListMarker;
import rapporteur.reading.page.AsRead;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Block.Kind;
import rapporteur.reading.page.Spot;

/** Puts the lines of a PDF, in reading order, together to headings, paragraphs and items. */
final class PdfBlocks {

    private static final int SENTENCE = 60;
    private static final int LEAST_WORDS_OF_QUOTE = 4;
    private static final int NONE = -1;

    /** So many blocks a box, a picture or a table has at most. */
    private static final int LONGEST_INTERRUPTION = 8;

    private static final String OPENING = "“«\"";
    private static final String CLOSING = "”»\"";

    private static final Pattern SPACED = Pattern.compile("(?:\\p{Lu} ){3,}\\p{Lu}");

    /** Of a note. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?!\\d)");

    private static final Pattern NOTE = Pattern.compile("\\d{1,3} \\p{Lu}");

    private final PdfStyle style;
    private final Hyphens hyphens;
    private final PdfMargins margins;
    private final PdfFlow flow;
    private final List<Block> blocks = new ArrayList<>();

    /** The index of the first paragraph of text, or how many blocks there are. */
    private int headEnd;

    /** The index of the last paragraph of running text where it may go on, else {@value #NONE}; and its last line. */
    private int openParagraph = NONE;

    private @Nullable PdfLine openLine;

    /** The lines of the paragraph that is being read, and of the note that is. */
    private final List<PdfLine> text = new ArrayList<>();

    private final List<PdfLine> note = new ArrayList<>();

    /** Notes that wait for the paragraph they interrupt to end. */
    private final List<Block> waiting = new ArrayList<>();

    private final ItemDepths depths = new ItemDepths();

    private PdfBlocks(PdfStyle style, List<PdfLine> lines) {
        this.style = style;
        this.hyphens = new Hyphens(lines.stream().map(PdfLine::text).toList());
        this.margins = new PdfMargins(lines, style);
        this.flow = new PdfFlow(
                style, lines.stream().filter(line -> !margins.hold(line)).toList());
    }

    /** Returns the blocks of lines in reading order. */
    static List<Block> of(List<PdfLine> lines) {
        PdfBlocks reader = new PdfBlocks(PdfStyle.of(lines), lines);
        int next = 0;
        boolean belowNames = false;
        while (next < lines.size()) {
            int end = PdfRows.end(lines, next);
            if (end > next + 1 || PdfRows.isHead(lines, next)) {
                reader.placeRow(lines.subList(next, end), belowNames);
                belowNames = PdfRows.areNames(lines, next, end);
            } else {
                reader.place(lines.get(next));
                belowNames = false;
            }
            next = end;
        }
        reader.closeText();
        return reader.blocks;
    }

    /**
     * Notes at the foot of a page interrupt a paragraph that goes on at the next page's top, and those in the margin
     * one that goes on beside them; they wait until it ends.
     */
    private void place(PdfLine line) {
        if (style.isNote(line) || isBesideText(line)) {
            if (!note.isEmpty() && (isNextNote(note.getFirst(), line) || !flow.goesOn(note, line, isInHead()))) {
                closeNote();
            }
            note.add(line);
            return;
        }
        if (!text.isEmpty() && !flow.goesOn(text, line, isInHead())) {
            closeText();
        }
        if (text.isEmpty()) {
            closeNote();
        }
        text.add(line);
    }

    private static boolean isNextNote(PdfLine note, PdfLine line) {
        Matcher number = NUMBER.matcher(note.text());
        Matcher next = NUMBER.matcher(line.text());
        return number.lookingAt()
                && next.lookingAt()
                && Integer.parseInt(next.group()) == Integer.parseInt(number.group()) + 1;
    }

    /** The names of a table's columns say nothing without the row below them. */
    private void placeRow(List<PdfLine> cells, boolean belowNames) {
        closeText();
        String words = cells.stream().map(PdfLine::text).collect(Collectors.joining(" "));
        Block row = Block.row(AsRead.of(words), Spot.page(cells.getFirst().page()));
        blocks.add(belowNames ? blocks.removeLast().followedBy(row) : row);
    }

    private boolean isBesideText(PdfLine line) {
        return !text.isEmpty() && margins.isFull(text.getLast()) && margins.hold(line) && style.headingLevel(line) == 0;
    }

    private void closeText() {
        block(text).ifPresent(this::addText);
        text.clear();
        blocks.addAll(waiting);
        waiting.clear();
        closeNote();
    }

    /**
     * A box, a table or the words of a picture may interrupt a paragraph; a small letter behind them goes on with it,
     * or where its sentence ends a line that is stretched as its last one is. A list may only in a box with a heading;
     * others are of the paragraph.
     */
    private void addText(Block block) {
        if (!block.is(Kind.PROSE)
                || !style.isRunningText(text.getFirst())
                || PdfCaption.is(block.text())
                || isNoteOfFullSize(block)) {
            blocks.add(block);
            return;
        }
        int at = blocks.size();
        if (isInterrupted() && openLine != null && flow.goesOnBehind(openLine, text.getFirst())) {
            at = openParagraph;
            Block open = blocks.get(at);
            blocks.add(asText(blocks.removeLast()));
            blocks.set(at, open.withText(hyphens.join(List.of(open.text(), block.text()))));
        } else {
            blocks.add(block);
        }
        openLine = text.getLast();
        openParagraph = flow.mayGoOn(openLine) ? at : NONE;
    }

    /** At the foot of a page, below a sentence that goes on on the next one. */
    private boolean isNoteOfFullSize(Block block) {
        return openParagraph != NONE
                && openLine != null
                && !PdfFlow.endsSentence(openLine.text())
                && openLine.page() == text.getFirst().page()
                && NOTE.matcher(block.text()).lookingAt()
                && PdfFlow.endsSentence(block.text());
    }

    private static Block asText(Block block) {
        return block.is(Kind.HEADING) ? block.as(Kind.PROSE, 0) : block;
    }

    /** Large words between two lines of a sentence are no heading, but quote the text. */
    private boolean isQuotedWithin(Block block, PdfLine last) {
        return !PdfFlow.endsSentence(last.text())
                && last.column() == text.getFirst().column()
                && block.text().split(" ", LEAST_WORDS_OF_QUOTE).length == LEAST_WORDS_OF_QUOTE;
    }

    private boolean isInterrupted() {
        int between = blocks.size() - 1 - openParagraph;
        return openParagraph != NONE
                && openLine != null
                && between > 0
                && between <= LONGEST_INTERRUPTION
                && (!blocks.getLast().is(Kind.HEADING) || isQuotedWithin(blocks.getLast(), openLine))
                && (blocks.get(openParagraph + 1).is(Kind.HEADING)
                        || blocks.subList(openParagraph + 1, blocks.size()).stream()
                                .noneMatch(block -> block.is(Kind.ITEM)));
    }

    private void closeNote() {
        block(note).ifPresent(text.isEmpty() ? blocks::add : waiting::add);
        note.clear();
    }

    /** Asked for each line, and each block is looked at once. */
    private boolean isInHead() {
        while (headEnd < blocks.size() && !PdfHead.isLong(blocks.get(headEnd))) {
            headEnd++;
        }
        return headEnd == blocks.size();
    }

    private Optional<Block> block(List<PdfLine> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        String words = hyphens.join(lines.stream().map(PdfLine::text).toList());
        if (words.isEmpty()) {
            return Optional.empty();
        }
        PdfLine first = lines.getFirst();
        Spot spot = Spot.page(first.page());
        int level = style.headingLevel(first);
        if (level > 0 && words.chars().anyMatch(Character::isLetter) && !isLargeText(words, level)) {
            return Optional.of(Block.heading(withoutSpacing(words), level, spot));
        }
        return Optional.of(
                ListMarker.of(words).map(marker -> item(marker, first)).orElseGet(() -> {
                    depths.endList(0);
                    return Block.prose(words, spot);
                }));
    }

    /**
     * A standfirst, or a sentence of the text that is set large beside it, ends as sentences do; titles may be quoted.
     */
    private boolean isLargeText(String words, int level) {
        boolean title = level == 1 && isInHead() && !PdfFlow.endsSentence(words);
        boolean opens = OPENING.indexOf(words.charAt(0)) >= 0;
        boolean closes = CLOSING.indexOf(words.charAt(words.length() - 1)) >= 0;
        boolean begun = opens && CLOSING.chars().allMatch(sign -> words.indexOf(sign, 1) < 0);
        boolean ended = closes && OPENING.chars().allMatch(sign -> words.lastIndexOf(sign, words.length() - 2) < 0);
        return (!title && ((opens && closes) || begun || ended))
                || (words.length() >= SENTENCE && words.charAt(words.length() - 1) == '.');
    }

    /** {@code S U M M A R Y} */
    private static String withoutSpacing(String words) {
        return SPACED.matcher(words).matches() ? words.replace(" ", "") : words;
    }

    private Block item(ListMarker marker, PdfLine first) {
        int indent = Math.round(flow.indent(first) / (style.body() / 2));
        return Block.item(marker.text(), depths.of(marker, indent), marker.marker(), Spot.page(first.page()));
    }
}
