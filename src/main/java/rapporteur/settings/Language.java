package rapporteur.settings;

import java.util.Locale;
import java.util.Optional;

/** The language of messages. */
public enum Language {
    /** The one of the person who reads them. */
    AUTO(Optional.empty()),
    /** English. */
    EN(Optional.of(Locale.ENGLISH)),
    /** French. */
    FR(Optional.of(Locale.FRENCH));

    private final Optional<Locale> locale;

    Language(Optional<Locale> locale) {
        this.locale = locale;
    }

    /** Returns the locale messages are to be in, or empty where it is the reader's. */
    public Optional<Locale> locale() {
        return locale;
    }
}
