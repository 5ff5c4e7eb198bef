package rapporteur.search;

import rapporteur.report.Passage;

/**
 * A passage found for a question.
 *
 * @param passage the passage
 * @param match how it was found
 * @param score how well it fits, above 0; comparable within one set of findings only
 * @param excerpt its words to show
 * @param own whether it has any of the words asked for itself, not only the title of its report or what stands around
 *     it
 */
public record Hit(Passage passage, Match match, double score, Excerpt excerpt, boolean own) {

    /** Tells whether it is on what was asked itself: by words of its own, or in meaning. */
    public boolean isOnSubject() {
        return own || match == Match.MEANING;
    }
}
