package rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {

    @TempDir
    Path home;

    @TempDir
    Path elsewhere;

    private Path jars;

    @BeforeEach
    void install() throws IOException {
        jars = Files.createDirectories(home.resolve("lib"));
        Files.writeString(jars.resolve("build"), "abc\n");
    }

    @Test
    void preparesTheLibraryThatLiesInIt() throws IOException {
        Path library = Files.createDirectories(home.resolve("seeds/mali"));

        assertThat(new Installation(home, jars).prepared(library)).contains(jars.resolve("prepared"));
    }

    @Test
    void preparesNoLibraryElsewhere() throws IOException {
        Path library = Files.createDirectories(elsewhere.resolve("reports"));
        Path linked = Files.createSymbolicLink(home.resolve("linked"), library);

        assertThat(new Installation(home, jars).prepared(library)).isEmpty();
        assertThat(new Installation(home, jars).prepared(linked)).isEmpty();
        assertThat(new Installation(home, jars).prepared(home.resolve("missing")))
                .isEmpty();
    }

    @Test
    void preparesNothingBesideJarsThatLieElsewhere() throws IOException {
        Path library = Files.createDirectories(home.resolve("seeds"));
        Path others = Files.createDirectories(elsewhere.resolve("lib"));

        assertThat(new Installation(home, others).prepared(library)).isEmpty();
        assertThat(new Installation(home, null).prepared(library)).isEmpty();
    }

    @Test
    void tellsItsBuild() throws IOException {
        assertThat(new Installation(home, jars).build()).contains("abc " + Runtime.version());

        Files.delete(jars.resolve("build"));
        assertThat(new Installation(home, jars).build()).isEmpty();
        assertThat(new Installation(home, null).build()).isEmpty();
    }
}
