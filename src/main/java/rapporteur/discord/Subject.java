package rapporteur.discord;

import java.util.Map;
import rapporteur.briefing.Command;
import rapporteur.briefing.Request;

/** What a message shows: the answer to a request, or a passage in its context. */
sealed interface Subject {
    /**
     * The answer to a request.
     *
     * @param command the command
     * @param options its options by name, those given only
     */
    record Asked(Command command, Map<String, String> options) implements Subject {
        static Asked of(Request request) {
            return new Asked(request.command(), request.options());
        }
    }

    /**
     * A passage in its context.
     *
     * @param key the passage's key, see {@link rapporteur.briefing.PassageKey}
     */
    record Context(String key) implements Subject {}
}
