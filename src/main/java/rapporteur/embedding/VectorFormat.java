package rapporteur.embedding;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * How vectors lie in a file: a header that names the model, then records of one length, each the key of a text, the
 * numbers of its vector and a checksum of both. Big-endian throughout.
 *
 * @param model the key of the model's name
 * @param dimensions how many numbers a vector has
 */
record VectorFormat(TextKey model, int dimensions) {

    /** How many bytes the header takes: a mark, the dimensions, the model, a checksum. */
    static final int HEADER_BYTES = 2 * Integer.BYTES + TextKey.BYTES + Integer.BYTES;

    /** Marks our files and the version of this format: "RVE" and 1. */
    private static final int MARK = 'R' << 24 | 'V' << 16 | 'E' << 8 | 1;

    /** How far a vector's squared length may be from 1. */
    private static final double TOLERANCE = 1e-3;

    /** Returns how many bytes a record takes. */
    int recordBytes() {
        return TextKey.BYTES + dimensions * Float.BYTES + Integer.BYTES;
    }

    /** Returns the header of a file of this format. */
    ByteBuffer header() {
        ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).putInt(MARK).putInt(dimensions);
        model.write(header);
        return header.putInt(checksum(header, 0, header.position())).flip();
    }

    /** Writes a record at a buffer's position. */
    void writeRecord(ByteBuffer to, TextKey text, float[] vector) {
        int start = to.position();
        text.write(to);
        for (float x : vector) {
            to.putFloat(x);
        }
        to.putInt(checksum(to, start, to.position() - start));
    }

    /** Returns the vector of the record at {@code start}, or empty where it is damaged; the position stays. */
    Optional<float[]> vector(ByteBuffer records, int start) {
        int checkedBytes = recordBytes() - Integer.BYTES;
        if (checksum(records, start, checkedBytes) != records.getInt(start + checkedBytes)) {
            return Optional.empty();
        }
        float[] vector = new float[dimensions];
        records.slice(start + TextKey.BYTES, dimensions * Float.BYTES)
                .asFloatBuffer()
                .get(vector);
        return isUnit(vector) ? Optional.of(vector) : Optional.empty();
    }

    private static boolean isUnit(float[] vector) {
        double square = 0;
        for (float x : vector) {
            square += (double) x * x;
        }
        return Math.abs(square - 1) < TOLERANCE;
    }

    private static int checksum(ByteBuffer bytes, int start, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes.slice(start, length));
        return (int) checksum.getValue();
    }
}
