package rapporteur.reading.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import rapporteur.reading.format.html.HtmlPage;
import rapporteur.reading.format.markdown.MarkdownPage;
import rapporteur.reading.format.pdf.PdfPage;
import rapporteur.reading.format.text.PlainText;
import rapporteur.reading.page.AsRead;
import rapporteur.reading.page.Metadata;
import rapporteur.reading.page.Page;
import rapporteur.reading.page.UnreadablePageException;

/** Reads a file in whatever format it is. */
public final class PageReader {

    /** The largest text, HTML or Markdown file that is read, in bytes: some thousand printed pages. */
    public static final int LARGEST_TEXT = 10 * 1024 * 1024;

    /** The largest PDF that is read, in bytes: pictures make PDFs large. */
    public static final long LARGEST_PDF = 100L * 1024 * 1024;

    private static final int MEGABYTE = 1024 * 1024;
    private static final int START = 1024;

    private PageReader() {}

    /**
     * Reads a file.
     *
     * @param file a file in any of the formats; what it holds tells which
     * @throws UnreadablePageException if it can't be read; the message is the rest of a sentence that begins with its
     *     name
     */
    public static Page read(Path file) throws UnreadablePageException {
        try {
            if (!Files.exists(file)) {
                throw new NoSuchFileException(file.toString());
            }
            if (!Files.isRegularFile(file)) {
                throw new UnreadablePageException("is no file but a folder or a device; name a file");
            }
            Page page = readContent(file);
            if (page.blocks().isEmpty()) {
                throw new UnreadablePageException("is empty: it holds no words; look whether it was saved whole");
            }
            return page;
        } catch (NoSuchFileException missing) {
            throw new UnreadablePageException("does not exist; check the path", missing);
        } catch (AccessDeniedException denied) {
            throw new UnreadablePageException("may not be read by this program's user; change its permissions", denied);
        } catch (IOException failure) {
            throw new UnreadablePageException(
                    "could not be read from disk (" + failure.getMessage() + "); try again or copy it anew", failure);
        }
    }

    private static Page readContent(Path file) throws IOException, UnreadablePageException {
        long size = Files.size(file);
        if (size == 0) {
            throw new UnreadablePageException("is empty; save the report again or take the file away");
        }
        byte[] start = read(file, START);
        if (Format.isPdf(start)) {
            requireAtMost(size, LARGEST_PDF);
            return PdfPage.read(file);
        }
        requireReadable(OtherFormats.of(start));
        requireAtMost(size, LARGEST_TEXT);
        byte[] bytes = read(file, LARGEST_TEXT + 1);
        requireAtMost(bytes.length, LARGEST_TEXT);
        return readText(bytes, file.getFileName().toString());
    }

    private static void requireReadable(Optional<String> otherFormat) throws UnreadablePageException {
        if (otherFormat.isPresent()) {
            throw new UnreadablePageException(
                    "is " + otherFormat.get() + ", which isn't read; save the report as HTML, PDF or plain text");
        }
    }

    private static Page readText(byte[] bytes, String name) throws UnreadablePageException {
        DecodedText decoded = DecodedText.of(bytes, Format.declaredCharset(bytes));
        String text = decoded.text();
        if (AsRead.isBlank(text)) {
            throw new UnreadablePageException(
                    "is empty but for white space; save the report again or take the file away");
        }
        requireReadable(OtherFormats.of(text));
        Page page = switch (Format.of(text, name)) {
            case HTML -> HtmlPage.read(text);
            case MARKDOWN -> MarkdownPage.read(text, name);
            case TEXT, PDF -> Page.of(Metadata.NONE, PlainText.blocks(text));
        };
        return new Page(page.metadata(), page.blocks(), decoded.warnings());
    }

    private static void requireAtMost(long size, long most) throws UnreadablePageException {
        if (size > most) {
            throw new UnreadablePageException("is larger than " + most / MEGABYTE
                    + " MB, the most that is read of such a file; split it or save only the report's text");
        }
    }

    private static byte[] read(Path file, int most) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        }
    }
}
