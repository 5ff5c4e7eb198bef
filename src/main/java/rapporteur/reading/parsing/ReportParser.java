package rapporteur.reading.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Metadata;
import rapporteur.reading.page.Page;
import rapporteur.reading.page.Warnings;
import rapporteur.reading.parsing.head.Head;
import rapporteur.reading.parsing.head.HeadReader;
import rapporteur.reading.parsing.line.Byline;
import rapporteur.reading.parsing.line.CopyrightLine;
import rapporteur.reading.parsing.line.DateReader;
import rapporteur.reading.parsing.line.Languages;
import rapporteur.reading.parsing.line.Names;
import rapporteur.reading.parsing.line.Notices;
import rapporteur.reading.parsing.line.NumericOrder;
import rapporteur.reading.parsing.line.PartKind;
import rapporteur.reading.parsing.line.Plain;
import rapporteur.reading.parsing.line.Verbatim;
import rapporteur.reading.parsing.line.Words;
import rapporteur.reading.parsing.related.RelatedItems;
import rapporteur.report.PublicationDate;
import rapporteur.report.RelatedPublication;
import rapporteur.report.Report;
import rapporteur.report.Section;

/** Makes a report of a page, whatever format the page came in. */
public final class ReportParser {

    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s/?]+[/?]\\S+", Pattern.CASE_INSENSITIVE);
    private final String id;
    private final Metadata metadata;
    private final Page page;
    private final Verbatim verbatim;
    private final Warnings warnings = new Warnings();
    private final DateReader dates;
    private final MarginLines margins;
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
        this.margins = new MarginLines(page.margins(), dates);
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
        List<Part> whole = Parts.of(ShortenedLines.without(page.blocks()), dates);
        Head head =
                new HeadReader(metadata, dates, warnings).read(whole.getFirst().blocks(), page.blocks());
        EndMatter end = new EndMatter(whole, dates);
        List<String> byline = byline(head, end, whole);
        List<Part> parts =
                end.text().stream().map(part -> withKind(part, byline)).toList();
        KeyPoints.Found points = new KeyPoints(parts, head.list(), verbatim).find();
        Set<Block> used = BelowHead.identities(points.blocks());
        @Nullable Block lede = head.lede() != null ? head.lede() : summary(parts, used);
        if (head.lede() == null && lede != null) {
            used.add(lede);
        }
        BelowHead text = new BelowHead(verbatim, byline, !tellsOfAuthors(parts), used);
        text.add(head, parts.stream().anyMatch(part -> part.kind() == PartKind.RUNNING && part.heading() != null));
        addParts(text, parts, whole, head.lede() != null);
        text.addToLast(end.said());
        List<RelatedPublication> related = related(parts);
        boolean nothing =
                head.title() == null && lede == null && points.points().isEmpty() && related.isEmpty();
        Report report = new Report(
                id,
                head.title(),
                published(head, whole, end)
                        .or(() -> new TextDates(dates).dayAlone(whole))
                        .or(margins::published)
                        .orElse(null),
                language,
                source(head, end),
                series(head, end),
                publisher(head, end),
                lede == null ? null : lede.paragraph(),
                points.points(),
                text.aboutReport(),
                text.authors(),
                nothing && text.isEmpty() ? wholePage() : text.sections(),
                related);
        return new Understood(report, allWarnings());
    }

    private List<String> allWarnings() {
        List<String> all = new ArrayList<>(page.warnings());
        all.addAll(warnings.sentences());
        return all;
    }

    /** Of a note of a word or two nothing else is understood, and a question may still look for it. */
    private List<Section> wholePage() {
        return List.of(
                new Section(null, page.blocks().stream().map(Block::paragraph).toList()));
    }

    private static void addParts(BelowHead text, List<Part> parts, List<Part> whole, boolean belowLede) {
        for (int i = 1; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean textSeen = i > 1 || belowLede;
            if (textSeen && i + 1 < parts.size() && whole.get(i).blocks().isEmpty() && part.isAbove(parts.get(i + 1))) {
                text.addHeading(part);
            } else if (part.isLine() && part.heading() != null) {
                text.addToLast(List.of(part.heading()));
            }
            text.add(part);
        }
    }

    private List<RelatedPublication> related(List<Part> parts) {
        return parts.stream()
                .filter(part -> part.kind() == PartKind.RELATED)
                .flatMap(part -> new RelatedItems(part.blocks(), dates, verbatim, warnings).read().stream())
                .toList();
    }

    /** Headings that name an author are known only by the byline. */
    private static Part withKind(Part part, List<String> byline) {
        boolean aboutAuthor = part.kind() == PartKind.RUNNING
                && AuthorNotes.personIn(part, byline).isPresent();
        return aboutAuthor ? new Part(PartKind.ABOUT_AUTHORS, part.heading(), part.blocks()) : part;
    }

    private static boolean tellsOfAuthors(List<Part> parts) {
        return parts.stream().anyMatch(part -> part.kind() == PartKind.ABOUT_AUTHORS);
    }

    private List<String> byline(Head head, EndMatter end, List<Part> whole) {
        List<String> stated = metadata.authors().stream()
                .flatMap(names -> statedNames(names).stream())
                .filter(name -> metadata.trusted() || Names.isPerson(name))
                .filter(name -> !Names.isOfComputer(name))
                .distinct()
                .toList();
        if (!head.authors().isEmpty()) {
            return !metadata.trusted() && stated.containsAll(head.authors()) ? stated : head.authors();
        }
        List<String> named = stated.isEmpty() ? end.authors() : stated;
        return named.isEmpty() && !tellsOfAuthors(whole) ? WrittenBy.in(whole) : named;
    }

    /** {@code Ministry of Ports, Lakes and Rivers} is one name. */
    private static List<String> statedNames(String names) {
        List<String> parts = Byline.names(names);
        boolean organisation = Names.isOrganisation(names) && parts.stream().noneMatch(Names::isPerson);
        return organisation && names.indexOf(';') < 0 ? List.of(names) : parts;
    }

    /** Whose the report is may have the form of a series: {@code Port News}. */
    private @Nullable String series(Head head, EndMatter end) {
        String series = head.series() != null ? head.series() : end.series().orElse(metadata.series());
        String publisher = publisher(head, end);
        return series != null && publisher != null && Plain.same(series, publisher) ? null : series;
    }

    private @Nullable String publisher(Head head, EndMatter end) {
        if (head.publisher() != null) {
            return head.publisher();
        }
        return metadata.publisher() != null
                ? metadata.publisher()
                : end.publisher()
                        .or(() -> CopyrightLine.owner(page.blocks()))
                        .or(margins::publisher)
                        .orElse(null);
    }

    private Optional<PublicationDate> published(Head head, List<Part> whole, EndMatter end) {
        Optional<PublicationDate> stated =
                Optional.ofNullable(metadata.published()).flatMap(dates::read);
        PublicationDate shown = head.published();
        if (shown != null) {
            return Optional.of(stated.filter(date -> date.refines(shown)).orElse(shown));
        }
        return stated.or(() -> new TextDates(dates).in(whole)).or(end::published);
    }

    /** Only addresses of the web are sources; a script or a local file is none, nor is the first page of a site. */
    private @Nullable String source(Head head, EndMatter end) {
        for (@Nullable String address : new @Nullable String[] {metadata.source(), head.source()}) {
            if (address != null && WEB_ADDRESS.matcher(address).matches()) {
                return address;
            }
        }
        return end.source().orElse(null);
    }

    /** Returns the first prose of a summary, or above key points, which is the lede where the head has none. */
    private static @Nullable Block summary(List<Part> parts, Set<Block> points) {
        return parts.stream()
                .filter(part -> part.kind() == PartKind.SUMMARY)
                .findFirst()
                .map(Part::blocks)
                .or(() -> aboveKeyPoints(parts, points))
                .flatMap(blocks -> blocks.stream()
                        .filter(block -> !points.contains(block))
                        .filter(block ->
                                !block.is(Block.Kind.ITEM) && Words.isProse(block.text()) && !Notices.is(block.text()))
                        .findFirst())
                .orElse(null);
    }

    private static Optional<List<Block>> aboveKeyPoints(List<Part> parts, Set<Block> points) {
        return parts.stream()
                .filter(part -> part.kind() == PartKind.KEY_POINTS)
                .map(Part::blocks)
                .filter(blocks -> blocks.stream().anyMatch(points::contains))
                .findFirst()
                .map(blocks -> blocks.stream()
                        .takeWhile(block -> !points.contains(block))
                        .toList());
    }
}
