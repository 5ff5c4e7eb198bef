package rapporteur.embedding;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapporteur.store.KeptEntries;
import rapporteur.store.KeptEntries.Kind;

/**
 * A file of vectors that grows at its end. Where each of them lies is read once; the vectors themselves stay on disk.
 * Its owner alone may read it, and with several processes at once: who can't lock it does not write. What a crash or
 * another program left in it is noticed when it is read, and gone after the next writing.
 */
final class VectorFile {

    private static final int RECORDS_AT_ONCE = 512;

    private final KeptEntries folder;
    private final Path file;
    private final VectorFormat format;
    private final long largest;
    private @Nullable Map<TextKey, Long> positions;
    private boolean damaged;

    /**
     * Makes the file of a name, which need not exist.
     *
     * @param largest the most bytes; where more would be needed, the older half is dropped
     */
    VectorFile(Path folder, String name, VectorFormat format, long largest) {
        this.folder = new KeptEntries(folder, Kind.FILE, Pattern.quote(name));
        this.file = this.folder.place(name);
        this.format = format;
        this.largest = largest;
    }

    /** Returns whether reading met anything that is not as it was written. */
    boolean isDamaged() {
        return damaged;
    }

    /**
     * Returns the vectors of those texts that the file has.
     *
     * @throws IOException where the file can't be read; that it doesn't exist is no error
     */
    Map<TextKey, float[]> read(Set<TextKey> wanted) throws IOException {
        Map<TextKey, float[]> found = HashMap.newHashMap(wanted.size());
        // a pipe would keep who opens it waiting for ever
        if (!Files.isRegularFile(file)) {
            return found;
        }
        try (FileChannel channel = FileChannel.open(file)) {
            Map<TextKey, Long> known = positions(channel);
            ByteBuffer record = ByteBuffer.allocate(format.recordBytes());
            for (TextKey text : wanted) {
                Long position = known.get(text);
                if (position != null) {
                    fill(channel.position(position), record);
                    vector(text, record).ifPresent(vector -> found.put(text, vector));
                }
            }
        }
        return found;
    }

    private Optional<float[]> vector(TextKey text, ByteBuffer record) {
        if (record.limit() < format.recordBytes() || !TextKey.read(record).equals(text)) {
            // another process has written the file anew since the positions were read
            positions = null;
            return Optional.empty();
        }
        Optional<float[]> vector = format.vector(record, 0);
        damaged |= vector.isEmpty();
        return vector;
    }

    private Map<TextKey, Long> positions(FileChannel channel) throws IOException {
        Map<TextKey, Long> known = positions;
        if (known == null) {
            Map<TextKey, Long> found = new HashMap<>();
            if (hasHeader(channel)) {
                forEachRecord(
                        channel,
                        VectorFormat.HEADER_BYTES,
                        (records, start, position) -> found.put(TextKey.read(records.position(start)), position));
            } else {
                damaged |= channel.size() > 0;
            }
            positions = found;
            return found;
        }
        return known;
    }

    /**
     * Adds vectors. Where the file is not of this format, is damaged or would become too large, it is written anew with
     * what can be kept of it.
     *
     * @return whether they were added; false where another process is writing
     * @throws IOException where the file can't be written
     */
    boolean append(Map<TextKey, float[]> vectors) throws IOException {
        if (Files.notExists(file)) {
            folder.write(name(), draft -> Files.write(draft, format.header().array()));
        }
        try (FileChannel channel = FileChannel.open(
                        file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
                FileLock lock = tryLock(channel)) {
            if (lock == null) {
                return false;
            }
            ByteBuffer added = records(vectors);
            boolean ours = hasHeader(channel);
            if (!ours || damaged || channel.size() + added.remaining() > largest) {
                rewrite(channel, ours, added);
                return true;
            }
            long position = endOfRecords(channel);
            write(channel.position(position), added);
            channel.truncate(channel.position());
            note(vectors.keySet(), position);
            return true;
        }
    }

    private void note(Set<TextKey> texts, long firstPosition) {
        Map<TextKey, Long> known = positions;
        if (known != null) {
            long position = firstPosition;
            for (TextKey text : texts) {
                known.put(text, position);
                position += format.recordBytes();
            }
        }
    }

    private void rewrite(FileChannel old, boolean ours, ByteBuffer added) throws IOException {
        folder.write(name(), draft -> {
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                write(channel, format.header());
                if (ours) {
                    keep(old, channel, largest - added.remaining());
                }
                write(channel, added);
            }
        });
        damaged = false;
        positions = null;
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }

    /** Copies the sound records, only the newer half of them where all would take more than {@code room} bytes. */
    private void keep(FileChannel old, FileChannel next, long room) throws IOException {
        long end = endOfRecords(old);
        long count = (end - VectorFormat.HEADER_BYTES) / format.recordBytes();
        long dropped = end <= room ? 0 : count - count / 2;
        forEachRecord(old, VectorFormat.HEADER_BYTES + dropped * format.recordBytes(), (records, start, position) -> {
            if (format.vector(records, start).isPresent()) {
                write(next, records.slice(start, format.recordBytes()));
            }
        });
    }

    private void forEachRecord(FileChannel channel, long first, RecordVisitor visitor) throws IOException {
        ByteBuffer records = ByteBuffer.allocate(RECORDS_AT_ONCE * format.recordBytes());
        long position = first;
        int count;
        do {
            fill(channel.position(position), records);
            count = records.limit() / format.recordBytes();
            for (int i = 0; i < count; i++) {
                visitor.visit(records, i * format.recordBytes(), position);
                position += format.recordBytes();
            }
        } while (count > 0);
    }

    /** Sees a record, which begins at {@code start} in the buffer and at {@code position} in the file. */
    @FunctionalInterface
    private interface RecordVisitor {

        void visit(ByteBuffer records, int start, long position) throws IOException;
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

    /** Fills a buffer from where the channel stands, less at the end of the file, and flips it. */
    private static void fill(FileChannel channel, ByteBuffer buffer) throws IOException {
        buffer.clear();
        int count;
        do {
            count = channel.read(buffer);
        } while (count >= 0 && buffer.hasRemaining());
        buffer.flip();
    }

    private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
