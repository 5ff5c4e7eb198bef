package rapporteur.reading.parsing.head;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.reading.page.Block;
import rapporteur.reading.parsing.line.Names;
import rapporteur.reading.parsing.line.SiteMenu;
import rapporteur.reading.parsing.line.Words;

/** Tells what a site says of itself, under its name or behind it, from the title that stands below. */
final class Taglines {

    private static final int LONGEST_WORDS = 9;
    private static final double HALF = 0.5;

    /** {@code Institute of Ports | Where Harbours Meet} */
    private static final Pattern BEHIND_NAME = Pattern.compile("(?<name>[^|–—]{3,60}?)\\s+[|–—-]\\s+(?<rest>[^?:]+)");

    /** What a site may call itself, at the very top. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}-]{2,}(?: (?:& )?\\p{Lu}[\\p{L}-]+){0,2}");

    /** {@code Making Peace Possible} */
    private static final Pattern MISSION = Pattern.compile("\\p{L}{3,}ing\\s[^:?]+", Pattern.CASE_INSENSITIVE);

    /** {@code Official website}, {@code Un site au service des citoyens} */
    private static final Pattern SITE = Pattern.compile(
            "(?:(?:the|an?|le|un|votre|your) )?(?:official (?:web ?)?(?:site|portal)|site (?:officiel|web|internet|au service)|web ?site|portail)\\b.*",
            Pattern.CASE_INSENSITIVE);

    /** {@code The independent resource on harbours}, {@code Updates from the Institute}, under no name at all. */
    private static final Pattern OF_SITE = Pattern.compile(
            "(?:the|an?|your|la|le|votre) (?:[\\p{L}’'-]+ )?(?:independent|leading|trusted|premier|authoritative|essential|definitive|non-?partisan|premi[eè]re?|world[’']s|nation[’']s)(?: [\\p{L}-]+){0,3}"
                    + " (?:resource|source|voice|authority|hub|think tank|platform|forum|network|magazine|journal|r[ée]f[ée]rence)\\b[^:?]*"
                    + "|(?:(?:the )?latest|updates?|news)(?: (?:and|&) \\p{L}+)? from (?:the|our) [^:?]+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LINES_AT_TOP = 3;

    /** {@code Informing the debate since 1914} */
    private static final Pattern FOUNDED = Pattern.compile(".+ since (?:18|19)\\d\\d");

    private final List<Block> lines;
    private final Masthead masthead;
    private final TextWords words;

    Taglines(List<Block> lines, Masthead masthead, TextWords words) {
        this.lines = lines;
        this.masthead = masthead;
        this.words = words;
    }

    /**
     * Tells whether a line is one: another line says what the text below is about, and this one does not.
     *
     * @param index the index of the line
     * @param titles the indexes of the lines that may be titles
     */
    boolean contains(int index, List<Integer> titles) {
        String line = lines.get(index).text();
        List<Integer> below = titles.stream().filter(i -> i > index).toList();
        Matcher behind = BEHIND_NAME.matcher(line);
        if (behind.matches() && isName(behind.group("name"), index)) {
            return (SITE.matcher(behind.group("rest")).matches() && !below.isEmpty())
                    || below.stream().anyMatch(other -> saysMore(other, behind.group("rest"), behind.group("name")));
        }
        if (index < LINES_AT_TOP && !below.isEmpty() && OF_SITE.matcher(line).matches()) {
            return true;
        }
        if (index == 0 || Words.areAtLeast(line, LONGEST_WORDS)) {
            return false;
        }
        String above = lines.get(index - 1).text();
        return isName(above, index - 1) && below.stream().anyMatch(other -> isUnder(above, index, other));
    }

    /**
     * Between a name and a title a tagline stands close to the name, and a title close to its subtitle. Where all lines
     * are equally close, only what sounds like a tagline is one.
     */
    private boolean isUnder(String name, int index, int title) {
        String line = lines.get(index).text();
        boolean besideName = follows(index, index - 1);
        boolean besideTitle = title == index + 1 && follows(title, index);
        if (besideName == besideTitle) {
            return MISSION.matcher(line).matches() && (FOUNDED.matcher(line).matches() || saysMore(title, line, name));
        }
        double share = share(line, name);
        return besideName && share <= share(lines.get(title).text(), name) && (share <= HALF || masthead.isOwner(name));
    }

    private boolean saysMore(int title, String line, String name) {
        double share = share(line, name);
        return share <= HALF && share(lines.get(title).text(), name) > share;
    }

    private double share(String line, String name) {
        return words.shareInText(line, name);
    }

    private boolean isName(String text, int index) {
        boolean atTop = index == 0 && NAME.matcher(text).matches() && !Names.isPlace(text);
        return !SiteMenu.isShelf(text) && (atTop || masthead.isOwner(text));
    }

    private boolean follows(int line, int above) {
        return lines.get(line).follows(lines.get(above));
    }
}
