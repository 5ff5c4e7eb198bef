package rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@Isolated
class LogsTest {

    private static final Logger LOG = LoggerFactory.getLogger(LogsTest.class);

    @TempDir
    Path root;

    private final PrintStream standardOut = System.out;
    private final PrintStream standardError = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream error = new ByteArrayOutputStream();

    @BeforeEach
    void capture() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(error, true, StandardCharsets.UTF_8));
        quiet();
    }

    @AfterEach
    void restore() {
        System.setOut(standardOut);
        System.setErr(standardError);
        quiet();
    }

    private static void quiet() {
        LoggerContext logs = (LoggerContext) LoggerFactory.getILoggerFactory();
        logs.reset();
        new QuietLogs().configure(logs);
    }

    @Test
    void showsACommandsWarningsOnly() {
        LOG.info("unheard");
        LOG.warn("The file {} is odd", "a\u001b[2J\nb");
        assertThat(error).hasToString("warn: The file a [2J b is odd" + System.lineSeparator());
        assertThat(out.size()).isZero();
    }

    @Test
    void showsAFaultInOneLineAtATerminal() {
        LOG.error("It failed", new IllegalStateException("for a reason"));
        assertThat(error.toString(StandardCharsets.UTF_8))
                .hasLineCount(1)
                .contains("error: It failed (java.lang.IllegalStateException: for a reason)");
    }

    @Test
    void isWhatLogbackFindsByItself() throws IOException {
        Path services = Path.of("src/main/resources/META-INF/services/ch.qos.logback.classic.spi.Configurator");
        assertThat(services).hasContent(QuietLogs.class.getName());
    }

    @Test
    void followsTheFileForTheBotOnStandardError() throws IOException {
        Files.createDirectories(root.resolve("config"));
        Files.copy(Path.of("config/logback.xml"), root.resolve("config/logback.xml"));
        BotLogs.begin(root);
        LOG.info("Ready\u001b[31m\nand waiting");
        LOG.debug("unheard");
        assertThat(error.toString(StandardCharsets.UTF_8))
                .hasLineCount(1)
                .matches("\\d{4}-\\d\\d-\\d\\dT\\S+ INFO +\\S+ - Ready \\[31m and waiting\\R");
        assertThat(out.size()).isZero();
    }

    @Test
    void saysMoreForTheBotWithoutAFile() {
        BotLogs.begin(root);
        LOG.info("Ready");
        assertThat(error).hasToString("info: Ready" + System.lineSeparator());
    }

    @Test
    void goesOnWhereTheFileIsBroken() throws IOException {
        Files.createDirectories(root.resolve("config"));
        Files.writeString(root.resolve("config/logback.xml"), "<configuration><broken");
        BotLogs.begin(root);
        LOG.warn("Still heard");
        assertThat(error.toString(StandardCharsets.UTF_8))
                .contains("logback.xml can't be understood", "warn: Still heard");
        assertThat(out.size()).isZero();
    }
}
