package rapporteur.reading.parsing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rapporteur.reading.page.Block;
import rapporteur.reading.parsing.line.Appointment;
import rapporteur.reading.parsing.line.DateReader;
import rapporteur.reading.parsing.line.Field;
import rapporteur.reading.parsing.line.PartKind;
import rapporteur.report.PublicationDate;

/**
 * Finds when a report came out in its text, where nothing above that says so.
 *
 * @param dates understands dates
 */
record TextDates(DateReader dates) {

    private static final Pattern SENTENCE_END = Pattern.compile("\\. ");
    private static final int LONGEST_DATELINE = 80;
    private static final int LONGEST_IMPRINT = 1_000;
    private static final Pattern IMPRINT = Pattern.compile("©|\\bISBN\\b|\\bISSN\\b");
    private static final Pattern DATELINE =
            Pattern.compile("\\p{Lu}[\\p{L} .'’-]{2,30}(?: ?/ ?\\p{Lu}[\\p{L} .'’-]{2,30})*, (?<date>[^/]{8,30})\\.?");

    private static final String BEFORE_TEXT =
            "(?<date>[^–—-]{8,25}?)(?: \\(\\p{Lu}[\\p{L} ]{1,20}\\))? (?:[–—-]|--) \\p{Lu}.*";

    /** {@code FREETOWN, October 3, 2016 – The ministry …}, {@code FREETOWN, 3 October 2016 (AFP) - The ministry …} */
    private static final Pattern DATELINE_BEFORE =
            Pattern.compile("\\p{Lu}[\\p{L} .'’-]{2,30}(?:, \\p{Lu}[\\p{L}.]{1,15})?, " + BEFORE_TEXT, Pattern.DOTALL);

    /** {@code October 3, 2016 -- The ministry …} */
    private static final Pattern DAY_BEFORE = Pattern.compile(BEFORE_TEXT, Pattern.DOTALL);

    /** Returns the date of a dateline, or else one with its label. */
    Optional<PublicationDate> in(List<Part> parts) {
        return dateline(parts).or(() -> opening(parts)).or(() -> labelled(parts));
    }

    /**
     * {@code Published 2019-11-05. Updated 2020-01-02.} on a line of its own, or the date below its label, wherever it
     * stands below the head.
     */
    private Optional<PublicationDate> labelled(List<Part> parts) {
        return parts.stream()
                .filter(part -> part.kind() != PartKind.RELATED)
                .flatMap(part -> part.kind() == PartKind.HEAD ? answeredLabels(part) : labelledLines(part))
                .filter(line -> line.length() <= LONGEST_DATELINE || isImprint(line))
                .flatMap(SENTENCE_END::splitAsStream)
                .flatMap(sentence -> Field.read(sentence).or(() -> Field.readDate(sentence, dates)).stream())
                .filter(Field::isOfPublication)
                .flatMap(field -> dates.read(field.date(dates)).stream())
                .findFirst();
    }

    /** Of the head every other line has been read: {@code Release date:} with the date below it, below the lede. */
    private static Stream<String> answeredLabels(Part part) {
        List<Block> lines = part.blocks();
        return IntStream.range(1, lines.size())
                .filter(i -> Field.readLabel(lines.get(i - 1).text())
                        .filter(Field::isOfPublication)
                        .isPresent())
                .mapToObj(i -> lines.get(i - 1).text().replaceFirst(":$", "") + ": "
                        + lines.get(i).text());
    }

    /** What a report says of who published it, and when, may stand in one paragraph. */
    private static boolean isImprint(String line) {
        return line.length() <= LONGEST_IMPRINT && IMPRINT.matcher(line).find();
    }

    private static Stream<String> labelledLines(Part part) {
        Stream<String> lines = Stream.concat(part.blocks().stream().map(Block::text), answeredLabels(part));
        String heading = part.headingText();
        return heading == null || part.blocks().isEmpty()
                ? lines
                : Stream.concat(
                        Stream.of(heading + ": " + part.blocks().getFirst().text()), lines);
    }

    /**
     * {@code Nairobi/Brussels, 1 December 2010} on a line of its own, or before the first paragraph; "Friday" is no
     * place.
     */
    private Optional<PublicationDate> dateline(List<Part> parts) {
        return parts.stream()
                .filter(part -> part.kind() != PartKind.RELATED)
                .flatMap(part -> part.blocks().stream())
                .filter(block -> !dates.isDate(block.text()))
                .map(block -> block.text().length() <= LONGEST_DATELINE
                        ? DATELINE.matcher(block.text())
                        : DATELINE_BEFORE.matcher(block.text()))
                .filter(Matcher::matches)
                .flatMap(matcher -> dates.read(matcher.group("date")).stream())
                .findFirst();
    }

    /** Returns the day that the first paragraph begins with, where no other does: several are a chronology. */
    private Optional<PublicationDate> opening(List<Part> parts) {
        List<String> texts = parts.stream()
                .filter(part -> part.kind() != PartKind.RELATED)
                .flatMap(part -> part.blocks().stream())
                .map(Block::text)
                .filter(text -> text.length() > LONGEST_DATELINE)
                .toList();
        List<PublicationDate> days = texts.stream()
                .flatMap(text -> dayBefore(text).stream())
                .limit(2)
                .toList();
        return days.size() == 1 ? dayBefore(texts.getFirst()) : Optional.empty();
    }

    private Optional<PublicationDate> dayBefore(String text) {
        Matcher matcher = DAY_BEFORE.matcher(text);
        return matcher.matches() ? dates.read(matcher.group("date")) : Optional.empty();
    }

    /** Returns {@code Thu, 12/29/2016 - 13:59} on a line of its own, where no other line is such a day. */
    Optional<PublicationDate> dayAlone(List<Part> parts) {
        List<String> lines = parts.stream()
                .filter(part -> part.kind() != PartKind.RELATED)
                .flatMap(part -> Stream.concat(
                        Stream.ofNullable(part.headingText()),
                        part.blocks().stream().map(Block::text)))
                .toList();
        List<PublicationDate> days = IntStream.range(0, lines.size())
                .filter(i -> isDay(lines.get(i)) && !(i + 1 < lines.size() && Appointment.isHours(lines.get(i + 1))))
                .mapToObj(lines::get)
                .flatMap(text -> dates.read(text).stream())
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }

    private static boolean isDay(String text) {
        return text.length() <= LONGEST_DATELINE && DateReader.beginsWithWeekday(text);
    }
}
