package rapporteur.cli;

import java.util.Locale;
import java.util.Map;

/**
 * The language a person's system is set to, by the variables POSIX has for messages, the strongest first; before those
 * what the launcher took from them where Java has to run in another locale.
 */
final class Languages {

    /** Goes before all others. */
    static final String STRONGEST = "RAPPORTEUR_LOCALE";

    private static final String[] VARIABLES = {STRONGEST, "LC_ALL", "LC_MESSAGES", "LANG"};

    private Languages() {}

    /** Returns the language, or English where none is set. */
    static Locale of(Map<String, String> environment) {
        for (String variable : VARIABLES) {
            String value = environment.getOrDefault(variable, "");
            if (!value.isEmpty()) {
                String language = value.split("[_.@-]", 2)[0];
                return language.length() == 2 ? Locale.of(language) : Locale.ENGLISH;
            }
        }
        return Locale.ENGLISH;
    }
}
