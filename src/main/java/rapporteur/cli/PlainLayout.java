package rapporteur.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.LayoutBase;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log as a person at a terminal reads it: the level and the message. Of a fault it has one line; the
 * stack only where {@code DEBUG} was asked for.
 */
final class PlainLayout extends LayoutBase<ILoggingEvent> {

    /** What could move a terminal's cursor or forge a line of the log. */
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");

    @Override
    public String doLayout(ILoggingEvent event) {
        StringBuilder line = new StringBuilder();
        line.append(event.getLevel().toString().toLowerCase(Locale.ROOT)).append(": ");
        line.append(CONTROLS.matcher(event.getFormattedMessage()).replaceAll(" "));
        appendFault(line, event.getThrowableProxy());
        return line.append(System.lineSeparator()).toString();
    }

    private void appendFault(StringBuilder line, @Nullable IThrowableProxy fault) {
        if (fault == null) {
            return;
        }
        if (isDebugging()) {
            line.append(System.lineSeparator()).append(ThrowableProxyUtil.asString(fault));
        } else {
            String what = fault.getClassName() + (fault.getMessage() == null ? "" : ": " + fault.getMessage());
            line.append(" (").append(CONTROLS.matcher(what).replaceAll(" ")).append(')');
        }
    }

    private boolean isDebugging() {
        return getContext() instanceof ch.qos.logback.classic.LoggerContext logs
                && logs.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).isEnabledFor(Level.DEBUG);
    }
}
