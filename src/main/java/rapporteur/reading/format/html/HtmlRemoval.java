package rapporteur.reading.format.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Takes elements out of a page all at once. One by one each costs a walk over its siblings, which are hundreds of
 * thousands in some pages.
 */
final class HtmlRemoval {

    private final Set<Element> removed = new HashSet<>();
    private final Set<Element> unwrapped = new HashSet<>();

    /** Those that lose a child, outer ones before what they hold where elements are added in their order. */
    private final Set<Element> parents = new LinkedHashSet<>();

    /** Takes elements out of their page. */
    static void of(Collection<Element> elements) {
        HtmlRemoval removal = new HtmlRemoval();
        elements.forEach(removal::add);
        removal.carryOut();
    }

    /** Adds an element that is to go with all it holds. */
    void add(Element element) {
        addTo(removed, element);
    }

    /** Adds an element whose children are to take its place. */
    void addToUnwrap(Element element) {
        addTo(unwrapped, element);
    }

    private void addTo(Set<Element> elements, Element element) {
        Element parent = element.parent();
        if (parent != null && elements.add(element)) {
            parents.add(parent);
        }
    }

    /** Tells whether a node stands in an element that is to go, or is one. */
    boolean takes(Node node) {
        for (Node at = node; at != null; at = at.parent()) {
            if (at instanceof Element element && removed.contains(element)) {
                return true;
            }
        }
        return false;
    }

    /** Takes out what was added. */
    void carryOut() {
        for (Element parent : new ArrayList<>(parents).reversed()) {
            List<Node> kept = new ArrayList<>();
            for (Node child : parent.childNodes()) {
                if (child instanceof Element element && unwrapped.contains(element)) {
                    kept.addAll(element.childNodes());
                    element.empty();
                } else if (!(child instanceof Element element) || !removed.contains(element)) {
                    kept.add(child);
                }
            }
            parent.empty();
            parent.appendChildren(kept);
        }
    }
}
