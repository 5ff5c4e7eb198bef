package rapporteur.reading.parsing.related;

import java.util.List;
import rapporteur.reading.page.Block;
import rapporteur.reading.parsing.line.Byline;
import rapporteur.reading.parsing.line.DateReader;
import rapporteur.reading.parsing.line.PublicationTypes;
import rapporteur.reading.parsing.line.Words;

/** Tells what a short line of a list of related publications is that has no form of its own: mostly title or topics. */
final class RelatedShortLines {

    /** Titles have more words than topics, which decides where nothing else does. */
    static final int TITLE_WORDS = 6;

    /** {@code In 2004, after numerous allegations …}, cut short: no title and no list of topics is that long. */
    private static final int SURELY_SUMMARY = 22;

    private static final int LONGER_THAN_TITLES = 16;
    private static final int LEAST_WORDS_OF_SUMMARY = 5;
    private static final int MOST_LINES_OF_SUMMARY = 8;

    private final List<Block> blocks;
    private final RelatedForms forms;
    private final DateReader dates;
    private final RelatedSoFar above;

    /** Whether names of authors were seen that no word marks as a byline. */
    private boolean namesStandAlone;

    RelatedShortLines(List<Block> blocks, RelatedForms forms, DateReader dates, RelatedSoFar above) {
        this.blocks = blocks;
        this.forms = forms;
        this.dates = dates;
        this.above = above;
    }

    /** Returns what one is: the next title where what belongs to one follows; else it closes the item that is open. */
    RelatedLine of(int index) {
        if (above.item.title == null) {
            return RelatedLine.TITLE;
        }
        if (above.item.hasDetails() && above.item.published == null && forms.isAboveNameOfDate(index)) {
            return RelatedLine.OTHER;
        }
        if (isBareByline(index)) {
            namesStandAlone = true;
            return RelatedLine.BYLINE;
        }
        String text = blocks.get(index).text();
        if (isTopicBelowDoubledTitle(index) || (above.item.awaitsTopics() && RelatedForms.areTopics(text))) {
            return RelatedLine.TOPICS;
        }
        if (isAboveTypeField(index) || isLongSummary(text) || isSubtitle(index)) {
            return above.item.summary.isEmpty() || Words.endsSentence(text) ? RelatedLine.SUMMARY : RelatedLine.TOPICS;
        }
        if (isTopicsByPlace(index)) {
            return RelatedLine.TOPICS;
        }
        if (isNameOfBlog(index) || (above.previous == RelatedLine.BYLINE && forms.isOutlet(index))) {
            return RelatedLine.OTHER;
        }
        if (isAboveDetailsOfNext(index)) {
            return RelatedLine.TITLE;
        }
        if (isAmongDoubledTitles(index)) {
            return isSummaryAmongDoubledTitles(index) ? RelatedLine.SUMMARY : RelatedLine.TOPICS;
        }
        if (isSummaryByPlace(index)) {
            return RelatedLine.SUMMARY;
        }
        return isFurtherTopic(index) ? RelatedLine.TOPICS : topicsOrTitle(index);
    }

    private boolean isLast(int index) {
        return index + 1 == blocks.size();
    }

    /** Returns the text of the next line, empty where there is none. */
    private String below(int index) {
        return isLast(index) ? "" : blocks.get(index + 1).text();
    }

    private RelatedLine topicsOrTitle(int index) {
        String text = blocks.get(index).text();
        boolean topicsDue = (above.item.type != null || !above.item.summary.isEmpty()) && above.item.topicLine == null;
        boolean last = isLast(index);
        if (!topicsDue || RelatedForms.isSurelyTitle(text) || (!last && isDetail(index + 1))) {
            return RelatedLine.TITLE;
        }
        if (RelatedForms.isTime(text)) {
            return RelatedLine.OTHER;
        }
        return last && isTitleAtTheEnd(text) ? RelatedLine.TITLE : RelatedLine.TOPICS;
    }

    private boolean isTitleAtTheEnd(String text) {
        boolean othersHaveTopics = above.items.stream().anyMatch(other -> other.topicLine != null);
        return RelatedForms.readsLikeTitle(text) && !othersHaveTopics;
    }

    /** A second date or byline is the next item's, whose title stands right above it, even among doubled ones. */
    private boolean isAboveDetailsOfNext(int index) {
        return above.beginsWith == RelatedLine.TITLE
                && ((above.item.published != null && dates.isDate(below(index)))
                        || (!above.item.authors.isEmpty() && RelatedForms.isLabelledByline(below(index))));
    }

    /** Where titles stand there twice, a line between the second copy and the date or byline is none. */
    private boolean isTopicBelowDoubledTitle(int index) {
        return above.previous == RelatedLine.TITLE
                && above.areTitlesRepeated()
                && !Words.areAtLeast(blocks.get(index).text(), SURELY_SUMMARY)
                && !isLast(index)
                && (dates.isDate(below(index)) || RelatedForms.isLabelledByline(below(index)));
    }

    /** Below a topic on a line of its own another may stand; a title has a date or byline below it, as its list has. */
    private boolean isFurtherTopic(int index) {
        if (above.previous != RelatedLine.TOPICS
                || above.item.published == null
                || Words.areAtLeast(blocks.get(index).text(), TITLE_WORDS)
                || isDoubled(index)) {
            return false;
        }
        if (isLast(index)) {
            return above.areTitlesRepeated() && above.items.stream().anyMatch(RelatedItem::hasTopicsOnSeveralLines);
        }
        boolean next = above.beginsWith == RelatedLine.TYPE && RelatedForms.isTypeField(below(index));
        return next || !isDetail(index + 1);
    }

    /** Tells whether a line is of nothing but names of people, below title or date. */
    boolean isBareByline(int index) {
        String text = blocks.get(index).text();
        if (!above.item.authors.isEmpty()
                || (!above.item.summary.isEmpty() && !isBelowSummary(index))
                || (above.item.type != null && !above.item.typeAboveTitle && !isBetweenDateAndDetail(index))
                || !RelatedForms.areNames(text)) {
            return false;
        }
        boolean dateFollows = dates.isDate(below(index)) || (!isLast(index) && forms.isTypeAboveDetail(index + 1));
        boolean placeOfByline = above.previous == RelatedLine.TITLE
                && (above.item.typeAboveTitle
                        || RelatedForms.areAddressed(text)
                        || forms.isOutlet(index + 1)
                        || Words.isProse(below(index))
                        || RelatedForms.isTypeField(below(index)));
        return dateFollows == (above.item.published == null) || placeOfByline;
    }

    /** Where each item begins with its type, a name between summary and date is no title. */
    private boolean isBelowSummary(int index) {
        return above.beginsWith == RelatedLine.TYPE
                && above.previous == RelatedLine.SUMMARY
                && above.item.published == null
                && forms.isNameAboveDate(index);
    }

    /** {@code Analysis | 4 April 2017 | Jane Doe}, above a summary or with the date behind the name */
    private boolean isBetweenDateAndDetail(int index) {
        return above.previous == RelatedLine.DATE ? Words.isProse(below(index)) : forms.isDate(below(index));
    }

    /** Between date or byline and a labelled type there is only a summary, of several paragraphs perhaps. */
    private boolean isAboveTypeField(int index) {
        if (above.item.type != null || !above.item.tellsDateOrAuthors() || above.opensWithDetail()) {
            return false;
        }
        int next = index + 1;
        while (next < blocks.size() && next - index < MOST_LINES_OF_SUMMARY && !isDetail(next) && !isDoubled(next)) {
            next++;
        }
        return next < blocks.size() && RelatedForms.isTypeField(blocks.get(next).text());
    }

    /** A sentence cut short, below the title, date or byline. */
    private boolean isLongSummary(String text) {
        return above.item.hasDetails()
                && above.item.summary.isEmpty()
                && !text.contains(";")
                && Words.areAtLeast(text, SURELY_SUMMARY)
                && (above.previous == RelatedLine.TITLE
                        || above.previous == RelatedLine.DATE
                        || above.previous == RelatedLine.BYLINE);
    }

    /** Where items begin with a date or a type, what stands last, below the summary, is no title. */
    private boolean isTopicsByPlace(int index) {
        boolean closed = !above.item.summary.isEmpty()
                || above.beginsWith == RelatedLine.DATE
                || above.item.tellsDateOrAuthors();
        boolean ends = !above.item.summary.isEmpty()
                || (above.beginsWith == RelatedLine.DATE && !above.item.authors.isEmpty());
        return above.opensWithDetail()
                && closed
                && !Words.endsSentence(blocks.get(index).text())
                && !RelatedForms.isTime(blocks.get(index).text())
                && above.item.topicLine == null
                && (isLast(index) ? ends : beginsNext(below(index)));
    }

    /** Where each item begins with its type, a line between the date and the summary is no title of another. */
    private boolean isSubtitle(int index) {
        return above.beginsWith == RelatedLine.TYPE
                && above.item.typeAboveTitle
                && !above.item.dateAboveTitle
                && above.item.published != null
                && above.item.summary.isEmpty()
                && Words.isProse(below(index));
    }

    /** The name of a blog between title and byline, or summary where each item begins with its date. */
    private boolean isNameOfBlog(int index) {
        return above.opensWithDetail()
                && above.previous == RelatedLine.TITLE
                && (Byline.read(below(index)).isPresent()
                        || (above.beginsWith == RelatedLine.DATE && Words.isProse(below(index))));
    }

    private boolean beginsNext(String text) {
        if (above.beginsWith == RelatedLine.DATE || (above.item.dateAboveTitle && forms.isDate(text))) {
            return forms.isDate(text);
        }
        return PublicationTypes.kicker(text).isPresent() || RelatedForms.isTypeField(text);
    }

    /** Tells whether a line is a detail of the open item; what stands above the next title is none. */
    boolean isDetail(int index) {
        return forms.isDetail(index)
                || (!above.opensWithDetail() && forms.isTypeAboveDetail(index))
                || (namesStandAlone && (forms.isNameAboveDate(index) || forms.isNameAboveText(index)));
    }

    /** A line between date or byline and type, or the last line of a file that ends within a summary. */
    private boolean isSummaryByPlace(int index) {
        boolean due = above.item.summary.isEmpty()
                && (above.item.type == null || above.item.typeAboveTitle)
                && above.item.topicLine == null;
        if (!due) {
            return false;
        }
        String text = blocks.get(index).text();
        if (isLast(index)) {
            boolean expected =
                    above.item.titleRepeated || above.items.stream().anyMatch(other -> !other.summary.isEmpty());
            boolean told = above.item.tellsDateOrAuthors();
            return (told && (expected || isFirstSummary(text)))
                    || ((expected || told) && Words.areAtLeast(text, LONGER_THAN_TITLES))
                    || forms.endsWithinSentence(index);
        }
        if (!above.item.tellsDateOrAuthors()) {
            return false;
        }
        String next = below(index);
        boolean button = forms.isButton(index + 1);
        if (text.endsWith("?") && isDetail(index + 1) && !button) {
            return false;
        }
        return button
                || RelatedForms.isTypeField(next)
                || (Words.endsSentence(text)
                        && (!forms.isDate(next) || above.beginsWith == RelatedLine.DATE)
                        && !Byline.is(next));
    }

    /** Below title, date and byline of the only item; most words of titles and topics begin with capitals. */
    private boolean isFirstSummary(String text) {
        return above.items.isEmpty()
                && above.item.published != null
                && !above.item.authors.isEmpty()
                && RelatedForms.isInSmallLetters(text);
    }

    /** Where titles stand there twice, a line that does not is none. */
    private boolean isAmongDoubledTitles(int index) {
        return above.areTitlesRepeated()
                && forms.areLinesDoubled()
                && !isLast(index)
                && (above.item.topicLine == null || above.previous == RelatedLine.TOPICS);
    }

    private boolean isSummaryAmongDoubledTitles(int index) {
        boolean due = above.item.summary.isEmpty()
                && above.item.topicLine == null
                && (above.item.type == null || above.item.typeAboveTitle);
        return due
                && (isDetail(index + 1)
                        || !isDoubled(index + 1)
                        || Words.areAtLeast(blocks.get(index).text(), LEAST_WORDS_OF_SUMMARY));
    }

    /** Tells whether a line is there once more, right above or below. */
    boolean isDoubled(int index) {
        return above.repeatsTitle(blocks.get(index)) || forms.isRepeated(index) || forms.isCutCopy(index + 1);
    }
}
