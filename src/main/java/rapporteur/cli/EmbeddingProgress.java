package rapporteur.cli;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import rapporteur.briefing.Wording;
import rapporteur.search.PassageIndex;

/** Tells now and then how far the search by meaning is, and how long it will take; nothing where it is soon done. */
final class EmbeddingProgress implements PassageIndex.Progress {

    private static final Duration BETWEEN = Duration.ofSeconds(5);
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final Wording wording;
    private final Consumer<String> say;
    private final LongSupplier clock;
    private long last;
    private int doneAtLast = -1;

    EmbeddingProgress(Wording wording, Consumer<String> say) {
        this(wording, say, System::nanoTime);
    }

    EmbeddingProgress(Wording wording, Consumer<String> say, LongSupplier clock) {
        this.wording = wording;
        this.say = say;
        this.clock = clock;
    }

    @Override
    public void made(int done, int all) {
        long now = clock.getAsLong();
        if (doneAtLast < 0) {
            // so far the model was loaded, and what earlier runs kept was fetched, which tells nothing of the rest
            last = now;
            doneAtLast = done;
        } else if (now - last >= BETWEEN.toNanos() && done < all) {
            long left = (now - last) / Math.max(1, done - doneAtLast) * (all - done);
            last = now;
            doneAtLast = done;
            say.accept(wording.count("meaning.progress", (int) Math.ceilDiv(left, MINUTE), done, all));
        }
    }
}
