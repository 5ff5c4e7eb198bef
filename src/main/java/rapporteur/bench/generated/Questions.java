package rapporteur.bench.generated;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.library.Library;
import rapporteur.report.Paragraph;
import rapporteur.report.Report;

/**
 * Makes up questions a library has an answer to, in words that stand together in it; always the same for one library.
 */
public final class Questions {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> WITHOUT_MEANING = Set.copyOf(Vocabulary.FUNCTION_WORDS);
    private static final List<String> OPENINGS = List.of("", "what is said about ", "how did ", "why was the ");

    private final List<Report> reports;
    private final RandomGenerator random;

    private Questions(Library library) {
        this.reports = library.reports();
        this.random = new SplittableRandom(reports.size());
    }

    /** Returns questions of two to five words that carry meaning, as people ask them. */
    public static List<String> asWritten(Library library, int count) {
        Questions questions = new Questions(library);
        return questions.times(count, questions::question);
    }

    /** Returns such questions with two letters of each meaningful word swapped. */
    public static List<String> misspelt(Library library, int count) {
        Questions questions = new Questions(library);
        return questions.times(
                count,
                () -> questions.words(questions.random.nextInt(1, 3)).stream()
                        .map(questions::misspelt)
                        .collect(Collectors.joining(" ")));
    }

    /** Returns topics of one or two words that a key point is on. */
    public static List<String> topics(Library library, int count) {
        Questions questions = new Questions(library);
        return questions.times(count, () -> String.join(" ", questions.words(questions.random.nextInt(1, 3))));
    }

    private List<String> times(int count, Supplier<String> one) {
        return Stream.generate(one).limit(count).toList();
    }

    private String question() {
        String opening = OPENINGS.get(random.nextInt(OPENINGS.size()));
        return opening + String.join(" ", words(random.nextInt(2, 6)));
    }

    /** Returns words that carry meaning from one place: a key point, or the lede where there are none. */
    private List<String> words(int count) {
        Report report = reports.get(random.nextInt(reports.size()));
        List<Paragraph> places = report.keyPoints().isEmpty() ? List.of(lede(report)) : report.keyPoints();
        String text = places.get(random.nextInt(places.size())).text();
        List<String> words = BETWEEN_WORDS
                .splitAsStream(text)
                .filter(word -> !WITHOUT_MEANING.contains(word.toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
        int fitting = Math.min(count, words.size());
        int first = random.nextInt(words.size() - fitting + 1);
        return words.subList(first, first + fitting);
    }

    private static Paragraph lede(Report report) {
        Paragraph lede = report.lede();
        if (lede == null) {
            throw new IllegalArgumentException("A report without lede and key points: " + report.id());
        }
        return lede;
    }

    private String misspelt(String word) {
        int at = random.nextInt(1, word.length() - 1);
        char[] letters = word.toCharArray();
        char letter = letters[at];
        letters[at] = letters[at + 1];
        letters[at + 1] = letter;
        return new String(letters);
    }
}
