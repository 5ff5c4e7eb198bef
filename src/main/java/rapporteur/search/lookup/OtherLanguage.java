package rapporteur.search.lookup;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import rapporteur.search.index.Documents;
import rapporteur.search.language.Cognates;
import rapporteur.search.language.EnglishWords;
import rapporteur.search.language.Folding;
import rapporteur.search.language.Language;
import rapporteur.search.language.Lexicon;
import rapporteur.search.question.AskedWord;
import rapporteur.search.question.Homographs;
import rapporteur.search.question.QuestionReader;
import rapporteur.text.EditDistance;

/** Tells what a word of a question is in the other language that the library has reports in, French or English. */
final class OtherLanguage {

    /** Longer words are the same in two languages though two letters differ. */
    private static final int LONG = 7;

    private final Documents documents;
    private final QuestionReader questions;
    private final NameUses uses;

    OtherLanguage(Documents documents, QuestionReader questions) {
        this.documents = documents;
        this.questions = questions;
        this.uses = new NameUses(documents);
    }

    /** Returns the stems of what a word is in the other language where one can see that it is the same word. */
    Set<String> cognates(AskedWord word, Language askedIn) throws IOException {
        Set<String> stems = new LinkedHashSet<>();
        if (askedIn == Language.FRENCH || !EnglishWords.has(word.folded())) {
            addPresent(withoutFalseFriends(Cognates.english(word.folded()), word), Language.ENGLISH, stems);
            addPresent(translationsAlike(word, Language.FRENCH), Language.ENGLISH, stems);
        }
        addPresent(Cognates.english(word.folded(), askedIn), Language.ENGLISH, stems);
        if (askedIn != Language.FRENCH) {
            addPresent(Cognates.french(word.folded()), Language.FRENCH, stems);
            addPresent(translationsAlike(word, Language.ENGLISH), Language.FRENCH, stems);
        }
        return stems;
    }

    /** The French "coupe" would be the English "coup", but is known for a cut. */
    private Set<String> withoutFalseFriends(Set<String> english, AskedWord french) {
        if (!english.isEmpty() && Lexicon.get().lists(french.folded(), Language.FRENCH)) {
            List<String> known = stems(Lexicon.get().translations(french.typed(), Language.FRENCH), Language.ENGLISH);
            english.removeIf(one -> !known.containsAll(questions.stems(one, Language.ENGLISH)));
        }
        return english;
    }

    private void addPresent(Collection<String> words, Language language, Set<String> stems) throws IOException {
        for (String word : words) {
            if (isPresent(word, language)) {
                stems.addAll(questions.stems(word, language));
            }
        }
    }

    /** Tells whether the library has a word, in the singular or the plural, and of one like "may" the name. */
    private boolean isPresent(String word, Language language) throws IOException {
        if (Homographs.mayBeName(word)) {
            return uses.hasCapitalised(word);
        }
        return documents.has(word, language)
                || documents.has(word + "s", language)
                || (word.endsWith("y") && documents.has(word.substring(0, word.length() - 1) + "ies", language));
    }

    /** Returns the translations that differ by a letter or two, as "charia" and "sharia" do. */
    private List<String> translationsAlike(AskedWord word, Language language) {
        return questions.knows(language == Language.FRENCH ? Language.ENGLISH : Language.FRENCH)
                        && Lexicon.get().lists(word.folded(), language)
                ? Lexicon.get().translations(word.typed(), language).stream()
                        .map(Folding::of)
                        .filter(translation -> EditDistance.between(word.folded(), translation)
                                <= (translation.length() >= LONG ? 2 : 1))
                        .toList()
                : List.of();
    }

    /** Returns the stems of a word's translations; the library need not have them. */
    Set<String> translations(AskedWord word, Language askedIn) {
        Set<String> stems = new LinkedHashSet<>();
        if (askedIn != Language.FRENCH && questions.knows(Language.FRENCH)) {
            stems.addAll(stems(Lexicon.get().translations(word.typed(), Language.ENGLISH), Language.FRENCH));
        }
        boolean maybeFrench =
                askedIn != Language.ENGLISH && (askedIn != Language.OTHER || !EnglishWords.has(word.folded()));
        if (maybeFrench && questions.knows(Language.ENGLISH)) {
            stems.addAll(stems(Lexicon.get().translations(word.typed(), Language.FRENCH), Language.ENGLISH));
        }
        return stems;
    }

    /** Only the language of a translation: in French the stem of "border" would be that of "bord". */
    private List<String> stems(Collection<String> translations, Language language) {
        return translations.stream()
                .flatMap(one -> questions.stems(one, language).stream())
                .toList();
    }
}
