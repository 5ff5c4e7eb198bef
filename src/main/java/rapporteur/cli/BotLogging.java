package rapporteur.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import ch.qos.logback.core.util.StatusPrinter2;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.slf4j.LoggerFactory;
import rapporteur.console.Harmless;

/** Logging of the bot, which runs for months: as {@code config/logback.xml} says. */
final class BotLogging {

    /** Names the level in the environment, and in {@code config/logback.xml}. */
    private static final String LEVEL = "RAPPORTEUR_LOG";

    private BotLogging() {}

    /**
     * Begins to log; it replaces the {@linkplain TerminalLogging logging at a terminal}.
     *
     * @param root the folder this program is installed in; without a readable {@code config/logback.xml} in it, the bot
     *     logs as commands do, from {@code INFO} on
     * @param environment may name the least level to log; to logback one that it doesn't know, and none, is DEBUG
     * @param err takes what is wrong with that file or level
     */
    static void begin(Path root, Map<String, String> environment, PrintStream err) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        Level least = least(environment.getOrDefault(LEVEL, "").strip(), err);
        Path file = root.resolve("config").resolve("logback.xml");
        if (Files.exists(file)) {
            follow(context, file, least, err);
        } else {
            context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(least);
        }
    }

    private static Level least(String named, PrintStream err) {
        Level known = Level.toLevel(named, null);
        if (known == null && !named.isEmpty()) {
            err.println("rapporteur: " + LEVEL + " takes ERROR, WARN, INFO, DEBUG or TRACE, not \"" + Harmless.of(named)
                    + "\"; it is taken for INFO.");
        }
        return known == null ? Level.INFO : known;
    }

    private static void follow(LoggerContext context, Path file, Level least, PrintStream err) {
        context.reset();
        context.putProperty(LEVEL, least.toString());
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        try {
            configurator.doConfigure(file.toFile());
            StatusPrinter2 printer = new StatusPrinter2();
            printer.setPrintStream(err);
            printer.printInCaseOfErrorsOrWarnings(context);
        } catch (JoranException malformed) {
            err.println("rapporteur: " + file + " can't be understood (" + malformed.getMessage()
                    + "), so the log goes on as without it.");
            context.reset();
            new TerminalLogging().configure(context);
            context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(least);
        }
    }
}
