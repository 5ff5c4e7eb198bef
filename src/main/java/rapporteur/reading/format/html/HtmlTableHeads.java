package rapporteur.reading.format.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Knows the rows that name the columns of a table, which say nothing without the row below them. */
final class HtmlTableHeads {

    private @Nullable Element above;

    /**
     * Tells whether a row stands right below a head of its table.
     *
     * @param row the next row of a page
     */
    boolean areAbove(Element row) {
        boolean below = above != null && isHead(above) && !isHead(row) && isOfOneTable(above, row);
        above = row;
        return below;
    }

    private static boolean isOfOneTable(Element row, Element other) {
        Element table = row.closest("table");
        return table != null && table.equals(other.closest("table"));
    }

    private static boolean isHead(Element row) {
        Element rows = row.parent();
        boolean inHead = rows != null && rows.normalName().equals("thead");
        return row.childrenSize() > 1
                && (inHead
                        || row.children().stream()
                                .allMatch(cell -> cell.normalName().equals("th")));
    }
}
