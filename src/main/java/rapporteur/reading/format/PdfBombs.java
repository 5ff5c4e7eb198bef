package rapporteur.reading.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Finds compressed streams that would fill the memory. PDFBox unpacks a stream whole, so each is unpacked here first,
 * counting and forgetting, up to the most that a report's streams hold.
 */
final class PdfBombs {

    /** A page's text and drawing, unpacked, in bytes. */
    private static final long LARGEST_STREAM = 64L * 1024 * 1024;

    /** A large picture, unpacked, in bytes; reading text does not unpack it. */
    private static final long LARGEST_PICTURE = 512L * 1024 * 1024;

    private static final int DICTIONARY = 2_048;
    private static final int BUFFER = 64 * 1024;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private PdfBombs() {}

    /** Tells whether a PDF has a stream that unpacks to more than any report needs. */
    static boolean isIn(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            MappedByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
                String dictionary = before(bytes, at - STREAM.length);
                if (dictionary.contains("Flate") && isBomb(bytes, at, dictionary)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean isBomb(ByteBuffer bytes, int keywordEnd, String dictionary) {
        int start = keywordEnd;
        while (start < bytes.limit() && (bytes.get(start) == '\r' || bytes.get(start) == '\n')) {
            start++;
        }
        int layers = dictionary.split("Flate", -1).length - 1;
        long most = dictionary.contains("/Image") ? LARGEST_PICTURE : LARGEST_STREAM;
        return layers > 1 ? unpackedLayers(bytes, start, most) : unpacked(bytes, start, most) > most;
    }

    private static long unpacked(ByteBuffer bytes, int start, long most) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes.duplicate().position(start).slice());
            byte[] buffer = new byte[BUFFER];
            long total = 0;
            int count = inflater.inflate(buffer);
            while (count > 0 && total <= most) {
                total += count;
                count = inflater.inflate(buffer);
            }
            return total;
        } catch (DataFormatException damaged) {
            return 0;
        } finally {
            inflater.end();
        }
    }

    /** What is packed twice is unpacked twice, the first time within a small limit: text has no need of it. */
    private static boolean unpackedLayers(ByteBuffer bytes, int start, long most) {
        Inflater outer = new Inflater();
        Inflater inner = new Inflater();
        try {
            outer.setInput(bytes.duplicate().position(start).slice());
            byte[] middle = new byte[BUFFER];
            byte[] buffer = new byte[BUFFER];
            long total = 0;
            int count = outer.inflate(middle);
            while (count > 0) {
                inner.setInput(middle, 0, count);
                for (int n = inner.inflate(buffer); n > 0; n = inner.inflate(buffer)) {
                    total += n;
                    if (total > most) {
                        return true;
                    }
                }
                count = outer.inflate(middle);
            }
            return false;
        } catch (DataFormatException damaged) {
            return false;
        } finally {
            outer.end();
            inner.end();
        }
    }

    /** Returns the end of the next keyword that begins a stream, or -1. */
    private static int next(ByteBuffer bytes, int from) {
        int last = bytes.limit() - STREAM.length - 1;
        for (int i = from; i <= last; i++) {
            if (bytes.get(i) == 's'
                    && matches(bytes, i)
                    && isLineBreak(bytes.get(i + STREAM.length))
                    && (i == 0 || bytes.get(i - 1) != 'd')) {
                return i + STREAM.length;
            }
        }
        return -1;
    }

    private static boolean matches(ByteBuffer bytes, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (bytes.get(at + i) != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLineBreak(byte b) {
        return b == '\r' || b == '\n';
    }

    /** Returns what stands before a position, back to where its object begins. */
    private static String before(ByteBuffer bytes, int position) {
        int start = Math.max(0, position - DICTIONARY);
        byte[] chunk = new byte[position - start];
        bytes.duplicate().position(start).get(chunk);
        String text = new String(chunk, StandardCharsets.ISO_8859_1);
        return text.substring(Math.max(0, text.lastIndexOf(" obj")));
    }
}
