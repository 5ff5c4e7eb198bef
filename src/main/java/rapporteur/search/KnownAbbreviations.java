package rapporteur.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Abbreviations that readers of briefings know, and that reports therefore often leave unexplained. */
final class KnownAbbreviations {

    private final Map<String, List<String>> otherForms = new HashMap<>();
    private final Set<String> inCapitalsOnly = new HashSet<>();

    private KnownAbbreviations() {
        WordFile.lines(KnownAbbreviations.class, "abbreviations.txt")
                .filter(line -> !line.startsWith("#"))
                .forEach(this::add);
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        List<String> forms = new ArrayList<>();
        for (String shortForm : line.substring(0, colon).split(" ")) {
            String small = shortForm.toLowerCase(Locale.ROOT);
            if (!shortForm.equals(small)) {
                inCapitalsOnly.add(small);
            }
            forms.add(small);
        }
        for (String longForm : line.substring(colon + 1).split(";")) {
            forms.add(longForm.strip());
        }
        for (String form : forms) {
            List<String> others = otherForms.computeIfAbsent(key(form), _ -> new ArrayList<>());
            for (String other : forms) {
                if (!other.equals(form)) {
                    others.add(other);
                }
            }
        }
    }

    /** Returns what {@link Abbreviations#key} makes of the words of a form, without the cost of an analyzer. */
    private static String key(String form) {
        return Folding.of(form)
                .replace("l'", "")
                .replace("d'", "")
                .replace(",", "")
                .replace('-', ' ');
    }

    /** Read when it is first asked. */
    private static final class Holder {
        private static final KnownAbbreviations KNOWN = new KnownAbbreviations();
    }

    /**
     * Returns the other forms, short and long, of what may be an abbreviation or what one is short for.
     *
     * @param key its words, as {@link Abbreviations#key} puts them together
     * @param typed the same as it was typed
     */
    static List<String> otherForms(String key, String typed) {
        boolean isWord = Holder.KNOWN.inCapitalsOnly.contains(key) && !typed.equals(typed.toUpperCase(Locale.ROOT));
        return isWord ? List.of() : Holder.KNOWN.otherForms.getOrDefault(key, List.of());
    }
}
