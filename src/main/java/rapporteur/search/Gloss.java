package rapporteur.search;

import java.util.Set;
import rapporteur.search.language.EnglishWords;
import rapporteur.search.language.Language;
import rapporteur.search.language.Lexicon;
import rapporteur.search.language.Words;
import rapporteur.search.question.Asked;

/**
 * Puts a question in French to a model of English: its words in English, one by one, as far as the lexicon has them. To
 * such a model that is nearer to what an English passage says than French is, whatever becomes of the grammar.
 */
final class Gloss {

    private Gloss() {}

    /**
     * Returns a question with English words for those that carry meaning and may be French; as it is where none may.
     */
    static String of(String question, Asked asked) {
        StringBuilder gloss = new StringBuilder();
        int end = 0;
        for (Words.Word word : asked.all()) {
            Set<String> english = asked.means(word) && mayBeFrench(word, asked.language())
                    ? Lexicon.get().translations(word.in(question), Language.FRENCH)
                    : Set.of();
            if (!english.isEmpty()) {
                gloss.append(question, end, word.start())
                        .append(english.iterator().next());
                end = word.end();
            }
        }
        return gloss.append(question, end, question.length()).toString();
    }

    private static boolean mayBeFrench(Words.Word word, Language askedIn) {
        return askedIn == Language.FRENCH || (askedIn == Language.OTHER && !EnglishWords.has(word.term()));
    }
}
