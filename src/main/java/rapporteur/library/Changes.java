package rapporteur.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a folder differs from what was read of it.
 *
 * @param written the files that are new or differ, and rest: two looks in a row found them alike
 * @param gone the names that two looks in a row did not find
 * @param restless whether there are others, that changed between the last look and this one
 */
record Changes(List<ReportFile> written, Set<String> gone, boolean restless) {

    Changes {
        written = List.copyOf(written);
        gone = Set.copyOf(gone);
    }

    /** Returns the changes that make everything be read again. */
    static Changes all(Holdings holdings, FolderListing found) {
        return new Changes(List.copyOf(found.files().values()), missing(holdings, found), false);
    }

    /**
     * Compares.
     *
     * @param before what the last look found
     * @param found what this look found
     */
    static Changes between(Holdings holdings, FolderListing before, FolderListing found) {
        boolean restless = false;
        List<ReportFile> written = new ArrayList<>();
        for (ReportFile file : found.files().values()) {
            ReadFile known = holdings.files().get(file.name());
            if (known == null || !known.file().equals(file)) {
                boolean rests = file.equals(before.files().get(file.name()));
                restless |= !rests;
                if (rests) {
                    written.add(file);
                }
            }
        }
        Set<String> gone = missing(holdings, found);
        restless |= gone.removeIf(before.files()::containsKey);
        return new Changes(written, gone, restless);
    }

    private static Set<String> missing(Holdings holdings, FolderListing found) {
        Set<String> missing = new HashSet<>(holdings.files().keySet());
        missing.removeAll(found.files().keySet());
        missing.removeIf(found::hides);
        return missing;
    }

    /** Tells whether nothing that rests differs. */
    boolean isEmpty() {
        return written.isEmpty() && gone.isEmpty();
    }
}
