package rapporteur.evaluation;

import java.time.Duration;
import java.util.List;

/**
 * What was found for one question.
 *
 * @param topic the question
 * @param documents the documents found, best first
 * @param answered whether an answer shows any
 * @param time how long the answer took
 */
public record Ranking(Topic topic, List<Scored> documents, boolean answered, Duration time) {

    public Ranking {
        documents = List.copyOf(documents);
    }

    /**
     * A document found.
     *
     * @param id its id
     * @param score how well it fits, comparable within the ranking
     */
    public record Scored(String id, double score) {}

    /** Returns the ids of the documents, best first. */
    List<String> ids() {
        return documents.stream().map(Scored::id).toList();
    }
}
