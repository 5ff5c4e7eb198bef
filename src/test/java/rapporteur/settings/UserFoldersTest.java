package rapporteur.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserFoldersTest {

    @ParameterizedTest
    @CsvSource({
        "Linux,      /home/ada, ,        /home/ada/.cache/rapporteur",
        "Linux,      /home/ada, /caches, /caches/rapporteur",
        "Linux,      /home/ada, caches,  /home/ada/.cache/rapporteur",
        "Mac OS X,   /Users/ada, ,       /Users/ada/Library/Caches/rapporteur",
        "Windows 11, /Users/ada, ,       /Users/ada/AppData/Local/rapporteur",
    })
    void knowsWhereASystemKeepsCaches(String system, String home, String xdg, Path expected) {
        Map<String, String> environment = xdg == null ? Map.of() : Map.of("XDG_CACHE_HOME", xdg);
        assertThat(folders(system, home, environment).caches()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Linux,      /home/ada, ,       /home/ada/.local/state/rapporteur",
        "Linux,      /home/ada, /state, /state/rapporteur",
        "Mac OS X,   /Users/ada, ,      /Users/ada/.local/state/rapporteur",
        "Windows 11, /Users/ada, ,      /Users/ada/AppData/Local/rapporteur",
    })
    void knowsWhereASystemKeepsWhatRunsLeave(String system, String home, String xdg, Path expected) {
        Map<String, String> environment = xdg == null ? Map.of() : Map.of("XDG_STATE_HOME", xdg);
        assertThat(folders(system, home, environment).state()).isEqualTo(expected);
    }

    @Test
    void followsWindowsWhereItsFoldersWereMoved() {
        UserFolders folders = folders("Windows 11", "/Users/ada", Map.of("LOCALAPPDATA", "/data/local"));
        assertThat(folders.caches()).isEqualTo(Path.of("/data/local/rapporteur"));
    }

    @ParameterizedTest
    @CsvSource({
        "~,          /home/ada",
        "~/reports,  /home/ada/reports",
        "reports,    /opt/rapporteur/reports",
        "/srv/x,     /srv/x",
        "~ada,       /opt/rapporteur/~ada",
    })
    void resolvesPaths(String text, Path expected) {
        assertThat(folders("Linux", "/home/ada", Map.of()).resolve(Path.of("/opt/rapporteur"), text))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Linux,      /srv/ada, /srv/ada",
        "Mac OS X,   /srv/ada, /srv/ada",
        "Linux,      ada,      /home/ada",
        "Windows 11, /srv/ada, /home/ada",
    })
    void takesTheHomeFolderThatTheEnvironmentNames(String system, String home, Path expected) {
        assertThat(folders(system, "/home/ada", Map.of("HOME", home)).resolve(Path.of("/opt"), "~/reports"))
                .isEqualTo(expected.resolve("reports"));
    }

    @Test
    void isWhereNoOtherUserCouldHaveForeseenWithoutAHome() {
        Path caches = folders("Linux", "?", Map.of()).caches();

        assertThat(caches.toString()).matches("/tmp/rapporteur-[0-9a-f-]{36}/rapporteur");
        assertThat(folders("Linux", "?", Map.of("XDG_STATE_HOME", "state")).state())
                .isEqualTo(caches);
    }

    private static UserFolders folders(String system, String home, Map<String, String> environment) {
        Map<String, String> properties = Map.of("os.name", system, "user.home", home, "java.io.tmpdir", "/tmp");
        return new UserFolders(environment, properties::get);
    }
}
