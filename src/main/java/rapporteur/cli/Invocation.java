package rapporteur.cli;

import java.util.Map;
import rapporteur.briefing.Command;

/**
 * A command of the catalogue as it was given on the command line, not yet checked.
 *
 * @param command the command
 * @param options the values given, by the names of options without dashes
 */
record Invocation(Command command, Map<String, String> options) {

    Invocation {
        options = Map.copyOf(options);
    }
}
