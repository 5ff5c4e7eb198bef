package rapporteur.search.index;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.ByteBuffersIndexInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.SingleInstanceLockFactory;

/** Makes directories in memory whose files are one array each: reading from many small buffers costs twice the time. */
public final class MemoryDirectory {

    private MemoryDirectory() {}

    /** Returns a directory without files. */
    public static Directory empty() {
        return new ByteBuffersDirectory(
                new SingleInstanceLockFactory(), ByteBuffersDataOutput::new, MemoryDirectory::oneArray);
    }

    /** Lucene's own function takes longer to describe a small file than to write it; this one only names it. */
    private static IndexInput oneArray(String file, ByteBuffersDataOutput written) {
        return input(file, written.toArrayCopy());
    }

    static IndexInput input(String file, byte[] bytes) {
        ByteBuffer array = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        return new ByteBuffersIndexInput(new ByteBuffersDataInput(List.of(array)), file);
    }
}
