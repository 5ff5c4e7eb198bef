package rapporteur.reading.parsing.line;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits a line of topics. Semicolons and bars separate; a comma does not, for "Justice, Security & Rule of Law" is one
 * topic. Some pages run topics together without anything between: there the line is cut where a small letter meets a
 * capital.
 */
public final class Topics {

    /** No line of topics is longer; a file made to be slow may have one. */
    private static final int LONGEST = 1_000;

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[;|•·]\\s*");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    /** Names such as McKinsey have a capital inside. */
    private static final Pattern RUN_TOGETHER = Pattern.compile(
            "(?<=\\p{Ll}{2}|[)’'])(?<!\\bMc|\\bMac|\\bLa|\\bDe|\\bVan|\\bal-)(?=\\p{Lu}\\p{Ll})|(?<=\\p{Ll}{3})(?=\\p{Lu}{2,})");

    private static final Pattern JOINS_LAST = Pattern.compile("(?:&|\\band\\b|\\bet\\b)[^,]*$");

    private Topics() {}

    /** Returns the topics of a line that nothing announces. */
    public static List<String> split(String line) {
        if (line.length() > LONGEST) {
            return List.of(line);
        }
        return SEPARATOR
                .splitAsStream(line.strip())
                .filter(part -> !part.isEmpty())
                .flatMap(RUN_TOGETHER::splitAsStream)
                .map(String::strip)
                .toList();
    }

    /** Returns the topics of a line that says it holds topics, where commas may separate too. */
    public static List<String> splitAnnounced(String line) {
        boolean enumerated = line.length() <= LONGEST
                && SEPARATOR.split(line, -1).length == 1
                && COMMA.split(line, -1).length > 1
                && !JOINS_LAST.matcher(line).find();
        return enumerated ? List.of(COMMA.split(line.strip(), -1)) : split(line);
    }
}
