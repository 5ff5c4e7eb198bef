package rapporteur.settings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the bot's token comes from. A file is read when the token is asked for, so that only the bot needs it. */
public final class TokenSource {

    static final String VARIABLE = "DISCORD_TOKEN";

    private static final int LONGEST_FILE = 4_096;

    /** Some editors begin every file with it. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final @Nullable String value;
    private final @Nullable Path file;

    private TokenSource(@Nullable String value, @Nullable Path file) {
        this.value = value;
        this.file = file;
    }

    /**
     * Makes a source.
     *
     * @param value what the environment has for the token, or {@code null}; it goes before the file
     * @param file the file that holds the token, or {@code null}
     */
    static TokenSource of(@Nullable String value, @Nullable Path file) {
        return new TokenSource(value, file);
    }

    /** Tells whether there is a token or a file that should hold one and can be read. */
    public boolean isPresent() {
        return value != null || (file != null && Files.isReadable(file));
    }

    /**
     * Returns the token.
     *
     * @throws SettingsException if there is none, or what there is can't be one
     */
    public Token read() throws SettingsException {
        if (value != null) {
            return token(value, "the environment variable " + VARIABLE);
        }
        if (file != null) {
            return token(content(file), "the file \"" + file + "\"");
        }
        throw new SettingsException("There is no token for Discord: put the bot's token into the environment variable "
                + VARIABLE + ", or into a file named by DISCORD_TOKEN_FILE or the setting discord.token-file.");
    }

    private static Token token(String text, String place) throws SettingsException {
        try {
            return Token.of(text);
        } catch (IllegalArgumentException unfit) {
            throw new SettingsException("The token in " + place + " " + unfit.getMessage() + ".");
        }
    }

    private static String content(Path file) throws SettingsException {
        try (InputStream input = Files.newInputStream(file)) {
            byte[] bytes = input.readNBytes(LONGEST_FILE + 1);
            if (bytes.length > LONGEST_FILE) {
                throw new SettingsException("The file \"" + file + "\" is too long to hold a token and nothing else.");
            }
            String content = new String(bytes, StandardCharsets.UTF_8);
            return content.startsWith(BYTE_ORDER_MARK) ? content.substring(BYTE_ORDER_MARK.length()) : content;
        } catch (NoSuchFileException missing) {
            throw new SettingsException("There is no file \"" + file + "\" to read the token for Discord from.");
        } catch (IOException failure) {
            throw new SettingsException("The file \"" + file + "\" with the token for Discord can't be read: "
                    + (Files.isDirectory(file) ? "it is a folder" : "check that this user may read it") + ".");
        }
    }

    /** Returns where the token comes from, never the token. */
    @Override
    public String toString() {
        if (value != null) {
            return "environment variable " + VARIABLE;
        }
        return file == null ? Origins.DEFAULT : file.toString();
    }
}
