package rapporteur.discord;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.function.Function;
import java.util.stream.Collectors;
import rapporteur.briefing.Wording;

/** The words that only Discord's messages need: buttons, headings, apologies. */
final class Labels {
    private static final Map<Locale, Labels> ALL =
            Wording.LANGUAGES.stream().collect(Collectors.toMap(Function.identity(), Labels::new));

    private final Locale locale;
    private final ResourceBundle texts;

    private Labels(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(
                "rapporteur.discord.labels", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** Returns the labels in the language of the other messages. */
    static Labels of(Wording wording) {
        return Objects.requireNonNull(ALL.get(wording.locale()));
    }

    /** Returns a text by its key, with values in place of {@code {0}}, {@code {1}} and so on. */
    String text(String key, Object... values) {
        return new MessageFormat(texts.getString(key), locale).format(values);
    }
}
