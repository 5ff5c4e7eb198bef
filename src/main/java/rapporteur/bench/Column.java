package rapporteur.bench;

/**
 * A column of a table.
 *
 * @param key its name in JSON
 * @param heading its name for a person
 * @param format how its values are written, as {@link java.util.Formatter} takes it
 */
record Column(String key, String heading, String format) {

    /** Returns a column of words. */
    static Column words(String key, String heading) {
        return new Column(key, heading, "%s");
    }

    /** Returns a column of numbers shown without decimals. */
    static Column count(String key, String heading) {
        return new Column(key, heading, "%,.0f");
    }

    /** Returns a column of times in milliseconds. */
    static Column milliseconds(String key, String heading) {
        return new Column(key, heading, "%,.3f");
    }

    /** Returns a column of numbers shown with one decimal. */
    static Column decimal(String key, String heading) {
        return new Column(key, heading, "%,.1f");
    }

    /** Returns a column of ratios: how many times what is compared with. */
    static Column ratio(String key, String heading) {
        return new Column(key, heading, "×%.2f");
    }
}
