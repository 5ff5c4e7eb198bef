package rapporteur.reading.format.pdf;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Tells how most of a page is set: the size, direction or distance that comes up most often. */
final class Usual {

    private Usual() {}

    /** Returns what most things have, or empty where there are none. */
    static <S, T> Optional<T> of(Collection<S> things, Function<S, T> trait) {
        return of(things, trait, _ -> 1);
    }

    /** Returns the same, where a thing counts for as much as it weighs. */
    static <S, T> Optional<T> of(Collection<S> things, Function<S, T> trait, ToIntFunction<S> weight) {
        Map<T, Integer> weights = new HashMap<>();
        things.forEach(thing -> weights.merge(trait.apply(thing), weight.applyAsInt(thing), Integer::sum));
        return weights.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
