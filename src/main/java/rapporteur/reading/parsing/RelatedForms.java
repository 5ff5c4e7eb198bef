package rapporteur.reading.parsing;

import java.util.List;
import java.util.stream.IntStream;
import rapporteur.reading.page.Block;

/** Tells what the lines of a list of related publications look like, whatever stands above them. */
final class RelatedForms {

    private final List<RelatedLines.Line> lines;
    private final DateReader dates;
    private final boolean linesDoubled;

    /**
     * Makes one.
     *
     * @param lines the lines of the list
     * @param dates understands dates
     */
    RelatedForms(List<RelatedLines.Line> lines, DateReader dates) {
        this.lines = lines;
        this.dates = dates;
        this.linesDoubled = IntStream.range(0, lines.size())
                        .filter(this::isRepeated)
                        .limit(2)
                        .count()
                > 1;
    }

    private Block block(int index) {
        return lines.get(index).block();
    }

    private boolean isLast(int index) {
        return index + 1 == lines.size();
    }

    /** Tells whether more than one line stands there twice. */
    boolean areLinesDoubled() {
        return linesDoubled;
    }

    /** Tells whether a line is repeated at once. */
    boolean isRepeated(int index) {
        return !isLast(index)
                && Plain.same(block(index).text(), block(index + 1).text());
    }

    /** Tells whether a line holds nothing but a date. */
    boolean isDate(String text) {
        return dates.read(text).isPresent()
                || dates.isUndecided(text)
                || Field.readDate(text, dates).isPresent();
    }

    /** {@code Type: Podcast} */
    static boolean isTypeField(String text) {
        return Field.read(text).filter(field -> field.kind() == Field.Kind.TYPE).isPresent();
    }

    /** The file may end within a date or within the name of a field. */
    boolean isCutDetail(int index) {
        return index > 0 && isLast(index) && CutOff.isDetail(block(index).text());
    }

    /** Tells whether a line is one that follows a title. */
    boolean isDetail(int index) {
        String text = block(index).text();
        return (lines.get(index).known() != null && !lines.get(index).first())
                || isDate(text)
                || Byline.isAlone(text)
                || Byline.read(text).isPresent()
                || Words.isProse(text)
                || Field.read(text).isPresent()
                || RelatedType.numbered(text).isPresent()
                || (Names.hasHonorific(text) && Names.arePeople(Byline.names(text)))
                || isCutDetail(index);
    }

    /** Tells whether a line of nothing but names of people stands above a date. */
    boolean isNameAboveDate(int index) {
        return !isLast(index)
                && isDate(block(index + 1).text())
                && Names.arePeople(Byline.names(block(index).text()));
    }

    /** {@code Report} above {@code by Jane Doe} or a date, as in {@code Report by Jane Doe} */
    boolean isTypeAboveDetail(int index) {
        if (isLast(index)) {
            return false;
        }
        String next = block(index + 1).text();
        return PublicationTypes.kicker(block(index).text()).isPresent()
                && (isDate(next) || Byline.read(next).isPresent());
    }
}
