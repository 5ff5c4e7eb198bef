package rapporteur.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import rapporteur.report.Passage;
import rapporteur.search.language.Language;

/** The documents of a written index and the passages they stand for. */
public final class Documents {

    private final IndexSearcher searcher;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Language> languages = new ArrayList<>();
    private final Set<Language> distinctLanguages = EnumSet.noneOf(Language.class);
    private final int[] ordinals;

    /**
     * Opens what was written.
     *
     * @param reader the index
     * @param sequences what it was written from
     */
    public Documents(DirectoryReader reader, List<PassageSequence> sequences) throws IOException {
        searcher = new IndexSearcher(reader);
        // every question differs: caching its parts would only cost
        searcher.setQueryCache(null);
        for (PassageSequence sequence : sequences) {
            Language language = Language.of(sequence.language());
            distinctLanguages.add(language);
            for (Passage passage : sequence.passages()) {
                passages.add(passage);
                languages.add(language);
            }
        }
        ordinals = readOrdinals(reader);
    }

    private static int[] readOrdinals(DirectoryReader reader) throws IOException {
        int[] ordinals = new int[reader.maxDoc()];
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues values = Objects.requireNonNull(leaf.reader().getNumericDocValues(Field.ORDINAL));
            for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
                ordinals[leaf.docBase + doc] = Math.toIntExact(values.longValue());
            }
        }
        return ordinals;
    }

    /** Returns what searches the documents. */
    public IndexSearcher searcher() {
        return searcher;
    }

    /** Returns how many documents there are; they are numbered from 0. */
    public int count() {
        return ordinals.length;
    }

    /** Returns the passages in the order they were given. */
    public List<Passage> passages() {
        return passages;
    }

    /** Returns the passage a document stands for. */
    public Passage passage(int doc) {
        return passages.get(ordinals[doc]);
    }

    /** Returns the title of a report by the document of its first passage; empty for any other. */
    public String title(int doc) throws IOException {
        String title = searcher.storedFields().document(doc).get(Field.TITLE);
        return title == null ? "" : title;
    }

    /** Returns the language of the passage a document stands for. */
    public Language language(int doc) {
        return languages.get(ordinals[doc]);
    }

    /** Returns the language of a passage by its number in the order given. */
    public Language languageOf(int ordinal) {
        return languages.get(ordinal);
    }

    /** Returns the languages that passages are in. */
    public Set<Language> languages() {
        return distinctLanguages;
    }

    /** Tells whether two documents stand for passages of one report. */
    public boolean together(int doc, int other) {
        return other >= 0
                && other < ordinals.length
                && passage(doc).report().equals(passage(other).report());
    }

    /** Returns the documents of a part of the library, or {@code null} where that is all. */
    public @Nullable Query within(Scope scope) {
        if (scope.report() == null && scope.place() == null) {
            return null;
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (scope.report() != null) {
            query.add(new TermQuery(new Term(Field.REPORT, scope.report())), Occur.FILTER);
        }
        if (scope.place() != null) {
            query.add(new TermQuery(new Term(Field.PLACE, scope.place().getSimpleName())), Occur.FILTER);
        }
        return query.build();
    }

    /** Tells whether a passage lies in a part of the library. */
    public static boolean isWithin(Passage passage, Scope scope) {
        return (scope.report() == null || scope.report().equals(passage.report()))
                && (scope.place() == null || scope.place().isInstance(passage.place()));
    }

    /**
     * Returns those of some stems that passages have.
     *
     * @param scope the passages to search, or {@code null} for all
     */
    public Set<String> present(Collection<String> stems, @Nullable Query scope) throws IOException {
        Set<String> present = new LinkedHashSet<>();
        for (String stem : stems) {
            if (isPresent(stem, scope)) {
                present.add(stem);
            }
        }
        return present;
    }

    private boolean isPresent(String stem, @Nullable Query scope) throws IOException {
        boolean known = frequency(List.of(stem)) > 0;
        if (scope == null || !known) {
            return known;
        }
        return has(both(scope, anywhere(List.of(stem))));
    }

    /** Tells whether any document matches a query. */
    public boolean has(Query query) throws IOException {
        return searcher.search(query, 1).scoreDocs.length > 0;
    }

    /**
     * Tells whether any document in a language, or the title of a report in it, has a word as it is written.
     *
     * @param folded the word without case and accents
     */
    public boolean has(String folded, Language language) throws IOException {
        for (String field : languages().contains(language) ? Field.WRITTEN : List.<String>of()) {
            Term word = new Term(field, folded);
            if (searcher.getIndexReader().docFreq(word) > 0
                    && (languages().size() == 1 || has(both(new TermQuery(word), in(language))))) {
                return true;
            }
        }
        return false;
    }

    /** Matches the documents in a language. */
    public static Query in(Language language) {
        return new TermQuery(new Term(Field.LANGUAGE, language.name()));
    }

    /**
     * Tells whether something holds for the text of one of the best passages for a query, or for a line of what belongs
     * to it besides.
     *
     * @param limit how many passages are looked at
     */
    public boolean haveText(Query query, int limit, BiPredicate<String, Language> holds) throws IOException {
        for (ScoreDoc found : searcher.search(query, limit).scoreDocs) {
            Passage passage = passage(found.doc);
            Language language = language(found.doc);
            if (holds.test(passage.text(), language)
                    || PlaceWords.of(passage, language).lines().anyMatch(line -> holds.test(line, language))) {
                return true;
            }
        }
        return false;
    }

    /** Returns which documents match a query, or {@code null} for all where it is {@code null}. */
    public @Nullable FixedBitSet matching(@Nullable Query query) throws IOException {
        if (query == null) {
            return null;
        }
        FixedBitSet matching = new FixedBitSet(count());
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                DocIdSetIterator docs = scorer.iterator();
                for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                    matching.set(leaf.docBase + doc);
                }
            }
        }
        return matching;
    }

    /**
     * Scores some documents alone.
     *
     * @param query what to score by
     * @param docs the documents in ascending order
     * @return their scores, 0 for one that does not match
     */
    public double[] scores(Query query, int[] docs) throws IOException {
        double[] scores = new double[docs.length];
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
        int i = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            int end = leaf.docBase + leaf.reader().maxDoc();
            Scorer scorer = i < docs.length && docs[i] < end ? weight.scorer(leaf) : null;
            DocIdSetIterator matching = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
            for (; i < docs.length && docs[i] < end; i++) {
                int doc = docs[i] - leaf.docBase;
                int at = matching.docID() < doc ? matching.advance(doc) : matching.docID();
                if (at == doc && scorer != null) {
                    scores[i] = scorer.score();
                }
            }
        }
        return scores;
    }

    /** Returns how many documents have a word in one field, in the form and the field where they are the most. */
    public int frequency(Collection<String> stems) throws IOException {
        int frequency = 0;
        for (String stem : stems) {
            for (String field : Field.STEMMED) {
                frequency = Math.max(frequency, searcher.getIndexReader().docFreq(new Term(field, stem)));
            }
        }
        return frequency;
    }

    /** Matches the documents that match two queries, the first of which may be {@code null} for all. */
    public static Query both(@Nullable Query some, Query other) {
        BooleanQuery.Builder both = new BooleanQuery.Builder().add(other, Occur.FILTER);
        if (some != null) {
            both.add(some, Occur.FILTER);
        }
        return both.build();
    }

    /** Matches the documents that have one of some stems in any field. */
    public static Query anywhere(Collection<String> stems) {
        BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
        for (String stem : stems) {
            for (String field : Field.STEMMED) {
                anywhere.add(new TermQuery(new Term(field, stem)), Occur.SHOULD);
            }
        }
        return anywhere.build();
    }

    /** Returns the union of documents in ascending order, none twice. */
    public static int[] union(int[] some, int[] others) {
        return IntStream.concat(IntStream.of(some), IntStream.of(others))
                .sorted()
                .distinct()
                .toArray();
    }
}
