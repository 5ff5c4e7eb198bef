package rapporteur.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import rapporteur.search.language.Language;
import rapporteur.search.language.Sentences;
import rapporteur.search.language.WordAnalyzer;
import rapporteur.search.language.Words;

/** Cuts from a passage the whole sentences to show for a question. */
final class Excerpts {

    /** Sentences are added to the best one as long as the excerpt stays within this many characters. */
    static final int TYPICAL_LENGTH = 350;

    /** A sentence alone is shown whole up to this many characters, then cut after a word. */
    static final int LONGEST_SENTENCE = 1_500;

    private final Map<Language, Words> stems = new EnumMap<>(Language.class);

    Excerpts() {
        for (Language language : Language.values()) {
            stems.put(language, new Words(WordAnalyzer.allStems(language)));
        }
    }

    /**
     * Cuts an excerpt around the sentence with most of the words sought; of a rare word more than of common ones.
     *
     * @param text the passage's text
     * @param language the language it is in
     * @param sought how rare the stems sought are, each above 0; none leads to the first sentences
     */
    Excerpt cut(String text, Language language, Map<String, Double> sought) {
        List<Words.Word> words = Objects.requireNonNull(stems.get(language)).of(text);
        List<Words.Word> matched =
                words.stream().filter(word -> sought.containsKey(word.term())).toList();
        List<Sentences.Span> sentences = Sentences.of(text, language.locale());
        if (sentences.isEmpty()) {
            return new Excerpt(text, 0, List.of());
        }
        double[] evidence = sentences.stream()
                .mapToDouble(sentence -> evidence(sentence, matched, sought))
                .toArray();
        return excerpt(text, widen(sentences, evidence), matched);
    }

    /** Tells whether a text has one of some stems. */
    boolean has(String text, Language language, Set<String> sought) {
        return Objects.requireNonNull(stems.get(language)).of(text).stream()
                .anyMatch(word -> sought.contains(word.term()));
    }

    /** Cuts one sentence, with nothing marked. */
    static Excerpt sentence(String text, Sentences.Span sentence) {
        return excerpt(text, sentence, List.of());
    }

    private static double evidence(Sentences.Span sentence, List<Words.Word> matched, Map<String, Double> sought) {
        return matched.stream()
                .filter(word -> word.start() >= sentence.start() && word.end() <= sentence.end())
                .map(Words.Word::term)
                .distinct()
                .mapToDouble(term -> sought.getOrDefault(term, 0.0))
                .sum();
    }

    private static int best(double[] evidence) {
        int best = 0;
        for (int i = 1; i < evidence.length; i++) {
            best = evidence[i] > evidence[best] ? i : best;
        }
        return best;
    }

    private static Sentences.Span widen(List<Sentences.Span> sentences, double[] evidence) {
        int first = best(evidence);
        int last = first;
        while (true) {
            boolean before = first > 0
                    && sentences.get(last).end() - sentences.get(first - 1).start() <= TYPICAL_LENGTH;
            boolean after = last + 1 < sentences.size()
                    && sentences.get(last + 1).end() - sentences.get(first).start() <= TYPICAL_LENGTH;
            if (after && (!before || evidence[last + 1] >= evidence[first - 1])) {
                last++;
            } else if (before) {
                first--;
            } else {
                return new Sentences.Span(
                        sentences.get(first).start(), sentences.get(last).end());
            }
        }
    }

    private static Excerpt excerpt(String text, Sentences.Span span, List<Words.Word> matched) {
        int end = wordEnd(text, span.start(), span.end());
        List<Highlight> highlights = new ArrayList<>();
        int from = span.start();
        for (Words.Word word : matched) {
            if (word.start() >= from && word.end() <= end) {
                highlights.add(new Highlight(word.start() - span.start(), word.end() - span.start()));
                from = word.end();
            }
        }
        return new Excerpt(text.substring(span.start(), end), span.start(), highlights);
    }

    private static int wordEnd(String text, int start, int end) {
        int limit = start + LONGEST_SENTENCE;
        if (end <= limit) {
            return end;
        }
        int space = text.lastIndexOf(' ', limit);
        if (space > start) {
            return space;
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }
}
