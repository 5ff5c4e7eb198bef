package rapporteur.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The folders a system keeps for its user. */
final class UserFolders {

    private final Map<String, String> environment;
    private final UnaryOperator<String> property;

    /**
     * Takes what tells of the system.
     *
     * @param environment the environment's variables
     * @param property returns a system property
     */
    UserFolders(Map<String, String> environment, UnaryOperator<String> property) {
        this.environment = environment;
        this.property = property;
    }

    /** Returns a path as it is meant: "~/" at its beginning is the home folder. */
    Path resolve(Path base, String text) {
        if (text.equals("~") || text.startsWith("~/")) {
            return home().resolve(text.substring(Math.min(2, text.length())));
        }
        return base.resolve(text);
    }

    private Path home() {
        return Path.of(property.apply("user.home"));
    }

    /**
     * Returns the folder of this program's caches: as the <a
     * href="https://specifications.freedesktop.org/basedir-spec/latest/">XDG Base Directory Specification</a> has it,
     * or as macOS and Windows do. A user without a home folder has it among the temporary files.
     */
    Path caches() {
        return cachesOfAll().resolve("rapporteur");
    }

    private Path cachesOfAll() {
        String system = property.apply("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            return local.isEmpty() ? home().resolve("AppData").resolve("Local") : Path.of(local);
        }
        // the specification has relative paths ignored
        String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
        if (xdg.startsWith("/")) {
            return Path.of(xdg);
        }
        if (!home().isAbsolute()) {
            return Path.of(property.apply("java.io.tmpdir"));
        }
        return system.startsWith("mac") ? home().resolve("Library").resolve("Caches") : home().resolve(".cache");
    }
}
