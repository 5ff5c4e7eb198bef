package rapporteur.search.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import rapporteur.search.index.Abbreviations;
import rapporteur.text.WordFile;

/**
 * What readers of briefings know under several names, and reports therefore often name only once: abbreviations and
 * what they are short for, countries and their peoples. Read with plain loops, as a program that ends after one answer
 * waits for it.
 */
public final class KnownForms {

    private final Map<String, List<String>> otherForms = new HashMap<>();
    private final Set<String> inCapitalsOnly = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> namesInCapitals = new HashSet<>();
    private final Set<String> places = new HashSet<>();

    private KnownForms() {
        read("abbreviations.txt", this::addAbbreviation);
        read("peoples.txt", line -> addPlace(forms(line)));
    }

    private static void read(String file, Consumer<String> reader) {
        WordFile.lines(KnownForms.class, file)
                .filter(line -> !line.startsWith("#"))
                .forEach(reader);
    }

    private static List<String> forms(String line) {
        List<String> forms = new ArrayList<>();
        for (String form : line.split(";")) {
            forms.add(form.strip());
        }
        return forms;
    }

    private void addAbbreviation(String line) {
        int colon = line.indexOf(':');
        List<String> forms = new ArrayList<>();
        for (String shortForm : WordFile.words(line.substring(0, colon))) {
            String small = shortForm.toLowerCase(Locale.ROOT);
            if (!shortForm.equals(small)) {
                inCapitalsOnly.add(small);
            }
            forms.add(small);
        }
        Set<String> named = forms.isEmpty() ? namesInCapitals : names;
        List<String> longForms = forms(line.substring(colon + 1));
        for (String form : longForms) {
            if (isCapitalised(form)) {
                named.add(key(form));
            }
        }
        forms.addAll(longForms);
        add(forms);
    }

    private void addPlace(List<String> forms) {
        for (String form : forms) {
            if (isCapitalised(form) && form.indexOf(' ') > 0) {
                places.add(key(form));
            }
        }
        add(forms);
    }

    private void add(List<String> forms) {
        for (String form : forms) {
            List<String> others = otherForms.computeIfAbsent(key(form), _ -> new ArrayList<>());
            for (String other : forms) {
                if (!other.equals(form)) {
                    others.add(other);
                }
            }
        }
    }

    private static boolean isCapitalised(String form) {
        return Character.isUpperCase(form.charAt(0));
    }

    /** Returns what {@link Abbreviations#key} makes of the words of a form, without the cost of an analyzer. */
    private static String key(String form) {
        String folded = Folding.of(form);
        String bare =
                folded.indexOf('\'') < 0 ? folded : folded.replace("l'", "").replace("d'", "");
        return bare.replace(",", "").replace('-', ' ');
    }

    /** Read when it is first asked. */
    private static final class Holder {
        private static final KnownForms KNOWN = new KnownForms();
    }

    /**
     * Returns the other forms of what may be known under several names.
     *
     * @param key its words, as {@link Abbreviations#key} puts them together; the last may be in the plural
     * @param typed the same as it was typed
     */
    public static List<String> otherForms(String key, String typed) {
        if (Holder.KNOWN.inCapitalsOnly.contains(key) && !typed.equals(typed.toUpperCase(Locale.ROOT))) {
            return List.of();
        }
        List<String> forms = Holder.KNOWN.otherForms.get(key);
        if (forms != null) {
            return forms;
        }
        return key.endsWith("s")
                ? Holder.KNOWN.otherForms.getOrDefault(key.substring(0, key.length() - 1), List.of())
                : List.of();
    }

    /**
     * Tells whether words are known under several names; they are meant as they are typed, then.
     *
     * @param key the words, as {@link Abbreviations#key} puts them together
     */
    public static boolean has(String key) {
        return Holder.KNOWN.otherForms.containsKey(key);
    }

    /**
     * Tells whether words are a name that has an abbreviation, as "United Nations" is: such a name is one thing.
     *
     * @param key the words, as {@link Abbreviations#key} puts them together
     */
    public static boolean isName(String key) {
        return Holder.KNOWN.names.contains(key);
    }

    /**
     * Tells whether words are a name as long as they are written with capitals, as "Amnesty International" is, though
     * each of them is a common word.
     *
     * @param key the words, as {@link Abbreviations#key} puts them together
     */
    public static boolean isNameInCapitals(String key) {
        return Holder.KNOWN.namesInCapitals.contains(key);
    }

    /**
     * Tells whether words are the name of a country or region, as "North Africa" is, which may share a word with
     * another: "North and West Africa".
     *
     * @param key the words, as {@link Abbreviations#key} puts them together
     */
    public static boolean isPlace(String key) {
        return Holder.KNOWN.places.contains(key);
    }
}
