package rapporteur.settings;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A bot's token: a secret that shows itself only where it is asked for by name. */
public final class Token {

    /**
     * The form of Discord's tokens: the bot's id in Base64, a time stamp and a signature (<a
     * href="https://discord.com/developers/docs/reference#authentication">Discord's reference</a> shows one). It is not
     * promised, so another form is only worth a warning. Each run is taken whole, as it is looked for in long texts
     * too.
     */
    private static final Pattern USUAL_FORM = Pattern.compile("(?<![\\w-])[\\w-]{18,}+\\.[\\w-]{5,}+\\.[\\w-]{20,}+");

    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}+");

    private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{C}\\p{Z}]");

    private final String value;

    private Token(String value) {
        this.value = value;
    }

    /**
     * Takes a token; white space around it is dropped.
     *
     * @throws IllegalArgumentException if no header of HTTP could carry it; the message is a clause that does not
     *     repeat it
     */
    static Token of(String text) {
        String value = text.strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("is empty");
        }
        if (INVISIBLE.matcher(value).find()) {
            throw new IllegalArgumentException("has white space inside; it takes the token alone, without \"Bot\"");
        }
        if (!ASCII.matcher(value).matches()) {
            throw new IllegalArgumentException("has letters that no token has; copy it again");
        }
        return new Token(value);
    }

    /** Returns the secret itself. */
    public String reveal() {
        return value;
    }

    /** Tells whether it has the form Discord's tokens have had so far. */
    public boolean hasUsualForm() {
        return USUAL_FORM.matcher(value).matches();
    }

    /** Returns a text with all in it that has the form of a token hidden. */
    static String hideIn(String text) {
        return USUAL_FORM.matcher(text).replaceAll("(hidden)");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Token that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns what may be shown of it: nothing. */
    @Override
    public String toString() {
        return "(hidden)";
    }
}
