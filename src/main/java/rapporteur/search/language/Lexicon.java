package rapporteur.search.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import rapporteur.text.WordFile;

/** General words of French and English for one another, in any of their forms. */
public final class Lexicon {

    static final String FILE = "lexicon-fr-en.txt";

    private final Words frenchStems = new Words(WordAnalyzer.allStems(Language.FRENCH));
    private final Words englishStems = new Words(WordAnalyzer.allStems(Language.ENGLISH));
    private final Map<String, Set<String>> englishByFrench = new HashMap<>();
    private final Map<String, Set<String>> frenchByEnglish = new HashMap<>();
    private final Map<String, Set<String>> englishByFrenchAsWritten = new HashMap<>();
    private final Map<String, Set<String>> frenchStemsByEnglish = new HashMap<>();

    private final Map<String, Set<String>> synonyms = new HashMap<>();
    private final Set<String> french = new HashSet<>();
    private final Set<String> english = new HashSet<>();

    private Lexicon() {
        WordFile.lines(Lexicon.class, FILE)
                .map(line -> line.split("=", -1))
                .filter(halves -> halves.length == 2)
                .forEach(halves -> add(WordFile.words(halves[0]), WordFile.words(halves[1])));
    }

    private void add(List<String> french, List<String> english) {
        french.forEach(word -> this.french.add(Folding.of(word)));
        english.forEach(word -> this.english.add(Folding.of(word)));
        List<String> stemsOfFrench =
                french.stream().map(word -> stem(frenchStems, word)).toList();
        stemsOfFrench.forEach(stem -> add(englishByFrench, stem, english));
        french.forEach(word -> add(englishByFrenchAsWritten, word, english));
        stemsOfFrench.forEach(stem -> add(synonyms, stem, french));
        for (String word : english) {
            String stem = stem(englishStems, word);
            add(frenchByEnglish, stem, french);
            add(frenchStemsByEnglish, stem, stemsOfFrench);
            add(synonyms, stem, english);
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
    public static Lexicon get() {
        return Holder.LEXICON;
    }

    /**
     * Returns what a word is in the other language, the commonest first; nothing where it is not known.
     *
     * @param word the word in any of its forms
     * @param language the language it is in
     */
    public Set<String> translations(String word, Language language) {
        return switch (language) {
            case FRENCH -> english(word);
            case ENGLISH -> frenchByEnglish.getOrDefault(stem(englishStems, word), Set.of());
            default -> Set.of();
        };
    }

    /** Words apart as written may have one stem, as "marché" and "marche" have, "coup" and "coupe". */
    private Set<String> english(String french) {
        String written = french.toLowerCase(Locale.ROOT);
        String singular = written.endsWith("s") ? written.substring(0, written.length() - 1) : written;
        Set<String> exact = englishByFrenchAsWritten.getOrDefault(
                written, englishByFrenchAsWritten.getOrDefault(singular, Set.of()));
        return exact.isEmpty() ? englishByFrench.getOrDefault(stem(frenchStems, french), Set.of()) : exact;
    }

    /** Returns the stems of what words with an English stem are in French; nothing where none is known. */
    public Set<String> frenchStems(String englishStem) {
        return frenchStemsByEnglish.getOrDefault(englishStem, Set.of());
    }

    /** Tells whether a folded word of French or English is listed as it is, or in the singular. */
    public boolean lists(String folded, Language language) {
        Set<String> words = language == Language.FRENCH ? french : english;
        return words.contains(folded)
                || (folded.endsWith("s") && words.contains(folded.substring(0, folded.length() - 1)));
    }

    /** Returns words of the same language that translate alike. */
    public Set<String> synonyms(String word, Language language) {
        return synonyms.getOrDefault(stem(language == Language.FRENCH ? frenchStems : englishStems, word), Set.of());
    }

    private static String stem(Words stems, String word) {
        List<Words.Word> found = stems.of(word);
        return found.size() == 1 ? found.getFirst().term() : word;
    }
}
