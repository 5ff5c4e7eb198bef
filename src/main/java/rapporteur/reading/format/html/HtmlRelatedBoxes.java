package rapporteur.reading.format.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Moves boxes and lists of related publications that stand among the paragraphs of a report to the end of the page. No
 * heading says where the text goes on below them.
 */
final class HtmlRelatedBoxes {

    private static final Evaluator LINE = Selector.evaluatorOf("h2, h3, h4, h5, h6, p, div, span, strong, b");

    private static final Evaluator NO_BOX =
            Selector.evaluatorOf("body, main, article, [role=main], :has(main, article, h1)");

    private static final String LIST = "ul, ol";
    private static final String LINKS = "a[href]";

    /** A page has fewer; each that is looked at costs time. */
    private static final int MOST = 20;

    private static final int LEAST_LINKS = 2;
    private static final int LONGEST = 1_500;

    /** So much text behind a box is more than a note on an author. */
    private static final int LEAST_TEXT = 300;

    private HtmlRelatedBoxes() {}

    static void move(Document document) {
        List<Element> labels = document.select(LINE).stream()
                .filter(line -> HtmlContent.RELATED.matcher(line.ownText()).matches())
                .limit(MOST)
                .toList();
        for (Element label : labels) {
            Element line = outermost(label);
            if (!moveBox(line, document.body())) {
                moveList(line, document.body());
            }
        }
    }

    /** Moves the box that begins with a line, if there is one; tells whether it did. */
    private static boolean moveBox(Element line, Element page) {
        Element around = line.parent();
        if (around == null || around.is(NO_BOX) || around.text().length() > LONGEST) {
            return false;
        }
        Element box = outermost(around);
        boolean among = isList(box, line) && textGoesOnBehind(box);
        if (among) {
            line.tagName("h2");
            page.appendChild(box);
        }
        return among;
    }

    /** Moves a line with the list right below it, where no box is around the two. */
    private static void moveList(Element line, Element page) {
        Element list = line.nextElementSibling();
        if (list != null
                && list.is(LIST)
                && list.text().length() <= LONGEST
                && areLinks(list, list.text().length())
                && textGoesOnBehind(list)) {
            page.appendChild(line.tagName("h2")).appendChild(list);
        }
    }

    /** Returns the largest element that holds the same words. */
    private static Element outermost(Element element) {
        int length = element.text().length();
        Element largest = element;
        for (Element at = element.parent(); at != null && !at.is(NO_BOX); at = at.parent()) {
            if (at.text().length() != length) {
                return largest;
            }
            largest = at;
        }
        return largest;
    }

    /** Tells whether a box begins with a line and then holds links, and little else. */
    private static boolean isList(Element box, Element line) {
        String text = box.text();
        return text.length() <= LONGEST
                && text.startsWith(line.text())
                && areLinks(box, text.length() - line.text().length());
    }

    private static boolean areLinks(Element list, int length) {
        return list.select(LINKS).size() >= LEAST_LINKS && linked(list) * 2 > length;
    }

    /** Tells whether a paragraph stands right behind a box, and more text than links below that. */
    private static boolean textGoesOnBehind(Element box) {
        int text = 0;
        int linked = 0;
        boolean first = true;
        for (Node node = box.nextSibling(); node != null; node = node.nextSibling()) {
            int length = node instanceof TextNode words ? words.text().strip().length() : 0;
            if (node instanceof Element element) {
                length = element.text().length();
                linked += linked(element);
                if (first && length > 0 && !beginsWithParagraph(element)) {
                    return false;
                }
            }
            first = first && length == 0;
            text += length;
        }
        return text - linked >= LEAST_TEXT && linked * 3 < text;
    }

    /** Tells whether the first words of an element are of a paragraph, and lead nowhere. */
    private static boolean beginsWithParagraph(Element element) {
        return element.nodeStream(TextNode.class)
                .filter(words -> !words.isBlank())
                .findFirst()
                .map(TextNode::parent)
                .filter(parent -> parent.closest("p") != null && parent.closest(LINKS + ", li") == null)
                .isPresent();
    }

    private static int linked(Element element) {
        return element.select(LINKS).stream()
                .mapToInt(link -> link.text().length())
                .sum();
    }
}
