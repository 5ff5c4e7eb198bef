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
     * Reads questions from a file with one in a line, its id before a tab.
     *
     * @throws MalformedCollectionException if the file can't be read or a line is no question
     */
    public static List<Topic> read(Path file) throws MalformedCollectionException {
        List<Topic> topics = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Lines.of(file, (line, number) -> {
            int tab = line.indexOf('\t');
            String id = tab < 0 ? "" : line.substring(0, tab).strip();
            if (id.isEmpty()) {
                throw new MalformedCollectionException(
                        file,
                        number,
                        "An id, a tab and a question are expected, not \"" + Lines.shortened(line) + "\".");
            }
            if (!ids.add(id)) {
                throw new MalformedCollectionException(file, number, "The id \"" + id + "\" was used before.");
            }
            topics.add(new Topic(id, line.substring(tab + 1)));
        });
        if (topics.isEmpty()) {
            throw new MalformedCollectionException(file, "There is no question in it.");
        }
        return topics;
    }
}
