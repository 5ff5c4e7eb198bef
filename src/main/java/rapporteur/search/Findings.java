package rapporteur.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was found for a question.
 *
 * @param match how the best hit was found, or {@link Match#NONE} without any
 * @param hits the passages found, best first
 * @param missing the content words of the question that no passage searched has in any form, as they were typed
 * @param corrections for each word taken for another spelling, as typed, the spelling that was searched instead
 */
public record Findings(Match match, List<Hit> hits, List<String> missing, Map<String, String> corrections) {

    public Findings {
        hits = List.copyOf(hits);
        missing = List.copyOf(missing);
        corrections = Collections.unmodifiableMap(new LinkedHashMap<>(corrections));
    }
}
