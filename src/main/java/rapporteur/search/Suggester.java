package rapporteur.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import rapporteur.search.language.Folding;
import rapporteur.text.EditDistance;

/** Suggests values while one is being typed. */
public final class Suggester {

    private static final int NO_MATCH = 1_000;
    private static final int MOST_TYPED_WORDS = 20;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private record Entry(String value, String folded, List<String> words) {}

    private record Ranked(String value, int rank) {}

    private final List<Entry> entries = new ArrayList<>();

    /** Prepares to suggest from some values; of equal ones the first counts. */
    public Suggester(Collection<String> values) {
        for (String value : new LinkedHashSet<>(values)) {
            String folded = Folding.of(value);
            entries.add(new Entry(value, folded, words(folded)));
        }
    }

    /**
     * Returns the values that what was typed may become: those that begin with it, then those with a word that does,
     * then those that contain all its words' beginnings, then those a slip of the keyboard away; case and accents
     * aside.
     *
     * @param typed what was typed so far; nothing leads to the first values
     * @param limit the most values wanted
     */
    public List<String> suggest(String typed, int limit) {
        String folded = Folding.of(typed.strip());
        List<String> words = words(folded);
        if (words.isEmpty()) {
            return entries.stream().limit(limit).map(Entry::value).toList();
        }
        return entries.stream()
                .map(entry -> new Ranked(entry.value(), rank(entry, folded, words)))
                .filter(ranked -> ranked.rank() < NO_MATCH)
                .sorted(Comparator.comparingInt(Ranked::rank))
                .limit(limit)
                .map(Ranked::value)
                .toList();
    }

    private static int rank(Entry entry, String folded, List<String> typed) {
        if (entry.folded().startsWith(folded)) {
            return 0;
        }
        if (entry.folded().contains(" " + folded)) {
            return 1;
        }
        int slips = 0;
        for (String word : typed) {
            int slip = slips(entry.words(), word);
            if (slip == NO_MATCH) {
                return NO_MATCH;
            }
            slips += slip;
        }
        return 2 + slips;
    }

    private static int slips(List<String> words, String typed) {
        int fewest = NO_MATCH;
        for (String word : words) {
            if (word.startsWith(typed)) {
                return 0;
            }
            if (allowed(typed) > 0 && word.charAt(0) == typed.charAt(0)) {
                fewest = Math.min(fewest, slips(word, typed));
            }
        }
        return fewest;
    }

    /** A word may still be incomplete, so its beginnings about as long as what was typed are compared. */
    private static int slips(String word, String typed) {
        int fewest = NO_MATCH;
        for (int length = typed.length() - 1; length <= typed.length() + 1; length++) {
            if (length <= word.length()) {
                int edits = EditDistance.between(typed, word.substring(0, length));
                if (edits <= allowed(typed)) {
                    fewest = Math.min(fewest, edits);
                }
            }
        }
        return fewest;
    }

    private static int allowed(String typed) {
        return typed.length() < 3 ? 0 : typed.length() < 8 ? 1 : 2;
    }

    private static List<String> words(String folded) {
        return BETWEEN_WORDS
                .splitAsStream(folded)
                .filter(word -> !word.isEmpty())
                .limit(MOST_TYPED_WORDS)
                .toList();
    }
}
