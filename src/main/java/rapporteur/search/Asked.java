package rapporteur.search;

import java.util.List;

/**
 * What a question was read as.
 *
 * @param words the words that carry meaning, none twice
 * @param phrases the parts in quotation marks, as they were typed, each with a word that carries meaning
 * @param language the language it is asked in as its words without meaning tell, or {@code OTHER} where none does
 * @param wordless whether there is no word at all, not even one without meaning
 */
record Asked(List<AskedWord> words, List<String> phrases, Language language, boolean wordless) {

    Asked {
        words = List.copyOf(words);
        phrases = List.copyOf(phrases);
    }
}
