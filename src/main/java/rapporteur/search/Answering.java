package rapporteur.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import rapporteur.report.Passage;
import rapporteur.report.Place;
import rapporteur.search.index.Documents;
import rapporteur.search.index.Grams;
import rapporteur.search.index.Scope;
import rapporteur.search.lookup.ExpressionLookup;
import rapporteur.search.lookup.Phrases;
import rapporteur.search.lookup.QuestionLookup;
import rapporteur.search.lookup.WordEvidence;
import rapporteur.search.lookup.WordEvidence.Kind;
import rapporteur.search.lookup.WrittenForms;
import rapporteur.search.question.Asked;
import rapporteur.search.question.AskedPlaces;
import rapporteur.search.question.QuestionReader;

/** Answers questions: reads them, looks their words up, and ranks by words and meaning. */
final class Answering {

    /** How many passages by either measure are looked at closely. */
    private static final int CANDIDATES = 100;

    /** So many of the first passages may come before others for their places. */
    private static final int HITS_OF_PLACE = 10;

    private final Documents documents;
    private final Grams grams;
    private final QuestionReader questions;
    private final Phrases phrases;
    private final QuestionLookup lookup;
    private final WrittenForms writtenForms;
    private final Openings openings;
    private final FoundExcerpts excerpts;
    private final @Nullable Meaning meaning;

    Answering(Documents documents, Grams grams, QuestionReader questions, @Nullable Meaning meaning)
            throws IOException {
        this.documents = documents;
        this.grams = grams;
        this.questions = questions;
        this.phrases = new Phrases(documents.languages());
        this.writtenForms = new WrittenForms(documents);
        this.lookup = new QuestionLookup(documents, questions, phrases, writtenForms);
        Excerpts cut = new Excerpts();
        this.openings = new Openings(documents, cut);
        this.excerpts = new FoundExcerpts(documents, cut);
        this.meaning = meaning;
    }

    /**
     * What ranking a question came to.
     *
     * @param ranked the passages found, best first
     * @param evidence what the library has of the question's words and of their other forms
     * @param missing the words and phrases it has not, as they were typed
     * @param nearness how near passages are in meaning, or {@code null} without a model
     */
    private record Ranking(
            List<Fusion.Ranked> ranked,
            List<WordEvidence> evidence,
            Set<String> missing,
            Meaning.@Nullable Nearness nearness) {

        /** Of {@code What went wrong?} a library may have "going", which is no answer to it. */
        boolean isVague() {
            return evidence.stream().allMatch(word -> word.word().passing())
                    && evidence.stream().anyMatch(WordEvidence::isMissing)
                    && !evidence.stream().allMatch(WordEvidence::isMissing);
        }

        Ranking byMeaning() {
            List<Fusion.Ranked> near = ranked.stream()
                    .filter(found -> found.match() == Match.MEANING)
                    .toList();
            return new Ranking(near, evidence, missing, nearness);
        }
    }

    /** Answers a question. */
    Findings answer(Question question) throws IOException {
        Asked asked = read(question);
        if (asked.wordless()) {
            return new Findings(Match.NONE, List.of(), List.of(), Map.of());
        }
        if (asked.words().isEmpty()) {
            return opening(asked, question);
        }
        Ranking ranking = rank(asked, question, false);
        if (ranking.isVague()) {
            ranking = ranking.byMeaning();
            if (ranking.ranked().isEmpty()) {
                return opening(asked, question);
            }
        }
        List<Hit> hits = excerpts.hits(ranking.ranked(), ranking.evidence(), ranking.nearness(), question.limit());
        Match match = hits.isEmpty() ? Match.NONE : hits.getFirst().match();
        return new Findings(match, hits, List.copyOf(ranking.missing()), corrections(ranking.evidence()));
    }

    private Findings opening(Asked asked, Question question) {
        if (asked.author()) {
            return openings.at(
                    passage -> passage.place() instanceof Place.AboutAuthor, question.scope(), question.limit());
        }
        AskedPlaces places = asked.places();
        if (places.kind() == null) {
            return openings.of(question.scope(), question.limit());
        }
        return places.kind() == Place.Related.class
                ? openings.newest(places::have, question.scope(), question.limit())
                : openings.at(places::have, question.scope(), question.limit());
    }

    /** Reads a question; what it calls a place is a subject where the library has no such place. */
    private Asked read(Question question) {
        Asked asked = questions.read(question.text());
        boolean known = asked.places().kind() == null
                || documents.passages().stream()
                        .anyMatch(passage -> Documents.isWithin(passage, question.scope())
                                && asked.places().have(passage));
        return known ? asked : questions.readWithoutPlaces(question.text());
    }

    /**
     * Ranks passages as {@link #answer} does, without cutting excerpts, and among them those it does not show as too
     * little speaks for them.
     */
    List<RankedPassage> rank(Question question) throws IOException {
        Asked asked = read(question);
        if (asked.words().isEmpty()) {
            return answer(question).hits().stream()
                    .map(hit -> new RankedPassage(hit.passage(), hit.score()))
                    .toList();
        }
        return rank(asked, question, true).ranked().stream()
                .limit(question.limit())
                .map(found -> new RankedPassage(documents.passage(found.doc()), found.score()))
                .toList();
    }

    private Ranking rank(Asked asked, Question question, boolean all) throws IOException {
        Meaning.Embedding embedding = meaning == null ? null : meaning.embed(question.text(), asked);
        Query scope = documents.within(question.scope());
        Set<String> missing = new LinkedHashSet<>();
        Query filter = filter(asked, scope, missing);
        QuestionLookup.Found found = lookup.of(question.text(), asked, scope);
        List<WordEvidence> near = new ArrayList<>(lookup.besideTranslations(found.words(), asked, scope));
        if (embedding != null) {
            ExpressionLookup expressions = lookup.expressions(question.text(), asked);
            found = expressions.standIn(found, scope);
            near.addAll(lookup.near(found.words(), scope));
            near.addAll(expressions.near(found.words(), scope));
        }
        missing.addAll(found.missing());
        WordRanking words = new WordRanking(documents, grams, found.words(), found.otherForms(), near, filter);
        int depth = Math.max(CANDIDATES, question.limit());
        int[] candidates = all ? words.bestAndBeside(depth) : words.best(depth);
        Meaning.Nearness nearness = null;
        if (embedding != null) {
            nearness = embedding.nearness(depth, documents.matching(filter));
            candidates = Documents.union(candidates, nearness.nearest());
        }
        List<Fusion.Ranked> ranked = Fusion.ranked(words, found.words(), nearness, candidates, all);
        boolean known = found.all().stream().anyMatch(word -> word.kind().compareTo(Kind.SYNONYM) < 0);
        return new Ranking(
                asked.author() && known ? authorsFirst(ranked, question.scope()) : placesFirst(ranked, asked.places()),
                found.all(),
                missing,
                nearness);
    }

    /** Puts first what the report of the best passage says about its authors. */
    private List<Fusion.Ranked> authorsFirst(List<Fusion.Ranked> ranked, Scope scope) {
        if (ranked.isEmpty()) {
            return ranked;
        }
        Fusion.Ranked best = ranked.getFirst();
        Scope report = new Scope(documents.passage(best.doc()).report(), scope.place());
        Map<Integer, Fusion.Ranked> byDoc = new LinkedHashMap<>();
        for (int doc = 0; doc < documents.count(); doc++) {
            Passage passage = documents.passage(doc);
            if (passage.place() instanceof Place.AboutAuthor && Documents.isWithin(passage, report)) {
                byDoc.put(doc, new Fusion.Ranked(doc, best.match(), best.score()));
            }
        }
        ranked.forEach(found -> byDoc.putIfAbsent(found.doc(), found));
        return List.copyOf(byDoc.values());
    }

    /** Puts first those of the best passages with words asked for that are at places asked for. */
    private List<Fusion.Ranked> placesFirst(List<Fusion.Ranked> ranked, AskedPlaces places) {
        if (places.kind() == null) {
            return ranked;
        }
        Set<Fusion.Ranked> ordered = new LinkedHashSet<>();
        ranked.stream()
                .limit(places.numbers().isEmpty() ? HITS_OF_PLACE : ranked.size())
                .filter(found -> found.match() != Match.MEANING && places.have(documents.passage(found.doc())))
                .forEach(ordered::add);
        ordered.addAll(ranked);
        return List.copyOf(ordered);
    }

    /** Keeps to the passages with all quoted phrases, but for those no passage has, which are missing. */
    private @Nullable Query filter(Asked asked, @Nullable Query scope, Set<String> missing) throws IOException {
        Query filter = scope;
        for (String phrase : asked.phrases()) {
            Query narrower = Documents.both(filter, phrases.query(phrase));
            if (documents.has(narrower)) {
                filter = narrower;
            } else {
                missing.add(phrase);
            }
        }
        return filter;
    }

    private Map<String, String> corrections(List<WordEvidence> evidence) throws IOException {
        Map<String, String> corrections = new LinkedHashMap<>();
        for (WordEvidence word : evidence) {
            if (word.kind() == Kind.CORRECTED) {
                corrections.put(word.word().typed(), writtenForms.of(word.written()));
            }
        }
        return corrections;
    }
}
