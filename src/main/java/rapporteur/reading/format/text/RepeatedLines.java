package rapporteur.reading.format.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lines of a text that come back beside other ones, as titles do; those of a paragraph come back, if at all, with
 * the lines around them.
 *
 * @param above lines that stand above different ones
 * @param below lines that stand below different ones
 */
record RepeatedLines(Set<String> above, Set<String> below) {

    static final RepeatedLines NONE = new RepeatedLines(Set.of(), Set.of());

    static RepeatedLines of(List<TextLine> lines) {
        Map<String, String> next = new HashMap<>();
        Map<String, String> last = new HashMap<>();
        Set<String> above = new HashSet<>();
        Set<String> below = new HashSet<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            String line = lines.get(i).text();
            String following = lines.get(i + 1).text();
            if (!following.equals(next.computeIfAbsent(line, first -> following))) {
                above.add(line);
            }
            if (!line.equals(last.computeIfAbsent(following, first -> line))) {
                below.add(following);
            }
        }
        return new RepeatedLines(above, below);
    }

    /** Tells whether a line ends, or the one below it begins, what comes back. */
    boolean divide(String line, String next) {
        return above.contains(line) || below.contains(next);
    }
}
