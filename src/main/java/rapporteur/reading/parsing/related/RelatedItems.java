package rapporteur.reading.parsing.related;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Warnings;
import rapporteur.reading.parsing.line.DateReader;
import rapporteur.reading.parsing.line.Verbatim;
import rapporteur.report.RelatedPublication;

/**
 * Understands a list of related publications. Pages print the lines of an item in different orders and leave some out;
 * what a line is, is told by its form and by the lines around it. An item begins with the kind of line that the first
 * item begins with: its title, or a date or type above the title.
 */
public final class RelatedItems {

    private final List<RelatedLines.Line> lines;
    private final RelatedForms forms;
    private final DateReader dates;
    private final Verbatim verbatim;
    private final Warnings warnings;

    private final RelatedSoFar soFar = new RelatedSoFar();
    private final RelatedLineKinds kinds;
    private boolean cutOff;

    /** Understands the blocks below the heading; what looks odd is added to the warnings. */
    public RelatedItems(List<Block> blocks, DateReader dates, Verbatim verbatim, Warnings warnings) {
        this.lines = RelatedLines.of(blocks, dates);
        List<Block> texts = lines.stream().map(RelatedLines.Line::block).toList();
        this.forms = new RelatedForms(lines, dates);
        this.kinds = new RelatedLineKinds(texts, forms, dates, soFar);
        this.dates = dates;
        this.verbatim = verbatim;
        this.warnings = warnings;
    }

    /** Returns the publications, in order. */
    public List<RelatedPublication> read() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).first()) {
                soFar.close();
            }
            if (forms.isRepeated(i)
                    || !soFar.item.answersAnnouncement(lines.get(i).block(), dates)) {
                take(i);
            }
        }
        cutOff = cutOff || soFar.item.awaitsByline();
        soFar.close();
        return new RelatedList(soFar.items).publications(cutOff, verbatim, warnings);
    }

    private void take(int index) {
        @Nullable RelatedLine known = lines.get(index).known();
        RelatedLine line = known != null ? known : kinds.of(index);
        cutOff = cutOff
                || (known == null && line == RelatedLine.OTHER && forms.isCut(index))
                || (line == RelatedLine.SUMMARY && forms.endsWithinSentence(index));
        soFar.take(line, lines.get(index).block(), dates);
    }
}
