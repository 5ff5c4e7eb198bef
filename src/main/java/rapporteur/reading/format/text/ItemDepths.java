package rapporteur.reading.format.text;

import java.util.ArrayDeque;
import java.util.Deque;

/** Tells how deep the items of a list are nested, by their indentation and their markers. */
public final class ItemDepths {

    private record Level(int indent, String style) {}

    /** The levels that are open, the deepest first. */
    private final Deque<Level> levels = new ArrayDeque<>();

    /** Returns the depth of the next item, from 0. */
    public int of(ListMarker marker, int indent) {
        String style = marker.style();
        while (!levels.isEmpty() && isBeyond(levels.peek(), indent, style)) {
            levels.pop();
        }
        if (levels.isEmpty() || !levels.peek().style.equals(style) || indent > levels.peek().indent + 1) {
            levels.push(new Level(indent, style));
        }
        return levels.size() - 1;
    }

    /** Ends the list at a line that is no item, unless that line is indented as what belongs to an item is. */
    public void endList(int indent) {
        if (levels.isEmpty() || indent <= levels.peekLast().indent) {
            levels.clear();
        }
    }

    /**
     * An item of a style that is already open closes what is deeper; an item further left closes what is further right.
     */
    private boolean isBeyond(Level deepest, int indent, String style) {
        if (deepest.indent > indent) {
            return true;
        }
        boolean openFurtherOut =
                levels.stream().skip(1).anyMatch(level -> level.style.equals(style) && level.indent >= indent);
        return !deepest.style.equals(style) && openFurtherOut;
    }
}
