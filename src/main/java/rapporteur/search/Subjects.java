package rapporteur.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import rapporteur.report.Passage;
import rapporteur.search.index.Documents;
import rapporteur.search.index.Scope;
import rapporteur.search.language.Folding;
import rapporteur.search.language.Language;
import rapporteur.search.language.WordAnalyzer;
import rapporteur.search.language.Words;
import rapporteur.search.question.AskedWord;

/** Finds what passages talk about: the words that carry meaning and stand in most of them. */
final class Subjects {

    /** Of more passages, this many evenly spread ones are read. */
    private static final int PASSAGES_READ = 500;

    private static final int SHORTEST_WORD = 4;
    private static final int FEWEST_PASSAGES = 2;

    private final Documents documents;
    private final Map<Language, Words> stems = new ConcurrentHashMap<>();

    /** Of all reports they are the same for as long as the index is, and asked for with each answer of nothing. */
    private final Map<Scope, List<String>> ofAllReports = new ConcurrentHashMap<>();

    Subjects(Documents documents) {
        this.documents = documents;
    }

    /** A word in all its forms, with the passages it stands in and how often it is written in which way. */
    private static final class Subject {

        private int passages;
        private final Map<String, Integer> forms = new HashMap<>();

        private String written() {
            return forms.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .orElseThrow()
                    .getKey();
        }
    }

    /** Returns the words that stand in most passages of a scope, in the form they mostly have there. */
    List<String> of(Scope scope, int limit) {
        List<String> all = scope.report() == null ? ofAllReports.computeIfAbsent(scope, this::of) : of(scope);
        return all.subList(0, Math.min(limit, all.size()));
    }

    private List<String> of(Scope scope) {
        Map<String, Subject> subjects = new HashMap<>();
        read(scope).forEach(ordinal -> count(ordinal, subjects));
        return subjects.values().stream()
                .filter(subject -> subject.passages >= FEWEST_PASSAGES)
                .sorted(Comparator.comparingInt((Subject subject) -> -subject.passages)
                        .thenComparing(Subject::written))
                .map(Subject::written)
                .toList();
    }

    private IntStream read(Scope scope) {
        List<Passage> passages = documents.passages();
        int[] within = IntStream.range(0, passages.size())
                .filter(ordinal -> Documents.isWithin(passages.get(ordinal), scope))
                .toArray();
        int step = Math.ceilDiv(Math.max(within.length, 1), PASSAGES_READ);
        return IntStream.range(0, Math.ceilDiv(within.length, step)).map(i -> within[i * step]);
    }

    private void count(int ordinal, Map<String, Subject> subjects) {
        Language language = documents.languageOf(ordinal);
        String text = documents.passages().get(ordinal).text();
        Set<String> here = new HashSet<>();
        for (Words.Word word : words(language).of(text)) {
            String written = word.in(text);
            if (isSubject(written, language)) {
                Subject subject = subjects.computeIfAbsent(word.term(), _ -> new Subject());
                subject.forms.merge(written, 1, Integer::sum);
                if (here.add(word.term())) {
                    subject.passages++;
                }
            }
        }
    }

    private Words words(Language language) {
        return stems.computeIfAbsent(language, one -> new Words(WordAnalyzer.stems(one)));
    }

    private static boolean isSubject(String written, Language language) {
        return written.length() >= SHORTEST_WORD
                && written.chars().allMatch(Character::isLetter)
                && !language.askingWords().contains(Folding.of(written))
                && !language.passingWords().contains(Folding.of(written));
    }

    /**
     * Returns the words of a question the library has least of, in their order; all of them where it has none.
     *
     * @param words the words with how many passages have each
     */
    static List<String> telling(Map<AskedWord, Integer> words, int limit) {
        List<AskedWord> known = new ArrayList<>(words.keySet());
        known.removeIf(word -> words.getOrDefault(word, 0) == 0);
        List<AskedWord> candidates = known.isEmpty() ? List.copyOf(words.keySet()) : known;
        Set<AskedWord> rarest = Set.copyOf(candidates.stream()
                .sorted(Comparator.comparingInt(word -> words.getOrDefault(word, 0)))
                .limit(limit)
                .toList());
        return candidates.stream()
                .filter(rarest::contains)
                .map(AskedWord::typed)
                .toList();
    }
}
