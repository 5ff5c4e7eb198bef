package rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.console.Screen;

class FaultsTest {

    @TempDir
    Path state;

    private final StringWriter err = new StringWriter();

    private Faults faults(Path folder) {
        return new Faults(new Host(
                Map.of("XDG_STATE_HOME", folder.toString()),
                Reader.nullReader(),
                new PrintWriter(Writer.nullWriter()),
                new PrintWriter(err),
                new Screen(80, false),
                false));
    }

    @Test
    void tellsThePersonOneSentenceAndKeepsTheRest() throws Exception {
        int exitCode = faults(state).report(new IllegalStateException("no such thing"));

        Path log = state.resolve("rapporteur").resolve("faults.log");
        assertThat(exitCode).isEqualTo(3);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains("no such thing", log.toString())
                .doesNotContain("IllegalStateException", "at rapporteur");
        assertThat(Files.readString(log)).contains("IllegalStateException: no such thing", "FaultsTest");
    }

    @Test
    void keepsWhatCameLastWithinBounds() throws Exception {
        Path log = Files.createDirectories(state.resolve("rapporteur")).resolve("faults.log");
        Files.writeString(log, "an earlier fault\n".repeat(100_000));

        faults(state).report(new IllegalStateException("the first"));
        faults(state).report(new IllegalStateException("the second"));

        assertThat(Files.readString(log)).contains("the first", "the second").doesNotContain("an earlier fault");
    }

    @Test
    void saysSoWhereNothingCanBeKept() throws Exception {
        Path file = Files.writeString(state.resolve("file"), "in the way");

        assertThat(faults(file).report(new IllegalStateException())).isEqualTo(3);
        assertThat(err.toString()).contains("could not be written to");
    }

    @Test
    void isSilentWhereTheProcessWasToldToEnd() throws Exception {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ToldToEnd.class.getName(),
                        state.toString())
                .redirectErrorStream(true)
                .start();

        assertThat(process.inputReader().lines()).isEmpty();
        assertThat(process.waitFor()).isZero();
        assertThat(state.resolve("rapporteur")).doesNotExist();
    }

    /** A program with a fault while it ends. */
    static final class ToldToEnd {

        private ToldToEnd() {}

        static void main(String[] arguments) {
            Faults faults = new Faults(new Host(
                    Map.of("XDG_STATE_HOME", arguments[0]),
                    Reader.nullReader(),
                    new PrintWriter(Writer.nullWriter()),
                    new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                    new Screen(80, false),
                    false));
            Thread late = new Thread(() -> faults.report(new IllegalStateException("Terminal has been closed")));
            Runtime.getRuntime().addShutdownHook(late);
            System.exit(0);
        }
    }

    @Test
    void aFaultOfAnotherThreadEndsNothing() throws Exception {
        Faults faults = faults(state);
        Thread thread = new Thread(() -> {
            throw new IllegalStateException("elsewhere");
        });
        thread.setUncaughtExceptionHandler(faults);

        thread.start();
        thread.join();

        assertThat(err.toString()).contains("elsewhere");
    }
}
