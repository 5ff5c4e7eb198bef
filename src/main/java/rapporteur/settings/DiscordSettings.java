package rapporteur.settings;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the bot serves Discord.
 *
 * @param token where its token comes from
 * @param restUrl the address in place of Discord's REST API, with the version's path, or {@code null} for Discord's own
 * @param gatewayUrl the address in place of Discord's gateway, or {@code null} for Discord's own
 * @param guilds the ids of the servers it serves; empty for all
 * @param privateCommands the names of the commands whose answers only the person who asked sees
 */
public record DiscordSettings(
        TokenSource token,
        @Nullable URI restUrl,
        @Nullable URI gatewayUrl,
        Set<Long> guilds,
        Set<String> privateCommands) {

    public DiscordSettings {
        guilds = Set.copyOf(guilds);
        privateCommands = Set.copyOf(privateCommands);
    }
}
