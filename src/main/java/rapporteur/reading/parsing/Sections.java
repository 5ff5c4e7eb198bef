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
        List<Paragraph> paragraphs = blocks.stream().map(Block::paragraph).toList();
        if (paragraphs.isEmpty()) {
            return;
        }
        if (heading == null && !sections.isEmpty() && sections.getLast().heading() == null) {
            List<Paragraph> together = new ArrayList<>(sections.removeLast().paragraphs());
            together.addAll(paragraphs);
            sections.add(new Section(null, together));
        } else {
            sections.add(new Section(heading == null ? null : heading.text(), paragraphs));
        }
    }

    /** Returns the sections, in order. */
    List<Section> list() {
        return List.copyOf(sections);
    }
}
