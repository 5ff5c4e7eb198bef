package rapporteur.settings;

import com.typesafe.config.ConfigOrigin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was found wrong so far. */
final class Problems {

    private record Problem(int line, String sentence) {}

    private final List<Problem> found = new ArrayList<>();

    /**
     * Adds one.
     *
     * @param where the place it was found at
     * @param what the rest of the sentence; a full stop is put behind it unless it ends as a question
     */
    void add(ConfigOrigin where, String what) {
        String sentence = Origins.describe(where) + ": " + what + (what.endsWith("?") ? "" : ".");
        found.add(new Problem(where.lineNumber(), Token.hideIn(sentence)));
    }

    /** Throws all that was found, in the order of the lines, if anything was. */
    void throwIfAny() throws SettingsException {
        if (!found.isEmpty()) {
            throw new SettingsException(found.stream()
                    .sorted(Comparator.comparingInt(Problem::line))
                    .map(Problem::sentence)
                    .toList());
        }
    }
}
