package rapporteur.briefing;

import org.jspecify.annotations.Nullable;
import rapporteur.report.RelatedPublication;
import rapporteur.report.Report;

/**
 * A related publication, with the report that lists it.
 *
 * @param listedBy the report whose page lists it
 * @param number its number in that list, from 1
 * @param publication what the list says of it
 * @param quotation its summary as found for a topic, or {@code null} where none was searched
 * @param link its address or a search for it, or {@code null} where neither is known
 */
public record Publication(
        Report listedBy,
        int number,
        RelatedPublication publication,
        @Nullable Quotation quotation,
        @Nullable Link link) {

    /** Tells whether it was found by meaning alone, without any of the words asked for. */
    public boolean isByMeaning() {
        return quotation != null && quotation.isByMeaning();
    }
}
