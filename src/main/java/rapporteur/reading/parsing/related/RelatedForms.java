package rapporteur.reading.parsing.related;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import rapporteur.reading.page.Block;
import rapporteur.reading.parsing.head.Masthead;
import rapporteur.reading.parsing.line.Byline;
import rapporteur.reading.parsing.line.CutOff;
import rapporteur.reading.parsing.line.DateReader;
import rapporteur.reading.parsing.line.Field;
import rapporteur.reading.parsing.line.Names;
import rapporteur.reading.parsing.line.Plain;
import rapporteur.reading.parsing.line.PublicationTypes;
import rapporteur.reading.parsing.line.RelatedType;
import rapporteur.reading.parsing.line.Words;

/** Tells what the lines of a list of related publications look like, whatever stands above them. */
final class RelatedForms {

    private static final int MORE_THAN_A_TOPIC = 8;

    private static final Pattern OF_TITLES = Pattern.compile("(?<= )(?!(?:of|and|de|du|des|et) )\\p{Ll}");

    private static final Pattern BETWEEN_TOPICS = Pattern.compile("[;,&|/·•]");

    private static final Pattern FURTHER_PLACES = Pattern.compile(" \\+ \\d{1,3} more$");

    /** {@code 14:00–15:30 CET} is when an event was. */
    private static final Pattern TIME = Pattern.compile(
            "\\b\\d{1,2}[:h]\\d{2}\\b|^\\d{1,2}[–-]\\d{1,2} \\p{L}+ (?:19|20)\\d\\d$|^(?:Online|Hybrid|In person|En ligne)$");

    private static final Pattern STAFF = Pattern.compile("(?:\\p{Lu}[\\p{L}&’'-]* ){1,4}(?:Staff|Team)");

    private static final Pattern SEMICOLON = Pattern.compile(";");
    private static final Pattern SMALL_WORD = Pattern.compile(" \\p{Ll}{5,}");

    private final List<RelatedLines.Line> lines;
    private final DateReader dates;
    private final long repeated;

    RelatedForms(List<RelatedLines.Line> lines, DateReader dates) {
        this.lines = lines;
        this.dates = dates;
        this.repeated =
                IntStream.range(0, lines.size()).filter(this::isRepeated).count();
    }

    private Block block(int index) {
        return lines.get(index).block();
    }

    private boolean isLast(int index) {
        return index + 1 == lines.size();
    }

    /** Tells whether more than one line stands there twice. */
    boolean areLinesDoubled() {
        return repeated > 1;
    }

    /** Tells whether a line is a button that leads to the publication. */
    boolean isButton(int index) {
        return lines.get(index).known() == RelatedLine.LINK;
    }

    /** Tells whether a line is repeated at once. */
    boolean isRepeated(int index) {
        return !isLast(index)
                && Plain.same(block(index).text(), block(index + 1).text());
    }

    /** Tells whether a line holds nothing but a date. */
    boolean isDate(String text) {
        return dates.isDate(text)
                || dates.isUndecided(text)
                || Field.readDate(text, dates).isPresent();
    }

    /** {@code Type: Podcast} */
    static boolean isTypeField(String text) {
        return Field.read(text).filter(field -> field.kind() == Field.Kind.TYPE).isPresent();
    }

    /** {@code Mali}, {@code World + 2 more} */
    static boolean arePlaces(String text) {
        return Names.isPlace(text)
                || text.equals("World")
                || FURTHER_PLACES.matcher(text).find();
    }

    /** Tells whether the next line announces a date, and no more than that. */
    boolean isAboveNameOfDate(int index) {
        return !isLast(index) && isNameOfDate(block(index + 1).text());
    }

    private static boolean isNameOfDate(String text) {
        return Field.readLabel(text).filter(Field::isOfDate).isPresent();
    }

    /** The file may end within a date or within the name of a field. */
    boolean isCutDetail(int index) {
        return index > 0 && isLast(index) && CutOff.isDetail(block(index).text());
    }

    /** Where titles stand there twice, or a title is all there is, the file may end within the second copy of one. */
    boolean isCutCopy(int index) {
        return (repeated > 0 || index == 1)
                && index > 0
                && isLast(index)
                && Plain.of(block(index - 1).text())
                        .startsWith(Plain.of(block(index).text()));
    }

    /** {@code Price Watch} below {@code Price Watch: Gao, July 2023} and above the date is the series. */
    boolean isSeriesOfTitleAbove(int index) {
        return index > 0
                && index + 1 < lines.size()
                && block(index).text().indexOf(' ') > 0
                && block(index - 1).text().startsWith(block(index).text() + ":")
                && isDate(block(index + 1).text());
    }

    /** Tells whether a file ends within a line. */
    boolean isCut(int index) {
        return isCutDetail(index) || isCutCopy(index);
    }

    /** Tells whether a file ends within the sentence of a line. */
    boolean endsWithinSentence(int index) {
        return isLast(index) && CutOff.isSentence(block(index).text());
    }

    /** {@code By: Ann Lee}, {@code By:}; titles only begin with the bare word. */
    static boolean isLabelledByline(String text) {
        int colon = text.indexOf(':');
        return Byline.isAlone(text)
                || (colon > 0
                        && Byline.isAlone(text.substring(0, colon))
                        && Byline.read(text).isPresent());
    }

    /** {@code Jane Doe and John Roe}, {@code MRI Staff} */
    static boolean areNames(String text) {
        return Byline.areNames(text) || STAFF.matcher(text).matches();
    }

    /** {@code Ports; Lakes & Rivers}: a sentence may have semicolons too. */
    static boolean areTopics(String text) {
        return text.indexOf(';') > 0
                && !Words.endsSentence(text)
                && SEMICOLON
                        .splitAsStream(text)
                        .allMatch(topic -> Words.areAtMost(topic.strip(), RelatedShortLines.TITLE_WORDS));
    }

    /** Tells whether a line has the words of a title, and nothing that stands between topics. */
    static boolean readsLikeTitle(String text) {
        boolean readsLikeTopics = text.indexOf(';') >= 0 || text.indexOf('&') >= 0;
        return !readsLikeTopics && (Words.areAtLeast(text, RelatedShortLines.TITLE_WORDS) || text.endsWith("?"));
    }

    /** No topic is a question; several have words in small letters hardly but those that join two things. */
    static boolean isSurelyTitle(String text) {
        return text.endsWith("?")
                || (Words.areAtLeast(text, MORE_THAN_A_TOPIC)
                        && !BETWEEN_TOPICS.matcher(text).find()
                        && OF_TITLES.matcher(text).find());
    }

    /** Tells whether a line says when, or how, an event is held. */
    static boolean isTime(String text) {
        return TIME.matcher(text).find();
    }

    /** Tells whether a longer word begins with a small letter; in most titles and topics none does. */
    static boolean isInSmallLetters(String text) {
        return SMALL_WORD.matcher(text).find();
    }

    /** Tells whether a line is one that follows a title. */
    boolean isDetail(int index) {
        String text = block(index).text();
        return (lines.get(index).known() != null && !lines.get(index).first())
                || Masthead.isDocumentNumber(text)
                || isDate(text)
                || isNameOfDate(text)
                || Byline.is(text)
                || Words.isProse(text)
                || Field.read(text).isPresent()
                || RelatedType.numbered(text).isPresent()
                || isNumberInSeriesAboveDate(index)
                || areAddressed(text)
                || isCutDetail(index);
    }

    /** {@code Jane Doe and Dr John Roe} */
    static boolean areAddressed(String text) {
        List<String> names = Byline.names(text);
        return names.stream().anyMatch(Names::hasHonorific) && Names.arePeople(names);
    }

    /** {@code West Africa Report 41} between title and date. */
    private boolean isNumberInSeriesAboveDate(int index) {
        String text = block(index).text();
        return !isLast(index)
                && isDate(block(index + 1).text())
                && Plain.hasDigit(text)
                && PublicationTypes.series(text).isPresent();
    }

    /** Tells whether a line of nothing but names of people stands above a date. */
    boolean isNameAboveDate(int index) {
        return !isLast(index)
                && (isDate(block(index + 1).text()) || isTypeAboveDetail(index + 1))
                && Byline.areNames(block(index).text());
    }

    /** Tells whether a line of nothing but names of people stands above running text. */
    boolean isNameAboveText(int index) {
        return !isLast(index)
                && Words.isProse(block(index + 1).text())
                && Byline.areNames(block(index).text());
    }

    /** {@code The Harbour Times} right below the names of authors, above the summary: where it came out. */
    boolean isOutlet(int index) {
        return index + 1 < lines.size()
                && block(index).follows(block(index - 1))
                && !block(index + 1).follows(block(index))
                && Words.areAtMost(block(index).text(), RelatedShortLines.TITLE_WORDS)
                && !isDetail(index)
                && Words.isProse(block(index + 1).text());
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
