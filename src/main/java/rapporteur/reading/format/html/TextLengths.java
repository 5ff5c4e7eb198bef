package rapporteur.reading.format.html;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeVisitor;

/** How much text some elements of a page hold, told in one walk, for elements may be nested hundreds deep. */
final class TextLengths implements NodeVisitor {

    private final IdentityHashMap<Element, Integer> lengths = new IdentityHashMap<>();
    private int seen;

    private TextLengths() {}

    static TextLengths of(Element page, Elements elements) {
        TextLengths lengths = new TextLengths();
        elements.forEach(element -> lengths.lengths.put(element, 0));
        page.traverse(lengths);
        return lengths;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            seen += text.text().strip().length();
        } else if (node instanceof Element element) {
            lengths.computeIfPresent(element, (key, length) -> -seen);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            lengths.computeIfPresent(element, (key, begun) -> begun + seen);
        }
    }

    /** Returns how many characters of text an element holds. */
    int of(Element element) {
        return lengths.getOrDefault(element, 0);
    }

    /** Returns how many the whole page holds. */
    int ofAll() {
        return seen;
    }
}
