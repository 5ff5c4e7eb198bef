package rapporteur.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.joran.spi.ConsoleTarget;
import ch.qos.logback.core.spi.ContextAwareBase;

/**
 * Logging at a terminal, where no file configures it: warnings as single lines among what a person reads, and the stack
 * traces that belong to them in the {@link FaultLog}. It spares short commands the reading of XML.
 */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_HIGH_PRIORITY)
public final class TerminalLogging extends ContextAwareBase implements Configurator {

    /** The property by which logback, and whoever starts the bot, names a file that configures it. */
    private static final String FILE_PROPERTY = "logback.configurationFile";

    /** Its messages are about fonts and streams, by the million for some files, and nothing a reader can act on. */
    private static final String PDF_PARSER = "org.apache";

    /** The message on one line, without what could move a terminal's cursor or reorder what stands beside it. */
    private static final String PATTERN =
            "rapporteur: %replace(%msg){'[\\p{Cc}\\u2028-\\u202E\\u2066-\\u2069]', ' '}%n%nopex";

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        if (System.getProperty(FILE_PROPERTY) != null) {
            return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        }
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        context.getLogger(PDF_PARSER).setLevel(Level.OFF);
        root.addAppender(screen(context));
        Faulty faults = new Faulty();
        faults.setContext(context);
        faults.start();
        root.addAppender(faults);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static ConsoleAppender<ILoggingEvent> screen(LoggerContext context) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(PATTERN);
        encoder.start();
        ConsoleAppender<ILoggingEvent> screen = new ConsoleAppender<>();
        screen.setContext(context);
        screen.setTarget(ConsoleTarget.SystemErr.getName());
        screen.setEncoder(encoder);
        screen.start();
        return screen;
    }

    /** Keeps the faults among what is logged. */
    private static final class Faulty extends AppenderBase<ILoggingEvent> {

        private final FaultLog log = FaultLog.of(System.getenv());

        @Override
        protected void append(ILoggingEvent event) {
            if (event.getThrowableProxy() instanceof ThrowableProxy proxy) {
                log.keep(event.getFormattedMessage(), proxy.getThrowable());
            }
        }
    }
}
