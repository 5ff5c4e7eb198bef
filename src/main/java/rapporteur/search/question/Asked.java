package rapporteur.search.question;

import java.util.List;
import rapporteur.search.language.EnglishWords;
import rapporteur.search.language.Language;
import rapporteur.search.language.Words;

/**
 * What a question was read as.
 *
 * @param words the words that carry meaning, none twice
 * @param phrases the parts in quotation marks, as they were typed, each with a word that carries meaning
 * @param language the language it is asked in as its words without meaning tell, or {@code OTHER} where none does
 * @param author whether it asks who wrote a report
 * @param places the places it asks for as such
 * @param all all words in order, those without meaning too
 */
public record Asked(
        List<AskedWord> words,
        List<String> phrases,
        Language language,
        boolean author,
        AskedPlaces places,
        List<Words.Word> all) {

    public Asked {
        words = List.copyOf(words);
        phrases = List.copyOf(phrases);
        all = List.copyOf(all);
    }

    /** Tells whether there is no word at all, not even one without meaning; emoji are none. */
    public boolean wordless() {
        return all.stream().allMatch(Words.Word::isEmoji);
    }

    /** Returns the first words, as many as are looked at closely. */
    public List<Words.Word> first() {
        return all.subList(0, Math.min(all.size(), QuestionReader.MOST_WORDS));
    }

    /** Tells whether the question is in French or, where its language is unknown, has a word that is not English. */
    public boolean mayBeFrench() {
        return language == Language.FRENCH
                || (language == Language.OTHER && all.stream().anyMatch(word -> !EnglishWords.has(word.term())));
    }

    /** Tells whether a word is one of those that carry meaning. */
    public boolean means(Words.Word word) {
        return words.stream().anyMatch(asked -> asked.folded().equals(word.term()));
    }
}
