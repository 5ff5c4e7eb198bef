package rapporteur.discord;

import net.dv8tion.jda.api.exceptions.ErrorResponseException;

/** Tells why a call to Discord failed. */
final class Failure {

    private Failure() {}

    /** Returns what went wrong, for the log. Where no error of Discord's came back, JDA hides that in the cause. */
    static String why(Throwable failure) {
        boolean hidden = failure instanceof ErrorResponseException && failure.getCause() != null;
        return String.valueOf(hidden ? failure.getCause() : failure);
    }
}
