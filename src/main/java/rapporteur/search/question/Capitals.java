package rapporteur.search.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import rapporteur.search.language.Folding;
import rapporteur.search.language.KnownForms;
import rapporteur.text.WordFile;

/**
 * Capitals, by which reports call the governments of countries: what Norway does may be told of Oslo, and the other way
 * round.
 */
public final class Capitals {

    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, List<String>> capitals = new HashMap<>();

    private Capitals() {
        WordFile.lines(Capitals.class, "capitals.txt")
                .map(line -> line.split(" = ", -1))
                .filter(halves -> halves.length == 2)
                .forEach(halves -> add(WordFile.words(halves[0]), halves[1]));
    }

    private void add(List<String> names, String country) {
        names.forEach(name -> countries.put(Folding.of(name), country));
        capitals.computeIfAbsent(Folding.of(country), _ -> new ArrayList<>()).addAll(names);
    }

    /** Read when it is first asked: most questions need none. */
    private static final class Holder {
        private static final Capitals CAPITALS = new Capitals();
    }

    /**
     * Returns the country and the people of a capital, or the capital of a country or a people; of other words none.
     */
    public static Set<String> beside(AskedWord word) {
        Set<String> beside = new LinkedHashSet<>();
        String country = Holder.CAPITALS.countries.get(word.folded());
        if (country != null) {
            forms(Folding.of(country), country).forEach(beside::add);
        }
        forms(word.folded(), word.typed())
                .flatMap(form -> Holder.CAPITALS.capitals.getOrDefault(Folding.of(form), List.of()).stream())
                .forEach(beside::add);
        return beside;
    }

    private static Stream<String> forms(String folded, String typed) {
        return Stream.concat(Stream.of(typed), KnownForms.otherForms(folded, typed).stream());
    }
}
