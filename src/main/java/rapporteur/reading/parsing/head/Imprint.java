package rapporteur.reading.parsing.head;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Warnings;
import rapporteur.reading.parsing.line.Byline;
import rapporteur.reading.parsing.line.DateReader;
import rapporteur.reading.parsing.line.Field;
import rapporteur.reading.parsing.line.Names;
import rapporteur.reading.parsing.line.Navigation;
import rapporteur.reading.parsing.line.Plain;
import rapporteur.reading.parsing.line.PublicationTypes;
import rapporteur.reading.parsing.line.Segments;
import rapporteur.reading.parsing.line.Words;
import rapporteur.report.PublicationDate;

/**
 * Collects what single lines say about a publication: when it came out, who wrote it, in which series, by whom, where.
 */
final class Imprint {

    private static final Pattern ISO_MONTH = Pattern.compile("(?:19|20)\\d\\d-\\d\\d");
    /** {@code Published on 5 March 2019 by}, {@code Special Report by}, with the names in the next line. */
    private static final Pattern BY_BEHIND = Pattern.compile("(?<before>.{4,60}) by", Pattern.CASE_INSENSITIVE);

    private static final int MOST_WORDS_OF_SERIES = 6;

    /** {@code Posted by Jane Doe on July 22, 2015 @ 10:15 am in Policy Papers | Comments Disabled} */
    private static final Pattern POSTED = Pattern.compile(
            "(?<posted>posted by .{3,80} on .{4,20}?\\d{4})(?: @ \\d{1,2}:\\d{2}(?: ?[ap]\\.?m\\.?)?)?(?: in .{3,80})?",
            Pattern.CASE_INSENSITIVE);

    private final DateReader dates;
    private final Warnings warnings;

    private final PublishedDate published = new PublishedDate();
    private final SeriesName series = new SeriesName();
    private final ImprintAuthors authors;
    private final ImprintPublisher publisher = new ImprintPublisher();

    /** Whether the last line was where something came out. */
    private boolean belowPlace;

    /** What a line on its own announced for the next one. */
    private Field.@Nullable Kind announced;

    Imprint(DateReader dates, Warnings warnings) {
        this.dates = dates;
        this.warnings = warnings;
        this.authors = new ImprintAuthors(dates);
    }

    @Nullable PublicationDate published() {
        return published.get();
    }

    List<String> authors() {
        return authors.names();
    }

    @Nullable String series() {
        return series.get();
    }

    @Nullable String publisher() {
        return publisher.name();
    }

    @Nullable String source() {
        return publisher.address();
    }

    /**
     * Reads a line above the lede.
     *
     * @return the parts of the line that say nothing of the kind
     */
    List<Block> read(Block line) {
        List<Block> rest = readLine(line);
        belowPlace = Names.isPlace(line.text());
        authors.passLine(line.text());
        return rest;
    }

    private List<Block> readLine(Block line) {
        if (answersAnnouncement(line) || authors.readFurther(line.text()) || authors.readAnnouncement(line.text())) {
            return List.of();
        }
        Matcher byBehind = BY_BEHIND.matcher(line.text());
        if (byBehind.matches()
                && (Segments.isDate(byBehind.group("before"), dates)
                        || PublicationTypes.isKickerOrNumber(byBehind.group("before")))) {
            List<Block> rest = readLine(line.withText(byBehind.group("before")));
            authors.announce();
            return rest;
        }
        List<String> segments = Segments.of(withoutShelf(line.text()), dates).stream()
                .filter(segment -> !ISO_MONTH.matcher(segment).matches() || isOnlyDate(segment, line.text()))
                .toList();
        return IntStream.range(0, segments.size())
                .filter(i -> !readSeriesByPlace(segments, i, line.text()) && !readSegment(segments.get(i), line))
                .mapToObj(i -> line.withText(segments.get(i)))
                .toList();
    }

    /** {@code 2019-08 | March 18, 2019}: beside a date stands the number of an issue. */
    private boolean isOnlyDate(String month, String line) {
        return Segments.of(line, dates).stream().noneMatch(other -> !other.equals(month) && dates.isDate(other));
    }

    private static String withoutShelf(String line) {
        Matcher posted = POSTED.matcher(line);
        return posted.matches() ? posted.group("posted") : line;
    }

    /**
     * {@code July 2011 | On the Issues by Jane Doe}, {@code Port Focus | Lakes | Number 3}: what stands there is a
     * series, whatever it is called.
     */
    private boolean readSeriesByPlace(List<String> segments, int index, String line) {
        String name = segments.get(index);
        if (index == 0) {
            return segments.stream().skip(1).anyMatch(Masthead::isIssueNumber)
                    && !Masthead.isIssueNumber(name)
                    && !Byline.areNames(name)
                    && readSeriesAboveNumber(name);
        }
        boolean behindDate = index + 1 < segments.size() && Segments.isDate(segments.get(index - 1), dates);
        return behindDate && series.readBeforeNames(name, segments.get(index + 1), line);
    }

    /**
     * Reads a line above the number of an issue, which names the series whatever it is called.
     *
     * @return whether it does
     */
    boolean readSeriesAboveNumber(String line) {
        boolean name = announced == null
                && !authors.areAnnounced()
                && Words.areAtMost(line, MOST_WORDS_OF_SERIES)
                && !Words.endsSentence(line)
                && !HeadReach.isImprint(line, dates)
                && Field.readLabel(line).isEmpty()
                && !Navigation.is(line);
        if (name) {
            series.readAboveNumber(line);
        }
        return name;
    }

    /**
     * Reads a line below the lede, where only what says clearly what it is still tells about the publication.
     *
     * @return whether it did
     */
    boolean readBelow(Block line) {
        Optional<Field> field = Field.read(line.text()).or(() -> Field.readDate(line.text(), dates));
        if (field.isPresent()
                && field.get().kind() != Field.Kind.OTHER
                && !field.get().value().isEmpty()) {
            apply(field.get(), line);
            return true;
        }
        if (authors.readBelow(line.text()) || readNumberedSeries(line)) {
            return true;
        }
        boolean date = published.get() == null && line.is(Block.Kind.HEADING) && dates.isDate(line.text());
        return date && readDate(line.text(), line);
    }

    /** {@code Peace Brief 131} */
    private boolean readNumberedSeries(Block line) {
        return series.get() == null
                && line.is(Block.Kind.HEADING)
                && Plain.hasDigit(line.text())
                && PublicationTypes.isKickerOrNumber(line.text())
                && series.read(line.text());
    }

    /** Reads a row of a table of fields; tells whether it is one that a report has a place for. */
    boolean readRow(Block line) {
        Optional<Field> field = Field.readRow(line.text()).filter(row -> row.kind() != Field.Kind.OTHER);
        field.ifPresent(row -> apply(row, line));
        return field.isPresent();
    }

    /** Reads a line of nothing but names of people, which no word marks as a byline. */
    boolean readBareByline(Block line, boolean affiliated) {
        return announced == null && authors.readBare(line.text(), affiliated);
    }

    /** Where the line below one that named what follows turns out to be something else. */
    void forgetAnnouncement() {
        announced = null;
        authors.forgetAnnouncement();
    }

    private boolean answersAnnouncement(Block line) {
        if (authors.readAnnounced(line.text())) {
            return true;
        }
        Field.Kind kind = announced;
        announced = null;
        if (kind == null
                || Field.read(line.text()).isPresent()
                || Field.readDate(line.text(), dates).isPresent()) {
            return false;
        }
        Field field = new Field(kind, line.text());
        boolean other = field.isOfDate()
                ? dates.readLabelled(line.text()).isEmpty() && !dates.isUndecided(line.text())
                : Segments.isDate(line.text(), dates);
        if (other) {
            return false;
        }
        apply(field, line);
        return true;
    }

    private boolean readSegment(String segment, Block line) {
        if (authors.readByline(segment)) {
            return true;
        }
        Optional<Field> field = Field.read(segment).or(() -> Field.readDate(segment, dates));
        if (field.isPresent()) {
            if (field.get().value().isEmpty()) {
                announced = field.get().kind();
            } else {
                apply(field.get(), line);
            }
            return true;
        }
        Optional<Field> label = Field.readLabel(segment);
        if (label.isPresent() && line.text().equals(segment)) {
            announced = label.get().kind();
            return true;
        }
        return readDate(segment, line)
                || series.read(segment)
                || publisher.readSite(segment)
                || publisher.readAddress(segment)
                || authors.readBareSegment(segment, line.text());
    }

    private boolean readDate(String segment, Block line) {
        Optional<PublicationDate> date = dates.read(segment);
        if (date.isPresent()) {
            published.add(date.get(), belowPlace);
            return true;
        }
        boolean undecided = dates.isUndecided(segment);
        if (undecided) {
            warnings.add(
                    line.spot(),
                    "the date \"" + segment + "\" can be read in two ways, and nothing else in the file decides");
        }
        return undecided;
    }

    /** Takes the name of an organisation for the publisher. */
    void offerPublisher(String name) {
        publisher.offer(name);
    }

    /** Tells that the next lines stand below the title. */
    void passTitle() {
        published.passTitle();
        authors.passTitle();
    }

    private void readLabelledDate(String value, Block line) {
        Optional<PublicationDate> date = Segments.of(value, dates).stream()
                .flatMap(segment -> dates.readLabelled(segment).stream())
                .findFirst();
        if (date.isPresent()) {
            published.addLabelled(date.get(), belowPlace);
        } else {
            readDate(value, line);
        }
    }

    private void apply(Field field, Block line) {
        switch (field.kind()) {
            case PUBLISHED -> readLabelledDate(field.date(dates), line);
            case POSTED -> readDate(field.value(), line);
            case TYPE, SERIES -> series.state(field.value(), field.kind() == Field.Kind.TYPE);
            case PUBLISHER -> readPublisher(field.value(), line);
            case SOURCE -> publisher.readSource(field.value());
            case OTHER_DATE, TOPICS, LANGUAGE, TITLE, OTHER -> {}
        }
    }

    /** {@code Ports Committee on May 5, 2014} */
    private void readPublisher(String value, Block line) {
        for (String segment : Segments.of(value, dates)) {
            if (Segments.isDate(segment, dates)) {
                readLabelledDate(segment, line);
            } else {
                publisher.offer(segment);
            }
        }
    }
}
