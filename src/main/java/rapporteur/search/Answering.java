package rapporteur.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import rapporteur.report.Passage;
import rapporteur.search.WordEvidence.Kind;

/** Answers questions: reads them, looks their words up, ranks by words and meaning, and cuts the excerpts. */
final class Answering {

    /** How many passages by either measure are looked at closely. */
    private static final int CANDIDATES = 100;

    private final Documents documents;
    private final Grams grams;
    private final QuestionReader questions;
    private final WordLookup lookup;
    private final WrittenForms writtenForms;
    private final Excerpts excerpts = new Excerpts();
    private final @Nullable Meaning meaning;

    Answering(Documents documents, Grams grams, QuestionReader questions, @Nullable Meaning meaning) {
        this.documents = documents;
        this.grams = grams;
        this.questions = questions;
        this.lookup = new WordLookup(documents.searcher(), questions);
        this.writtenForms = new WrittenForms(documents);
        this.meaning = meaning;
    }

    Findings answer(Question question) throws IOException {
        Asked asked = questions.read(question.text());
        Query scope = documents.within(question.scope());
        List<WordEvidence> evidence = new ArrayList<>();
        for (AskedWord word : asked.words()) {
            evidence.add(lookup.of(word, scope));
        }
        Fusion ranking = rank(question, evidence, scope);
        List<String> missing = evidence.stream()
                .filter(WordEvidence::isMissing)
                .map(word -> word.word().typed())
                .toList();
        Map<String, String> corrections = new LinkedHashMap<>();
        for (WordEvidence word : evidence) {
            if (word.kind() == Kind.CORRECTED) {
                corrections.put(word.word().typed(), writtenForms.of(word.written()));
            }
        }
        List<Hit> hits = hits(ranking, evidence, question.limit());
        Match match =
                hits.stream().map(Hit::match).min(Comparator.naturalOrder()).orElse(Match.NONE);
        return new Findings(match, hits, missing, corrections);
    }

    private Fusion rank(Question question, List<WordEvidence> evidence, @Nullable Query scope) throws IOException {
        WordRanking words = new WordRanking(documents, grams, evidence, scope);
        int depth = Math.max(CANDIDATES, question.limit());
        int[] candidates = words.best(depth);
        Meaning.Nearness nearness = null;
        if (meaning != null) {
            Scope within = question.scope();
            nearness = meaning.to(question.text(), doc -> Documents.isWithin(documents.passage(doc), within));
            candidates = Documents.union(candidates, nearness.nearest(depth));
        }
        return Fusion.of(words, evidence, nearness, candidates);
    }

    private List<Hit> hits(Fusion ranking, List<WordEvidence> evidence, int limit) {
        Set<String> sought = new LinkedHashSet<>();
        evidence.stream().filter(word -> !word.isMissing()).forEach(word -> sought.addAll(word.stems()));
        return ranking.ranked().stream()
                .limit(limit)
                .map(found -> hit(found, sought))
                .toList();
    }

    private Hit hit(Fusion.Ranked found, Set<String> sought) {
        Passage passage = documents.passage(found.doc());
        Language language = documents.language(found.doc());
        Set<String> marked = found.match() == Match.MEANING ? Set.of() : sought;
        return new Hit(passage, found.match(), found.score(), excerpts.cut(passage.text(), language, marked));
    }
}
