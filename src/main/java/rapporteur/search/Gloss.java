package rapporteur.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import rapporteur.search.language.EnglishWords;
import rapporteur.search.language.Expressions;
import rapporteur.search.language.Language;
import rapporteur.search.language.WordForWord;
import rapporteur.search.language.Words;
import rapporteur.search.question.Asked;

/**
 * Puts a question in French to a model of English: its words in English, one by one, as far as the lexicon has them or
 * their endings tell. To such a model that is nearer to what an English passage says than French is, whatever becomes
 * of the grammar.
 */
final class Gloss {

    private static final int WORDS_OF_MEANING = 2;

    private Gloss() {}

    /**
     * Returns a question with English words for those that carry meaning and may be French; as it is where none may.
     */
    static String of(String question, Asked asked) {
        StringBuilder gloss = new StringBuilder();
        List<Expressions.Said> expressions =
                asked.mayBeFrench() ? Expressions.in(question, Language.FRENCH) : List.of();
        int end = 0;
        for (Words.Word word : asked.all()) {
            if (word.start() < end) {
                continue;
            }
            Expressions.Said said = expressions.stream()
                    .filter(one -> one.start() == word.start())
                    .max(Comparator.comparingInt(Expressions.Said::end))
                    .orElse(null);
            String english = said == null ? word(question, word, asked) : english(said.meaning());
            if (!english.isEmpty()) {
                gloss.append(question, end, word.start()).append(english);
                end = said == null ? word.end() : said.end();
            }
        }
        return gloss.append(question, end, question.length()).toString();
    }

    private static String word(String question, Words.Word word, Asked asked) {
        return !Language.FRENCH.stopWords().contains(word.term()) && mayBeFrench(word, asked.language())
                ? WordForWord.translation(word.in(question))
                : "";
    }

    /** Returns what the first words of a meaning are in English; one the lexicon lacks looks much alike. */
    private static String english(List<String> french) {
        return french.stream()
                .limit(WORDS_OF_MEANING)
                .map(one -> {
                    String english = WordForWord.translation(one);
                    return english.isEmpty() ? one : english;
                })
                .collect(Collectors.joining(" "));
    }

    private static boolean mayBeFrench(Words.Word word, Language askedIn) {
        return askedIn == Language.FRENCH || (askedIn == Language.OTHER && !EnglishWords.has(word.term()));
    }
}
