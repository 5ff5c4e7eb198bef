package rapporteur.reading.parsing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Metadata;
import rapporteur.reading.page.Page;
import rapporteur.report.Author;
import rapporteur.report.Paragraph;
import rapporteur.report.PublicationDate;
import rapporteur.report.RelatedPublication;
import rapporteur.report.Report;

/** Makes a report of a page, whatever format the page came in. */
public final class ReportParser {

    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE_END = Pattern.compile("\\. ");
    private static final int LONGEST_DATELINE = 80;
    private static final Pattern DATELINE =
            Pattern.compile("\\p{Lu}[\\p{L} .'’-]{2,30}(?: ?/ ?\\p{Lu}[\\p{L} .'’-]{2,30})*, (?<date>[^/]{8,30})\\.?");

    /** {@code FREETOWN, October 3, 2016 – The ministry …}, {@code FREETOWN, 3 October 2016 (AFP) - The ministry …} */
    private static final Pattern DATELINE_BEFORE = Pattern.compile(
            "\\p{Lu}[\\p{L} .'’-]{2,30}, (?<date>[^–—-]{8,25}?)(?: \\(\\p{Lu}[\\p{L} ]{1,20}\\))? [–—-] .*",
            Pattern.DOTALL);

    private final String id;
    private final Metadata metadata;
    private final Page page;
    private final Verbatim verbatim;
    private final Warnings warnings = new Warnings();
    private final DateReader dates;
    private final @Nullable String language;

    private ReportParser(String id, Page page) {
        this.id = id;
        this.page = page;
        this.metadata = page.metadata();
        this.verbatim = new Verbatim(page.asRead());
        List<String> texts = page.blocks().stream().map(Block::text).toList();
        this.language = Languages.of(texts).orElse(Languages.tag(metadata.language()));
        this.dates =
                new DateReader(NumericOrder.of(texts, languageWithCountry(), new DateReader(NumericOrder.UNKNOWN)));
    }

    /**
     * Understands a page.
     *
     * @param id the id of the report
     * @param page the page
     */
    public static Understood parse(String id, Page page) {
        return new ReportParser(id, page).parse();
    }

    private @Nullable String languageWithCountry() {
        String stated = metadata.language();
        boolean agrees = stated != null && (language == null || language.equals(Languages.tag(stated)));
        return agrees && stated != null ? stated.replace('_', '-') : language;
    }

    private Understood parse() {
        List<Part> whole = Parts.of(page.blocks(), dates);
        Head head =
                new HeadReader(metadata, dates, warnings).read(whole.getFirst().blocks(), page.blocks());
        EndMatter end = new EndMatter(whole, dates);
        List<String> byline = byline(head, end, whole);
        List<Part> parts =
                end.text().stream().map(part -> withKind(part, byline)).toList();
        KeyPoints.Found points = new KeyPoints(parts, head.list(), verbatim).find();
        Set<Block> inPoints = identities(points.blocks());
        SummaryProse summary = SummaryProse.of(parts, head.lede(), inPoints);

        Sections sections = new Sections();
        List<Author> noted = new ArrayList<>();
        List<Block> above = head.rest().subList(0, head.listAt());
        List<Block> below = head.rest().subList(head.listAt(), head.rest().size());
        List<String> notable = notable(parts, byline);
        addRunning(null, above, notable, noted, sections);
        sections.add(null, without(head.list(), inPoints));
        addRunning(null, below, notable, noted, sections);
        List<Block> aboutReport = new ArrayList<>();
        List<RelatedPublication> related = new ArrayList<>();
        for (int i = 1; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean textSeen = i > 1 || head.lede() != null;
            if (textSeen && i + 1 < parts.size() && whole.get(i).blocks().isEmpty() && part.isAbove(parts.get(i + 1))) {
                sections.addHeading(part);
            }
            switch (part.kind()) {
                case ABOUT_AUTHORS -> addAuthors(part, byline, noted, sections);
                case ABOUT_REPORT -> addAboutReport(part, aboutReport, sections);
                case RELATED -> related.addAll(new RelatedItems(part.blocks(), dates, verbatim, warnings).read());
                case NAVIGATION -> {}
                case HEAD, RUNNING, SUMMARY, KEY_POINTS, QUESTION -> {
                    int listEnd = KeyPoints.end(part, inPoints);
                    List<Block> upTo = without(part.blocks().subList(0, listEnd), inPoints);
                    addRunning(part.heading(), without(upTo, summary.used()), notable, noted, sections);
                    addRunning(
                            null, part.blocks().subList(listEnd, part.blocks().size()), notable, noted, sections);
                }
            }
        }
        sections.addToLast(end.said());
        Report report = new Report(
                id,
                head.title(),
                published(head, parts, end).or(() -> dayAlone(whole)).orElse(null),
                language,
                source(head, end),
                series(head, end),
                head.publisher() != null ? head.publisher() : metadata.publisher(),
                summary.lede(),
                points.points(),
                verbatim.join(aboutReport).paragraph(),
                Authors.merge(byline, noted),
                sections.list(),
                related);
        List<String> all = new ArrayList<>(page.warnings());
        all.addAll(warnings.sentences());
        return new Understood(report, all);
    }

    /** Under other headings only paragraphs that begin with a name of the byline are notes about authors. */
    private void addRunning(
            @Nullable Block heading, List<Block> blocks, List<String> notable, List<Author> noted, Sections sections) {
        AuthorNotes notes = new AuthorNotes(notable, verbatim);
        List<Block> bios = blocks.stream().filter(notes::isNote).toList();
        noted.addAll(notes.read(bios));
        sections.add(heading, without(blocks, identities(bios)));
    }

    /** Where a part is about the authors, no other is searched for notes about them. */
    private static List<String> notable(List<Part> parts, List<String> byline) {
        return tellsOfAuthors(parts) ? List.of() : byline;
    }

    /** Headings that name an author are known only by the byline. */
    private static Part withKind(Part part, List<String> byline) {
        boolean aboutAuthor =
                part.kind() == PartKind.RUNNING && personIn(part, byline).isPresent();
        return aboutAuthor ? new Part(PartKind.ABOUT_AUTHORS, part.heading(), part.blocks()) : part;
    }

    /** {@code About Jane Doe}, or on a card {@code Jane Doe} above {@code Jane Doe is a geologist.} */
    private static Optional<String> personIn(Part part, List<String> byline) {
        String heading = part.headingText();
        boolean card = heading != null
                && !part.blocks().isEmpty()
                && part.blocks().getFirst().text().startsWith(heading + " ");
        return AuthorNotes.personInHeading(card ? "About " + heading : heading, byline);
    }

    private void addAuthors(Part part, List<String> byline, List<Author> noted, Sections sections) {
        AuthorNotes notes = personIn(part, byline)
                .map(person -> AuthorNotes.about(person, byline, verbatim))
                .orElseGet(() -> new AuthorNotes(byline, verbatim));
        List<Author> told = notes.read(part.blocks());
        boolean again = !told.isEmpty() && told.stream().allMatch(author -> Authors.isTold(author, noted));
        if (!again) {
            noted.addAll(told);
        }
        sections.add(part.heading(), again ? part.blocks() : notes.rest());
    }

    private void addAboutReport(Part part, List<Block> aboutReport, Sections sections) {
        if (aboutReport.isEmpty()) {
            List<Block> told = part.blocks().subList(0, textEnd(part.blocks()));
            aboutReport.addAll(told);
            List<Block> rest = new ArrayList<>(verbatim.join(told).rest());
            rest.addAll(part.blocks().subList(told.size(), part.blocks().size()));
            sections.add(part.heading(), rest);
        } else {
            sections.add(part.heading(), part.blocks());
        }
    }

    /** Short lines that are no sentences below a text belong to something else, whatever that is. */
    private static int textEnd(List<Block> blocks) {
        int end = Math.min(1, blocks.size());
        while (end < blocks.size() && isText(blocks.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isText(Block block) {
        return block.is(Block.Kind.ITEM) || Words.endsSentence(block.text()) || Words.isProse(block.text());
    }

    private static boolean tellsOfAuthors(List<Part> parts) {
        return parts.stream().anyMatch(part -> part.kind() == PartKind.ABOUT_AUTHORS);
    }

    private List<String> byline(Head head, EndMatter end, List<Part> whole) {
        if (!head.authors().isEmpty()) {
            return head.authors();
        }
        List<String> stated = metadata.authors().stream()
                .flatMap(names -> Byline.names(names).stream())
                .filter(name -> metadata.trusted() || Names.isPerson(name))
                .distinct()
                .toList();
        List<String> named = stated.isEmpty() ? end.authors() : stated;
        return named.isEmpty() && !tellsOfAuthors(whole) ? WrittenBy.in(whole) : named;
    }

    private @Nullable String series(Head head, EndMatter end) {
        return head.series() != null ? head.series() : end.series().orElse(metadata.series());
    }

    private Optional<PublicationDate> published(Head head, List<Part> parts, EndMatter end) {
        Optional<PublicationDate> stated =
                Optional.ofNullable(metadata.published()).flatMap(dates::read);
        PublicationDate shown = head.published();
        if (shown != null) {
            return Optional.of(stated.filter(date -> date.refines(shown)).orElse(shown));
        }
        return stated.or(() -> dateline(parts)).or(() -> labelledDate(parts)).or(end::published);
    }

    /**
     * {@code Published 2019-11-05. Updated 2020-01-02.} on a line of its own, or the date below its label, wherever it
     * stands below the head.
     */
    private Optional<PublicationDate> labelledDate(List<Part> parts) {
        return parts.stream()
                .filter(part -> part.kind() != PartKind.RELATED && part.kind() != PartKind.HEAD)
                .flatMap(ReportParser::labelledLines)
                .filter(line -> line.length() <= LONGEST_DATELINE)
                .flatMap(SENTENCE_END::splitAsStream)
                .flatMap(sentence -> Field.read(sentence).or(() -> Field.readDate(sentence, dates)).stream())
                .filter(Field::isOfPublication)
                .flatMap(field -> dates.read(field.value()).stream())
                .findFirst();
    }

    private static Stream<String> labelledLines(Part part) {
        Stream<String> lines = part.blocks().stream().map(Block::text);
        String heading = part.headingText();
        return heading == null || part.blocks().isEmpty()
                ? lines
                : Stream.concat(
                        Stream.of(heading + ": " + part.blocks().getFirst().text()), lines);
    }

    /**
     * {@code Nairobi/Brussels, 1 December 2010} on a line of its own, or before the first paragraph; "Friday" is no
     * place.
     */
    private Optional<PublicationDate> dateline(List<Part> parts) {
        return parts.stream()
                .filter(part -> part.kind() != PartKind.RELATED)
                .flatMap(part -> part.blocks().stream())
                .filter(block -> dates.read(block.text()).isEmpty())
                .map(block -> block.text().length() <= LONGEST_DATELINE
                        ? DATELINE.matcher(block.text())
                        : DATELINE_BEFORE.matcher(block.text()))
                .filter(Matcher::matches)
                .flatMap(matcher -> dates.read(matcher.group("date")).stream())
                .findFirst();
    }

    /** {@code Thu, 12/29/2016 - 13:59} on a line of its own, where no other line is such a day. */
    private Optional<PublicationDate> dayAlone(List<Part> parts) {
        List<PublicationDate> days = parts.stream()
                .filter(part -> part.kind() != PartKind.RELATED)
                .flatMap(part -> Stream.concat(
                        Stream.ofNullable(part.headingText()),
                        part.blocks().stream().map(Block::text)))
                .filter(text -> text.length() <= LONGEST_DATELINE && DateReader.beginsWithWeekday(text))
                .flatMap(text -> dates.read(text).stream())
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }

    /** Only addresses of the web are sources; a script or a local file is none. */
    private @Nullable String source(Head head, EndMatter end) {
        for (@Nullable String address : new @Nullable String[] {metadata.source(), head.source()}) {
            if (address != null && WEB_ADDRESS.matcher(address).matches()) {
                return address;
            }
        }
        return end.source().orElse(null);
    }

    private static List<Block> without(List<Block> blocks, Set<Block> used) {
        return blocks.stream().filter(block -> !used.contains(block)).toList();
    }

    /** Two blocks of a page may be the same words. */
    private static Set<Block> identities(List<Block> blocks) {
        Set<Block> identities = Collections.newSetFromMap(new IdentityHashMap<>());
        identities.addAll(blocks);
        return identities;
    }

    /**
     * A summary in prose, which is the lede where the head has none.
     *
     * @param lede the lede, or {@code null}
     * @param used what of the summary went into it
     */
    private record SummaryProse(@Nullable Paragraph lede, Set<Block> used) {

        static SummaryProse of(List<Part> parts, @Nullable Block lede, Set<Block> points) {
            if (lede != null) {
                return new SummaryProse(lede.paragraph(), Set.of());
            }
            return parts.stream()
                    .filter(part -> part.kind() == PartKind.SUMMARY)
                    .findFirst()
                    .flatMap(part -> without(part.blocks(), points).stream()
                            .filter(block -> !block.is(Block.Kind.ITEM) && Words.isProse(block.text()))
                            .findFirst())
                    .map(block -> new SummaryProse(block.paragraph(), identities(List.of(block))))
                    .orElse(new SummaryProse(null, Set.of()));
        }
    }
}
