package rapporteur.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** General words of French and English for one another, in any of their forms. */
final class Lexicon {

    private static final String RESOURCE = "lexicon-fr-en.txt";
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Words frenchStems = new Words(WordAnalyzer.allStems(Language.FRENCH));
    private final Words englishStems = new Words(WordAnalyzer.allStems(Language.ENGLISH));
    private final Map<String, Set<String>> englishByFrench = new HashMap<>();
    private final Map<String, Set<String>> frenchByEnglish = new HashMap<>();

    private final Map<String, Set<String>> synonyms = new HashMap<>();

    private Lexicon() {
        for (String line : lines()) {
            int equals = line.indexOf('=');
            if (!line.startsWith("#") && equals > 0) {
                List<String> french = words(line.substring(0, equals));
                List<String> english = words(line.substring(equals + 1));
                french.forEach(word -> add(englishByFrench, stem(frenchStems, word), english));
                english.forEach(word -> add(frenchByEnglish, stem(englishStems, word), french));
                french.forEach(word -> add(synonyms, stem(frenchStems, word), french));
                english.forEach(word -> add(synonyms, stem(englishStems, word), english));
            }
        }
    }

    private static void add(Map<String, Set<String>> translations, String stem, Collection<String> words) {
        translations.computeIfAbsent(stem, _ -> new LinkedHashSet<>()).addAll(words);
    }

    /** Read when it is first asked: most questions are in the language of the library. */
    private static final class Holder {
        private static final Lexicon LEXICON = new Lexicon();
    }

    /** Returns the lexicon. */
    static Lexicon get() {
        return Holder.LEXICON;
    }

    /**
     * Returns what a word is in the other language, the commonest first; nothing where it is not known.
     *
     * @param word the word in any of its forms
     * @param language the language it is in
     */
    Set<String> translations(String word, Language language) {
        return switch (language) {
            case FRENCH -> englishByFrench.getOrDefault(stem(frenchStems, word), Set.of());
            case ENGLISH -> frenchByEnglish.getOrDefault(stem(englishStems, word), Set.of());
            default -> Set.of();
        };
    }

    /** Returns words of the same language that translate alike. */
    Set<String> synonyms(String word, Language language) {
        return synonyms.getOrDefault(stem(language == Language.FRENCH ? frenchStems : englishStems, word), Set.of());
    }

    private static String stem(Words stems, String word) {
        List<Words.Word> found = stems.of(word);
        return found.size() == 1 ? found.getFirst().term() : word;
    }

    private static List<String> words(String half) {
        return Arrays.asList(SPACES.split(half.strip()));
    }

    private static List<String> lines() {
        try (InputStream file = Lexicon.class.getResourceAsStream(RESOURCE)) {
            if (file == null) {
                throw new IllegalStateException("A file of the distribution is missing: " + RESOURCE);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A file of the distribution can't be read: " + RESOURCE, unreadable);
        }
    }
}
