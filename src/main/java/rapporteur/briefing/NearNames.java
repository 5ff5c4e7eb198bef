package rapporteur.briefing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import rapporteur.text.EditDistance;

/**
 * Finds whose name was misspelt. It is strict: one letter makes another surname of a short one, and a person the
 * library doesn't hold must never be answered for with another.
 */
final class NearNames {

    private static final int SHORTEST_FOR_ONE_SLIP = 5;
    private static final int SHORTEST_FOR_TWO_SLIPS = 9;

    private NearNames() {}

    /** Returns the names that a name as typed is a misspelling of, those with the fewest slips; often none. */
    static List<AuthorIndex.Entry> of(Collection<AuthorIndex.Entry> names, String typed) {
        List<AuthorIndex.Entry> nearest = new ArrayList<>();
        int fewest = Integer.MAX_VALUE;
        String wanted = Words.folded(typed);
        for (AuthorIndex.Entry name : names) {
            int slips = slips(name.folded(), wanted);
            if (slips < fewest) {
                nearest.clear();
                fewest = slips;
            }
            if (slips == fewest && slips < Integer.MAX_VALUE) {
                nearest.add(name);
            }
        }
        return nearest;
    }

    private static int slips(String name, String typed) {
        if (typed.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        int sum = 0;
        for (String word : typed.split(" ", -1)) {
            int fewest = Integer.MAX_VALUE;
            for (String part : name.split(" ", -1)) {
                fewest = Math.min(fewest, wordSlips(part, word));
            }
            if (fewest == Integer.MAX_VALUE) {
                return fewest;
            }
            sum += fewest;
        }
        return sum;
    }

    private static int wordSlips(String part, String word) {
        if (part.startsWith(word)) {
            return 0;
        }
        int allowed = word.length() >= SHORTEST_FOR_TWO_SLIPS ? 2 : word.length() >= SHORTEST_FOR_ONE_SLIP ? 1 : 0;
        boolean sameBeginning = !part.isEmpty() && part.charAt(0) == word.charAt(0);
        int slips = sameBeginning ? EditDistance.between(part, word) : Integer.MAX_VALUE;
        return slips <= allowed ? slips : Integer.MAX_VALUE;
    }
}
