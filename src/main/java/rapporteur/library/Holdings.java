package rapporteur.library;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import rapporteur.reading.ReportFiles;
import rapporteur.report.Report;

/**
 * What is known of the files of a folder: what came of reading each, and what the folder itself had to say.
 *
 * @param files what came of each file, by name, in path order
 * @param refused what of the folder can't or mustn't be opened, and why
 * @param warnings sentences on what else looked odd in the folder
 */
record Holdings(NavigableMap<String, ReadFile> files, List<RefusedFile> refused, List<String> warnings) {

    static final Holdings EMPTY = new Holdings(Collections.emptyNavigableMap(), List.of(), List.of());

    Holdings {
        files = Collections.unmodifiableNavigableMap(new TreeMap<>(files));
        refused = List.copyOf(refused);
        warnings = List.copyOf(warnings);
    }

    /** Tells whether a listing has nothing else to say of the folder itself. */
    boolean agreesWith(FolderListing listing) {
        return refused.equals(listing.refused()) && warnings.equals(listing.warnings());
    }

    /** Returns the library these holdings make: of two files with one id the first counts. */
    Library library() {
        List<Report> reports = new ArrayList<>(files.size());
        List<RefusedFile> allRefused = new ArrayList<>(refused);
        List<String> allWarnings = new ArrayList<>(warnings);
        Map<String, String> nameById = new HashMap<>();
        files.forEach((name, file) -> {
            if (file.refusal() != null) {
                allRefused.add(new RefusedFile(name, file.refusal()));
            }
            if (file.reading() != null) {
                Report report = file.reading().report();
                String first = nameById.putIfAbsent(report.id(), name);
                if (first == null) {
                    reports.add(report);
                    allWarnings.addAll(file.reading().warnings());
                } else {
                    allRefused.add(new RefusedFile(
                            name,
                            ReportFiles.name(file.file().path()) + " is left out, as " + first + " has its id \""
                                    + report.id() + "\" already; give one of them another name."));
                }
            }
        });
        allRefused.sort((one, other) -> one.file().compareTo(other.file()));
        return new Library(reports, allRefused, allWarnings);
    }
}
