package rapporteur.search;

import rapporteur.report.Passage;

/**
 * A passage and how well it fits a question.
 *
 * @param passage the passage
 * @param score how well it fits, above 0; comparable within one ranking only
 */
public record RankedPassage(Passage passage, double score) {}
