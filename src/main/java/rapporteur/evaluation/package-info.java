/**
 * How well the index finds: collections of documents with questions whose answers are known, the measures of
 * information retrieval over them, and runs in the format of TREC. It asks the index the way everyone does and knows
 * nothing of its inside.
 */
@NullMarked
package rapporteur.evaluation;

import org.jspecify.annotations.NullMarked;
