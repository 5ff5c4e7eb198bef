package rapporteur.search.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.NIOFSDirectory;

/** A folder on disk of which each file is read whole when it is opened. */
final class LoadedDirectory extends FilterDirectory {

    private final Path folder;

    LoadedDirectory(Path folder) throws IOException {
        super(new NIOFSDirectory(folder));
        this.folder = folder;
    }

    @Override
    public IndexInput openInput(String file, IOContext context) throws IOException {
        ensureOpen();
        return MemoryDirectory.input(file, Files.readAllBytes(folder.resolve(file)));
    }
}
