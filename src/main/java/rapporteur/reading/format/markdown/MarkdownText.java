package rapporteur.reading.format.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** The words of a Markdown block without their markup. */
final class MarkdownText extends AbstractVisitor {
    /** No line is joined over an empty one. */
    private static final String MEANT_BREAK = "\n\n";

    /** A title links somewhere, the date behind it does not. */
    private static final double LARGE_PART = 0.4;

    /** A title may be shorter than the date behind it. */
    private static final int LONGEST_DETAILS = 30;

    /** {@code [a word]{.underline}}, {@code []{#_Toc1 .anchor}}: Pandoc's spans. */
    private static final Pattern SPAN = Pattern.compile("\\[(?<words>[^\\[\\]]*)\\]\\{[.#][^{}]*\\}");

    private static final String ATTRIBUTE = "(?:[.#][\\w-]+|[\\w-]+=\"[^\"{}]*\")";

    /** Behind a link: {@code {.person rel="author"}}. */
    private static final Pattern ATTRIBUTES =
            Pattern.compile("\\{:? ?" + ATTRIBUTE + "(?:[ \n]" + ATTRIBUTE + ")*+\\}");

    /** {@code {{< figure src="map.png" >}}}: Hugo's shortcodes. */
    private static final Pattern SHORTCODE = Pattern.compile("\\{\\{[<%][^{}]*[>%]\\}\\}");

    /** {@code [^1]}: the mark of a note, but not where the note itself begins. */
    private static final Pattern NOTE_MARK = Pattern.compile("(?!\\A\\[\\^[^\\[\\]\\s]+\\]:)\\[\\^[^\\[\\]\\s]+\\]");

    /** {@code [1](#cite_note-1)}, in raised letters without the brackets; {@code [^](#cite_ref-1)} leads back. */
    private static final Pattern LINKED_MARK =
            Pattern.compile("\\[(?:\\w{1,4}|note \\d{1,3})\\]|[\\^↑↩↵⤴\\x{FE0E}\\x{FE0F}]+");

    private static final Pattern RAISED_MARK = Pattern.compile("\\d{1,3}|\\p{Ll}{1,2}|[*†‡§]{1,3}");

    /** Behind a heading of a wiki: {@code \[[edit](index.php?action=edit)\]}. */
    private static final Pattern EDIT = Pattern.compile("[?&]action=edit\\b");

    private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\[\\s*\\]");

    private final StringBuilder words = new StringBuilder();
    private boolean raised;
    private boolean marked;
    private boolean edited;
    private int linked;
    private int links;
    private int strong;
    private @Nullable String link;

    private MarkdownText() {}

    static MarkdownText of(Node block) {
        MarkdownText text = new MarkdownText();
        text.visitChildren(block);
        return text;
    }

    /** Returns the words, with line breaks as the source has them. */
    String words() {
        String shown = edited ? EMPTY_BRACKETS.matcher(words).replaceAll("") : words.toString();
        String bare = SPAN.matcher(shown).replaceAll("${words}");
        return SHORTCODE.matcher(ATTRIBUTES.matcher(bare).replaceAll("")).replaceAll("");
    }

    /** Returns the address that a large part of the first line, from its first word on, links to, or {@code null}. */
    @Nullable String link() {
        int end = words.indexOf("\n");
        int line = end < 0 ? words.length() : end;
        return links == 1 && (linked >= line * LARGE_PART || line - linked <= LONGEST_DETAILS) ? link : null;
    }

    /** Tells whether all of the words are strongly emphasised. */
    boolean strong() {
        return strong > 0 && strong >= words().length() - 1;
    }

    /** Tells whether marks of notes stand in it. */
    boolean hasNoteMarks() {
        return marked;
    }

    @Override
    public void visit(Text text) {
        Matcher mark = NOTE_MARK.matcher(text.getLiteral());
        marked |= mark.find();
        words.append(mark.replaceAll(""));
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append('\n');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        words.append(MEANT_BREAK);
    }

    @Override
    public void visit(HtmlInline html) {
        switch (html.getLiteral()) {
            case "<sup>" -> raised = true;
            case "</sup>" -> raised = false;
            default -> words.append(html.getLiteral().startsWith("<br") ? MEANT_BREAK : "");
        }
    }

    /** What a picture shows is not among the words. */
    @Override
    public void visit(Image image) {}

    @Override
    public void visit(Link target) {
        int start = words.length();
        visitChildren(target);
        if (isNoWord(target.getDestination(), words.substring(start))) {
            words.setLength(start);
            return;
        }
        links += start == linked ? 1 : 2;
        linked += words.length() - start;
        link = target.getDestination();
    }

    private boolean isNoWord(String address, String text) {
        boolean edit = EDIT.matcher(address).find();
        edited |= edit;
        return edit
                || (address.startsWith("#")
                        && (LINKED_MARK.matcher(text).matches()
                                || (raised && RAISED_MARK.matcher(text).matches())));
    }

    /** {@code **Jane Doe, John Roe** *April 2018*}: two things that only their setting divides. */
    @Override
    public void visit(Emphasis emphasis) {
        Node space = emphasis.getPrevious();
        boolean second = emphasis.getNext() == null
                && space instanceof Text text
                && text.getLiteral().isBlank()
                && space.getPrevious() instanceof StrongEmphasis first
                && first.getPrevious() == null;
        words.append(second ? MEANT_BREAK : "");
        visitChildren(emphasis);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        int start = words.length();
        visitChildren(emphasis);
        strong += words.length() - start;
    }
}
