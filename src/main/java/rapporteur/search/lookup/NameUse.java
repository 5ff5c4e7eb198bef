package rapporteur.search.lookup;

/**
 * How the library uses a word.
 *
 * @param word whether it has it without a capital somewhere, or too often to tell
 * @param alone whether it has it with a capital, beside no other word with one
 * @param begins whether another word with a capital follows it somewhere
 * @param ends whether it follows another word with a capital somewhere
 * @param last whether it does so with none behind it
 */
record NameUse(boolean word, boolean alone, boolean begins, boolean ends, boolean last) {

    NameUse and(NameUse other) {
        return new NameUse(
                word || other.word,
                alone || other.alone,
                begins || other.begins,
                ends || other.ends,
                last || other.last);
    }

    /** Tells whether a name goes on behind it, as behind a given name, the second one too. */
    boolean opens() {
        return begins && !last;
    }

    /** Tells whether the library has it at the beginning of names only; a title stands alone and small as well. */
    boolean isGivenName() {
        return opens() && !word && !alone;
    }

    /** Tells whether the library has it at the end of names, and alone perhaps, but nowhere else. */
    boolean isSurname() {
        return ends && !begins && !word;
    }

    /** Tells whether the library has it without a capital only, or too often to tell. */
    boolean isCommon() {
        return word && !alone && !begins && !ends;
    }

    /** Tells whether it and a word right behind it must be one name: what only ends names begins none. */
    boolean isOneNameWith(NameUse next) {
        return !word && !next.word && !(alone && next.alone) && (begins || !ends) && (next.ends || !next.begins);
    }
}
