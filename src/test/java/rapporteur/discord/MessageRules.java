package rapporteur.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rules for messages that Discord's schemas don't hold.
 *
 * @see <a href="https://docs.discord.com/developers/components/reference">Discord's components and their limits</a>
 */
final class MessageRules {
    private static final int COMPONENTS_V2 = 1 << 15;

    private final List<String> errors = new ArrayList<>();
    private final Set<String> customIds = new HashSet<>();
    private int components;
    private int text;

    private MessageRules() {}

    /** Returns what is wrong with a message, in sentences. */
    static List<String> errors(JsonNode message) {
        MessageRules rules = new MessageRules();
        rules.check((message.path("flags").asInt() & COMPONENTS_V2) != 0, "not marked as components V2");
        rules.check(message.path("allowed_mentions").path("parse").isArray(), "no allowed_mentions");
        rules.check(message.path("allowed_mentions").path("parse").isEmpty(), "mentions are allowed");
        rules.check(!message.path("components").isEmpty(), "no components");
        message.path("components").forEach(rules::visit);
        rules.check(rules.components <= 40, rules.components + " components");
        rules.check(rules.text <= 4000, rules.text + " characters of text");
        return rules.errors;
    }

    private void visit(JsonNode component) {
        components++;
        if (component.has("content")) {
            String content = component.get("content").asText();
            text += content.length();
            check(!content.isBlank(), "a blank text");
        }
        if (component.has("custom_id")) {
            String id = component.get("custom_id").asText();
            check(customIds.add(id), "two components with the custom_id " + id);
        }
        if (component.has("label")) {
            check(!component.get("label").asText().isBlank(), "a blank label");
        }
        component.path("components").forEach(this::visit);
        if (component.has("accessory")) {
            visit(component.get("accessory"));
        }
    }

    private void check(boolean holds, String error) {
        if (!holds) {
            errors.add(error);
        }
    }
}
