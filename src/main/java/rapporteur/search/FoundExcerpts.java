package rapporteur.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapporteur.report.Passage;
import rapporteur.search.index.Documents;
import rapporteur.search.index.PlaceWords;
import rapporteur.search.language.Language;
import rapporteur.search.lookup.WordEvidence;
import rapporteur.search.lookup.WordEvidence.Kind;

/** Cuts the excerpts of passages that were found for a question. */
final class FoundExcerpts {

    /** For so many of the first hits the nearest sentence is looked for; a sentence costs the model milliseconds. */
    private static final int HITS_READ_CLOSELY = 5;

    /** How much a word that says little about a subject tells the sentence to show. */
    private static final double PASSING = 0.1;

    private final Documents documents;
    private final Excerpts excerpts;

    FoundExcerpts(Documents documents, Excerpts excerpts) {
        this.documents = documents;
        this.excerpts = excerpts;
    }

    /**
     * Returns the first of the passages found with their excerpts.
     *
     * @param ranked the passages, best first
     * @param evidence what the library has of the question's words and of their other forms
     * @param nearness how near passages are in meaning, or {@code null} without a model
     * @param limit how many at most
     */
    List<Hit> hits(
            List<Fusion.Ranked> ranked, List<WordEvidence> evidence, Meaning.@Nullable Nearness nearness, int limit) {
        List<Hit> hits = new ArrayList<>();
        Map<String, Double> marked = sought(evidence, Kind.TRANSLATED);
        Map<String, Double> hinted = sought(evidence, Kind.SYNONYM);
        Set<String> stems = stems(evidence, _ -> true);
        Set<String> translated = stems(evidence, Kind.TRANSLATED::equals);
        for (Fusion.Ranked found : ranked.subList(0, Math.min(limit, ranked.size()))) {
            // to the model the sentence with a translation is often not the nearest
            boolean read = hits.size() < HITS_READ_CLOSELY && !hasInText(found, translated);
            boolean unmarked = found.match() == Match.MEANING;
            Excerpt excerpt = excerpt(found, unmarked ? hinted : marked, read ? nearness : null);
            boolean own = !excerpt.highlights().isEmpty() || has(found, stems);
            hits.add(new Hit(documents.passage(found.doc()), found.match(), found.score(), excerpt, own));
        }
        return hits;
    }

    private static Set<String> stems(List<WordEvidence> evidence, Predicate<Kind> of) {
        return evidence.stream()
                .filter(word -> of.test(word.kind()))
                .flatMap(word -> word.stems().stream())
                .collect(Collectors.toSet());
    }

    private boolean hasInText(Fusion.Ranked found, Set<String> stems) {
        String text = documents.passage(found.doc()).text();
        return !stems.isEmpty() && excerpts.has(text, documents.language(found.doc()), stems);
    }

    /** Tells whether a passage itself has one of some stems. */
    private boolean has(Fusion.Ranked found, Set<String> stems) {
        Passage passage = documents.passage(found.doc());
        Language language = documents.language(found.doc());
        return found.match() != Match.MEANING
                && (hasInText(found, stems) || excerpts.has(PlaceWords.of(passage, language), language, stems));
    }

    /**
     * Returns the stems to look for, and how rare each is; one that says little of a subject counts a tenth of that.
     *
     * @param last how the least sure of the words were found
     */
    private static Map<String, Double> sought(List<WordEvidence> evidence, Kind last) {
        Map<String, Double> sought = new LinkedHashMap<>();
        for (WordEvidence word : evidence) {
            if (word.kind().compareTo(last) <= 0) {
                double weight = word.word().passing() ? PASSING * word.rarity() : word.rarity();
                word.stems().forEach(stem -> sought.merge(stem, weight, Math::max));
            }
        }
        return sought;
    }

    private Excerpt excerpt(Fusion.Ranked found, Map<String, Double> sought, Meaning.@Nullable Nearness nearness) {
        Passage passage = documents.passage(found.doc());
        Language language = documents.language(found.doc());
        if (found.match() != Match.MEANING) {
            return excerpts.cut(passage.text(), language, sought);
        }
        if (nearness != null) {
            return Excerpts.sentence(passage.text(), nearness.nearestSentence(passage.text(), language.locale()));
        }
        Excerpt hinted = excerpts.cut(passage.text(), language, sought);
        return new Excerpt(hinted.text(), hinted.start(), List.of());
    }
}
