package rapporteur.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.IOUtils;
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
    private static final String FORMAT = "6 " + Version.LATEST;

    private static final String PREFIX = "index-";

    /** What an index is called, and what one that is being written: whatever else lies in the folder is not ours. */
    private static final Pattern INDEX = Pattern.compile(PREFIX + "[0-9a-f]{32}");

    private static final String DRAFT_INFIX = ".draft-";
    private static final Pattern DRAFT = Pattern.compile(INDEX + Pattern.quote(DRAFT_INFIX) + "[0-9]+");

    private static final int KEPT = 3;

    /** Writing a very large index takes minutes; who began longer ago was ended meanwhile. */
    private static final Duration LONGEST_WRITING = Duration.ofDays(1);

    private final Path folder;

    DiskIndex(Path folder) {
        this.folder = folder;
    }

    /** Returns the opened index of passages, written first where it is not there yet or can't be read. */
    Directory open(List<PassageSequence> sequences, Grams grams) throws IOException {
        Path home = folder.resolve(PREFIX + key(sequences));
        if (Files.isDirectory(home)) {
            Directory kept = openKept(home, grams);
            if (kept != null) {
                return kept;
            }
            IOUtils.rm(home);
        }
        write(sequences, grams, home);
        forgetOld();
        return new MMapDirectory(home);
    }

    private static @Nullable Directory openKept(Path home, Grams grams) throws IOException {
        Directory directory = new MMapDirectory(home);
        try {
            DirectoryReader.open(directory).close();
            grams.read(directory);
            markUsed(home);
            return directory;
        } catch (IOException damaged) {
            directory.close();
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

    private void write(List<PassageSequence> sequences, Grams grams, Path home) throws IOException {
        Files.createDirectories(folder);
        Path draft = Files.createTempDirectory(folder, home.getFileName() + DRAFT_INFIX);
        try {
            fill(draft, sequences, grams);
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            IOUtils.rm(draft);
            if (!Files.isDirectory(home)) {
                throw failed;
            }
            // another process was faster
        }
    }

    private static void fill(Path draft, List<PassageSequence> sequences, Grams grams) throws IOException {
        try (Directory directory = new MMapDirectory(draft)) {
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

    private static String key(List<PassageSequence> sequences) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            update(digest, FORMAT);
            for (PassageSequence sequence : sequences) {
                update(digest, sequence.title());
                update(digest, sequence.language());
                for (Passage passage : sequence.passages()) {
                    update(digest, passage.id());
                    update(digest, passage.place().getClass().getSimpleName());
                    update(digest, PlaceWords.of(passage, Language.of(sequence.language())));
                    update(digest, passage.text());
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** Takes a text with its length, so that no two lists of texts look alike. */
    private static void update(MessageDigest digest, @Nullable String text) {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES)
                .putInt(text == null ? -1 : bytes.length)
                .flip());
        digest.update(bytes);
    }
}
