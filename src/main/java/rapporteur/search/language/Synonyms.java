package rapporteur.search.language;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rapporteur.text.WordFile;

/** General words of English or French that mean nearly the same, in any of their forms. */
public final class Synonyms {

    private final Words stemming;
    private final Map<String, Set<String>> stemsByStem = new HashMap<>();

    private Synonyms(Language language) {
        stemming = new Words(WordAnalyzer.allStems(language));
        WordFile.lines(Synonyms.class, "synonyms-" + language.tag() + ".txt")
                .map(WordFile::words)
                .forEach(sense -> add(stems(String.join(" ", sense))));
    }

    private void add(Set<String> sense) {
        sense.forEach(stem ->
                stemsByStem.computeIfAbsent(stem, _ -> new LinkedHashSet<>()).addAll(sense));
    }

    private Set<String> stems(String text) {
        Set<String> stems = new LinkedHashSet<>();
        stemming.of(text).forEach(word -> stems.add(word.term()));
        return stems;
    }

    private Set<String> like(String word) {
        List<String> stems = List.copyOf(stems(word));
        return stems.size() == 1 ? stemsByStem.getOrDefault(stems.getFirst(), Set.of()) : Set.of();
    }

    /** Read when the library first lacks a word asked for. */
    private static final class English {
        private static final Synonyms SYNONYMS = new Synonyms(Language.ENGLISH);
    }

    /** Read when a library in French does. */
    private static final class French {
        private static final Synonyms SYNONYMS = new Synonyms(Language.FRENCH);
    }

    /**
     * Returns the stems of words that mean nearly the same as one, its own among them; none where it is not known.
     *
     * @param language the language of the word; none are known but of English and French
     */
    public static Set<String> of(String word, Language language) {
        return switch (language) {
            case ENGLISH -> English.SYNONYMS.like(word);
            case FRENCH -> French.SYNONYMS.like(word);
            default -> Set.of();
        };
    }
}
