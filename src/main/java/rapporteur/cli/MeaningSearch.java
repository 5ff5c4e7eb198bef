package rapporteur.cli;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import rapporteur.briefing.Shelf;
import rapporteur.embedding.ModelUnavailableException;
import rapporteur.embedding.SentenceModel;
import rapporteur.embedding.VectorCache;
import rapporteur.search.Embedder;
import rapporteur.search.PassageIndex;
import rapporteur.settings.SearchSettings;
import rapporteur.settings.SearchSettings.Semantic;

/** Lets libraries be searched by meaning; the model is loaded when it is first needed, and never where it is off. */
final class MeaningSearch {

    private final SearchSettings settings;
    private @Nullable Embedder embedder;
    private boolean unavailable;

    MeaningSearch(SearchSettings settings) {
        this.settings = settings;
        this.unavailable = settings.semantic() == Semantic.OFF;
    }

    /**
     * Returns a library that can be searched by meaning too, once all its passages have their vectors; or empty where
     * the model is off, can't run here (which is said once), or the thread is interrupted or the library replaced
     * meanwhile.
     */
    synchronized Optional<Shelf> add(Shelf shelf, PassageIndex.Progress progress) {
        Embedder model = model();
        if (model == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Shelf(shelf.library(), shelf.index().withMeaning(model, progress)));
        } catch (CancellationException interrupted) {
            return Optional.empty();
        }
    }

    /**
     * Returns a library whose passages near in meaning are found more quickly, or empty where that is not worth while
     * or the thread is interrupted or the library replaced meanwhile.
     */
    static Optional<Shelf> hasten(Shelf shelf) {
        try {
            return shelf.index().withGraph().map(index -> new Shelf(shelf.library(), index));
        } catch (CancellationException interrupted) {
            return Optional.empty();
        }
    }

    private @Nullable Embedder model() {
        if (embedder == null && !unavailable) {
            try {
                embedder = new VectorCache(SentenceModel.load(), settings.folder());
            } catch (ModelUnavailableException cause) {
                if (Thread.currentThread().isInterrupted()) {
                    // the library was replaced while the model was being loaded; the next one loads it
                    return null;
                }
                unavailable = true;
                // looked up here, as most single commands neither need the model nor have anything to log
                LoggerFactory.getLogger(MeaningSearch.class)
                        .warn("{} Questions are answered by their words alone.", cause.getMessage());
            }
        }
        return embedder;
    }
}
