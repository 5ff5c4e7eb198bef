package rapporteur.search.question;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import rapporteur.search.language.CommonWords;
import rapporteur.search.language.Language;
import rapporteur.search.language.Words;

/** Tells the language a question is asked in by the words without meaning it has. */
final class QuestionLanguage {

    private static final Set<Language> ALWAYS_ASKED_IN = EnumSet.of(Language.ENGLISH, Language.FRENCH);

    /**
     * {@code l'or}, {@code qu'a}: too few to tell by, as {@code coup d'état} is English too, but enough between two.
     */
    private static final Pattern ELIDED =
            Pattern.compile("(?iu)(?<!\\p{L})(?:[ldnsjcmt]|(?:jus|lors|puis)?qu)['’](?=\\p{L})");

    private static final double ELISION_WORTH = 0.25;

    /** By so many words a language that neither the library nor most people asking use must be likelier. */
    private static final double FOREIGN_LEAD = 1.5;

    /** So many words tell it whatever they are in English. */
    private static final int ENOUGH_FOREIGN = 3;

    private QuestionLanguage() {}

    /**
     * The language told.
     *
     * @param language the language most of the words without meaning are from; of several, one the library is in
     * @param certain whether there is such a word
     */
    record Told(Language language, boolean certain) {}

    /**
     * Tells the language.
     *
     * @param question the question as it was typed
     * @param words the folded words of the question
     * @param libraryLanguages the languages of the library
     */
    static Told of(String question, List<Words.Word> words, Set<Language> libraryLanguages) {
        double elision = ELIDED.matcher(question).find() ? ELISION_WORTH : 0;
        Language best = Language.OTHER;
        double mostEvidence = -1;
        for (Language language : languages(libraryLanguages)) {
            double evidence = libraryLanguages.contains(language) ? 0.5 : 0;
            evidence += language == Language.FRENCH ? elision : 0;
            evidence += asking(words, language).size();
            if (evidence > mostEvidence) {
                mostEvidence = evidence;
                best = language;
            }
        }
        Language foreign = foreign(words, mostEvidence, libraryLanguages);
        return foreign == Language.OTHER ? new Told(best, mostEvidence >= 1) : new Told(foreign, true);
    }

    /**
     * Returns another language that a question is clearly in, or {@code OTHER}: "war in Mali" has two words without
     * meaning of German, but both are English, and one is without meaning there.
     */
    private static Language foreign(List<Words.Word> words, double evidence, Set<Language> libraryLanguages) {
        Language foreign = Language.OTHER;
        double most = evidence + FOREIGN_LEAD;
        if (words.size() < most) {
            return Language.OTHER;
        }
        for (Language language : EnumSet.complementOf(EnumSet.copyOf(languages(libraryLanguages)))) {
            List<Words.Word> asking = asking(words, language);
            boolean clear =
                    asking.size() >= ENOUGH_FOREIGN || asking.stream().anyMatch(word -> !CommonWords.has(word.term()));
            if (clear && asking.size() >= most) {
                foreign = language;
                most = asking.size();
            }
        }
        return foreign;
    }

    private static List<Words.Word> asking(List<Words.Word> words, Language language) {
        return words.stream()
                .filter(word -> language.askingWords().contains(word.term()))
                .toList();
    }

    /** Returns the languages that questions to a library may be in. */
    static Set<Language> languages(Set<Language> libraryLanguages) {
        Set<Language> languages = EnumSet.copyOf(ALWAYS_ASKED_IN);
        languages.addAll(libraryLanguages);
        return languages;
    }
}
