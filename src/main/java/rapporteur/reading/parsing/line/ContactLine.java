package rapporteur.reading.parsing.line;

import java.util.regex.Pattern;

/** A line that says how to reach somebody, as bios have them between their sentences. */
public final class ContactLine {

    private static final int LONGEST = 100;

    private static final Pattern CONTACT = Pattern.compile(
            "(?:^|[\\s<(])[\\p{L}\\d._-]*@[\\p{L}\\d.-]+|^(?:e-?mail|courriel|twitter|x|linkedin|tel|telephone|phone|orcid|website) ?:"
                    + "|\\b(?:tel|fax|telefax)\\b ?[.:]|\\bp\\. ?o\\. ?box\\b"
                    + "|^(?:avenue|rue|boulevard|place|via|calle) [\\p{L}' -]{2,30},? \\d{1,4}\\b.* \\d{4,5} \\p{L}|^\\d{1,4},? (?:bis )?(?:avenue|rue|boulevard|place) .* \\d{5} \\p{L}");

    private ContactLine() {}

    /** Tells whether a line is such a line. */
    public static boolean is(String line) {
        return line.length() <= LONGEST && CONTACT.matcher(Plain.of(line)).find();
    }
}
