package rapporteur.search;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import rapporteur.report.Passage;

/**
 * Keeps indexes in a folder, each in a folder of its own that is named by a hash of what was indexed. It appears whole
 * or not at all, and is never changed: the same passages find it again, other passages get another.
 */
final class DiskIndex {

    /** Changes whenever what is written for a passage does. */
    private static final String FORMAT = "7 " + Version.LATEST;

    private static final String PREFIX = "index-";

    /** What an index is called, and what one that is being written: whatever else lies in the folder is not ours. */
    private static final Pattern INDEX = Pattern.compile(PREFIX + "[0-9a-f]{32}");

    private static final String DRAFT_INFIX = ".draft-";
    private static final Pattern DRAFT = Pattern.compile(INDEX + Pattern.quote(DRAFT_INFIX) + "[0-9]+");

    private static final int KEPT = 3;

    /** Writing a very large index takes minutes; who began longer ago was ended meanwhile. */
    private static final Duration LONGEST_WRITING = Duration.ofDays(1);

    /** How an index is read. */
    enum Access {
        /** From the disk, as parts of it are needed. */
        MAPPED,
        /** Whole and at once into memory. */
        LOADED;

        private Directory open(Path home) throws IOException {
            return this == MAPPED ? new MMapDirectory(home) : new LoadedDirectory(home);
        }
    }

    private final Path folder;
    private final Access access;

    DiskIndex(Path folder, Access access) {
        this.folder = folder;
        this.access = access;
    }

    /** Returns the opened index of passages, written first where it is not there yet or can't be read. */
    OpenIndex open(List<PassageSequence> sequences) throws IOException {
        Path home = folder.resolve(PREFIX + key(sequences));
        if (Files.isDirectory(home)) {
            OpenIndex kept = openKept(home);
            if (kept != null) {
                return kept;
            }
            IOUtils.rm(home);
        }
        write(sequences, home);
        forgetOld();
        return OpenIndex.of(access.open(home));
    }

    private @Nullable OpenIndex openKept(Path home) {
        try {
            OpenIndex kept = OpenIndex.sound(access.open(home));
            markUsed(home);
            return kept;
        } catch (IOException damaged) {
            return null;
        }
    }

    /** What was not used for long is forgotten. A folder of another user's is not this one's to forget. */
    private static void markUsed(Path home) {
        try {
            Files.setLastModifiedTime(home, FileTime.from(Instant.now()));
        } catch (IOException notOurs) {
            // the index is as good as any
        }
    }

    private void write(List<PassageSequence> sequences, Path home) throws IOException {
        Files.createDirectories(folder);
        Path draft = Files.createTempDirectory(folder, home.getFileName() + DRAFT_INFIX);
        try {
            fill(draft, sequences);
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            IOUtils.rm(draft);
            if (!Files.isDirectory(home)) {
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

    private void forgetOld() {
        Instant begunBefore = Instant.now().minus(LONGEST_WRITING);
        try {
            List<Path> old = Stream.concat(
                            named(INDEX).stream()
                                    .sorted(Comparator.comparing(DiskIndex::changed)
                                            .reversed())
                                    .skip(KEPT),
                            named(DRAFT).stream().filter(draft -> changed(draft).isBefore(begunBefore)))
                    .toList();
            IOUtils.rm(old.toArray(Path[]::new));
        } catch (IOException inUse) {
            // looked up here, as setting up the logging would only delay an answer
            LoggerFactory.getLogger(DiskIndex.class).debug("An index no longer needed can't be removed yet", inUse);
        }
    }

    /** Returns the folders that are called so. */
    private List<Path> named(Pattern names) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(
                            path -> names.matcher(path.getFileName().toString()).matches()
                                    && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
    }

    private static Instant changed(Path path) {
        return Instant.ofEpochMilli(path.toFile().lastModified());
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
