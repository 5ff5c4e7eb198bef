package rapporteur.search.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import rapporteur.text.WordFile;

/**
 * Expressions of several words in English and French that mean about the same as single words of their language: "take
 * up arms" is to rebel.
 */
public final class Expressions {

    /** Between the words of an expression may stand whose or which it is: "lay down their arms". */
    private static final Set<String> PASSED_OVER_IN_ENGLISH =
            Set.of("a", "an", "the", "their", "his", "her", "its", "our", "your", "my", "all", "any");

    /** So too in French, where who does it and what denies it may as well: "tiennent-ils jamais parole". */
    private static final Set<String> PASSED_OVER_IN_FRENCH = WordFile.set("la le les l un une leur leurs son sa ses"
            + " notre nos votre vos mon ma mes tout tous toute toutes il ils elle elles on t n ne pas jamais");

    private final Set<String> passedOver;
    private final Words stemming;
    private final Map<String, List<Expression>> byFirst = new HashMap<>();

    /**
     * An expression of the list.
     *
     * @param stems the stems of its words
     * @param meaning the words that mean about the same
     */
    private record Expression(List<String> stems, List<String> meaning) {}

    private Expressions(Language language) {
        passedOver = language == Language.FRENCH ? PASSED_OVER_IN_FRENCH : PASSED_OVER_IN_ENGLISH;
        stemming = new Words(WordAnalyzer.allStems(language));
        WordFile.lines(Expressions.class, "expressions-" + language.tag() + ".txt")
                .filter(line -> !line.startsWith("#") && line.indexOf('=') > 0)
                .forEach(this::add);
    }

    private void add(String line) {
        int equals = line.indexOf('=');
        List<String> meaning = WordFile.words(line.substring(equals + 1));
        for (String words : line.substring(0, equals).split(",")) {
            List<String> stems = words(words).stream().map(Words.Word::term).toList();
            byFirst.computeIfAbsent(stems.getFirst(), _ -> new ArrayList<>()).add(new Expression(stems, meaning));
        }
    }

    /** Read when the first question of several words is compared by meaning. */
    private static final class English {
        private static final Expressions EXPRESSIONS = new Expressions(Language.ENGLISH);
    }

    /** Read when the first in French is. */
    private static final class French {
        private static final Expressions EXPRESSIONS = new Expressions(Language.FRENCH);
    }

    private List<Words.Word> words(String text) {
        return stemming.of(text).stream()
                .filter(word -> !passedOver.contains(word.in(text).toLowerCase(Locale.ROOT)))
                .toList();
    }

    /**
     * An expression in a question.
     *
     * @param words its words as they were typed, but for case and accents
     * @param meaning the words of its language that mean about the same
     * @param start the offset of its first character
     * @param end the offset after its last character
     */
    public record Said(Set<String> words, List<String> meaning, int start, int end) {}

    /**
     * Returns the expressions of a language in a question, in the order they begin.
     *
     * @param language the language; none are known but of English and French
     */
    public static List<Said> in(String question, Language language) {
        return switch (language) {
            case ENGLISH -> English.EXPRESSIONS.in(question);
            case FRENCH -> French.EXPRESSIONS.in(question);
            default -> List.of();
        };
    }

    private List<Said> in(String question) {
        List<Words.Word> words = words(question);
        List<String> stems = words.stream().map(Words.Word::term).toList();
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < stems.size(); i++) {
            for (Expression one : byFirst.getOrDefault(stems.get(i), List.of())) {
                int end = i + one.stems.size();
                if (end <= stems.size() && stems.subList(i, end).equals(one.stems)) {
                    said.add(said(question, words.subList(i, end), one.meaning));
                }
            }
        }
        return said;
    }

    private static Said said(String question, List<Words.Word> words, List<String> meaning) {
        Set<String> typed =
                words.stream().map(word -> Folding.of(word.in(question))).collect(Collectors.toSet());
        return new Said(
                typed, meaning, words.getFirst().start(), words.getLast().end());
    }
}
