package rapporteur.reading.parsing.head;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Metadata;
import rapporteur.reading.parsing.line.DateReader;
import rapporteur.reading.parsing.line.Navigation;
import rapporteur.reading.parsing.line.Plain;
import rapporteur.reading.parsing.line.PublicationTypes;
import rapporteur.reading.parsing.line.SiteMenu;
import rapporteur.reading.parsing.line.Words;

/** Chooses the title among the lines that look like one, by where they stand and by what the file says beside them. */
final class TitleChoice {

    /** Menus above a title are shorter; each line is compared with the others. */
    static final int MOST_LINES = 300;

    /** What program windows and search results put behind a title: {@code | Institute of Peace}. */
    private static final Pattern SITE = Pattern.compile("\\s+(?:[|·•»]|[-–—])\\s+[^|·•»–—]{2,60}$");

    /** {@code Policy Paper 14 - Harbours} */
    private static final Pattern SERIES_BEFORE = Pattern.compile("^[^|–—-]{2,60}\\d\\s+[|–—-]\\s+");

    /** Of the way to the page, between whose steps nothing is left. */
    private static final Pattern FROM_HOME = Pattern.compile("(?:Home|Accueil|Startseite|Inicio) \\p{Lu}");

    private static final int LONGEST_ENTRY = 100;
    private static final Pattern ENTRY_OF_CONTENTS = Pattern.compile("(?<heading>.{4,100}?)[ .…]+\\d{1,3}");

    private static final Pattern COLON = Pattern.compile(": ");

    private static final int FEW_WORDS = 3;

    /** {@code N/A} is no title, however often it stands there. */
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}|[\\p{N}\\p{IsIdeographic}]");

    /** So many lines that come back are a table of contents, above the headings. */
    private static final int LEAST_ENTRIES_OF_CONTENTS = 3;

    private final List<Block> lines;
    private final Metadata metadata;
    private final Masthead masthead;
    private final List<String> trails;

    /** The indexes of the lines that may be the title. */
    private final List<Integer> candidates;

    private final TitleByPlace byPlace;

    /**
     * Makes one.
     *
     * @param lines the lines above the lede, at most {@link #MOST_LINES}
     * @param page all blocks of the page
     * @param metadata what the file says beside its words
     */
    TitleChoice(List<Block> lines, List<Block> page, Metadata metadata, DateReader dates) {
        this.lines = lines;
        this.metadata = metadata;
        TitleLines titleLines = new TitleLines(lines, dates);
        this.masthead = new Masthead(page, metadata);
        this.trails = page.stream()
                .limit(MOST_LINES)
                .map(Block::text)
                .filter(SiteMenu::hasSteps)
                .toList();
        this.candidates = candidates(titleLines, page);
        this.byPlace = new TitleByPlace(lines, page, candidates, masthead, dates);
    }

    /** A line that is there twice above the credit of a picture says what it shows, unless nothing else is a title. */
    private List<Integer> candidates(TitleLines titleLines, List<Block> page) {
        Set<Integer> contents = entriesOfContents(lines, page);
        List<Integer> all = IntStream.range(0, lines.size())
                .filter(titleLines::mayBeTitle)
                .filter(i -> WORD.matcher(lines.get(i).text()).find())
                .filter(i -> !contents.contains(i))
                .boxed()
                .toList();
        List<Integer> others =
                all.stream().filter(i -> !titleLines.isCaption(i)).toList();
        boolean title = others.stream().map(i -> lines.get(i).text()).anyMatch(this::isNotOfSite);
        return title ? others : all;
    }

    /** Returns those like {@code The Market for Boats 4}, with the heading further down. */
    private static Set<Integer> entriesOfContents(List<Block> lines, List<Block> page) {
        Map<Integer, String> entries = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher entry = ENTRY_OF_CONTENTS.matcher(lines.get(i).text());
            if (entry.matches()) {
                entries.put(i, Plain.of(entry.group("heading")));
            }
        }
        Set<String> headings = entries.isEmpty()
                ? Set.of()
                : page.stream()
                        .map(Block::text)
                        .filter(text -> text.length() <= LONGEST_ENTRY)
                        .map(Plain::of)
                        .collect(Collectors.toSet());
        entries.values().retainAll(headings);
        return entries.keySet();
    }

    private boolean isNotOfSite(String line) {
        return Words.areAtLeast(line, FEW_WORDS)
                && !masthead.isOwner(line)
                && !Navigation.is(line)
                && !TitleLines.isPeople(line);
    }

    /** Returns the index of the title, or empty where no line is one, or the metadata know the title better. */
    Optional<Integer> find() {
        String title = metadata.title();
        boolean known = metadata.trusted() && title != null && !isTypeOrNumber(title);
        return stated().or(this::highest)
                .or(this::doubled)
                .or(this::repeated)
                .or(() -> known ? Optional.empty() : endOfTrail().or(byPlace::find))
                .map(this::barer)
                .map(this::fuller);
    }

    /** Of {@code Harbours}, where the way to the page ends, and {@code Harbours: A Survey} below it, the second. */
    private int fuller(int line) {
        int below = line + 1;
        return candidates.contains(below)
                        && lines.get(below).text().startsWith(lines.get(line).text() + ": ")
                ? below
                : line;
    }

    /**
     * Of {@code Harbours | Port Institute}, {@code Port News / Harbours}, {@code Home Lakes Harbours} or {@code Cover:
     * Harbours}, and {@code Harbours}, which stands below it, the second.
     */
    private int barer(int line) {
        String text = lines.get(line).text();
        List<String> bare = List.of(
                SiteMenu.hasSteps(text) ? SiteMenu.endOfSteps(text) : withoutSite(text),
                text.substring(text.indexOf(": ") + 1).strip());
        return candidates.stream()
                .filter(i -> i > line
                        && (bare.stream()
                                        .anyMatch(title -> !title.equals(text)
                                                && Plain.same(lines.get(i).text(), title))
                                || (FROM_HOME.matcher(text).lookingAt()
                                        && text.endsWith(" " + lines.get(i).text()))))
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
        List<Integer> telling = candidates.stream()
                .filter(i -> Words.areAtLeast(lines.get(i).text(), FEW_WORDS))
                .toList();
        List<Integer> repeated = telling.stream()
                .filter(i -> candidates.stream()
                        .anyMatch(other -> other > i
                                && Plain.same(
                                        lines.get(other).text(), lines.get(i).text())))
                .toList();
        if (repeated.size() >= LEAST_ENTRIES_OF_CONTENTS) {
            return Optional.empty();
        }
        boolean otherTitle = telling.stream().anyMatch(byPlace::isOfReport);
        return repeated.stream()
                .filter(i -> !otherTitle || byPlace.isOfReport(i))
                .findFirst();
    }

    /** Where the way to the page ends. */
    private Optional<Integer> endOfTrail() {
        return candidates.stream()
                .filter(i -> trails.stream()
                        .anyMatch(trail -> SiteMenu.endsTrail(lines.get(i).text(), trail)))
                .findFirst();
    }

    /** Returns a title as a window shows it without the name of the site. */
    private static String withoutSite(String title) {
        return SITE.matcher(title).replaceFirst("");
    }
}
