package rapporteur.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * The folders a system keeps for its user: as the <a
 * href="https://specifications.freedesktop.org/basedir-spec/latest/">XDG Base Directory Specification</a> has them, or
 * as macOS and Windows do. A user without a home folder has them among the temporary files, under a name that no other
 * user could have foreseen and that the next start does not know. They need not exist.
 */
public final class UserFolders {

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

    /** Returns those of the system this process runs on. */
    public static UserFolders ofThisSystem(Map<String, String> environment) {
        return new UserFolders(environment, System::getProperty);
    }

    /** Returns a path as it is meant: "~/" at its beginning is the home folder. */
    Path resolve(Path base, String text) {
        if (text.equals("~") || text.startsWith("~/")) {
            return home().resolve(text.substring(Math.min(2, text.length())));
        }
        return base.resolve(text);
    }

    /** Java's own is that of the list of users, whatever the environment says. */
    private Path home() {
        String home = environment.getOrDefault("HOME", "");
        return Path.of(home.startsWith("/") && !isSystem("windows") ? home : property.apply("user.home"));
    }

    /** Returns the folder of what this program can make again. */
    Path caches() {
        return folder("XDG_CACHE_HOME", isSystem("mac") ? Path.of("Library", "Caches") : Path.of(".cache"));
    }

    /** Returns the folder of what this program keeps of its runs, such as the lines typed. */
    public Path state() {
        return folder("XDG_STATE_HOME", Path.of(".local", "state"));
    }

    private Path folder(String variable, Path usual) {
        return folderOfAll(variable, usual).resolve("rapporteur");
    }

    private Path folderOfAll(String variable, Path usual) {
        if (isSystem("windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            return local.isEmpty() ? home().resolve("AppData").resolve("Local") : Path.of(local);
        }
        // the specification has relative paths ignored
        String xdg = environment.getOrDefault(variable, "");
        if (xdg.startsWith("/")) {
            return Path.of(xdg);
        }
        return home().isAbsolute()
                ? home().resolve(usual)
                : Path.of(property.apply("java.io.tmpdir")).resolve(Unforeseen.NAME);
    }

    /** Made up when it is first needed. */
    private static final class Unforeseen {
        private static final String NAME = "rapporteur-" + UUID.randomUUID();
    }

    private boolean isSystem(String name) {
        return property.apply("os.name").toLowerCase(Locale.ROOT).startsWith(name);
    }
}
