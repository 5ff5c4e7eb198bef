package rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@Isolated
class LoggingTest {

    private static final Logger LOG = LoggerFactory.getLogger(LoggingTest.class);

    @TempDir
    Path root;

    private final PrintStream standardOut = System.out;
    private final PrintStream standardError = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void capture() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        logAtATerminal();
    }

    @AfterEach
    void restore() {
        System.setOut(standardOut);
        System.setErr(standardError);
        logAtATerminal();
    }

    private static void logAtATerminal() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        new TerminalLogging().configure(context);
    }

    @Test
    void showsACommandsWarningsOnlyAndOnOneLine() {
        LOG.info("unheard");
        LOG.warn("The file {} is odd", "a\u001b[2J\nb");
        LoggerFactory.getLogger("org.apache.pdfbox.pdmodel.font.PDFont").error("a font nobody can mend");
        assertThat(err).hasToString("rapporteur: The file a [2J b is odd" + System.lineSeparator());
        assertThat(out.size()).isZero();
    }

    @Test
    void hasWarningsSaidAboveTheLineThatIsBeingTyped() {
        List<String> said = new ArrayList<>();
        try (LogAboveLine _ = LogAboveLine.begin(said::add)) {
            LOG.warn("The café is full");
            LOG.warn("The folder is too");
        }
        LOG.warn("Nobody types");

        assertThat(said).containsExactly("rapporteur: The café is full", "rapporteur: The folder is too");
        assertThat(err).hasToString("rapporteur: Nobody types" + System.lineSeparator());
    }

    @Test
    void isWhatLogbackFindsByItself() {
        assertThat(getClass().getResourceAsStream("/META-INF/services/ch.qos.logback.classic.spi.Configurator"))
                .hasContent(TerminalLogging.class.getName());
    }

    @Test
    void followsTheFileForTheBotOnStandardError() throws IOException {
        Files.createDirectories(root.resolve("config"));
        Files.copy(Path.of("config/logback.xml"), root.resolve("config/logback.xml"));
        BotLogging.begin(root, Map.of(), System.err);
        LOG.info("Ready\u001b[31m\nand waiting");
        LOG.debug("unheard");
        LoggerFactory.getLogger("net.dv8tion.jda.internal.requests.Requester")
                .error("told by who called", new IllegalStateException());
        LoggerFactory.getLogger("org.apache.pdfbox.pdmodel.font.PDFont").error("a font nobody can mend");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .hasLineCount(1)
                .matches("\\d{4}-\\d\\d-\\d\\dT\\S+ INFO +\\S+ - Ready \\[31m and waiting\\R");
        assertThat(out.size()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"'', false, ''", "' ', false, ''", "debug, true, ''", "warning, false, RAPPORTEUR_LOG takes"})
    void logsAtTheLevelNamedForTheBot(String level, boolean debug, String said) throws IOException {
        Files.createDirectories(root.resolve("config"));
        Files.copy(Path.of("config/logback.xml"), root.resolve("config/logback.xml"));

        BotLogging.begin(root, Map.of("RAPPORTEUR_LOG", level), System.err);

        assertThat(LOG.isDebugEnabled()).isEqualTo(debug);
        assertThat(LOG.isInfoEnabled()).isTrue();
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith(said.isEmpty() ? "" : "rapporteur: " + said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001B", "\u009B", "\u0007", "\u0085", "\u2028", "\u202E", "\u2066"})
    void keepsWhatMovesACursorOutOfBothLogs(String harmful) throws IOException {
        LOG.warn("odd{}.txt is odd", harmful);
        Files.createDirectories(root.resolve("config"));
        Files.copy(Path.of("config/logback.xml"), root.resolve("config/logback.xml"));
        BotLogging.begin(root, Map.of(), System.err);
        LOG.warn("odd{}.txt is odd", harmful, new IOException("no odd" + harmful + ".txt"));

        assertThat(err.toString(StandardCharsets.UTF_8))
                .doesNotContain(harmful)
                .containsSubsequence("odd .txt is odd", "odd .txt is odd", "IOException: no odd .txt", "\tat ");
    }

    @Test
    void saysMoreForTheBotWithoutAFile() {
        BotLogging.begin(root, Map.of(), System.err);
        LOG.info("Ready");
        assertThat(err).hasToString("rapporteur: Ready" + System.lineSeparator());
    }

    @Test
    void logsAtTheLevelNamedWithoutAFileToo() {
        BotLogging.begin(root, Map.of("RAPPORTEUR_LOG", "WARN"), System.err);

        assertThat(LOG.isInfoEnabled()).isFalse();
        assertThat(LOG.isWarnEnabled()).isTrue();
    }

    @Test
    void goesOnWhereTheFileIsBroken() throws IOException {
        Files.createDirectories(root.resolve("config"));
        Files.writeString(root.resolve("config/logback.xml"), "<configuration><broken");
        BotLogging.begin(root, Map.of(), System.err);
        LOG.info("Still heard");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("logback.xml can't be understood", "rapporteur: Still heard");
        assertThat(out.size()).isZero();
    }
}
