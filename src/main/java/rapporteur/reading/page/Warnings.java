package rapporteur.reading.page;

import java.util.ArrayList;
import java.util.List;

/** Collects what looked odd, each with its place in the file. */
public final class Warnings {

    private final List<String> sentences = new ArrayList<>();

    /** Adds what is odd at a place. */
    public void add(Spot spot, String what) {
        sentences.add(spot.words().isEmpty() ? what : spot.words() + ": " + what);
    }

    /** Returns all of them, in order. */
    public List<String> sentences() {
        return List.copyOf(sentences);
    }
}
