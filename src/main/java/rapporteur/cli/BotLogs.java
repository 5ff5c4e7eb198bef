package rapporteur.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import ch.qos.logback.core.util.StatusPrinter2;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** The logs of the bot, which runs for months: as {@code config/logback.xml} says. */
final class BotLogs {

    private BotLogs() {}

    /**
     * Sets the logs up.
     *
     * @param root the folder this program is installed in; without a {@code config/logback.xml} in it, the bot logs
     *     like every command, from {@code INFO} on
     */
    static void begin(Path root) {
        LoggerContext logs = (LoggerContext) LoggerFactory.getILoggerFactory();
        Path file = root.resolve("config").resolve("logback.xml");
        if (Files.exists(file)) {
            follow(logs, file);
        } else if (System.getenv(QuietLogs.LEVEL_VARIABLE) == null) {
            logs.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.INFO);
        }
    }

    private static void follow(LoggerContext logs, Path file) {
        logs.reset();
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(logs);
        try {
            configurator.doConfigure(file.toFile());
        } catch (JoranException malformed) {
            System.err.println(file + " can't be understood, so the logs stay as they are for every command: "
                    + malformed.getMessage());
            new QuietLogs().configure(logs);
        }
        StatusPrinter2 printer = new StatusPrinter2();
        printer.setPrintStream(System.err);
        printer.printInCaseOfErrorsOrWarnings(logs);
    }
}
