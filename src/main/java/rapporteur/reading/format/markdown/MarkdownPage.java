package rapporteur.reading.format.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.format.html.HtmlBlocks;
import rapporteur.reading.format.text.Hyphens;
import rapporteur.reading.format.text.LineJoiner;
import rapporteur.reading.format.text.PlainText;
import rapporteur.reading.page.AsRead;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Block.Kind;
import rapporteur.reading.page.Page;
import rapporteur.reading.page.Spot;
import rapporteur.reading.page.UnreadablePageException;

/** Reads Markdown, with the metadata that some files have in front. */
public final class MarkdownPage extends AbstractVisitor {

    /** No text for readers nests its lists, quotations or emphasis deeper. */
    private static final int DEEPEST = 30;

    /** {@code {#sec:intro .unnumbered}} behind a heading, for Pandoc. */
    private static final Pattern ATTRIBUTES = Pattern.compile(" *\\{[#.:-][^{}]*\\}$");

    /** Pandoc's divisions, the tags of Liquid, what abbreviations and attributes kramdown has, the imports of MDX. */
    private static final Pattern MARKUP = Pattern.compile(
            "(?m)^(?::{3,}.*|\\{%.*%\\}|\\{:.*\\}|\\*\\[[^\\[\\]\\n]+\\]: .*|(?:import|export) .* from (?:'[^']*'|\"[^\"]*\");?)$\\n?");

    /** {@code [x]} of a list of tasks, and the bullets that converters leave behind their own. */
    private static final Pattern MARKS = Pattern.compile("^(?:\\[[ xX]\\]|[·•▪‣]) ");

    /** Places to link to, as some converters put them before a heading. */
    private static final Pattern ANCHORS = Pattern.compile("(?m)^(?:<(span|a)\\b[^<>]*></\\1> ?)++(?=#{1,6} )");

    /** {@code [!abstract] Summary}: what kind of box a quotation is set as, and its title or its text. */
    private static final Pattern CALLOUT = Pattern.compile("\\[![\\w-]{1,30}\\][+-]?\\s*(?<words>.*)", Pattern.DOTALL);

    /** Before a note. */
    private static final Pattern NOTE_LABEL = Pattern.compile("(?m)^\\[\\^[^\\[\\]\\s]+\\]: *");

    /** A note that is an address only has the form of a link's. */
    private static final Pattern ADDRESS_NOTE =
            Pattern.compile("(?m)^( {0,3}\\[\\^[^\\[\\]\\s]+\\]):(?=[ \\t]*\\S+[ \\t]*$)");

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private final int firstLine;
    private final Hyphens hyphens;
    private final MarkdownWraps wraps;
    private final List<Block> blocks = new ArrayList<>();
    private final MarkdownNotes notes = new MarkdownNotes();
    private int lists;
    private @Nullable Node row;

    private MarkdownPage(int firstLine, Hyphens hyphens, List<String> lines) {
        this.firstLine = firstLine;
        this.hyphens = hyphens;
        this.wraps = new MarkdownWraps(lines);
    }

    /**
     * Reads a text, whose date the name of its file may begin with.
     *
     * @throws UnreadablePageException if its tables are too large
     */
    public static Page read(String markdown, String name) throws UnreadablePageException {
        if (MarkdownTables.areTooLarge(markdown)) {
            throw new UnreadablePageException(
                    "has tables of more than a million cells; split it or save only the report's text");
        }
        FrontMatter front = FrontMatter.of(markdown, name);
        String plain = MarkdownDialects.plain(ANCHORS.matcher(front.rest()).replaceAll(""));
        String text = ADDRESS_NOTE.matcher(WikiMarkup.without(plain)).replaceAll("$1\\\\:");
        List<String> lines = text.lines().toList();
        MarkdownPage page = new MarkdownPage(front.lines() + 1, new Hyphens(lines), lines);
        PARSER.parse(text).accept(page);
        List<Block> titled =
                withTitle(page.notes.placed(page.blocks), front.metadata().title());
        return Page.of(front.metadata(), front.opening() == null ? titled : withOpening(titled, front.opening()));
    }

    /** The front matter's opening stands below title and byline, where the text begins without one. */
    private static List<Block> withOpening(List<Block> blocks, String opening) {
        int end = !blocks.isEmpty() && blocks.getFirst().is(Kind.HEADING) ? 1 : 0;
        while (end < blocks.size() && blocks.get(end).is(Kind.PROSE)) {
            if (!PlainText.looksLikeHeading(blocks.get(end).text())) {
                return blocks;
            }
            end++;
        }
        MarkdownPage page =
                new MarkdownPage(1, Hyphens.OF_OTHER_TEXT, opening.lines().toList());
        PARSER.parse(opening).accept(page);
        List<Block> opened = new ArrayList<>(blocks);
        opened.addAll(end, page.blocks);
        return opened;
    }

    /** Where only the front matter has the title, perhaps with the site's name behind it, all headings are below it. */
    private static List<Block> withTitle(List<Block> blocks, @Nullable String title) {
        boolean repeated = title != null
                && blocks.stream()
                        .filter(block -> block.is(Kind.HEADING))
                        .findFirst()
                        .filter(first -> first.text().equalsIgnoreCase(title)
                                || title.matches(Pattern.quote(first.text()) + " [|·–—-] .+"))
                        .isPresent();
        if (title == null || repeated) {
            return blocks;
        }
        List<Block> titled = new ArrayList<>();
        titled.add(Block.heading(title, 1, Spot.line(1)));
        for (Block block : blocks) {
            boolean heading = block.isCertainHeading();
            titled.add(heading ? block.as(Kind.HEADING, block.depth() + 1) : block);
        }
        return titled;
    }

    @Override
    public void visit(Heading heading) {
        MarkdownText text = MarkdownText.of(heading);
        String words = ATTRIBUTES.matcher(AsRead.of(text.words())).replaceFirst("");
        if (!words.isEmpty()) {
            blocks.add(Block.heading(words, heading.getLevel(), spot(heading)).linkedTo(text.link()));
        }
    }

    /** Notes may stand one below the other without a blank line. */
    @Override
    public void visit(Paragraph paragraph) {
        MarkdownText text = MarkdownText.of(paragraph);
        String words = MARKUP.matcher(wraps.without(text.words(), paragraph)).replaceAll("");
        Matcher callout = CALLOUT.matcher(words);
        if (callout.lookingAt()) {
            addParagraph(callout.group("words"), words.indexOf('\n') < 0, text, spot(paragraph));
            return;
        }
        boolean note = NOTE_LABEL.matcher(words).lookingAt();
        int start = blocks.size();
        for (String part : NOTE_LABEL.split(words)) {
            addParagraph(part, text.strong(), text, spot(paragraph));
        }
        if (note) {
            notes.take(blocks, start);
        } else if (text.hasNoteMarks()) {
            notes.markAt(start);
        }
    }

    private String unbroken(String words) {
        return words.isEmpty() ? words : hyphens.unbroken(words.lines().toList());
    }

    private void addParagraph(String words, boolean strong, MarkdownText text, Spot spot) {
        LineJoiner joiner = LineJoiner.ofMeaninglessBreaks(text.words());
        List<Block> found = PlainText.blocksOfParagraph(unbroken(words), strong, joiner, spot);
        for (int i = 0; i < found.size(); i++) {
            blocks.add(i == 0 ? found.get(i).linkedTo(text.link()) : found.get(i));
        }
    }

    /** The markers of items are markup here, not words. */
    @Override
    public void visit(BulletList list) {
        addItems(list);
    }

    @Override
    public void visit(OrderedList list) {
        if (isHeading(list)) {
            MarkdownText text = MarkdownText.of(list.getFirstChild().getFirstChild());
            blocks.add(Block.heading(AsRead.of(text.words()), 0, spot(list)).linkedTo(text.link()));
        } else {
            addItems(list);
        }
    }

    /** Word numbers bold headings as lists, each of which has the text below it, and none beside it. */
    private static boolean isHeading(ListBlock list) {
        Node item = list.getFirstChild();
        if (item.getNext() != null || !(item.getFirstChild() instanceof Paragraph words) || words.getNext() != null) {
            return false;
        }
        MarkdownText text = MarkdownText.of(words);
        return text.strong() && PlainText.looksLikeHeading(AsRead.of(text.words()));
    }

    private void addItems(ListBlock list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            addItem(item);
        }
    }

    /** Paragraphs of an item are the item's words, up to a list nested in it. */
    private void addItem(Node item) {
        StringBuilder words = new StringBuilder();
        String link = null;
        Node child = item.getFirstChild();
        while (child instanceof Paragraph) {
            MarkdownText text = MarkdownText.of(child);
            words.append(MARKUP.matcher(unbroken(text.words())).replaceAll("")).append(' ');
            link = text.link();
            if (text.hasNoteMarks()) {
                notes.markAt(blocks.size());
            }
            child = child.getNext();
        }
        String read = MARKS.matcher(AsRead.of(words)).replaceFirst("");
        if (!read.isEmpty()) {
            blocks.add(Block.item(read, lists, "", spot(item)).linkedTo(link));
        }
        lists++;
        while (child != null) {
            Node next = child.getNext();
            child.accept(this);
            child = next;
        }
        lists--;
    }

    @Override
    public void visit(HtmlBlock html) {
        Element body = Jsoup.parse(html.getLiteral()).body();
        for (Block block : HtmlBlocks.ofFragment(body)) {
            blocks.add(block.at(spot(html)));
        }
    }

    @Override
    public void visit(FencedCodeBlock code) {
        addLines(code.getLiteral(), code);
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        addLines(code.getLiteral(), code);
    }

    private void addLines(String text, Node node) {
        blocks.addAll(PlainText.blocksOfParagraph(text, false, LineJoiner.ofMeantBreaks(), spot(node)));
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            visitChildren(block);
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (!(node instanceof TableRow)) {
            visitChildren(node);
            return;
        }
        StringBuilder cells = new StringBuilder();
        for (Node cell = node.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.append(MarkdownText.of(cell).words()).append(' ');
        }
        String read = AsRead.of(cells);
        if (!read.isEmpty()) {
            addRow(Block.row(read, spot(node)), node);
        }
    }

    /** The names of a table's columns say nothing without the row below them. */
    private void addRow(Block words, Node node) {
        boolean belowHead = row != null && row.getParent() instanceof TableHead && node.getPrevious() == null;
        blocks.add(belowHead ? blocks.removeLast().followedBy(words) : words);
        row = node;
    }

    private Spot spot(Node node) {
        return node.getSourceSpans().isEmpty()
                ? Spot.UNKNOWN
                : Spot.line(firstLine + node.getSourceSpans().getFirst().getLineIndex());
    }
}
