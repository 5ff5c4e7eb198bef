package rapporteur.reading.parsing.head;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import rapporteur.reading.page.Block;
import rapporteur.reading.parsing.line.Byline;
import rapporteur.reading.parsing.line.DateReader;
import rapporteur.reading.parsing.line.Navigation;
import rapporteur.reading.parsing.line.Plain;
import rapporteur.reading.parsing.line.PublicationTypes;
import rapporteur.reading.parsing.line.Segments;
import rapporteur.reading.parsing.line.SiteMenu;
import rapporteur.reading.parsing.line.Words;

/** Finds the title by its words and by where it stands, where nothing else tells it from the lines of a site. */
final class TitleByPlace {

    private static final int FEW_WORDS = 3;

    private static final int WORDS_OF_TELLING_SERIES = 4;

    private static final Pattern SUBJECT = Pattern.compile(
            "(?:sur|relati(?:f|ve)s? (?:a|au|aux)|portant|concernant|on|concerning|regarding|relating to) ");

    private static final int MORE_THAN_IN_MENUS = 6;

    private static final int LEAST_COLLECTIONS_OF_MENU = 2;

    private final List<Block> lines;
    private final List<Integer> candidates;
    private final TextWords words;
    private final DateReader dates;
    private final TitleLines titleLines;
    private final Masthead masthead;
    private final Taglines taglines;
    private final TitleNeighbours neighbours;

    /** The index of the first line below all ways to the page and menus, which are none of the lines. */
    private final int trailsEnd;

    private final Map<Integer, Boolean> imprintLines = new HashMap<>();

    TitleByPlace(List<Block> lines, List<Block> page, List<Integer> candidates, Masthead masthead, DateReader dates) {
        this.lines = lines;
        this.candidates = candidates;
        this.words = new TextWords(page);
        this.dates = dates;
        this.titleLines = new TitleLines(lines, dates);
        this.masthead = masthead;
        this.taglines = new Taglines(lines, masthead, words);
        this.neighbours = new TitleNeighbours(lines, candidates, titleLines, dates);
        this.trailsEnd = trailsEnd(lines, page);
    }

    private static int trailsEnd(List<Block> lines, List<Block> page) {
        int at = 0;
        int end = 0;
        int collections = 0;
        for (Block block : page) {
            if (at == lines.size()) {
                return end;
            }
            collections = SiteMenu.isCollection(block.text()) ? collections + 1 : 0;
            if (block.equals(lines.get(at))) {
                at++;
                end = collections >= LEAST_COLLECTIONS_OF_MENU ? at : end;
            } else if (Navigation.isAboveTitle(block.text())) {
                end = at;
            }
        }
        return end;
    }

    /**
     * Returns the index of the first line with more than a word or two, for those are the names of departments and
     * menus; failing that, of two words.
     */
    Optional<Integer> find() {
        if (TitleLines.isSentenceAboveByline(lines)) {
            return Optional.of(0);
        }
        List<Integer> ofReport = candidates.stream()
                .filter(this::isOfReport)
                .filter(i -> !isAboveSeriesOfTitle(i))
                .toList();
        List<Integer> own = belowTrails(
                ofReport.stream().filter(i -> !taglines.contains(i, ofReport)).toList());
        return nearest(withWords(FEW_WORDS, own))
                .map(this::aboveSubtitle)
                .or(() -> nearest(withWords(2, own)))
                .or(this::numberedReport)
                .or(this::sentence)
                .or(() -> nearest(own))
                .or(this::subject)
                .or(() -> candidates.stream()
                        .filter(i -> !words.arePeople(lines.get(i).text())
                                && !Character.isLowerCase(lines.get(i).text().codePointAt(0)))
                        .findFirst())
                .or(() -> candidates.stream()
                        .filter(i -> i == 0 || isAboveNames(i))
                        .findFirst());
    }

    /**
     * Above the way to the page, or a menu, stands the name of the site, where a title follows before the byline or
     * date, or between the date and the text.
     */
    private List<Integer> belowTrails(List<Integer> candidates) {
        int imprint = imprintBelow(trailsEnd - 1);
        List<Integer> below = candidates.stream().filter(i -> i >= trailsEnd).toList();
        boolean title = withWords(2, below).stream().anyMatch(i -> i < imprint)
                || (trailsEnd > 0 && isBetweenDateAndText(imprint + 1));
        return title ? below : candidates;
    }

    /** Below {@code Report 214 | 5 March 2019}, and right above the lede. */
    private boolean isBetweenDateAndText(int index) {
        return index + 1 == lines.size()
                && candidates.contains(index)
                && Words.areAtLeast(lines.get(index).text(), FEW_WORDS)
                && Segments.hasDate(lines.get(index - 1).text(), dates);
    }

    /** {@code Gao Region Situation Report No. 12} says enough where nothing else is a title. */
    private Optional<Integer> numberedReport() {
        return IntStream.range(0, lines.size())
                .filter(i -> Plain.hasDigit(lines.get(i).text()))
                .filter(i -> PublicationTypes.series(lines.get(i).text())
                        .filter(series -> Words.areAtLeast(series, WORDS_OF_TELLING_SERIES))
                        .isPresent())
                .boxed()
                .findFirst();
    }

    /** {@code sur l’entretien des puits}: a report of a parliament has no other title. */
    private Optional<Integer> subject() {
        return withWords(FEW_WORDS, candidates).stream()
                .filter(i -> SUBJECT.matcher(Plain.of(lines.get(i).text())).lookingAt())
                .findFirst();
    }

    /** Few titles end with a full stop, and those stand right above the byline or date. */
    private Optional<Integer> sentence() {
        return IntStream.range(0, lines.size() - 1)
                .filter(i -> lines.get(i).text().endsWith(".") && titleLines.isLikeTitle(i))
                .filter(i -> Words.areAtLeast(lines.get(i).text(), FEW_WORDS))
                .filter(i -> isImprint(i + 1))
                .boxed()
                .findFirst();
    }

    /** {@code The Harbour Network}, {@code Paper No. 20}, a line and its byline: the name says whose series it is. */
    private boolean isAboveSeriesOfTitle(int index) {
        return index + 3 < lines.size()
                && Plain.hasDigit(lines.get(index + 1).text())
                && PublicationTypes.series(lines.get(index + 1).text()).isPresent()
                && candidates.contains(index + 2)
                && Words.areAtLeast(lines.get(index + 2).text(), FEW_WORDS)
                && Byline.read(lines.get(index + 3).text()).isPresent();
    }

    /** No name of a department or a site is a question. */
    private List<Integer> withWords(int least, List<Integer> candidates) {
        return candidates.stream()
                .filter(i -> Words.areAtLeast(lines.get(i).text(), least)
                        || (lines.get(i).text().endsWith("?")
                                && Words.areAtLeast(lines.get(i).text(), 2)))
                .toList();
    }

    /** Tells whether a line is neither of the site nor a name. */
    boolean isOfReport(int index) {
        String text = lines.get(index).text();
        return !Character.isLowerCase(text.codePointAt(0))
                && !masthead.isOwner(text)
                && !Masthead.isFieldOrSeries(text)
                && !neighbours.tellOtherwise(index)
                && !(index > 0 && Masthead.spellsOut(text, lines.get(index - 1).text()))
                && !Masthead.arePlaces(text)
                && (hasMarkedByline() || !words.arePeople(text));
    }

    /** {@code Grain Banks, Gold Banks} has the form of names too, above those of the authors. */
    private boolean isAboveNames(int index) {
        return index + 1 < lines.size()
                && TitleLines.isPeople(lines.get(index).text())
                && TitleLines.isPeople(lines.get(index + 1).text());
    }

    private int imprintBelow(int index) {
        for (int i = index + 1; i < lines.size(); i++) {
            if (isImprint(i)) {
                return i;
            }
        }
        return lines.size();
    }

    /** Told once for each line, as every candidate asks it of the lines below. */
    private boolean isImprint(int index) {
        Boolean known = imprintLines.get(index);
        if (known == null) {
            known = HeadReach.isImprint(lines.get(index).text(), dates);
            imprintLines.put(index, known);
        }
        return known;
    }

    private boolean isType(int index) {
        return PublicationTypes.isType(lines.get(index).text());
    }

    /** Of {@code Research}, {@code Published: 5 March 2019}, a long line and a byline the long line is the title. */
    private boolean isBelowDate(int index, int date, List<Integer> above) {
        return index + 1 < lines.size()
                && candidates.contains(index)
                && Words.areAtLeast(lines.get(index).text(), MORE_THAN_IN_MENUS)
                && withWords(MORE_THAN_IN_MENUS, above).isEmpty()
                && areDates(lines.get(date).text())
                && (TitleLines.isPeople(lines.get(index + 1).text())
                        || Byline.read(lines.get(index + 1).text()).isPresent());
    }

    /** {@code 2019-08 | March 18, 2019} */
    private boolean areDates(String line) {
        return Segments.of(line, dates).stream().allMatch(segment -> Segments.isDate(segment, dates));
    }

    private boolean hasMarkedByline() {
        return lines.stream().anyMatch(line -> Byline.is(line.text()));
    }

    /** The first candidate below the last word of a menu or series that stands above the byline or date. */
    private Optional<Integer> nearest(List<Integer> candidates) {
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        int end = imprintBelow(candidates.getFirst());
        List<Integer> above = candidates.stream().filter(i -> i < end).toList();
        int belowDate = end + 1 < lines.size() && isType(end + 1) ? end + 2 : end + 1;
        if (isBelowDate(belowDate, end, above)) {
            return Optional.of(belowDate);
        }
        int last = withWords(MORE_THAN_IN_MENUS, above).stream()
                .filter(i -> !SiteMenu.hasSteps(lines.get(i).text()))
                .findFirst()
                .orElse(above.getLast());
        int shelf = IntStream.range(0, last)
                .filter(i -> SiteMenu.isShelf(lines.get(i).text()))
                .max()
                .orElse(-1);
        return candidates.stream().filter(i -> i > shelf).findFirst();
    }

    /**
     * Two words right above the line chosen are the title, and that line its subtitle, below the way to the page, or
     * right below the date where the names of authors are marked elsewhere.
     */
    private int aboveSubtitle(int line) {
        int above = line - 1;
        boolean title = above > 0
                && candidates.contains(above)
                && Words.areAtLeast(lines.get(above).text(), 2)
                && (SiteMenu.areShelves(lines.get(above - 1).text())
                        || (neighbours.standsBetweenDateAndSubtitle(above) && hasMarkedByline()));
        return title ? above : line;
    }
}
