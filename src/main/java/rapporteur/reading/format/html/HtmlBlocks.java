package rapporteur.reading.format.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.QueryParser;
import rapporteur.reading.format.text.LineJoiner;
import rapporteur.reading.format.text.ListMarker;
import rapporteur.reading.format.text.PlainText;
import rapporteur.reading.page.AsRead;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Block.Kind;
import rapporteur.reading.page.Spot;
import rapporteur.reading.page.UnreadablePageException;

/** Walks over a page's elements in order and collects its blocks. */
public final class HtmlBlocks implements NodeVisitor {

    private static final Evaluator HEADING = QueryParser.parse("h1, h2, h3, h4, h5, h6");

    private static final Evaluator ROW = QueryParser.parse("tr, figcaption, caption");

    /** A cell with so many line breaks holds a page's text. */
    private static final int LEAST_BREAKS_OF_TEXT = 4;

    /** No date. */
    private static final Pattern NUMBER = Pattern.compile("(?!.*\\d[./-]\\d{1,2}[./-]\\d)\\P{L}{0,5}\\d\\P{L}{0,20}");

    private final Element start;
    private final int deepest;
    private final List<Block> blocks = new ArrayList<>();
    private final HtmlText text = new HtmlText();
    private final HtmlBreaks breaks = new HtmlBreaks();
    private final HtmlTableHeads tableHeads = new HtmlTableHeads();

    private boolean started;
    private boolean tooDeep;
    private int lists;

    /** Whether an item of a list is open that is one thing, and no article with headings of its own. */
    private boolean inItem;

    private boolean itemTaken;

    /** The indexes of bold lines of their own with a number: headings, or the items of a list. */
    private final Set<Integer> numbered = new HashSet<>();

    /** How many blocks stand above the link that is open, or was last. */
    private int aboveLink;

    /** Asked once, for a row may hold a hundred thousand elements. */
    private final IdentityHashMap<Element, Boolean> dataRows = new IdentityHashMap<>();

    /** The words of the last item, if further paragraphs go on with it. */
    private final StringBuilder item = new StringBuilder();

    private HtmlBlocks(Element start, int deepest) {
        this.start = start;
        this.deepest = deepest;
    }

    /**
     * Returns the blocks of a page from an element on to the end, for what belongs to a report may stand below it.
     *
     * @param start the element the report begins with
     * @param root the body
     * @param deepest how deep elements may be nested
     * @throws UnreadablePageException if they are nested deeper
     */
    static List<Block> of(Element start, Element root, int deepest) throws UnreadablePageException {
        HtmlBlocks walker = new HtmlBlocks(start, deepest);
        walker.walk(root);
        if (walker.tooDeep) {
            throw new UnreadablePageException("nests its elements more than " + deepest
                    + " deep, which no page for readers does; save the report's text instead");
        }
        walker.headingsAmongItems();
        LoneNumbers.join(walker.blocks);
        return walker.blocks;
    }

    /** Returns the blocks of a piece of HTML within another format; what is nested too deep is left flat. */
    public static List<Block> ofFragment(Element body) {
        HtmlBlocks walker = new HtmlBlocks(body, Integer.MAX_VALUE);
        walker.walk(body);
        return walker.blocks;
    }

    private void walk(Element root) {
        traverse(root);
        flush(root);
        closeItem();
    }

    @Override
    public void head(Node node, int depth) {
        tooDeep |= depth >= deepest;
        started |= node.equals(start);
        if (!started) {
            return;
        }
        if (node instanceof TextNode words) {
            text.add(words.getWholeText());
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    private void enter(Element element) {
        String tag = element.normalName();
        Element parent = element.parent();
        if (parent != null && isBreak(element)) {
            flush(parent);
        } else if ((text.endsWithDigit() && HtmlBreaks.isFurtherDate(element))
                || HtmlBreaks.isRightBehindDate(element)) {
            text.breakLine();
        }
        switch (tag) {
            case "br" -> breakLine(element);
            case "a" -> {
                text.startLink(element.absUrl("href").isEmpty() ? element.attr("href") : element.absUrl("href"));
                aboveLink = blocks.size();
            }
            case "b", "strong" -> text.startStrong();
            case "ul", "ol", "menu" -> lists++;
            case "li" -> {
                inItem = element.selectFirst("h1, h2, h3, h4, h5, h6, article") == null;
                itemTaken = false;
            }
            case "td", "th" -> text.add(" ");
            default -> {}
        }
    }

    /** Two breaks, one after the other, end a paragraph. */
    private void breakLine(Element element) {
        if (text.endsWithBreak() && !inItem && !text.isInLink() && !isOfLine(element)) {
            flush(element);
        } else {
            text.breakLine();
        }
    }

    /** Headings and cells of tables stay whole. */
    private boolean isOfLine(Element element) {
        Element row = element.closest(ROW);
        return element.closest(HEADING) != null || (row != null && dataRows.computeIfAbsent(row, HtmlBlocks::isData));
    }

    @Override
    public void tail(Node node, int depth) {
        if (!started || !(node instanceof Element element)) {
            return;
        }
        if (isBreak(element)) {
            flush(element);
        }
        switch (element.normalName()) {
            case "a" -> text.endLink();
            case "b", "strong" -> text.endStrong();
            case "ul", "ol", "menu" -> lists--;
            case "li" -> inItem = false;
            default -> {}
        }
    }

    private void flush(Element element) {
        boolean inLink = text.isInLink();
        HtmlText.Words taken = text.take();
        if (AsRead.isBlank(taken.text())) {
            return;
        }
        boolean ofTitle = inLink && blocks.size() > aboveLink && taken.isSentence();
        HtmlText.Words words = ofTitle ? taken.withoutLink() : taken;
        Spot spot = Spot.line(Math.max(0, element.sourceRange().start().lineNumber()));
        Element row = element.closest(ROW);
        Element heading = element.closest(HEADING);
        if (heading != null) {
            int level = heading.normalName().charAt(1) - '0';
            add(Block.heading(AsRead.of(words.text()), level, spot), words);
        } else if (row != null && dataRows.computeIfAbsent(row, HtmlBlocks::isData)) {
            addRow(row, words, spot);
        } else if (inItem && !words.beginsWithLinkedLine()) {
            addItem(words, spot);
        } else {
            addParagraph(words, spot);
        }
    }

    private void addRow(Element row, HtmlText.Words words, Spot spot) {
        Block block = Block.row(AsRead.of(words.text()), spot);
        if (tableHeads.areAbove(row) && words.link() == null && blocks.getLast().is(Kind.ROW)) {
            blocks.add(blocks.removeLast().followedBy(block));
        } else {
            add(block, words);
        }
    }

    private boolean isBreak(Element element) {
        return breaks.isAt(element) && !isAllOfCell(element);
    }

    /** Word processors put the words of each cell into a paragraph. */
    private boolean isAllOfCell(Element element) {
        Element cell = element.parent();
        Element row = cell == null ? null : cell.parent();
        return element.normalName().equals("p")
                && row != null
                && row.normalName().equals("tr")
                && dataRows.computeIfAbsent(row, HtmlBlocks::isData);
    }

    /** Tables that only lay a page out hold paragraphs, lists or headings. */
    private static boolean isData(Element row) {
        return !row.normalName().equals("tr")
                || (row.selectFirst("h1, h2, h3, h4, ul, ol, div, table") == null
                        && row.select("br").size() < LEAST_BREAKS_OF_TEXT
                        && (row.selectFirst("p") == null || holdsNumbers(row)));
    }

    /** Where each cell has a paragraph, numbers in cells of their own tell a table from a page's columns. */
    private static boolean holdsNumbers(Element row) {
        return row.childrenSize() > 1
                && row.children().stream().allMatch(cell -> cell.childrenSize() <= 1)
                && row.children().stream()
                        .anyMatch(cell -> NUMBER.matcher(cell.text()).matches());
    }

    /** The first words of an item are the item; further paragraphs in it go on with it. */
    private void addItem(HtmlText.Words words, Spot spot) {
        String read = AsRead.of(words.text());
        boolean goesOn = itemTaken && !blocks.isEmpty() && blocks.getLast().is(Kind.ITEM) && words.paragraph();
        if (goesOn) {
            item.append(item.isEmpty() ? blocks.getLast().text() : "")
                    .append(' ')
                    .append(read);
        } else if (itemTaken) {
            addParagraph(words, spot);
        } else {
            String marker = ListMarker.of(read).map(ListMarker::marker).orElse("");
            String rest = ListMarker.of(read).map(ListMarker::text).orElse(read);
            add(Block.item(rest, Math.max(0, lists - 1), marker, spot), words);
        }
        itemTaken = true;
    }

    private void closeItem() {
        if (!item.isEmpty()) {
            blocks.add(blocks.removeLast().withText(item.toString()));
            item.setLength(0);
        }
    }

    private void addParagraph(HtmlText.Words words, Spot spot) {
        closeItem();
        List<Block> paragraph =
                PlainText.blocksOfParagraph(words.text(), words.strong(), LineJoiner.ofMeantBreaks(), spot);
        if (words.strong() && paragraph.size() == 1 && isNumberedHeading(paragraph.getFirst())) {
            numbered.add(blocks.size());
        }
        for (int i = 0; i < paragraph.size(); i++) {
            Block block = paragraph.get(i);
            blocks.add(i == 0 || words.allLinked() ? block.linkedTo(words.link()) : block);
        }
    }

    private static boolean isNumberedHeading(Block block) {
        return block.is(Kind.ITEM)
                && block.marker().chars().anyMatch(Character::isDigit)
                && PlainText.looksLikeHeading(block.text());
    }

    /** {@code 1. The road} is a heading where a paragraph follows, and no heading above makes a list of it. */
    private void headingsAmongItems() {
        boolean listed = false;
        for (int i = 0; i + 1 < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (numbered.contains(i)) {
                listed |= i > 0 && blocks.get(i - 1).is(Kind.HEADING);
                if (!listed && blocks.get(i + 1).is(Kind.PROSE)) {
                    blocks.set(i, Block.heading(block.asRead(), 0, block.spot()).linkedTo(block.link()));
                }
            } else if (block.is(Kind.HEADING)) {
                listed = false;
            }
        }
    }

    private void add(Block block, HtmlText.Words words) {
        closeItem();
        blocks.add(block.linkedTo(words.link()));
    }
}
