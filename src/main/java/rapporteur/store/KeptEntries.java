package rapporteur.store;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Entries of one kind in a folder, each under a name of one form. An entry appears whole or not at all. Those used last
 * are kept; what else lies in the folder is left alone.
 */
public final class KeptEntries {

    private static final int KEPT = 3;

    private static final String DRAFT_INFIX = ".draft-";

    /** Writing a very large entry takes minutes; who began longer ago was ended meanwhile. */
    private static final Duration LONGEST_WRITING = Duration.ofDays(1);

    /** What an entry is. */
    public enum Kind {
        FILE,
        FOLDER;

        /** Makes an empty entry that this user alone may read. */
        private Path make(Path folder, String beginning) throws IOException {
            return this == FILE
                    ? Files.createTempFile(folder, beginning, "")
                    : Files.createTempDirectory(folder, beginning);
        }

        private boolean is(Path path) {
            return this == FILE
                    ? Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                    : Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
        }
    }

    /** Writes an entry. */
    @FunctionalInterface
    public interface Writer {

        /**
         * Writes.
         *
         * @param draft the empty file or folder to fill
         * @throws IOException if it can't be filled; it is removed then
         */
        void write(Path draft) throws IOException;
    }

    private final Path folder;
    private final Kind kind;
    private final Pattern entries;
    private final Pattern drafts;

    /**
     * Takes a folder; nothing is looked up or written yet.
     *
     * @param folder the folder; made when there is something to keep
     * @param kind what the entries are
     * @param names the form of their names, a regular expression that no other name in the folder should match
     */
    public KeptEntries(Path folder, Kind kind, String names) {
        this.folder = folder;
        this.kind = kind;
        this.entries = Pattern.compile(names);
        this.drafts = Pattern.compile("(?:" + names + ")" + Pattern.quote(DRAFT_INFIX) + "[0-9]+");
    }

    /** Returns the place of the entry of a name, whether it is there or not. */
    public Path place(String name) {
        return folder.resolve(name);
    }

    /** Tells whether there is an entry of a name, and of the kind: a pipe, say, would be read for ever. */
    public boolean has(String name) {
        return kind.is(place(name));
    }

    /** Notes that an entry is in use, as what was not used for long is forgotten. Another user's can't be noted. */
    public void markUsed(String name) {
        try {
            Files.setLastModifiedTime(place(name), FileTime.from(Instant.now()));
        } catch (IOException notOurs) {
            // it is as good as any
        }
    }

    /**
     * Writes an entry, in place of one of that name if it is a file, and forgets entries that were not used for long.
     *
     * @throws IOException if it can't be written, or if there is a folder of that name already
     */
    public void write(String name, Writer writer) throws IOException {
        Files.createDirectories(folder);
        Path draft = kind.make(folder, name + DRAFT_INFIX);
        try {
            writer.write(draft);
            Files.move(draft, place(name), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            remove(draft);
        }
        forgetOld();
    }

    /** Removes an entry, if it is there. */
    public void remove(String name) throws IOException {
        remove(place(name));
    }

    private void forgetOld() {
        Instant begunBefore = Instant.now().minus(LONGEST_WRITING);
        try {
            Stream<Path> unused = named(entries).stream()
                    .sorted(Comparator.comparing(KeptEntries::changed).reversed())
                    .skip(KEPT);
            Stream<Path> unfinished =
                    named(drafts).stream().filter(draft -> changed(draft).isBefore(begunBefore));
            for (Path old : Stream.concat(unused, unfinished).toList()) {
                remove(old);
            }
        } catch (IOException inUse) {
            // looked up here, as setting up the logging would only delay an answer
            LoggerFactory.getLogger(KeptEntries.class).debug("What is no longer needed can't be removed yet", inUse);
        }
    }

    private List<Path> named(Pattern names) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path ->
                            names.matcher(String.valueOf(path.getFileName())).matches() && kind.is(path))
                    .toList();
        }
    }

    private static Instant changed(Path entry) {
        return Instant.ofEpochMilli(entry.toFile().lastModified());
    }

    /** Removes an entry with all in it; what another process removes meanwhile need not be removed here. */
    private static void remove(Path entry) throws IOException {
        Files.walkFileTree(entry, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.deleteIfExists(visited);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
    }
}
