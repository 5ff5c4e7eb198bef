package rapporteur.reading.format.markdown;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values in quotes, as YAML and TOML write them: between single quotes only these are doubled, between double ones a
 * backslash stands before what means something else.
 *
 * @see <a href="https://yaml.org/spec/1.2.2/#73-flow-scalar-styles">YAML 1.2.2, 7.3</a>
 */
final class Quoted {

    /** A pattern of such a value. */
    static final String FORM = "(?:\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^']|'')*+')";

    /** Some are written by hand, with quotes within that nothing marks. */
    private static final Pattern ALONE =
            Pattern.compile("(?<value>" + FORM + "|(?<quote>[\"']).*\\k<quote>)(?:\\s+#.*)?");

    private static final Pattern ESCAPE = Pattern.compile(
            "\\\\(?:x(?<hex2>\\p{XDigit}{2})|u(?<hex4>\\p{XDigit}{4})|U(?<hex8>\\p{XDigit}{8})|(?<sign>.))");

    /** The letters that stand for white space or for what nobody sees. */
    private static final String BLANK = "0abtnvfreN_LP";

    private Quoted() {}

    /** Returns what a value means, which may have a comment behind it; a value that is in no quotes as it is. */
    static String read(String raw) {
        Matcher value = ALONE.matcher(raw);
        if (!value.matches()) {
            return raw;
        }
        String quoted = value.group("value");
        String text = quoted.substring(1, quoted.length() - 1);
        return quoted.startsWith("'")
                ? text.replace("''", "'")
                : ESCAPE.matcher(text).replaceAll(escape -> Matcher.quoteReplacement(meaning(escape)));
    }

    private static String meaning(MatchResult escape) {
        String sign = escape.group("sign");
        if (sign != null) {
            return BLANK.contains(sign) ? " " : sign;
        }
        int code = Integer.parseUnsignedInt(escape.group().substring(2), 16);
        return Character.isValidCodePoint(code) && !Character.isISOControl(code) ? Character.toString(code) : " ";
    }
}
