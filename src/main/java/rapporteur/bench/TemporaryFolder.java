package rapporteur.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.util.IOUtils;

/** A folder that is gone with all in it once it is closed, or once the program ends before. */
final class TemporaryFolder implements AutoCloseable {

    private final Path path;
    private final Thread removal;

    /** Makes a folder where the system keeps what is temporary. */
    TemporaryFolder() throws IOException {
        this.path = Files.createTempDirectory("rapporteur-bench-");
        this.removal = Thread.ofPlatform().unstarted(this::remove);
        Runtime.getRuntime().addShutdownHook(removal);
    }

    /** Returns where it lies. */
    Path path() {
        return path;
    }

    private void remove() {
        try {
            IOUtils.rm(path);
        } catch (IOException failed) {
            throw new UncheckedIOException("A temporary folder could not be removed", failed);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(removal);
        } catch (IllegalStateException ending) {
            // then it is being removed
            return;
        }
        IOUtils.rm(path);
    }
}
