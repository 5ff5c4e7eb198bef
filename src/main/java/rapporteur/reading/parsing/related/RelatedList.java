package rapporteur.reading.parsing.related;

import java.util.ArrayList;
import java.util.List;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Warnings;
import rapporteur.reading.parsing.line.Verbatim;
import rapporteur.report.RelatedPublication;

/** The items of a list of related publications, once all of them are read: what one is shows what the others are. */
final class RelatedList {

    private final List<RelatedItem> items;

    RelatedList(List<RelatedItem> items) {
        this.items = items;
    }

    /**
     * Returns the publications, in order.
     *
     * @param cutOff whether the file ends within a detail of the last
     * @param verbatim joins blocks
     * @param warnings takes what looks odd
     */
    List<RelatedPublication> publications(boolean cutOff, Verbatim verbatim, Warnings warnings) {
        items.removeIf(RelatedItem::isSubjectOfPage);
        dropBareLines();
        takeNamesForAuthors();
        warnOfCutOff(cutOff, warnings);
        List<RelatedPublication> publications = new ArrayList<>();
        for (RelatedItem each : items) {
            if (each.title != null) {
                publications.add(each.build(each.title, verbatim));
            }
        }
        return publications;
    }

    /** Where a line of every item that has one is names of people, and no item has a byline, these are bylines. */
    private void takeNamesForAuthors() {
        List<RelatedItem> named =
                items.stream().filter(item -> item.topicLine != null).toList();
        boolean kickers = items.stream().allMatch(item -> item.typeAboveTitle);
        boolean othersNamed = items.stream().anyMatch(item -> !item.authors.isEmpty());
        boolean bylines = (named.size() > 1
                        || items.stream().allMatch(RelatedItem::hasNames)
                        || (kickers && othersNamed)
                        || named.stream().anyMatch(RelatedItem::hasSurnamesInCapitals))
                && named.stream().allMatch(item -> item.hasNamesForTopics() && item.authors.isEmpty())
                && (kickers || !othersNamed || items.stream().allMatch(RelatedItem::hasNames));
        if (bylines) {
            named.forEach(RelatedItem::takeTopicsForAuthors);
        }
    }

    /**
     * Where items have dates or bylines, several lines below them without any are no items; a single one is cut off.
     */
    private void dropBareLines() {
        int end = items.size();
        while (end > 0 && items.get(end - 1).isBare()) {
            end--;
        }
        boolean othersTell = end > 0 && items.subList(0, end).stream().allMatch(RelatedItem::tellsDateOrAuthors);
        if (othersTell && items.size() - end > 1) {
            items.subList(end, items.size()).clear();
        }
    }

    /** The last item is cut off where the file ends within a detail, or before those that all others have. */
    private void warnOfCutOff(boolean cutOff, Warnings warnings) {
        if (items.isEmpty() || items.getLast().title == null) {
            return;
        }
        Block title = items.getLast().title;
        boolean lacksDetails = items.size() >= 3
                && !items.getLast().hasDetails()
                && items.subList(0, items.size() - 1).stream().allMatch(RelatedItem::isComplete);
        if (cutOff || lacksDetails) {
            warnings.add(title.spot(), "the last related publication, \"" + title.text() + "\", seems cut off");
        }
    }
}
