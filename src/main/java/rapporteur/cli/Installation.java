package rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapporteur.settings.SettingsReader;

/**
 * Where this program lies.
 *
 * @param home the folder it is installed in
 * @param jars the folder of its jars, or {@code null} where no launcher started it
 */
record Installation(Path home, @Nullable Path jars) {

    /** The launchers set it: a class from an AOT cache does not know where it lies. */
    private static final String JARS_PROPERTY = "rapporteur.lib";

    /** Returns that of the program that runs. */
    static Installation ofThisProcess() {
        return new Installation(SettingsReader.rootOfThisProcess(), jarsOfThisProcess());
    }

    private static @Nullable Path jarsOfThisProcess() {
        String jars = System.getProperty(JARS_PROPERTY);
        return jars == null ? null : Path.of(jars);
    }

    /**
     * Returns the folder beside the jars where what was made of a library is kept for the next start, or empty where
     * that is not to be: nothing of a report is kept where it was not, so the jars and the library both have to lie in
     * the folder of the program. Empty too where this user may write nothing there.
     */
    Optional<Path> prepared(Path library) {
        return holds(library) ? prepared() : Optional.empty();
    }

    /** Returns the same folder for what is made of no library, but by this program alone. */
    Optional<Path> prepared() {
        if (jars == null || !holds(jars)) {
            return Optional.empty();
        }
        Path folder = jars.resolve("prepared");
        return Files.isWritable(Files.exists(folder) ? folder : jars) ? Optional.of(folder) : Optional.empty();
    }

    private boolean holds(Path folder) {
        try {
            return folder.toRealPath().startsWith(home.toRealPath());
        } catch (IOException missing) {
            return false;
        }
    }

    /**
     * Returns what tells this very build of the program, on this Java, from any other, or empty where no launcher
     * started it: the hash of the jar that the build leaves beside it.
     */
    Optional<String> build() {
        if (jars == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(jars.resolve("build")).strip() + " " + Runtime.version());
        } catch (IOException none) {
            return Optional.empty();
        }
    }
}
