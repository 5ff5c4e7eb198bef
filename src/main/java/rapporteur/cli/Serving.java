package rapporteur.cli;

import java.util.function.Consumer;
import rapporteur.briefing.Briefing;
import rapporteur.briefing.Shelf;
import rapporteur.library.FolderWatch;
import rapporteur.library.Library;
import rapporteur.library.LibraryFolder;
import rapporteur.search.PassageIndex;
import rapporteur.settings.SearchSettings;

/**
 * Keeps a briefing up to date for as long as the program serves: changes of the folder are taken in whole, and each
 * library answers by words at once, by meaning as soon as its vectors are there, and more quickly once they are in a
 * graph, where they are many.
 */
final class Serving implements AutoCloseable {

    private final Briefing briefing;
    private final SearchSettings search;
    private final MeaningSearch meaning;
    private final PassageIndex.Progress progress;
    private final Consumer<Shelf> changed;
    private final FolderWatch watch;
    private Thread embedding;

    /**
     * Begins to watch.
     *
     * @param search how libraries are searched
     * @param progress is told how far the search by meaning is
     * @param changed is told each library that took another's place
     */
    Serving(
            Briefing briefing,
            LibraryFolder folder,
            SearchSettings search,
            MeaningSearch meaning,
            PassageIndex.Progress progress,
            Consumer<Shelf> changed) {
        this.briefing = briefing;
        this.search = search;
        this.meaning = meaning;
        this.progress = progress;
        this.changed = changed;
        this.embedding = addMeaning(briefing.shelf());
        this.watch = folder.watch(this::take);
    }

    private synchronized void take(Library library) {
        Shelf shelf = Parts.shelf(library, search);
        // not before: where that fails, the library at hand is still to get its vectors
        embedding.interrupt();
        briefing.replace(shelf);
        changed.accept(shelf);
        embedding = addMeaning(shelf);
    }

    private Thread addMeaning(Shelf words) {
        return Thread.ofPlatform()
                .daemon()
                .name("meaning")
                .start(() -> meaning.add(words, progress).ifPresent(both -> {
                    briefing.replace(words, both);
                    MeaningSearch.hasten(both).ifPresent(sooner -> briefing.replace(both, sooner));
                }));
    }

    @Override
    public void close() {
        watch.close();
        embedding.interrupt();
    }
}
