package rapporteur.reading.parsing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Block.Kind;
import rapporteur.reading.parsing.line.KnownHeadings;
import rapporteur.reading.parsing.line.Navigation;
import rapporteur.reading.parsing.line.PartKind;
import rapporteur.reading.parsing.line.Plain;
import rapporteur.reading.parsing.line.Words;

/** The entries of a page's table of contents, by which the sections they announce are known further below. */
final class ContentsEntries {

    private static final Pattern PAGE = Pattern.compile("[ .…_]+(?:\\d{1,3}|[ivxl]{1,6})$");

    /** {@code Chapter One}, with the name of the chapter in the next line. */
    private static final Pattern CHAPTER = Pattern.compile(
            "(?:Chapter|Appendix|Annex|Part|Chapitre|Annexe) \\p{L}{1,9}|(?:Chapter|Part|Chapitre) \\d{1,2}");

    private final List<Block> blocks;
    private final Set<String> entries = new HashSet<>();

    /** Where each line that may be a heading stands last, in its plain form; made when it is first needed. */
    private final Map<String, Integer> lastOfLine = new HashMap<>();

    /** Makes one without entries, for all blocks of a page. */
    ContentsEntries(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** Takes a line of the table. */
    void add(String line) {
        entries.add(bare(line));
    }

    /** Tells whether a line stands in the table too, there perhaps with the number of its page. */
    boolean announce(String line) {
        return entries.contains(bare(line));
    }

    /** Tells whether a line within the table that reads like a heading is an entry, for the heading comes later. */
    boolean isAt(int index) {
        String next = index + 1 < blocks.size() ? blocks.get(index + 1).text() : "";
        if (Words.isProse(next)) {
            return false;
        }
        String above = index > 0 ? blocks.get(index - 1).text() : "";
        return Navigation.isEntryOfContents(next)
                || (KnownHeadings.is(above, PartKind.NAVIGATION)
                        && index + 1 < blocks.size()
                        && blocks.get(index + 1).is(Kind.HEADING))
                || CHAPTER.matcher(above).matches()
                || lastOf(Plain.heading(blocks.get(index).text())) > index;
    }

    /** Returns the index of the last block with a heading's words, items aside, or -1. */
    private int lastOf(String heading) {
        if (lastOfLine.isEmpty()) {
            for (int i = 0; i < blocks.size(); i++) {
                Block block = blocks.get(i);
                if (!block.is(Kind.ITEM) && block.text().length() <= KnownHeadings.LONGEST) {
                    lastOfLine.put(Plain.heading(block.text()), i);
                }
            }
        }
        return lastOfLine.getOrDefault(heading, -1);
    }

    private static String bare(String line) {
        return PAGE.matcher(Plain.heading(line)).replaceFirst("");
    }
}
