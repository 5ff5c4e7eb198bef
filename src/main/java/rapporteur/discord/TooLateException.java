package rapporteur.discord;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Says that a call could not be made to succeed while Discord still takes it. */
final class TooLateException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLateException(String lastFailure, @Nullable IOException cause) {
        super("No time is left to try again; the last try: " + lastFailure);
        if (cause != null) {
            initCause(cause);
        }
    }
}
