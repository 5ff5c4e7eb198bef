/**
 * Lists of related publications: {@link rapporteur.reading.parsing.related.RelatedHeading} tells where one begins,
 * {@link rapporteur.reading.parsing.related.RelatedLines} what its lines are, and
 * {@link rapporteur.reading.parsing.related.RelatedItems} which of them make an item.
 */
@NullMarked
package rapporteur.reading.parsing.related;

import org.jspecify.annotations.NullMarked;
