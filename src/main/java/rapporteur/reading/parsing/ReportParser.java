package rapporteur.reading.parsing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private final String id;
    private final Metadata metadata;
    private final Page page;
    private final Verbatim verbatim;
    private final Warnings warnings = new Warnings();
    private final DateReader dates;
    private final EndMatter endMatter;
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
        this.endMatter = new EndMatter(dates);
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
        List<Part> parts = Parts.of(page.blocks(), dates);
        Head head =
                new HeadReader(metadata, dates, warnings).read(parts.getFirst().blocks(), page.blocks());
        List<String> byline = byline(head, parts);
        KeyPoints.Found points = new KeyPoints(parts, head.list(), verbatim).find();
        SummaryProse summary = SummaryProse.of(parts, head.lede(), points.blocks());

        Sections sections = new Sections();
        List<Author> noted = new ArrayList<>();
        List<Block> above = head.rest().subList(0, head.listAt());
        List<Block> below = head.rest().subList(head.listAt(), head.rest().size());
        addRunning(new Part(PartKind.HEAD, null, above), above, notes(parts, byline), noted, sections);
        sections.add(null, without(head.list(), points.blocks()));
        addRunning(new Part(PartKind.HEAD, null, below), below, notes(parts, byline), noted, sections);
        List<Block> aboutReport = new ArrayList<>();
        List<RelatedPublication> related = new ArrayList<>();
        for (Part part : parts.subList(1, parts.size())) {
            switch (kind(part, byline)) {
                case ABOUT_AUTHORS -> addAuthors(part, byline, noted, sections);
                case ABOUT_REPORT -> addAboutReport(part, aboutReport, sections);
                case RELATED -> related.addAll(new RelatedItems(part.blocks(), dates, verbatim, warnings).read());
                case NAVIGATION -> {}
                case HEAD, RUNNING, SUMMARY, KEY_POINTS, QUESTION ->
                    addRunning(
                            part,
                            without(without(text(part, parts), points.blocks()), summary.used()),
                            notes(parts, byline),
                            noted,
                            sections);
            }
        }
        Report report = new Report(
                id,
                head.title(),
                published(head, parts),
                language,
                source(head),
                series(head, parts),
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

    /** The last part ends with fields that are understood, and no text. */
    private List<Block> text(Part part, List<Part> parts) {
        if (!part.equals(lastOfText(parts))) {
            return part.blocks();
        }
        int end = endMatter.start(part.blocks());
        List<Block> text = new ArrayList<>(part.blocks().subList(0, end));
        part.blocks().stream().skip(end).filter(endMatter::isSaid).forEach(text::add);
        return text;
    }

    /** Under other headings only paragraphs that begin with a name of the byline are notes about authors. */
    private void addRunning(Part part, List<Block> blocks, AuthorNotes notes, List<Author> noted, Sections sections) {
        List<Block> bios = blocks.stream().filter(notes::isNote).toList();
        noted.addAll(notes.read(bios));
        sections.add(part.heading(), without(blocks, bios));
    }

    /** Where a part is about the authors, no other is searched for notes about them. */
    private AuthorNotes notes(List<Part> parts, List<String> byline) {
        boolean marked = parts.stream().anyMatch(part -> kind(part, byline) == PartKind.ABOUT_AUTHORS);
        return new AuthorNotes(marked ? List.of() : byline, verbatim);
    }

    /** Headings that name an author are known only by the byline. */
    private static PartKind kind(Part part, List<String> byline) {
        boolean aboutAuthor = part.kind() == PartKind.RUNNING
                && AuthorNotes.personInHeading(part.headingText(), byline).isPresent();
        return aboutAuthor ? PartKind.ABOUT_AUTHORS : part.kind();
    }

    private void addAuthors(Part part, List<String> byline, List<Author> noted, Sections sections) {
        AuthorNotes notes = AuthorNotes.personInHeading(part.headingText(), byline)
                .map(person -> AuthorNotes.about(person, byline, verbatim))
                .orElseGet(() -> new AuthorNotes(byline, verbatim));
        int end = endMatter.start(part.blocks());
        noted.addAll(notes.read(part.blocks().subList(0, end)));
        sections.add(part.heading(), notes.rest());
        addEndMatter(part, end, sections);
    }

    /** What is said of every publication of a site belongs to no heading above it. */
    private void addEndMatter(Part part, int start, Sections sections) {
        sections.add(
                null,
                part.blocks().subList(start, part.blocks().size()).stream()
                        .filter(endMatter::isSaid)
                        .toList());
    }

    private void addAboutReport(Part part, List<Block> aboutReport, Sections sections) {
        if (aboutReport.isEmpty()) {
            int end = endMatter.start(part.blocks());
            List<Block> told = part.blocks().subList(0, Math.min(end, textEnd(part.blocks())));
            aboutReport.addAll(told);
            List<Block> rest = new ArrayList<>(verbatim.join(told).rest());
            rest.addAll(part.blocks().subList(told.size(), end));
            sections.add(part.heading(), rest);
            addEndMatter(part, end, sections);
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

    private List<String> byline(Head head, List<Part> parts) {
        if (!head.authors().isEmpty()) {
            return head.authors();
        }
        List<String> stated = metadata.authors().stream()
                .flatMap(names -> Byline.names(names).stream())
                .filter(name -> metadata.trusted() || Names.isPerson(name))
                .distinct()
                .toList();
        return stated.isEmpty() ? endMatter.authors(lastOfText(parts).blocks()) : stated;
    }

    /** Returns the last part that is of the report itself. */
    private static Part lastOfText(List<Part> parts) {
        return parts.stream()
                .filter(part -> part.kind() != PartKind.RELATED && part.kind() != PartKind.NAVIGATION)
                .reduce(parts.getFirst(), (above, below) -> below);
    }

    private @Nullable String series(Head head, List<Part> parts) {
        if (head.series() != null) {
            return head.series();
        }
        return parts.stream()
                .filter(part -> part.kind() == PartKind.ABOUT_REPORT
                        || part.kind() == PartKind.ABOUT_AUTHORS
                        || part.equals(lastOfText(parts)))
                .flatMap(part -> endMatter.series(part.blocks()).stream())
                .findFirst()
                .orElse(metadata.series());
    }

    private @Nullable PublicationDate published(Head head, List<Part> parts) {
        Optional<PublicationDate> stated =
                Optional.ofNullable(metadata.published()).flatMap(dates::read);
        PublicationDate shown = head.published();
        if (shown != null) {
            return stated.filter(date -> date.refines(shown)).orElse(shown);
        }
        return stated.or(() -> dateline(parts)).or(() -> labelledDate(parts)).orElse(null);
    }

    /** {@code Published 2019-11-05. Updated 2020-01-02.} on a line of its own, wherever it stands below the head. */
    private Optional<PublicationDate> labelledDate(List<Part> parts) {
        return parts.stream()
                .filter(part -> part.kind() != PartKind.RELATED && part.kind() != PartKind.HEAD)
                .flatMap(part -> part.blocks().stream())
                .filter(block -> block.text().length() <= LONGEST_DATELINE)
                .flatMap(block -> SENTENCE_END.splitAsStream(block.text()))
                .flatMap(sentence -> Field.read(sentence).or(() -> Field.readDate(sentence, dates)).stream())
                .filter(Field::isOfPublication)
                .flatMap(field -> dates.read(field.value()).stream())
                .findFirst()
                .or(() -> endMatter.published(lastOfText(parts).blocks()));
    }

    /** {@code Nairobi/Brussels, 1 December 2010} on a line of its own. */
    private Optional<PublicationDate> dateline(List<Part> parts) {
        return parts.stream()
                .filter(part -> part.kind() != PartKind.RELATED)
                .flatMap(part -> part.blocks().stream())
                .filter(block -> block.text().length() <= LONGEST_DATELINE)
                .map(block -> DATELINE.matcher(block.text()))
                .filter(Matcher::matches)
                .flatMap(matcher -> dates.read(matcher.group("date")).stream())
                .findFirst();
    }

    /** Only addresses of the web are sources; a script or a local file is none. */
    private @Nullable String source(Head head) {
        for (@Nullable String address : new @Nullable String[] {metadata.source(), head.source()}) {
            if (address != null && WEB_ADDRESS.matcher(address).matches()) {
                return address;
            }
        }
        return null;
    }

    private static List<Block> without(List<Block> blocks, List<Block> used) {
        Set<Block> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        taken.addAll(used);
        return blocks.stream().filter(block -> !taken.contains(block)).toList();
    }

    /**
     * A summary in prose, which is the lede where the head has none.
     *
     * @param lede the lede, or {@code null}
     * @param used what of the summary went into it
     */
    private record SummaryProse(@Nullable Paragraph lede, List<Block> used) {

        static SummaryProse of(List<Part> parts, @Nullable Block lede, List<Block> points) {
            if (lede != null) {
                return new SummaryProse(lede.paragraph(), List.of());
            }
            return parts.stream()
                    .filter(part -> part.kind() == PartKind.SUMMARY)
                    .findFirst()
                    .flatMap(part -> without(part.blocks(), points).stream()
                            .filter(block -> !block.is(Block.Kind.ITEM) && Words.isProse(block.text()))
                            .findFirst())
                    .map(block -> new SummaryProse(block.paragraph(), List.of(block)))
                    .orElse(new SummaryProse(null, List.of()));
        }
    }
}
