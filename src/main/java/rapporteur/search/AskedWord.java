package rapporteur.search;

import java.util.List;

/**
 * A word of a question that carries meaning.
 *
 * @param typed the word as it was typed
 * @param folded the word without case and accents
 * @param stems its stems in the languages of the library, none twice
 */
record AskedWord(String typed, String folded, List<String> stems) {

    AskedWord {
        stems = List.copyOf(stems);
    }
}
