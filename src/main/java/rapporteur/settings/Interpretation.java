package rapporteur.settings;

import java.math.BigInteger;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapporteur.text.Nearest;

/** What each value means. */
final class Interpretation {

    static final String LIBRARY = "library";

    private static final String SEARCH_LINK = "search-link";
    private static final String SEARCH_FOLDER = "search.folder";
    private static final String TOKEN_FILE = "discord.token-file";
    private static final String REST_URL = "discord.rest-url";
    private static final String GATEWAY_URL = "discord.gateway-url";

    /** Ids of Discord are positive numbers of 64 bits: https://discord.com/developers/docs/reference#snowflakes */
    private static final Pattern SNOWFLAKE = Pattern.compile("[1-9]\\d{0,18}");

    private static final BigInteger HIGHEST_SNOWFLAKE = BigInteger.valueOf(Long.MAX_VALUE);

    private static final Pattern USER_INFO = Pattern.compile("//[^/@]*@");

    private final Values values;
    private final Path root;
    private final Map<String, String> environment;
    private final Set<String> commands;
    private final UserFolders folders;

    /**
     * Takes the values and what they are understood by.
     *
     * @param values the values given
     * @param root where relative paths start
     * @param environment the environment's variables
     * @param commands the names of the commands there are
     */
    Interpretation(Values values, Path root, Map<String, String> environment, Set<String> commands) {
        this.values = values;
        this.root = root;
        this.environment = environment;
        this.commands = commands;
        this.folders = UserFolders.ofThisSystem(environment);
    }

    /** Returns the settings, with a line to show for each of the names. */
    Settings settings(List<String> names) {
        Path library = path(LIBRARY, this::required);
        Language language = values.choice("language", Language.class);
        SearchLink searchLink = values.optional(SEARCH_LINK, SearchLink::new);
        SearchSettings search = new SearchSettings(
                values.choice("search.semantic", SearchSettings.Semantic.class),
                values.choice("search.store", SearchSettings.Store.class),
                path(SEARCH_FOLDER, text -> text.isEmpty() ? folders.caches() : fromRoot(text)));
        DiscordSettings discord = discord();
        return new Settings(library, language, searchLink, search, discord, effective(names, discord.token()));
    }

    private DiscordSettings discord() {
        Path tokenFile = values.optional(TOKEN_FILE, this::tokenFile);
        return new DiscordSettings(
                TokenSource.of(token(), tokenFile),
                values.optional(REST_URL, text -> Addresses.read(text, "http")),
                values.optional(GATEWAY_URL, text -> Addresses.read(text, "ws")),
                values.list("discord.guilds", Interpretation::guild),
                values.list("discord.private", this::command));
    }

    private @Nullable String token() {
        String token = environment.getOrDefault(TokenSource.VARIABLE, "");
        return token.isBlank() ? null : token;
    }

    private Path path(String name, Function<String, Path> read) {
        Path path = values.value(name, read);
        values.show(name, path.toString());
        return path;
    }

    private Path required(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("takes the path of a folder and can't be empty");
        }
        return fromRoot(text);
    }

    private Path fromRoot(String text) {
        try {
            return folders.resolve(root, text);
        } catch (InvalidPathException unfit) {
            throw new IllegalArgumentException("is no path this system can have: " + unfit.getReason(), unfit);
        }
    }

    private Path tokenFile(String text) {
        if (!Token.hideIn(text).equals(text)) {
            throw new IllegalArgumentException("takes the path of a file with the token in it, not the token");
        }
        return fromRoot(text);
    }

    private static Long guild(String text) {
        if (!SNOWFLAKE.matcher(text).matches() || new BigInteger(text).compareTo(HIGHEST_SNOWFLAKE) > 0) {
            throw new IllegalArgumentException("can't have \"" + text
                    + "\"; it takes ids of servers, numbers such as 613425648685547541 (in Discord: developer mode, then"
                    + " Copy Server ID)");
        }
        return Long.valueOf(text);
    }

    private String command(String text) {
        String name = text.startsWith("/") ? text.substring(1) : text;
        if (!commands.contains(name)) {
            throw new IllegalArgumentException("can't have \"" + text + "\"; "
                    + Nearest.to(name, commands)
                            .map(near -> "did you mean \"" + near + "\"?")
                            .orElse("the commands are " + String.join(", ", commands)));
        }
        return name;
    }

    private List<EffectiveSetting> effective(List<String> names, TokenSource token) {
        List<EffectiveSetting> settings = new ArrayList<>();
        for (String name : names) {
            EffectiveSetting setting = values.effective(name);
            if (name.equals(TOKEN_FILE)) {
                settings.add(effective(token));
            }
            String visible = USER_INFO.matcher(Token.hideIn(setting.value())).replaceAll("//(hidden)@");
            settings.add(new EffectiveSetting(name, visible, setting.origin()));
        }
        return settings;
    }

    private static EffectiveSetting effective(TokenSource token) {
        String value = token.isPresent() ? "(hidden)" : "(none)";
        return new EffectiveSetting("discord.token", value, token.toString());
    }
}
