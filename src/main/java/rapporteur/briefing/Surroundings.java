package rapporteur.briefing;

import org.jspecify.annotations.Nullable;
import rapporteur.report.Passage;
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
        @Nullable Link link) {}
