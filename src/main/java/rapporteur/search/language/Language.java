package rapporteur.search.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import rapporteur.text.WordFile;

/** A language the index knows: how its words are reduced to stems, and which of them carry no meaning. */
public enum Language {
    ENGLISH("en", "english"),
    FRENCH("fr", "french"),
    GERMAN("de", "german"),
    SPANISH("es", "spanish"),
    ITALIAN("it", "italian"),
    /** Any other: words are matched as they are written, but for case and accents. */
    OTHER("", null);

    static final String FRENCH_FORMS = "irregular-forms-fr.txt";

    private static final Map<Language, CharArraySet> STOP_WORDS = new ConcurrentHashMap<>();
    private static final Map<Language, CharArraySet> ASKING_WORDS = new ConcurrentHashMap<>();
    private static final Map<Language, CharArraySet> PASSING_WORDS = new ConcurrentHashMap<>();

    private final String code;
    private final @Nullable String snowballName;
    private final Locale locale;

    Language(String code, @Nullable String snowballName) {
        this.code = code;
        this.locale = Locale.of(code);
        this.snowballName = snowballName;
    }

    /**
     * Returns the language of a BCP 47 tag.
     *
     * @param tag the tag, such as {@code fr-CA}, or {@code null} where it is unknown
     */
    public static Language of(@Nullable String tag) {
        if (tag != null) {
            String code = Locale.forLanguageTag(tag).getLanguage();
            for (Language language : values()) {
                if (language.code.equals(code)) {
                    return language;
                }
            }
        }
        return OTHER;
    }

    /** Returns its BCP 47 tag, empty for {@code OTHER}. */
    public String tag() {
        return code;
    }

    /** Returns the locale sentences are told apart by. */
    public Locale locale() {
        return locale;
    }

    /** Returns the words that carry no meaning, in lower case without accents. */
    public CharArraySet stopWords() {
        return STOP_WORDS.computeIfAbsent(this, Language::readStopWords);
    }

    /**
     * Returns the words that carry no meaning in a question, such as "tell" and "why", in lower case without accents:
     * the stop words, and those that ask without saying what is asked about.
     */
    public CharArraySet askingWords() {
        return ASKING_WORDS.computeIfAbsent(this, Language::readAskingWords);
    }

    /**
     * Returns the words that say little about a subject, such as "main" and "interested": they are searched like any
     * other, but a library that lacks them lacks nothing that was asked about.
     */
    public CharArraySet passingWords() {
        return PASSING_WORDS.computeIfAbsent(this, Language::readPassingWords);
    }

    /** Tells whether a folded word is among the irregular forms known of English or French. */
    public boolean lists(String folded) {
        return switch (this) {
            case ENGLISH -> EnglishForms.WORD_BY_FORM.containsKey(folded);
            case FRENCH -> FrenchForms.WORD_BY_FORM.containsKey(folded);
            default -> false;
        };
    }

    /** Reduces folded words to stems, each by itself. */
    TokenStream stem(TokenStream folded) {
        return switch (this) {
            case ENGLISH ->
                new SnowballFilter(
                        new SpellingVariantFilter(new IrregularFormFilter(folded, EnglishForms.WORD_BY_FORM)),
                        new EnglishStemmer());
            case FRENCH ->
                new FrenchLightStemFilter(
                        new FrenchVerbFilter(new IrregularFormFilter(folded, FrenchForms.WORD_BY_FORM)));
            case GERMAN -> new SnowballFilter(folded, new GermanStemmer());
            case SPANISH -> new SnowballFilter(new SpanishAccentFilter(folded), new SpanishStemmer());
            case ITALIAN -> new SnowballFilter(folded, new ItalianStemmer());
            case OTHER -> folded;
        };
    }

    /** Drops accents, the way the language writes without them. */
    TokenFilter fold(TokenStream lowerCase) {
        return new ASCIIFoldingFilter(this == GERMAN ? new GermanNormalizationFilter(lowerCase) : lowerCase);
    }

    private CharArraySet readStopWords() {
        if (snowballName == null) {
            return CharArraySet.EMPTY_SET;
        }
        return read(SnowballFilter.class, snowballName + "_stop.txt", new CharArraySet(400, false));
    }

    private CharArraySet readAskingWords() {
        if (snowballName == null) {
            return CharArraySet.EMPTY_SET;
        }
        CharArraySet words = new CharArraySet(stopWords(), false);
        return read(Language.class, "question-words-" + code + ".txt", words);
    }

    private CharArraySet readPassingWords() {
        return this == ENGLISH || this == FRENCH
                ? read(Language.class, "passing-words-" + code + ".txt", new CharArraySet(200, false))
                : CharArraySet.EMPTY_SET;
    }

    /** Adds the words of a file to others. */
    private static CharArraySet read(Class<?> beside, String file, CharArraySet words) {
        WordFile.lines(beside, file).forEach(line -> WordFile.words(line).forEach(word -> words.add(Folding.of(word))));
        return CharArraySet.unmodifiableSet(words);
    }

    private static void readForms(String file, BiConsumer<String, List<String>> wordAndForms) {
        WordFile.lines(Language.class, file).map(WordFile::words).forEach(words -> {
            if (!words.isEmpty()) {
                words.replaceAll(Folding::of);
                wordAndForms.accept(words.getFirst(), words.subList(1, words.size()));
            }
        });
    }

    /** Read when an English text is first stemmed. */
    private static final class EnglishForms {

        private static final CharArrayMap<String> WORD_BY_FORM = new CharArrayMap<>(1_200, false);

        /** Ends the stem of words that the stemmer would bring to one with others; no rule of it applies then. */
        private static final String APART = "=";

        static {
            readForms("irregular-forms-en.txt", EnglishForms::put);
            readForms("kept-apart-en.txt", (word, forms) -> {
                put(word + APART, List.of(word));
                put(word + APART, forms);
            });
        }

        private static void put(String word, List<String> forms) {
            forms.forEach(form -> WORD_BY_FORM.put(form, word));
        }
    }

    /** Read when a French text is first stemmed. */
    private static final class FrenchForms {

        private static final CharArrayMap<String> WORD_BY_FORM = new CharArrayMap<>(1_200, false);

        static {
            readForms(FRENCH_FORMS, (word, forms) -> forms.forEach(form -> WORD_BY_FORM.put(form, word)));
        }
    }
}
