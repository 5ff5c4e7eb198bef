package rapporteur.reading.parsing.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Block.Kind;
import rapporteur.reading.page.Metadata;
import rapporteur.reading.page.Warnings;
import rapporteur.reading.parsing.line.Appointment;
import rapporteur.reading.parsing.line.Byline;
import rapporteur.reading.parsing.line.DateReader;
import rapporteur.reading.parsing.line.Field;
import rapporteur.reading.parsing.line.Names;
import rapporteur.reading.parsing.line.Navigation;
import rapporteur.reading.parsing.line.Plain;
import rapporteur.reading.parsing.line.PublicationTypes;
import rapporteur.reading.parsing.line.SiteMenu;
import rapporteur.reading.parsing.line.Words;

/** Understands what stands above the sections: title, imprint, lede, and the list that may follow it. */
public final class HeadReader {

    /** Shorter lines above the title, and parts of lines below it, are words of the site and not of the report. */
    private static final int LEAST_WORDS_OF_TEXT = 4;

    /** A list further below than this belongs to the running text, not to the lede. */
    private static final int MOST_PROSE_BETWEEN = 1;

    private static final int LONGEST_BYLINE = 200;

    private static final Pattern LONGER_WORD = Pattern.compile("\\p{L}{3,}");

    private final Metadata metadata;
    private final DateReader dates;
    private final Imprint imprint;
    private final List<Block> list = new ArrayList<>();
    private final List<Block> rest = new ArrayList<>();
    private int listAt;

    /** Understands a head by what the file says beside its words; what looks odd is added to the warnings. */
    public HeadReader(Metadata metadata, DateReader dates, Warnings warnings) {
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
    public Head read(List<Block> blocks, List<Block> page) {
        int linesEnd = LedeStart.in(blocks, dates);
        List<Block> lines = MemoFields.named(blocks.subList(0, linesEnd));
        TitleFinder.Title title = new TitleFinder(lines, page, metadata, dates).find();
        readLines(lines, title.lines(), page);
        imprint.forgetAnnouncement();
        int ledeAt = LedeStart.ledeAt(blocks, linesEnd);
        @Nullable Block lede = ledeAt < blocks.size() ? blocks.get(ledeAt) : null;
        List<Block> behind = new ArrayList<>(blocks.subList(linesEnd, blocks.size()));
        if (lede != null) {
            behind.remove(ledeAt - linesEnd);
        }
        @Nullable Block heading = ledeAt == linesEnd ? headingOfText(lines, title.lines()) : null;
        int aboveLede = rest.size();
        List<Block> below = lede != null && readNameOfAuthor(behind) ? List.of() : behind;
        int imprintEnd = imprintEnd(below);
        readLines(below.subList(0, imprintEnd), List.of(), page);
        readBelowLede(below.subList(imprintEnd, below.size()), lede);
        return new Head(
                title.text(),
                imprint.published(),
                imprint.authors(),
                imprint.series(),
                imprint.publisher(),
                imprint.source(),
                heading,
                lede,
                list,
                aboveLede,
                listAt,
                rest);
    }

    /** The line right above the lede, where date or byline stand between it and the title, is no subtitle. */
    private @Nullable Block headingOfText(List<Block> lines, List<Integer> title) {
        boolean last = !title.isEmpty()
                && !rest.isEmpty()
                && rest.getLast().text().equals(lines.getLast().text())
                && lines.getLast().is(Kind.HEADING)
                && !Words.isCaption(lines.getLast().text())
                && !namesPeople(lines.getLast().text());
        return last
                        && lines.subList(title.getLast(), lines.size() - 1).stream()
                                .skip(1)
                                .anyMatch(line -> HeadReach.isImprint(line.text(), dates))
                ? lines.getLast()
                : null;
    }

    /** {@code Co-chairs: Jane Doe and John Roe} */
    private static boolean namesPeople(String line) {
        List<String> names = Byline.names(line);
        return names.size() > 1 && names.stream().anyMatch(Names::isPerson);
    }

    private void readLines(List<Block> lines, List<Integer> title, List<Block> page) {
        BareBylines bylines = new BareBylines(lines, title, dates);
        PublisherByPlace publisher = new PublisherByPlace(lines, title, page, dates);
        int lastMarked = bylines.lastMarked();
        for (int i = 0; i < lines.size(); i++) {
            Block line = lines.get(i);
            if (title.contains(i)) {
                imprint.passTitle();
            }
            if (title.contains(i)
                    || MenuWords.contain(lines, i, title, bylines)
                    || isRoleOfAuthor(lines, i)
                    || isOfEvent(lines, i)) {
                imprint.forgetAnnouncement();
            } else if (metadata.publisher() == null
                    && imprint.publisher() == null
                    && publisher.at(i).isPresent()) {
                publisher.at(i).ifPresent(imprint::offerPublisher);
            } else if (!readSeriesAndByline(lines, i)
                    && !(isAboveNumber(lines, i, bylines) && imprint.readSeriesAboveNumber(line.text()))
                    && (i < lastMarked
                            || !bylines.mayBeAt(i)
                            || !imprint.readBareByline(line, bylines.isAffiliated(i) || bylines.isOfList(i)))) {
                keepText(imprint.read(line), line, bylines.isBelowTitle(i));
            }
        }
    }

    /** {@code Port Questions by Jane Doe} below a line {@code Port Questions} */
    private boolean readSeriesAndByline(List<Block> lines, int index) {
        String line = lines.get(index).text();
        boolean may = line.length() <= LONGEST_BYLINE && line.contains(" by ");
        Optional<String> series = lines.subList(0, may ? index : 0).stream()
                .map(Block::text)
                .filter(above -> line.startsWith(above) && line.startsWith(" by ", above.length()))
                .filter(above -> Byline.read(line.substring(above.length() + 1))
                        .filter(Names::arePeople)
                        .isPresent())
                .findFirst();
        series.filter(imprint::readSeriesAboveNumber)
                .ifPresent(above -> imprint.read(lines.get(index).withText(line.substring(above.length() + 1))));
        return series.isPresent();
    }

    private boolean isOfEvent(List<Block> lines, int index) {
        List<String> below = lines.subList(index + 1, Math.min(index + 3, lines.size())).stream()
                .map(Block::text)
                .toList();
        return Appointment.isDay(lines.get(index).text(), below, dates);
    }

    private static boolean isAboveNumber(List<Block> lines, int index, BareBylines bylines) {
        return index + 1 < lines.size()
                && Masthead.isIssueNumber(lines.get(index + 1).text())
                && (!bylines.isBelowTitle(index)
                        || Masthead.isFieldOrSeries(lines.get(index).text()));
    }

    private boolean isRoleOfAuthor(List<Block> lines, int index) {
        return index > 0
                && BareBylines.isRole(lines.get(index))
                && imprint.authors().contains(lines.get(index - 1).text());
    }

    /** Where the lede stands right below the title, byline, date and type follow it. */
    private int imprintEnd(List<Block> below) {
        boolean dated = !below.isEmpty() && Field.isLabel(below.getFirst().text(), Field.Kind.PUBLISHED);
        return dated || imprint.published() == null ? imprintEndBelowLede(below) : authorsEnd(below, 0);
    }

    /** Names that no word marks as a byline have what the people are below them, each in a line of its own. */
    private int authorsEnd(List<Block> below, int start) {
        int end = start;
        if (imprint.authors().isEmpty()
                && end < below.size()
                && BareBylines.isNameWithRole(below.get(end).text())) {
            return end + 1;
        }
        while (imprint.authors().isEmpty()
                && end + 1 < below.size()
                && Names.arePeople(List.of(below.get(end).text()))
                && BareBylines.isRole(below.get(end + 1))) {
            end += 2;
        }
        return end;
    }

    /** Names alone between the lede and the first heading are those of the authors. */
    private boolean readNameOfAuthor(List<Block> below) {
        return below.size() == 1 && !below.getFirst().is(Kind.ITEM) && imprint.readBareByline(below.getFirst(), false);
    }

    private int imprintEndBelowLede(List<Block> below) {
        BareBylines bylines = new BareBylines(below, List.of(), dates);
        int end = 0;
        for (int i = 0; i < Math.min(below.size(), HeadReach.MOST_LINES); i = Math.max(end, i + 1)) {
            Block line = below.get(i);
            if (HeadReach.isImprint(line.text(), dates)) { // "Jane Doe, Ph.D." ends like a sentence
                end = HeadReach.imprintEnd(below, i);
            } else if (authorsEnd(below, i) > i) {
                end = authorsEnd(below, i);
            } else if (end == i && bylines.areNames(i) && (bylines.isBesideDate(i) || bylines.isBelowNames(i))) {
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
        for (int i = 0; i < below.size(); i++) {
            Block block = below.get(i);
            if (block.is(Kind.ITEM) && !listEnded && proseBetween <= MOST_PROSE_BETWEEN) {
                listAt = list.isEmpty() ? rest.size() : listAt;
                list.add(block);
                continue;
            }
            listEnded = listEnded || (!list.isEmpty() && !Words.isCaption(block.text()));
            boolean ledeAgain = lede != null && Plain.same(block.text(), lede.text());
            if (!ledeAgain) {
                proseBetween += Words.isProse(block.text()) ? 1 : 0;
                if (!(isRow(below, i) && imprint.readRow(block))
                        && (isBelowOtherDate(below, i) || !imprint.readBelow(block))) {
                    keep(block);
                }
            }
        }
    }

    /** {@code Updated}, with the date in the next line. */
    private static boolean isBelowOtherDate(List<Block> lines, int index) {
        return index > 0 && Field.isLabel(lines.get(index - 1).text(), Field.Kind.OTHER_DATE);
    }

    /** Of a table of fields, rows stand right above or below one another. */
    private static boolean isRow(List<Block> lines, int index) {
        return isFieldOfRow(lines.get(index))
                && IntStream.of(index - 1, index + 1)
                        .anyMatch(i -> i >= 0
                                && i < lines.size()
                                && (isFieldOfRow(lines.get(i))
                                        || Byline.read(lines.get(i).text()).isPresent()));
    }

    private static boolean isFieldOfRow(Block line) {
        return line.is(Kind.HEADING) && Field.readRow(line.text()).isPresent();
    }

    /** Below the title a line may be a heading, a name or where somebody works; an author's name is kept already. */
    private void keepText(List<Block> parts, Block line, boolean belowTitle) {
        if (imprint.authors().contains(line.text()) || metadata.authors().contains(line.text())) {
            return;
        }
        boolean shortToo = belowTitle && parts.contains(line);
        for (Block part : parts) {
            int words = Words.count(part.text(), LEAST_WORDS_OF_TEXT);
            if (Navigation.is(part.text()) || SiteMenu.isMenu(part.text())) {
                continue;
            }
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
