package rapporteur.reading.format;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names the formats that reports come in too and that aren't read, for those who have such a file. */
final class OtherFormats {

    private static final int WITHIN = 4_096;

    /** RFC 2557: a page with its images as the parts of a message. */
    private static final Pattern WEB_ARCHIVE = Pattern.compile(
            "\\A(?:[\\w-]{2,60}:.*\\R(?:[ \\t].*\\R)*)*?Content-Type:\\s*multipart/related", Pattern.CASE_INSENSITIVE);

    private OtherFormats() {}

    /** Returns what a binary file is, by its first bytes; or empty. */
    static Optional<String> of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, WITHIN), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return Optional.of("a document of Microsoft Office");
        }
        if (!start.startsWith("PK\u0003\u0004")) {
            return Optional.empty();
        }
        if (start.contains("application/epub")) {
            return Optional.of("an e-book (EPUB)");
        }
        if (start.contains("opendocument")) {
            return Optional.of("an OpenDocument file");
        }
        return start.contains("[Content_Types].xml") || start.contains("word/")
                ? Optional.of("a document of Microsoft Office")
                : Optional.of("an archive (ZIP)");
    }

    /** Returns what a text file is, by the marks at its start; or empty where it may hold words to read. */
    static Optional<String> of(String text) {
        String start = text.substring(0, Math.min(text.length(), WITHIN));
        if (start.startsWith("{\\rtf")) {
            return Optional.of("rich text (RTF)");
        }
        if (start.startsWith("<?xml") && !Format.isHtml(start)) {
            return Optional.of("XML of another kind than HTML");
        }
        return WEB_ARCHIVE.matcher(start).find() ? Optional.of("a web archive (MHTML)") : Optional.empty();
    }
}
