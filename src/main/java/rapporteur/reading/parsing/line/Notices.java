package rapporteur.reading.parsing.line;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Sentences about a page or a publication as a thing, which are no summary of what it says: whose views, which files.
 */
public final class Notices {

    private static final int LONGEST = 400;

    private static final Phrases NOTICES = Phrases.of("notices.txt");

    /** These may be paragraphs. */
    private static final Pattern NOTE =
            Pattern.compile("(?:Editor|Publisher)(?:s|[’']s|s[’'])? [Nn]ote\\b|Note de la rédaction\\b");

    /** {@code Doe, Jane & John Roe (2018) Harbours After the Storm, Port Brief 2.} */
    private static final Pattern REFERENCE = Pattern.compile(
            "\\p{L}[\\p{L}'-]+, \\p{L}[\\p{L}.'-]*(?: \\p{L}[\\p{L}.'-]*)?(?:(?:,| &| and| et|;) [^()]{2,100}?)?,? \\((?:19|20)\\d{2}[a-z]?\\)[.,:]? \\S.{15,}"
                    + "|\\p{L}[^().\\n]{1,60} \\((?:19|20)\\d{2}[a-z]?\\)[,.:]? [\"“‘'].{15,}");

    /** {@code The Institute does not take institutional positions on public policy.} */
    private static final Pattern NO_VIEWS = Pattern.compile(
            "(?:[\\p{L}'-]+ ){1,8}(?:does|do) not (?:itself )?take (?:any )?(?:institutional|collective|specific|corporate|official)? ?(?:policy )?positions?\\b");

    private static final List<String> WITHIN = List.of("acrobat reader", "here's how you know");

    private Notices() {}

    /** Tells whether a line is how others are to refer to a publication. */
    public static boolean isReference(String line) {
        return line.length() <= LONGEST && REFERENCE.matcher(Plain.of(line)).matches();
    }

    /** Tells whether a sentence says that the publisher has no views of its own. */
    public static boolean isOfPublisher(String sentence) {
        return sentence.length() <= LONGEST
                && NO_VIEWS.matcher(Plain.of(sentence)).lookingAt();
    }

    /** Tells whether a sentence is a notice. */
    public static boolean is(String sentence) {
        if (sentence.length() > LONGEST) {
            return NOTE.matcher(sentence).lookingAt();
        }
        String plain = Plain.of(sentence);
        return NOTICES.begin(plain) || WITHIN.stream().anyMatch(plain::contains);
    }
}
