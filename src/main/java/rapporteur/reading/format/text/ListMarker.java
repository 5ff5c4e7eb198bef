package rapporteur.reading.format.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.reading.page.AsRead;

/**
 * The bullet or number a line of a list begins with.
 *
 * @param marker the bullet or number
 * @param text what follows it
 */
public record ListMarker(String marker, String text) {

    /** Signs that are nothing but bullets, those of symbol fonts among them. */
    private static final String BULLETS = "•‣⁃∙●○◦▪▫■□►▶▸▹➢➤❖◆◇♦★⬥⚫✓✔✅☑❑❒◉◾❯\uF0A7\uF0B7\uF0D8\uF0FC";

    private static final char FIRST_BULLET = '•';

    /**
     * Where the signs of symbol fonts lie: bullets at a line's start, and elsewhere letters of other scripts as well.
     */
    private static final char FIRST_SYMBOL = '\uF020';

    private static final char LAST_SYMBOL = '\uF0FF';

    /** {@code ①}, {@code ❶}, {@code ➊}: numbers that are one sign each. */
    private static final String NUMBERS_IN_CIRCLES = "①-⑳❶-➓";

    /**
     * Arrows, quotation marks and two hyphens are bullets only before a capital, and so is one without a space behind;
     * so are numbers behind {@code #}.
     */
    private static final String BEFORE_CAPITAL =
            "(?:›{1,2}|»|>{1,2}|→|➔|➜|--|#\\d{1,2}[.:)]?)(?=[\\s\\p{Z}]+\\p{Lu})|-(?=\\p{Lu}\\p{Ll})|–(?=\\p{Lu}\\p{L})";

    /** The second bullet of a word processor, pasted as text, its arrow as a letter, {@code 1-} and {@code 1 —} */
    private static final String PASTED = "[oØ](?=[\\s\\p{Z}]+\\p{Lu})|\\d{1,2}(?:-| [–—])(?=[\\s\\p{Z}]+\\p{Lu})";

    /** A sentence behind {@code 01}, or right behind {@code 1.}; anything else may be a heading or a date. */
    private static final String BEFORE_SENTENCE =
            "0\\d(?=[\\s\\p{Z}]+\\p{Lu}.*[.;]$)|\\d{1,2}\\.(?=\\p{Lu}\\p{Ll}* .{20,}[.;)]$)";

    /** {@code 28. April 2017} is a date. */
    private static final String DATE_BEHIND = "\\s\\p{Lu}\\p{Ll}{2,8}\\.? (?:19|20)\\d{2}$";

    private static final Pattern MARKER = Pattern.compile("(?<sign>[" + BULLETS + "]\\uFE0F?|["
            + NUMBERS_IN_CIRCLES + "])|(?<dash>[-‐‑‒−–—*+·§"
            + FIRST_SYMBOL + "-" + LAST_SYMBOL + "])(?=[\\s\\p{Z}])|"
            + BEFORE_CAPITAL + "|" + BEFORE_SENTENCE + "|" + PASTED
            + "|(?<number>\\d{1,2}[.)]|\\(\\d{1,2}\\)|\\(?[a-z]\\)|\\(?[ivx]{1,5}\\)|[ivx]{1,4}\\.|[a-h]\\.(?=.\\p{Lu}))(?=[\\s\\p{Z}])(?!"
            + DATE_BEHIND + ")");

    private static final Pattern IN_CIRCLE = Pattern.compile("[" + NUMBERS_IN_CIRCLES + "]");

    /** So many bullets in one line are a list whose line breaks got lost. */
    private static final int LEAST_WITHIN = 2;

    /** Short things in a row, one of which is a date. */
    private static final Pattern DETAILS =
            Pattern.compile("[^•:]{3,60}(?: • [^•:]{2,40}){0,3} • [^•:.]{0,20}(?:19|20)\\d{2}(?: • [^•:.]{2,30}){0,2}");

    private static final int LONGEST_NUMBER = 3;
    private static final Pattern NUMBER_ALONE = Pattern.compile("\\d{1,2}[.)]");

    /** Finds the marker at the start of a line that has text behind it. */
    public static Optional<ListMarker> of(CharSequence line) {
        Matcher matcher = MARKER.matcher(line);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        int start = matcher.end();
        while (start < line.length() && AsRead.isSpace(line.charAt(start))) {
            start++;
        }
        return start == line.length()
                ? Optional.empty()
                : Optional.of(new ListMarker(
                        matcher.group(), line.subSequence(start, line.length()).toString()));
    }

    /** Tells whether a line is a bullet or number alone, with its words in the next line. */
    static boolean isAlone(CharSequence line) {
        return (line.length() == 1 && (isBullet(line.charAt(0)) || isSymbol(line.charAt(0))))
                || (line.length() <= LONGEST_NUMBER
                        && NUMBER_ALONE.matcher(line).matches());
    }

    /** Tells whether a line holds several bullets, and is not just {@code Jane Doe • Ports • 3 May 2019}. */
    static boolean areWithin(String line) {
        long bullets = line.chars().filter(c -> isBullet((char) c)).count();
        return bullets >= LEAST_WITHIN && !DETAILS.matcher(line).matches();
    }

    /** Tells whether a character is a sign that is nothing but a bullet. */
    static boolean isBullet(char c) {
        return c >= FIRST_BULLET && BULLETS.indexOf(c) >= 0;
    }

    private static boolean isSymbol(char c) {
        return c >= FIRST_SYMBOL && c <= LAST_SYMBOL;
    }

    /** Tells whether it is a number or letter. */
    public boolean isNumbered() {
        return marker.chars().anyMatch(Character::isLetterOrDigit);
    }

    /** Returns what markers of one list have in common. */
    String style() {
        if (!isNumbered()) {
            return IN_CIRCLE.matcher(marker).replaceFirst("①");
        }
        return marker.replaceAll("\\d+", "1").replaceAll("[a-z]+", "a");
    }
}
