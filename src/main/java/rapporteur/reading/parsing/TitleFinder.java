package rapporteur.reading.parsing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Block.Kind;
import rapporteur.reading.page.Metadata;

/** Finds the title among the lines above the lede. */
final class TitleFinder {

    /** What program windows and search results put behind a title: {@code | Institute of Peace}. */
    private static final Pattern SITE = Pattern.compile("\\s+(?:[|·•»]|[-–—])\\s+[^|·•»–—]{2,60}$");

    /** {@code Policy Paper 14 - Harbours} */
    private static final Pattern SERIES_BEFORE = Pattern.compile("^[^|–—-]{2,60}\\d\\s+[|–—-]\\s+");

    private static final Pattern FILE_NAME = Pattern.compile(
            "(?i)^microsoft (?:word|powerpoint) .*|.*\\.(?:docx?|pdf|indd|qxd|pptx?|rtf|txt|tex)$|^(?:untitled|document|layout)\\s*\\d*$|\\S+");

    private static final int FEW_WORDS = 3;

    /** So many lines that come back are a table of contents, above the headings. */
    private static final int LEAST_ENTRIES_OF_CONTENTS = 3;

    private static final int MORE_THAN_IN_MENUS = 6;

    private static final int LEAST_COLLECTIONS_OF_MENU = 2;

    /** Menus above a title are shorter; each line is compared with the others. */
    private static final int MOST_LINES = 300;

    private final List<Block> lines;
    private final TextWords words;
    private final Metadata metadata;
    private final DateReader dates;
    private final TitleLines titleLines;
    private final Masthead masthead;
    private final Taglines taglines;
    private final List<String> trails;

    /** The index of the first line below all ways to the page and menus, which are none of the lines. */
    private final int trailsEnd;

    private final Map<Integer, Boolean> imprintLines = new HashMap<>();

    /**
     * Makes a finder.
     *
     * @param lines the lines above the lede
     * @param page all blocks of the page
     * @param metadata what the file says beside its words
     * @param dates understands dates
     */
    TitleFinder(List<Block> lines, List<Block> page, Metadata metadata, DateReader dates) {
        this.lines = lines.subList(0, Math.min(lines.size(), MOST_LINES));
        this.words = new TextWords(page);
        this.metadata = metadata;
        this.dates = dates;
        this.titleLines = new TitleLines(this.lines, dates);
        this.masthead = new Masthead(page, metadata);
        this.trails = page.stream()
                .limit(MOST_LINES)
                .map(Block::text)
                .filter(SiteMenu::hasSteps)
                .toList();
        this.trailsEnd = trailsEnd(this.lines, page);
        this.taglines = new Taglines(this.lines, masthead, words);
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
     * The title and the lines it stands in.
     *
     * @param text the title, or {@code null}
     * @param lines the indexes of the lines that only repeat it
     */
    record Title(@Nullable String text, List<Integer> lines) {}

    Title find() {
        Optional<Title> field = field();
        if (field.isPresent()) {
            return field.get();
        }
        OptionalInt line = line();
        if (line.isPresent()) {
            return at(line.getAsInt());
        }
        String stated = metadataTitle();
        return stated == null ? behindSeries() : new Title(stated, repetitions(stated));
    }

    /** {@code Peace Brief 52 | Harbours After the Storm}, where nothing else is a title. */
    private Title behindSeries() {
        return IntStream.range(0, lines.size())
                .filter(i -> Plain.hasDigit(lines.get(i).text()))
                .boxed()
                .flatMap(i -> PublicationTypes.kicker(lines.get(i).text()).stream()
                        .map(PublicationTypes.Kicker::field)
                        .filter(field -> field != null && Words.count(field, FEW_WORDS) >= FEW_WORDS)
                        .map(field -> new Title(field, List.of())))
                .findFirst()
                .orElse(new Title(null, List.of()));
    }

    /** {@code Title: Mali After the Coup} */
    private Optional<Title> field() {
        for (int i = 0; i < lines.size(); i++) {
            Optional<Field> field = Field.read(lines.get(i).text());
            if (field.isPresent()
                    && field.get().kind() == Field.Kind.TITLE
                    && !field.get().value().isEmpty()) {
                return Optional.of(new Title(
                        field.get().value(), with(i, repetitions(field.get().value()))));
            }
        }
        return Optional.empty();
    }

    /** A title that ends with a colon goes on in the next line. */
    private Title at(int line) {
        String text = lines.get(line).text();
        boolean goesOn = text.endsWith(":") && line + 1 < lines.size() && titleLines.mayBeTitle(line + 1);
        return goesOn
                ? new Title(text + " " + lines.get(line + 1).text(), with(line + 1, repetitions(text)))
                : new Title(text, repetitions(text));
    }

    private static List<Integer> with(int line, List<Integer> others) {
        return IntStream.concat(IntStream.of(line), others.stream().mapToInt(Integer::intValue))
                .sorted()
                .boxed()
                .toList();
    }

    private List<Integer> repetitions(String title) {
        return IntStream.range(0, lines.size())
                .filter(i -> Plain.same(lines.get(i).text(), title))
                .boxed()
                .toList();
    }

    private OptionalInt line() {
        List<Integer> candidates = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (titleLines.mayBeTitle(i)) {
                candidates.add(i);
            }
        }
        return statedIn(candidates)
                .or(() -> highest(candidates))
                .or(() -> doubled(candidates))
                .or(() -> repeated(candidates))
                .or(() -> metadata.trusted() && metadata.title() != null ? Optional.of(-1) : Optional.empty())
                .or(() -> endOfTrail(candidates))
                .or(() -> telling(candidates))
                .filter(i -> i >= 0)
                .map(i -> OptionalInt.of(barer(i, candidates)))
                .orElse(OptionalInt.empty());
    }

    /**
     * Of {@code Harbours | Port Institute}, or {@code Port News / Harbours}, and {@code Harbours}, which stands below
     * it, the second.
     */
    private int barer(int line, List<Integer> candidates) {
        String text = lines.get(line).text();
        String bare = SiteMenu.hasSteps(text) ? SiteMenu.endOfSteps(text) : withoutSite(text);
        return bare.equals(text)
                ? line
                : candidates.stream()
                        .filter(i -> i > line && Plain.same(lines.get(i).text(), bare))
                        .findFirst()
                        .orElse(line);
    }

    /** The line that the metadata call the title. */
    private Optional<Integer> statedIn(List<Integer> candidates) {
        String stated = metadata.title();
        if (stated == null) {
            return Optional.empty();
        }
        return candidates.stream()
                .filter(i -> Plain.same(lines.get(i).text(), stated)
                        || Plain.same(lines.get(i).text(), withoutSite(stated))
                        || Plain.same(
                                lines.get(i).text(),
                                SERIES_BEFORE.matcher(stated).replaceFirst("")))
                .findFirst();
    }

    /** The heading of the highest level, where the format has levels. */
    private Optional<Integer> highest(List<Integer> candidates) {
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
                .filter(i -> lines.get(i).is(Kind.HEADING) && lines.get(i).depth() > 0)
                .min((a, b) -> lines.get(a).depth() - lines.get(b).depth());
    }

    /** A line that is repeated at once. A word or two that come back in capitals are rather a label. */
    private Optional<Integer> doubled(List<Integer> candidates) {
        return candidates.stream()
                .filter(i -> i + 1 < lines.size()
                        && Plain.same(lines.get(i).text(), lines.get(i + 1).text()))
                .filter(i -> Words.count(lines.get(i).text(), FEW_WORDS) >= FEW_WORDS
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
    private Optional<Integer> repeated(List<Integer> candidates) {
        List<Integer> repeated = candidates.stream()
                .filter(i -> Words.count(lines.get(i).text(), FEW_WORDS) >= FEW_WORDS)
                .filter(i -> candidates.stream()
                        .anyMatch(other -> other > i
                                && Plain.same(
                                        lines.get(other).text(), lines.get(i).text())))
                .toList();
        if (repeated.size() >= LEAST_ENTRIES_OF_CONTENTS) {
            return Optional.empty();
        }
        boolean otherTitle = withWords(FEW_WORDS, candidates).stream().anyMatch(this::isOfReport);
        return repeated.stream().filter(i -> !otherTitle || isOfReport(i)).findFirst();
    }

    /** Where the way to the page ends. */
    private Optional<Integer> endOfTrail(List<Integer> candidates) {
        return candidates.stream()
                .filter(i -> trails.stream()
                        .anyMatch(trail -> SiteMenu.endsTrail(lines.get(i).text(), trail)))
                .findFirst();
    }

    /**
     * The first line with more than a word or two, for those are the names of departments and menus; failing that, of
     * two words.
     */
    private Optional<Integer> telling(List<Integer> candidates) {
        List<Integer> ofReport = candidates.stream().filter(this::isOfReport).toList();
        List<Integer> own = belowTrails(
                ofReport.stream().filter(i -> !taglines.contains(i, ofReport)).toList());
        return nearest(withWords(FEW_WORDS, own))
                .or(() -> nearest(withWords(2, own)))
                .or(this::sentence)
                .or(() -> nearest(own))
                .or(() -> candidates.stream()
                        .filter(i -> !words.arePeople(lines.get(i).text()))
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

    /** Few titles end with a full stop, and those stand right above the byline or date. */
    private Optional<Integer> sentence() {
        return IntStream.range(0, lines.size() - 1)
                .filter(i -> lines.get(i).text().endsWith(".") && titleLines.isLikeTitle(i))
                .filter(i -> Words.count(lines.get(i).text(), FEW_WORDS) >= FEW_WORDS)
                .filter(i -> isImprint(i + 1))
                .boxed()
                .findFirst();
    }

    private List<Integer> withWords(int least, List<Integer> candidates) {
        return candidates.stream()
                .filter(i -> Words.count(lines.get(i).text(), least) >= least)
                .toList();
    }

    private boolean isOfReport(int index) {
        String text = lines.get(index).text();
        return !masthead.isOwner(text)
                && !Masthead.isFieldOrSeries(text)
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

    private boolean hasMarkedByline() {
        return lines.stream().anyMatch(line -> Byline.read(line.text()).isPresent());
    }

    /** The first candidate below the last word of a menu or series that stands above the byline or date. */
    private Optional<Integer> nearest(List<Integer> candidates) {
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        int end = imprintBelow(candidates.getFirst());
        List<Integer> above = candidates.stream().filter(i -> i < end).toList();
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

    private @Nullable String metadataTitle() {
        String stated = metadata.title();
        if (stated == null) {
            return null;
        }
        if (metadata.trusted()) {
            return stated;
        }
        boolean sensible =
                Words.count(stated, 2) > 1 && !FILE_NAME.matcher(stated).matches();
        return sensible ? stated : null;
    }

    /** Returns a title as a window shows it without the name of the site. */
    static String withoutSite(String title) {
        return SITE.matcher(title).replaceFirst("");
    }
}
