package rapporteur.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Checks what is sent to Discord against Discord's own description of it, in which every object is closed. */
final class DiscordSchemas {
    private static final JsonNode ALL = read();
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private DiscordSchemas() {}

    private static JsonNode read() {
        try (InputStream file = DiscordSchemas.class.getResourceAsStream("requests.schema.json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns what is wrong with a body, in sentences; none where it is as the schema of that name wants it. */
    static List<String> errors(String name, JsonNode body) {
        return SCHEMAS.computeIfAbsent(name, DiscordSchemas::schema).validate(body).stream()
                .map(Error::toString)
                .toList();
    }

    private static Schema schema(String name) {
        ObjectNode schema = ALL.deepCopy();
        schema.put("$ref", "#/$defs/" + name);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
    }
}
