package rapporteur.search;

import java.util.List;

/** Turns text into unit vectors whose dot product says how near two texts are in meaning. */
public interface Embedder {

    /**
     * Returns the similarity, from -1 to 1, below which a question and a passage have nothing to do with one another.
     * It differs from model to model, and is no proof above: some texts without a common subject are nearer.
     *
     * @param language the passage's: a BCP 47 tag, empty where the language is unknown
     */
    default double floor(String language) {
        return 0;
    }

    /** Tells whether a text is in letters the model knows words of; the vector of any other says nothing. */
    default boolean reads(String text) {
        return true;
    }

    /**
     * Tells whether the model was made for texts in a language; what it says of any other is less sure.
     *
     * @param language a BCP 47 tag, empty where the language is unknown
     */
    default boolean knows(String language) {
        return true;
    }

    /** Returns how many numbers a vector has. */
    int dimensions();

    /** Returns the name of the model; vectors of different models are never compared. */
    String model();

    /** Returns the vector of a question, of length 1. */
    float[] question(String text);

    /** Returns the vectors of passages, of length 1, in the order given. */
    List<float[]> passages(List<String> texts);

    /**
     * Returns the same of passages in one language, which a model that was not made for it may put into words it knows.
     *
     * @param language a BCP 47 tag, empty where the language is unknown
     */
    default List<float[]> passages(List<String> texts, String language) {
        return passages(texts);
    }

    /**
     * Returns the name of the words that passages in a language are put into, empty where they are read as they are. It
     * changes with anything that changes the words, and so the vectors.
     *
     * @param language a BCP 47 tag, empty where the language is unknown
     */
    default String reading(String language) {
        return "";
    }
}
