package rapporteur.reading.format.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import rapporteur.reading.format.text.PlainText;

/** Tells a web page's report from what the site puts around it. */
final class HtmlContent {

    /** What is never part of a report, wherever it stands. */
    private static final String NEVER =
            "script, style, noscript, template, nav, button, input, select, textarea, iframe, svg,"
                    + " canvas, annotation, annotation-xml, object, embed, dialog, audio, video, [role=navigation], [role=search], [role=dialog],"
                    + " [role=alertdialog], [role=menu], [role=menubar], [role=tablist], [role=toolbar], .visually-hidden, .sr-only, .screen-reader-text, .skip-link";

    /** What readers say below a report, as most sites name it; comments that a report counts have small numbers. */
    private static final String COMMENTS =
            "#comments, .comments-area, .comments-section, div.comments, section.comments, .comment-respond, .commentlist, .comment-list, .comments-list, .comment-body, .comment-content,"
                    + " .comment-item, #disqus_thread, .akismet_comment_form_privacy_notice, [class*=comment][id~=^comment-\\d+$],"
                    + " [id~=^comment-\\d{4,}$]:not(a)";

    /**
     * What tools put into all pages made or kept with them: other states of a list or form, remarks of an archive,
     * bullets.
     */
    private static final String OF_TOOLS =
            ".w-dyn-empty, .w-form-done, .w-form-fail, .jp-relatedposts-post-context, #quarto-reuse, #quarto-citation, #wm-ipp-base, #wm-ipp-print,"
                    + " .mw-editsection, .mw-jump-link, #siteSub, .catlinks, lbl";

    private static final String HEADING_BUTTONS =
            "h1 button, h2 button, h3 button, h4 button, h5 button, h6 button, button:has(h1, h2, h3, h4, h5, h6)";

    private static final String SUBTITLE =
            "h1 + :is(h2, h3, h4, h5, h6):is(.subtitle, .sub-title, [class*=-subtitle], hgroup > *)";

    /** Lists of links have a design of their own. */
    private static final String ITEMS = "[role=listitem]:not(:has(a, h1, h2, h3, h4, h5, h6))";

    private static final String TERMS = "dt:not(:has(a)):has(+ dd)";

    private static final Pattern SENTENCE = Pattern.compile(".{30,}[.!?]");

    /** As word processors on the desk and on the web save them, and sites kept without headings. */
    private static final String TITLE_BY_NAME = "p.MsoTitle, .doc-content p.title, td.contentheading";

    /** What a site shows on all its pages, unless it stands within the report. */
    private static final String AROUND =
            "header, footer, aside, [role=banner], [role=contentinfo], [role=complementary], .disclaimer";

    private static final String FOOTER = "(?i)(^|\\s)((site|page|region|global|main)[_-]+)?footer([\\s_-]|$)";

    private static final String FOOTERS = "div[class~=" + FOOTER + "], div[id~=" + FOOTER + "]";

    /** Layouts are named by what they have, as {@code content-sidebar} and {@code right-sidebar} are. */
    private static final String SIDEBAR =
            "(?i)(^|\\s)((primary|main|site)[_-])?(side-?bar|widget-?area)([_-](primary|secondary|\\d))?(\\s|$)";

    private static final String SIDEBARS =
            ":is(div, section, ul, td)[class~=" + SIDEBAR + "], :is(div, section, ul, td)[id~=" + SIDEBAR + "]";

    /** What says which part of a page its report is. */
    static final String REPORT = "main, article, [role=main]";

    /** Small boxes that sites call by these names. */
    private static final String BOX =
            "(?i)(^|[\\s_-])(breadcrumbs?|cookies?|share|sharing|partager?|social-(share|links|media|icons)|newsletter|subscri(be|ption)|sign-?up|pagination|tags-links|(post|entry|article|blog)[_-](tags?|terms|categories))([\\s_-]|$)";

    /** What opens over a page; words that open one have the same names. */
    private static final String OVER = "(?i)(^|[\\s_-])(modals?|popups?|gdpr|dsgvo|rgpd|consent)([\\s_-]|$)";

    private static final String BOXES =
            "[class~=" + BOX + "], [id~=" + BOX + "], div[class~=" + OVER + "], div[id~=" + OVER + "]";

    /** What stands above related publications. */
    static final Pattern RELATED = Pattern.compile(
            "(?i)\\h*(?:(?:related|recommended|featured|similar)(?: \\p{L}+){0,3}|more (?:from|on|about) .{2,40}|further reading|explore further|(?:read|see) (?:more|next|also)|also read"
                    + "|(?:à )?lire aussi|voir aussi|publications? (?:liées?|associées?|connexes?)|sur le même (?:sujet|thème)|(?:verwandte|weitere) \\p{L}+|publicaciones relacionadas)\\h*:?\\h*");

    private static final String DATES = "time[datetime], [itemprop=datePublished]";

    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

    private static final Pattern LEVEL = Pattern.compile("[1-6]");

    private static final int LARGEST_BOX = 1_500;

    private static final Pattern MACHINE_DATE = Pattern.compile("(?<day>(?:19|20)\\d{2}-\\d{2}-\\d{2})(?:[T ].*)?");

    /**
     * {@code 9 March 2021} tells all, and {@code 2021} and {@code 10:00} all they are to; {@code 09/03/2021},
     * {@code Mar 9} and {@code 3 days ago} do not.
     */
    private static final Pattern TELLS_ALL = Pattern.compile(
            ".*\\p{L}{3}.*\\d{4}.*|.*\\d{4}.*\\p{L}{3}.*|.*\\d{4}-\\d{2}.*|(?:\\d{1,2}/)?\\d{4}|\\d{1,2}[:h]\\d{2}.{0,5}");

    private static final int LONGEST_LINE = 80;

    private HtmlContent() {}

    /**
     * Takes everything out of a page that is not its report. Some sites put a form around the whole page, or name its
     * article by what else stands in it.
     */
    static void strip(Document document) {
        HtmlHidden.remove(document);
        HtmlNoteMarks.remove(document);
        HtmlContentsLists.remove(document);
        completeDates(document.select("time[datetime]"), document);
        nameByRole(document);
        removeBoxes(document);
        HtmlRemoval.of(document.select(NEVER + ", " + COMMENTS + ", " + OF_TOOLS));
        removeAroundReport(document);
        HtmlAsides.move(document);
        HtmlRelatedBoxes.move(document);
    }

    /** Gives the names HTML has for them to elements that sites tell by roles, classes and looks. */
    private static void nameByRole(Document document) {
        document.select(HEADING_BUTTONS).unwrap();
        document.select("[role=heading]").forEach(HtmlContent::makeHeading);
        document.select(ITEMS).tagName("li");
        document.select(TERMS).stream().filter(HtmlContent::isExplained).forEach(HtmlContent::makeBold);
        document.select("details > summary").stream()
                .filter(HtmlContent::isHeadingOfSection)
                .forEach(summary -> summary.tagName("h3"));
        document.select(TITLE_BY_NAME).tagName("h1");
        document.select(SUBTITLE).tagName("p");
    }

    private static void removeBoxes(Document document) {
        Elements boxes = document.select("form, " + BOXES);
        TextLengths lengths = TextLengths.of(document, boxes);
        HtmlRemoval ofBoxes = new HtmlRemoval();
        for (Element box : boxes) {
            boolean report = box.selectFirst("h1, main, article") != null
                    || lengths.of(box) * 2 > lengths.ofAll()
                    || holdsRelatedList(box);
            boolean form = box.normalName().equals("form");
            if (report && form) {
                ofBoxes.addToUnwrap(box);
            } else if (!report && (form || lengths.of(box) <= LARGEST_BOX)) {
                ofBoxes.add(box);
            }
        }
        ofBoxes.carryOut();
    }

    private static void removeAroundReport(Document document) {
        boolean marked = document.selectFirst(REPORT) != null;
        Optional<Element> title = HtmlTitle.outside(document, REPORT);
        HtmlRemoval aroundReport = new HtmlRemoval();
        Elements sidebars = document.select(SIDEBARS);
        TextLengths lengths = TextLengths.of(document, sidebars);
        Elements allAround = document.select(AROUND + ", " + FOOTERS);
        allAround.addAll(sidebars);
        for (Element around : allAround) {
            boolean ofReport = around.closest(REPORT) != null
                    || around.selectFirst(REPORT) != null
                    || lengths.of(around) * 2 > lengths.ofAll();
            boolean holdsTitle = marked
                    ? title.filter(heading -> heading.parents().contains(around))
                            .isPresent()
                    : around.selectFirst("h1") != null;
            if (!ofReport && !holdsTitle && !isRelatedList(around) && !tellsWhen(around)) {
                aroundReport.add(around);
            }
        }
        aroundReport.carryOut();
    }

    /** Where a page shows less of a date than it knows, it tells readers elsewhere; sentences stay as they are. */
    private static void completeDates(Elements times, Document document) {
        Map<Element, List<Element>> byLine = new LinkedHashMap<>();
        for (Element time : times) {
            Element line = time.parent();
            if (line != null) {
                byLine.computeIfAbsent(line, _ -> new ArrayList<>()).add(time);
            }
        }
        TextLengths lengths = TextLengths.of(document, new Elements(byLine.keySet()));
        byLine.forEach((line, ofLine) -> {
            if (lengths.of(line) <= LONGEST_LINE && !line.text().endsWith(".")) {
                ofLine.forEach(HtmlContent::completeDate);
            }
        });
    }

    private static void completeDate(Element time) {
        Matcher day = MACHINE_DATE.matcher(time.attr("datetime").strip());
        if (day.matches() && !TELLS_ALL.matcher(time.text()).matches()) {
            time.text(day.group("day"));
        }
    }

    /** {@code <dt>Distance matters</dt><dd>People far from their town return twice as often.</dd>} */
    private static boolean isExplained(Element term) {
        Element meaning = term.nextElementSibling();
        return meaning != null && SENTENCE.matcher(meaning.text()).matches();
    }

    private static boolean isHeadingOfSection(Element summary) {
        Element details = summary.parent();
        return details != null
                && details.selectFirst("p, li") != null
                && !summary.text().isBlank()
                && PlainText.looksLikeHeading(summary.text())
                && !isWithinText(details);
    }

    /** Tells whether a paragraph follows a part that opens, which would seem to go on with it below a heading. */
    static boolean isWithinText(Element part) {
        for (Element at = part; at != null && !at.is(REPORT); at = at.parent()) {
            Element next = at.nextElementSibling();
            if (next != null) {
                return next.normalName().equals("p");
            }
        }
        return false;
    }

    private static void makeBold(Element element) {
        Element bold = new Element("strong");
        bold.appendChildren(element.childNodes());
        element.appendChild(bold);
    }

    /** {@code <div role="heading" aria-level="2">} */
    private static void makeHeading(Element element) {
        String level = element.attr("aria-level");
        element.tagName(LEVEL.matcher(level).matches() ? "h" + level : "h2");
    }

    /** {@code <div class=footer>} may hold no more than the date and byline below a title. */
    private static boolean tellsWhen(Element around) {
        return around.normalName().equals("div")
                && around.nextElementSibling() != null
                && around.selectFirst(DATES) != null
                && around.selectFirst("a[href], nav, ul") == null
                && around.text().length() <= LONGEST_LINE;
    }

    /** Some sites list related publications beside their report. */
    private static boolean isRelatedList(Element around) {
        Element heading = around.selectFirst(HEADINGS);
        return around.normalName().equals("aside")
                && heading != null
                && RELATED.matcher(heading.text()).matches()
                && around.selectFirst("a[href]") != null;
    }

    /** Below what a report's readers are to share it with. */
    private static boolean holdsRelatedList(Element box) {
        return box.select(HEADINGS).stream()
                .anyMatch(heading -> RELATED.matcher(heading.text()).matches());
    }

    /**
     * Returns the element the report begins with: the main part, else the longest article, with the title above it;
     * else the part around the title, or the body.
     */
    static Element start(Document document) {
        Element main = document.selectFirst("main, [role=main]");
        if (main != null && !main.text().isBlank()) {
            return withTitle(document, main);
        }
        Elements articles = document.select("article");
        TextLengths lengths = TextLengths.of(document.body(), articles);
        // pages of search results are made of articles too, each a small part
        return articles.stream()
                .max(Comparator.comparingInt(lengths::of))
                .filter(article -> lengths.of(article) * 2 > lengths.ofAll())
                .map(article -> withTitle(document, article))
                .orElseGet(() -> HtmlTitle.part(document));
    }

    private static Element withTitle(Document document, Element content) {
        Elements inOrder = document.select("h1, " + REPORT);
        return HtmlTitle.outside(document, REPORT)
                .filter(title -> inOrder.indexOf(title) < inOrder.indexOf(content))
                .map(HtmlTitle::partAround)
                .orElse(content);
    }
}
