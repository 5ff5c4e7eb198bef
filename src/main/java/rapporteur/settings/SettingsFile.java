package rapporteur.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigResolveOptions;
import com.typesafe.config.ConfigSyntax;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;

/** Parses settings as HOCON. No system property and no variable of the environment gets into what is parsed. */
final class SettingsFile {

    private static final ConfigParseOptions HOCON =
            ConfigParseOptions.defaults().setSyntax(ConfigSyntax.CONF).setAllowMissing(false);
    private static final ConfigResolveOptions WITHIN_THE_FILE = ConfigResolveOptions.noSystem();

    /** A megabyte; settings take a page, and a device such as {@code /dev/zero} would be read for ever. */
    private static final int LARGEST = 1 << 20;

    /** What the parser adds for programmers; it confuses everyone else. */
    private static final Pattern ADVICE = Pattern.compile(" \\(if you intended.*|\\. Trace: .*", Pattern.DOTALL);

    private SettingsFile() {}

    /** Returns the defaults. */
    static Config defaults() {
        InputStream resource = Objects.requireNonNull(
                SettingsFile.class.getResourceAsStream("/reference.conf"), "reference.conf is part of this program");
        try (Reader reader = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
            return ConfigFactory.parseReader(reader, HOCON.setOriginDescription(Origins.DEFAULT));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Returns what a person's file has.
     *
     * @throws SettingsException if the file can't be read or is no HOCON
     */
    static Config parse(Path file) throws SettingsException {
        if (Files.notExists(file)) {
            throw new SettingsException("There is no settings file \"" + file + "\".");
        }
        if (Files.isDirectory(file)) {
            throw new SettingsException("\"" + file + "\" is a folder, and settings are read from a file.");
        }
        try {
            return parseBounded(file).resolve(WITHIN_THE_FILE);
        } catch (IOException | ConfigException.IO unreadable) {
            throw new SettingsException("The settings file \"" + file
                    + "\", or one that it requires, can't be read: check that it is there and this user may read it.");
        } catch (ConfigException malformed) {
            throw new SettingsException(sentence(file, malformed));
        } catch (StackOverflowError deep) {
            // HOCON is parsed by recursion
            throw new SettingsException("\"" + file + "\" is too deeply nested to be a settings file.");
        }
    }

    private static Config parseBounded(Path file) throws IOException, SettingsException {
        ConfigParseOptions options = HOCON.setOriginDescription(file.toString());
        boolean plain = Files.isRegularFile(file);
        byte[] streamed = new byte[0];
        if (!plain) {
            try (InputStream in = Files.newInputStream(file)) {
                streamed = in.readNBytes(LARGEST + 1);
            }
        }
        if ((plain ? Files.size(file) : streamed.length) > LARGEST) {
            throw new SettingsException("\"" + file + "\" is too large to be a settings file.");
        }
        return plain
                ? ConfigFactory.parseFile(file.toAbsolutePath().toFile(), options)
                : ConfigFactory.parseString(new String(streamed, StandardCharsets.UTF_8), options);
    }

    private static String sentence(Path file, ConfigException malformed) {
        String where = malformed.origin() == null ? file.toString() : Origins.describe(malformed.origin());
        String prefix = malformed.origin() == null ? "" : malformed.origin().description() + ": ";
        String message = Objects.requireNonNullElse(malformed.getMessage(), malformed.toString());
        String what = message.startsWith(prefix) ? message.substring(prefix.length()) : message;
        return Token.hideIn(
                where + ": this is no HOCON: " + ADVICE.matcher(what).replaceFirst("") + ".");
    }
}
