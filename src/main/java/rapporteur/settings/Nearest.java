package rapporteur.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import rapporteur.text.EditDistance;

/** Guesses which of the known names a misspelt one means. */
final class Nearest {

    /** Of so many letters one may be wrong. */
    private static final int LETTERS_PER_SLIP = 3;

    private Nearest() {}

    /** Returns the known name that is nearest, or empty where none is near; a name without its group is near. */
    static Optional<String> to(String name, Collection<String> known) {
        return known.stream()
                .filter(candidate -> distance(name, candidate) <= Math.max(1, name.length() / LETTERS_PER_SLIP))
                .min(Comparator.comparingInt((String candidate) -> distance(name, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int distance(String name, String known) {
        String given = name.toLowerCase(Locale.ROOT);
        String last = known.substring(known.lastIndexOf('.') + 1);
        String givenLast = given.substring(given.lastIndexOf('.') + 1);
        return Math.min(EditDistance.between(given, known), EditDistance.between(givenLast, last) + 1);
    }
}
