package rapporteur.search.question;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapporteur.report.Passage;
import rapporteur.report.Place;
import rapporteur.report.PublicationDate;
import rapporteur.search.index.PlaceWords;
import rapporteur.search.language.Folding;
import rapporteur.search.language.Language;
import rapporteur.search.language.Words;
import rapporteur.text.WordFile;

/**
 * The places of reports that are asked for as such, by what people call them: "the key points", "main findings", "point
 * clé 7"; "related publications", "what's new since 2020?".
 *
 * @param words the words that call them so
 * @param kind the sort of place, or {@code null} where none is asked for
 * @param numbers the numbers of key points; none where all are wanted
 * @param since the day from when on publications are wanted, or {@code null} where all are
 */
public record AskedPlaces(
        Set<Words.Word> words,
        @Nullable Class<? extends Place> kind,
        Set<Integer> numbers,
        @Nullable LocalDate since) {

    private static final Set<String> KEY = WordFile.set("key main important");
    private static final Set<String> POINTS =
            WordFile.set("point points finding findings message messages takeaway takeaways");
    private static final Set<String> POINTS_IN_FRENCH = WordFile.set("point points message messages");
    private static final Set<String> KEY_IN_FRENCH = WordFile.set("cle cles principal principaux");

    /** Alone they ask for the key points; beside others they may mean anything. */
    private static final Set<String> POINTS_ALONE = WordFile.set("findings takeaways kp");

    /** What may stand between a point and its number, or two numbers. */
    private static final Set<String> BETWEEN_NUMBERS = WordFile.set("and et to no number numero n cle cles");

    private static final Set<String> NEWER =
            WordFile.set("new newer newest news latest recent related further similar else"
                    + " neuf nouveau nouveaux nouveautes recent recents recente recentes liees connexes lire");

    private static final Set<String> PUBLICATIONS = WordFile.set(
            "publication publications report reports article articles paper papers reading read rapport rapports");

    /** The other words that dates begin with only ask. */
    private static final Set<String> SINCE = WordFile.set("depuis");

    private static final int LONGEST_POINT_NUMBER = 2;
    private static final int LENGTH_OF_YEAR = 4;

    /** No place asked for. */
    static final AskedPlaces NONE = new AskedPlaces(Set.of(), null, Set.of(), null);

    public AskedPlaces {
        words = Set.copyOf(words);
        numbers = Set.copyOf(numbers);
    }

    /**
     * Reads which places are asked for.
     *
     * @param question the words of the question
     * @param asking those of them that carry no meaning
     */
    static AskedPlaces of(List<Words.Word> question, Set<Words.Word> asking) {
        List<Words.Word> telling =
                question.stream().filter(word -> !asking.contains(word)).toList();
        AskedPlaces points = points(question, telling);
        return points.kind() == null ? publications(question, telling) : points;
    }

    private static AskedPlaces points(List<Words.Word> question, List<Words.Word> telling) {
        Set<Words.Word> named = new HashSet<>();
        Set<Words.Word> numbered = new HashSet<>();
        for (int i = 0; i < question.size(); i++) {
            Words.Word word = question.get(i);
            Words.Word next = i + 1 < question.size() ? question.get(i + 1) : word;
            if (follow(word, KEY, next, POINTS)
                    || follow(word, POINTS_IN_FRENCH, next, KEY_IN_FRENCH)
                    || follow(word, KEY_IN_FRENCH, next, POINTS_IN_FRENCH)) {
                named.add(word);
                named.add(next);
            }
            if (POINTS_IN_FRENCH.contains(word.term()) || POINTS_ALONE.contains(word.term())) {
                numbered.addAll(numbersAfter(i, question));
            }
        }
        if (named.isEmpty() && isAll(telling, numbered)) {
            named.addAll(telling);
        }
        if (named.isEmpty()) {
            return NONE;
        }
        named.addAll(numbered);
        return new AskedPlaces(named, Place.KeyPoint.class, values(numbered), null);
    }

    /** Tells whether points, by their numbers or by what they are called alone, are all that is asked for. */
    private static boolean isAll(List<Words.Word> telling, Set<Words.Word> numbered) {
        Set<String> points = numbered.isEmpty() ? POINTS_ALONE : POINTS;
        return !telling.isEmpty()
                && telling.stream()
                        .allMatch(word -> numbered.contains(word)
                                || points.contains(word.term())
                                || POINTS_ALONE.contains(word.term()));
    }

    /** Returns the numbers right after a word, with what stands before and between them. */
    private static List<Words.Word> numbersAfter(int index, List<Words.Word> question) {
        int end = index + 1;
        for (int i = end; i < question.size(); i++) {
            Words.Word word = question.get(i);
            if (isNumber(word) && word.term().length() <= LONGEST_POINT_NUMBER) {
                end = i + 1;
            } else if (!BETWEEN_NUMBERS.contains(word.term())) {
                break;
            }
        }
        return question.subList(index + 1, end);
    }

    private static boolean isNumber(Words.Word word) {
        return word.term().chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    private static Set<Integer> values(Set<Words.Word> words) {
        return words.stream()
                .filter(AskedPlaces::isNumber)
                .map(word -> Integer.valueOf(word.term()))
                .collect(Collectors.toSet());
    }

    /** Publications are asked for where nothing else is, but since when. */
    private static AskedPlaces publications(List<Words.Word> question, List<Words.Word> telling) {
        Set<Words.Word> years = telling.stream()
                .filter(word -> isNumber(word) && word.term().length() == LENGTH_OF_YEAR)
                .collect(Collectors.toSet());
        boolean newer = !telling.isEmpty() && question.stream().anyMatch(word -> NEWER.contains(word.term()));
        boolean nothingElse = telling.stream()
                .allMatch(word -> NEWER.contains(word.term())
                        || PUBLICATIONS.contains(word.term())
                        || SINCE.contains(word.term())
                        || years.contains(word)
                        || (!years.isEmpty() && month(word).isPresent()));
        return newer && nothingElse
                ? new AskedPlaces(Set.copyOf(telling), Place.Related.class, Set.of(), since(values(years), telling))
                : NONE;
    }

    private static @Nullable LocalDate since(Set<Integer> years, List<Words.Word> telling) {
        if (years.isEmpty()) {
            return null;
        }
        Month month = telling.stream()
                .flatMap(word -> month(word).stream())
                .findFirst()
                .orElse(Month.JANUARY);
        return LocalDate.of(Collections.min(years), month, 1);
    }

    private static Optional<Month> month(Words.Word word) {
        return Stream.of(Month.values())
                .filter(month -> word.term().equals(Folding.of(PlaceWords.month(month, Language.ENGLISH)))
                        || word.term().equals(Folding.of(PlaceWords.month(month, Language.FRENCH))))
                .findFirst();
    }

    private static boolean follow(Words.Word first, Set<String> some, Words.Word second, Set<String> others) {
        return some.contains(first.term()) && others.contains(second.term());
    }

    /** Tells whether a passage is at one of them. */
    public boolean have(Passage passage) {
        return switch (passage.place()) {
            case Place.KeyPoint point ->
                kind == Place.KeyPoint.class && (numbers.isEmpty() || numbers.contains(point.number()));
            case Place.Related related -> kind == Place.Related.class && isSince(related.published());
            default -> false;
        };
    }

    private boolean isSince(@Nullable PublicationDate published) {
        return since == null || (published != null && !published.last().isBefore(since));
    }
}
