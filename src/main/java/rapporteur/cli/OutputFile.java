package rapporteur.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** A file that what was measured is to be written to, once measuring is over. */
final class OutputFile {

    private OutputFile() {}

    /** Tells whether a file can be written to, or made in a folder that is there; nothing is changed. */
    static boolean isWritable(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return Files.exists(file)
                ? Files.isWritable(file) && !Files.isDirectory(file)
                : folder != null && Files.isDirectory(folder) && Files.isWritable(folder);
    }
}
