package rapporteur.reading.parsing.head;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.parsing.line.Byline;
import rapporteur.reading.parsing.line.Names;
import rapporteur.reading.parsing.line.Plain;
import rapporteur.reading.parsing.line.PublicationTypes;
import rapporteur.reading.parsing.line.SiteMenu;
import rapporteur.reading.parsing.line.Words;

/** Decides which of the names in a head is that of the series. */
final class SeriesName {

    private static final int MANY = 20;

    /** What everything on such a site is. */
    private static final String ANY = "publication";

    /** Of {@code Port Papers, 18}, which a label says to be a series. */
    private static final Pattern NUMBER_BEHIND = Pattern.compile("(?<=\\p{L}), \\d{1,4}(?:/\\d{1,4})?$");

    private @Nullable String name;

    /** Whether a label says that {@link #name} is the series. */
    private boolean stated;

    private boolean statedKind;

    /** Returns the name that counts of those read, or {@code null}. */
    @Nullable String get() {
        return name;
    }

    /**
     * Reads a part of a line. Of several names the one with the most words counts: trails such as "Studies, Notes of
     * the Institute" grow more precise.
     *
     * @return whether it names a series
     */
    boolean read(String line) {
        String segment = SiteMenu.areShelves(line) ? SiteMenu.endOfSteps(line) : line;
        if (SiteMenu.isCollection(segment)) {
            return false;
        }
        Optional<String> series = PublicationTypes.series(segment)
                .or(() -> PublicationTypes.kicker(segment).map(PublicationTypes.Kicker::type))
                .or(() -> Optional.of(SiteMenu.lastStep(segment))
                        .filter(Plain::hasDigit)
                        .flatMap(PublicationTypes::series));
        series.filter(words -> !words.endsWith(":")
                        && !words.equalsIgnoreCase(ANY)
                        && !stated
                        && (name == null || count(words) > count(name)))
                .ifPresent(words -> name = words);
        return series.isPresent();
    }

    /**
     * Reads what stands between a date and the authors, which is a series whatever it is called; it counts where there
     * is no other.
     *
     * @return whether it names one
     */
    boolean readBeforeNames(String series, String names, String line) {
        boolean before = (Byline.read(names).isPresent() && line.contains(series + " " + names))
                || (Byline.areNames(names) && line.contains("| " + series + " | " + names));
        boolean read = before
                && !Names.isPlace(series)
                && PublicationTypes.series(series).isEmpty();
        if (read && name == null) {
            name = series;
        }
        return read;
    }

    /** Takes what an issue has its number in, unless a label says another. */
    void readAboveNumber(String series) {
        name = stated ? name : series;
    }

    /**
     * Reads what is said to be the series, or the kind of publication, before which a series counts: it counts before a
     * word on a line of its own, unless that says more.
     */
    void state(String value, boolean kind) {
        String series = PublicationTypes.series(value)
                .orElseGet(() -> NUMBER_BEHIND.matcher(value).replaceFirst(""));
        boolean better = name == null || (stated ? statedKind && !kind : count(series) >= count(name));
        if (better) {
            name = series;
            stated = true;
            statedKind = kind;
        }
    }

    private static int count(String series) {
        return Words.count(series, MANY);
    }
}
