package rapporteur.embedding;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a person's programs keep what they can make again. */
public final class UserCache {

    private static final String NAME = "rapporteur";

    private UserCache() {}

    /**
     * Returns this program's folder among them, which may not exist: in {@code XDG_CACHE_HOME} where that is set, else
     * where the system wants it.
     *
     * @see <a href="https://specifications.freedesktop.org/basedir-spec/latest/">XDG Base Directory Specification</a>
     */
    public static Path folder() {
        return folder(System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home")));
    }

    static Path folder(Map<String, String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        @Nullable String chosen = environment.get("XDG_CACHE_HOME");
        @Nullable String local = environment.get("LOCALAPPDATA");
        if (chosen != null && Path.of(chosen).isAbsolute()) {
            return Path.of(chosen, NAME);
        }
        if (name.contains("win") && !name.contains("darwin") && local != null) {
            return Path.of(local, NAME);
        }
        return home.resolve(name.contains("mac") ? "Library/Caches" : ".cache").resolve(NAME);
    }
}
