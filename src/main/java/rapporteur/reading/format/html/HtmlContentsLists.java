package rapporteur.reading.format.html;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import rapporteur.reading.page.AsRead;

/**
 * Takes away lists that name the headings above them, as columns beside a text do which stand below it in a page's
 * source. Those above the text say what its headings are, and stay.
 */
final class HtmlContentsLists {

    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";
    private static final String LISTS = "ul, ol";
    private static final String LINKS = "a[href^=#]";

    private static final int LEAST_ENTRIES = 2;

    /** What the links of a list hold together, and those of the lists within it. */
    private static final class Entries {
        private int letters;
        private int count;
        private int headings;

        void add(Entries within) {
            letters += within.letters;
            count += within.count;
            headings += within.headings;
        }
    }

    private HtmlContentsLists() {}

    static void remove(Document document) {
        Elements lists = document.select(LISTS);
        Elements links = document.select(LINKS);
        if (lists.isEmpty() || links.size() < LEAST_ENTRIES) {
            return;
        }
        Elements measured = new Elements(lists);
        measured.addAll(links);
        TextLengths lengths = TextLengths.of(document, measured);
        Map<Element, Entries> entries = entries(document, lists, lengths);
        HtmlRemoval removal = new HtmlRemoval();
        for (Element list : lists) {
            Entries ofList = entries.getOrDefault(list, new Entries());
            boolean linksOnly = ofList.letters > 0 && ofList.letters == lengths.of(list);
            if (linksOnly && ofList.headings >= LEAST_ENTRIES && ofList.headings * 2 > ofList.count) {
                removal.add(list);
            }
        }
        removal.carryOut();
    }

    private static Map<Element, Entries> entries(Document document, Elements lists, TextLengths lengths) {
        Map<Element, Entries> entries = new LinkedHashMap<>();
        lists.forEach(list -> entries.put(list, new Entries()));
        Set<String> above = new HashSet<>();
        for (Element element : document.select(HEADINGS + ", " + LINKS)) {
            String text = AsRead.of(element.text());
            Entries ofList = entries.get(list(element));
            if (!element.normalName().equals("a")) {
                above.add(text);
            } else if (ofList != null) {
                ofList.count++;
                ofList.letters += lengths.of(element);
                ofList.headings += above.contains(text) ? 1 : 0;
            }
        }
        for (Element inner : lists.reversed()) {
            Entries around = entries.get(list(inner));
            Entries within = entries.get(inner);
            if (around != null && within != null) {
                around.add(within);
            }
        }
        return entries;
    }

    /** Returns the list that an element stands in, or the page itself. */
    private static Element list(Element element) {
        Element at = element;
        do {
            at = at.parent() == null ? at : at.parent();
        } while (at.parent() != null && !isList(at));
        return at;
    }

    private static boolean isList(Element element) {
        return element.normalName().equals("ul") || element.normalName().equals("ol");
    }
}
