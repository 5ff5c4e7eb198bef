package rapporteur.briefing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapporteur.search.Findings;
import rapporteur.search.Match;

/**
 * How an answer was found.
 *
 * @param match how the best result was found
 * @param missing the content words asked for that no passage searched has in any form
 * @param corrections for each word taken for another spelling, the spelling searched instead
 * @param authors the authors of reports whose names missing words are, or those of the report, where it is asked who
 *     wrote it; no passage tells of them
 * @param elsewhere asks for those of the missing words that passages of another kind than was searched have; or
 *     {@code null}
 */
public record Evidence(
        Match match,
        List<String> missing,
        Map<String, String> corrections,
        List<String> authors,
        @Nullable Ask elsewhere) {

    /** Takes what was found where no author was asked about. */
    public Evidence(Match match, List<String> missing, Map<String, String> corrections) {
        this(match, missing, corrections, List.of(), null);
    }

    static Evidence of(Findings findings) {
        return new Evidence(findings.match(), findings.missing(), findings.corrections());
    }

    /** Returns the same where it was found otherwise. */
    Evidence as(Match other) {
        return new Evidence(other, missing, corrections, authors, elsewhere);
    }

    /** Returns the same with those of some authors of reports whose names missing words are. */
    Evidence with(AuthorIndex names) {
        return with(names.among(missing));
    }

    /** Returns the same with some authors. */
    Evidence with(List<String> names) {
        return new Evidence(match, missing, corrections, names, elsewhere);
    }

    /** Returns the same with where else missing words are to be found. */
    Evidence with(@Nullable Ask other) {
        return new Evidence(match, missing, corrections, authors, other);
    }

    /** Tells whether words asked for stand nowhere, so that a search by meaning may find more. */
    public boolean isThin() {
        return !missing.isEmpty();
    }
}
