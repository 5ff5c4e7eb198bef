package rapporteur.search.index;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;

/**
 * An index that was opened.
 *
 * @param directory what its files are in, to be closed after the reader
 * @param reader reads it
 * @param grams the counts kept beside it
 */
public record OpenIndex(Directory directory, DirectoryReader reader, Grams grams) {

    /**
     * Opens an index; the directory is closed where that fails.
     *
     * @throws IOException where a part of it is missing or damaged
     */
    static OpenIndex of(Directory directory) throws IOException {
        try {
            Grams grams = Grams.read(directory);
            return new OpenIndex(directory, PassageWriter.open(directory), grams);
        } catch (IOException damaged) {
            directory.close();
            throw damaged;
        }
    }

    /**
     * Opens an index as {@link #of} does, and compares all parts of it with the checksums kept of them.
     *
     * @throws IOException where a part of it is missing or damaged
     */
    static OpenIndex sound(Directory directory) throws IOException {
        OpenIndex index = of(directory);
        try {
            for (LeafReaderContext leaf : index.reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return index;
        } catch (IOException damaged) {
            index.reader.close();
            directory.close();
            throw damaged;
        }
    }
}
