package rapporteur.reading.parsing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.Block;
import rapporteur.reading.parsing.head.Head;
import rapporteur.reading.parsing.line.Verbatim;
import rapporteur.reading.parsing.line.Words;
import rapporteur.report.Author;
import rapporteur.report.Paragraph;
import rapporteur.report.Section;

/**
 * Collects what stands below a report's title: its running text, the notes about its authors and what it says of
 * itself.
 */
final class BelowHead {

    private final Verbatim verbatim;
    private final List<String> byline;

    /** The names in the byline, unless a part is about the authors: then no other is searched for notes about them. */
    private final List<String> notable;

    /** What went into the key points and the lede. */
    private final Set<Block> used;

    private final Sections sections = new Sections();
    private final List<Author> noted = new ArrayList<>();
    private final List<Block> aboutReport = new ArrayList<>();

    /**
     * Makes an empty one.
     *
     * @param verbatim joins blocks
     * @param byline the names in the byline
     * @param notable whether notes about them may stand in the running text
     * @param used what is no running text, as it stands elsewhere in the report
     */
    BelowHead(Verbatim verbatim, List<String> byline, boolean notable, Set<Block> used) {
        this.verbatim = verbatim;
        this.byline = byline;
        this.notable = notable ? byline : List.of();
        this.used = used;
    }

    /**
     * Adds what of the head is none of its lines.
     *
     * @param sectioned whether headings stand further below
     */
    void add(Head head, boolean sectioned) {
        List<Block> list = without(head.list());
        @Nullable Block heading = head.heading();
        if (sectioned
                && heading != null
                && list.isEmpty()
                && head.ledeAt() < head.rest().size()) {
            addRunning(null, head.rest().subList(0, head.ledeAt() - 1));
            addRunning(heading, head.rest().subList(head.ledeAt(), head.rest().size()));
            return;
        }
        addRunning(null, head.rest().subList(0, head.listAt()));
        sections.add(null, list);
        addRunning(null, head.rest().subList(head.listAt(), head.rest().size()));
    }

    /** Adds the heading of a part that has nothing but other headings below it. */
    void addHeading(Part part) {
        sections.addHeading(part);
    }

    /** Adds what a part says, unless it is a list of related publications or of ways to go. */
    void add(Part part) {
        switch (part.kind()) {
            case ABOUT_AUTHORS -> addAuthors(part);
            case ABOUT_REPORT -> addAboutReport(part);
            case RELATED, NAVIGATION -> {}
            case HEAD, RUNNING, SUMMARY, KEY_POINTS, QUESTION -> {
                int listEnd = KeyPoints.end(part, used);
                addRunning(part.heading(), without(part.blocks().subList(0, listEnd)));
                addRunning(null, part.blocks().subList(listEnd, part.blocks().size()));
            }
        }
    }

    /** Adds lines to the last section. */
    void addToLast(List<Block> lines) {
        sections.addToLast(lines);
    }

    /** Under other headings only paragraphs that begin with a name of the byline are notes about authors. */
    private void addRunning(@Nullable Block heading, List<Block> blocks) {
        AuthorNotes notes = new AuthorNotes(notable, verbatim);
        List<Block> bios = blocks.stream().filter(notes::isNote).toList();
        noted.addAll(notes.read(bios));
        Set<Block> taken = identities(bios);
        sections.add(
                heading, blocks.stream().filter(block -> !taken.contains(block)).toList());
    }

    private void addAuthors(Part part) {
        AuthorNotes notes = AuthorNotes.personIn(part, byline)
                .map(person -> AuthorNotes.about(person, byline, verbatim))
                .orElseGet(() -> new AuthorNotes(byline, verbatim));
        List<Author> told = notes.read(part.blocks());
        boolean again = !told.isEmpty() && told.stream().allMatch(author -> Authors.isTold(author, noted));
        if (again && Authors.tellMore(told, noted)) {
            noted.clear();
            again = false;
        }
        if (!again) {
            noted.addAll(told);
        }
        sections.add(part.heading(), again ? part.blocks() : notes.rest());
    }

    private void addAboutReport(Part part) {
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

    private List<Block> without(List<Block> blocks) {
        return blocks.stream().filter(block -> !used.contains(block)).toList();
    }

    /** Returns a set of blocks that tells apart two of the same words. */
    static Set<Block> identities(List<Block> blocks) {
        Set<Block> identities = Collections.newSetFromMap(new IdentityHashMap<>());
        identities.addAll(blocks);
        return identities;
    }

    /** Returns the authors: those of the byline, then those only the notes name. */
    List<Author> authors() {
        return Authors.merge(byline, noted);
    }

    /** Returns what the report says about itself, or {@code null}. */
    @Nullable Paragraph aboutReport() {
        return verbatim.join(aboutReport).paragraph();
    }

    /** Tells whether nothing stands there. */
    boolean isEmpty() {
        return sections.list().isEmpty() && noted.isEmpty() && aboutReport.isEmpty();
    }

    /** Returns the running text. */
    List<Section> sections() {
        return sections.list();
    }
}
