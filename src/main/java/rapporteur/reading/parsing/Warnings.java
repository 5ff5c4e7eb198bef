package rapporteur.reading.parsing;

import java.util.ArrayList;
import java.util.List;
import rapporteur.reading.page.Spot;

/** Collects what looked odd, each with its place in the file. */
final class Warnings {

    private final List<String> sentences = new ArrayList<>();

    /** Adds what is odd at a place. */
    void add(Spot spot, String what) {
        sentences.add(spot.words().isEmpty() ? what : spot.words() + ": " + what);
    }

    /** Returns all of them, in order. */
    List<String> sentences() {
        return List.copyOf(sentences);
    }
}
