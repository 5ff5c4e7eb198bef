package rapporteur.reading.parsing;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The entries of a page's table of contents, by which the sections they announce are known further below. */
final class ContentsEntries {

    private static final Pattern PAGE = Pattern.compile("[ .…_]+(?:\\d{1,3}|[ivxl]{1,6})$");

    private final Set<String> entries = new HashSet<>();

    /** Takes a line of the table. */
    void add(String line) {
        entries.add(bare(line));
    }

    /** Tells whether a line stands in the table too, there perhaps with the number of its page. */
    boolean announce(String line) {
        return entries.contains(bare(line));
    }

    private static String bare(String line) {
        return PAGE.matcher(Plain.heading(line)).replaceFirst("");
    }
}
