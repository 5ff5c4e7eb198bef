package rapporteur.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What key points are called by those who ask for them as such: "the key points", "main findings", "points clés". */
final class KeyPointNames {

    private static final Set<String> KEY = words("key main");
    private static final Set<String> POINTS =
            words("point points finding findings message messages takeaway takeaways");
    private static final Set<String> POINTS_IN_FRENCH = words("point points message messages");
    private static final Set<String> KEY_IN_FRENCH = words("cle cles principal principaux");

    private KeyPointNames() {}

    private static Set<String> words(String apartBySpaces) {
        return Set.copyOf(WordFile.words(apartBySpaces));
    }

    /** Returns the words of a question that name key points. */
    static Set<Words.Word> in(List<Words.Word> question) {
        Set<Words.Word> named = new HashSet<>();
        for (int i = 0; i + 1 < question.size(); i++) {
            Words.Word first = question.get(i);
            Words.Word second = question.get(i + 1);
            if (follow(first, KEY, second, POINTS) || follow(first, POINTS_IN_FRENCH, second, KEY_IN_FRENCH)) {
                named.add(first);
                named.add(second);
            }
        }
        return named;
    }

    private static boolean follow(Words.Word first, Set<String> some, Words.Word second, Set<String> others) {
        return some.contains(first.term()) && others.contains(second.term());
    }
}
