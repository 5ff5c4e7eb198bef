/**
 * Searching by meaning: a small sentence-embedding model that runs in this process, and the file that keeps the vectors
 * it made. {@link rapporteur.embedding.SentenceModel} and {@link rapporteur.embedding.VectorCache} stand behind
 * {@link rapporteur.search.Embedder}; no other package knows the model, and no class of ONNX Runtime is loaded before
 * {@link rapporteur.embedding.SentenceModel#load}. Nothing here ranks or decides what answers a question.
 */
@NullMarked
package rapporteur.embedding;

import org.jspecify.annotations.NullMarked;
