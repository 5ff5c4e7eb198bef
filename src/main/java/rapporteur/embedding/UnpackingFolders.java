package rapporteur.embedding;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * The folders that ONNX Runtime, when its classes are loaded, makes among the temporary files to unpack libraries in.
 * Ours are unpacked at build time, so it stays empty; it would be removed at the end of a process that ends in its own
 * time, which is neither a bot that is stopped nor a command that has answered.
 *
 * @param known those that are there
 */
record UnpackingFolders(Set<Path> known) {

    /** Returns those that are there now; none where the temporary files can't be listed. */
    static UnpackingFolders now() {
        Set<Path> found = new HashSet<>();
        try (DirectoryStream<Path> folders =
                Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), "onnxruntime-java*")) {
            folders.forEach(found::add);
        } catch (IOException unlisted) {
            return new UnpackingFolders(Set.of());
        }
        return new UnpackingFolders(found);
    }

    /** Removes the one made since, if it is empty; of several it can't be told which is this process's. */
    void removeOneMadeSince() throws IOException {
        Set<Path> made = now().known();
        made.removeAll(known);
        if (made.size() == 1) {
            Files.deleteIfExists(made.iterator().next());
        }
    }
}
