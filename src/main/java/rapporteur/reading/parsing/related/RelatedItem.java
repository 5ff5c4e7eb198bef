package rapporteur.reading.parsing.related;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.Block;
import rapporteur.reading.parsing.line.Byline;
import rapporteur.reading.parsing.line.DateReader;
import rapporteur.reading.parsing.line.Field;
import rapporteur.reading.parsing.line.Names;
import rapporteur.reading.parsing.line.Plain;
import rapporteur.reading.parsing.line.PublicationTypes;
import rapporteur.reading.parsing.line.RelatedType;
import rapporteur.reading.parsing.line.Topics;
import rapporteur.reading.parsing.line.Verbatim;
import rapporteur.reading.parsing.line.Words;
import rapporteur.report.PublicationDate;
import rapporteur.report.RelatedPublication;

/** A related publication while its lines are read. */
final class RelatedItem {

    private static final Pattern SURNAME_IN_CAPITALS = Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Lu}{3,}$");

    private static final int MOST_WORDS_OF_NAME = 7;

    @Nullable Block title;

    /** Only titles stand there twice. */
    boolean titleRepeated;

    @Nullable PublicationDate published;

    private boolean dateLabelled;

    final List<String> authors = new ArrayList<>();

    @Nullable String type;

    boolean typeAboveTitle;

    boolean dateAboveTitle;

    /** Below a type with its label stand topics, whatever they look like. */
    private boolean typeLabelled;

    @Nullable String topicLine;

    private int topicLines;

    boolean topicsAnnounced;

    final List<Block> summary = new ArrayList<>();

    @Nullable String link;

    /** What a line on its own announced for the next one. */
    private Field.@Nullable Kind announced;

    /** Whether several sources stand in a list below the name of the field. */
    private boolean sourcesListed;

    private boolean bylineAnnounced;

    /** Tells whether anything but the title is known. */
    boolean hasDetails() {
        return published != null || !authors.isEmpty() || type != null || topicLine != null || !summary.isEmpty();
    }

    /** Tells whether it is a line and nothing else. */
    boolean isBare() {
        return title != null && title.link() == null && title.depth() == 0 && !titleRepeated && !hasDetails();
    }

    /** Tells whether it is a country or one of the topics that the page is filed under. */
    boolean isSubjectOfPage() {
        return title != null
                && title.link() == null
                && (Names.isPlace(title.text()) || (topicsAnnounced && title.depth() == 0 && type == null))
                && !tellsDateOrAuthors()
                && summary.isEmpty();
    }

    /** Tells whether it has what nearly every list gives. */
    boolean tellsDateOrAuthors() {
        return published != null || !authors.isEmpty();
    }

    /** Tells whether topics may follow. */
    boolean awaitsTopics() {
        return tellsDateOrAuthors() && topicLine == null;
    }

    /** Tells whether it has what stands at the end of an item. */
    boolean isComplete() {
        return type != null || topicLine != null || !summary.isEmpty();
    }

    /** Tells whether its last line is "By" with the names still to come. */
    boolean awaitsByline() {
        return bylineAnnounced;
    }

    /** Tells whether each of its topics stands on a line of its own. */
    boolean hasTopicsOnSeveralLines() {
        return topicLines > 1;
    }

    /** Tells whether its line of topics, which no label tells, is nothing but names of people. */
    boolean hasNamesForTopics() {
        return topicLine != null && !topicsAnnounced && !typeLabelled && Byline.areNames(topicLine);
    }

    /** Tells whether it has authors, or a line that may be of names. */
    boolean hasNames() {
        return !authors.isEmpty() || hasNamesForTopics();
    }

    /** {@code Claire ROUX} */
    boolean hasSurnamesInCapitals() {
        return topicLine != null && SURNAME_IN_CAPITALS.matcher(topicLine).find();
    }

    /** Its line of topics turned out to be names. */
    void takeTopicsForAuthors() {
        if (topicLine != null) {
            authors.addAll(Byline.names(topicLine));
            topicLine = null;
        }
    }

    /** Makes the publication of what was read; its title must be known. */
    RelatedPublication build(Block titleBlock, Verbatim verbatim) {
        List<String> names = topicLine == null
                ? List.of()
                : topicsAnnounced ? Topics.splitAnnounced(topicLine) : Topics.split(topicLine);
        return new RelatedPublication(
                titleBlock.text(),
                published,
                authors,
                type,
                names,
                verbatim.join(summary).paragraph(),
                link != null && Words.isWebAddress(link) ? link : null);
    }

    /** Takes a line that the line before announced; tells whether it was one. */
    boolean answersAnnouncement(Block block, DateReader dates) {
        if (bylineAnnounced) {
            List<String> names = Byline.names(block.text());
            boolean areNames = names.stream().allMatch(Byline::isName);
            boolean goesOn = names.stream().noneMatch(RelatedItem::isClause)
                    && (areNames || (authors.isEmpty() && mayBeNames(block.text(), dates)));
            bylineAnnounced = goesOn && Byline.isUnfinished(block.text());
            if (goesOn) {
                authors.addAll(names);
                return true;
            }
        }
        Field.Kind kind = announced;
        announced = null;
        if (sourcesListed && !block.is(Block.Kind.ITEM)) {
            sourcesListed = false;
            return false;
        }
        if (kind == Field.Kind.SOURCE && block.is(Block.Kind.ITEM)) {
            sourcesListed = true;
            announced = kind;
        }
        Field field = kind == null ? null : new Field(kind, block.text());
        if (field == null || (field.isOfDate() && !dates.isDate(block.text()))) {
            return false;
        }
        apply(field, dates);
        return true;
    }

    /** Below a "By" that nobody filled in stands a summary, perhaps one that is cut off. */
    private static boolean isClause(String name) {
        String[] words = name.split(" ", -1);
        long small = Stream.of(words)
                .filter(word -> !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)))
                .count();
        return words.length > MOST_WORDS_OF_NAME && small * 2 > words.length;
    }

    /** The next field may stand there as well. */
    private static boolean mayBeNames(String text, DateReader dates) {
        return !Words.endsSentence(text)
                && !Words.isProse(text)
                && Field.read(text).isEmpty()
                && !dates.isDate(text);
    }

    /** Takes a line of a kind. */
    void take(RelatedLine line, Block block, DateReader dates) {
        String text = block.text();
        switch (line) {
            case TITLE -> {
                title = block;
                typeAboveTitle = type != null;
                dateAboveTitle = published != null;
                link = link == null ? block.link() : link;
            }
            case DATE ->
                Field.readDate(text, dates)
                        .ifPresentOrElse(
                                field -> apply(field, dates),
                                () -> published = dates.readLabelled(text).orElse(null));
            case BYLINE -> readByline(text);
            case TYPE -> typeField(text).ifPresentOrElse(field -> apply(field, dates), () -> readKicker(text));
            case TOPICS -> {
                topicLine = topicLine == null ? text : topicLine + "; " + text;
                topicLines++;
            }
            case SUMMARY ->
                summary.add(Plain.hasDigit(block.marker()) ? Block.prose(block.asRead(), block.spot()) : block);
            case LINK -> link = link == null ? block.link() : link;
            case OTHER -> field(text).ifPresent(field -> apply(field, dates));
        }
    }

    /** "Event" is a type, though elsewhere it is the name of a field. */
    private static Optional<Field> typeField(String text) {
        return field(text).filter(field -> field.kind() == Field.Kind.TYPE);
    }

    private static Optional<Field> field(String text) {
        return Field.read(text).or(() -> Field.readLabel(text));
    }

    private void readKicker(String text) {
        PublicationTypes.Kicker kicker = PublicationTypes.kicker(text)
                .orElseGet(() -> new PublicationTypes.Kicker(
                        RelatedType.of(text)
                                .or(() -> RelatedType.ofOrganisation(text))
                                .orElse(text),
                        null));
        type = kicker.type();
        topicLine = topicLine == null ? kicker.field() : topicLine;
    }

    private void readByline(String text) {
        bylineAnnounced = Byline.isAlone(text) || Byline.isUnfinished(text);
        if (!Byline.isAlone(text)) {
            authors.addAll(Byline.read(text).orElseGet(() -> Byline.names(text)));
        }
    }

    /** Of {@code Published: May 3, 2019. Publicly Released: June 3, 2019.} the first counts. */
    private void readPublished(String value, DateReader dates) {
        Optional<PublicationDate> date = dates.read(value).filter(read -> !dateLabelled);
        date.ifPresent(read -> published = read);
        dateLabelled = dateLabelled || date.isPresent();
    }

    private void apply(Field field, DateReader dates) {
        if (field.value().isEmpty()) {
            announced = field.kind();
            return;
        }
        switch (field.kind()) {
            case PUBLISHED -> readPublished(field.value(), dates);
            case POSTED ->
                published = published == null ? dates.read(field.value()).orElse(null) : published;
            case TYPE -> {
                type = field.value();
                typeLabelled = true;
            }
            case TOPICS -> {
                topicLine = field.value();
                topicsAnnounced = true;
            }
            case SOURCE -> link = Words.isWebAddress(field.value()) ? field.value() : link;
            case OTHER_DATE, SERIES, PUBLISHER, LANGUAGE, TITLE, OTHER -> {}
        }
    }
}
