package rapporteur.evaluation;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

/**
 * Which documents answer which questions.
 *
 * @param grades the grade of each judged document by its id, by the ids of the questions; 0 or less for no answer
 */
public record Judgements(Map<String, Map<String, Integer>> grades) {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int COLUMNS = 4;
    private static final List<String> HEADER_OF_BEIR = List.of("query-id", "corpus-id", "score");

    public Judgements {
        Map<String, Map<String, Integer>> copy = new HashMap<>();
        grades.forEach((topic, documents) -> copy.put(topic, Map.copyOf(documents)));
        grades = Map.copyOf(copy);
    }

    /**
     * Reads judgements as TREC writes them: the question's id, an unused column, the document's id, the grade, a whole
     * number that some write as {@code 1.0}. BEIR leaves the unused column out and names the others in the first line.
     *
     * @throws MalformedCollectionException if the file can't be read or a line is no judgement
     * @see <a href="https://trec.nist.gov/data/qrels_eng/">TREC's relevance judgements</a>
     */
    public static Judgements read(Path file) throws MalformedCollectionException {
        Map<String, Map<String, Integer>> grades = new HashMap<>();
        AtomicBoolean ofBeir = new AtomicBoolean();
        Lines.of(file, (line, number) -> {
            List<String> columns = List.of(SPACES.split(line.strip(), 0));
            if (grades.isEmpty() && columns.equals(HEADER_OF_BEIR)) {
                ofBeir.set(true);
                return;
            }
            if (columns.size() != (ofBeir.get() ? HEADER_OF_BEIR.size() : COLUMNS)) {
                throw new MalformedCollectionException(
                        file,
                        number,
                        "Four columns are expected (question, 0, document, grade), or below the line \"query-id corpus-id"
                                + " score\" these three, not \"" + Lines.shortened(line) + "\".");
            }
            String document = columns.get(columns.size() - 2);
            grades.computeIfAbsent(columns.getFirst(), _ -> new HashMap<>())
                    .put(document, grade(columns.getLast(), file, number));
        });
        if (grades.isEmpty()) {
            throw new MalformedCollectionException(file, "There is no judgement in it.");
        }
        return new Judgements(grades);
    }

    private static int grade(String text, Path file, int number) throws MalformedCollectionException {
        try {
            return new BigDecimal(text).intValueExact();
        } catch (ArithmeticException | NumberFormatException odd) {
            throw new MalformedCollectionException(
                    file, number, "The grade \"" + Lines.shortened(text) + "\" is not a whole number.");
        }
    }

    /** Returns sentences on judgements that fit no question or no document, so that nothing can be measured by them. */
    public List<String> oddities(List<Topic> topics, Corpus corpus) {
        List<String> sentences = new ArrayList<>();
        if (topics.stream().noneMatch(topic -> grades.containsKey(topic.id()))) {
            sentences.add("The judgements are on none of the questions: look whether the ids of both are the same.");
        }
        Set<String> documents = Set.copyOf(corpus.documentIds().values());
        if (grades.values().stream().allMatch(judged -> Collections.disjoint(judged.keySet(), documents))) {
            sentences.add("The judgements are on none of the documents: look whether the ids of both are the same.");
        }
        return sentences;
    }

    /** Returns the grades of the documents judged for a question; empty where none was. */
    public Map<String, Integer> of(String topic) {
        return grades.getOrDefault(topic, Map.of());
    }

    /** Tells whether some document answers a question. */
    boolean hasAnswer(String topic) {
        return of(topic).values().stream().anyMatch(grade -> grade > 0);
    }
}
