package rapporteur.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A question of a collection.
 *
 * @param id its id
 * @param question its words
 */
public record Topic(String id, String question) {

    /**
     * Reads questions from a file with one in a line: its id, a tab and its words, or as BEIR has them, a JSON object
     * with {@code _id} and {@code text}.
     *
     * @throws MalformedCollectionException if the file can't be read or a line is no question
     */
    public static List<Topic> read(Path file) throws MalformedCollectionException {
        List<Topic> topics = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Lines.of(file, (line, number) -> {
            Topic topic = line.startsWith("{") ? ofJson(JsonLine.of(line, file, number)) : ofLine(line, file, number);
            if (!ids.add(topic.id())) {
                throw new MalformedCollectionException(file, number, "The id \"" + topic.id() + "\" was used before.");
            }
            topics.add(topic);
        });
        if (topics.isEmpty()) {
            throw new MalformedCollectionException(file, "There is no question in it.");
        }
        return topics;
    }

    private static Topic ofJson(JsonLine line) throws MalformedCollectionException {
        return new Topic(line.id(), line.string("text"));
    }

    private static Topic ofLine(String line, Path file, int number) throws MalformedCollectionException {
        int tab = line.indexOf('\t');
        String id = tab < 0 ? "" : line.substring(0, tab).strip();
        if (id.isEmpty()) {
            throw new MalformedCollectionException(
                    file, number, "An id, a tab and a question are expected, not \"" + Lines.shortened(line) + "\".");
        }
        return new Topic(Lines.id(id, file, number), line.substring(tab + 1));
    }
}
