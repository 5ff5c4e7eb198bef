package rapporteur.briefing;

import java.util.List;
import java.util.Map;
import rapporteur.search.Findings;
import rapporteur.search.Match;

/**
 * How an answer was found.
 *
 * @param match how the best result was found
 * @param missing the content words asked for that no passage searched has in any form
 * @param corrections for each word taken for another spelling, the spelling searched instead
 */
public record Evidence(Match match, List<String> missing, Map<String, String> corrections) {

    static Evidence of(Findings findings) {
        return new Evidence(findings.match(), findings.missing(), findings.corrections());
    }

    /** Tells whether words asked for stand nowhere, so that a search by meaning may find more. */
    public boolean isThin() {
        return !missing.isEmpty();
    }
}
