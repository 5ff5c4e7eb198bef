package rapporteur.reading.format.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapporteur.reading.format.text.LineJoiner;
import rapporteur.reading.format.text.ListMarker;
import rapporteur.reading.page.AsRead;

/** Tells which lines of a PDF go on with the lines above them, by their distance, their length and their words. */
final class PdfFlow {

    /** Lines further apart than this many of the usual distances do not belong together. */
    private static final float PARAGRAPH_GAP = 1.35f;

    /** A sentence that begins this much further below the last than lines are set apart begins a paragraph. */
    private static final float SENTENCE_GAP = 1.2f;

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

    /** {@code II. Background} stands right below a title or heading in the same letters. */
    private static final Pattern NUMBERED = Pattern.compile("(?:[IVX]{1,5}|\\d{1,2})\\. +\\p{Lu}");

    private static final Pattern CONTACT = Pattern.compile("\\S@\\S|\\bwww\\.|://|\\+\\d{1,3} ?\\(?\\d");

    private final PdfStyle style;
    private final Map<Integer, PdfColumnText> columns = new HashMap<>();

    /**
     * Makes one.
     *
     * @param lines the lines of the text, each with its column
     */
    PdfFlow(PdfStyle style, List<PdfLine> lines) {
        this.style = style;
        lines.stream()
                .collect(Collectors.groupingBy(PdfLine::column))
                .forEach((column, text) -> columns.put(column, PdfColumnText.of(text)));
    }

    /** Returns how far a line begins behind its column's left edge, in points. */
    float indent(PdfLine line) {
        return line.left() - column(line).left();
    }

    /** Tells whether a line is full and its sentence goes on. */
    private boolean isOpen(PdfLine line) {
        return !isShort(line) && !endsSentence(line.text());
    }

    /** Tells whether a text begins with the number of a heading. */
    static boolean isNumbered(String text) {
        return NUMBERED.matcher(text).lookingAt();
    }

    /** Tells whether a line begins with a small letter. */
    static boolean beginsSmall(PdfLine line) {
        return Character.isLowerCase(line.text().codePointAt(0));
    }

    /**
     * Tells whether a line goes on with the lines of a block.
     *
     * @param inHead whether no paragraph of text stands above them
     */
    boolean goesOn(List<PdfLine> current, PdfLine line, boolean inHead) {
        PdfLine last = current.getLast();
        int level = goesOnInBold(last, line) ? 0 : style.headingLevel(line);
        if (level != style.headingLevel(last) || style.isNote(line) != style.isNote(last)) {
            return false;
        }
        boolean below = line.page() == last.page() && (line.column() == last.column() || isBelow(line, last));
        if (level > 0) {
            return below
                    && !isNumbered(line.text())
                    && !(level > 1
                            && (PdfImprint.isDate(last) || PdfImprint.isDate(line) || areOfHead(last, line, inHead)))
                    && !isFarBeside(last, line)
                    && line.baseline() - last.baseline()
                            <= HEADING_GAP * Math.max(line.size(), style.pitch() * line.size() / style.body());
        }
        if (ListMarker.of(line.text()).isPresent()) {
            return false;
        }
        return below ? goesOnBelow(current, line, inHead) : !(inHead && isContact(last)) && goesOnElsewhere(last, line);
    }

    /** Names under a title stand one under the other, though there is room for more in a line. */
    private boolean areOfHead(PdfLine last, PdfLine line, boolean inHead) {
        boolean small = !line.bold() && line.size() < SMALL_HEADING * style.body();
        return inHead && (areNames(last, line) || (small && (isOnItsOwn(last, line) || isLabelled(line))));
    }

    private static boolean isLabelled(PdfLine line) {
        return LineJoiner.LABEL.matcher(line.text()).lookingAt();
    }

    private boolean areNames(PdfLine last, PdfLine line) {
        return PdfImprint.isName(last.text())
                && PdfImprint.isName(line.text())
                && column(last).width() - last.width() > line.width();
    }

    private static boolean isFarBeside(PdfLine last, PdfLine line) {
        return Math.abs(line.baseline() - last.baseline()) < 1 && line.left() - last.right() > FAR * line.size();
    }

    /** The first lines of a title or paragraph may reach over a gutter that others do not reach. */
    private static boolean isBelow(PdfLine line, PdfLine last) {
        return line.baseline() > last.baseline() && line.left() < last.right() && line.right() > last.left();
    }

    private boolean goesOnBelow(List<PdfLine> current, PdfLine line, boolean inHead) {
        PdfLine last = current.getLast();
        float distance = line.baseline() - last.baseline();
        if (distance > PARAGRAPH_GAP * style.pitch() * Math.max(1, line.size() / style.body())
                || (endsSentence(last.text()) && !beginsSmall(line) && distance > SENTENCE_GAP * pitch(current))) {
            return false;
        }
        if (ListMarker.of(current.getFirst().text()).isPresent()) {
            boolean hanging = current.size() > 1
                    && current.get(1).left() > current.getFirst().left() + 1;
            return !(hanging && line.left() <= current.getFirst().left() + 1);
        }
        boolean indented = line.left() > last.left() + INDENT * line.size();
        return (!indented || goesOnIndented(last, line))
                && !isLabelAbove(current, line)
                && !endsParagraph(current, line, inHead)
                && !isOnItsOwn(last, line);
    }

    private float pitch(List<PdfLine> current) {
        int size = current.size();
        return size == 1
                ? style.pitch()
                : Math.max(
                        style.pitch(),
                        current.get(size - 1).baseline() - current.get(size - 2).baseline());
    }

    /** At the foot of a cover stands where to reach its publisher; the next page begins anew. */
    private static boolean isContact(PdfLine line) {
        return CONTACT.matcher(line.text()).find();
    }

    /** The last line of a paragraph in bold letters is as short as a heading is. */
    private boolean goesOnInBold(PdfLine last, PdfLine line) {
        float distance = line.baseline() - last.baseline();
        return last.bold()
                && line.bold()
                && style.headingLevel(last) == 0
                && line.column() == last.column()
                && !isOtherSize(last, line)
                && isOpen(last)
                && distance > 0
                && distance <= PARAGRAPH_GAP * style.pitch();
    }

    /** The first line of an entry in a list of sources stands out; the others are indented. */
    private boolean goesOnIndented(PdfLine last, PdfLine line) {
        return AsRead.isHyphenated(last.text(), line.text()) || (isOpen(last) && beginsSmall(line));
    }

    /** A label stands at a line's start within a paragraph only by chance, below a full line of running text. */
    private boolean endsParagraph(List<PdfLine> current, PdfLine line, boolean inHead) {
        PdfLine last = current.getLast();
        boolean sentence = endsSentence(last.text());
        boolean label =
                isLabelled(line) || PdfImprint.isNameWithDate(line.text()) || (inHead && PdfImprint.isDate(line));
        boolean lineOfHead = current.size() == 1 && inHead;
        boolean byline = lineOfHead && PdfImprint.areNames(last.text());
        return (isShort(last) && (sentence || byline) && hasRoomFor(last, line))
                || (label && (isShort(last) || sentence || lineOfHead));
    }

    /** {@code ABOUT THE REPORT} in bold stands right above the text of a box, which has smaller letters than others. */
    private boolean isLabelAbove(List<PdfLine> current, PdfLine line) {
        return !line.bold()
                && current.stream().allMatch(PdfLine::bold)
                && isShort(current.getLast())
                && !endsSentence(current.getLast().text());
    }

    /** Names, dates and addresses stand one under the other, each a line that ends long before its column does. */
    private boolean isOnItsOwn(PdfLine last, PdfLine line) {
        boolean newStart = (!beginsSmall(line) || isContact(line))
                && !last.text().endsWith(",")
                && !last.text().endsWith("-");
        PdfColumnText column = column(last);
        return newStart && (last.width() < HALF * column.width() || (isOtherSize(last, line) && isShort(last)));
    }

    private static boolean isOtherSize(PdfLine last, PdfLine line) {
        return Math.abs(line.size() - last.size()) > SAME_SIZE * last.size();
    }

    /**
     * In the next column, or on the next page, a sentence goes on that has not ended; with a capital, if it filled its
     * line and goes on in the same letters. Of one that has ended the paragraph goes on if its line is stretched.
     */
    private boolean goesOnElsewhere(PdfLine last, PdfLine line) {
        if (endsSentence(last.text())) {
            return areStretched(last, line) && !isOtherSize(last, line) && last.bold() == line.bold();
        }
        return !PdfCaption.is(line.text())
                && (beginsSmall(line)
                        || last.text().endsWith(",")
                        || AsRead.isHyphenated(last.text(), line.text())
                        || (!isShort(last)
                                && !PdfImprint.isDate(last)
                                && !last.isLeftOf(line)
                                && !isOtherSize(last, line)
                                && last.bold() == line.bold()));
    }

    /** Where lines are stretched to the edge of their column, the last of a paragraph is not. */
    private boolean isStretched(PdfLine line) {
        return column(line)
                .edge()
                .filter(edge -> Math.abs(line.right() - edge) < PdfColumnText.EDGE)
                .isPresent();
    }

    /** Tells whether a paragraph may go on further below a line, behind what interrupts it. */
    boolean mayGoOn(PdfLine line) {
        return !endsSentence(line.text()) || isStretched(line);
    }

    /** Tells whether a line goes on with a paragraph that was interrupted behind another one. */
    boolean goesOnBehind(PdfLine last, PdfLine line) {
        return endsSentence(last.text())
                ? areStretched(last, line)
                : beginsSmall(line) && !(isShort(last) && hasRoomFor(last, line));
    }

    /** The few lines of a last page have no edge of their own, but may reach to that of the page before. */
    private boolean areStretched(PdfLine last, PdfLine line) {
        boolean below = Math.abs(line.left() - last.left()) < PdfColumnText.EDGE
                && Math.abs(line.right() - last.right()) < PdfColumnText.EDGE;
        return isStretched(last)
                && (isStretched(line) || below)
                && indent(last) < PdfColumnText.EDGE
                && indent(line) < PdfColumnText.EDGE;
    }

    private boolean isShort(PdfLine line) {
        PdfColumnText column = column(line);
        return column.right() - line.right() > SHORT_LINE * column.width();
    }

    /** A line is wrapped where the first word of the next one would not have fitted into it. */
    private boolean hasRoomFor(PdfLine last, PdfLine line) {
        int word = line.text().split(" ", 2)[0].length() + 1;
        return column(last).right() - last.right()
                > word * line.width() / line.text().length();
    }

    private PdfColumnText column(PdfLine line) {
        PdfColumnText column = columns.get(line.column());
        return column == null ? PdfColumnText.of(List.of(line)) : column;
    }

    static boolean endsSentence(String text) {
        int end = text.length() - 1;
        while (end > 0 && "\"'”’»)]0123456789".indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return ".!?:…".indexOf(text.charAt(end)) >= 0;
    }
}
