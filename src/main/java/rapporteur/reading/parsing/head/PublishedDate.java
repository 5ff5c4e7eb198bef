package rapporteur.reading.parsing.head;

import org.jspecify.annotations.Nullable;
import rapporteur.report.PublicationDate;

/** Decides which of the dates in a head is when the report came out. */
final class PublishedDate {

    private @Nullable PublicationDate published;

    /** Whether a label says that {@link #published} is when it came out. */
    private boolean labelled;

    private boolean aboveTitle;

    /** Returns the date that counts of those added, or {@code null}. */
    @Nullable PublicationDate get() {
        return published;
    }

    /** Above its title a page may show the date of the visit; one below the title that is earlier wins. */
    void passTitle() {
        aboveTitle = published != null;
    }

    /**
     * Adds a date. Of two that agree the more precise counts, else the first; one below a place, as on the covers of
     * reports, is not the day of the event they tell of.
     */
    void add(PublicationDate date, boolean belowPlace) {
        boolean ofVisit = aboveTitle && !labelled && published != null && published.isAfter(date);
        boolean ofCover = belowPlace && !labelled && published != null && date.isAfter(published);
        if (published == null || date.refines(published) || ofVisit || ofCover) {
            published = date;
            aboveTitle = false;
        }
    }

    /** Adds one with a label. It wins over one without, which may be of the event a publication tells about. */
    void addLabelled(PublicationDate date, boolean belowPlace) {
        if (!labelled && published != null && !published.refines(date)) {
            published = date;
        }
        labelled = true;
        add(date, belowPlace);
    }
}
