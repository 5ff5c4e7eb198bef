package rapporteur.reading.format.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Takes away what a page did not show when it was saved, but for what a tab or button of the report opens and what an
 * arrow beside a list of links turns to.
 */
final class HtmlHidden {

    private static final String UNREAD = "[aria-hidden=true]";

    private static final String HIDDEN =
            UNREAD + ", [hidden], [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]";

    private static final Evaluator AROUND = Selector.evaluatorOf(
            "header, footer, nav, aside, [role=dialog], [role=alertdialog], [role=menu], [role=banner], [role=contentinfo]");

    private static final Evaluator OPENS = Selector.evaluatorOf(
            "button, [role=button], [aria-expanded], [tabindex=0], [class*=accordion], [class*=toggle], [class*=collaps]");

    /** A menu that shares a page has links and buttons only. */
    private static final String TEXT = ":is(p, li, dd):not(:has(a, button, input))";

    private static final String SLIDES = ":is(div, li, article)" + UNREAD;

    private HtmlHidden() {}

    static void remove(Document document) {
        showSlides(document);
        Set<String> opened = document.select("[aria-controls]").stream()
                .flatMap(button -> Stream.of(button.attr("aria-controls").split(" ", -1)))
                .collect(Collectors.toSet());
        boolean marked = document.selectFirst(HtmlContent.REPORT) != null;
        HtmlRemoval removal = new HtmlRemoval();
        Map<Element, Optional<Element>> aboveRemoved = new HashMap<>();
        for (Element hidden : document.select(HIDDEN)) {
            Optional<Element> above = above(hidden, aboveRemoved);
            @Nullable Element button = above.filter(element -> opens(element, hidden)).orElse(null);
            boolean panel = button != null
                    || hidden.attr("role").equals("tabpanel")
                    || hidden.attr("hidden").equals("until-found")
                    || opened.contains(hidden.id());
            if (!panel || !mayBeOfReport(hidden, marked)) {
                removal.add(hidden);
                aboveRemoved.put(hidden, above);
            } else if (button != null) {
                button.tagName(HtmlContent.isWithinText(hidden) ? "p" : "h3");
            }
        }
        removal.carryOut();
    }

    /** Returns what stays of the elements above one beside it, the last. */
    private static Optional<Element> above(Element hidden, Map<Element, Optional<Element>> aboveRemoved) {
        Element above = hidden.previousElementSibling();
        return above == null ? Optional.empty() : aboveRemoved.getOrDefault(above, Optional.of(above));
    }

    /** Where no element says which part of a page its report is, whatever holds text is, but for head and foot. */
    private static boolean mayBeOfReport(Element hidden, boolean marked) {
        return marked
                ? hidden.closest(HtmlContent.REPORT) != null
                : hidden.closest(AROUND) == null && hidden.selectFirst(TEXT) != null;
    }

    /** {@code <button>Methods</button><div style="display: none"><p>We asked …} */
    private static boolean opens(Element above, Element hidden) {
        return above.is(OPENS) && hidden.selectFirst(TEXT) != null;
    }

    /** Beside slides that are in sight stand those that are not, and some of both once more. */
    private static void showSlides(Document document) {
        Set<Element> rows = Collections.newSetFromMap(new IdentityHashMap<>());
        document.select(SLIDES).forEach(slide -> rows.add(slide.parent()));
        for (Element row : rows) {
            Map<String, List<Element>> alike = row.children().stream()
                    .filter(slide -> slide.selectFirst("a[href]") != null)
                    .collect(Collectors.groupingBy(HtmlHidden::look));
            alike.values().stream()
                    .filter(slides -> slides.stream().anyMatch(slide -> !slide.is(HIDDEN)))
                    .forEach(slides -> eachOnce(slides).forEach(slide -> slide.removeAttr("aria-hidden")));
        }
    }

    private static String look(Element slide) {
        return slide.normalName() + " " + slide.className().split(" ", 2)[0];
    }

    /** The copies of the last slides stand above the first one. */
    private static Collection<Element> eachOnce(List<Element> slides) {
        Map<String, Element> byText = new LinkedHashMap<>();
        slides.forEach(slide -> byText.merge(slide.text(), slide, (known, other) -> known.is(UNREAD) ? other : known));
        return new ArrayList<>(byText.values());
    }
}
