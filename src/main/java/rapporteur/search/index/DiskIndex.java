package rapporteur.search.index;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;
import rapporteur.report.Passage;
import rapporteur.search.language.Language;
import rapporteur.store.KeptEntries;
import rapporteur.store.KeptEntries.Kind;

/**
 * Keeps indexes in a folder, each in a folder of its own that is named by a hash of what was indexed. It appears whole
 * or not at all, and is never changed: the same passages find it again, other passages get another.
 */
public final class DiskIndex {

    /** Changes whenever what is written for a passage does. */
    private static final String FORMAT = "8 " + Version.LATEST;

    private static final String PREFIX = "index-";

    /** How an index is read. */
    public enum Access {
        /** From the disk, as parts of it are needed. */
        MAPPED,
        /** Whole and at once into memory. */
        LOADED;

        private Directory open(Path home) throws IOException {
            return this == MAPPED ? new MMapDirectory(home) : new LoadedDirectory(home);
        }
    }

    private final KeptEntries indexes;
    private final Access access;

    /** Keeps indexes in a folder, which is made when there is something to keep. */
    public DiskIndex(Path folder, Access access) {
        this.indexes = new KeptEntries(folder, Kind.FOLDER, PREFIX + "[0-9a-f]{32}");
        this.access = access;
    }

    /** Returns the opened index of passages, written first where it is not there yet or can't be read. */
    public OpenIndex open(List<PassageSequence> sequences) throws IOException {
        String name = PREFIX + key(sequences);
        if (indexes.has(name)) {
            OpenIndex kept = openKept(name);
            if (kept != null) {
                return kept;
            }
            indexes.remove(name);
        }
        write(sequences, name);
        return OpenIndex.of(access.open(indexes.place(name)));
    }

    private @Nullable OpenIndex openKept(String name) {
        try {
            OpenIndex kept = OpenIndex.sound(access.open(indexes.place(name)));
            indexes.markUsed(name);
            return kept;
        } catch (IOException damaged) {
            return null;
        }
    }

    private void write(List<PassageSequence> sequences, String name) throws IOException {
        try {
            indexes.write(name, draft -> fill(draft, sequences));
        } catch (IOException failed) {
            if (!indexes.has(name)) {
                throw failed;
            }
            // another process was faster
        }
    }

    private static void fill(Path draft, List<PassageSequence> sequences) throws IOException {
        Grams grams = new Grams();
        try (Directory directory = new NIOFSDirectory(draft, NoLockFactory.INSTANCE)) {
            new PassageWriter(sequences, grams).write(directory);
            grams.write(directory);
        }
    }

    /**
     * Returns what tells these passages from others. It is not made to withstand who looks for others with the same
     * key, as they would only have their own reports found by wrong words; setting up a hash that is takes longer than
     * answering.
     */
    private static String key(List<PassageSequence> sequences) throws IOException {
        long[] key = {0, 0};
        for (PassageSequence sequence : sequences) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DataOutputStream out = new DataOutputStream(bytes)) {
                for (long part : key) {
                    out.writeLong(part);
                }
                write(out, sequence);
            }
            key = StringHelper.murmurhash3_x64_128(new BytesRef(bytes.toByteArray()));
        }
        return HexFormat.of().toHexDigits(key[0]) + HexFormat.of().toHexDigits(key[1]);
    }

    private static void write(DataOutputStream out, PassageSequence sequence) throws IOException {
        write(out, FORMAT);
        write(out, sequence.title());
        write(out, sequence.language());
        for (Passage passage : sequence.passages()) {
            write(out, passage.id());
            write(out, passage.place().getClass().getSimpleName());
            write(out, PlaceWords.of(passage, Language.of(sequence.language())));
            write(out, passage.text());
        }
    }

    /** Writes a text with its length, so that no two lists of texts look alike. */
    private static void write(DataOutputStream out, @Nullable String text) throws IOException {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(text == null ? -1 : bytes.length);
        out.write(bytes);
    }
}
