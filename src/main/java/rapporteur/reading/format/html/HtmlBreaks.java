package rapporteur.reading.format.html;

import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import rapporteur.reading.page.AsRead;

/** Tells where a page's elements part its words, as lines and paragraphs do. */
final class HtmlBreaks {

    private static final Set<String> BREAKING =
            Set.of(("p div section article main header footer aside ul ol li dl dt dd"
                            + " h1 h2 h3 h4 h5 h6 blockquote table thead tbody tfoot tr caption figure figcaption pre address details"
                            + " summary hr fieldset center body hgroup search menu")
                    .split(" ", -1));

    /** Elements that hold their children side by side, each on its own. */
    private static final Set<String> HOLDERS =
            Set.of("div", "section", "header", "footer", "article", "aside", "address", "li", "td", "dd");

    /** What may hold the date of the last change, behind that of the publication. */
    private static final Evaluator DATE = QueryParser.parse("time, .updated, [itemprop=dateModified]");

    private static final int LONGEST_PIECE = 150;

    /** Asked once, for a parent may hold a hundred thousand elements. */
    private final IdentityHashMap<Element, Boolean> piecesHeld = new IdentityHashMap<>();

    /**
     * Tells whether an element begins and ends a paragraph. Elements of a line do too where their parent has no words
     * of its own and holds several of them.
     */
    boolean isAt(Element element) {
        String tag = element.normalName();
        if (BREAKING.contains(tag)) {
            return true;
        }
        Element parent = element.parent();
        if (parent == null || tag.equals("br") || tag.equals("sup") || tag.equals("sub")) {
            return false;
        }
        return piecesHeld.computeIfAbsent(parent, HtmlBreaks::holdsPieces) && isShort(element);
    }

    /** Counts no further than it must, as elements may be nested hundreds deep around the same words. */
    private static boolean isShort(Element element) {
        Iterator<TextNode> texts = element.nodeStream(TextNode.class).iterator();
        int length = 0;
        boolean apart = false;
        while (texts.hasNext() && length <= LONGEST_PIECE) {
            String words = texts.next().getWholeText();
            for (int i = 0; i < words.length() && length <= LONGEST_PIECE; i++) {
                boolean space = AsRead.isSpace(words.charAt(i));
                length += space ? 0 : apart ? 2 : 1;
                apart = space && length > 0;
            }
        }
        return length <= LONGEST_PIECE;
    }

    private static boolean holdsPieces(Element parent) {
        Element around = parent.parent();
        boolean card = parent.normalName().equals("a")
                && around != null
                && around.ownText().isBlank();
        boolean holder = card
                || HOLDERS.contains(parent.normalName())
                || (parent.normalName().equals("p")
                        && (parent.selectFirst("> time") != null || holdsOnlyLinks(parent)));
        return holder && parent.childrenSize() > 1 && parent.ownText().isBlank();
    }

    /** Topics, each with its link. */
    private static boolean holdsOnlyLinks(Element parent) {
        return parent.children().stream().allMatch(child -> child.normalName().equals("a"));
    }

    /** Tells whether an element is a date beside another: sites put two side by side and hide one of them. */
    static boolean isFurtherDate(Element element) {
        return element.is(DATE) && element.previousElementSibling() != null;
    }

    /** Tells whether words stand right behind a date: {@code <time>3 May 2019</time><a>PDF</a>}. */
    static boolean isRightBehindDate(Element element) {
        return element.previousSibling() instanceof Element before
                && before.normalName().equals("time")
                && element.nodeStream(TextNode.class)
                        .map(text -> text.text().strip())
                        .filter(words -> !words.isEmpty())
                        .findFirst()
                        .filter(words -> Character.isLetter(words.codePointAt(0)))
                        .isPresent();
    }
}
