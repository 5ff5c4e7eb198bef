package rapporteur.briefing;

import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import rapporteur.report.Passage;
import rapporteur.report.Place;
import rapporteur.report.Report;

/**
 * A whole passage with the passages around it.
 *
 * @param report the report
 * @param before the passage before it, or {@code null} for the first
 * @param passage the passage
 * @param after the passage after it, or {@code null} for the last
 * @param link where to read on, or {@code null}
 */
public record Surroundings(
        Report report,
        @Nullable Passage before,
        Passage passage,
        @Nullable Passage after,
        @Nullable Link link) {

    /**
     * Returns a citation of the passage: authors, title, series, publisher, date, place and address, as far as known.
     * What a report's page says of a related publication is cited from that page.
     */
    public String citation(Wording wording) {
        StringJoiner parts = new StringJoiner(", ", "", ".");
        if (!report.authors().isEmpty()) {
            parts.add(String.join(", ", report.authorNames()));
        }
        parts.add(wording.quoted(report.label()));
        for (String part : new @Nullable String[] {report.series(), report.publisher()}) {
            if (part != null) {
                parts.add(part);
            }
        }
        if (report.published() != null) {
            parts.add(wording.date(report.published()));
        }
        parts.add(wording.place(passage));
        if (passage.place() instanceof Place.Related) {
            Optional.ofNullable(report.source()).ifPresent(parts::add);
        } else if (link != null && !link.search()) {
            parts.add(link.address());
        }
        return parts.toString();
    }
}
