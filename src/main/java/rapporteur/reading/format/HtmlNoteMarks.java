package rapporteur.reading.format;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import rapporteur.reading.page.AsRead;

/**
 * Takes away the links of a page's text that are no words of it: marks of notes, which would make {@code 20191} of a
 * year with a note, and the signs that lead back from a note and to a heading.
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

    private static final String BLOCK = "p, li, td, th, dd, h1, h2, h3, h4, h5, h6, div, blockquote, figcaption, body";

    private HtmlNoteMarks() {}

    /** Removes them from a page. Where a note itself begins its mark is its number, and stays. */
    static void remove(Document document) {
        for (Element link : document.select(WITHIN_PAGE)) {
            String text = AsRead.of(link.text());
            Element raised = link.closest("sup");
            Element mark = raised == null ? link : raised;
            boolean ofNote = (link.is(RAISED) || raised != null)
                    ? RAISED_MARKS.matcher(AsRead.of(mark.text())).matches()
                    : BRACKETED_MARK.matcher(text).matches();
            if (SIGN.matcher(text).matches()) {
                link.remove();
            } else if (ofNote && isBehindWords(mark)) {
                mark.remove();
            }
        }
    }

    private static boolean isBehindWords(Element mark) {
        Element block = mark.closest(BLOCK);
        if (block == null) {
            return false;
        }
        Node first = block.nodeStream()
                .filter(node -> node instanceof TextNode words && !words.isBlank())
                .findFirst()
                .orElse(mark);
        return mark.nodeStream().noneMatch(first::equals);
    }
}
