package rapporteur.search.index;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapporteur.report.Passage;
import rapporteur.report.Passages;
import rapporteur.report.Report;

/**
 * Passages that stand one after another, as those of a report do: each is context for its neighbours.
 *
 * @param title what they all belong to, or {@code null}
 * @param language the language they are in as a BCP 47 tag, or {@code null} where unknown
 * @param passages the passages in their order
 */
public record PassageSequence(
        @Nullable String title, @Nullable String language, List<Passage> passages) {

    public PassageSequence {
        passages = List.copyOf(passages);
    }

    /** Returns the passages of a report. */
    public static PassageSequence of(Report report) {
        return new PassageSequence(report.title(), report.language(), Passages.of(report));
    }

    /** Returns the passages of each of some reports. */
    public static List<PassageSequence> of(List<Report> reports) {
        return reports.stream().map(report -> of(report)).toList();
    }
}
