package rapporteur.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import rapporteur.report.Passage;
import rapporteur.search.index.Documents;
import rapporteur.search.index.Field;
import rapporteur.search.index.Grams;
import rapporteur.search.index.PlaceWords;
import rapporteur.search.language.Folding;
import rapporteur.search.lookup.WordEvidence;
import rapporteur.search.lookup.WordEvidence.Kind;

/** Ranks passages by the words of one question: BM25 over fields, with what stands near and around counting too. */
final class WordRanking {

    /** A ranking that would be shorter is made of all passages, the letters in common deciding. */
    private static final int FEW = 10;

    private final Documents documents;
    private final Grams grams;
    private final List<String> written;
    private final List<WordEvidence> evidence;
    private final List<WordEvidence> near;
    private final List<WordEvidence> searched;
    private final List<List<WordEvidence>> otherForms;
    private final boolean nothingTells;
    private final @Nullable Query filter;
    private final Neighbours neighbours;
    private final Map<Term, TermStates> states = new HashMap<>();

    /**
     * Prepares to rank.
     *
     * @param evidence what the library has of the question's words
     * @param otherForms what it has of the words of each other form of something abbreviated or spelled out
     * @param near what it has of near synonyms of words that it has too, if only in translation
     * @param filter the passages to rank, or {@code null} for all
     */
    WordRanking(
            Documents documents,
            Grams grams,
            List<WordEvidence> evidence,
            List<List<WordEvidence>> otherForms,
            List<WordEvidence> near,
            @Nullable Query filter) {
        this.documents = documents;
        this.grams = grams;
        List<WordEvidence> all = Stream.concat(
                        evidence.stream(), otherForms.stream().flatMap(List::stream))
                .toList();
        this.written = all.stream().map(word -> Folding.of(word.written())).toList();
        this.evidence = present(all.stream());
        this.near = present(near.stream());
        this.searched = present(Stream.concat(all.stream(), near.stream()));
        this.otherForms = otherForms;
        this.nothingTells = evidence.stream().allMatch(word -> word.word().passing());
        this.neighbours = new Neighbours(documents);
        this.filter = filter;
    }

    private static List<WordEvidence> present(Stream<WordEvidence> words) {
        return words.filter(word -> !word.stems().isEmpty()).toList();
    }

    /** Returns the best documents in ascending order of their numbers; none where the library has no word asked for. */
    int[] best(int limit) throws IOException {
        if (evidence.isEmpty()) {
            return new int[0];
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(byFields(), Occur.MUST);
        if (filter != null) {
            query.add(filter, Occur.FILTER);
        }
        return Arrays.stream(documents.searcher().search(query.build(), limit).scoreDocs)
                .mapToInt(found -> found.doc)
                .sorted()
                .toArray();
    }

    /**
     * Returns the same and the documents beside them, for which what stands around speaks; all documents where that
     * makes few. In ascending order of their numbers.
     */
    int[] bestAndBeside(int limit) throws IOException {
        int[] best = best(limit);
        FixedBitSet within = documents.matching(filter);
        int[] beside = Documents.union(
                best, Arrays.stream(best).flatMap(neighbours::of).toArray());
        return (beside.length < FEW ? IntStream.range(0, documents.count()) : Arrays.stream(beside))
                .filter(doc -> within == null || within.get(doc))
                .toArray();
    }

    /** Returns how well documents fit, 0 where nothing of a word asked for is in or around them. */
    double[] scores(int[] docs) throws IOException {
        double[] scores = documents.scores(byFields(), docs);
        double[] details = documents.scores(byDetail(), docs);
        double[] around = around(docs);
        Grams.Comparison comparison = grams.comparison(written);
        for (int i = 0; i < docs.length; i++) {
            Passage passage = documents.passage(docs[i]);
            double alike = comparison.with(passage.text(), PlaceWords.of(passage, documents.language(docs[i])));
            scores[i] += details[i] + around[i] + Weights.GRAMS * alike;
        }
        return scores;
    }

    /**
     * Returns which part of the question documents have, by the rarity of the words.
     *
     * @param kind the sort of finding that counts
     */
    double[] coverage(Kind kind, int[] docs) throws IOException {
        return coverage(word -> word.kind() == kind, docs);
    }

    /** Returns the same for words found as they are written that say something about a subject, if any word does. */
    double[] tellingCoverage(int[] docs) throws IOException {
        return coverage(word -> word.kind() == Kind.FOUND && (word.word().passing() == nothingTells), docs);
    }

    /** Tells whether any word that is there says little about a subject. */
    boolean hasPassing() {
        return evidence.stream().anyMatch(word -> word.word().passing());
    }

    private double[] coverage(Predicate<WordEvidence> counts, int[] docs) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (WordEvidence word : searched) {
            if (counts.test(word)) {
                float worth = (float) (word.rarity() * word.kind().trust());
                query.add(new BoostQuery(new ConstantScoreQuery(anywhere(word)), worth), Occur.SHOULD);
            }
        }
        BooleanQuery built = query.build();
        return built.clauses().isEmpty() ? new double[docs.length] : documents.scores(built, docs);
    }

    /**
     * Returns 1 for documents with a near synonym of a word that is there, if only in translation, and 0 for others.
     */
    double[] nearSynonyms(int[] docs) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (WordEvidence word : near) {
            query.add(anywhere(word), Occur.SHOULD);
        }
        return having(query.build(), docs);
    }

    /** Returns 1 for documents with all words of another form of something asked for, and 0 for those without. */
    double[] otherForms(int[] docs) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (List<WordEvidence> form : otherForms) {
            BooleanQuery.Builder whole = new BooleanQuery.Builder();
            for (WordEvidence word : form) {
                whole.add(anywhere(word), Occur.MUST);
            }
            query.add(whole.build(), Occur.SHOULD);
        }
        return having(query.build(), docs);
    }

    private double[] having(BooleanQuery any, int[] docs) throws IOException {
        return any.clauses().isEmpty() ? new double[docs.length] : documents.scores(new ConstantScoreQuery(any), docs);
    }

    private Query anywhere(WordEvidence word) throws IOException {
        BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
        for (String field : Field.STEMMED) {
            anywhere.add(anyOf(field, word.stems()), Occur.SHOULD);
        }
        return anywhere.build();
    }

    private Query byFields() throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (WordEvidence word : searched) {
            float trust = (float) word.kind().trust();
            Query text = inText(word);
            Query title = boosted(anyOf(Field.TITLE, word.stems()), trust * Weights.TITLE);
            // what a title says of its whole report is no more true of the passage that says it again
            query.add(new DisjunctionMaxQuery(List.of(text, title), Weights.TEXT_BESIDE_TITLE), Occur.SHOULD);
            query.add(boosted(anyOf(Field.HEADING, word.stems()), trust * Weights.HEADING), Occur.SHOULD);
        }
        return query.build();
    }

    private Query byDetail() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (WordEvidence word : evidence) {
            Term asWritten = new Term(Field.WORDS, Folding.of(word.written()));
            query.add(new BoostQuery(new TermQuery(asWritten), Weights.AS_WRITTEN), Occur.SHOULD);
        }
        for (int i = 0; i + 1 < evidence.size(); i++) {
            List<String> first = evidence.get(i).stems();
            List<String> second = evidence.get(i + 1).stems();
            if (first.size() == 1 && second.size() == 1 && !first.equals(second)) {
                query.add(pair(Field.TEXT, first.getFirst(), second.getFirst(), Weights.PAIRS_IN_TEXT), Occur.SHOULD);
                query.add(
                        pair(Field.HEADING, first.getFirst(), second.getFirst(), Weights.PAIRS_IN_HEADING),
                        Occur.SHOULD);
            }
        }
        return query.build();
    }

    private static Query pair(String field, String first, String second, float weight) {
        return new BoostQuery(new PhraseQuery(Weights.PAIR_SLOP, field, first, second), weight);
    }

    /** Returns what the passages before and after documents add to their scores, word by word. */
    private double[] around(int[] docs) throws IOException {
        Surroundings surroundings = new Surroundings(docs, neighbours);
        double[] sums = new double[docs.length];
        for (WordEvidence word : searched) {
            surroundings.add(documents.scores(inText(word), surroundings.all()), sums);
        }
        return sums;
    }

    private Query inText(WordEvidence word) throws IOException {
        return boosted(anyOf(Field.TEXT, word.stems()), (float) word.kind().trust());
    }

    private static Query boosted(Query query, float weight) {
        return weight == 1 ? query : new BoostQuery(query, weight);
    }

    private Query anyOf(String field, List<String> stems) throws IOException {
        if (stems.size() == 1) {
            return term(new Term(field, stems.getFirst()));
        }
        SynonymQuery.Builder any = new SynonymQuery.Builder(field);
        stems.forEach(stem -> any.addTerm(new Term(field, stem)));
        return any.build();
    }

    /** A word is asked for in several queries; where it stands in the index is looked up once. */
    private Query term(Term term) throws IOException {
        TermStates known = states.get(term);
        if (known == null) {
            known = TermStates.build(documents.searcher(), term, true);
            states.put(term, known);
        }
        return new TermQuery(term, known);
    }
}
