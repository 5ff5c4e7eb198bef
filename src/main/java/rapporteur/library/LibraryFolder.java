package rapporteur.library;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.ReportReader;

/**
 * A folder of reports, its sub-folders included.
 *
 * <p>Files that are no reports by their names are passed over: sidecars, hidden files, what an editor keeps while it
 * runs, the images and frames beside a saved web page. What looks like a document but can't or mustn't be read is named
 * among the {@linkplain Library#refused() refused}.
 */
public final class LibraryFolder {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private static final int MOST_LOOKS_WAITED = 5;

    private final Path folder;
    private final FileReading reading;
    private final @Nullable ReadingCache cache;
    private final Duration betweenLooks;

    private FolderListing listing = FolderListing.EMPTY;
    private Holdings holdings = Holdings.EMPTY;
    private Library current = Library.EMPTY;
    private int looksWaited;

    /**
     * Makes a library's folder; nothing is read yet.
     *
     * @param folder the folder, shown in messages as it is given
     * @param reader what reads the files
     * @param cache keeps what was read for the next start, or {@code null} where nothing is to be kept
     */
    public LibraryFolder(Path folder, ReportReader reader, @Nullable ReadingCache cache) {
        this(folder, reader, cache, BETWEEN_LOOKS);
    }

    LibraryFolder(Path folder, ReportReader reader, @Nullable ReadingCache cache, Duration betweenLooks) {
        this.folder = folder;
        this.reading = new FileReading(reader);
        this.cache = cache;
        this.betweenLooks = betweenLooks;
    }

    /**
     * Reads the whole folder, on all cores; of files that did not change since, what the cache kept is taken.
     *
     * @return the reports at hand; of a file that can't be read any more, the version read before
     * @throws UnreadableLibraryException if the folder itself is missing or can't be opened, or the thread is
     *     interrupted
     */
    public synchronized Library load() throws UnreadableLibraryException {
        FolderListing found = FolderWalk.through(folder);
        try {
            if (cache == null) {
                take(found, Changes.all(holdings, found), Map.of());
            } else {
                ReadingCache.Kept kept = cache.read(folder, found);
                take(found, Changes.all(holdings, found), kept.files());
                cache.write(folder, kept, holdings.files().values());
            }
            return current;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UnreadableLibraryException(
                    "The folder \"" + folder + "\" was not read to its end, as the program is stopping.", stopped);
        }
    }

    /**
     * Looks for changes from now on, every two seconds or, where looking takes long, so that it takes no more than one
     * part in twenty-five of the time. Only files that changed are read again, once they rest. A file that can't be
     * read after an edit keeps its last good version and is named among the refused.
     *
     * <p>It compares times and sizes in place of asking the system for notices: those don't tell of changes another
     * machine makes on a network mount, nor of those made outside a container on many of its volumes.
     *
     * @param changed takes each next state of the library, one at a time, on the thread that looks; where it fails, it
     *     is given that state again later, unless a newer one came meanwhile
     * @return what ends it; nothing is handed over once it is closed
     */
    public FolderWatch watch(Consumer<Library> changed) {
        FolderWatch watch = new FolderWatch(this, betweenLooks, changed);
        watch.start();
        return watch;
    }

    /**
     * Looks once for changes. Where some files are still being written, it waits a few looks for all of them to rest: a
     * folder that is being copied here becomes one change and not many.
     *
     * @return the next state of the library, or empty where it is the one known
     */
    synchronized Optional<Library> look() throws InterruptedException {
        Library before = current;
        try {
            FolderListing found = FolderWalk.through(folder);
            Changes changes = Changes.between(holdings, listing, found);
            if (changes.restless() && looksWaited < MOST_LOOKS_WAITED) {
                looksWaited++;
                listing = found;
            } else {
                looksWaited = 0;
                take(found, changes, Map.of());
            }
        } catch (UnreadableLibraryException lost) {
            keep(lost);
        }
        return current.equals(before) ? Optional.empty() : Optional.of(current);
    }

    /** Tells whether the last look found changes that it waits to see at rest. */
    synchronized boolean isRestless() {
        return looksWaited > 0;
    }

    /** Takes a listing as the folder's state and reads the files that changed, but for those that are kept. */
    private void take(FolderListing found, Changes changes, Map<String, ReadFile> kept) throws InterruptedException {
        if (!changes.isEmpty() || !holdings.agreesWith(found)) {
            NavigableMap<String, ReadFile> files = new TreeMap<>(holdings.files());
            files.keySet().removeAll(changes.gone());
            files.putAll(kept);
            List<ReportFile> unread = changes.written().stream()
                    .filter(file -> !kept.containsKey(file.name()))
                    .toList();
            for (ReadFile file : reading.readAll(unread)) {
                String name = file.file().name();
                files.put(name, file.after(holdings.files().get(name)));
            }
            holdings = new Holdings(files, found.refused(), found.warnings());
            current = holdings.library();
        }
        listing = found;
    }

    /** Goes on with what was read before while the folder itself is out of reach. */
    private void keep(UnreadableLibraryException lost) {
        String sentence = lost.getMessage() + " The reports read before are still in use.";
        holdings = new Holdings(holdings.files(), List.of(new RefusedFile(RefusedFile.WHOLE, sentence)), List.of());
        current = holdings.library();
    }
}
