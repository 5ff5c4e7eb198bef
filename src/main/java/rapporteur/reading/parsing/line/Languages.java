package rapporteur.reading.parsing.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the language of a text by the small words that no text of a language does without. */
public final class Languages {

    /** Small words of each language, by which it is told. */
    private static final Map<String, List<String>> LANGUAGES_OF_WORD = byWord(Map.of(
            "en",
            "the of and to in that is was for with on by from this are has its have which their been not were as an it be or at"
                    + " they but after than how who what when between into will can more",
            "fr",
            "le la les des du une est dans pour que qui par sur et au aux avec ne pas son ses cette ont plus sont entre un ce leur"
                    + " leurs mais depuis chaque encore elle il ils d l",
            "de",
            "der die das und ist den von mit im dem des ein eine nicht auf für sich zu auch wird als sind durch",
            "es",
            "el la los las una es que por con para se del al como más su sus entre son fue este esta y pero ha",
            "it",
            "il gli che della di per con una non è dei nel alla sono delle più come anche dal nella ha al lo e",
            "pt",
            "o os as que da do dos das uma para com não em por se mais como ao pela são sua seu foi e no na",
            "nl",
            "de het een van en dat is op te voor met zijn niet aan door bij ook als maar worden wordt naar uit"));

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    /** So much text decides as well as all of it. */
    private static final int ENOUGH = 8_000;

    private static final int LEAST_HITS = 3;
    private static final double LEAST_SHARE = 0.06;
    private static final double LEAST_LEAD = 1.3;

    private static final Set<String> ISO_CODES = new HashSet<>(List.of(Locale.getISOLanguages()));

    /**
     * By their English and own names, as {@link Plain} writes them; the locale data that have them take long to load.
     */
    private static final Map<String, List<String>> BY_NAME = byWord(Map.ofEntries(
            Map.entry("en", "english"),
            Map.entry("fr", "french francais"),
            Map.entry("de", "german deutsch"),
            Map.entry("es", "spanish espanol"),
            Map.entry("it", "italian italiano"),
            Map.entry("pt", "portuguese portugues"),
            Map.entry("nl", "dutch nederlands"),
            Map.entry("ar", "arabic العربية"),
            Map.entry("ru", "russian русскии"),
            Map.entry("zh", "chinese 中文"),
            Map.entry("tr", "turkish turkce"),
            Map.entry("sw", "swahili kiswahili"),
            Map.entry("fa", "persian فارسی")));

    private Languages() {}

    private static Map<String, List<String>> byWord(Map<String, String> wordsByLanguage) {
        Map<String, List<String>> languages = new HashMap<>();
        wordsByLanguage.forEach((tag, words) -> {
            for (String word : words.split(" ", -1)) {
                languages.computeIfAbsent(word, _ -> new ArrayList<>()).add(tag);
            }
        });
        return languages;
    }

    /**
     * Returns the language of some texts as a BCP 47 tag, or empty where they are too few words to tell.
     *
     * @param texts texts in one language
     */
    public static Optional<String> of(List<String> texts) {
        Map<String, Integer> hits = new HashMap<>();
        int words = 0;
        int length = 0;
        for (String text : texts) {
            for (String word : wordsOf(text.length() > ENOUGH ? text.substring(0, ENOUGH) : text)) {
                words++;
                for (String tag : LANGUAGES_OF_WORD.getOrDefault(word, List.of())) {
                    hits.merge(tag, 1, Integer::sum);
                }
            }
            length += text.length();
            if (length > ENOUGH) {
                break;
            }
        }
        return leader(hits, words);
    }

    private static Optional<String> leader(Map<String, Integer> hits, int words) {
        List<Map.Entry<String, Integer>> ranked = hits.entrySet().stream()
                .sorted((one, other) -> Integer.compare(other.getValue(), one.getValue()))
                .toList();
        if (ranked.isEmpty()) {
            return Optional.empty();
        }
        int first = ranked.getFirst().getValue();
        int second = ranked.size() > 1 ? ranked.get(1).getValue() : 0;
        boolean clear = first >= LEAST_HITS && first >= words * LEAST_SHARE && first >= second * LEAST_LEAD;
        return clear ? Optional.of(ranked.getFirst().getKey()) : Optional.empty();
    }

    private static List<String> wordsOf(String text) {
        return List.of(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT), -1));
    }

    /**
     * Returns the language a page states, as a tag without region, or {@code null} where the statement is none.
     *
     * @param stated a BCP 47 tag, perhaps with an underscore, or a language's English or own name
     */
    public static @Nullable String tag(@Nullable String stated) {
        if (stated == null) {
            return null;
        }
        String plain = Plain.of(stated).strip().replace('_', '-');
        Locale locale = Locale.forLanguageTag(plain);
        String language = locale.getLanguage();
        if (language.length() >= 2 && ISO_CODES.contains(language)) {
            return language;
        }
        return BY_NAME.containsKey(plain) ? BY_NAME.get(plain).getFirst() : null;
    }

    /**
     * Tells whether a word is one of a list of languages: a name, or a code that sites use for one.
     *
     * @param word the word as {@link Plain} writes it
     */
    static boolean isOne(String word) {
        return BY_NAME.containsKey(word) || BY_NAME.containsValue(List.of(word));
    }
}
