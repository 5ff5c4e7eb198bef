package rapporteur.search.lookup;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import rapporteur.search.index.Documents;
import rapporteur.search.language.CommonWords;
import rapporteur.search.language.EnglishWords;
import rapporteur.search.language.Folding;
import rapporteur.search.language.KnownForms;
import rapporteur.search.language.Language;
import rapporteur.search.language.Misspelling;
import rapporteur.search.language.Sound;
import rapporteur.search.question.AskedWord;
import rapporteur.search.question.QuestionReader;
import rapporteur.text.EditDistance;

/** Decides whether a word the library does not have is one of its words misspelt, or another word. */
final class Corrections {

    private static final int LONGEST_SHORT_NAME = 6;
    private static final int SHORTEST_OF_OTHER_FORMS = 6;
    private static final int SHORTEST_OF_OTHER_LANGUAGE = 7;

    /** What English words of one family end in; the longest of two that are alike comes first. */
    private static final List<String> ENDINGS = List.of("ions", "ion", "ing", "ers", "ors", "ed", "er", "or", "e", "s");

    private static final List<String> OTHER_ENDINGS = List.of("ing", "ed", "ion", "ions", "er", "ers", "or", "ors");

    private static final int SHORTEST_BARE = 5;

    private static final String VOWELS = "aeiouy";

    private static final Pattern CONTRACTION = Pattern.compile("[dl]([aeiouyh]\\p{L}{2,})");

    private final Documents documents;
    private final QuestionReader questions;
    private final Spelling spelling;
    private final WrittenForms writtenForms;

    Corrections(Documents documents, QuestionReader questions, Spelling spelling, WrittenForms writtenForms) {
        this.documents = documents;
        this.questions = questions;
        this.spelling = spelling;
        this.writtenForms = writtenForms;
    }

    /**
     * Returns the word that was meant, or empty where the word is meant as it is typed. A word of English is, and a
     * country or people known: a "Malawian" is no misspelt "Malian"; so is a short name where the library writes the
     * other word without a capital; and a word in another language than the other one has more in common with it than a
     * slip of the keyboard would leave.
     *
     * @param askedIn the language of the question, or {@code OTHER} where that is unknown
     */
    Optional<String> of(AskedWord word, Language askedIn) throws IOException {
        if (isCommon(word.folded()) || EnglishWords.has(word.folded())) {
            return Optional.empty();
        }
        Optional<String> correction = spelling.correct(word.folded());
        if (correction.isEmpty() && mayHaveOtherForms(word)) {
            correction = nearest(otherNumber(word.folded()));
            if (correction.isEmpty() && (askedIn == Language.ENGLISH || askedIn == Language.OTHER)) {
                correction = withOtherEnding(word.folded());
            }
        }
        if (correction.isEmpty()) {
            correction = withoutArticle(word.folded());
        }
        return correction.isPresent() && isMeant(word, correction.get(), askedIn) ? correction : Optional.empty();
    }

    /**
     * A library may have "elections" and no "election" for "elecion" to be, and "trafficking" only for "trafick" and
     * "trafickers"; most names have no other form.
     */
    private static boolean mayHaveOtherForms(AskedWord word) {
        return word.typed().length() >= SHORTEST_OF_OTHER_FORMS && (word.typed().endsWith("s") || !word.capital());
    }

    private static String otherNumber(String folded) {
        return folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : folded + "s";
    }

    /** What has another ending already may have one slip besides. */
    private Optional<String> nearest(String form) throws IOException {
        return spelling.correct(form).filter(written -> EditDistance.between(form, written) == 1);
    }

    /** Returns a word the library has with another ending than the one that was typed, or with one. */
    private Optional<String> withOtherEnding(String folded) throws IOException {
        String bare = ENDINGS.stream()
                .filter(ending -> folded.endsWith(ending) && folded.length() - ending.length() >= SHORTEST_BARE)
                .findFirst()
                .map(ending -> folded.substring(0, folded.length() - ending.length()))
                .orElse(folded);
        for (String ending : OTHER_ENDINGS) {
            Optional<String> written = nearest(bare + ending);
            if (written.isPresent()) {
                return written;
            }
        }
        return Optional.empty();
    }

    /** The second word of "coup detat". */
    Optional<String> withoutArticle(String folded) throws IOException {
        Matcher contraction = CONTRACTION.matcher(folded);
        return contraction.matches() && spelling.has(contraction.group(1))
                ? Optional.of(contraction.group(1))
                : Optional.empty();
    }

    private boolean isCommon(String folded) {
        return CommonWords.has(folded)
                || KnownForms.has(folded)
                || Language.ENGLISH.lists(folded)
                || (questions.knows(Language.FRENCH) && Language.FRENCH.lists(folded));
    }

    private boolean isMeant(AskedWord word, String correction, Language askedIn) throws IOException {
        String written = writtenForms.of(correction);
        // "Health" may stand in a topic only, and is no name for that
        boolean name = Character.isUpperCase(written.charAt(0))
                && (Character.isUpperCase(word.typed().charAt(0)) || !EnglishWords.has(correction));
        if (name && word.folded().length() <= LONGEST_SHORT_NAME && isOtherName(word.folded(), correction)) {
            return false;
        }
        int edits = EditDistance.between(word.folded(), correction);
        boolean far = edits > 1 && !Sound.isAlike(word.folded(), correction);
        if (name && far && isFarName(word.folded(), correction)) {
            return false;
        }
        boolean longerName = Character.isUpperCase(word.typed().charAt(0))
                && !name
                && correction.length() < word.folded().length();
        // who types accents types with care, and letters are sooner left out than put in
        if (far && (hasAccent(word.typed()) || longerName)) {
            return false;
        }
        if (!hasListedWords(askedIn) && !isCommonSlip(word.folded(), correction)) {
            return false;
        }
        boolean clear = word.folded().length() >= SHORTEST_OF_OTHER_LANGUAGE && edits == 1;
        if (hasAccent(word.typed()) && !hasAccent(written) && !clear) {
            return false;
        }
        if (word.capital()) {
            return word.typed().length() > LONGEST_SHORT_NAME || name;
        }
        return askedIn == Language.OTHER || documents.has(correction, askedIn) || clear;
    }

    /** Tells whether words of a language are listed; of any other, what the library lacks is rather its next word. */
    private static boolean hasListedWords(Language askedIn) {
        return switch (askedIn) {
            case ENGLISH, FRENCH, OTHER -> true;
            case GERMAN, SPANISH, ITALIAN -> false;
        };
    }

    /** Tells whether words sound alike, have their letters in another order, or one for two of a letter. */
    private static boolean isCommonSlip(String typed, String word) {
        return Sound.isAlike(typed, word)
                || Misspelling.sameLetters(typed, word)
                || undoubled(typed).equals(undoubled(word));
    }

    private static String undoubled(String word) {
        StringBuilder undoubled = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                undoubled.append(word.charAt(i));
            }
        }
        return undoubled.toString();
    }

    /**
     * Short names that differ in one letter are two names, as Konaté and Konaré, unless either is a vowel ("Frqnce") or
     * they sound alike; at the end both must be vowels, as in Franck and France.
     */
    private static boolean isOtherName(String typed, String name) {
        if (typed.length() != name.length()) {
            return false;
        }
        int differing = 0;
        int vowels = 0;
        boolean last = false;
        for (int i = 0; i < typed.length(); i++) {
            if (typed.charAt(i) != name.charAt(i)) {
                differing++;
                vowels = vowels(typed.charAt(i)) + vowels(name.charAt(i));
                last = i == typed.length() - 1;
            }
        }
        return differing == 1 && (vowels == 0 || (vowels == 1 && last)) && !Sound.isAlike(typed, name);
    }

    private static int vowels(char letter) {
        return VOWELS.indexOf(letter) >= 0 ? 1 : 0;
    }

    /** Short names two edits apart are two names, and so are longer ones with two other letters: Puntland, Portland. */
    private static boolean isFarName(String typed, String name) {
        return typed.length() <= LONGEST_SHORT_NAME
                || (typed.length() == name.length()
                        && !Misspelling.sameLetters(typed, name)
                        && differing(typed, name) == 2);
    }

    private static int differing(String one, String other) {
        return (int) IntStream.range(0, one.length())
                .filter(i -> one.charAt(i) != other.charAt(i))
                .count();
    }

    /** Tells whether a word is written with accents. */
    static boolean hasAccent(String word) {
        return !Folding.of(word).equals(word.toLowerCase(Locale.ROOT));
    }
}
