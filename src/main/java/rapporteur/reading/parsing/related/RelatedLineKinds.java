package rapporteur.reading.parsing.related;

import java.util.List;
import java.util.Optional;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Block.Kind;
import rapporteur.reading.parsing.head.Masthead;
import rapporteur.reading.parsing.line.Byline;
import rapporteur.reading.parsing.line.DateReader;
import rapporteur.reading.parsing.line.Field;
import rapporteur.reading.parsing.line.PublicationTypes;
import rapporteur.reading.parsing.line.RelatedType;
import rapporteur.reading.parsing.line.Words;

/** Tells what the lines of a list of related publications are, by their form and by the lines around them. */
final class RelatedLineKinds {

    private static final int LONGEST_TITLE = 300;

    private static final int LONGEST_SENTENCE = 150;

    /** Questions with fewer words are titles rather than summaries. */
    private static final int LONG_QUESTION = 20;

    /** So many words of a link that begin with a type are its title. */
    private static final int MORE_THAN_A_TYPE = 5;

    private final List<Block> blocks;
    private final RelatedForms forms;
    private final DateReader dates;
    private final RelatedSoFar above;
    private final RelatedShortLines shortLines;

    RelatedLineKinds(List<Block> blocks, RelatedForms forms, DateReader dates, RelatedSoFar above) {
        this.blocks = blocks;
        this.forms = forms;
        this.dates = dates;
        this.above = above;
        this.shortLines = new RelatedShortLines(blocks, forms, dates, above);
    }

    /** Returns what a line is, once those above it have been taken. */
    RelatedLine of(int index) {
        Block block = blocks.get(index);
        String text = block.text();
        if (forms.isDate(text)) {
            return RelatedLine.DATE;
        }
        if (Masthead.isDocumentNumber(text) || forms.isCutDetail(index) || isCutCopyOfTitle(index)) {
            return RelatedLine.OTHER;
        }
        if (shortLines.isDoubled(index) || forms.isSeriesOfTitleAbove(index + 1)) {
            return RelatedLine.TITLE;
        }
        if (forms.isSeriesOfTitleAbove(index)) {
            return RelatedLine.TYPE;
        }
        if (isByline(text)) {
            return RelatedLine.BYLINE;
        }
        Optional<Field> field = Field.read(text).or(() -> Field.readLabel(text).filter(RelatedLineKinds::isOfItem));
        if (field.isPresent()) {
            return field.get().kind() == Field.Kind.TYPE ? RelatedLine.TYPE : RelatedLine.OTHER;
        }
        if (isPlaceAboveTitle(index)) {
            return RelatedLine.TOPICS;
        }
        if ((block.link() != null || block.isCertainHeading()) && text.length() < LONGEST_TITLE) {
            return linkOrHeading(index);
        }
        if (isType(index)) {
            return isTopicBelowType() ? RelatedLine.TOPICS : RelatedLine.TYPE;
        }
        if (!isSummary(text)) {
            return shortLines.of(index);
        }
        if (above.item.title != null) {
            return RelatedLine.SUMMARY;
        }
        return isSentenceForTitle(index) ? RelatedLine.TITLE : RelatedLine.OTHER;
    }

    /** A title that comes next may begin with "By", but has no label. */
    private boolean isByline(String text) {
        boolean titleDue = above.item.title == null && above.beginsWith == RelatedLine.TITLE;
        return RelatedForms.isLabelledByline(text)
                || (!titleDue && Byline.read(text).isPresent());
    }

    private boolean isType(int index) {
        String text = blocks.get(index).text();
        return PublicationTypes.kicker(text).isPresent()
                || RelatedType.numbered(text).isPresent()
                || RelatedType.ofOrganisation(text).isPresent()
                || PublicationTypes.isOnShelf(text)
                || isNumberInSeries(index)
                || isSeriesBelowTitle(index);
    }

    private boolean isSummary(String text) {
        boolean due = above.item.title != null && above.item.summary.isEmpty();
        boolean title = text.endsWith("?") && !Words.areAtLeast(text, LONG_QUESTION);
        boolean sentence = (due && text.endsWith(".")) || Words.areSentences(text) || (Words.isProse(text) && !title);
        return sentence && (text.length() > LONGEST_SENTENCE || !Byline.areNames(text));
    }

    /** {@code The Plan Is Bad. So Is the Answer.} right below a type, above what is the summary then. */
    private boolean isSentenceForTitle(int index) {
        return above.previous == RelatedLine.TYPE
                && blocks.get(index).text().length() <= LONGEST_SENTENCE
                && index + 1 < blocks.size()
                && Words.isProse(blocks.get(index + 1).text());
    }

    private RelatedLine linkOrHeading(int index) {
        String text = blocks.get(index).text();
        if (PublicationTypes.kicker(text).isPresent() && !Words.areAtLeast(text, MORE_THAN_A_TYPE)) {
            return RelatedLine.TYPE;
        }
        if (!isTopicLink(index)) {
            return isLinkedName(index) ? RelatedLine.BYLINE : RelatedLine.TITLE;
        }
        return Words.endsSentence(text) ? RelatedLine.SUMMARY : RelatedLine.TOPICS;
    }

    /** Below a date, with nothing of a next item below it, a link may lead to the author. */
    private boolean isLinkedName(int index) {
        return above.previous == RelatedLine.DATE
                && above.beginsWith == RelatedLine.TITLE
                && !blocks.get(index).is(Kind.HEADING)
                && (index + 1 == blocks.size() || !shortLines.isDetail(index + 1))
                && shortLines.isBareByline(index);
    }

    /** The country stands above each title: {@code Mali + 2 more}. */
    private boolean isPlaceAboveTitle(int index) {
        return (above.item.title == null || above.beginsWith == RelatedLine.TOPICS)
                && index + 1 < blocks.size()
                && (blocks.get(index + 1).isCertainHeading() || !shortLines.isDetail(index + 1))
                && !blocks.get(index).isCertainHeading()
                && RelatedForms.arePlaces(blocks.get(index).text());
    }

    /** {@code Analysis} right below {@code Type: Podcast} */
    private boolean isTopicBelowType() {
        return above.previous == RelatedLine.TYPE
                && above.beginsWith != RelatedLine.TYPE
                && above.item.type != null
                && !above.item.typeAboveTitle
                && above.item.topicLine == null;
    }

    /** Names of fields that stand alone above what they name. */
    private static boolean isOfItem(Field label) {
        return switch (label.kind()) {
            case PUBLISHED, POSTED, OTHER_DATE, TYPE, TOPICS, SOURCE -> true;
            case SERIES, PUBLISHER, LANGUAGE, TITLE, OTHER -> false;
        };
    }

    private boolean isCutCopyOfTitle(int index) {
        return above.previous == RelatedLine.TITLE && !above.item.titleRepeated && forms.isCutCopy(index);
    }

    /** A linked line among headings that are titles. */
    private boolean isTopicLink(int index) {
        Block block = blocks.get(index);
        boolean titlesAreHeadings = blocks.stream().anyMatch(Block::isCertainHeading);
        return titlesAreHeadings && !block.isCertainHeading() && above.item.title != null;
    }

    /** {@code Ports & Lakes Brief 13} below a title, perhaps with its subtitle, above the summary. */
    private boolean isNumberInSeries(int index) {
        String text = blocks.get(index).text();
        return above.item.title != null
                && above.item.type == null
                && above.beginsWith == RelatedLine.TITLE
                && index + 1 < blocks.size()
                && Words.isProse(blocks.get(index + 1).text())
                && PublicationTypes.isKickerOrNumber(text);
    }

    /** {@code Special Report} between title and date. */
    private boolean isSeriesBelowTitle(int index) {
        return above.previous == RelatedLine.TITLE
                && above.item.type == null
                && index + 1 < blocks.size()
                && dates.isDate(blocks.get(index + 1).text())
                && PublicationTypes.series(blocks.get(index).text()).isPresent();
    }
}
