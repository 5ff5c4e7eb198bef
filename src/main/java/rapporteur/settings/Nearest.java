package rapporteur.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

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
        return Math.min(slips(given, known), slips(givenLast, last) + 1);
    }

    /**
     * Counts the letters to insert, drop, replace or swap with their neighbour: the <a
     * href="https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance">optimal string alignment distance</a>.
     */
    private static int slips(String a, String b) {
        int[][] slips = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    slips[i][j] = i + j;
                    continue;
                }
                int replaced = slips[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                slips[i][j] = Math.min(replaced, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    slips[i][j] = Math.min(slips[i][j], 1 + slips[i - 2][j - 2]);
                }
            }
        }
        return slips[a.length()][b.length()];
    }
}
