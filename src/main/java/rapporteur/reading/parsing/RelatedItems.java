package rapporteur.reading.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Block.Kind;
import rapporteur.report.RelatedPublication;

/**
 * Understands a list of related publications. Pages print the lines of an item in different orders and leave some out;
 * what a line is, is told by its form and by the lines around it. An item begins with the kind of line that the first
 * item begins with: its title, or a date or type above the title.
 */
final class RelatedItems {

    /** {@code 14:00–15:30 CET} is when an event was. */
    private static final Pattern TIME = Pattern.compile(
            "\\b\\d{1,2}[:h]\\d{2}\\b|^\\d{1,2}[–-]\\d{1,2} \\p{L}+ (?:19|20)\\d\\d$|^(?:Online|Hybrid|In person|En ligne)$");

    /** Titles have more words than topics, which decides where nothing else does. */
    private static final int TITLE_WORDS = 6;

    private static final int LEAST_WORDS_OF_SUMMARY = 5;
    private static final int MOST_LINES_OF_SUMMARY = 8;

    private final List<RelatedLines.Line> lines;
    private final List<Block> blocks;
    private final RelatedForms forms;
    private final DateReader dates;
    private final Verbatim verbatim;
    private final Warnings warnings;

    private final List<RelatedItem> items = new ArrayList<>();
    private RelatedItem item = new RelatedItem();
    private @Nullable RelatedLine beginsWith;
    private @Nullable RelatedLine previous;
    private boolean cutOff;
    private boolean allTitlesRepeated = true;

    /** Whether names of authors were seen that no word marks as a byline. */
    private boolean namesStandAlone;

    /**
     * Makes a reader of such a list.
     *
     * @param blocks the blocks under its heading
     * @param dates understands dates
     * @param verbatim joins blocks
     * @param warnings takes what looks odd
     */
    RelatedItems(List<Block> blocks, DateReader dates, Verbatim verbatim, Warnings warnings) {
        this.lines = RelatedLines.of(blocks, dates);
        this.blocks = lines.stream().map(RelatedLines.Line::block).toList();
        this.forms = new RelatedForms(lines, dates);
        this.dates = dates;
        this.verbatim = verbatim;
        this.warnings = warnings;
    }

    /** Returns the publications, in order. */
    List<RelatedPublication> read() {
        for (int i = 0; i < blocks.size(); i++) {
            if (lines.get(i).first()) {
                close();
            }
            if (!item.answersAnnouncement(blocks.get(i), dates)) {
                take(i);
            }
        }
        cutOff = cutOff || item.awaitsByline();
        close();
        return new RelatedList(items).publications(cutOff, verbatim, warnings);
    }

    private void take(int index) {
        Block block = blocks.get(index);
        @Nullable RelatedLine known = lines.get(index).known();
        RelatedLine line = known != null ? known : classify(index);
        if (line == RelatedLine.TITLE && repeatsTitle(block)) {
            item.titleRepeated = true;
            item.link = item.link == null ? block.link() : item.link;
            return;
        }
        if (beginsWith == null && line != RelatedLine.OTHER) {
            beginsWith = line;
        }
        if (startsNext(line)) {
            close();
        }
        item.take(line, block, dates);
        previous = line;
    }

    private boolean repeatsTitle(Block block) {
        return item.title != null
                && Plain.same(item.title.text(), block.text())
                && (previous == RelatedLine.TITLE || !item.hasDetails());
    }

    private boolean startsNext(RelatedLine line) {
        return switch (line) {
            case TITLE -> item.title != null;
            case DATE -> item.published != null || (beginsWith == RelatedLine.DATE && item.title != null);
            case TYPE -> beginsWith == RelatedLine.TYPE && item.title != null;
            case BYLINE -> beginsWith == RelatedLine.BYLINE && item.title != null;
            case TOPICS, SUMMARY, LINK, OTHER -> false;
        };
    }

    private void close() {
        if (item.title != null) {
            items.add(item);
            allTitlesRepeated &= item.titleRepeated;
        }
        item = new RelatedItem();
    }

    private RelatedLine classify(int index) {
        Block block = blocks.get(index);
        String text = block.text();
        if (forms.isDate(text)) {
            return RelatedLine.DATE;
        }
        if (forms.isCutDetail(index)) {
            cutOff = true;
            return RelatedLine.OTHER;
        }
        if (isDoubled(index)) {
            return RelatedLine.TITLE;
        }
        if (Byline.isAlone(text)
                || (Byline.read(text).isPresent() && !(item.title == null && beginsWith == RelatedLine.TITLE))) {
            return RelatedLine.BYLINE;
        }
        Optional<Field> field = Field.read(text).or(() -> Field.readLabel(text).filter(RelatedItems::isOfItem));
        if (field.isPresent()) {
            return field.get().kind() == Field.Kind.TYPE ? RelatedLine.TYPE : RelatedLine.OTHER;
        }
        boolean surelyTitle = block.link() != null || (block.is(Kind.HEADING) && block.depth() > 0);
        if (surelyTitle && text.length() < 300) {
            return PublicationTypes.kicker(text).isPresent() && Words.count(text, 5) < 5
                    ? RelatedLine.TYPE
                    : !isTopicLink(index)
                            ? RelatedLine.TITLE
                            : Words.endsSentence(text) ? RelatedLine.SUMMARY : RelatedLine.TOPICS;
        }
        if (PublicationTypes.kicker(text).isPresent()
                || RelatedType.numbered(text).isPresent()
                || isSeriesBelowTitle(index)) {
            return isTopicBelowType() ? RelatedLine.TOPICS : RelatedLine.TYPE;
        }
        boolean shortSummary = item.title != null && item.summary.isEmpty() && text.endsWith(".");
        if (shortSummary || (Words.isProse(text) && !(text.endsWith("?") && Words.count(text, 20) < 20))) {
            return item.title == null ? RelatedLine.OTHER : RelatedLine.SUMMARY;
        }
        return titleOrTopics(index);
    }

    /** {@code Analysis} right below {@code Type: Podcast} */
    private boolean isTopicBelowType() {
        return previous == RelatedLine.TYPE
                && beginsWith != RelatedLine.TYPE
                && item.type != null
                && !item.typeAboveTitle
                && item.topicLine == null;
    }

    /** Names of fields that stand alone above what they name. */
    private static boolean isOfItem(Field label) {
        return switch (label.kind()) {
            case PUBLISHED, POSTED, OTHER_DATE, TYPE, TOPICS, SOURCE -> true;
            case SERIES, PUBLISHER, LANGUAGE, TITLE, OTHER -> false;
        };
    }

    private boolean isDoubled(int index) {
        return repeatsTitle(blocks.get(index)) || forms.isRepeated(index);
    }

    /** A linked line among headings that are titles. */
    private boolean isTopicLink(int index) {
        Block block = blocks.get(index);
        boolean titlesAreHeadings = blocks.stream().anyMatch(other -> other.is(Kind.HEADING) && other.depth() > 0);
        return titlesAreHeadings && !(block.is(Kind.HEADING) && block.depth() > 0) && item.title != null;
    }

    /** A short line is the next title where what belongs to one follows; else it closes the item that is open. */
    private RelatedLine titleOrTopics(int index) {
        String text = blocks.get(index).text();
        if (item.title == null) {
            return RelatedLine.TITLE;
        }
        if (isBareByline(index)) {
            namesStandAlone = true;
            return RelatedLine.BYLINE;
        }
        if (isAboveTypeField(index)) {
            return RelatedLine.SUMMARY;
        }
        if (isTopicsByPlace(index)) {
            return RelatedLine.TOPICS;
        }
        if (isNameOfBlog(index)) {
            return RelatedLine.OTHER;
        }
        if (areTitlesDoubled()
                && index + 1 < blocks.size()
                && (item.topicLine == null || previous == RelatedLine.TOPICS)) {
            return isSummaryAmongDoubledTitles(index) ? RelatedLine.SUMMARY : RelatedLine.TOPICS;
        }
        if (isSummaryByPlace(index)) {
            return RelatedLine.SUMMARY;
        }
        if (!item.hasDetails() && index + 1 < blocks.size() && isDetail(index + 1)) {
            return RelatedLine.TITLE;
        }
        if (isFurtherTopic(index)) {
            return RelatedLine.TOPICS;
        }
        boolean topicsDue = (item.type != null || !item.summary.isEmpty()) && item.topicLine == null;
        if (!topicsDue) {
            return RelatedLine.TITLE;
        }
        if (index + 1 < blocks.size()) {
            return isDetail(index + 1)
                    ? RelatedLine.TITLE
                    : TIME.matcher(text).find() ? RelatedLine.OTHER : RelatedLine.TOPICS;
        }
        if (TIME.matcher(text).find()) {
            return RelatedLine.OTHER;
        }
        boolean othersHaveTopics = items.stream().anyMatch(other -> other.topicLine != null);
        boolean readsLikeTopics = text.indexOf(';') >= 0 || text.indexOf('&') >= 0;
        boolean readsLikeTitle = Words.count(text, TITLE_WORDS) >= TITLE_WORDS || text.endsWith("?");
        return othersHaveTopics || readsLikeTopics || !readsLikeTitle ? RelatedLine.TOPICS : RelatedLine.TITLE;
    }

    /** Below a topic on a line of its own another may stand; a title has a date or byline below it, as its list has. */
    private boolean isFurtherTopic(int index) {
        return previous == RelatedLine.TOPICS
                && item.published != null
                && Words.count(blocks.get(index).text(), TITLE_WORDS) < TITLE_WORDS
                && index + 1 < blocks.size()
                && !isDetail(index + 1)
                && !isDoubled(index);
    }

    /** A line of nothing but names of people below title or date. */
    private boolean isBareByline(int index) {
        String text = blocks.get(index).text();
        if (!item.authors.isEmpty()
                || !item.summary.isEmpty()
                || (item.type != null && !item.typeAboveTitle)
                || !Names.arePeople(Byline.names(text))) {
            return false;
        }
        boolean dateFollows = index + 1 < blocks.size()
                && dates.read(blocks.get(index + 1).text()).isPresent();
        boolean placeOfByline = previous == RelatedLine.TITLE && (item.typeAboveTitle || Names.hasHonorific(text));
        return dateFollows == (item.published == null) || placeOfByline;
    }

    /** Between date or byline and a labelled type there is only a summary, of several paragraphs perhaps. */
    private boolean isAboveTypeField(int index) {
        if (item.type != null || !item.tellsDateOrAuthors() || opensWithDetail()) {
            return false;
        }
        int next = index + 1;
        while (next < blocks.size() && next - index < MOST_LINES_OF_SUMMARY && !isDetail(next) && !isDoubled(next)) {
            next++;
        }
        return next < blocks.size() && RelatedForms.isTypeField(blocks.get(next).text());
    }

    /** Where items begin with a date or a type, what stands last, below the summary, is no title. */
    private boolean isTopicsByPlace(int index) {
        boolean closed = !item.summary.isEmpty() || beginsWith == RelatedLine.DATE;
        return opensWithDetail()
                && closed
                && !Words.endsSentence(blocks.get(index).text())
                && item.topicLine == null
                && (index + 1 == blocks.size() ? !item.summary.isEmpty() : beginsNext(index + 1));
    }

    /** The name of a blog between title and byline. */
    private boolean isNameOfBlog(int index) {
        return opensWithDetail()
                && previous == RelatedLine.TITLE
                && index + 1 < blocks.size()
                && Byline.read(blocks.get(index + 1).text()).isPresent();
    }

    private boolean opensWithDetail() {
        return beginsWith == RelatedLine.DATE || beginsWith == RelatedLine.TYPE;
    }

    private boolean beginsNext(int index) {
        String text = blocks.get(index).text();
        return beginsWith == RelatedLine.DATE
                ? forms.isDate(text)
                : PublicationTypes.kicker(text).isPresent() || RelatedForms.isTypeField(text);
    }

    /** What stands above the next title is none of this one's details. */
    private boolean isDetail(int index) {
        return forms.isDetail(index)
                || (!opensWithDetail() && forms.isTypeAboveDetail(index))
                || (namesStandAlone && forms.isNameAboveDate(index));
    }

    /** {@code Special Report} between title and date. */
    private boolean isSeriesBelowTitle(int index) {
        return previous == RelatedLine.TITLE
                && item.type == null
                && index + 1 < blocks.size()
                && dates.read(blocks.get(index + 1).text()).isPresent()
                && PublicationTypes.series(blocks.get(index).text()).isPresent();
    }

    /** A line between date or byline and type, or the last line of a file that ends within a summary. */
    private boolean isSummaryByPlace(int index) {
        boolean due = (item.published != null || !item.authors.isEmpty())
                && item.summary.isEmpty()
                && (item.type == null || item.typeAboveTitle)
                && item.topicLine == null;
        if (!due) {
            return false;
        }
        if (index + 1 == blocks.size()) {
            return items.stream().anyMatch(other -> !other.summary.isEmpty());
        }
        String next = blocks.get(index + 1).text();
        if (blocks.get(index).text().endsWith("?") && isDetail(index + 1)) {
            return false;
        }
        return RelatedForms.isTypeField(next)
                || (Words.endsSentence(blocks.get(index).text())
                        && (!forms.isDate(next) || beginsWith == RelatedLine.DATE)
                        && !Byline.isAlone(next)
                        && Byline.read(next).isEmpty());
    }

    /** Where titles stand there twice, a line that does not is none. */
    private boolean areTitlesDoubled() {
        return item.titleRepeated && allTitlesRepeated && forms.areLinesDoubled();
    }

    private boolean isSummaryAmongDoubledTitles(int index) {
        boolean due = item.summary.isEmpty() && item.topicLine == null && (item.type == null || item.typeAboveTitle);
        return due
                && (isDetail(index + 1)
                        || !isDoubled(index + 1)
                        || Words.count(blocks.get(index).text(), LEAST_WORDS_OF_SUMMARY) >= LEAST_WORDS_OF_SUMMARY);
    }
}
