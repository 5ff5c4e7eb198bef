package rapporteur.briefing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/**
 * The texts of one language, from a file beside this class. In place of {@code java.text.MessageFormat}, whose locale
 * data alone would take longer to load than a question to answer: <code>{0}</code> stands for the first value and so
 * on, and a text that depends on a number has the two forms {@code key.one} and {@code key.other}.
 */
final class Messages {

    private final Properties texts = new Properties();

    /** Loads the texts of a language there is a file for. */
    Messages(Locale language) {
        String file = "wording_" + language.getLanguage() + ".properties";
        try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(file), file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("The program's own " + file + " can't be read", broken);
        }
    }

    Set<String> keys() {
        return texts.stringPropertyNames();
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    /** Returns a text with values in its places; whole numbers are written with their thousands apart. */
    String text(String key, Object... values) {
        String text = Objects.requireNonNull(texts.getProperty(key), key);
        if (values.length == 0) {
            return text;
        }
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean place = text.charAt(i) == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}';
            if (place) {
                filled.append(written(values[text.charAt(i + 1) - '0']));
                i += 2;
            } else {
                filled.append(text.charAt(i));
            }
        }
        return filled.toString();
    }

    /** Returns the form of a text for a number, which is also its first value. */
    String count(String key, int number, Object... others) {
        Object[] values = new Object[others.length + 1];
        values[0] = number;
        System.arraycopy(others, 0, values, 1, others.length);
        boolean one = number == 1 || (number == 0 && text("number.zero").equals("one"));
        return text(key + (one ? ".one" : ".other"), values);
    }

    private String written(Object value) {
        if (!(value instanceof Integer number)) {
            return value.toString();
        }
        StringBuilder digits = new StringBuilder(number.toString());
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, text("number.thousands"));
        }
        return digits.toString();
    }
}
