package rapporteur.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserCacheTest {

    private static final Path HOME = Path.of("/home/ada").toAbsolutePath();

    @Test
    void liesWhereTheSystemWantsIt() {
        assertThat(UserCache.folder(Map.of(), "Linux", HOME)).isEqualTo(HOME.resolve(".cache/rapporteur"));
        assertThat(UserCache.folder(Map.of(), "Mac OS X", HOME)).isEqualTo(HOME.resolve("Library/Caches/rapporteur"));
        assertThat(UserCache.folder(Map.of("LOCALAPPDATA", "/local"), "Windows 11", HOME))
                .isEqualTo(Path.of("/local/rapporteur"));
    }

    @Test
    void liesWhereThePersonWantsIt() {
        String chosen = HOME.resolve("caches").toString();

        assertThat(UserCache.folder(Map.of("XDG_CACHE_HOME", chosen), "Linux", HOME))
                .isEqualTo(HOME.resolve("caches/rapporteur"));
        assertThat(UserCache.folder(Map.of("XDG_CACHE_HOME", "relative"), "Linux", HOME))
                .isEqualTo(HOME.resolve(".cache/rapporteur"));
    }
}
