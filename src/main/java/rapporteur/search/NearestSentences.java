package rapporteur.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.util.VectorUtil;
import rapporteur.search.language.Sentences;

/** Finds the sentence of a passage nearest to a question in meaning; keeps the vectors of passages seen lately. */
final class NearestSentences {

    private static final int PASSAGES_KEPT = 500;

    /** More sentences than passages have; what has more must not keep a question waiting for the model. */
    private static final int MOST_SENTENCES = 60;

    private final Embedder embedder;
    private final Map<String, List<float[]>> vectorsByText =
            Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, List<float[]>> eldest) {
                    return size() > PASSAGES_KEPT;
                }
            });

    NearestSentences(Embedder embedder) {
        this.embedder = embedder;
    }

    /**
     * Returns the sentence of a passage nearest to a question, of its first {@value #MOST_SENTENCES}; all of a text
     * without sentences.
     *
     * @param question the vector of the question
     * @param text the passage's text
     * @param locale the language it is in
     */
    Sentences.Span find(float[] question, String text, Locale locale) {
        List<Sentences.Span> all = Sentences.of(text, locale);
        List<Sentences.Span> sentences = all.subList(0, Math.min(all.size(), MOST_SENTENCES));
        if (sentences.size() <= 1) {
            return sentences.isEmpty() ? new Sentences.Span(0, text.length()) : sentences.getFirst();
        }
        List<float[]> vectors = vectors(text, sentences, locale);
        int nearest = 0;
        for (int i = 1; i < sentences.size(); i++) {
            if (VectorUtil.dotProduct(question, vectors.get(i))
                    > VectorUtil.dotProduct(question, vectors.get(nearest))) {
                nearest = i;
            }
        }
        return sentences.get(nearest);
    }

    private List<float[]> vectors(String text, List<Sentences.Span> sentences, Locale locale) {
        List<float[]> known = vectorsByText.get(text);
        if (known == null) {
            List<String> texts = sentences.stream()
                    .map(sentence -> text.substring(sentence.start(), sentence.end()))
                    .toList();
            known = embedder.passages(texts, locale.getLanguage());
            vectorsByText.put(text, known);
        }
        return known;
    }
}
