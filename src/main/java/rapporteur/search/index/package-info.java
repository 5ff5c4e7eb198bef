/**
 * The Lucene index of passages, in memory or on disk: {@link rapporteur.search.index.PassageWriter} writes it,
 * {@link rapporteur.search.index.DiskIndex} keeps it, {@link rapporteur.search.index.Documents} reads it. Nothing here
 * knows questions or ranks anything.
 */
@NullMarked
package rapporteur.search.index;

import org.jspecify.annotations.NullMarked;
