package rapporteur.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.search.language.Cognates;
import rapporteur.search.language.EnglishWords;
import rapporteur.search.language.Expressions;
import rapporteur.search.language.Folding;
import rapporteur.search.language.Language;
import rapporteur.search.language.Lexicon;
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
        return asked.means(word) && mayBeFrench(word, asked.language())
                ? translation(word.in(question)).orElse("")
                : "";
    }

    /** Returns what the first words of a meaning are in English; one the lexicon lacks looks much alike. */
    private static String english(List<String> french) {
        return french.stream()
                .limit(WORDS_OF_MEANING)
                .map(one -> translation(one).orElse(one))
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> translation(String french) {
        Stream<String> alike = Cognates.english(Folding.of(french)).stream().filter(EnglishWords::has);
        return Stream.concat(Lexicon.get().translations(french, Language.FRENCH).stream(), alike)
                .findFirst();
    }

    private static boolean mayBeFrench(Words.Word word, Language askedIn) {
        return askedIn == Language.FRENCH || (askedIn == Language.OTHER && !EnglishWords.has(word.term()));
    }
}
