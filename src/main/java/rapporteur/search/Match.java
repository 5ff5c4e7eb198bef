package rapporteur.search;

/** How something was found, the strongest evidence first. */
public enum Match {
    /** By the words of the question, in any of their forms. */
    WORDS,
    /** By words spelled nearly as in the question. */
    SPELLING,
    /** By nearness in meaning alone: no word of the question stands there. */
    MEANING,
    /** By nothing that was asked, as no word of it names a subject: what there is to read first. */
    OPENING,
    /** Not found. */
    NONE
}
