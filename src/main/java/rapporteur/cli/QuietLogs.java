package rapporteur.cli;

import ch.qos.logback.classic.ClassicConstants;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.joran.spi.ConsoleTarget;
import ch.qos.logback.core.spi.ContextAwareBase;

/**
 * The logs of commands that answer and end: warnings, on the standard error stream. Logback finds this class by itself
 * before the first line is logged. It reads no XML, which would take longer than most answers. The environment variable
 * {@value #LEVEL_VARIABLE} names another level.
 */
public final class QuietLogs extends ContextAwareBase implements Configurator {

    static final String LEVEL_VARIABLE = "RAPPORTEUR_LOG";

    /** Its warnings are about fonts and streams, and nothing a reader of its text can act on. */
    private static final String PDF_PARSER = "org.apache";

    @Override
    public ExecutionStatus configure(LoggerContext logs) {
        if (System.getProperty(ClassicConstants.CONFIG_FILE_PROPERTY) != null) {
            return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        }
        Level level = Level.toLevel(System.getenv(LEVEL_VARIABLE), Level.WARN);
        Logger root = logs.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(level);
        root.addAppender(standardError(logs));
        logs.getLogger(PDF_PARSER).setLevel(level.isGreaterOrEqual(Level.WARN) ? Level.ERROR : level);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static ConsoleAppender<ILoggingEvent> standardError(LoggerContext logs) {
        PlainLayout layout = new PlainLayout();
        layout.setContext(logs);
        layout.start();
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(logs);
        encoder.setCharset(System.err.charset());
        encoder.setLayout(layout);
        encoder.start();
        ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
        appender.setContext(logs);
        appender.setName("standard error");
        appender.setTarget(ConsoleTarget.SystemErr.getName());
        appender.setEncoder(encoder);
        appender.start();
        return appender;
    }
}
