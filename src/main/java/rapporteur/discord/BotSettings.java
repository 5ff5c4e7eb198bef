package rapporteur.discord;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapporteur.settings.DiscordSettings;
import rapporteur.settings.Language;
import rapporteur.settings.Token;

/**
 * What the bot has to know to run.
 *
 * @param token the bot's token
 * @param restUrl the address of Discord's REST interface with its version, or {@code null} for Discord's own
 * @param gatewayUrl the address of Discord's gateway, or {@code null} for the one Discord names
 * @param guilds the ids of the servers to answer in; empty for everywhere
 * @param privateCommands the names of the commands whose answers only the person who asked sees
 * @param language the language of all messages, or {@code null} for the one of whoever asks
 */
public record BotSettings(
        String token,
        @Nullable String restUrl,
        @Nullable String gatewayUrl,
        Set<Long> guilds,
        Set<String> privateCommands,
        @Nullable Locale language) {
    public BotSettings {
        guilds = Set.copyOf(guilds);
        privateCommands = Set.copyOf(privateCommands);
    }

    /** Returns what the program's settings say. */
    public static BotSettings of(DiscordSettings settings, Token token, Language language) {
        return new BotSettings(
                token.reveal(),
                text(settings.restUrl()),
                text(settings.gatewayUrl()),
                settings.guilds(),
                settings.privateCommands(),
                language.locale().orElse(null));
    }

    private static @Nullable String text(@Nullable URI address) {
        return address == null ? null : address.toString();
    }

    /** Returns the language to answer someone in. */
    Locale language(Locale theirs) {
        return language == null ? theirs : language;
    }

    /** Returns the settings without the token, which is never shown. */
    @Override
    public String toString() {
        return "BotSettings[restUrl=" + restUrl + ", gatewayUrl=" + gatewayUrl + ", guilds=" + guilds
                + ", privateCommands=" + privateCommands + ", language=" + language + "]";
    }
}
