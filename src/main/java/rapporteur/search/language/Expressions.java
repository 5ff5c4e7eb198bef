package rapporteur.search.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** English expressions of several words that mean about the same as single words: "take up arms" is to rebel. */
public final class Expressions {

    /** Between the words of an expression may stand whose or which it is: "lay down their arms". */
    private static final Set<String> PASSED_OVER =
            Set.of("a", "an", "the", "their", "his", "her", "its", "our", "your", "my", "all", "any");

    private static final Words STEMS = new Words(WordAnalyzer.allStems(Language.ENGLISH));

    /**
     * An expression of the list.
     *
     * @param stems the stems of its words
     * @param meaning those of the words that mean about the same
     */
    private record Expression(List<String> stems, Set<String> meaning) {}

    /** Read when the first question is compared by meaning. */
    private static final Map<String, List<Expression>> BY_FIRST = read();

    private Expressions() {}

    private static Map<String, List<Expression>> read() {
        Map<String, List<Expression>> byFirst = new HashMap<>();
        WordFile.lines(Expressions.class, "expressions-en.txt")
                .filter(line -> !line.startsWith("#") && line.indexOf('=') > 0)
                .forEach(line -> {
                    int equals = line.indexOf('=');
                    Set<String> meaning = new LinkedHashSet<>(stems(line.substring(equals + 1)));
                    for (String words : line.substring(0, equals).split(",")) {
                        List<String> stems = stems(words);
                        byFirst.computeIfAbsent(stems.getFirst(), _ -> new ArrayList<>())
                                .add(new Expression(stems, meaning));
                    }
                });
        return byFirst;
    }

    private static List<String> stems(String text) {
        return words(text).stream().map(Words.Word::term).toList();
    }

    private static List<Words.Word> words(String text) {
        return STEMS.of(text).stream()
                .filter(word -> !PASSED_OVER.contains(word.in(text).toLowerCase(Locale.ROOT)))
                .toList();
    }

    /**
     * An expression in a question.
     *
     * @param words its words as they were typed, but for case and accents
     * @param meaning the stems of the words that mean about the same
     */
    public record Said(Set<String> words, Set<String> meaning) {}

    /** Returns the expressions in a question, in the order they begin. */
    public static List<Said> in(String question) {
        List<Words.Word> words = words(question);
        List<String> stems = words.stream().map(Words.Word::term).toList();
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < stems.size(); i++) {
            for (Expression one : BY_FIRST.getOrDefault(stems.get(i), List.of())) {
                int end = i + one.stems.size();
                if (end <= stems.size() && stems.subList(i, end).equals(one.stems)) {
                    Set<String> typed = words.subList(i, end).stream()
                            .map(word -> Folding.of(word.in(question)))
                            .collect(Collectors.toSet());
                    said.add(new Said(typed, one.meaning));
                }
            }
        }
        return said;
    }
}
