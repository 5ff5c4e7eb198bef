package rapporteur.reading.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The formats reports come in. */
enum Format {
    TEXT,
    HTML,
    MARKDOWN,
    PDF;

    /** Readers of PDF look for its mark within so many bytes: ISO 32000-1, annex H, note 13. */
    private static final int PDF_MARK_WITHIN = 1024;

    private static final int CHARSET_WITHIN = 4_096;
    private static final Pattern CHARSET = Pattern.compile(
            "<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?(?<name>[\\w.:-]{2,40})",
            Pattern.CASE_INSENSITIVE);

    private static final int SAMPLE = 64 * 1024;

    private static final Pattern HTML_START = Pattern.compile(
            "\\A\\s*+(?:<\\?xml[^>]{0,200}>\\s*+)?(?:<!--.{0,2000}?-->\\s*+)*+"
                    + "<(?:!doctype\\s++html|html|head|body|article|main|div|section|h[1-6]|p|meta|title|ul)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Markdown may begin with elements of HTML, but not with these. */
    private static final Pattern WHOLE_PAGE = Pattern.compile(
            "\\A\\s*+(?:<\\?xml[^>]{0,200}>\\s*+)?(?:<!--.{0,2000}?-->\\s*+)*+<(?:!doctype\\s++html|html|head|body)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern TAGS = Pattern.compile(
            "<(?:p|div|h[1-6]|body|html|ul|ol|li|br|span|article|section|table)\\b[^<>]{0,2000}>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ATX_HEADING = Pattern.compile("(?m)^ {0,3}#{1,6}[ \\t]+\\S");
    private static final Pattern MARKDOWN_INLINE =
            Pattern.compile("\\*\\*[^*\\n]{1,200}\\*\\*|\\[[^\\]\\n]{1,200}\\]\\(https?://[^)\\s]{1,500}\\)");
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---[ \\t]*\\R(?:[\\w-]{1,40}:.*\\R){1,50}---[ \\t]*\\R"
                    + "|\\A\\+\\+\\+[ \\t]*\\R(?:[\\w-]{1,40} ?=.*\\R){1,50}\\+\\+\\+[ \\t]*\\R");

    /** Plain text may be named as Markdown is. */
    private static final Pattern MARKDOWN_MARKUP = Pattern.compile(
            "\\A(?:---|\\+\\+\\+|%)|(?m:^ {0,3}#{1,6}[ \\t])|(?m:^ {0,3}(?:=+|-{2,})[ \\t]*$)"
                    + "|\\*\\*\\S|(?<![\\w*])\\*\\w|(?<!\\w)_\\w|\\]\\(|(?m:^> )|`|</?[a-z]+|(?m:^\\|)|(?m: {2}$)|\\[\\^");

    /**
     * Tells whether bytes are a PDF, by the mark near its start.
     *
     * @param bytes the beginning of a file
     */
    static boolean isPdf(byte[] bytes) {
        int length = Math.min(bytes.length, PDF_MARK_WITHIN);
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    /** Returns the name of the encoding that a file gives near its start, as HTML and XML do, or {@code null}. */
    static @Nullable String declaredCharset(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, CHARSET_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher matcher = CHARSET.matcher(start);
        return matcher.find() ? matcher.group("name") : null;
    }

    /** Tells whether a text begins as a web page or a part of one does. */
    static boolean isHtml(String text) {
        return HTML_START.matcher(text).find();
    }

    /**
     * Tells the format of a text file by what it holds; its name decides where that leaves a choice.
     *
     * @param name the name of the file
     */
    static Format of(String text, String name) {
        String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        String plainName = name.toLowerCase(Locale.ROOT);
        boolean namedMarkdown = plainName.endsWith(".md") || plainName.endsWith(".markdown");
        if (namedMarkdown) {
            return WHOLE_PAGE.matcher(sample).find()
                    ? HTML
                    : MARKDOWN_MARKUP.matcher(sample).find() ? MARKDOWN : TEXT;
        }
        if (isHtml(sample)) {
            return HTML;
        }
        boolean namedHtml = plainName.endsWith("html") || plainName.endsWith(".htm");
        if (namedHtml && TAGS.matcher(sample).find()) {
            return HTML;
        }
        return looksLikeMarkdown(sample) ? MARKDOWN : TEXT;
    }

    private static boolean looksLikeMarkdown(String sample) {
        if (FRONT_MATTER.matcher(sample).find()) {
            return true;
        }
        long headings = ATX_HEADING.matcher(sample).results().limit(2).count();
        return headings > 1 || (headings == 1 && MARKDOWN_INLINE.matcher(sample).find());
    }
}
