package rapporteur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import rapporteur.settings.UserFolders;

/**
 * The file that keeps what a developer needs to know of faults, so that a person is spared it.
 *
 * @param file the file; it and its folder are made when there is something to keep
 */
record FaultLog(Path file) {

    /** A log that is larger, in bytes, begins anew with the next fault. */
    private static final long LARGEST = 1 << 20;

    /** Returns the file where a system keeps a user's. */
    static FaultLog of(Map<String, String> environment) {
        return new FaultLog(UserFolders.ofThisSystem(environment).state().resolve("faults.log"));
    }

    /**
     * Adds a fault.
     *
     * @return whether it could be kept
     */
    boolean keep(String occasion, Throwable fault) {
        StringWriter entry = new StringWriter();
        PrintWriter lines = new PrintWriter(entry);
        lines.println(
                Instant.now().truncatedTo(ChronoUnit.SECONDS) + " rapporteur " + Version.number() + ": " + occasion);
        fault.printStackTrace(lines);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            boolean full = Files.exists(file) && Files.size(file) > LARGEST;
            Files.writeString(
                    file,
                    entry.toString(),
                    StandardOpenOption.CREATE,
                    full ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND);
            return true;
        } catch (IOException unwritable) {
            return false;
        }
    }
}
