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
 * @param authors the authors of reports whose names missing words are; no passage has them
 */
public record Evidence(Match match, List<String> missing, Map<String, String> corrections, List<String> authors) {

    /** Takes what was found where no author was asked about. */
    public Evidence(Match match, List<String> missing, Map<String, String> corrections) {
        this(match, missing, corrections, List.of());
    }

    static Evidence of(Findings findings) {
        return new Evidence(findings.match(), findings.missing(), findings.corrections());
    }

    /** Returns the same where it was found otherwise. */
    Evidence as(Match other) {
        return new Evidence(other, missing, corrections, authors);
    }

    /** Returns the same with those of some authors of reports whose names missing words are. */
    Evidence with(AuthorNames names) {
        return new Evidence(match, missing, corrections, names.among(missing));
    }

    /** Tells whether words asked for stand nowhere, so that a search by meaning may find more. */
    public boolean isThin() {
        return !missing.isEmpty();
    }
}
