package rapporteur.reading.parsing.related;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rapporteur.reading.page.Block;
import rapporteur.reading.parsing.line.Byline;
import rapporteur.reading.parsing.line.DateReader;
import rapporteur.reading.parsing.line.Field;
import rapporteur.reading.parsing.line.Names;
import rapporteur.reading.parsing.line.Plain;
import rapporteur.reading.parsing.line.RelatedType;
import rapporteur.reading.parsing.line.Words;

/**
 * Finds the words above titles that say what kind each item of a list is, whatever a site calls its kinds: every item
 * has one, its title below it, and ends with its date or its summary, unless links or headings tell which lines are
 * titles. One of them must be a kind that is known.
 */
final class RelatedKickers {

    private static final int MOST_WORDS = 3;
    private static final int MOST_WORDS_IN_CAPITALS = 6;
    private static final int LONGEST_TITLE = 200;
    private static final int LEAST_ITEMS = 2;

    private final List<RelatedLines.Line> lines;
    private final DateReader dates;

    RelatedKickers(List<RelatedLines.Line> lines, DateReader dates) {
        this.lines = lines;
        this.dates = dates;
    }

    /** Returns the indexes of such lines, or none where an item lacks one. */
    List<Integer> types() {
        return Stream.of(
                        firstOfItems(),
                        firstOfItemsWithSummaries(),
                        aboveMarkedTitles(),
                        aboveDates(),
                        betweenTopicsAndDates(),
                        firstOfPairs())
                .filter(kickers -> !kickers.isEmpty())
                .findFirst()
                .filter(this::hasKnownKind)
                .orElse(List.of());
    }

    /** Returns the indexes of the lines of names above titles, where every item is just these two, or none. */
    List<Integer> names() {
        return pairs(i -> isPlain(i) && isNames(i) && !isNames(i + 1) && mayBeTitleBelowNames(i + 1));
    }

    /**
     * Returns the indexes of the lines between titles and what is told of them, such as the date, where every item has
     * one, or none: a title has more words than what may stand above one.
     */
    List<Integer> subtitles() {
        List<Integer> subtitles = new ArrayList<>();
        int start = 0;
        while (start + 2 < lines.size()) {
            if (!mayHaveWords(start) || !mayHaveWords(start + 1) || isText(start + 2)) {
                return List.of();
            }
            subtitles.add(start + 1);
            start += 2;
            while (start < lines.size() && !isText(start)) {
                start++;
            }
        }
        return start == lines.size() && subtitles.size() >= LEAST_ITEMS ? subtitles : List.of();
    }

    private boolean mayHaveWords(int index) {
        return isText(index)
                && !isNames(index)
                && Words.areAtLeast(text(index), MOST_WORDS)
                && !(index > 0 && Plain.same(text(index), text(index - 1)));
    }

    private boolean isText(int index) {
        return isPlain(index)
                && !isDate(index)
                && RelatedType.of(text(index)).isEmpty()
                && RelatedType.ofOrganisation(text(index)).isEmpty();
    }

    private List<Integer> pairs(IntPredicate isPair) {
        List<Integer> first =
                IntStream.range(0, lines.size()).filter(i -> i % 2 == 0).boxed().toList();
        boolean all = lines.size() % 2 == 0
                && first.size() >= LEAST_ITEMS
                && first.stream().allMatch(isPair::test);
        return all ? first : List.of();
    }

    private boolean mayBeTitleBelowNames(int index) {
        return lines.get(index).known() == null
                && !isDate(index)
                && !Words.isProse(text(index))
                && Byline.read(text(index)).isEmpty()
                && Field.read(text(index)).isEmpty()
                && RelatedType.of(text(index)).isEmpty()
                && Words.areAtLeast(text(index), MOST_WORDS);
    }

    /** Returns the indexes of lines above marked titles of which none is a known kind: topics, or names of shelves. */
    List<Integer> ofUnknownKind() {
        return Stream.of(aboveMarkedTitles(), inCapitals(), aboveDatesAndBylines())
                .filter(kickers -> !kickers.isEmpty())
                .findFirst()
                .filter(kickers -> !hasKnownKind(kickers))
                .orElse(List.of());
    }

    /** {@code PORTS & LAKES} above titles in small letters, each of which has its date below it. */
    private List<Integer> inCapitals() {
        List<Integer> kickers = firstOfItems();
        boolean all = kickers.size() >= LEAST_ITEMS
                && kickers.stream().allMatch(i -> isInCapitals(text(i)) && !isInCapitals(text(i + 1)));
        return all ? kickers : List.of();
    }

    private static boolean isInCapitals(String text) {
        return text.chars().noneMatch(Character::isLowerCase);
    }

    /** Whatever stands above the date of every item, where the title stands below it, mostly above a byline. */
    private List<Integer> aboveDatesAndBylines() {
        List<Integer> kickers = kickersAboveDates(i -> mayBeginItem(i - 1)
                && i + 2 < lines.size()
                && !isNames(i + 1)
                && (isByline(i + 2) || Words.isProse(text(i + 2))));
        long bylines = kickers.stream().filter(i -> isByline(i + 3)).count();
        return bylines * 2 > kickers.size() ? kickers : List.of();
    }

    /** Where each item ends with its topics, what stands between them and the next date is no topic. */
    private List<Integer> betweenTopicsAndDates() {
        List<Integer> kickers = aboveDatesAndBylines();
        boolean topics = kickers.stream().skip(1).noneMatch(i -> Words.isProse(text(i - 1)));
        return topics ? kickers : List.of();
    }

    private boolean isByline(int index) {
        return Byline.read(text(index)).isPresent();
    }

    private boolean hasKnownKind(List<Integer> kickers) {
        return kickers.stream().anyMatch(i -> RelatedType.of(text(i)).isPresent());
    }

    /** Returns the indexes of the lines right above links or headings, where each of these has one, or none. */
    private List<Integer> aboveMarkedTitles() {
        List<Integer> titles =
                IntStream.range(0, lines.size()).filter(this::isMarked).boxed().toList();
        boolean all = titles.size() >= LEAST_ITEMS
                && titles.getFirst() == 1
                && titles.stream().allMatch(i -> mayBeginItem(i - 1) && !isDate(i - 1));
        return all ? titles.stream().map(i -> i - 1).toList() : List.of();
    }

    /** Returns the indexes of the kinds right above dates, where each of these has its item's title right below it. */
    private List<Integer> aboveDates() {
        return kickersAboveDates(i -> RelatedType.of(text(i - 1)).isPresent());
    }

    private List<Integer> kickersAboveDates(IntPredicate isBelowKicker) {
        List<Integer> dated =
                IntStream.range(0, lines.size()).filter(this::isDate).boxed().toList();
        boolean all = dated.size() >= LEAST_ITEMS
                && dated.getFirst() == 1
                && dated.getLast() + 1 < lines.size()
                && dated.stream().allMatch(i -> isBelowKicker.test(i) && isPlain(i + 1) && !isDate(i + 2));
        return all ? dated.stream().map(i -> i - 1).toList() : List.of();
    }

    private List<Integer> firstOfItems() {
        List<Integer> kickers = new ArrayList<>();
        int start = 0;
        for (int date = 0; date < lines.size(); date++) {
            if (isDate(date)) {
                if (!isItem(start, date)) {
                    return List.of();
                }
                kickers.add(start);
                start = date + 1;
                while (start < lines.size() && Words.isProse(text(start))) {
                    start++;
                }
            }
        }
        return start == lines.size() ? kickers : List.of();
    }

    /** Every item has its kind, its title, whatever details there are, and ends with its summary. */
    private List<Integer> firstOfItemsWithSummaries() {
        List<Integer> kickers = new ArrayList<>();
        int start = 0;
        while (start < lines.size()) {
            int summary = mayBeginItem(start) ? summaryOf(start) : lines.size();
            if (summary == lines.size() || !Words.isProse(text(summary))) {
                return List.of();
            }
            kickers.add(start);
            start = summary;
            while (start < lines.size() && Words.isProse(text(start))) {
                start++;
            }
        }
        return kickers;
    }

    /** Every item is its kind and its title, which has more words, and nothing else. */
    private List<Integer> firstOfPairs() {
        return pairs(i -> mayBeginItem(i)
                && isPlain(i + 1)
                && !isDate(i)
                && !isDate(i + 1)
                && Words.count(text(i + 1), LONGEST_TITLE) > Words.count(text(i), LONGEST_TITLE));
    }

    private boolean mayBeginItem(int start) {
        return mayBeKicker(start)
                && !isNames(start)
                && start + 1 < lines.size()
                && text(start + 1).length() <= LONGEST_TITLE;
    }

    private int summaryOf(int start) {
        int summary = start + 2;
        while (summary < lines.size() && (isDate(summary) || isNames(summary))) {
            summary++;
        }
        return summary;
    }

    private boolean isItem(int start, int date) {
        int title = start + 1;
        return title < date
                && mayBeKicker(start)
                && isPlain(title)
                && !Plain.same(text(start), text(title))
                && IntStream.range(title + 1, date).allMatch(i -> Words.isProse(text(i)) || isNames(i));
    }

    private boolean isNames(int index) {
        return Byline.areNames(text(index));
    }

    private boolean mayBeKicker(int index) {
        String text = text(index);
        return isPlain(index)
                && (Words.areAtMost(text, isInCapitals(text) ? MOST_WORDS_IN_CAPITALS : MOST_WORDS)
                        || (Plain.hasDigit(text) && RelatedType.of(text).isPresent()))
                && !Words.endsSentence(text)
                && !Names.isPlace(text);
    }

    /** Links and headings of a level tell by themselves what they are. */
    private boolean isMarked(int index) {
        Block block = lines.get(index).block();
        return block.link() != null || block.isCertainHeading();
    }

    private boolean isPlain(int index) {
        Block block = lines.get(index).block();
        return lines.get(index).known() == null
                && !isMarked(index)
                && !Words.isProse(block.text())
                && Field.read(block.text()).isEmpty()
                && Field.readLabel(block.text()).isEmpty()
                && Byline.read(block.text()).isEmpty();
    }

    private boolean isDate(int index) {
        return index < lines.size() && dates.isDate(text(index));
    }

    private String text(int index) {
        return lines.get(index).block().text();
    }
}
