package rapporteur.reading.format.html;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Moves what stands beside a report's text behind that text. Topics and persons stand in a column of their own, which
 * in the page's source comes before the text, and no heading says where that goes on.
 */
final class HtmlAsides {

    private static final String ASIDE = "aside, [role=complementary]";
    private static final String HEADINGS_OF_TEXT = "h2, h3, h4, h5, h6";

    /** A report has fewer; each that is moved costs time. */
    private static final int MOST = 100;

    private HtmlAsides() {}

    /** Moves each that has headings of its own down to the next heading of the text, or to the end. */
    static void move(Document document) {
        Set<Element> asides = new HashSet<>(document.select(ASIDE));
        if (asides.isEmpty() || asides.size() > MOST) {
            return;
        }
        @Nullable Element next = null;
        for (Element mark : document.select(ASIDE + ", " + HEADINGS_OF_TEXT).reversed()) {
            boolean aside = asides.contains(mark);
            boolean within = mark.parents().stream().anyMatch(asides::contains);
            if (!within && aside && mark.selectFirst(HEADINGS_OF_TEXT) != null) {
                move(mark, next);
            }
            next = within ? next : mark;
        }
    }

    private static void move(Element aside, @Nullable Element next) {
        if (next == null) {
            Element report = aside.closest("main, article, [role=main], body");
            if (report != null) {
                report.appendChild(aside);
            }
            return;
        }
        Elements around = aside.parents();
        Element place = next;
        for (Element part = next; part != null && !around.contains(part); part = part.parent()) {
            place = part;
            if (part.previousElementSibling() != null) {
                break;
            }
        }
        place.before(aside);
    }
}
