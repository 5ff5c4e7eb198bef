package rapporteur.reading.format.html;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import rapporteur.reading.format.text.NoteNumbers;
import rapporteur.reading.page.AsRead;

/**
 * Takes away what is no word of a page's text: marks of notes, which would make {@code 20191} of a year with a note,
 * and the signs that link back from a note and to a heading.
 */
final class HtmlNoteMarks {

    private static final String WITHIN_PAGE = "a[href*=#]";

    private static final Evaluator RAISED = QueryParser.parse(
            "a:has(sup), [role=doc-noteref], [class~=(?i)(^|[\\s_-])(footnote|endnote|note-?ref|fn)([\\s_-]|$)]");

    /** {@code 12}, {@code [12]}, {@code (a)}, {@code †}; several stand side by side. */
    private static final Pattern RAISED_MARKS = Pattern.compile(
            "(?:[\\[(]?(?:(?:foot|end)?note )?(?:\\d{1,3}|\\p{Ll}{1,2}|[ivx]{1,5}|[*∗†‡§]{1,3})[\\])]?[,;–-]? ?){1,6}");

    private static final Pattern BRACKETED_MARK = Pattern.compile("\\[(?:(?:foot|end)?note )?[\\divx*]{1,4}\\]");

    /** With the character behind some that asks for a picture, or for none. */
    private static final Pattern SIGN = Pattern.compile("[↩↵⤴⬆↑^#¶§🔗\\x{FE0E}\\x{FE0F}\\s]+");

    /** {@code Back to text}, at the end of a note; {@code Back to top} is the page's. */
    private static final Pattern BACK = Pattern.compile(
            "\\(?(?:(?:jump |go )?back(?: to (?:the )?(?:text|content|article|reference \\d{1,3}|footnote \\d{1,3}))?|return to (?:the )?text|retour(?: au texte)?)\\)?[.↩↵⤴⬆↑\\s]*",
            Pattern.CASE_INSENSITIVE);

    private static final String BLOCK = "p, li, td, th, dd, h1, h2, h3, h4, h5, h6, div, blockquote, figcaption, body";

    /** Elements and texts of a paragraph in which its first word stands. */
    private static final int MOST_BEFORE_WORDS = 1_000;

    private HtmlNoteMarks() {}

    /** Removes them from a page. Where a note itself begins its mark is its number, and stays. */
    static void remove(Document document) {
        removeLinks(document);
        removeNumbers(document);
    }

    private static void removeLinks(Document document) {
        HtmlRemoval removal = new HtmlRemoval();
        Map<Element, Boolean> marks = new HashMap<>();
        for (Element link : document.select(WITHIN_PAGE)) {
            String text = AsRead.of(link.text());
            Element raised = link.closest("sup");
            Element mark = raised == null ? link : raised;
            if (SIGN.matcher(text).matches() || (BACK.matcher(text).matches() && isBehindWords(link, removal))) {
                removal.add(link);
            } else if (marks.computeIfAbsent(mark, HtmlNoteMarks::isOfNote) && isBehindWords(mark, removal)) {
                removal.add(mark);
            }
        }
        removal.carryOut();
    }

    /** Tells it of a link, or of what is raised with links in it. */
    private static boolean isOfNote(Element mark) {
        String text = AsRead.of(mark.text());
        boolean raised = mark.normalName().equals("sup") || mark.is(RAISED);
        return (raised ? RAISED_MARKS : BRACKETED_MARK).matcher(text).matches();
    }

    /** Raised numbers that link nowhere are of notes where they count on from one. */
    private static void removeNumbers(Document document) {
        HtmlRemoval removal = new HtmlRemoval();
        Map<Element, List<String>> marks = new LinkedHashMap<>();
        for (Element raised : document.select("sup")) {
            List<String> numbers = NoteNumbers.in(AsRead.of(raised.text()), wordBefore(raised));
            if (!numbers.isEmpty() && isBehindWords(raised, removal)) {
                marks.put(raised, numbers);
            }
        }
        Set<String> ofNotes = new NoteNumbers()
                .ofPage(marks.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
        marks.forEach((mark, numbers) -> {
            if (ofNotes.containsAll(numbers)) {
                removal.add(mark);
            }
        });
        removal.carryOut();
    }

    private static String wordBefore(Element mark) {
        Node before = mark.previousSibling();
        String text = before instanceof TextNode words
                ? words.text()
                : before instanceof Element element ? element.text() : "";
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private static boolean isBehindWords(Element mark, HtmlRemoval removal) {
        Element block = mark.closest(BLOCK);
        if (block == null) {
            return false;
        }
        Node first = block.nodeStream()
                .limit(MOST_BEFORE_WORDS)
                .filter(node -> node instanceof TextNode words && !words.isBlank() && !removal.takes(words))
                .findFirst()
                .orElse(mark);
        return mark.nodeStream().noneMatch(first::equals);
    }
}
