package rapporteur.library;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at a library's folder again and again on a thread of its own, until it is closed. */
public final class FolderWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

    /** Looking takes no more than one part in so many of the time, while nothing changes. */
    private static final int PARTS_OF_TIME = 25;

    /** What can't be taken over is offered again after 1, 3, 7 looks and so on, but never after more than these. */
    private static final int MOST_LOOKS_BETWEEN_OFFERS = 255;

    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(5);

    private final LibraryFolder folder;
    private final Duration betweenLooks;
    private final Consumer<Library> changed;
    private final Thread thread;
    private final CountDownLatch closed = new CountDownLatch(1);
    private @Nullable Library untaken;
    private int looksBetweenOffers;
    private int looksToGo;

    FolderWatch(LibraryFolder folder, Duration betweenLooks, Consumer<Library> changed) {
        this.folder = folder;
        this.betweenLooks = betweenLooks;
        this.changed = changed;
        this.thread = Thread.ofPlatform().daemon().name("library-watch").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    private void run() {
        Duration pause = betweenLooks;
        try {
            while (!closed.await(pause.toNanos(), TimeUnit.NANOSECONDS)) {
                long start = System.nanoTime();
                boolean quiet = look();
                Duration took = Duration.ofNanos(System.nanoTime() - start);
                pause = quiet ? longer(betweenLooks, took.multipliedBy(PARTS_OF_TIME)) : betweenLooks;
            }
        } catch (InterruptedException stopped) {
            LOG.debug("No longer looking for changes");
        }
    }

    /** Looks once, and returns whether nothing changed. */
    private boolean look() throws InterruptedException {
        try {
            Optional<Library> next = folder.look();
            if (next.isPresent()) {
                untaken = next.get();
                looksToGo = 0;
            }
            offer();
            return next.isEmpty() && !folder.isRestless();
        } catch (RuntimeException | Error fault) {
            // whatever went wrong with this change, too little memory even, the next one must be noticed
            LOG.error("A changed library could not be taken over; it will be tried again", fault);
            return false;
        }
    }

    /** Hands over the library that waits for it, if any, unless that failed a short while ago. */
    private void offer() {
        Library offered = untaken;
        if (offered != null && closed.getCount() > 0 && looksToGo-- <= 0) {
            looksBetweenOffers = Math.min(2 * looksBetweenOffers + 1, MOST_LOOKS_BETWEEN_OFFERS);
            looksToGo = looksBetweenOffers;
            changed.accept(offered);
            untaken = null;
            looksBetweenOffers = 0;
        }
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    /**
     * Ends the looking; nothing is handed over afterwards. It waits for a change that is being taken over, for 5
     * seconds at most: interrupting it could leave an index half written.
     */
    @Override
    public void close() {
        closed.countDown();
        if (Thread.currentThread().equals(thread)) {
            return;
        }
        try {
            thread.join(LONGEST_FAREWELL);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
