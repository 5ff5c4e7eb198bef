package rapporteur.search.question;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rapporteur.search.language.Language;
import rapporteur.search.language.Words;
import rapporteur.text.WordFile;

/**
 * Words spelt like others that only ask or say little: in "Theresa May", "Will Smith" and "May 2012" a name or a month,
 * in "l'or" gold. They are told by capitals, a date or an article beside them.
 */
public final class Homographs {

    private static final Set<String> NAMES =
            WordFile.set("may will can must said say long per oh hope love mon ma ne sa son ta tu");

    private static final Set<String> FRENCH_NOUNS = Set.of("or", "ete", "est");

    /** What stays small in headings too. */
    private static final Set<String> SMALL_IN_HEADINGS =
            WordFile.set("a an the of in on at to for and or by as vs from with de la le les du des d l et en au aux");

    private static final int LENGTH_OF_YEAR = 4;
    private static final String SENTENCE_BEFORE = ".?!:;\"“«(";

    private final String text;
    private final List<Words.Word> all;
    private final boolean sentence;

    private Homographs(String text, List<Words.Word> all) {
        this.text = text;
        this.all = all;
        this.sentence = isSentence(text, all);
    }

    /** Tells whether words have capitals only where they are names: not all of them have, as in headings. */
    public static boolean isSentence(String text, List<Words.Word> all) {
        return all.stream().anyMatch(word -> !word.isCapitalisedIn(text) && !SMALL_IN_HEADINGS.contains(word.term()));
    }

    /**
     * Returns the words of a question that are names, months and nouns, though words spelt alike only ask.
     *
     * @param text the question
     * @param all all words of it
     * @param libraryLanguages the languages of the library, whose stop words the index can tell nothing of
     */
    static Set<Words.Word> among(String text, List<Words.Word> all, Set<Language> libraryLanguages) {
        Set<Words.Word> found = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            String term = all.get(i).term();
            boolean noun = FRENCH_NOUNS.contains(term);
            boolean indexed = libraryLanguages.stream()
                    .filter(language -> !noun || language == Language.FRENCH)
                    .noneMatch(language -> language.stopWords().contains(term));
            if ((noun || NAMES.contains(term)) && indexed && new Homographs(text, all).isAnother(i)) {
                found.add(all.get(i));
            }
        }
        return found;
    }

    /** Tells whether a folded word that mostly asks may be a name or a month. */
    public static boolean mayBeName(String folded) {
        return NAMES.contains(folded);
    }

    /** Tells whether a word asked about is a name spelt like a common word, so that it stands in names only. */
    public static boolean isName(AskedWord word) {
        return word.capital() && NAMES.contains(word.folded());
    }

    private boolean isAnother(int index) {
        Words.Word word = all.get(index);
        return FRENCH_NOUNS.contains(word.term())
                ? isAfterArticle(word)
                : isMonth(index) || (isCapitalised(word) && isNamed(word));
    }

    private boolean isAfterArticle(Words.Word word) {
        return word.start() > 1
                && "'’".indexOf(text.charAt(word.start() - 1)) >= 0
                && "lLdD".indexOf(text.charAt(word.start() - 2)) >= 0;
    }

    private boolean isMonth(int index) {
        String before = index > 0 ? all.get(index - 1).term() : "";
        String after = index + 1 < all.size() ? all.get(index + 1).term() : "";
        boolean atDay = isCapitalised(all.get(index)) && (isNumber(before) || isNumber(after));
        boolean beforeYear = isNumber(after) && after.length() == LENGTH_OF_YEAR;
        return all.get(index).term().equals("may") && (beforeYear || atDay);
    }

    /** Tells whether a word is a number, or the ordinal of one: 3, 3rd, 2012. */
    private static boolean isNumber(String term) {
        return !term.isEmpty() && Character.isDigit(term.charAt(0)) && term.length() <= LENGTH_OF_YEAR;
    }

    /** Tells whether a word has a capital, and only that: one in capitals is stressed. */
    private boolean isCapitalised(Words.Word word) {
        return word.isCapitalisedIn(text) && word.in(text).substring(1).chars().noneMatch(Character::isUpperCase);
    }

    /** Within a sentence a capital tells a name; where all words have one, what stands beside it does. */
    private boolean isNamed(Words.Word word) {
        if (text.startsWith("'s", word.end()) || text.startsWith("’s", word.end())) {
            return true;
        }
        if (sentence) {
            return !opensSentence(word);
        }
        boolean nothingElseAsks = all.stream()
                .allMatch(other -> other.equals(word)
                        || !Language.ENGLISH.askingWords().contains(other.term())
                        || NAMES.contains(other.term())
                        || SMALL_IN_HEADINGS.contains(other.term()));
        return all.size() > 1 && nothingElseAsks && !text.stripTrailing().endsWith("?");
    }

    private boolean opensSentence(Words.Word word) {
        String before = text.substring(0, word.start()).stripTrailing();
        return before.isEmpty() || SENTENCE_BEFORE.indexOf(before.charAt(before.length() - 1)) >= 0;
    }
}
