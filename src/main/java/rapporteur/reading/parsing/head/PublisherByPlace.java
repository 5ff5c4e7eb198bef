package rapporteur.reading.parsing.head;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import rapporteur.reading.page.Block;
import rapporteur.reading.parsing.line.Byline;
import rapporteur.reading.parsing.line.DateReader;
import rapporteur.reading.parsing.line.Names;
import rapporteur.reading.parsing.line.PublicationTypes;
import rapporteur.reading.parsing.line.Segments;
import rapporteur.reading.parsing.line.Words;

/** Tells by its place whether an organisation on a line of its own is whose the report is. */
final class PublisherByPlace {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

    private final List<Block> lines;
    private final List<Integer> title;
    private final List<Block> page;
    private final DateReader dates;

    /**
     * Makes one for the lines of a head.
     *
     * @param title the indexes of the lines that are the title
     * @param page all blocks of the file
     */
    PublisherByPlace(List<Block> lines, List<Integer> title, List<Block> page, DateReader dates) {
        this.lines = lines;
        this.title = title;
        this.page = page;
        this.dates = dates;
    }

    /**
     * Tells whether a line is that: it stands above the title, beside the date or at the foot of a cover, and no other
     * organisation does; below a name it is where somebody works.
     */
    boolean isAt(int index) {
        boolean above = !title.isEmpty() && index < title.getFirst();
        return isOrganisation(lines.get(index))
                && (above || isBesideDate(index) || isFootOfCover(lines.get(index)))
                && !(index > 0 && TitleLines.isPeople(lines.get(index - 1).text()))
                && lines.stream()
                                .filter(PublisherByPlace::isOrganisation)
                                .map(Block::text)
                                .distinct()
                                .count()
                        == 1;
    }

    private boolean isBesideDate(int index) {
        return IntStream.of(index - 1, index + 1)
                .anyMatch(i -> i >= 0 && i < lines.size() && isDateOfSeries(lines.get(i)));
    }

    /** {@code May 2014}, {@code Report 12 | May 2014} */
    private boolean isDateOfSeries(Block line) {
        List<String> segments = Segments.of(line.text(), dates);
        return dates.read(segments.getLast()).isPresent()
                && segments.subList(0, segments.size() - 1).stream().allMatch(PublicationTypes::isKickerOrNumber);
    }

    /** A cover has no text; at its foot there may be an address and a number as well. */
    private boolean isFootOfCover(Block line) {
        Integer number = line.spot().page();
        if (number == null) {
            return false;
        }
        List<Block> cover = page.stream()
                .filter(block -> number.equals(block.spot().page()))
                .toList();
        return !title.isEmpty()
                && cover.stream().noneMatch(block -> Words.isProse(block.text()))
                && cover.subList(cover.indexOf(line) + 1, cover.size()).stream()
                        .allMatch(block -> Words.isWebAddress(block.text())
                                || !WORD.matcher(block.text()).find());
    }

    private static boolean isOrganisation(Block line) {
        return (Names.isNameOfOrganisation(Masthead.capitalised(line.text()))
                        || Masthead.isNameInOtherLanguage(line.text()))
                && Byline.read(line.text()).isEmpty();
    }
}
