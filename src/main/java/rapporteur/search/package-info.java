/**
 * The Lucene index over passages: it finds the passages a question means, cuts the excerpts and tells how they were
 * found. It knows passages and languages, not files, commands or platforms. The model behind searching by meaning is
 * reached through {@link rapporteur.search.Embedder} alone.
 */
@NullMarked
package rapporteur.search;

import org.jspecify.annotations.NullMarked;
