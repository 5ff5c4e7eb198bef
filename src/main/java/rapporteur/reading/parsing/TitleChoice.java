package rapporteur.reading.parsing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Metadata;

/** Chooses the title among the lines that look like one, by where they stand and by what the file says beside them. */
final class TitleChoice {

    /** Menus above a title are shorter; each line is compared with the others. */
    static final int MOST_LINES = 300;

    /** What program windows and search results put behind a title: {@code | Institute of Peace}. */
    private static final Pattern SITE = Pattern.compile("\\s+(?:[|·•»]|[-–—])\\s+[^|·•»–—]{2,60}$");

    /** {@code Policy Paper 14 - Harbours} */
    private static final Pattern SERIES_BEFORE = Pattern.compile("^[^|–—-]{2,60}\\d\\s+[|–—-]\\s+");

    private static final Pattern COLON = Pattern.compile(": ");

    private static final int FEW_WORDS = 3;

    private static final int WORDS_OF_TELLING_SERIES = 4;

    /** {@code N/A} is no title, however often it stands there. */
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}|[\\p{N}\\p{IsIdeographic}]");

    private static final Pattern SUBJECT = Pattern.compile(
            "(?:sur|relati(?:f|ve)s? (?:a|au|aux)|portant|concernant|on|concerning|regarding|relating to) ");

    /** So many lines that come back are a table of contents, above the headings. */
    private static final int LEAST_ENTRIES_OF_CONTENTS = 3;

    private static final int MORE_THAN_IN_MENUS = 6;

    private static final int LEAST_COLLECTIONS_OF_MENU = 2;

    private final List<Block> lines;
    private final TextWords words;
    private final Metadata metadata;
    private final DateReader dates;
    private final TitleLines titleLines;
    private final Masthead masthead;
    private final Taglines taglines;
    private final TitleNeighbours neighbours;
    private final List<String> trails;

    /** The index of the first line below all ways to the page and menus, which are none of the lines. */
    private final int trailsEnd;

    /** The indexes of the lines that may be the title. */
    private final List<Integer> candidates;

    private final Map<Integer, Boolean> imprintLines = new HashMap<>();

    /**
     * Makes one.
     *
     * @param lines the lines above the lede, at most {@link #MOST_LINES}
     * @param page all blocks of the page
     * @param metadata what the file says beside its words
     * @param dates understands dates
     */
    TitleChoice(List<Block> lines, List<Block> page, Metadata metadata, DateReader dates) {
        this.lines = lines;
        this.words = new TextWords(page);
        this.metadata = metadata;
        this.dates = dates;
        this.titleLines = new TitleLines(lines, dates);
        this.masthead = new Masthead(page, metadata);
        this.trails = page.stream()
                .limit(MOST_LINES)
                .map(Block::text)
                .filter(SiteMenu::hasSteps)
                .toList();
        this.trailsEnd = trailsEnd(lines, page);
        this.taglines = new Taglines(lines, masthead, words);
        this.candidates = IntStream.range(0, lines.size())
                .filter(i -> titleLines.mayBeTitle(i) && !titleLines.isCaption(i))
                .filter(i -> WORD.matcher(lines.get(i).text()).find())
                .boxed()
                .toList();
        this.neighbours = new TitleNeighbours(lines, candidates, titleLines, dates);
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

    /** Returns the index of the title, or empty where no line is one, or the metadata know the title better. */
    Optional<Integer> find() {
        String title = metadata.title();
        boolean known = metadata.trusted() && title != null && !isTypeOrNumber(title);
        return stated().or(this::highest)
                .or(this::doubled)
                .or(this::repeated)
                .or(() -> known ? Optional.empty() : endOfTrail().or(this::telling))
                .map(this::barer);
    }

    /**
     * Of {@code Harbours | Port Institute}, {@code Port News / Harbours} or {@code Cover: Harbours}, and
     * {@code Harbours}, which stands below it, the second.
     */
    private int barer(int line) {
        String text = lines.get(line).text();
        List<String> bare = List.of(
                SiteMenu.hasSteps(text) ? SiteMenu.endOfSteps(text) : withoutSite(text),
                text.substring(text.indexOf(": ") + 1).strip());
        return candidates.stream()
                .filter(i -> i > line
                        && bare.stream()
                                .anyMatch(title -> !title.equals(text)
                                        && Plain.same(lines.get(i).text(), title)))
                .findFirst()
                .orElse(line);
    }

    /** The line that the metadata call the title. */
    private Optional<Integer> stated() {
        String stated = metadata.title();
        if (stated == null) {
            return Optional.empty();
        }
        String first = beforeShelves(stated);
        return candidates.stream()
                .filter(i -> Plain.same(lines.get(i).text(), stated)
                        || (!first.equals(stated) && lines.get(i).text().startsWith(first))
                        || Plain.same(lines.get(i).text(), withoutSite(stated))
                        || Plain.same(
                                lines.get(i).text(),
                                SERIES_BEFORE.matcher(stated).replaceFirst("")))
                .findFirst();
    }

    /** {@code Harbours: Special Reports: Publications: Port Institute} leads from the title to the first page. */
    private static String beforeShelves(String title) {
        List<String> steps = List.of(COLON.split(title, -1));
        return steps.size() > 2
                        && steps.stream().skip(1).filter(SiteMenu::isShelf).count() > 1
                ? steps.getFirst()
                : title;
    }

    /** The heading of the highest level, where the format has levels. */
    private Optional<Integer> highest() {
        return highestOf(candidates.stream()
                        .filter(i -> !isTypeOrNumber(lines.get(i).text())
                                && !masthead.isOwner(lines.get(i).text()))
                        .toList())
                .or(() -> highestOf(candidates));
    }

    private static boolean isTypeOrNumber(String line) {
        return PublicationTypes.isType(line)
                || (Plain.hasDigit(line) && PublicationTypes.series(line).isPresent());
    }

    private Optional<Integer> highestOf(List<Integer> candidates) {
        return candidates.stream()
                .filter(i -> lines.get(i).isCertainHeading())
                .min((a, b) -> lines.get(a).depth() - lines.get(b).depth());
    }

    /** A line that is repeated at once. A word or two that come back in capitals are rather a label. */
    private Optional<Integer> doubled() {
        return candidates.stream()
                .filter(i -> i + 1 < lines.size()
                        && Plain.same(lines.get(i).text(), lines.get(i + 1).text()))
                .filter(i -> Words.areAtLeast(lines.get(i).text(), FEW_WORDS)
                        || !isInOtherCase(lines.get(i).text(), lines.get(i + 1).text()))
                .findFirst();
    }

    private static boolean isInOtherCase(String one, String other) {
        return one.equalsIgnoreCase(other) && !one.equals(other);
    }

    /**
     * A line that comes back further down, as on a cover and the page behind it; so does what a site calls a field of
     * its work.
     */
    private Optional<Integer> repeated() {
        List<Integer> telling = withWords(FEW_WORDS, candidates);
        List<Integer> repeated = telling.stream()
                .filter(i -> candidates.stream()
                        .anyMatch(other -> other > i
                                && Plain.same(
                                        lines.get(other).text(), lines.get(i).text())))
                .toList();
        if (repeated.size() >= LEAST_ENTRIES_OF_CONTENTS) {
            return Optional.empty();
        }
        boolean otherTitle = telling.stream().anyMatch(this::isOfReport);
        return repeated.stream().filter(i -> !otherTitle || isOfReport(i)).findFirst();
    }

    /** Where the way to the page ends. */
    private Optional<Integer> endOfTrail() {
        return candidates.stream()
                .filter(i -> trails.stream()
                        .anyMatch(trail -> SiteMenu.endsTrail(lines.get(i).text(), trail)))
                .findFirst();
    }

    /**
     * The first line with more than a word or two, for those are the names of departments and menus; failing that, of
     * two words.
     */
    private Optional<Integer> telling() {
        if (TitleLines.isSentenceAboveByline(lines)) {
            return Optional.of(0);
        }
        List<Integer> ofReport = candidates.stream().filter(this::isOfReport).toList();
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
                .or(() -> candidates.stream().filter(i -> i == 0).findFirst());
    }

    /**
     * Above the way to the page, or a menu, stands the name of the site, where a title follows before the byline or
     * date.
     */
    private List<Integer> belowTrails(List<Integer> candidates) {
        int imprint = imprintBelow(trailsEnd - 1);
        List<Integer> below = candidates.stream().filter(i -> i >= trailsEnd).toList();
        return withWords(2, below).stream().anyMatch(i -> i < imprint) ? below : candidates;
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

    private List<Integer> withWords(int least, List<Integer> candidates) {
        return candidates.stream()
                .filter(i -> Words.areAtLeast(lines.get(i).text(), least))
                .toList();
    }

    private boolean isOfReport(int index) {
        String text = lines.get(index).text();
        return !Character.isLowerCase(text.codePointAt(0))
                && !masthead.isOwner(text)
                && !Masthead.isFieldOrSeries(text)
                && !neighbours.tellOtherwise(index)
                && !(index > 0 && Masthead.spellsOut(text, lines.get(index - 1).text()))
                && !Masthead.arePlaces(text)
                && (hasMarkedByline() || !words.arePeople(text));
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

    /** Of {@code Research}, {@code Published: 5 March 2019}, a long line and a byline the long line is the title. */
    private boolean isBelowDate(int index, List<Integer> above) {
        return index + 1 < lines.size()
                && candidates.contains(index)
                && Words.areAtLeast(lines.get(index).text(), MORE_THAN_IN_MENUS)
                && withWords(MORE_THAN_IN_MENUS, above).isEmpty()
                && areDates(lines.get(index - 1).text())
                && (TitleLines.isPeople(lines.get(index + 1).text())
                        || Byline.read(lines.get(index + 1).text()).isPresent());
    }

    /** {@code 2019-08 | March 18, 2019} */
    private boolean areDates(String line) {
        return Segments.of(line, dates).stream().allMatch(segment -> Segments.isDate(segment, dates));
    }

    private boolean hasMarkedByline() {
        return lines.stream()
                .anyMatch(line ->
                        Byline.isAlone(line.text()) || Byline.read(line.text()).isPresent());
    }

    /** The first candidate below the last word of a menu or series that stands above the byline or date. */
    private Optional<Integer> nearest(List<Integer> candidates) {
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        int end = imprintBelow(candidates.getFirst());
        List<Integer> above = candidates.stream().filter(i -> i < end).toList();
        if (isBelowDate(end + 1, above)) {
            return Optional.of(end + 1);
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

    /** Returns a title as a window shows it without the name of the site. */
    private static String withoutSite(String title) {
        return SITE.matcher(title).replaceFirst("");
    }
}
