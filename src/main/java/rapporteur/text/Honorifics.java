package rapporteur.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people are called before their names, in English and French, and the commonest of other languages. */
public final class Honorifics {

    /** What is said of people alone, before their names. */
    private static final List<String> BEFORE_NAMES_ONLY = words(
            "mr mrs ms miss m mme mlle madame monsieur dr doctor docteur pr prof professor professeur professeure"
                    + " sir dame lord lady sr sra srta herr frau sig governor gov gouverneur gouverneure senator sen rep ambassador amb judge hon"
                    + " general gen colonel col major maj captain capt capitaine lieutenant lt sergeant sgt"
                    + " admiral adm amiral commander cmdr commandant brigadier brig imam sheikh cheikh rev fr mgr msgr");

    /** Titles and texts speak of these, and of what has the same name, without naming anybody. */
    private static final List<String> OFFICES =
            words("president presidente minister ministre chancellor king queen prince princess roi reine sultan emir"
                    + " chief mayor maire senateur senatrice ambassadeur ambassadrice secretary director directeur"
                    + " directrice juge justice commissioner bishop pope father sister brother soeur frere");

    private static final Set<String> ALL =
            Stream.concat(BEFORE_NAMES_ONLY.stream(), OFFICES.stream()).collect(Collectors.toSet());

    private static List<String> words(String apartBySpaces) {
        return List.of(apartBySpaces.split(" ", -1));
    }

    private Honorifics() {}

    /**
     * Tells whether a word is one.
     *
     * @param folded the word in lower case, without accents or a full stop
     */
    public static boolean has(String folded) {
        return ALL.contains(folded);
    }

    /**
     * Returns those said of people alone as the alternatives of a regular expression, written as they stand before a
     * name: {@code Dr|Prof}.
     */
    public static String alternatives() {
        return BEFORE_NAMES_ONLY.stream()
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining("|"));
    }
}
