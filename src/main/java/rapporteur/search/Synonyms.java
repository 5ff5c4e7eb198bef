package rapporteur.search;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** General English words that mean nearly the same, in any of their forms. */
final class Synonyms {

    private final Words stemming = new Words(WordAnalyzer.allStems(Language.ENGLISH));
    private final Map<String, Set<String>> wordsByStem = new HashMap<>();

    private Synonyms() {
        WordFile.lines(Synonyms.class, "synonyms-en.txt").map(WordFile::words).forEach(this::add);
    }

    private void add(List<String> sense) {
        stems(String.join(" ", sense))
                .forEach(stem -> wordsByStem
                        .computeIfAbsent(stem, _ -> new LinkedHashSet<>())
                        .addAll(sense));
    }

    private Set<String> stems(String text) {
        Set<String> stems = new LinkedHashSet<>();
        stemming.of(text).forEach(word -> stems.add(word.term()));
        return stems;
    }

    /** Read when the library first lacks a word asked for. */
    private static final class Holder {
        private static final Synonyms SYNONYMS = new Synonyms();
    }

    /** Returns English words that mean nearly the same as one, itself among them; none where it is not known. */
    static Set<String> of(String word) {
        Synonyms known = Holder.SYNONYMS;
        List<String> stems = List.copyOf(known.stems(word));
        return stems.size() == 1 ? known.wordsByStem.getOrDefault(stems.getFirst(), Set.of()) : Set.of();
    }
}
