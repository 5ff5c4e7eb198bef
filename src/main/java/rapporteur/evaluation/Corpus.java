package rapporteur.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapporteur.report.Passage;
import rapporteur.report.Place;
import rapporteur.search.index.PassageSequence;

/**
 * A collection of documents to search.
 *
 * @param sequences the documents as passages; those whose ids are the same up to the last hyphen follow one another
 * @param documentIds the ids of the documents by the ids of their passages
 */
public record Corpus(List<PassageSequence> sequences, Map<String, String> documentIds) {

    public Corpus {
        sequences = List.copyOf(sequences);
        documentIds = Map.copyOf(documentIds);
    }

    /** Returns passages as a collection in which each is known by its own id. */
    public static Corpus of(List<PassageSequence> sequences) {
        Map<String, String> ids = new HashMap<>();
        for (PassageSequence sequence : sequences) {
            sequence.passages().forEach(passage -> ids.put(passage.id(), passage.id()));
        }
        return new Corpus(sequences, ids);
    }

    /**
     * Reads documents from a file with one JSON object in a line: {@code id}, a string or a whole number, and the
     * strings {@code text} and perhaps {@code title}. Those of BEIR have {@code _id} in its place, and no neighbours.
     *
     * @param file the file
     * @param language the language of the documents as a BCP 47 tag
     * @throws MalformedCollectionException if the file can't be read or a line is no document
     */
    public static Corpus read(Path file, String language) throws MalformedCollectionException {
        Map<String, List<Passage>> bySequence = new LinkedHashMap<>();
        Map<String, String> ids = new HashMap<>();
        Lines.of(file, (line, number) -> {
            JsonLine document = JsonLine.of(line, file, number);
            String id = document.id();
            Passage passage = passage(id, document.string("text"), document.title(), document.isOfBeir());
            if (ids.put(passage.id(), id) != null) {
                throw new MalformedCollectionException(file, number, "The id \"" + id + "\" was used before.");
            }
            bySequence.computeIfAbsent(passage.report(), _ -> new ArrayList<>()).add(passage);
        });
        if (ids.isEmpty()) {
            throw new MalformedCollectionException(file, "There is no document in it.");
        }
        List<PassageSequence> sequences = bySequence.values().stream()
                .map(passages -> new PassageSequence(null, language, passages))
                .toList();
        return new Corpus(sequences, ids);
    }

    /** Returns the id of the document a passage is. */
    String documentId(Passage passage) {
        return documentIds.getOrDefault(passage.id(), passage.id());
    }

    private static Passage passage(String id, String text, @Nullable String title, boolean alone) {
        int hyphen = alone ? -1 : id.lastIndexOf('-');
        String report = hyphen < 0 ? id : id.substring(0, hyphen);
        String anchor = hyphen < 0 ? "" : id.substring(hyphen + 1);
        return new Passage(report, anchor, new Place.Running(title, 1), null, title, List.of(), text);
    }
}
