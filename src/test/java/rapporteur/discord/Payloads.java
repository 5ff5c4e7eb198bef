package rapporteur.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What Discord sends: a server, and interactions in it or in a direct message. */
final class Payloads {
    static final String APPLICATION = "1100000000000000001";
    static final String GUILD = "1200000000000000001";
    static final String CHANNEL = "1300000000000000001";
    static final long ADA = 1400000000000000001L;
    static final long BOB = 1400000000000000002L;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicLong IDS = new AtomicLong(1500000000000000000L);

    private Payloads() {}

    static JsonNode guild() {
        return read("""
                {"id": "%s", "name": "A team", "icon": null, "owner_id": "%s", "unavailable": false, "large": false,
                 "member_count": 1, "members": [%s], "presences": [], "voice_states": [], "threads": [], "emojis": [],
                 "stickers": [], "features": [], "guild_scheduled_events": [], "stage_instances": [],
                 "soundboard_sounds": [], "joined_at": "2026-01-01T00:00:00+00:00", "preferred_locale": "en-US",
                 "verification_level": 0, "default_message_notifications": 0, "explicit_content_filter": 0,
                 "mfa_level": 0, "nsfw_level": 0, "premium_tier": 0, "afk_timeout": 300, "afk_channel_id": null,
                 "system_channel_id": null, "system_channel_flags": 0, "premium_progress_bar_enabled": false,
                 "roles": [{"id": "%s", "name": "@everyone", "color": 0, "position": 0, "permissions": "2048",
                            "hoist": false, "managed": false, "mentionable": false, "flags": 0,
                            "colors": {"primary_color": 0, "secondary_color": null, "tertiary_color": null}}],
                 "channels": [{"id": "%s", "type": 0, "name": "general", "position": 0, "permission_overwrites": [],
                               "nsfw": false, "parent_id": null, "topic": null, "rate_limit_per_user": 0}]}
                """.formatted(GUILD, ADA, member(Long.parseLong(APPLICATION), "Rapporteur", 2048), GUILD, CHANNEL));
    }

    /** Returns an interaction without its data, by Ada in the server, in English. */
    static ObjectNode interaction(int type) {
        String id = Long.toString(IDS.incrementAndGet());
        return (ObjectNode) read("""
                {"id": "%s", "application_id": "%s", "type": %d, "token": "token-%s", "version": 1,
                 "locale": "en-US", "guild_locale": "en-US", "guild_id": "%s",
                 "guild": {"id": "%s", "locale": "en-US", "features": []}, "channel_id": "%s",
                 "channel": {"id": "%s", "type": 0, "name": "general", "position": 0, "permissions": "2048",
                             "guild_id": "%s", "nsfw": false, "parent_id": null, "topic": null},
                 "member": %s, "context": 0, "authorizing_integration_owners": {"0": "%s"}, "entitlements": [],
                 "app_permissions": "2048", "attachment_size_limit": 10485760}
                """.formatted(
                id, APPLICATION, type, id, GUILD, GUILD, CHANNEL, CHANNEL, GUILD, member(ADA, "Ada", 2048), GUILD));
    }

    static String member(long id, String name, long permissions) {
        return """
                {"user": %s, "nick": null, "avatar": null, "roles": [], "joined_at": "2026-01-01T00:00:00+00:00",
                 "premium_since": null, "deaf": false, "mute": false, "pending": false, "flags": 0,
                 "communication_disabled_until": null, "permissions": "%d"}""".formatted(user(id, name), permissions);
    }

    static String user(long id, String name) {
        return """
                {"id": "%d", "username": "%s", "global_name": "%s", "discriminator": "0", "avatar": null,
                 "public_flags": 0, "bot": false}""".formatted(id, name.toLowerCase(Locale.ROOT), name);
    }

    /** Makes an interaction one by someone else, or by the same with other permissions. */
    static ObjectNode by(ObjectNode interaction, long id, String name, long permissions) {
        interaction.set("member", read(member(id, name, permissions)));
        return interaction;
    }

    /** Moves an interaction into a direct message. */
    static ObjectNode inPrivate(ObjectNode interaction) {
        interaction.remove("member");
        interaction.remove("guild");
        interaction.remove("guild_id");
        interaction.remove("guild_locale");
        interaction.put("context", 1);
        interaction.set("user", read(user(ADA, "Ada")));
        interaction.set("channel", read("""
                {"id": "%s", "type": 1, "recipients": [%s], "last_message_id": null, "flags": 0}
                """.formatted(CHANNEL + "9", user(ADA, "Ada"))));
        interaction.put("channel_id", CHANNEL + "9");
        interaction.set("authorizing_integration_owners", read("{\"1\": \"" + ADA + "\"}"));
        return interaction;
    }

    /** Makes an interaction a command with its options. */
    static ObjectNode command(ObjectNode interaction, String name, Map<String, Object> options) {
        ObjectNode data = interaction.putObject("data");
        data.put("id", "1600000000000000001").put("name", name).put("type", 1);
        ArrayNode given = data.putArray("options");
        options.forEach((option, value) -> {
            ObjectNode one = given.addObject().put("name", option);
            if (value instanceof Boolean flag) {
                one.put("type", 5).put("value", flag);
            } else {
                one.put("type", 3).put("value", value.toString());
            }
        });
        return interaction;
    }

    /** Makes an interaction a completion of the option that is being typed. */
    static ObjectNode completion(ObjectNode interaction, String name, String option, String typed) {
        command(interaction, name, Map.of(option, typed));
        ((ObjectNode) interaction.at("/data/options/0")).put("focused", true);
        return interaction;
    }

    /** Makes an interaction the message command on a text. */
    static ObjectNode onMessage(ObjectNode interaction, String text) {
        ObjectNode data = interaction.putObject("data");
        data.put("id", "1600000000000000002").put("name", "Find in reports").put("type", 3);
        data.put("target_id", "1700000000000000001");
        ObjectNode message = message(JSON.createArrayNode(), 0, "1700000000000000001");
        message.put("content", text);
        message.set("author", read(user(BOB, "Bob")));
        data.putObject("resolved").putObject("messages").set("1700000000000000001", message);
        return interaction;
    }

    /** Makes an interaction the press of a button of a message that the bot sent. */
    static ObjectNode press(ObjectNode interaction, String customId, JsonNode sent) {
        interaction
                .putObject("data")
                .put("component_type", 2)
                .put("custom_id", customId)
                .put("id", 7);
        JsonNode components = sent.path("components").deepCopy();
        AtomicInteger ids = new AtomicInteger();
        number(components, ids);
        interaction.set(
                "message", message(components, sent.path("flags").asInt(), Long.toString(IDS.incrementAndGet())));
        return interaction;
    }

    /** Discord gives each component an id. */
    private static void number(JsonNode components, AtomicInteger ids) {
        components.forEach(component -> {
            ((ObjectNode) component).put("id", ids.incrementAndGet());
            number(component.path("components"), ids);
            if (component.has("accessory")) {
                ((ObjectNode) component.get("accessory")).put("id", ids.incrementAndGet());
            }
        });
    }

    /** Returns a message of the bot. */
    static ObjectNode message(JsonNode components, int flags, String id) {
        ObjectNode message = (ObjectNode) read("""
                {"id": "%s", "channel_id": "%s", "content": "", "timestamp": "2026-11-24T08:00:00.000000+00:00",
                 "edited_timestamp": null, "tts": false, "mention_everyone": false, "mentions": [],
                 "mention_roles": [], "attachments": [], "embeds": [], "pinned": false, "type": 20, "flags": %d,
                 "application_id": "%s",
                 "author": {"id": "%s", "username": "Rapporteur", "discriminator": "0", "avatar": null, "bot": true,
                            "global_name": null, "public_flags": 0}}
                """.formatted(id, CHANNEL, flags, APPLICATION, APPLICATION));
        message.set("components", components);
        return message;
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException invalid) {
            throw new UncheckedIOException(invalid);
        }
    }
}
