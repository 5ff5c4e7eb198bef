package rapporteur.reading.format.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Parses PDFs but for those with packed streams that would fill the memory. PDFBox unpacks a stream whole, so each that
 * it comes upon is unpacked here first, by the same filters, counting and forgetting, up to the most that a report's
 * streams hold.
 */
final class GuardedPdfParser extends PDFParser {

    /** Ends the parsing of a file with such a stream. */
    static final class BombException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BombException() {
            super("a stream unpacks to more than any report needs");
        }
    }

    /** A page's text and drawing, unpacked, in bytes. */
    private static final long LARGEST_STREAM = 64L * 1024 * 1024;

    /** What PDFBox takes for each part of a page, however short it is, in bytes. */
    private static final long SMALLEST_PART = 4 * 1024;

    /** A large picture, unpacked, in bytes; reading text does not unpack it. */
    private static final long LARGEST_PICTURE = 512L * 1024 * 1024;

    /** The filters that make a few bytes many; what is behind another one is a picture. */
    private static final Set<COSName> PACKINGS = Set.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION,
            COSName.CRYPT);

    /** The sizes of the streams come upon, unpacked, in bytes. */
    private final IdentityHashMap<COSStream, Long> sizes = new IdentityHashMap<>();

    GuardedPdfParser(RandomAccessRead file, StreamCacheCreateFunction memory) throws IOException {
        super(file, "", null, null, memory);
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        if (securityHandler == null) {
            requireNoBomb(stream);
        }
        return stream;
    }

    /** Streams of encrypted files, which need not ask for a password, are decrypted here. */
    @Override
    protected synchronized @Nullable COSBase parseObjectDynamically(COSObjectKey key, boolean mayNotBePacked)
            throws IOException {
        COSBase parsed = super.parseObjectDynamically(key, mayNotBePacked);
        if (securityHandler != null && parsed instanceof COSStream stream) {
            requireNoBomb(stream);
        }
        return parsed;
    }

    /**
     * Checks that the parts of a page, which may name one stream many times, are no larger together than one part may
     * be.
     *
     * @throws BombException if they are larger
     */
    void requireNoBomb(PDPage page) {
        long size = 0;
        if (page.getCOSObject().getDictionaryObject(COSName.CONTENTS) instanceof COSArray parts) {
            for (int i = 0; i < parts.size() && size <= LARGEST_STREAM; i++) {
                size += Math.max(SMALLEST_PART, sizes.getOrDefault(parts.getObject(i), 0L));
            }
        }
        if (size > LARGEST_STREAM) {
            throw new BombException();
        }
    }

    private void requireNoBomb(COSStream stream) throws IOException {
        long position = source.getPosition();
        boolean picture = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
        try {
            sizes.put(stream, unpack(stream, picture ? LARGEST_PICTURE : LARGEST_STREAM));
        } catch (IOException damaged) {
            // is told where the stream is used
        } finally {
            source.seek(position);
        }
    }

    /** Returns the size; only what stands between two filters is kept, and that is small. */
    private static long unpack(COSStream stream, long most) throws IOException {
        List<Filter> filters = filters(stream);
        long size = stream.getLength();
        InputStream packed = stream.createRawInputStream();
        for (int i = 0; i < filters.size(); i++) {
            boolean last = i == filters.size() - 1;
            ByteArrayOutputStream between = new ByteArrayOutputStream();
            Bounded unpacked =
                    new Bounded(last ? OutputStream.nullOutputStream() : between, last ? most : LARGEST_STREAM);
            filters.get(i).decode(packed, unpacked, stream, i);
            packed = new ByteArrayInputStream(between.toByteArray());
            size = unpacked.size;
        }
        return size;
    }

    /** PDFBox uses a filter once, however often it is named. */
    private static List<Filter> filters(COSStream stream) throws IOException {
        COSBase named = stream.getFilters();
        List<? extends COSBase> names =
                named instanceof COSArray array ? array.toList() : Collections.singletonList(named);
        Set<Filter> filters = new LinkedHashSet<>();
        for (COSBase name : names) {
            if (!(name instanceof COSName known) || !PACKINGS.contains(known)) {
                break;
            }
            filters.add(FilterFactory.INSTANCE.getFilter(known));
        }
        return List.copyOf(filters);
    }

    /** Lets through a number of bytes. */
    private static final class Bounded extends OutputStream {
        private final OutputStream out;
        private final long most;
        private long size;

        Bounded(OutputStream out, long most) {
            this.out = out;
            this.most = most;
        }

        @Override
        public void write(int b) throws IOException {
            count(1);
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            count(length);
            out.write(bytes, offset, length);
        }

        private void count(int bytes) {
            size += bytes;
            if (size > most) {
                throw new BombException();
            }
        }
    }
}
