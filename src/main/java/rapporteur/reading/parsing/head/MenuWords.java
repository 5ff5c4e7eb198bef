package rapporteur.reading.parsing.head;

import java.util.List;
import java.util.stream.IntStream;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Block.Kind;
import rapporteur.reading.parsing.line.PublicationTypes;
import rapporteur.reading.parsing.line.SiteMenu;

/** Tells which lines above the lede are words of a menu, from what stands around them. */
final class MenuWords {

    private MenuWords() {}

    /**
     * Tells whether a line is one. Not above the title a list of links may name the authors; one of links within the
     * page names its sections.
     */
    static boolean contain(List<Block> lines, int index, List<Integer> title, BareBylines bylines) {
        Block line = lines.get(index);
        boolean aboveTitle = !title.isEmpty() && index < title.getFirst();
        if (line.is(Kind.ITEM)) {
            String link = line.link();
            return link != null && (aboveTitle || link.startsWith("#") || !bylines.areNames(index));
        }
        String next = index + 1 < lines.size() ? lines.get(index + 1).text() : "";
        return SiteMenu.isWordOfMenu(line.text(), next)
                || (aboveTitle
                        && (SiteMenu.isCollection(line.text())
                                || (isAmongCollections(lines, index) && !isOverTitle(lines, index, title))));
    }

    /** {@code Commentary} right above the title, and not right below the menu. */
    private static boolean isOverTitle(List<Block> lines, int index, List<Integer> title) {
        Block line = lines.get(index);
        return title.contains(index + 1)
                && PublicationTypes.isType(line.text())
                && !(index > 0 && line.follows(lines.get(index - 1)));
    }

    /** {@code Policy Papers} between {@code Books} and {@code Events} is a menu's; right above a title it is not. */
    private static boolean isAmongCollections(List<Block> lines, int index) {
        return IntStream.rangeClosed(Math.max(0, index - 2), Math.min(lines.size() - 1, index + 2))
                        .filter(i ->
                                i != index && SiteMenu.isCollection(lines.get(i).text()))
                        .count()
                > 1;
    }
}
