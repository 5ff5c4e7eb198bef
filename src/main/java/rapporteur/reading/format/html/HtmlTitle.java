package rapporteur.reading.format.html;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** Finds the heading that is a web page's title, and the part of the page that begins with it. */
final class HtmlTitle {

    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

    /** Series, date and the like stand above a title, or beside it in a column of their own. */
    private static final int LONGEST_ABOVE = 400;

    /** So much of it may link elsewhere, as an author and a file do; a menu is longer. */
    private static final int LONGEST_LINKED_ABOVE = 100;

    private static final int SHORTEST_MAIN_TITLE = 12;

    private static final int MOST_ABOVE = 10;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private HtmlTitle() {}

    /**
     * Makes the heading that a page states as its title the first one of the highest level, where no other is but names
     * of the site, which link to its first page, or of its parts, which the window does not show.
     *
     * @param stated what the page says for machines
     */
    static void raise(Document document, @Nullable String stated) {
        Elements highest = document.select("h1");
        if (stated == null) {
            return;
        }
        List<Element> above = highest.stream()
                .takeWhile(heading -> !heading.text().equalsIgnoreCase(stated))
                .toList();
        if (above.size() < highest.size()) {
            above.stream()
                    .limit(MOST_ABOVE)
                    .filter(heading -> !isNamedBy(document.title(), heading.text()))
                    .forEach(heading -> heading.tagName("p"));
            return;
        }
        if (highest.stream().anyMatch(HtmlTitle::mayBeTitle)) {
            return;
        }
        document.select("h2, h3").stream()
                .filter(heading -> heading.text().equalsIgnoreCase(stated) && mayBeTitle(heading))
                .findFirst()
                .ifPresent(title -> {
                    highest.tagName("p");
                    title.tagName("h1");
                });
    }

    /**
     * Returns the title where it stands outside what a page marks as its content, as sites with a large picture behind
     * the title have it.
     *
     * @param content the query of such elements
     */
    static Optional<Element> outside(Document document, String content) {
        if (document.selectFirst(":is(" + content + ") h1") != null) {
            return Optional.empty();
        }
        String window = document.title();
        Optional<Element> stated = document.select("h1, h2").stream()
                .filter(heading -> mayBeTitle(heading) && window.contains(heading.text()))
                .min(Comparator.comparingInt((Element heading) -> window.indexOf(heading.text()))
                        .thenComparingInt(heading -> -heading.text().length()));
        if (stated.isPresent()) {
            return stated.filter(heading -> heading.normalName().equals("h1"));
        }
        Elements headings = document.select("h1");
        return headings.size() == 1
                ? headings.stream().filter(HtmlTitle::mayBeTitle).findFirst()
                : Optional.empty();
    }

    /** The name of a site links to its first page. */
    private static boolean mayBeTitle(Element heading) {
        return !heading.text().isBlank() && heading.selectFirst("a[href]") == null;
    }

    /** Returns the part of a page around its title, where one heading is the page's title; else the whole page. */
    static Element part(Document document) {
        Elements headings = document.select("h1");
        boolean title = headings.size() == 1
                && !headings.getFirst().text().isBlank()
                && isNamedBy(document.title(), headings.getFirst().text());
        return title ? partAround(headings.getFirst()) : document.body();
    }

    /** Windows show titles short: {@code Cranes for Rent — Evaluation} of {@code Cranes for Rent: What Ports Owe}. */
    private static boolean isNamedBy(String window, String heading) {
        int colon = heading.indexOf(':');
        String shown = words(window);
        return shown.contains(words(heading))
                || (colon >= SHORTEST_MAIN_TITLE && shown.startsWith(words(heading.substring(0, colon))));
    }

    /** They may have other quotation marks, and words in capitals. */
    private static String words(String title) {
        return NO_WORD.matcher(title.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Returns the largest part of a page that begins with its title. */
    static Element partAround(Element title) {
        Element start = title;
        for (Element part = title.parent(); part != null && beginsWith(part, title); part = part.parent()) {
            start = part;
        }
        return start;
    }

    /** Tells whether no heading stands above a title in a part of its page, and no menu or text. */
    private static boolean beginsWith(Element part, Element title) {
        if (part.normalName().equals("html") || !title.equals(part.selectFirst(HEADINGS))) {
            return false;
        }
        List<TextNode> above = part.nodeStream()
                .takeWhile(node -> !node.equals(title))
                .filter(TextNode.class::isInstance)
                .map(TextNode.class::cast)
                .filter(text -> !text.isBlank())
                .limit(LONGEST_ABOVE)
                .toList();
        return length(above) <= LONGEST_ABOVE
                && length(above.stream().filter(HtmlTitle::isLinked).toList()) <= LONGEST_LINKED_ABOVE;
    }

    private static int length(List<TextNode> texts) {
        return texts.stream().mapToInt(text -> text.text().strip().length()).sum();
    }

    private static boolean isLinked(Node text) {
        return text.parent() instanceof Element element && element.closest("a[href]") != null;
    }
}
