package rapporteur.reading.format.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows by their form the names and dates that stand under a title or on a cover, each in a line of its own. */
final class PdfImprint {

    /** {@code June 2019}, {@code 5 juin 2019}, {@code June 5, 2019} */
    private static final Pattern DATE =
            Pattern.compile("(?:\\d{1,2}(?:er|st|nd|rd|th)?\\.? )?\\p{L}{3,10}\\.?,? (?:\\d{1,2}, )?(?:19|20)\\d\\d");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final Pattern BEFORE_DATE = Pattern.compile(", | [|·–] ");

    /** {@code Ana M. de la Cruz}: a few words with capitals, maybe with small ones between. */
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}’'.-]*(?: (?:\\p{Lu}[\\p{L}’'.-]*|d[aeiou]s?|de[lnr]|l[ao]s?|v[ao]n|zu|bin|ben|ibn|al|el)){0,3} \\p{Lu}[\\p{L}’'-]+");

    private static final Pattern NAMES = Pattern.compile(NAME + "(?:(?:, | and |, and | & )" + NAME + "){1,9}");

    private PdfImprint() {}

    /**
     * On a cover, a date stands right above or below a number, a place or a series as large; a title may be in a year.
     */
    static boolean isDate(PdfLine line) {
        return DATE.matcher(line.text()).matches();
    }

    /** Tells whether a text has the form of a name. */
    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** Tells whether a text has the form of several names in a row. */
    static boolean areNames(String text) {
        return NAMES.matcher(text).matches();
    }

    /** {@code Ana de la Cruz, May 2014} stands below what she wrote. */
    static boolean isNameWithDate(String text) {
        Matcher divider = BEFORE_DATE.matcher(text);
        return divider.find()
                && isName(text.substring(0, divider.start()))
                && (DATE.matcher(text.substring(divider.end())).matches()
                        || YEAR.matcher(text.substring(divider.end())).matches());
    }
}
