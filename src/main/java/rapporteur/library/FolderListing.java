package rapporteur.library;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * What lies in a library's folder at one moment.
 *
 * @param files the reports by name, in path order
 * @param refused what can't or mustn't be opened, and why
 * @param closed the names of the sub-folders that can't be listed; what they hold is unknown
 * @param warnings sentences on what else looked odd
 */
record FolderListing(
        NavigableMap<String, ReportFile> files, List<RefusedFile> refused, Set<String> closed, List<String> warnings) {

    static final FolderListing EMPTY =
            new FolderListing(Collections.emptyNavigableMap(), List.of(), Set.of(), List.of());

    FolderListing {
        files = Collections.unmodifiableNavigableMap(new TreeMap<>(files));
        refused = List.copyOf(refused);
        closed = Set.copyOf(closed);
        warnings = List.copyOf(warnings);
    }

    /** Tells whether a name lies in a sub-folder that can't be listed. */
    boolean hides(String name) {
        return closed.stream().anyMatch(folder -> name.startsWith(folder + "/"));
    }
}
