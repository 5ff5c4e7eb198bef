package rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.briefing.Shelf;
import rapporteur.library.Library;
import rapporteur.search.PassageIndex;
import rapporteur.settings.SearchSettings;
import rapporteur.settings.SearchSettings.Semantic;
import rapporteur.settings.SearchSettings.Store;

class MeaningSearchTest {

    @TempDir
    Path folder;

    private final Shelf shelf = new Shelf(Library.EMPTY, PassageIndex.of(List.of()));

    private MeaningSearch search(Semantic semantic) {
        return new MeaningSearch(new SearchSettings(semantic, Store.MEMORY, folder));
    }

    private Optional<Shelf> addTo(MeaningSearch search) {
        return search.add(shelf, (done, all) -> {});
    }

    @Test
    void isNeverAddedWhereItIsOff() {
        assertThat(addTo(search(Semantic.OFF))).isEmpty();
    }

    @Test
    void loadsTheModelForTheNextLibraryWhereTheFirstWasReplacedMeanwhile() {
        MeaningSearch search = search(Semantic.AUTO);

        Thread.currentThread().interrupt();
        assertThat(addTo(search)).isEmpty();
        assertThat(Thread.interrupted()).isTrue();

        assertThat(addTo(search)).isPresent();
    }
}
