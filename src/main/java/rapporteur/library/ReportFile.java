package rapporteur.library;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.ReportFiles;

/**
 * A report on disk, as it was at one moment.
 *
 * @param path where it is
 * @param name its path relative to the library's folder, with {@code /} between names
 * @param text the stamp of the file itself
 * @param sidecar the stamp of its sidecar, or {@code null} where it has none
 */
record ReportFile(
        Path path, String name, Stamp text, @Nullable Stamp sidecar) {

    /** Returns the file as it is now, or {@code null} where it is gone. */
    @Nullable ReportFile now() {
        Stamp current = Stamp.of(path);
        return current == null ? null : new ReportFile(path, name, current, Stamp.of(ReportFiles.sidecar(path)));
    }

    /**
     * Tells whether nothing was written to the file since an earlier look at it. Field by field, as a record's own
     * {@code equals} is only put together when it is first used, which takes longer than reading a report.
     */
    boolean isUnchangedSince(ReportFile earlier) {
        return Stamp.areAlike(text, earlier.text) && Stamp.areAlike(sidecar, earlier.sidecar);
    }
}
