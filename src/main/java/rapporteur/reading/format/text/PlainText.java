package rapporteur.reading.format.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.AsRead;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Block.Kind;
import rapporteur.reading.page.Spot;

/** Finds the blocks of plain text by its blank lines, bullets, indentation and the length of its lines. */
public final class PlainText {

    private static final int LONGEST_HEADING = 150;
    private static final int MOST_HEADING_WORDS = 20;

    /** What stands between things on a page, and on a line of its own where the page was copied. */
    private static final Set<String> SEPARATORS = Set.of(";", ",", "/", "|");

    /** A full stop within quotation marks, brackets or asterisks, or before the mark of a note. */
    private static final Pattern SENTENCE_END =
            Pattern.compile("[\\p{L}”\"’')][.…][”\"’')\\]\\h»*_]*(?:\\[\\d{1,3}]|\\d{1,3}|[¹²³⁴-⁹]+)?[”\"’')»]*$");

    /** {@code Table 1. Market days by town} */
    private static final Pattern CAPTION = Pattern.compile(
            "(?:Table|Figure|Fig\\.|Chart|Graph|Map|Tableau|Graphique|Carte|Tabelle|Abbildung|Tabla|Gráfico|Figura)"
                    + " \\d{1,3}(?:[.-]\\d{1,2})?(?:[.:]| [–—-]) ",
            Pattern.CASE_INSENSITIVE);

    /** Of somebody whom the line is about. */
    private static final Pattern ADDRESS = Pattern.compile("[\\w.-]@[\\w-]+\\.\\w");

    private static final String OPENING = "\"'“‘«(¿¡*#[";

    private static final int MOST_WORDS_OF_LOST_HEADING = 3;

    private final List<Block> blocks = new ArrayList<>();
    private final ItemDepths depths = new ItemDepths();
    private final LineJoiner joiner;
    private final @Nullable Spot spotOfAll;

    /** The numbers of lines that are items though no bullet stands before them. */
    private final Set<Integer> itemsWithoutBullet;

    private final DumpedLinks links;
    private final Hyphens hyphens;

    private PlainText(
            LineJoiner joiner,
            @Nullable Spot spotOfAll,
            Set<Integer> itemsWithoutBullet,
            DumpedLinks links,
            Hyphens hyphens) {
        this.joiner = joiner;
        this.spotOfAll = spotOfAll;
        this.itemsWithoutBullet = itemsWithoutBullet;
        this.links = links;
        this.hyphens = hyphens;
    }

    /** Returns the blocks of a text. */
    public static List<Block> blocks(String text) {
        List<TextLine> all = TextLine.of(text);
        DumpedLinks links = DumpedLinks.of(all);
        List<TextLine> lines = links.page(all);
        Hyphens hyphens = new Hyphens(lines.stream().map(TextLine::text).toList());
        PlainText reader = new PlainText(LineJoiner.of(lines), null, LostBullets.of(lines), links, hyphens);
        reader.read(lines);
        reader.headingsAmongItems();
        return reader.blocks;
    }

    /**
     * Returns the blocks of one paragraph of a format that marks its headings itself, so that only a line in bold is
     * taken for one here.
     *
     * @param paragraph its words, with the line breaks that are meant
     * @param bold whether all of them are bold
     * @param joiner tells which line breaks only wrap
     * @param spot where it begins
     */
    public static List<Block> blocksOfParagraph(String paragraph, boolean bold, LineJoiner joiner, Spot spot) {
        PlainText reader = new PlainText(joiner, spot, Set.of(), DumpedLinks.NONE, Hyphens.OF_OTHER_TEXT);
        reader.read(TextLine.of(paragraph));
        boolean heading = bold
                && reader.blocks.size() == 1
                && reader.blocks.getFirst().is(Kind.PROSE)
                && looksLikeHeading(reader.blocks.getFirst().text());
        return heading ? List.of(reader.blocks.getFirst().as(Kind.HEADING, 0)) : reader.blocks;
    }

    private void read(List<TextLine> lines) {
        int at = 0;
        while (at < lines.size()) {
            TextLine first = lines.get(at);
            if (first.isBlank() || isRule(first.text())) {
                at++;
                continue;
            }
            int end = blockEnd(lines, at);
            add(lines.subList(at, end));
            at = end;
        }
    }

    private int blockEnd(List<TextLine> lines, int start) {
        boolean bulletAlone = ListMarker.isAlone(lines.get(start).text())
                && start + 1 < lines.size()
                && !lines.get(start + 1).isBlank();
        boolean item = bulletAlone || ListMarker.of(lines.get(start).text()).isPresent();
        int end = bulletAlone ? start + 2 : start + 1;
        while (end < lines.size() && goesOn(lines, start, end, item)) {
            end++;
        }
        return end;
    }

    private boolean goesOn(List<TextLine> lines, int start, int at, boolean item) {
        TextLine line = lines.get(at);
        if (line.isBlank() || isRule(line.text()) || itemsWithoutBullet.contains(line.number())) {
            return false;
        }
        boolean indented = item
                && line.indent() > lines.get(start).indent()
                && ListMarker.of(line.text()).isEmpty();
        String above = lines.get(at - 1).text();
        if (!indented && isHeadingWithoutBlanks(lines, at, item)) {
            return false;
        }
        return indented || joiner.joins(above, line.text()) || (item && joiner.joinsInItem(above, line.text()));
    }

    /**
     * Where blank lines got lost, {@code Summary} stands between the end of a sentence and a list, or
     * {@code Introduction} between a list and a paragraph of one line, longer than any that is wrapped; in wrapped text
     * any line below the end of a sentence that is much shorter than the others.
     */
    private boolean isHeadingWithoutBlanks(List<TextLine> lines, int at, boolean item) {
        String line = lines.get(at).text();
        if (at + 1 == lines.size()
                || line.split(" ", MOST_WORDS_OF_LOST_HEADING + 1).length > MOST_WORDS_OF_LOST_HEADING
                || !looksLikeHeading(line)) {
            return false;
        }
        String next = lines.get(at + 1).text();
        boolean list = ListMarker.of(next).isPresent();
        boolean belowSentence = SENTENCE_END.matcher(lines.get(at - 1).text()).find();
        return item
                ? next.length() > LineJoiner.WIDEST_WRAP || (belowSentence && !list && joiner.isShort(line))
                : belowSentence && (list || joiner.isShort(line));
    }

    private void add(List<TextLine> lines) {
        String joined = hyphens.unbroken(lines.stream().map(TextLine::text).toList());
        String text = AsRead.of(links.without(joined));
        Spot spot = spotOfAll == null ? Spot.line(lines.getFirst().number()) : spotOfAll;
        if (text.isEmpty()) {
            return;
        }
        if (lines.size() == 1 && lines.getFirst().isMenu()) {
            blocks.add(Block.row(text, spot));
            return;
        }
        if (itemsWithoutBullet.contains(lines.getFirst().number())) {
            blocks.add(Block.item(text, 0, "", spot));
            return;
        }
        if (ListMarker.areWithin(text)) {
            addInlineList(text, spot);
            return;
        }
        Optional<ListMarker> marker = ListMarker.of(text);
        if (marker.isPresent()) {
            addItem(marker.get(), lines.getFirst().indent(), spot);
        } else {
            depths.endList(lines.getFirst().indent());
            addLine(text, spot);
        }
    }

    private void addLine(String text, Spot spot) {
        boolean heading = spotOfAll == null && looksLikeHeading(text);
        blocks.add(heading ? Block.heading(text, 0, spot) : Block.prose(text, spot));
    }

    /**
     * {@code 2. The road to the coup} is a heading where no item of its kind stands beside it, as the next heading,
     * which is told first, does not; right below it may stand {@code a) By night}.
     */
    private void headingsAmongItems() {
        for (int i = blocks.size() - 2; i >= 0; i--) {
            makeHeadingAmongItems(i);
        }
        for (int i = 1; i + 1 < blocks.size(); i++) {
            makeHeadingAmongItems(i);
        }
    }

    private void makeHeadingAmongItems(int index) {
        Block block = blocks.get(index);
        if (isHeadingAmongItems(index)) {
            blocks.set(index, Block.heading(block.asRead(), 0, block.spot()));
        }
    }

    private boolean isHeadingAmongItems(int index) {
        Block block = blocks.get(index);
        boolean numbered = block.is(Kind.ITEM) && block.marker().chars().anyMatch(Character::isLetterOrDigit);
        boolean first = index == 0 || !blocks.get(index - 1).is(Kind.ITEM) || endsList(index);
        return numbered && first && looksLikeHeading(block.text()) && !hasSibling(index);
    }

    /** A number below a blank line is none of a list of bullets, nor of one that has begun with it. */
    private boolean endsList(int index) {
        Block above = blocks.get(index - 1);
        boolean restarts =
                blocks.get(index).marker().startsWith("1") && !above.marker().startsWith("1");
        boolean bullet = above.marker().chars().noneMatch(Character::isLetterOrDigit);
        return (bullet || restarts)
                && !blocks.get(index).follows(above)
                && blocks.get(index + 1).is(Kind.PROSE);
    }

    /** Tells whether the list that an item begins has another item of its depth. */
    private boolean hasSibling(int index) {
        return blocks.subList(index + 1, blocks.size()).stream()
                .takeWhile(block -> block.is(Kind.ITEM))
                .anyMatch(block -> block.depth() == blocks.get(index).depth());
    }

    private void addItem(ListMarker marker, int indent, Spot spot) {
        int depth = depths.of(marker, indent);
        blocks.add(Block.item(marker.text(), depth, marker.marker(), spot));
    }

    /** {@code Key points: • one • two • three} */
    private void addInlineList(String text, Spot spot) {
        int start = nextBullet(text, 0);
        String before = AsRead.of(text.substring(0, start));
        if (!before.isEmpty()) {
            addLine(before, spot);
        }
        while (start < text.length()) {
            int end = nextBullet(text, start + 1);
            String words = AsRead.of(text.substring(start + 1, end));
            if (!words.isEmpty()) {
                blocks.add(Block.item(words, 0, text.substring(start, start + 1), spot));
            }
            start = end;
        }
    }

    private static int nextBullet(String text, int from) {
        int at = from;
        while (at < text.length() && !ListMarker.isBullet(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** A line drawn with characters. */
    private static boolean isRule(String line) {
        return (line.length() > 1 || SEPARATORS.contains(line))
                && line.chars().allMatch(c -> "-–—_=*~#.·• \u00A0;,/|".indexOf(c) >= 0 || isBoxDrawing(c));
    }

    /** {@code ━━━}, {@code ═══} */
    private static boolean isBoxDrawing(int c) {
        return c >= 0x2500 && c <= 0x257F;
    }

    /** Tells whether words look like a heading: a few, without the mark that ends a sentence. */
    public static boolean looksLikeHeading(String text) {
        if (text.length() > LONGEST_HEADING || text.split(" ", MOST_HEADING_WORDS + 1).length > MOST_HEADING_WORDS) {
            return false;
        }
        if (CAPTION.matcher(text).lookingAt() || ADDRESS.matcher(text).find()) {
            return false;
        }
        int first = text.codePointAt(0);
        boolean begins = (Character.isLetter(first) && !Character.isLowerCase(first))
                || Character.isDigit(first)
                || OPENING.indexOf(first) >= 0;
        return begins
                && ".,;:…。，；：".indexOf(text.charAt(text.length() - 1)) < 0
                && !SENTENCE_END.matcher(text).find();
    }
}
