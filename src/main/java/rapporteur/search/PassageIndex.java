package rapporteur.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import rapporteur.report.Passage;

/** The passages of a library, ready to be asked: one unchanging snapshot, safe to ask from many threads. */
public final class PassageIndex implements AutoCloseable {

    private static final float HEADING_WEIGHT = 0.7f;

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final List<Passage> passages;
    private final List<Language> languages;
    private final QuestionReader questions;
    private final Spelling spelling;
    private final Excerpts excerpts = new Excerpts();

    private PassageIndex(Directory directory, List<PassageSequence> sequences) throws IOException {
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
        this.passages = new ArrayList<>();
        this.languages = new ArrayList<>();
        Set<Language> distinct = EnumSet.noneOf(Language.class);
        for (PassageSequence sequence : sequences) {
            Language language = Language.of(sequence.language());
            distinct.add(language);
            for (Passage passage : sequence.passages()) {
                passages.add(passage);
                languages.add(language);
            }
        }
        this.questions = new QuestionReader(distinct);
        this.spelling = new Spelling(reader);
    }

    /** Indexes passages in memory. */
    public static PassageIndex of(Collection<PassageSequence> sequences) {
        List<PassageSequence> ordered = List.copyOf(sequences);
        try {
            Directory directory = new ByteBuffersDirectory();
            new PassageWriter(ordered).write(directory);
            return new PassageIndex(directory, ordered);
        } catch (IOException failed) {
            throw new UncheckedIOException("The passages could not be indexed in memory", failed);
        }
    }

    /** Returns how many passages there are. */
    public int passageCount() {
        return passages.size();
    }

    /** Finds the passages a question means, best first. Never fails for a text, whatever it is. */
    public Findings search(Question question) {
        try {
            return find(question);
        } catch (IOException failed) {
            throw new UncheckedIOException("The index could not be read", failed);
        }
    }

    private Findings find(Question question) throws IOException {
        Asked asked = questions.read(question.text());
        Query scope = scopeQuery(question.scope());
        List<String> missing = new ArrayList<>();
        Map<String, String> corrections = new LinkedHashMap<>();
        Set<String> exact = new LinkedHashSet<>();
        Set<String> sought = new LinkedHashSet<>();
        for (AskedWord word : asked.words()) {
            List<String> present = new ArrayList<>();
            for (String stem : word.stems()) {
                if (isPresent(stem, scope)) {
                    present.add(stem);
                }
            }
            if (!present.isEmpty()) {
                exact.addAll(present);
                sought.addAll(present);
                continue;
            }
            Optional<String> correction = spelling.correct(word.folded());
            if (correction.isPresent()) {
                AskedWord corrected = questions.read(correction.get()).words().isEmpty()
                        ? word
                        : questions.read(correction.get()).words().get(0);
                corrections.put(word.typed(), correction.get());
                sought.addAll(corrected.stems());
            } else {
                missing.add(word.typed());
            }
        }
        if (sought.isEmpty()) {
            return new Findings(Match.NONE, List.of(), missing, corrections);
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(scope, Occur.FILTER);
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        for (String stem : sought) {
            words.add(new TermQuery(new Term(Field.TEXT, stem)), Occur.SHOULD);
            words.add(new BoostQuery(new TermQuery(new Term(Field.HEADING, stem)), HEADING_WEIGHT), Occur.SHOULD);
        }
        query.add(words.build(), Occur.MUST);
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc found : searcher.search(query.build(), question.limit()).scoreDocs) {
            int ordinal = ordinal(found.doc);
            Passage passage = passages.get(ordinal);
            Excerpt excerpt = excerpts.cut(passage.text(), languages.get(ordinal), sought);
            Match match = exact.isEmpty() ? Match.SPELLING : Match.WORDS;
            hits.add(new Hit(passage, match, found.score, excerpt));
        }
        Match match =
                hits.stream().map(Hit::match).min(Comparator.naturalOrder()).orElse(Match.NONE);
        return new Findings(match, hits, missing, corrections);
    }

    private boolean isPresent(String stem, Query scope) throws IOException {
        BooleanQuery query = new BooleanQuery.Builder()
                .add(scope, Occur.FILTER)
                .add(
                        new BooleanQuery.Builder()
                                .add(new TermQuery(new Term(Field.TEXT, stem)), Occur.SHOULD)
                                .add(new TermQuery(new Term(Field.HEADING, stem)), Occur.SHOULD)
                                .build(),
                        Occur.FILTER)
                .build();
        return searcher.count(query) > 0;
    }

    private static Query scopeQuery(Scope scope) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (scope.report() != null) {
            query.add(new TermQuery(new Term(Field.REPORT, scope.report())), Occur.FILTER);
        }
        if (scope.place() != null) {
            query.add(new TermQuery(new Term(Field.PLACE, scope.place().getSimpleName())), Occur.FILTER);
        }
        BooleanQuery built = query.build();
        return built.clauses().isEmpty() ? MatchAllDocsQuery.INSTANCE : built;
    }

    private int ordinal(int doc) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
        NumericDocValues ordinals =
                java.util.Objects.requireNonNull(leaf.reader().getNumericDocValues(Field.ORDINAL));
        ordinals.advance(doc - leaf.docBase);
        return (int) ordinals.longValue();
    }

    /**
     * Returns what a part of the library talks about, in its own written form, the most telling first.
     *
     * @param scope the part
     * @param limit the most subjects wanted
     */
    public List<String> subjects(Scope scope, int limit) {
        Set<String> subjects = new LinkedHashSet<>();
        for (Passage passage : passages) {
            boolean within = (scope.report() == null || scope.report().equals(passage.report()))
                    && (scope.place() == null || scope.place().isInstance(passage.place()));
            if (within) {
                subjects.addAll(passage.keywords());
            }
        }
        return subjects.stream().limit(limit).toList();
    }

    /**
     * Returns the most telling words of any text, such as a message in a channel, in the order they stand there, to be
     * asked as a question.
     *
     * @param text any text
     * @param limit the most words wanted
     */
    public String telling(String text, int limit) {
        return String.join(
                " ",
                questions.read(text).words().stream()
                        .limit(limit)
                        .map(AskedWord::typed)
                        .toList());
    }

    @Override
    public void close() {
        try (directory;
                reader) {
            // closed by leaving
        } catch (IOException failed) {
            throw new UncheckedIOException("The index could not be closed", failed);
        }
    }
}
