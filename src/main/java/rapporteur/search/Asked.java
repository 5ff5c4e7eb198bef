package rapporteur.search;

import java.util.List;

/**
 * What a question was read as.
 *
 * @param words the words that carry meaning, none twice
 * @param phrases the parts in quotation marks, as they were typed, each with a word that carries meaning
 * @param wordless whether there is no word at all, not even one without meaning
 */
record Asked(List<AskedWord> words, List<String> phrases, boolean wordless) {

    Asked {
        words = List.copyOf(words);
        phrases = List.copyOf(phrases);
    }
}
