/**
 * The Lucene index over passages: it finds the passages a question means, cuts the excerpts and tells how they were
 * found. It knows passages and languages, not files, commands or platforms. The model behind searching by meaning is
 * reached through {@link rapporteur.search.Embedder} alone.
 *
 * <p>{@link rapporteur.search.PassageIndex} leads. {@link rapporteur.search.Answering} goes through a question, package
 * by package: {@code question} reads it, {@code lookup} tells what the library has of its words, as {@code index} holds
 * them and {@code language} understands them. Here {@link rapporteur.search.WordRanking} and
 * {@link rapporteur.search.Meaning} rank passages, {@link rapporteur.search.Fusion} puts the two together, and
 * {@link rapporteur.search.Excerpts} cuts what is shown.
 */
@NullMarked
package rapporteur.search;

import org.jspecify.annotations.NullMarked;
