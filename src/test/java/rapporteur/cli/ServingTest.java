package rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.briefing.Answer;
import rapporteur.briefing.Ask;
import rapporteur.briefing.Briefing;
import rapporteur.briefing.Shelf;
import rapporteur.library.LibraryFolder;
import rapporteur.reading.ReportReader;
import rapporteur.settings.SearchSettings;
import rapporteur.settings.SearchSettings.Semantic;
import rapporteur.settings.SearchSettings.Store;

class ServingTest {

    @TempDir
    Path reports;

    @TempDir
    Path cache;

    @Test
    void answersFromWhatIsPutIntoTheFolderMeanwhile() throws Exception {
        SearchSettings search = new SearchSettings(Semantic.OFF, Store.MEMORY, cache);
        LibraryFolder folder = new LibraryFolder(reports, new ReportReader(), null);
        Briefing briefing = new Briefing(Parts.shelf(folder.load(), search), null);
        BlockingQueue<Shelf> changed = new LinkedBlockingQueue<>();
        Ask wells = new Ask("wells", null, 1, false);
        assertThat(briefing.answer(wells)).isInstanceOf(Answer.Refused.class);

        try (Serving _ =
                new Serving(briefing, folder, search, new MeaningSearch(search), (done, all) -> {}, changed::add)) {
            Files.writeString(reports.resolve("wells.txt"), "On water\n\nThe wells of the north have run dry.\n");

            assertThat(changed.poll(1, TimeUnit.MINUTES)).isSameAs(briefing.shelf());
            assertThat(briefing.answer(wells)).isInstanceOf(Ask.Found.class);
        }
    }
}
