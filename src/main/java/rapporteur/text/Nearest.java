package rapporteur.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which of the known names a person means by one that is none. */
public final class Nearest {

    /** Of so many letters one may be wrong. */
    private static final int LETTERS_PER_SLIP = 3;

    private Nearest() {}

    /**
     * Returns the known name that begins with another, or else the one nearest to it; empty where none is near. A name
     * without its group, as {@code store} for {@code search.store}, is near.
     */
    public static Optional<String> to(String name, Collection<String> known) {
        String given = name.toLowerCase(Locale.ROOT);
        boolean begun = given.chars().anyMatch(Character::isLetter);
        return known.stream()
                .filter(candidate -> begun && candidate.startsWith(given))
                .findFirst()
                .or(() -> known.stream()
                        .filter(candidate ->
                                distance(given, candidate) <= Math.max(1, given.length() / LETTERS_PER_SLIP))
                        .min(Comparator.comparingInt((String candidate) -> distance(given, candidate))
                                .thenComparing(Comparator.naturalOrder())));
    }

    private static int distance(String given, String known) {
        String last = known.substring(known.lastIndexOf('.') + 1);
        String givenLast = given.substring(given.lastIndexOf('.') + 1);
        return Math.min(EditDistance.between(given, known), EditDistance.between(givenLast, last) + 1);
    }
}
