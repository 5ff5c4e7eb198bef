package rapporteur.cli;

import java.nio.file.Path;
import java.util.Map;

/**
 * The folder for what the program keeps of its runs, such as the lines typed: as the <a
 * href="https://specifications.freedesktop.org/basedir-spec/latest/">XDG Base Directory Specification</a> has it, or as
 * Windows does.
 *
 * @param environment the environment's variables
 */
record StateFolder(Map<String, String> environment) {

    /** Returns the folder, which need not exist. */
    Path path() {
        return parent().resolve("rapporteur");
    }

    private Path parent() {
        // the specification has relative paths ignored
        for (String variable : new String[] {"XDG_STATE_HOME", "LOCALAPPDATA"}) {
            String value = environment.getOrDefault(variable, "");
            if (!value.isEmpty() && Path.of(value).isAbsolute()) {
                return Path.of(value);
            }
        }
        Path home = Path.of(System.getProperty("user.home", ""));
        return home.isAbsolute()
                ? home.resolve(".local").resolve("state")
                : Path.of(System.getProperty("java.io.tmpdir"));
    }
}
