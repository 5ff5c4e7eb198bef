package rapporteur.reading.parsing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.Block;
import rapporteur.report.Paragraph;
import rapporteur.report.Section;

/** Collects the running text. */
final class Sections {

    private final List<Section> sections = new ArrayList<>();

    /** Adds what stands under a heading, if anything does. */
    void add(@Nullable Block heading, List<Block> blocks) {
        if (blocks.isEmpty()) {
            return;
        }
        if (heading == null && !sections.isEmpty() && sections.getLast().heading() == null) {
            addToLast(blocks);
        } else {
            sections.add(new Section(heading == null ? null : heading.text(), paragraphs(blocks)));
        }
    }

    /** Adds the heading of a part that has nothing but other headings below it. */
    void addHeading(Part part) {
        sections.add(new Section(part.headingText(), List.of()));
    }

    /** Adds to the last section, or to one without a heading where there is none. */
    void addToLast(List<Block> blocks) {
        if (sections.isEmpty()) {
            add(null, blocks);
            return;
        }
        Section last = sections.removeLast();
        List<Paragraph> together = new ArrayList<>(last.paragraphs());
        together.addAll(paragraphs(blocks));
        sections.add(new Section(last.heading(), together));
    }

    private static List<Paragraph> paragraphs(List<Block> blocks) {
        return blocks.stream().map(Block::paragraph).toList();
    }

    /** Returns the sections, in order. */
    List<Section> list() {
        return List.copyOf(sections);
    }
}
