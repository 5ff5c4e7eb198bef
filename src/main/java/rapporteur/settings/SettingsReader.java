package rapporteur.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigValueFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads the settings: the environment goes before the file, the file before the defaults. */
public final class SettingsReader {

    /** The system property that names the folder this program is installed in. */
    private static final String ROOT_PROPERTY = "rapporteur.home";

    private static final Map<String, String> NAME_BY_VARIABLE = Map.of(
            "DISCORD_TOKEN_FILE", "discord.token-file",
            "DISCORD_REST_URL", "discord.rest-url",
            "DISCORD_GATEWAY_URL", "discord.gateway-url");

    private final Path root;
    private final Map<String, String> environment;
    private final Set<String> commands;

    /**
     * Makes a reader.
     *
     * @param root the folder this program is installed in: relative paths of settings start here
     * @param environment the environment's variables
     * @param commands the names of the commands there are
     */
    public SettingsReader(Path root, Map<String, String> environment, Collection<String> commands) {
        this.root = root;
        this.environment = Map.copyOf(environment);
        this.commands = new TreeSet<>(commands);
    }

    /** Returns the folder this program is installed in; where it was not installed, the working directory. */
    public static Path rootOfThisProcess() {
        return Path.of(System.getProperty(ROOT_PROPERTY, ""));
    }

    /**
     * Reads {@code config/rapporteur.conf} under the root; it need not exist.
     *
     * @throws SettingsException if anything is wrong with the settings, with a sentence for each thing
     */
    public Settings read() throws SettingsException {
        Path file = root.resolve("config").resolve("rapporteur.conf");
        // one that this user may not look at is there all the same
        return read(Files.notExists(file) ? ConfigFactory.empty() : SettingsFile.parse(file));
    }

    /**
     * Reads a file in place of {@code config/rapporteur.conf}.
     *
     * @throws SettingsException if it can't be read or anything is wrong with the settings, with a sentence for each
     *     thing
     */
    public Settings read(Path file) throws SettingsException {
        return read(SettingsFile.parse(file));
    }

    private Settings read(Config file) throws SettingsException {
        Problems problems = new Problems();
        Config defaults = SettingsFile.defaults();
        Schema schema = new Schema(defaults);
        Config given = variables().withFallback(schema.checked(file, problems)).withFallback(defaults);
        Values values = new Values(given, defaults, problems);
        Settings settings = new Interpretation(values, root, environment, commands).settings(schema.names());
        problems.throwIfAny();
        return settings;
    }

    private Config variables() {
        Config variables = ConfigFactory.empty();
        for (Map.Entry<String, String> variable : NAME_BY_VARIABLE.entrySet()) {
            String value = environment.getOrDefault(variable.getKey(), "").strip();
            if (!value.isEmpty()) {
                variables = variables.withValue(
                        variable.getValue(),
                        ConfigValueFactory.fromAnyRef(value, "environment variable " + variable.getKey()));
            }
        }
        return variables;
    }
}
