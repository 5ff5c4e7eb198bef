package rapporteur.search;

/** How something was found, the strongest evidence first. */
public enum Match {
    /** By the words of the question, in any of their forms; or by none, where none of them names a subject. */
    WORDS,
    /** By words spelled nearly as in the question. */
    SPELLING,
    /** By nearness in meaning alone: no word of the question stands there. */
    MEANING,
    /** Not found. */
    NONE
}
