package rapporteur.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import rapporteur.search.WordEvidence.Kind;

/** Looks up what the library has of each word of a question. */
final class WordLookup {

    private static final int SHORTEST_PART = 4;

    private final IndexSearcher searcher;
    private final IndexReader reader;
    private final QuestionReader questions;
    private final Spelling spelling;

    WordLookup(IndexSearcher searcher, QuestionReader questions) {
        this.searcher = searcher;
        this.reader = searcher.getIndexReader();
        this.questions = questions;
        this.spelling = new Spelling(reader);
    }

    /**
     * Looks a word up.
     *
     * @param scope the passages to search, or {@code null} for all
     */
    WordEvidence of(AskedWord word, @Nullable Query scope) throws IOException {
        Set<String> found = present(word.stems().stream(), scope);
        if (found.isEmpty()) {
            found = present(cognates(word), scope);
        }
        if (found.isEmpty()) {
            found = parts(word, scope);
        }
        if (!found.isEmpty()) {
            return evidence(word, Kind.FOUND, found, word.typed());
        }
        Optional<String> correction = spelling.correct(word.folded());
        if (correction.isPresent()) {
            Set<String> stems = present(questions.stems(correction.get()).stream(), scope);
            if (!stems.isEmpty()) {
                return evidence(word, Kind.CORRECTED, stems, correction.get());
            }
        }
        Set<String> related = new LinkedHashSet<>();
        for (String relative : spelling.relatives(word.folded())) {
            related.addAll(present(questions.stems(relative).stream(), scope));
        }
        return evidence(word, related.isEmpty() ? Kind.MISSING : Kind.RELATED, related, word.typed());
    }

    private Stream<String> cognates(AskedWord word) {
        return Cognates.of(word.folded()).stream().flatMap(cognate -> questions.stems(cognate).stream());
    }

    /** A compound the library writes as two words: "counterterrorism" for "counter-terrorism". */
    private Set<String> parts(AskedWord word, @Nullable Query scope) throws IOException {
        String whole = word.folded();
        for (int i = SHORTEST_PART; i <= whole.length() - SHORTEST_PART; i++) {
            if (reader.docFreq(new Term(Field.WORDS, whole.substring(0, i))) > 0
                    && reader.docFreq(new Term(Field.WORDS, whole.substring(i))) > 0) {
                Set<String> first = present(questions.stems(whole.substring(0, i)).stream(), scope);
                Set<String> second = present(questions.stems(whole.substring(i)).stream(), scope);
                if (!first.isEmpty() && !second.isEmpty()) {
                    first.addAll(second);
                    return first;
                }
            }
        }
        return Set.of();
    }

    private Set<String> present(Stream<String> stems, @Nullable Query scope) throws IOException {
        Set<String> present = new LinkedHashSet<>();
        for (String stem : (Iterable<String>) stems::iterator) {
            if (isPresent(stem, scope)) {
                present.add(stem);
            }
        }
        return present;
    }

    private boolean isPresent(String stem, @Nullable Query scope) throws IOException {
        List<String> fields = new ArrayList<>();
        for (String field : Field.STEMMED) {
            if (reader.docFreq(new Term(field, stem)) > 0) {
                fields.add(field);
            }
        }
        if (scope == null || fields.isEmpty()) {
            return !fields.isEmpty();
        }
        BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
        fields.forEach(field -> anywhere.add(new TermQuery(new Term(field, stem)), Occur.SHOULD));
        Query within = new BooleanQuery.Builder()
                .add(scope, Occur.FILTER)
                .add(anywhere.build(), Occur.FILTER)
                .build();
        return searcher.search(within, 1).scoreDocs.length > 0;
    }

    private WordEvidence evidence(AskedWord word, Kind kind, Set<String> stems, String written) throws IOException {
        int frequency = 0;
        for (String stem : stems) {
            for (String field : Field.STEMMED) {
                frequency = Math.max(frequency, reader.docFreq(new Term(field, stem)));
            }
        }
        return new WordEvidence(word, kind, List.copyOf(stems), written, rarity(kind == Kind.RELATED ? 0 : frequency));
    }

    private double rarity(int frequency) {
        return Math.log(1 + (reader.maxDoc() - frequency + 0.5) / (frequency + 0.5));
    }
}
