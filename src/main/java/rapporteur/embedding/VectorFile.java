package rapporteur.embedding;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file of vectors that grows at its end. Several processes may use it at once: who can't lock it does not write. What
 * a crash or another program left in it is noticed when it is read, and gone after the next writing.
 */
final class VectorFile {

    private static final int RECORDS_AT_ONCE = 512;

    private final Path file;
    private final VectorFormat format;
    private final long largest;
    private boolean damaged;

    /**
     * Makes the file of a path, which need not exist.
     *
     * @param largest the most bytes; where more would be needed, the older half is dropped
     */
    VectorFile(Path file, VectorFormat format, long largest) {
        this.file = file;
        this.format = format;
        this.largest = largest;
    }

    /** Returns whether reading met anything that is not as it was written. */
    boolean isDamaged() {
        return damaged;
    }

    /**
     * Returns the vectors of those texts that the file has. The file is read once from beginning to end, in bounded
     * pieces.
     *
     * @throws IOException where the file can't be read; that it doesn't exist is no error
     */
    Map<TextKey, float[]> read(Set<TextKey> wanted) throws IOException {
        Map<TextKey, float[]> found = HashMap.newHashMap(wanted.size());
        try (FileChannel channel = FileChannel.open(file)) {
            if (!hasHeader(channel)) {
                damaged |= channel.size() > 0;
                return found;
            }
            ByteBuffer records = ByteBuffer.allocate(RECORDS_AT_ONCE * format.recordBytes());
            while (fill(channel, records) && found.size() < wanted.size()) {
                collect(records, wanted, found);
            }
        } catch (NoSuchFileException e) {
            return found;
        }
        return found;
    }

    private void collect(ByteBuffer records, Set<TextKey> wanted, Map<TextKey, float[]> found) {
        for (int start = 0; start + format.recordBytes() <= records.limit(); start += format.recordBytes()) {
            TextKey text = TextKey.read(records.position(start));
            if (wanted.contains(text)) {
                Optional<float[]> vector = format.vector(records, start);
                vector.ifPresent(numbers -> found.put(text, numbers));
                damaged |= vector.isEmpty();
            }
        }
    }

    /**
     * Adds vectors. Where the file is not of this format, is damaged or would become too large, it is written anew with
     * what can be kept of it.
     *
     * @return whether they were added; false where another process is writing
     * @throws IOException where the file can't be written
     */
    boolean append(Map<TextKey, float[]> vectors) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (FileChannel channel = FileChannel.open(
                        file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
                FileLock lock = tryLock(channel)) {
            if (lock == null) {
                return false;
            }
            ByteBuffer added = records(vectors);
            boolean ours = hasHeader(channel);
            if (channel.size() == 0) {
                write(channel, format.header());
            } else if (!ours || damaged || channel.size() + added.remaining() > largest) {
                rewrite(channel, ours, added);
                return true;
            }
            channel.position(endOfRecords(channel));
            write(channel, added);
            channel.truncate(channel.position());
            return true;
        }
    }

    private void rewrite(FileChannel old, boolean ours, ByteBuffer added) throws IOException {
        Path next = Files.createTempFile(file.toAbsolutePath().getParent(), "vectors", ".unfinished");
        try {
            try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
                write(channel, format.header());
                if (ours) {
                    keep(old, channel, largest - added.remaining());
                }
                write(channel, added);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            damaged = false;
        } finally {
            Files.deleteIfExists(next);
        }
    }

    /** Copies the sound records, only the newer half of them where all would take more than {@code room} bytes. */
    private void keep(FileChannel old, FileChannel next, long room) throws IOException {
        long end = endOfRecords(old);
        long count = (end - VectorFormat.HEADER_BYTES) / format.recordBytes();
        long dropped = end <= room ? 0 : count - count / 2;
        old.position(VectorFormat.HEADER_BYTES + dropped * format.recordBytes());
        ByteBuffer records = ByteBuffer.allocate(RECORDS_AT_ONCE * format.recordBytes());
        while (fill(old, records)) {
            for (int start = 0; start + format.recordBytes() <= records.limit(); start += format.recordBytes()) {
                if (format.vector(records, start).isPresent()) {
                    write(next, records.slice(start, format.recordBytes()));
                }
            }
        }
    }

    private ByteBuffer records(Map<TextKey, float[]> vectors) {
        ByteBuffer records = ByteBuffer.allocate(vectors.size() * format.recordBytes());
        vectors.forEach((text, vector) -> format.writeRecord(records, text, vector));
        return records.flip();
    }

    /** Returns where the last whole record ends; a crash may have left a part of one behind it. */
    private long endOfRecords(FileChannel channel) throws IOException {
        long records = (channel.size() - VectorFormat.HEADER_BYTES) / format.recordBytes();
        return VectorFormat.HEADER_BYTES + records * format.recordBytes();
    }

    /** Returns whether the file begins with this format's header, and stands behind it. */
    private boolean hasHeader(FileChannel channel) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(VectorFormat.HEADER_BYTES);
        channel.position(0);
        fill(channel, header);
        return header.equals(format.header());
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static boolean fill(FileChannel channel, ByteBuffer buffer) throws IOException {
        buffer.clear();
        int count;
        do {
            count = channel.read(buffer);
        } while (count >= 0 && buffer.hasRemaining());
        return buffer.flip().hasRemaining();
    }

    private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
