package rapporteur.search.index;

import org.jspecify.annotations.Nullable;
import rapporteur.report.Place;

/**
 * The part of the library a question is put to.
 *
 * @param report the id of the one report to search, or {@code null} for all
 * @param place the one sort of place to search, such as {@link Place.KeyPoint}, or {@code null} for all
 */
public record Scope(@Nullable String report, @Nullable Class<? extends Place> place) {

    /** Every passage of every report. */
    public static final Scope EVERYTHING = new Scope(null, null);
}
