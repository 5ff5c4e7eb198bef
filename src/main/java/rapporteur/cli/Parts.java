package rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import rapporteur.briefing.Briefing;
import rapporteur.briefing.Catalogue;
import rapporteur.briefing.Command;
import rapporteur.briefing.Notation;
import rapporteur.briefing.Shelf;
import rapporteur.briefing.Wording;
import rapporteur.library.Library;
import rapporteur.library.LibraryFolder;
import rapporteur.library.ReadingCache;
import rapporteur.reading.ReportReader;
import rapporteur.search.PassageIndex;
import rapporteur.search.index.PassageSequence;
import rapporteur.settings.SearchLink;
import rapporteur.settings.SearchSettings;
import rapporteur.settings.SearchSettings.Store;
import rapporteur.settings.Settings;
import rapporteur.settings.SettingsException;
import rapporteur.settings.SettingsReader;
import rapporteur.text.Reasons;

/** The parts of the program, put together by hand, each when it is first needed. */
final class Parts {

    private final Host host;
    private final SharedOptions options;
    private final Installation installation = Installation.ofThisProcess();
    private @Nullable Settings settings;
    private @Nullable LibraryFolder folder;
    private @Nullable MeaningSearch meaning;

    /** Takes what was given to the command that runs. */
    Parts(Host host, SharedOptions options) {
        this.host = host;
        this.options = options;
    }

    /** Returns the settings in force, options of the command line included. */
    Settings settings() throws SettingsException {
        Settings known = settings;
        if (known == null) {
            List<String> commands =
                    Catalogue.COMMANDS.stream().map(Command::name).toList();
            SettingsReader reader =
                    new SettingsReader(SettingsReader.rootOfThisProcess(), host.environment(), commands);
            Settings read = options.config() == null ? reader.read() : reader.read(options.config());
            known = options.library() == null ? read : read.withLibrary(options.library());
            settings = known;
        }
        return known;
    }

    /** Returns the messages in the language asked for: by the option, else by the setting, else by the system's. */
    Wording wording(Notation notation) throws SettingsException {
        Locale asked = options.language();
        if (asked == null) {
            asked = settings().language().locale().orElseGet(() -> Languages.of(host.environment()));
        }
        return Wording.of(asked, notation, notation == Notation.SHELL ? options.asGiven() : Map.of());
    }

    /** Returns the folder of reports. */
    LibraryFolder folder() throws SettingsException {
        LibraryFolder known = folder;
        if (known == null) {
            known = new LibraryFolder(
                    settings().library(),
                    new ReportReader(),
                    keptIn().flatMap(kept -> installation.build().map(build -> new ReadingCache(kept, build)))
                            .orElse(null));
            folder = known;
        }
        return known;
    }

    /** Returns the folder where what was made of the library is kept for the next start, or empty for nowhere. */
    private Optional<Path> keptIn() throws SettingsException {
        SearchSettings search = settings().search();
        return search.store() == Store.DISK
                ? Optional.of(search.folder())
                : installation.prepared(settings().library());
    }

    /** Returns the search by meaning, as the settings want it. */
    MeaningSearch meaning() throws SettingsException {
        MeaningSearch known = meaning;
        if (known == null) {
            known = new MeaningSearch(settings().search());
            meaning = known;
        }
        return known;
    }

    /** Reads the library and returns what answers from it. */
    Briefing briefing() throws SettingsException, IOException {
        SearchLink link = settings().searchLink();
        Library library = folder().load();
        Optional<Path> kept = keptIn();
        Shelf shelf = settings().search().store() == Store.MEMORY && kept.isPresent()
                ? new Shelf(library, PassageIndex.prepared(PassageSequence.of(library.reports()), kept.get()))
                : shelf(library, settings().search());
        return new Briefing(shelf, link == null ? null : link::to);
    }

    /** Indexes a library where the settings want it; in memory where their folder can't be used, which is said. */
    static Shelf shelf(Library library, SearchSettings search) {
        List<PassageSequence> passages = PassageSequence.of(library.reports());
        if (search.store() == Store.DISK) {
            try {
                return new Shelf(library, PassageIndex.onDisk(passages, search.folder()));
            } catch (IOException unusable) {
                LoggerFactory.getLogger(Parts.class)
                        .warn(
                                "The index can't be kept in {} ({}). It is kept in memory; check search.folder.",
                                search.folder(),
                                Reasons.of(unusable));
            }
        }
        return new Shelf(library, PassageIndex.of(passages));
    }
}
