package rapporteur.reading.format.pdf;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import rapporteur.reading.format.text.NoteNumbers;
import rapporteur.reading.format.text.WindowTitle;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Metadata;
import rapporteur.reading.page.Page;
import rapporteur.reading.page.UnreadablePageException;

/** Reads a PDF: the words of its text layer, in the order a reader meets them, with their page numbers. */
public final class PdfPage {

    /** The most pages a report has here. */
    private static final int MOST_PAGES = 3_000;

    /** The longest that one file may take; usual ones take a second. */
    private static final long LONGEST_SECONDS = 60;

    /** Of signs that are no letters, in a text. */
    private static final float LARGEST_PART_OF_SIGNS = 0.1f;

    /** Of titles and of what tells the copyright. */
    private static final int LONGEST_LINE = 300;

    private static final long WORKING_MEMORY = 128L * 1024 * 1024;

    private static final String UNSOUND = "is no sound PDF; download or export it again";

    private static final String PDFBOX = "org.apache.";
    private static final String PROGRAM = "rapporteur.";

    private PdfPage() {}

    /**
     * Reads a file.
     *
     * @throws IOException if it can't be read from disk
     * @throws UnreadablePageException if it is no sound PDF, is encrypted, holds no text, or asks for too much work
     */
    public static Page read(Path file) throws IOException, UnreadablePageException {
        return withinTime(() -> readSound(file));
    }

    /**
     * Some broken files send readers of PDF round in circles; one that takes too long is left.
     *
     * @throws RuntimeException if the program itself is at fault
     */
    static Page withinTime(Callable<Page> reading) throws IOException, UnreadablePageException {
        FutureTask<Page> task = new FutureTask<>(reading);
        Thread worker = Thread.ofPlatform().name("reading-pdf").daemon().start(task);
        try {
            return task.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            worker.interrupt();
            throw tooMuch(slow);
        } catch (InterruptedException interrupted) {
            worker.interrupt();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            if (cause instanceof RuntimeException fault && isOfThisProgram(fault)) {
                throw fault;
            }
            throw unreadable(cause);
        }
    }

    /** PDFBox answers damage with unchecked exceptions; one that comes from no code of it tells of no damage. */
    private static boolean isOfThisProgram(RuntimeException exception) {
        return !(exception instanceof PdfGlyphs.TooMuchWorkException
                        || exception instanceof GuardedPdfParser.BombException)
                && Arrays.stream(exception.getStackTrace())
                        .map(StackTraceElement::getClassName)
                        .filter(name -> name.startsWith(PDFBOX) || name.startsWith(PROGRAM))
                        .findFirst()
                        .filter(name -> name.startsWith(PROGRAM))
                        .isPresent();
    }

    private static UnreadablePageException tooMuch(Throwable cause) {
        return new UnreadablePageException(
                "asks for more work than any report needs; print it to a new PDF or save its text", cause);
    }

    /** PDFBox answers damage with many kinds of exceptions, unchecked ones too. */
    private static UnreadablePageException unreadable(Throwable cause) {
        return switch (cause) {
            case UnreadablePageException unreadable -> unreadable;
            case PdfGlyphs.TooMuchWorkException tooMuch -> tooMuch(tooMuch);
            case GuardedPdfParser.BombException bomb ->
                new UnreadablePageException(
                        "unpacks to far more than a report holds, as files made to fill the memory do;"
                                + " save its text another way",
                        bomb);
            case InvalidPasswordException password ->
                new UnreadablePageException("is encrypted and needs a password; save a copy without one", password);
            case StackOverflowError nested -> tooMuch(nested);
            case OutOfMemoryError large -> tooMuch(large);
            default -> new UnreadablePageException(UNSOUND, cause);
        };
    }

    private static Page readSound(Path file) throws IOException, UnreadablePageException {
        PdfFonts.install();
        try (RandomAccessRead bytes = new RandomAccessReadBufferedFile(file)) {
            return readSound(
                    new GuardedPdfParser(bytes, MemoryUsageSetting.setupMainMemoryOnly(WORKING_MEMORY).streamCache));
        }
    }

    private static Page readSound(GuardedPdfParser parser) throws IOException, UnreadablePageException {
        try (PDDocument document = parser.parse()) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw new UnreadablePageException(
                        "is encrypted and forbids taking its text; ask for a copy that allows it");
            }
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new UnreadablePageException("has more than " + MOST_PAGES + " pages; split it");
            }
            document.getPages().forEach(parser::requireNoBomb);
            List<String> margins = new ArrayList<>();
            List<Block> blocks = blocks(document, margins);
            if (blocks.isEmpty()) {
                if (lacksPages(document)) {
                    throw new UnreadablePageException(UNSOUND);
                }
                throw new UnreadablePageException(
                        "holds no text, only pictures of pages, as scans do; run text recognition (OCR) over it first");
            }
            if (isGarbled(blocks)) {
                throw new UnreadablePageException(UNSOUND);
            }
            PdfTitle title = PdfTitle.of(document.getDocumentInformation().getTitle(), FullSizeNotes.removed(blocks));
            return new Page(metadata(document, title), title.blocks(), List.of(), margins);
        }
    }

    /** Where a file has lost its fonts, their numbers of letters are left in place of the letters. */
    private static boolean isGarbled(List<Block> blocks) {
        long letters = blocks.stream().mapToLong(block -> block.text().length()).sum();
        long signs = blocks.stream()
                .flatMapToInt(block -> block.text().chars())
                .filter(Character::isISOControl)
                .count();
        return signs > LARGEST_PART_OF_SIGNS * letters;
    }

    private static boolean lacksPages(PDDocument document) {
        long found =
                StreamSupport.stream(document.getPages().spliterator(), false).count();
        return found == 0 || found < document.getNumberOfPages();
    }

    private static List<Block> blocks(PDDocument document, List<String> margins) throws IOException {
        List<List<PdfLine>> pages = new ArrayList<>();
        NoteNumbers notes = new NoteNumbers();
        PdfGlyphs glyphs = new PdfGlyphs((number, letters) -> pages.add(PdfLines.of(number, letters, notes)));
        glyphs.writeText(document, Writer.nullWriter());
        PdfFurniture furniture = new PdfFurniture(pages);
        PdfColumns columns = new PdfColumns();
        List<List<PdfLine>> texts = new ArrayList<>();
        pages.forEach(page -> texts.add(PdfStretched.joined(furniture.without(page))));
        margins.addAll(furniture.margins());
        PdfAside aside = PdfAside.of(texts.isEmpty() ? List.of() : texts.removeFirst());
        texts.addFirst(aside.rest());
        List<PdfLine> lines = texts.stream()
                .flatMap(page -> PdfLabels.joined(columns.order(page)).stream())
                .toList();
        return aside.in(PdfCapitals.read(PdfHead.read(PdfBlocks.of(lines), furniture::isRunning)));
    }

    private static Metadata metadata(PDDocument document, PdfTitle title) {
        String stated = document.getDocumentInformation().getTitle();
        List<String> lines = title.blocks().stream()
                .map(Block::text)
                .filter(text -> text.length() <= LONGEST_LINE)
                .toList();
        String site = stated == null || lines.isEmpty()
                ? null
                : WindowTitle.site(stated, lines.getFirst(), () -> lines).orElse(null);
        return new Metadata.Builder()
                .publisher(site)
                .title(title.text())
                .author(document.getDocumentInformation().getAuthor())
                .language(document.getDocumentCatalog().getLanguage())
                .untrusted()
                .build();
    }
}
