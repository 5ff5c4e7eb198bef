package rapporteur.reading.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Block.Kind;
import rapporteur.reading.page.Metadata;
import rapporteur.report.PublicationDate;

/** Understands the lines above the sections: title, date, byline, series, lede and what follows it. */
final class HeadReader {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    /** Shorter lines in the head are names of departments and the like, not text anybody would quote. */
    private static final int LEAST_WORDS_OF_TEXT = 4;

    /** A list further below than this belongs to the running text, not to the lede. */    private static final int MOST_PROSE_BETWEEN = 1;

    private static final int MANY = 20;

    private final Metadata metadata;
    private final DateReader dates;
    private final Warnings warnings;

    private @Nullable PublicationDate published;
    private final List<String> authors = new ArrayList<>();
    private @Nullable String series;
    private @Nullable String publisher;
    private @Nullable String source;
    private final List<Block> rest = new ArrayList<>();

    /** What a line on its own announced for the next one. */
    private Field.@Nullable Kind announced;

    private boolean bylineAnnounced;

    HeadReader(Metadata metadata, DateReader dates, Warnings warnings) {
        this.metadata = metadata;
        this.dates = dates;
        this.warnings = warnings;
    }

    /** Reads the blocks before the first section. */
    Head read(List<Block> blocks) {
        int ledeAt = ledeIndex(blocks);
        int linesEnd = ledeAt < 0 ? linesEnd(blocks) : ledeAt;
        List<Block> lines = blocks.subList(0, linesEnd);
        TitleFinder.Title title = new TitleFinder(lines, metadata, dates).find();
        for (int i = 0; i < lines.size(); i++) {
            if (title.lines().contains(i)) {
                continue;
            }
            boolean belowTitle = title.lines().contains(i - 1);
        boolean roleBelow = i + 1 < lines.size() && isRoleLine(lines.get(i + 1));
            if (isRoleLine(lines.get(i)) && i > 0 && authors.contains(lines.get(i - 1).text())) {
                continue;
            }
            if (!(belowTitle || roleBelow || isBesideDate(lines, i)) || !readBareByline(lines.get(i), roleBelow)) {
                readLine(lines.get(i));
            }
        }
        List<Block> list = new ArrayList<>();
        readBelowLede(
                blocks.subList(ledeAt < 0 ? linesEnd : ledeAt + 1, blocks.size()),
                list,
                ledeAt < 0 ? null : blocks.get(ledeAt));
        Block lede = ledeAt < 0 ? null : blocks.get(ledeAt);
        return new Head(title.text(), published, authors, series, publisher, source, lede, list, rest);
    }

    private int ledeIndex(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.is(Kind.ITEM) && Words.isProse(block.text())) {
                return -1;
            }
            boolean plain = block.is(Kind.PROSE) || (block.is(Kind.HEADING) && block.depth() == 0);
            if (plain
                    && Words.isProse(block.text())
                    && !Words.isCaption(block.text())
                    && Field.read(block.text()).isEmpty()
                    && !isAboutPublication(block.text())) {
                return i;
            }
        }
        return -1;
    }

    /** A line with date and byline may be long, and end with the full stop of a degree. */
    private boolean isAboutPublication(String line) {
        return Segments.of(line, dates).size() > 1 || Byline.read(line).isPresent();
    }

    /** Without a lede, lines end where a list of sentences begins. */
    private static int linesEnd(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).is(Kind.ITEM) && Words.isProse(blocks.get(i).text())) {
                return i;
            }
        }
        return blocks.size();
    }

    /** {@code Specialist in African Affairs} */
    private static boolean isRoleLine(Block line) {
        return Words.count(line.text(), 12) < 12 && !Words.endsSentence(line.text()) && Names.isRole(line.text()) && !Byline.isAlone(line.text()) && Byline.read(line.text()).isEmpty();
    }

    private boolean isBesideDate(List<Block> lines, int index) {
        return (index > 0 && isDated(lines.get(index - 1).text()))
                || (index + 1 < lines.size() && isDated(lines.get(index + 1).text()));
    }

    private boolean isDated(String line) {
        return Segments.of(line, dates).stream().anyMatch(segment -> dates.read(segment).isPresent() || Field.readDate(segment, dates).isPresent());
    }

    /** A line of nothing but names of people between title and lede: several, or one beside the title or the date. */    private boolean readBareByline(Block block, boolean roleBelow) {
        if (bylineAnnounced || announced != null || (!authors.isEmpty() && !roleBelow)
                || Byline.read(block.text()).isPresent()) {
            return false;
        }
        List<String> names = Byline.names(block.text());

    boolean people = Names.arePeople(names);
        if (people) {
            addAuthors(names);
        }
        return people;
    }

    private void readLine(Block block) {
        String line = block.text();
        if (block.is(Kind.ITEM) && block.link() != null) {
            return;
        }
        if (answersAnnouncement(block)) {
            return;
        }
        if (Byline.isAlone(line)) {
            bylineAnnounced = true;
            return;
        }
        for (String segment : Segments.of(line, dates)) {
            if (!readSegment(segment, block)) {
                keep(block.withText(segment));
            }
        }
    }

    private boolean answersAnnouncement(Block block) {
        if (bylineAnnounced) {
            bylineAnnounced = false;
            authors.addAll(Byline.names(block.text()));
            return true;
        }
        Field.Kind kind = announced;
        announced = null;
        if (kind == null || Field.read(block.text()).isPresent()) {
            return false;
        }
        boolean date = kind == Field.Kind.PUBLISHED || kind == Field.Kind.OTHER_DATE;
        if (date && dates.read(block.text()).isEmpty() && !dates.isUndecided(block.text())) {
            return false;
        }
        apply(new Field(kind, block.text()), block);
        return true;
    }

    private boolean readSegment(String segment, Block block) {
        Optional<List<String>> byline = Byline.read(segment);
        if (byline.isPresent()) {
            addAuthors(byline.get());
            return true;
        }
        Optional<Field> field = Field.read(segment).or(() -> Field.readDate(segment, dates));
        if (field.isPresent()) {
            if (field.get().value().isEmpty()) {
                announced = field.get().kind();
            } else {
                apply(field.get(), block);
            }
            return true;
        }
        Optional<Field> label = Field.readLabel(segment);
        if (label.isPresent() && block.text().equals(segment)) {
            announced = label.get().kind();
            return true;
        }
        return readDate(segment, block) || readSeries(segment) || readAddress(segment);
    }

    private void addAuthors(List<String> names) {
        names.stream().filter(name -> !authors.contains(name)).forEach(authors::add);
    }

    private boolean readDate(String segment, Block block) {
        Optional<PublicationDate> date = dates.read(segment);
        if (date.isPresent()) {
            setPublished(date.get());
            return true;
        }
        if (dates.isUndecided(segment)) {
            warnings.add(
                    block.spot(),
                    "the date \"" + segment + "\" can be read in two ways, and nothing else in the file decides");
            return true;
        }
        return false;
    }

    /** Of two dates that agree the more precise counts, else the first. */
    private void setPublished(PublicationDate date) {
        if (published == null
                || date.refines(published)) {
            published = date;
        }
    }

    /** Of several the one with the most words counts: trails such as "Studies, Notes of the Institute" grow more precise. */
    private boolean readSeries(String segment) {
        Optional<String> name = PublicationTypes.series(segment)
                .or(() -> PublicationTypes.kicker(segment).map(PublicationTypes.Kicker::type));
        if (name.isPresent() && (series == null || Words.count(name.get(), MANY) > Words.count(series, MANY))) {
            series = name.get();
        }
        return name.isPresent();
    }

    private boolean readAddress(String segment) {
        if (ADDRESS.matcher(segment).matches()) {
            source = source == null ? segment : source;
            return true;
        }
        return false;
    }

    private void apply(Field field, Block block) {
        switch (field.kind()) {
            case PUBLISHED -> {
                if (!readDate(field.value(), block)) {
                    Segments.of(field.value(), dates).forEach(segment -> readDate(segment, block));
                }
            }
            case TYPE, SERIES ->
                series = series == null ? PublicationTypes.series(field.value()).orElse(field.value()) : series;
            case PUBLISHER -> publisher = publisher == null ? field.value() : publisher;
            case SOURCE -> applySource(field);
            case OTHER_DATE, TOPICS, LANGUAGE, TITLE, OTHER -> {}
        }
    }

    /** A source is an address, or whoever published it. */
    private void applySource(Field field) {
        if (!readAddress(field.value()) && Names.isOrganisation(field.value()) && publisher == null) {
            publisher = field.value();
        }
    }

    private void readBelowLede(List<Block> below, List<Block> list, @Nullable Block lede) {
        int proseBetween = 0;
        boolean listEnded = false;
        for (Block block : below) {
            if (block.is(Kind.ITEM) && !listEnded && proseBetween <= MOST_PROSE_BETWEEN) {
                list.add(block);
                continue;
            }
            listEnded = !list.isEmpty();
            boolean ledeAgain = lede != null && Plain.same(block.text(), lede.text());
            if (!ledeAgain) {
                proseBetween += Words.isProse(block.text()) ? 1 : 0;
                readLineBelow(block);
            }
        }
    }

    /** Below the lede only what says clearly what it is still tells about the report. */
    private void readLineBelow(Block block) {
        Optional<Field> field = Field.read(block.text()).or(() -> Field.readDate(block.text(), dates));
        Optional<List<String>> byline = Byline.read(block.text());
        if (field.isPresent()
                && field.get().kind() != Field.Kind.OTHER
                && !field.get().value().isEmpty()) {
            apply(field.get(), block);
        } else if (byline.isPresent() && authors.isEmpty()) {
            addAuthors(byline.get());
        } else if (published == null
                && block.is(Kind.HEADING)
                && dates.read(block.text()).isPresent()) {
            readDate(block.text(), block);        } else if (rest.isEmpty() || !Plain.same(rest.getLast().text(), block.text())) {
            rest.add(block);
        }
    }

    private void keep(Block block) {
        boolean text = Words.count(block.text(), LEAST_WORDS_OF_TEXT) >= LEAST_WORDS_OF_TEXT;
        boolean repeated = !rest.isEmpty() && Plain.same(rest.getLast().text(), block.text());
        if (text && !repeated) {
            rest.add(block);
        }
    }
}
