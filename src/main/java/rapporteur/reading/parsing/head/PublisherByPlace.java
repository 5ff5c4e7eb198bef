package rapporteur.reading.parsing.head;

import java.util.List;
import java.util.Optional;
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

    /** The initials, or what an organisation says of itself: {@code House of Ports – Maritime Affairs Think Tank}. */
    private static final Pattern BEHIND_NAME = Pattern.compile(" \\(\\p{Lu}[\\p{L}]{1,7}\\)$| [–|-] .{4,60}$");

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
     * Returns the name in a line that is that: it stands above the title, beside the date or at the foot of a cover,
     * and no other organisation does; below a name it is where somebody works, and below {@code By} it is the author.
     */
    Optional<String> at(int index) {
        boolean above = !title.isEmpty() && index < title.getFirst();
        boolean told = (above || isBesideDate(index) || isFootOfCover(lines.get(index)))
                && !(index > 0 && isOfAuthor(lines.get(index - 1).text()))
                && lines.stream()
                                .flatMap(line -> organisation(line).stream())
                                .distinct()
                                .count()
                        == 1;
        return told ? organisation(lines.get(index)) : Optional.empty();
    }

    private static boolean isOfAuthor(String above) {
        return Byline.isAlone(above) || TitleLines.isPeople(above);
    }

    private boolean isBesideDate(int index) {
        return IntStream.of(index - 1, index + 1)
                .anyMatch(i -> i >= 0 && i < lines.size() && isDateOfSeries(lines.get(i)));
    }

    /** {@code May 2014}, {@code Report 12 | May 2014} */
    private boolean isDateOfSeries(Block line) {
        List<String> segments = Segments.of(line.text(), dates);
        return dates.isDate(segments.getLast())
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

    private static Optional<String> organisation(Block line) {
        return Optional.of(line.text())
                .map(text -> BEHIND_NAME.matcher(text).replaceFirst(""))
                .filter(name ->
                        Names.isNameOfOrganisation(Masthead.capitalised(name)) || Masthead.isNameInOtherLanguage(name))
                .filter(name -> Byline.read(line.text()).isEmpty());
    }
}
