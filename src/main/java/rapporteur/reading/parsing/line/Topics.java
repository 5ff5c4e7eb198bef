package rapporteur.reading.parsing.line;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits a line of topics. Semicolons and bars separate; a comma does not, for "Justice, Security & Rule of Law" is one
 * topic. Some pages run topics together without anything between: there the topics known from elsewhere in the file are
 * cut out first, then the line is cut where a small letter meets a capital.
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

    /** The longest first. */
    private final List<String> known;

    /** Splits at topics known from elsewhere in the file. */
    public Topics(Collection<String> known) {
        this.known = known.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** Returns the topics of a line that nothing announces. */
    public List<String> split(String line) {
        if (line.length() > LONGEST) {
            return List.of(line);
        }
        List<String> topics = new ArrayList<>();
        for (String part : SEPARATOR.split(line.strip(), -1)) {
            if (!part.isEmpty()) {
                splitRun(part, topics);
            }
        }
        return topics;
    }

    /** Returns the topics of a line that says it holds topics, where commas may separate too. */
    public List<String> splitAnnounced(String line) {
        boolean enumerated = line.length() <= LONGEST
                && SEPARATOR.split(line, -1).length == 1
                && COMMA.split(line, -1).length > 1
                && !JOINS_LAST.matcher(line).find();
        return enumerated ? List.of(COMMA.split(line.strip(), -1)) : split(line);
    }

    private void splitRun(String part, List<String> topics) {
        if (known.contains(part)) {
            topics.add(part);
            return;
        }
        for (String topic : known) {
            int at = part.indexOf(topic);
            if (at >= 0 && isRunTogether(part, at, at + topic.length())) {
                splitRest(part.substring(0, at), topics);
                topics.add(topic);
                splitRest(part.substring(at + topic.length()), topics);
                return;
            }
        }
        for (String topic : RUN_TOGETHER.split(part, -1)) {
            topics.add(topic.strip());
        }
    }

    private void splitRest(String rest, List<String> topics) {
        String stripped = rest.strip();
        if (!stripped.isEmpty()) {
            splitRun(stripped, topics);
        }
    }

    /** Tells whether a topic's ends in a line touch the line's ends or other words without a space. */
    private static boolean isRunTogether(String line, int start, int end) {
        boolean before = start == 0 || line.charAt(start - 1) != ' ';
        boolean after = end == line.length() || Character.isUpperCase(line.charAt(end));
        return before && after;
    }
}
