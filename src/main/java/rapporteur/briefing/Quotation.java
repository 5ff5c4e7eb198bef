package rapporteur.briefing;

import org.jspecify.annotations.Nullable;
import rapporteur.report.Passage;
import rapporteur.report.Place;
import rapporteur.report.Report;
import rapporteur.search.Excerpt;
import rapporteur.search.Match;

/**
 * A report's own words, with the place they stand in.
 *
 * @param report the report
 * @param passage the passage they are taken from
 * @param excerpt the words
 * @param match how they were found, or {@code null} where nothing was searched
 * @param score how well they fit; 0 where nothing was searched
 * @param link where to read on, or {@code null} where no address is known
 */
public record Quotation(
        Report report,
        Passage passage,
        Excerpt excerpt,
        @Nullable Match match,
        double score,
        @Nullable Link link) {

    /** Tells whether the words are the title of a related publication, of which there are no others. */
    public boolean isOfTitle() {
        return passage.place() instanceof Place.Related && passage.text().equals(passage.heading());
    }

    /** Tells whether it was found by meaning alone, without any of the words asked for. */
    public boolean isByMeaning() {
        return match == Match.MEANING;
    }
}
