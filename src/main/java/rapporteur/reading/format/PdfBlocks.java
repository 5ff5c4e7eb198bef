package rapporteur.reading.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapporteur.reading.page.AsRead;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Spot;

/** Puts the lines of a PDF, in reading order, together to headings, paragraphs and items. */
final class PdfBlocks {

    /** Lines further apart than this many of the usual distances do not belong together. */
    private static final float PARAGRAPH_GAP = 1.35f;

    /** Headings of several lines may be set wider. */
    private static final float HEADING_GAP = 1.7f;

    /** A first line is indented by at least this part of the letters' size. */
    private static final float INDENT = 0.8f;

    /** A line that leaves this part of its column empty may be a paragraph's last. */
    private static final float SHORT_LINE = 0.12f;

    /** A line that leaves this part of it empty is wrapped only where a sentence plainly goes on. */
    private static final float HALF = 0.5f;

    /** Lines side by side with a wider gap between them, in times their letters' size, are no heading together. */
    private static final float FAR = 4;

    /** Names and dates under a title are set in smaller letters than this, in times the running text's size. */
    private static final float SMALL_HEADING = 1.3f;

    /** Sizes nearer to each other than this come from scaling. */
    private static final float SAME_SIZE = 0.04f;

    private static final int SENTENCE = 60;
    private static final String OPENING = "“«\"";
    private static final String CLOSING = "”»\"";

    /** {@code June 2019}, {@code 5 juin 2019}, {@code June 5, 2019} */
    private static final Pattern DATE =
            Pattern.compile("(?:\\d{1,2}(?:er|st|nd|rd|th)?\\.? )?\\p{L}{3,10}\\.?,? (?:\\d{1,2}, )?(?:19|20)\\d\\d");

    /** {@code Type: Podcast} begins a line of its own. */
    private static final Pattern LABEL = Pattern.compile("\\p{Lu}[\\p{L}-]{1,20}(?: \\p{L}{1,15}){0,2} ?: ?\\S");

    /** {@code Ana M. de la Cruz}: a few words with capitals, maybe with small ones between. */
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}’'.-]*(?: (?:\\p{Lu}[\\p{L}’'.-]*|d[aeiou]s?|de[lnr]|l[ao]s?|v[ao]n|zu|bin|ben|ibn|al|el)){0,3} \\p{Lu}[\\p{L}’'-]+");

    private static final Pattern SPACED = Pattern.compile("(?:\\p{Lu} ){3,}\\p{Lu}");

    /** Of a note. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?!\\d)");

    private record Column(float left, float right) {}

    private final PdfStyle style;
    private final Hyphens hyphens;
    private final PdfMargins margins;
    private final Map<Integer, Column> columns = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();

    /** The index of the first paragraph of text, or how many blocks there are. */
    private int headEnd;

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
        for (PdfLine line : lines) {
            if (!margins.hold(line)) {
                columns.merge(
                        line.column(),
                        new Column(line.left(), line.right()),
                        (a, b) -> new Column(Math.min(a.left, b.left), Math.max(a.right, b.right)));
            }
        }
    }

    /** Returns the blocks of lines in reading order. */
    static List<Block> of(List<PdfLine> lines) {
        PdfBlocks reader = new PdfBlocks(PdfStyle.of(lines), lines);
        int next = 0;
        while (next < lines.size()) {
            int end = PdfRows.end(lines, next);
            if (end > next + 1) {
                reader.placeRow(lines.subList(next, end));
            } else {
                reader.place(lines.get(next));
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
            if (!note.isEmpty() && (isNextNote(note.getFirst(), line) || !goesOn(note, line))) {
                closeNote();
            }
            note.add(line);
            return;
        }
        if (!text.isEmpty() && !goesOn(text, line)) {
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

    private void placeRow(List<PdfLine> cells) {
        closeText();
        String words = cells.stream().map(PdfLine::text).collect(Collectors.joining(" "));
        blocks.add(Block.row(AsRead.of(words), Spot.page(cells.getFirst().page())));
    }

    private boolean isBesideText(PdfLine line) {
        return !text.isEmpty() && margins.isFull(text.getLast()) && margins.hold(line) && style.headingLevel(line) == 0;
    }

    private void closeText() {
        block(text).ifPresent(blocks::add);
        text.clear();
        blocks.addAll(waiting);
        waiting.clear();
        closeNote();
    }

    private void closeNote() {
        block(note).ifPresent(text.isEmpty() ? blocks::add : waiting::add);
        note.clear();
    }

    private boolean goesOn(List<PdfLine> current, PdfLine line) {
        PdfLine last = current.getLast();
        int level = style.headingLevel(line);
        if (level != style.headingLevel(last) || style.isNote(line) != style.isNote(last)) {
            return false;
        }
        boolean below = line.page() == last.page() && (line.column() == last.column() || isBelow(line, last));
        if (level > 0) {
            return below
                    && !(level > 1 && (isDate(last) || isDate(line) || areOfHead(last, line)))
                    && !isFarBeside(last, line)
                    && line.baseline() - last.baseline()
                            <= HEADING_GAP * Math.max(line.size(), style.pitch() * line.size() / style.body());
        }
        if (ListMarker.of(line.text()).isPresent()) {
            return false;
        }
        return below ? goesOnBelow(current, line) : goesOnElsewhere(last, line);
    }

    /**
     * On a cover, a date stands right above or below a number, a place or a series as large; a title may be in a year.
     */
    private static boolean isDate(PdfLine line) {
        return DATE.matcher(line.text()).matches();
    }

    /** Names under a title stand one under the other, though there is room for more in a line. */
    private boolean areOfHead(PdfLine last, PdfLine line) {
        boolean small = !line.bold() && line.size() < SMALL_HEADING * style.body();
        return isInHead() && (areNames(last, line) || (small && (isOnItsOwn(last, line) || isLabelled(line))));
    }

    private static boolean isLabelled(PdfLine line) {
        return LABEL.matcher(line.text()).lookingAt();
    }

    /** Asked for each line, and each block is looked at once. */
    private boolean isInHead() {
        while (headEnd < blocks.size() && !PdfHead.isLong(blocks.get(headEnd))) {
            headEnd++;
        }
        return headEnd == blocks.size();
    }

    private boolean areNames(PdfLine last, PdfLine line) {
        return NAME.matcher(last.text()).matches()
                && NAME.matcher(line.text()).matches()
                && column(last).right - column(last).left - last.width() > line.width();
    }

    private static boolean isFarBeside(PdfLine last, PdfLine line) {
        return Math.abs(line.baseline() - last.baseline()) < 1 && line.left() - last.right() > FAR * line.size();
    }

    /** The first lines of a title or paragraph may reach over a gutter that others do not reach. */
    private static boolean isBelow(PdfLine line, PdfLine last) {
        return line.baseline() > last.baseline() && line.left() < last.right() && line.right() > last.left();
    }

    private boolean goesOnBelow(List<PdfLine> current, PdfLine line) {
        PdfLine last = current.getLast();
        if (line.baseline() - last.baseline()
                > PARAGRAPH_GAP * style.pitch() * Math.max(1, line.size() / style.body())) {
            return false;
        }
        if (ListMarker.of(current.getFirst().text()).isPresent()) {
            boolean hanging = current.size() > 1
                    && current.get(1).left() > current.getFirst().left() + 1;
            return !(hanging && line.left() <= current.getFirst().left() + 1);
        }
        boolean indented = line.left() > last.left() + INDENT * line.size();
        return !indented && !endsParagraph(current, line) && !isOnItsOwn(last, line);
    }

    /** A label stands at a line's start within a paragraph only by chance, below a full line of running text. */
    private boolean endsParagraph(List<PdfLine> current, PdfLine line) {
        PdfLine last = current.getLast();
        boolean sentence = endsSentence(last.text());
        boolean label = isLabelled(line);
        boolean lineOfHead = current.size() == 1 && isInHead();
        return (isShort(last) && sentence) || (label && (isShort(last) || sentence || lineOfHead));
    }

    /** Names, dates and addresses stand one under the other, each a line that ends long before its column does. */
    private boolean isOnItsOwn(PdfLine last, PdfLine line) {
        boolean newStart = !Character.isLowerCase(line.text().codePointAt(0))
                && !last.text().endsWith(",")
                && !last.text().endsWith("-");
        Column column = column(last);
        return newStart
                && (last.width() < HALF * (column.right - column.left) || (isOtherSize(last, line) && isShort(last)));
    }

    private static boolean isOtherSize(PdfLine last, PdfLine line) {
        return Math.abs(line.size() - last.size()) > SAME_SIZE * last.size();
    }

    /**
     * In the next column, or on the next page, a sentence goes on that has not ended; with a capital, if it filled its
     * line and goes on in the same letters.
     */
    private boolean goesOnElsewhere(PdfLine last, PdfLine line) {
        boolean open = !endsSentence(last.text()) && !line.text().isEmpty();
        return open
                && (Character.isLowerCase(line.text().codePointAt(0))
                        || last.text().endsWith(",")
                        || AsRead.isHyphenated(last.text(), line.text())
                        || (!isShort(last) && !isOtherSize(last, line) && last.bold() == line.bold()));
    }

    private boolean isShort(PdfLine line) {
        Column column = column(line);
        return column.right - line.right() > SHORT_LINE * (column.right - column.left);
    }

    private Column column(PdfLine line) {
        return columns.getOrDefault(line.column(), new Column(line.left(), line.right()));
    }

    private static boolean endsSentence(String text) {
        int end = text.length() - 1;
        while (end > 0 && "\"'”’»)]0123456789".indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return ".!?:…".indexOf(text.charAt(end)) >= 0;
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
        boolean title = level == 1 && isInHead() && !endsSentence(words);
        boolean quoted = !title
                && OPENING.indexOf(words.charAt(0)) >= 0
                && CLOSING.indexOf(words.charAt(words.length() - 1)) >= 0;
        return quoted || (words.length() >= SENTENCE && words.charAt(words.length() - 1) == '.');
    }

    /** {@code S U M M A R Y} */
    private static String withoutSpacing(String words) {
        return SPACED.matcher(words).matches() ? words.replace(" ", "") : words;
    }

    private Block item(ListMarker marker, PdfLine first) {
        Column column = column(first);
        int indent = Math.round((first.left() - column.left) / (style.body() / 2));
        return Block.item(marker.text(), depths.of(marker, indent), marker.marker(), Spot.page(first.page()));
    }
}
