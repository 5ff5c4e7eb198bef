package rapporteur.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * English and French words of one origin: their endings answer one another regularly, as in {@code démocratie} and
 * {@code democracy}'s sister {@code sécurité} and {@code security}. A guess is harmless, since it counts only where the
 * library has the word.
 */
final class Cognates {

    private static final int SHORTEST_ROOT = 3;

    private record Pair(String french, String english) {}

    private static final List<Pair> ENDINGS = List.of(
            new Pair("ique", "ic"),
            new Pair("ique", "ical"),
            new Pair("ique", "ics"),
            new Pair("tie", "cy"),
            new Pair("ie", "y"),
            new Pair("ie", "ee"),
            new Pair("isation", "ization"),
            new Pair("te", "ty"),
            new Pair("ee", "y"),
            new Pair("erie", "y"),
            new Pair("eur", "or"),
            new Pair("eur", "er"),
            new Pair("aire", "ary"),
            new Pair("oire", "ory"),
            new Pair("isme", "ism"),
            new Pair("iste", "ist"),
            new Pair("eux", "ous"),
            new Pair("euse", "ous"),
            new Pair("if", "ive"),
            new Pair("el", "al"),
            new Pair("elle", "al"),
            new Pair("aux", "al"),
            new Pair("ale", "al"),
            new Pair("ien", "ian"),
            new Pair("ienne", "ian"),
            new Pair("ain", "an"),
            new Pair("aine", "an"),
            new Pair("tre", "ter"),
            new Pair("dre", "der"),
            new Pair("bre", "ber"),
            new Pair("onnel", "onal"),
            new Pair("onnelle", "onal"),
            new Pair("onnaire", "onary"),
            new Pair("ment", "ment"),
            new Pair("ition", "ition"),
            new Pair("e", ""),
            new Pair("er", "ate"),
            new Pair("iser", "ize"),
            new Pair("ifier", "ify"),
            new Pair("ant", "ent"));

    private Cognates() {}

    /** Returns what a word may be in the other language; most of it is no word at all. */
    static Set<String> of(String folded) {
        Set<String> guesses = english(folded);
        guesses.addAll(french(folded));
        return guesses;
    }

    /** Returns what a French word may be in English. */
    static Set<String> english(String french) {
        Set<String> guesses = new LinkedHashSet<>();
        ENDINGS.forEach(pair -> replaceEnding(singular(french), pair.french(), pair.english(), guesses));
        return without(french, guesses);
    }

    /** Returns what an English word may be in French. */
    static Set<String> french(String english) {
        Set<String> guesses = new LinkedHashSet<>();
        ENDINGS.forEach(pair -> replaceEnding(singular(english), pair.english(), pair.french(), guesses));
        return without(english, guesses);
    }

    private static String singular(String folded) {
        return folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : folded;
    }

    private static Set<String> without(String folded, Set<String> guesses) {
        guesses.remove(folded);
        guesses.remove(singular(folded));
        return guesses;
    }

    /** A root is a word of its own where nothing takes the place of the ending, so it must be longer: not "Jon-es". */
    private static void replaceEnding(String word, String ending, String other, Set<String> guesses) {
        int root = word.length() - ending.length();
        int shortest = other.isEmpty() ? SHORTEST_ROOT + 1 : SHORTEST_ROOT;
        if (!ending.isEmpty() && root >= shortest && word.endsWith(ending)) {
            guesses.add(word.substring(0, root) + other);
        }
    }
}
