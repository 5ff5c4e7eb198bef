package rapporteur.text;

import java.util.Set;

/** What people are called before their names, in English and French. */
public final class Honorifics {

    private static final Set<String> HONORIFICS =
            Set.of(("mr mrs ms miss m mme mlle madame monsieur dr doctor docteur prof"
                            + " professor professeur professeure sir dame lord lady"
                            + " president presidente minister ministre chancellor king queen prince princess roi reine sultan emir"
                            + " chief mayor maire governor gov gouverneur gouverneure senator sen senateur senatrice"
                            + " ambassador amb ambassadeur ambassadrice secretary director directeur directrice judge juge justice"
                            + " general gen colonel col major maj captain capt capitaine lieutenant lt sergeant sgt admiral adm amiral"
                            + " commander cmdr commandant commissioner"
                            + " bishop pope father sister brother soeur frere imam sheikh cheikh rev")
                    .split(" "));

    private Honorifics() {}

    /**
     * Tells whether a word is one.
     *
     * @param folded the word in lower case, without accents or a full stop
     */
    public static boolean has(String folded) {
        return HONORIFICS.contains(folded);
    }
}
