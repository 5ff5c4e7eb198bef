package rapporteur.reading.format;

import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Tells by their sequence which raised numbers of a document count its notes, wherever the notes themselves stand: they
 * begin at one, here or in each chapter or on each page, and go on from page to page.
 */
final class PdfNoteNumbers {

    /** One number may be missing between two, as it stands in a picture. */
    private static final int LARGEST_STEP = 2;

    private int last;

    /**
     * Takes the next page of the document.
     *
     * @param raised the raised numbers of the page
     * @return those of notes
     */
    Set<Integer> ofPage(SortedSet<Integer> raised) {
        SortedSet<Integer> begun = raised.contains(1) ? run(raised, 0) : new TreeSet<>();
        SortedSet<Integer> continued = last > 0 ? run(raised, last) : new TreeSet<>();
        if (!begun.isEmpty()) {
            last = begun.last();
        } else if (!continued.isEmpty()) {
            last = continued.last();
        }
        Set<Integer> all = new HashSet<>(begun);
        all.addAll(continued);
        return all;
    }

    private static SortedSet<Integer> run(SortedSet<Integer> numbers, int before) {
        SortedSet<Integer> run = new TreeSet<>();
        int reached = before;
        for (int number : numbers.tailSet(before + 1)) {
            if (number > reached + LARGEST_STEP) {
                break;
            }
            run.add(number);
            reached = number;
        }
        return run;
    }
}
