package rapporteur.cli;

import java.time.Duration;
import java.util.function.Consumer;
import rapporteur.briefing.Wording;
import rapporteur.search.PassageIndex;

/** Tells now and then how far the search by meaning is; nothing where it is soon done. */
final class EmbeddingProgress implements PassageIndex.Progress {

    private static final Duration BETWEEN = Duration.ofSeconds(5);

    private final Wording wording;
    private final Consumer<String> say;
    private long last = System.nanoTime();

    EmbeddingProgress(Wording wording, Consumer<String> say) {
        this.wording = wording;
        this.say = say;
    }

    @Override
    public void made(int done, int all) {
        long now = System.nanoTime();
        if (now - last >= BETWEEN.toNanos() && done < all) {
            last = now;
            say.accept(wording.text("meaning.progress", done, all));
        }
    }
}
