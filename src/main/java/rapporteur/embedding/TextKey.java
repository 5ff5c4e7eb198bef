package rapporteur.embedding;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Stands for a text in a file: the first 128 bits of the SHA-256 of its UTF-16 code units.
 *
 * @param high the first 64 bits
 * @param low the other 64 bits
 */
record TextKey(long high, long low) {

    /** How many bytes a key takes. */
    static final int BYTES = 2 * Long.BYTES;

    /** Returns the key of a text. */
    static TextKey of(String text) {
        ByteBuffer units = ByteBuffer.allocate(text.length() * Character.BYTES);
        units.asCharBuffer().put(text);
        return read(ByteBuffer.wrap(sha256().digest(units.array())));
    }

    /** Reads the key at a buffer's position. */
    static TextKey read(ByteBuffer from) {
        return new TextKey(from.getLong(), from.getLong());
    }

    /** Writes the key at a buffer's position. */
    void write(ByteBuffer to) {
        to.putLong(high).putLong(low);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java has SHA-256", e);
        }
    }
}
