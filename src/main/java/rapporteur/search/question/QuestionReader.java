package rapporteur.search.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import rapporteur.search.language.CommonWords;
import rapporteur.search.language.EnglishWords;
import rapporteur.search.language.KnownForms;
import rapporteur.search.language.Language;
import rapporteur.search.language.Misspelling;
import rapporteur.search.language.WordAnalyzer;
import rapporteur.search.language.Words;
import rapporteur.text.EditDistance;
import rapporteur.text.WordFile;

/** Reads questions: which words carry meaning, and which are quoted. */
public final class QuestionReader {

    /** Words beyond are not read: a question has few, and its cost must be bounded. */
    public static final int MOST_WORDS = 64;

    private static final int MOST_PHRASES = 4;
    private static final int LONGEST = 10_000;
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"|[“„«]([^“”„«»]+)[”“»]");

    /** What a report is called by those who ask it. */
    private static final Set<String> SELF =
            WordFile.set("report reports document documents paper papers article articles"
                    + " rapport rapports bericht informe rapporto");

    /** What any report has, and is asked for as if it were the report itself: "what do the authors say on wells". */
    private static final Set<String> OF_ANY_REPORT =
            WordFile.set("author authors writer writers discussion passage passages auteur auteurs auteure auteures"
                    + " autrice autrices autor autora autores autoren autore autori");

    private static final Pattern ELIDED_ARTICLE = Pattern.compile("\\b[lL]['’]$");

    private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.)+\\p{L}");

    /** Words of a query language, which this is not; some people write them out of habit. */
    private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT", "ET", "OU");

    private static final int SHORTEST_SLIP = 3;
    private static final int SHORTEST_OPENING = 5;
    private static final int SHORTEST_WITH_LETTER_TOO_MANY = 8;
    private static final int SHORTEST_WITH_LETTER_DOUBLED = 6;
    private static final int SHORTEST_WITHOUT_LETTER = 4;

    /** Longer words in capitals are no common words, or stress one. */
    private static final int LONGEST_ACRONYM = 3;

    private static final Set<String> ARTICLES =
            WordFile.set("the this these our le la les ce ces du des l der el il al");

    /** Those that may only be articles; "un" may be the United Nations too. */
    private static final Set<String> INDEFINITE = WordFile.set("une una eine");

    /** A report that is asked for by one of these is any. */
    private static final Set<String> WHICH = WordFile.set("which any every quel quels quelque quelques");

    private final Set<Language> libraryLanguages;
    private final Map<Language, Words> stems = new EnumMap<>(Language.class);
    private final Words words = Words.asWritten();

    /** Prepares to read questions to a library in some languages. */
    public QuestionReader(Collection<Language> libraryLanguages) {
        this.libraryLanguages =
                libraryLanguages.isEmpty() ? EnumSet.of(Language.OTHER) : EnumSet.copyOf(libraryLanguages);
        for (Language language : this.libraryLanguages) {
            stems.put(language, new Words(WordAnalyzer.allStems(language)));
        }
    }

    /** Tells whether the library has reports in a language. */
    public boolean knows(Language language) {
        return libraryLanguages.contains(language);
    }

    /** Reads a question. */
    public Asked read(String question) {
        return read(question, true);
    }

    /** Reads a question where none of the places is that it may ask for as such. */
    public Asked readWithoutPlaces(String question) {
        return read(question, false);
    }

    private Asked read(String question, boolean withPlaces) {
        String text = question.length() > LONGEST ? question.substring(0, LONGEST) : question;
        List<Words.Word> all = words.of(text);
        boolean shouted = isShouted(text, all);
        Set<Words.Word> homographs = Homographs.among(text, all, libraryLanguages);
        List<Words.Word> ordinary = all.stream()
                .filter(word -> shouted || !isAcronym(word.in(text)))
                .toList();
        List<Words.Word> common =
                ordinary.stream().filter(word -> !homographs.contains(word)).toList();
        QuestionLanguage.Told told = QuestionLanguage.of(text, common, libraryLanguages);
        Set<Words.Word> asking = asking(common, told.language());
        Provenance provenance = Provenance.of(ordinary, asking, SELF);
        AskedPlaces places = withPlaces ? AskedPlaces.of(ordinary, asking) : AskedPlaces.NONE;
        asking.addAll(provenance.words());
        asking.addAll(places.words());
        Map<String, AskedWord> asked = new LinkedHashMap<>();
        for (int i = 0; i < all.size() && asked.size() < MOST_WORDS; i++) {
            Words.Word word = all.get(i);
            if (!asking.contains(word)) {
                boolean passing = (told.language().passingWords().contains(word.term()) && !homographs.contains(word))
                        || isInitial(text, all, i)
                        || isOfAnyReport(text, all, i)
                        || word.isEmoji();
                boolean opens = i == 0 && opensSentence(text, all);
                asked.computeIfAbsent(word.term(), _ -> asked(text, word, opens, passing));
            }
        }
        return new Asked(
                new ArrayList<>(asked.values()),
                phrases(text, asked.keySet()),
                told.certain() ? told.language() : Language.OTHER,
                provenance.author(),
                places,
                all);
    }

    /** Tells whether all is in capitals, with a word too long for an acronym that reads like a common word. */
    private static boolean isShouted(String text, List<Words.Word> words) {
        return text.chars().noneMatch(Character::isLowerCase)
                && words.stream().anyMatch(word -> word.term().length() > LONGEST_ACRONYM);
    }

    /** Tells whether a short word is in capitals, as UN is: then it is a name, whatever else it would be. */
    private static boolean isAcronym(String typed) {
        return typed.length() > 1
                && typed.length() <= LONGEST_ACRONYM
                && !OPERATORS.contains(typed)
                && typed.chars().anyMatch(Character::isUpperCase)
                && typed.chars().noneMatch(Character::isLowerCase);
    }

    /** Returns the words that ask without saying what is asked about, a mention of "the report" among them. */
    private static Set<Words.Word> asking(List<Words.Word> words, Language language) {
        CharArraySet known = language.askingWords();
        Set<Words.Word> asking = new HashSet<>();
        boolean afterArticle = false;
        for (Words.Word word : words) {
            if (known.contains(word.term()) || (afterArticle && SELF.contains(word.term()))) {
                asking.add(word);
            }
            afterArticle = ARTICLES.contains(word.term()) || WHICH.contains(word.term());
        }
        return asking;
    }

    /**
     * Tells whether a word that the library lacks is a slip of one that only asks, as "teh" and "shoud" are, or an
     * article of another language: "what about les réfugiés".
     */
    public boolean onlyAsks(AskedWord word) {
        return !word.capital()
                && (ARTICLES.contains(word.folded())
                        || INDEFINITE.contains(word.folded())
                        || isSlipOfAskingWord(word.folded()));
    }

    private boolean isSlipOfAskingWord(String folded) {
        return folded.length() >= SHORTEST_SLIP
                && !CommonWords.has(folded)
                && !EnglishWords.has(folded)
                && QuestionLanguage.languages(libraryLanguages).stream()
                        .flatMap(language -> language.askingWords().stream())
                        .map(asking -> new String((char[]) asking))
                        .anyMatch(asking -> isSlip(folded, asking));
    }

    /** Letters that changed places, one left out or one too many are a slip; with another letter it is another word. */
    private static boolean isSlip(String typed, String asking) {
        boolean otherLength = asking.length() > typed.length()
                ? typed.length() >= SHORTEST_WITHOUT_LETTER
                : asking.length() < typed.length() && hasLetterTooMany(typed);
        return typed.charAt(0) == asking.charAt(0)
                && (otherLength || Misspelling.sameLetters(typed, asking))
                && EditDistance.between(typed, asking) == 1;
    }

    private static boolean hasLetterTooMany(String typed) {
        return typed.length() >= SHORTEST_WITH_LETTER_TOO_MANY
                || (typed.length() >= SHORTEST_WITH_LETTER_DOUBLED
                        && DOUBLED.matcher(typed).find());
    }

    /** Returns the words that carry meaning in what the library writes. */
    public List<AskedWord> meaningful(String text) {
        return words.of(text).stream()
                .filter(word -> libraryLanguages.stream()
                        .noneMatch(language -> language.stopWords().contains(word.term())))
                .map(word -> asked(text, word, false, false))
                .toList();
    }

    /** Tells whether a word is "the author" or "the discussion", which says nothing of a subject. */
    private static boolean isOfAnyReport(String text, List<Words.Word> all, int index) {
        Words.Word word = all.get(index);
        if (!OF_ANY_REPORT.contains(word.term())) {
            return false;
        }
        boolean afterArticle = index > 0 && ARTICLES.contains(all.get(index - 1).term());
        return afterArticle
                || ELIDED_ARTICLE.matcher(text.substring(0, word.start())).find();
    }

    /** Tells whether a word is a letter, or letters with full stops before a name; those before other words are one. */
    private static boolean isInitial(String text, List<Words.Word> all, int index) {
        String typed = all.get(index).in(text);
        if (typed.length() == 1) {
            return Character.isLetter(typed.charAt(0));
        }
        return INITIALS.matcher(typed).matches()
                && index + 1 < all.size()
                && all.get(index + 1).isCapitalisedIn(text)
                && KnownForms.otherForms(all.get(index).term(), typed).isEmpty();
    }

    private AskedWord asked(String text, Words.Word word, boolean opens, boolean passing) {
        String typed = word.in(text);
        boolean capital = !opens && Character.isUpperCase(typed.codePointAt(0));
        return new AskedWord(typed, word.term(), capital, stems(typed), passing);
    }

    /** Of the first word of a sentence the capital tells nothing; very short names are kept. */
    private static boolean opensSentence(String text, List<Words.Word> all) {
        return all.size() > 1
                && all.getFirst().term().length() >= SHORTEST_OPENING
                && Character.isLowerCase(text.codePointAt(all.get(1).start()));
    }

    /** Returns the stems of a word in the languages of the library, none twice. */
    public List<String> stems(String word) {
        return stems.keySet().stream()
                .flatMap(language -> stems(word, language).stream())
                .distinct()
                .toList();
    }

    /** Returns the stem of a word in one of the languages of the library; several where it is more than one word. */
    public List<String> stems(String word, Language language) {
        Words stemming = stems.get(language);
        return stemming == null
                ? List.of()
                : stemming.of(word).stream().map(Words.Word::term).toList();
    }

    private List<String> phrases(String text, Set<String> meaningful) {
        Set<String> phrases = new LinkedHashSet<>();
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find() && phrases.size() < MOST_PHRASES) {
            String phrase = (quoted.group(1) != null ? quoted.group(1) : quoted.group(2)).strip();
            if (words.of(phrase).stream().anyMatch(word -> meaningful.contains(word.term()))) {
                phrases.add(phrase);
            }
        }
        return new ArrayList<>(phrases);
    }
}
