package rapporteur.library;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Reads records from a file: each is its length, its bytes and a checksum of them. */
final class RecordReader {

    private static final int FRAME_BYTES = 2 * Integer.BYTES;

    private final DataInputStream in;
    private long left;

    /**
     * Makes a reader.
     *
     * @param in the file
     * @param size how many bytes it has
     */
    RecordReader(InputStream in, long size) {
        this.in = new DataInputStream(in);
        this.left = size;
    }

    /**
     * Returns the next record, or {@code null} at the end.
     *
     * @throws IOException if the file can't be read or is damaged
     */
    @Nullable ByteBuffer next() throws IOException {
        if (left == 0) {
            return null;
        }
        left -= FRAME_BYTES;
        int length = left < 0 ? -1 : in.readInt();
        if (length < 0 || length > left) {
            throw new IOException("A record is cut off");
        }
        left -= length;
        byte[] record = in.readNBytes(length);
        if (in.readInt() != checksum(record)) {
            throw new IOException("A record is damaged");
        }
        return ByteBuffer.wrap(record);
    }

    /** Writes a record such as {@link #next} reads. */
    static void write(DataOutputStream out, byte[] record) throws IOException {
        out.writeInt(record.length);
        out.write(record);
        out.writeInt(checksum(record));
    }

    private static int checksum(byte[] record) {
        CRC32C checksum = new CRC32C();
        checksum.update(record);
        return (int) checksum.getValue();
    }
}
