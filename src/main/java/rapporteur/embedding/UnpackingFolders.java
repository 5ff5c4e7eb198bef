package rapporteur.embedding;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The folders that ONNX Runtime, when its classes are loaded, makes among the temporary files to unpack libraries in.
 * Ours are unpacked at build time, so it stays empty; it would be removed at the end of a process that ends in its own
 * time, which is neither a bot that is stopped nor a command that has answered. One that can't be removed is left:
 * nothing depends on it.
 *
 * @param known those that are there, or {@code null} where the temporary files can't be listed
 */
record UnpackingFolders(@Nullable Set<Path> known) {

    /** Returns those in a folder for temporary files now. */
    static UnpackingFolders in(Path temporaryFiles) {
        Set<Path> found = new HashSet<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporaryFiles, "onnxruntime-java*")) {
            folders.forEach(found::add);
            return new UnpackingFolders(found);
        } catch (IOException | DirectoryIteratorException unlisted) {
            return new UnpackingFolders(null);
        }
    }

    /** Removes the one that is there later and was not before, if it is empty; of several none is known to be ours. */
    void removeOneMadeSince(UnpackingFolders later) {
        if (known == null || later.known == null) {
            return;
        }
        Set<Path> made = new HashSet<>(later.known);
        made.removeAll(known);
        if (made.size() == 1) {
            try {
                Files.deleteIfExists(made.iterator().next());
            } catch (IOException inUse) {
                // it is left
            }
        }
    }
}
