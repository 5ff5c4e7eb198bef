package rapporteur.search.language;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import rapporteur.text.WordFile;

/**
 * Puts French into English word for word, as far as the lexicon has the words or their endings tell. To a model of
 * English that is nearer to what is said in English, and to the same said in French in other words if that is put so
 * too, whatever becomes of the grammar. For use by one thread.
 */
public final class WordForWord {

    /** Changes with anything here, or in how words are looked up, that changes what is made of a text. */
    private static final int VERSION = 1;

    private static final Words WORDS = Words.asWritten();

    /** What words are in English, empty where that is not known: a report has most of its words many times. */
    private final Map<String, String> known = new HashMap<>();

    /** Read when the first French text is compared by meaning. */
    private static final class Lists {
        private static final String HASH = hash();

        private static String hash() {
            CRC32C hash = new CRC32C();
            Stream.of(Lexicon.FILE, Language.FRENCH_FORMS)
                    .map(name -> WordFile.text(WordForWord.class, name))
                    .forEach(text -> hash.update(text.getBytes(StandardCharsets.UTF_8)));
            return "English " + VERSION + " " + Long.toHexString(hash.getValue());
        }
    }

    /** Returns what tells the lists of words read by from others, by which a text would be put otherwise. */
    public static String version() {
        return Lists.HASH;
    }

    /** Returns a text with English words for the French ones that carry meaning. */
    public String of(String french) {
        StringBuilder english = new StringBuilder(french.length());
        int end = 0;
        for (Words.Word word : WORDS.of(french)) {
            String translation = Language.FRENCH.stopWords().contains(word.term())
                    ? ""
                    : known.computeIfAbsent(word.in(french), WordForWord::translation);
            if (!translation.isEmpty()) {
                english.append(french, end, word.start()).append(translation);
                end = word.end();
            }
        }
        return english.append(french, end, french.length()).toString();
    }

    /** Returns what a French word is in English, empty where that is not known. */
    public static String translation(String french) {
        Stream<String> alike = Cognates.english(Folding.of(french)).stream().filter(EnglishWords::has);
        return Stream.concat(Lexicon.get().translations(french, Language.FRENCH).stream(), alike)
                .findFirst()
                .orElse("");
    }
}
