package rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks what can be checked of the {@code Dockerfile} without an engine: that what it names is there. */
class ContainerFileTest {

    @Test
    void everyPathCopiedExistsAndReachesTheEngine() throws IOException {
        var sent = Files.readAllLines(Path.of(".dockerignore"));

        assertThat(copied()).isNotEmpty().allSatisfy(path -> {
            assertThat(Path.of(path)).exists();
            assertThat(sent).contains("!" + path);
        });
    }

    @Test
    void everyPathOfTheInstallationIsPartOfTheDistribution() throws IOException {
        var assembly = Files.readString(Path.of("src/main/assembly/distribution.xml"));
        var installed = Pattern.compile("/opt/rapporteur/(\\w+)(?:/(\\w+))?")
                .matcher(Files.readString(Path.of("Dockerfile")))
                .results()
                .toList();

        assertThat(installed).isNotEmpty().allSatisfy(path -> {
            assertThat(assembly).contains("<outputDirectory>" + path.group(1) + "</outputDirectory>");
            assertThat(sourceOf(path)).exists();
        });
    }

    @Test
    void runsAsNobodyInParticular() throws IOException {
        assertThat(Files.readString(Path.of("Dockerfile"))).containsPattern("(?m)^USER [1-9]\\d*:[1-9]\\d*$");
    }

    private static List<String> copied() throws IOException {
        return Files.readAllLines(Path.of("Dockerfile")).stream()
                .filter(line -> line.startsWith("COPY ") && !line.contains("--from="))
                .flatMap(line -> {
                    var words = line.split("\\s+", -1);
                    return Stream.of(words).skip(1).limit(words.length - 2L);
                })
                .toList();
    }

    private static Path sourceOf(MatchResult path) {
        return path.group(1).equals("bin") ? Path.of("src/main/launcher", path.group(2)) : Path.of(path.group(1));
    }
}
