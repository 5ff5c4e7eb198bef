package rapporteur.search.question;

import java.util.List;

/**
 * A word of a question that carries meaning.
 *
 * @param typed the word as it was typed
 * @param folded the word without case and accents
 * @param capital whether it has a capital that may tell of a name, and is not just the first word of a sentence
 * @param stems its stems in the languages of the library, none twice
 * @param passing whether it says little about a subject, so that the library need not have it
 */
public record AskedWord(String typed, String folded, boolean capital, List<String> stems, boolean passing) {

    public AskedWord {
        stems = List.copyOf(stems);
    }
}
