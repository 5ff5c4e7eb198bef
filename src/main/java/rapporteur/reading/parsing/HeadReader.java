package rapporteur.reading.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Block.Kind;
import rapporteur.reading.page.Metadata;

/** Understands what stands above the sections: title, imprint, lede, and the list that may follow it. */
final class HeadReader {

    /** Shorter lines above the title, and parts of lines below it, are words of the site and not of the report. */
    private static final int LEAST_WORDS_OF_TEXT = 4;

    /** No head has more, even with the menus above it; a table or an index saved as text may. */
    private static final int MOST_LINES = 1_000;

    /** A list further below than this belongs to the running text, not to the lede. */
    private static final int MOST_PROSE_BETWEEN = 1;

    private static final int MOST_WORDS_OF_ROLE = 11;

    /** Title, date, byline and type may stand between a caption and the lede. */
    private static final int MOST_LINES_BELOW_CAPTION = 10;

    /** Before what a note says of some of the names: {@code 2 Institute of Peace}. */
    private static final Pattern MARK = Pattern.compile("^[\\d*∗†‡¹²³]{1,2} ?(?=\\p{Lu})");

    private static final Pattern BETWEEN_NAMES = Pattern.compile("and|et|und|y|&|with|avec");

    /** Ranks and offices begin titles too. */
    private static final Pattern ADDRESSED = Pattern.compile("^(?:Dr|Prof|Professor|Professeure?|Mr|Mrs|Ms|Mme)\\.? ");

    private static final Pattern LONGER_WORD = Pattern.compile("\\p{L}{3,}");
    private static final Pattern DATE = Pattern.compile("^date ?:");
    private static final Pattern APPOINTMENT = Pattern.compile("^(?:time|venue|heure|horaire|lieu|location) ?:");

    private final Metadata metadata;
    private final DateReader dates;
    private final Imprint imprint;
    private final List<Block> list = new ArrayList<>();
    private final List<Block> rest = new ArrayList<>();
    private int listAt;

    /** The last of the lines of names that were found last. */
    private int lastOfNames;

    /**
     * Makes a reader.
     *
     * @param metadata what the file says beside its words
     * @param dates understands dates
     * @param warnings takes what looks odd
     */
    HeadReader(Metadata metadata, DateReader dates, Warnings warnings) {
        this.metadata = metadata;
        this.dates = dates;
        this.imprint = new Imprint(dates, warnings);
    }

    /**
     * Reads a head.
     *
     * @param blocks the blocks before the first section
     * @param page all blocks of the page
     */
    Head read(List<Block> blocks, List<Block> page) {
        int linesEnd = linesEnd(blocks);
        List<Block> lines = blocks.subList(0, linesEnd);
        TitleFinder.Title title = new TitleFinder(lines, page, metadata, dates).find();
        readLines(lines, title.lines());
        imprint.forgetAnnouncement();
        boolean ends = linesEnd < Math.min(blocks.size(), MOST_LINES);
        @Nullable Block lede = ends && !blocks.get(linesEnd).is(Kind.ITEM) ? blocks.get(linesEnd) : null;
        List<Block> below = blocks.subList(lede == null ? linesEnd : linesEnd + 1, blocks.size());
        int imprintEnd = imprintEnd(below);
        readLines(below.subList(0, imprintEnd), List.of());
        readBelowLede(below.subList(imprintEnd, below.size()), lede);
        return new Head(
                title.text(),
                imprint.published(),
                imprint.authors(),
                imprint.series(),
                imprint.publisher(),
                imprint.source(),
                lede,
                list,
                listAt,
                rest);
    }

    /** Lines end where the lede begins, or without one a list of sentences. */
    private int linesEnd(List<Block> blocks) {
        HeadReach reach = new HeadReach(blocks, dates);
        for (int i = 0; i < Math.min(blocks.size(), MOST_LINES); i++) {
            Block block = blocks.get(i);
            boolean begins = block.is(Kind.ITEM)
                    || (mayBeLede(block) && !reach.isAbove(i) && !isOfNotice(blocks, i) && !isOfCaption(blocks, i));
            if (Words.isProse(block.text()) && begins) {
                return i;
            }
        }
        return Math.min(blocks.size(), MOST_LINES);
    }

    /** Below {@code Editor's note:} on a line of its own. */
    private static boolean isOfNotice(List<Block> blocks, int index) {
        String above = index > 0 ? blocks.get(index - 1).text() : "";
        return above.endsWith(":") && Notices.is(above);
    }

    /** A sentence that is there twice, above one that may be the lede, says what a picture shows. */
    private boolean isOfCaption(List<Block> blocks, int index) {
        int first = index > 0
                        && Plain.same(
                                blocks.get(index - 1).text(), blocks.get(index).text())
                ? index - 1
                : index;
        return first + 1 < blocks.size()
                && Plain.same(blocks.get(first).text(), blocks.get(first + 1).text())
                && blocks.stream()
                        .skip(first + 2L)
                        .limit(MOST_LINES_BELOW_CAPTION)
                        .takeWhile(block -> !block.is(Kind.ITEM)
                                && KnownHeadings.kindOf(block.text()).isEmpty())
                        .anyMatch(block -> Words.isProse(block.text()) && mayBeLede(block));
    }

    /** A line with date and byline may be long, and end with the full stop of a degree. */
    private boolean mayBeLede(Block block) {
        boolean plain = block.is(Kind.PROSE) || (block.is(Kind.HEADING) && block.depth() == 0);
        return plain
                && !Words.isCaption(block.text())
                && !Notices.is(block.text())
                && Field.read(block.text()).isEmpty()
                && isOneThing(block.text())
                && Byline.read(block.text()).isEmpty();
    }

    /** {@code FREETOWN, October 3, 2016 – The ministry has …} is a paragraph. */
    private boolean isOneThing(String text) {
        List<String> segments = Segments.of(text, dates);
        return segments.size() == 1 || Words.isProse(segments.getLast());
    }

    private void readLines(List<Block> lines, List<Integer> title) {
        lastOfNames = -1;
        int lastMarkedByline = lastMarkedByline(lines);
        for (int i = 0; i < lines.size(); i++) {
            Block line = lines.get(i);
            if (title.contains(i)) {
                imprint.passTitle();
            }
            if (title.contains(i) || isOfMenu(lines, i, title) || isRoleOfAuthor(lines, i) || isOfEvent(lines, i)) {
                imprint.forgetAnnouncement();
                continue;
            }
            boolean affiliated = isAffiliated(lines, i, title);
            boolean placeOfNames = title.contains(i - 1)
                    || affiliated
                    || isBesideDate(lines, i)
                    || isBylineOfLines(lines, i, title)
                    || (isBelow(title, i) && ADDRESSED.matcher(line.text()).find());
            if (!placeOfNames || i < lastMarkedByline || !imprint.readBareByline(line, affiliated)) {
                keepText(imprint.read(line), line, isBelow(title, i));
            }
        }
    }

    /** What people are stands below their names, and below the title where they are may stand there alone. */
    private static boolean isAffiliated(List<Block> lines, int index, List<Integer> title) {
        if (index + 1 == lines.size()) {
            return false;
        }
        Block next = lines.get(index + 1);
        String text = MARK.matcher(next.text()).replaceFirst("");
        return isRole(next) || (isBelow(title, index) && Names.isOrganisation(text));
    }

    /** Names that stand below the title, each in a line of its own, are a byline where one line of them would be. */
    private boolean isBylineOfLines(List<Block> lines, int index, List<Integer> title) {
        if (!isBelow(title, index) || !areNames(lines.get(index))) {
            return false;
        }
        int last = lastOfNames(lines, index);
        boolean belowSubtitle =
                title.contains(index - 2) && lines.get(index - 1).is(Kind.HEADING);
        return belowSubtitle || isBesideDate(lines, last) || isAffiliated(lines, last, title);
    }

    /**
     * Returns the last of the lines of names that one begins or goes on with. Each name may be a link, and the word
     * between two of them none.
     */
    private int lastOfNames(List<Block> lines, int index) {
        if (index > lastOfNames) {
            lastOfNames = index;
            for (int next = index + 1; next < lines.size(); next++) {
                if (areNames(lines.get(next))) {
                    lastOfNames = next;
                } else if (!BETWEEN_NAMES.matcher(lines.get(next).text()).matches()) {
                    break;
                }
            }
        }
        return lastOfNames;
    }

    private static boolean isBelow(List<Integer> title, int index) {
        return !title.isEmpty() && index > title.getLast();
    }

    /** {@code Published Tuesday}, before the day of a date, has the form of a name too. */
    private boolean areNames(Block line) {
        return Names.arePeople(Byline.names(line.text()))
                && !(Plain.hasDigit(line.text()) && Segments.isDate(line.text(), dates));
    }

    /** Returns the last line that a word marks as a byline, or -1; above it no line of mere names is one. */
    private static int lastMarkedByline(List<Block> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            String text = lines.get(i).text();
            if (Byline.isAlone(text) || Byline.read(text).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** Not above the title a list of links may name the authors. */
    private boolean isOfMenu(List<Block> lines, int index, List<Integer> title) {
        Block line = lines.get(index);
        boolean aboveTitle = !title.isEmpty() && index < title.getFirst();
        if (line.is(Kind.ITEM)) {
            return line.link() != null && (aboveTitle || !areNames(line));
        }
        String next = index + 1 < lines.size() ? lines.get(index + 1).text() : "";
        return SiteMenu.isWordOfMenu(line.text(), next) || (aboveTitle && SiteMenu.isCollection(line.text()));
    }

    /** {@code Date: 7 May 2024} above {@code Time: 10:00} */
    private static boolean isOfEvent(List<Block> lines, int index) {
        return DATE.matcher(Plain.of(lines.get(index).text())).find()
                && lines.stream()
                        .skip(index + 1L)
                        .limit(2)
                        .anyMatch(line ->
                                APPOINTMENT.matcher(Plain.of(line.text())).find());
    }

    private boolean isRoleOfAuthor(List<Block> lines, int index) {
        return index > 0
                && isRole(lines.get(index))
                && imprint.authors().contains(lines.get(index - 1).text());
    }

    /** {@code Specialist in African Affairs} */
    static boolean isRole(Block line) {
        String text = line.text();
        return Words.count(text, MOST_WORDS_OF_ROLE + 1) <= MOST_WORDS_OF_ROLE
                && !Words.endsSentence(text)
                && Names.isRole(text)
                && !Byline.isAlone(text)
                && Byline.read(text).isEmpty();
    }

    /** A type or the name of a series may stand between the date and what is below it. */
    private boolean isBesideDate(List<Block> lines, int index) {
        boolean belowSeries = index > 1
                && PublicationTypes.series(lines.get(index - 1).text()).isPresent();
        int above = belowSeries ? index - 2 : index - 1;
        return (above >= 0 && isDated(lines.get(above).text()))
                || (index + 1 < lines.size() && isDated(lines.get(index + 1).text()));
    }

    private boolean isDated(String line) {
        return Segments.of(line, dates).stream().anyMatch(segment -> Segments.isDate(segment, dates));
    }

    /** Where the lede stands right below the title, byline, date and type follow it. */
    private int imprintEnd(List<Block> below) {
        return imprint.published() == null ? imprintEndBelowLede(below) : authorsEnd(below, 0);
    }

    /** Names that no word marks as a byline have what the people are below them, each in a line of its own. */
    private int authorsEnd(List<Block> below, int start) {
        int end = start;
        while (imprint.authors().isEmpty()
                && end + 1 < below.size()
                && Names.arePeople(List.of(below.get(end).text()))
                && isRole(below.get(end + 1))) {
            end += 2;
        }
        return end;
    }

    private int imprintEndBelowLede(List<Block> below) {
        int end = 0;
        for (int i = 0; i < Math.min(below.size(), MOST_LINES); i = Math.max(end, i + 1)) {
            Block line = below.get(i);
            if (HeadReach.isImprint(line.text(), dates)) { // "Jane Doe, Ph.D." ends like a sentence
                end = HeadReach.imprintEnd(below, i);
            } else if (authorsEnd(below, i) > i) {
                end = authorsEnd(below, i);
            } else if (end == i && isBesideDate(below, i) && areNames(line)) {
                end = i + 1;
            } else if (line.is(Kind.ITEM) || HeadReach.isText(line)) {
                return end;
            } else if (Plain.hasDigit(line.text())
                    && PublicationTypes.series(line.text()).isPresent()) {
                end = i + 1;
            } else if (Field.readLabel(line.text()).filter(Field::isOfSeries).isPresent()) {
                end = Math.min(i + 2, below.size());
            }
        }
        return end;
    }

    private void readBelowLede(List<Block> below, @Nullable Block lede) {
        int proseBetween = 0;
        boolean listEnded = false;
        for (Block block : below) {
            if (block.is(Kind.ITEM) && !listEnded && proseBetween <= MOST_PROSE_BETWEEN) {
                listAt = list.isEmpty() ? rest.size() : listAt;
                list.add(block);
                continue;
            }
            listEnded = listEnded || (!list.isEmpty() && !Words.isCaption(block.text()));
            boolean ledeAgain = lede != null && Plain.same(block.text(), lede.text());
            if (!ledeAgain) {
                proseBetween += Words.isProse(block.text()) ? 1 : 0;
                if (!imprint.readBelow(block)) {
                    keep(block);
                }
            }
        }
    }

    /** Below the title a line may be a heading, a name or where somebody works; an author's name is kept already. */
    private void keepText(List<Block> parts, Block line, boolean belowTitle) {
        if (imprint.authors().contains(line.text())) {
            return;
        }
        boolean shortToo = belowTitle && parts.contains(line);
        for (Block part : parts) {
            int words = Words.count(part.text(), LEAST_WORDS_OF_TEXT);
            if (words >= LEAST_WORDS_OF_TEXT
                    || (shortToo && isTelling(part.text()))
                    || (words > 1 && Words.endsSentence(part.text()))) {
                keep(part);
            }
        }
    }

    /** {@code 12-15 minutes} and {@code Hits: 2311} are of the site. */
    private static boolean isTelling(String line) {
        return LONGER_WORD.matcher(line).results().limit(2).count() == 2;
    }

    /** Captions are often there twice. */
    private void keep(Block block) {
        if (rest.isEmpty() || !Plain.same(rest.getLast().text(), block.text())) {
            rest.add(block);
        }
    }
}
