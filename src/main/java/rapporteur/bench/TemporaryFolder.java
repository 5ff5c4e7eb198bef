package rapporteur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.util.IOUtils;

/**
 * A folder that is gone with all in it once it is closed.
 *
 * @param path where it lies
 */
record TemporaryFolder(Path path) implements AutoCloseable {

    /** Makes a folder where the system keeps what is temporary. */
    TemporaryFolder() throws IOException {
        this(Files.createTempDirectory("rapporteur-bench-"));
    }

    @Override
    public void close() throws IOException {
        IOUtils.rm(path);
    }
}
