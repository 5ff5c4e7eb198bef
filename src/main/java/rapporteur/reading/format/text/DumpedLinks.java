package rapporteur.reading.format.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The links of a web page that a browser of the terminal wrote to a file: {@code [8]} stands before the words of each,
 * and the addresses stand at the end, with these numbers.
 *
 * @param start the index of the line above the addresses
 * @param found whether there are any
 */
record DumpedLinks(int start, boolean found) {

    /** Fewer addresses, or fewer numbers before words, may be a report's own references. */
    private static final int LEAST = 3;

    /** What the page is called and what belongs to it stands above its words, where no page has any. */
    private static final int MOST_LINES_ABOVE = 10;

    /** Of a file that was not written so. */
    static final DumpedLinks NONE = new DumpedLinks(0, false);

    private static final Pattern HEADING = Pattern.compile("(?:References|(?:Visible|Hidden) links:?)?");
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,4}\\. [a-z]{3,12}:\\S+");
    private static final Pattern NUMBER = Pattern.compile("(?<![^\\s(“\"])\\[\\d{1,4}](?=[\\p{L}\\p{N}\"'“‘(])");

    /** Finds those of a file; none where its last lines are anything else. */
    static DumpedLinks of(List<TextLine> lines) {
        int start = lines.size();
        int count = 0;
        for (int i = lines.size() - 1; i >= 0; i--) {
            String line = lines.get(i).text();
            if (ADDRESS.matcher(line).matches()) {
                count++;
            } else if (line.equals("References")) {
                start = i;
            } else if (!HEADING.matcher(line).matches()) {
                break;
            }
        }
        if (count < LEAST || start == lines.size()) {
            return NONE;
        }
        boolean numbered = lines.subList(0, start).stream()
                        .filter(line -> NUMBER.matcher(line.text()).find())
                        .limit(LEAST)
                        .count()
                == LEAST;
        return numbered ? new DumpedLinks(start, true) : NONE;
    }

    /** Returns the lines without the addresses, and without what is no word of the page. */
    List<TextLine> page(List<TextLine> lines) {
        if (!found) {
            return lines;
        }
        return lines.subList(0, start).stream()
                .filter(line -> line.number() > MOST_LINES_ABOVE || !line.text().startsWith("#"))
                .toList();
    }

    /** Returns words without the numbers of links. */
    String without(String text) {
        return found ? NUMBER.matcher(text).replaceAll("") : text;
    }
}
