package rapporteur.search.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rapporteur.text.WordFile;

/**
 * English words and those of French, and some other languages, of one origin: their endings answer one another
 * regularly, as in {@code sécurité} and {@code security}. A guess is harmless, since it counts only where the library
 * has the word.
 */
public final class Cognates {

    private static final int SHORTEST_ROOT = 3;

    private record Pair(String foreign, String english) {}

    private static final List<Pair> ENDINGS = pairs(
            "ique=ic ique=ical ique=ics tie=cy ie=y ie=ee isation=ization te=ty ite=acy aire=arian"
                    + " mandation=mendation ee=y erie=y eur=or eur=er aire=ary oire=ory isme=ism iste=ist eux=ous euse=ous"
                    + " if=ive el=al elle=al aux=al ale=al ien=ian ienne=ian ain=an aine=an tre=ter dre=der bre=ber"
                    + " onnel=onal onnelle=onal onnaire=onary ment=ment ition=ition een=ean ance=ence ance=ency ence=ency e= er=ate iser=ize ifier=ify ant=ent");

    /** The same of other languages, where a question is clearly in them. */
    private static final Map<Language, List<Pair>> OTHER_ENDINGS = Map.of(
            Language.SPANISH,
            pairs("ciones=tion cion=tion siones=sion dades=ty dad=ty ismo=ism ista=ist ico=ic ica=ic ico=ical ica=ical"
                    + " ica=ics cia=cy cia=ce ia=y io=y ario=ary aria=ary orio=ory oso=ous osa=ous ivo=ive iva=ive"
                    + " miento=ment mento=ment ente=ent ante=ant ano=an ana=an ogo=ogue o= a= o=e a=e e="),
            Language.ITALIAN,
            pairs(
                    "zione=tion zioni=tion zione=ction zioni=ction zione=ption sione=sion sioni=sion ta=ty ismo=ism"
                            + " ista=ist isti=ist ico=ic ica=ic ici=ic iche=ic ico=ical ica=ical ica=ics zia=cy za=ce ze=ce ia=y"
                            + " ario=ary aria=ary orio=ory oso=ous osa=ous ivo=ive iva=ive mento=ment menti=ment ente=ent enti=ent"
                            + " ante=ant anti=ant ano=an ana=an ale=al ali=al tto=ct tti=ct ogo=ogue oghi=ogue o= a= i= e= o=e a=e"),
            Language.GERMAN,
            pairs(
                    "tionen=tion sierung=zation ierung=ation itat=ity ismus=ism isch=ic ische=ic ischen=ic isch=ical"
                            + " ische=ical ischen=ical ik=ic ik=ics tie=cy ie=y ell=al iv=ive enz=ence anz=ance ei=y ur=ure e= en="));

    private Cognates() {}

    /** Reads pairs of endings, {@code ismo=ism}. */
    private static List<Pair> pairs(String apartBySpaces) {
        return WordFile.words(apartBySpaces).stream()
                .map(pair -> pair.split("=", -1))
                .map(halves -> new Pair(halves[0], halves[1]))
                .toList();
    }

    /** Returns what a word may be in the other language; most of it is no word at all. */
    public static Set<String> of(String folded) {
        Set<String> guesses = english(folded);
        guesses.addAll(french(folded));
        return guesses;
    }

    /** Returns what a French word may be in English. */
    public static Set<String> english(String french) {
        Set<String> guesses = new LinkedHashSet<>();
        ENDINGS.forEach(pair -> replaceEnding(singular(french), pair.foreign(), pair.english(), guesses));
        return without(french, guesses);
    }

    /** Returns what a word of Spanish, Italian or German may be in English; nothing for one of another language. */
    public static Set<String> english(String foreign, Language language) {
        Set<String> guesses = new LinkedHashSet<>();
        String word = language == Language.SPANISH ? singular(foreign) : foreign;
        for (Pair pair : OTHER_ENDINGS.getOrDefault(language, List.of())) {
            replaceEnding(word, pair.foreign(), pair.english(), guesses);
            replaceEnding(foreign, pair.foreign(), pair.english(), guesses);
        }
        if (language == Language.GERMAN) {
            guesses.add(foreign);
            List.copyOf(guesses).forEach(guess -> guesses.add(guess.replace('k', 'c')));
        }
        return without(foreign, guesses);
    }

    /** Returns what an English word may be in French. */
    public static Set<String> french(String english) {
        Set<String> guesses = new LinkedHashSet<>();
        ENDINGS.forEach(pair -> replaceEnding(singular(english), pair.english(), pair.foreign(), guesses));
        return without(english, guesses);
    }

    private static String singular(String folded) {
        return folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : folded;
    }

    private static Set<String> without(String folded, Set<String> guesses) {
        guesses.remove(folded);
        guesses.remove(singular(folded));
        return guesses;
    }

    /** A root is a word of its own where nothing takes the place of the ending, so it must be longer: not "Jon-es". */
    private static void replaceEnding(String word, String ending, String other, Set<String> guesses) {
        int root = word.length() - ending.length();
        int shortest = other.isEmpty() ? SHORTEST_ROOT + 1 : SHORTEST_ROOT;
        if (!ending.isEmpty() && root >= shortest && word.endsWith(ending)) {
            guesses.add(word.substring(0, root) + other);
        }
    }
}
