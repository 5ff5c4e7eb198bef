package rapporteur.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A document or question written as a JSON object in a line.
 *
 * @param object the object
 * @param file the file it stands in
 * @param number the line's number, from 1
 */
record JsonLine(JsonNode object, Path file, int number) {

    private static final String ID = "id";
    private static final String ID_OF_BEIR = "_id";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** What the parser adds on where an object began; within a line it tells nothing. */
    private static final Pattern BEGINNING = Pattern.compile(" \\(start marker at .*\\)");

    /**
     * Reads a line.
     *
     * @throws MalformedCollectionException if it is not one JSON object and nothing else
     */
    static JsonLine of(String line, Path file, int number) throws MalformedCollectionException {
        try {
            JsonNode object = JSON.readTree(line);
            if (object.isObject()) {
                return new JsonLine(object, file, number);
            }
        } catch (MismatchedInputException more) {
            // it is no JSON object alone
        } catch (JsonProcessingException malformed) {
            String reason = BEGINNING.matcher(malformed.getOriginalMessage()).replaceFirst("");
            throw new MalformedCollectionException(file, number, "This is not JSON: " + reason + ".");
        }
        throw new MalformedCollectionException(
                file, number, "A JSON object is expected, and nothing else in its line.");
    }

    /**
     * Tells whether the object has its id where BEIR's have.
     *
     * @see <a href="https://github.com/beir-cellar/beir/wiki/Load-your-custom-dataset">BEIR's layout</a>
     */
    boolean isOfBeir() {
        return !object.has(ID) && object.has(ID_OF_BEIR);
    }

    /** Returns the id, which may be written as a whole number. */
    String id() throws MalformedCollectionException {
        String name = isOfBeir() ? ID_OF_BEIR : ID;
        JsonNode id = object.path(name);
        return Lines.id(id.isIntegralNumber() ? id.asText() : string(name), file, number);
    }

    /** Returns the title, or {@code null} where there is none. */
    @Nullable String title() throws MalformedCollectionException {
        if (object.path("title").isMissingNode() || object.path("title").isNull()) {
            return null;
        }
        String title = string("title");
        return title.isBlank() ? null : title;
    }

    /** Returns a text that must be there. */
    String string(String name) throws MalformedCollectionException {
        JsonNode value = object.path(name);
        if (!value.isTextual()) {
            throw new MalformedCollectionException(file, number, "The object has no string \"" + name + "\".");
        }
        return value.textValue();
    }
}
