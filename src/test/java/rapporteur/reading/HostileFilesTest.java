package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.Report;

/** Each case takes seconds; the time allowed is for a machine that is busy with much else. */
@Timeout(180)
class HostileFilesTest extends ReadingTest {

    private static void assertRefused(Path file, String... reason) {
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> new ReportReader().read(file))
                .satisfies(unreadable -> assertThat(unreadable.getMessage())
                        .startsWith(file.getFileName().toString())
                        .contains(reason)
                        .endsWith(".")
                        .doesNotContain("\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"large.txt", "large.html", "large.md"})
    void aHundredMegabytesOfText(String name) throws IOException {
        Path file = folder.resolve(name);
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(100L * 1024 * 1024);
        }
        assertRefused(file, "larger than 10 MB");
    }

    @Test
    void oneLineOfMegabytes() {
        String line = "• The towns recovered, as the report says at length, sooner than anybody. ".repeat(5_000);

        assertThat(read(file("line.txt", line)).report().keyPoints()).isNotEmpty();
        assertThat(read(file("word.txt", "a".repeat(5_000_000))).report().lede())
                .isNotNull();
        assertThat(read(file("lines.txt", "word\n".repeat(500_000))).report()).isNotNull();
    }

    @Test
    void thousandsOfAuthors() {
        String names = IntStream.range(0, 20_000)
                .mapToObj(i -> "Jane D" + Integer.toString(i, 36).replaceAll("\\d", "x") + "\n")
                .collect(Collectors.joining());
        String bios = "Jane Doe is a writer. John Roe runs a lab. ".repeat(10_000);

        var report = read(file("authors.txt", """
                Mali After the Storm
                April 8, 2013
                Authors
                %s
                The fight in the north has hidden a deeper crisis.

                About the Authors
                %s
                """.formatted(names, bios))).report();
        assertThat(report.authors()).isNotEmpty().hasSizeLessThan(500);
    }

    @Test
    void thousandsOfMenuWords() {
        String menu = IntStream.range(0, 20_000)
                .mapToObj(i -> "Word" + i + " about\n")
                .collect(Collectors.joining());

        assertThat(read(file("menu.txt", menu)).report()).isNotNull();
    }

    @Test
    void thousandsOfTheSameKnownHeading() {
        assertThat(read(file("headings.txt", "Related Publications\n\n".repeat(100_000)))
                        .report())
                .isNotNull();
    }

    /** An index or a table saved as text: every line might be the title. */
    @Test
    void thousandsOfShortLines() {
        String lines = IntStream.range(0, 5_000)
                .mapToObj(i -> "x one two " + i + "\n\n")
                .collect(Collectors.joining());
        String names =
                IntStream.range(0, 5_000).mapToObj(i -> "Jane Doe" + i + "\n\n").collect(Collectors.joining());

        assertThat(read(file("lines.txt", "D\n\n" + lines)).report()).isNotNull();
        assertThat(read(file("names.txt", "Title\n\n" + names)).report()).isNotNull();
    }

    @Test
    void binaryDataNamedText() {
        byte[] noise = new byte[50_000];
        new Random(1).nextBytes(noise);

        assertRefused(file("noise.txt", noise), "not text");
        assertRefused(file("rich.txt", "{\\rtf1\\ansi The harbour towns recovered.\\par}"), "rich text");
        assertRefused(file("page.html", """
                From: <Saved by Blink>
                Snapshot-Content-Location: https://port.org
                MIME-Version: 1.0
                Content-Type: multipart/related;
                \ttype="text/html"; boundary="--X"

                ----X
                <p>Caf=C3=A9</p>
                """), "web archive");
        assertRefused(file("unseen.txt", "\u200B\u200B\n\u2060"), "empty");
        assertRefused(file("feed.xml.txt", "<?xml version=\"1.0\"?>\n<rss><title>The harbour</title></rss>"), "XML");
    }

    @ParameterizedTest
    @CsvSource({
        "[Content_Types].xml, Microsoft Office",
        "mimetypeapplication/vnd.oasis.opendocument.text, OpenDocument",
        "mimetypeapplication/epub+zip, EPUB",
        "report.txt, ZIP"
    })
    void documentsOfOtherPrograms(String firstEntry, String reason) {
        assertRefused(file("report.docx", "PK\u0003\u0004\u0014\0\0\0\u0008\0" + firstEntry + "\0\0\u0001"), reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t \u00A0\n", "\uFEFF", "----\n\n====\n"})
    void emptyFiles(String text) {
        assertRefused(file("empty.txt", text), "empty");
        assertRefused(file("empty.md", text), "empty");
        assertRefused(file("empty.html", text), "empty");
    }

    @Test
    void whatIsNoFile() throws IOException {
        assertRefused(folder.resolve("missing.txt"), "does not exist");
        assertRefused(Files.createDirectory(folder.resolve("folder.txt")), "folder");
    }

    @Test
    void elementsNestedTenThousandDeep() {
        assertRefused(
                file(
                        "deep.html",
                        "<html><body>" + "<div>".repeat(10_000) + "Text" + "</div>".repeat(10_000) + "</body></html>"),
                "nests");
        assertThat(read(file(
                                "deep.md",
                                ">".repeat(10_000) + " Text of a quotation\n\n" + "- ".repeat(10_000) + "Item\n\n"
                                        + "*".repeat(10_000) + "x"))
                        .report())
                .isNotNull();
    }

    /** A row, an item and elements within one another, each with more in it than any page has. */
    @Test
    void thousandsOfElementsInOne() {
        String row = "<table><tr><td>" + "<section>Cranes decide.</section>".repeat(40_000) + "</td></tr></table>";
        String item = "<ul><li>" + "<p>Cranes decide who is unloaded first.</p>".repeat(60_000) + "</li></ul>";
        String nested =
                "<div><i></i><span>".repeat(150) + "Cranes decide. ".repeat(300_000) + "</span></div>".repeat(150);

        assertThat(html("<h1>Harbours After the Storm</h1>" + row + item + nested)
                        .title())
                .isEqualTo("Harbours After the Storm");
    }

    /** Each is measured, and none holds much that the next does not. */
    @Test
    void hundredsOfArticlesInOneAnother() {
        String article = "<article><p>" + "Cranes decide who is unloaded first. ".repeat(400) + "</p>";

        assertThat(html("<h1>Harbours After the Storm</h1>" + article.repeat(390) + "</article>".repeat(390))
                        .title())
                .isEqualTo("Harbours After the Storm");
    }

    @Test
    void thousandsOfDatesInALine() {
        String dates = "<time datetime=\"2019-03-05\">5 Mar</time> ".repeat(100_000);

        assertThat(html("<h1>Harbours After the Storm</h1><p>" + dates + "</p>").title())
                .isEqualTo("Harbours After the Storm");
    }

    @Test
    void thousandsOfTopicsRunTogether() {
        Report report = text("""
                Harbours After the Storm

                Cranes decide who is unloaded first, and who waits.

                Related Publications

                Cranes for Rent
                March 3, 2019
                Type: Report
                Topics: Sea

                Quays for Sale
                March 4, 2019
                Type: Report
                Topics:
                """ + "Sea".repeat(200_000));

        assertThat(report.related()).hasSize(2);
        assertThat(report.related().getFirst().topics()).containsExactly("Sea");
    }

    @ParameterizedTest
    @ValueSource(strings = {" and", " &", "*,", "Mr. ", "II ", "Doe, II ", "; ", "<a></a>", " .a"})
    void thousandsOfPartsOfAName(String part) {
        String names = part.repeat(20_000);

        assertThat(text(names + "\n\nApril 2013\n\nCranes decide who is unloaded first, and who waits.")
                        .published())
                .isNotNull();
        assertThat(text("Harbours\n\nApril 2013\n\nAbout the Author\n\nJane Doe*" + names)
                        .published())
                .isNotNull();
        assertThat(markdown("# Harbours\n\nAuthors\n\n" + names + "# Cranes\n\n## About Jane Doe, " + names
                                + "\n\nWords{.a" + names)
                        .title())
                .isEqualTo("Harbours");
    }

    /** Each of these alone took minutes or hours where every one of them was compared with all others. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200000 | <h3>Cranes decide</h3>",
                "300000 | <p hidden>Cranes</p> or ",
                "50000 | <form><h1>Cranes</h1></form>",
                "40000 | <time datetime='2015-03-03'>Friday</time>",
                "40000 | <p>Related report:</p><p><a href='/x'>Cranes</a></p><p>Who decides</p>",
                "100000 | <sup><a href='#note'></a></sup>"
            })
    void hundredsOfThousandsOfElementsSideBySide(int times, String element) {
        assertThat(html("<h1>Harbours After the Storm</h1>" + element.repeat(times)
                                + "<p>Cranes decide who is unloaded first, and who waits at sea.</p>")
                        .title())
                .isEqualTo("Harbours After the Storm");
    }

    @Test
    void hundredsOfThousandsOfHeadingsOverComments() {
        assertThat(html("<h1>Harbours</h1><p>The lede tells what the towns did about it, and when they did.</p>"
                        + "<h2>Comments</h2>".repeat(200_000)))
                .isNotNull();
    }

    /** Headings that a list of contents does not have, and captions below such lists. */
    @Test
    void thousandsOfLinesBelowContents() {
        String people = IntStream.range(0, 60_000)
                .mapToObj(i -> "About Jane D" + Integer.toString(i, 36).replaceAll("\\d", "x") + "\n\n")
                .collect(Collectors.joining());
        String caption =
                "Contents\n\nPhoto: the harbour of the town after the storm, as it was seen from the hill.\n\n";

        assertThat(text("Harbours\n\nContents\n\n" + people)).isNotNull();
        assertThat(text(caption.repeat(60_000))).isNotNull();
    }

    /** To put so many into the order that Unicode has for them, one by one, would take hours. */
    @Test
    void aMillionMarksOnOneLetter() {
        String marks = "\u0316\u0301".repeat(500_000);

        assertThat(text("Harbours\n\nThe lede tells what the towns did about it, and whe" + marks + "n."))
                .isNotNull();
        assertThat(html("<h1>Harbours</h1><p>The lede tells what the towns did " + "&#x316;&#x301;".repeat(300_000)
                        + " about it.</p>"))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.", "1.1", "A-", "J. ", " / Berlin", "Words · "})
    void headingsOfThousandsOfParts(String part) {
        String heading = part.repeat(40_000);

        assertThat(html("<h1>Harbours</h1><h2>" + heading + "</h2><p>Cranes decide who is unloaded first.</p>")
                        .title())
                .isEqualTo("Harbours");
        assertThat(markdown("# " + heading + "\n\nCranes decide who is unloaded first."))
                .isNotNull();
    }

    /** Brackets in strings close nothing, and of quotation marks HOCON knows more than JSON. */
    @ParameterizedTest
    @ValueSource(strings = {"\"]]]]\", [", "[ \"]\", ", "[ \"\\\\\", \"]\", ", "\"\"\" \" \"\"\", ["})
    void metadataNestedDeepAmongStrings(String opening) {
        String json = "{\"a\": [" + opening.repeat(9_000) + "]".repeat(9_000) + "]}";

        assertThat(read(file(
                                "metadata.html",
                                "<html><head><script type='application/ld+json'>" + json + "</script></head><body>"
                                        + "<h1>Harbours After the Storm</h1><p>Cranes decide who is unloaded first.</p></body></html>"))
                        .report()
                        .title())
                .isEqualTo("Harbours After the Storm");
    }

    @Test
    void markdownTablesOfMillionsOfCells() {
        String row = "| 1 ".repeat(20) + "|\n";
        String wide = "| a ".repeat(3_000) + "|\n" + "|-".repeat(3_000) + "|\n";

        assertRefused(
                file("table.md", "# Prices\n\n" + row + "|-".repeat(20) + "|\n" + row.repeat(60_000)),
                "tables of more than a million cells");
        assertRefused(file("wide.md", "# Prices\n\n" + wide + "| 1\n".repeat(400)), "tables");
        assertRefused(file("quoted.md", "# Prices\n\n> " + wide.replace("\n", "\n> ") + "1\n".repeat(400)), "tables");
        assertRefused(file("several.md", "# Prices\n\n" + (wide + "| 1\n".repeat(100) + "\n").repeat(4)), "tables");
    }

    @Test
    void pagesThatScriptsBuild() {
        assertRefused(
                file(
                        "app.html",
                        "<!doctype html><html><head><title>Harbours</title><script src='app.js'></script></head>"
                                + "<body><div id='root'></div><noscript>You need to enable JavaScript to run this app.</noscript></body></html>"),
                "scripts");
    }

    @Test
    void encryptedPdf() {
        assertRefused(
                Pdfs.make()
                        .page()
                        .lines(Pdfs.PLAIN, 10, 60, 60, "Secret")
                        .encrypt("user")
                        .save(folder.resolve("secret.pdf")),
                "encrypted");
    }

    @Test
    void pdfWithoutText() {
        assertRefused(Pdfs.make().page().page().save(folder.resolve("scan.pdf")), "no text");
    }

    @Test
    void damagedPdf() throws IOException {
        Path whole = Pdfs.make().page().lines(Pdfs.PLAIN, 10, 60, 60, "Words").save(folder.resolve("whole.pdf"));
        byte[] bytes = Files.readAllBytes(whole);

        assertRefused(file("header.pdf", "%PDF-1.7\n"), "PDF");
        for (int length = 100; length < bytes.length; length += 97) {
            Path cut = file("cut.pdf", Arrays.copyOf(bytes, length));
            try {
                assertThat(new ReportReader().read(cut).report()).isNotNull();
            } catch (UnreadableFileException refused) {
                assertThat(refused.getMessage()).startsWith("cut.pdf").endsWith(".");
            }
        }
    }

    /** What is left of a text whose font is not in the file any more. */
    @Test
    void pdfOfNumbersInPlaceOfLetters() throws IOException {
        byte[] numbers =
                "BT /F 12 Tf 60 700 Td <0037004800560057005600030052> Tj ET".getBytes(StandardCharsets.US_ASCII);

        assertRefused(file("numbers.pdf", pdf("<< /Length %d >>", numbers)), "no sound PDF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/FlateDecode", "/Fl", "/F#6cateDecode", "[/FlateDecode /Fl]", "5 0 R"})
    void pdfThatUnpacksToAGigabyte(String filter) throws IOException {
        assertRefused(file("bomb.pdf", pdf("<< /Length %d /Filter " + filter + " >>", packed(1_000))), "unpacks");
    }

    @Test
    void pdfThatUnpacksTwice() throws IOException {
        byte[] hexadecimal = HexFormat.of().formatHex(packed(1_000)).getBytes(StandardCharsets.US_ASCII);

        assertRefused(
                file("bomb.pdf", pdf("<< /Length %d /Filter [/ASCIIHexDecode /FlateDecode] >>", hexadecimal)),
                "unpacks");
    }

    /** One stream of a megabyte, many times, and one of a few bytes, more often. */
    @ParameterizedTest
    @CsvSource({"1, 1000", "0, 100000"})
    void pdfThatNamesAStreamManyTimesOnAPage(int megabytes, int times) throws IOException {
        String page = new String(
                pdf("<< /Length %d /Filter /FlateDecode >>", packed(megabytes)), StandardCharsets.ISO_8859_1);

        assertRefused(
                file(
                        "parts.pdf",
                        page.replace("/Contents 4 0 R", "/Contents [" + "4 0 R ".repeat(times) + "]")
                                .getBytes(StandardCharsets.ISO_8859_1)),
                "unpacks");
    }

    @Test
    void encryptedPdfThatUnpacksToAGigabyte() throws IOException {
        Path file = folder.resolve("bomb.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            PDStream contents = new PDStream(document, new ByteArrayInputStream(packed(1_000)));
            contents.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
            page.setContents(contents);
            document.addPage(page);
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            document.save(file.toFile());
        }

        assertRefused(file, "unpacks");
    }

    @Test
    void pdfWithMillionsOfLettersOnAPage() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            out.write("BT /F 9 Tf ".getBytes(StandardCharsets.US_ASCII));
            out.write("(towns) Tj 0 -1 Td ".repeat(400_000).getBytes(StandardCharsets.US_ASCII));
        }

        assertRefused(
                file("letters.pdf", pdf("<< /Length %d /Filter /FlateDecode >>", packed.toByteArray())),
                "more work than any report needs");
    }

    @Test
    void pdfWhosePagesGoRoundInCircles() {
        String circle = """
                %PDF-1.4
                1 0 obj
                << /Type /Catalog /Pages 2 0 R >>
                endobj
                2 0 obj
                << /Type /Pages /Kids [3 0 R 2 0 R] /Count 2 >>
                endobj
                3 0 obj
                << /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 1 >>
                endobj
                trailer
                << /Root 1 0 R /Size 4 >>
                %%EOF
                """;

        assertRefused(file("circle.pdf", circle), "no sound PDF");
    }

    /** Twice each time, so that a few bytes ask for work without end. */
    @Test
    void pdfWhoseDrawingDrawsItself() {
        String forms = """
                %PDF-1.4
                1 0 obj
                << /Type /Catalog /Pages 2 0 R >>
                endobj
                2 0 obj
                << /Type /Pages /Kids [3 0 R] /Count 1 >>
                endobj
                3 0 obj
                << /Type /Page /Parent 2 0 R /Resources << /XObject << /X 4 0 R >> >> /Contents 5 0 R >>
                endobj
                4 0 obj
                << /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 4 0 R >> >> /Length 12 >>
                stream
                /X Do /X Do

                endstream
                endobj
                5 0 obj
                << /Length 6 >>
                stream
                /X Do

                endstream
                endobj
                trailer
                << /Root 1 0 R /Size 6 >>
                %%EOF
                """;

        assertRefused(file("forms.pdf", forms), "more work than any report needs");
    }

    private static byte[] packed(int megabytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            byte[] spaces = " ".repeat(1024 * 1024).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < megabytes; i++) {
                out.write(spaces);
            }
        }
        return packed.toByteArray();
    }

    private static byte[] pdf(String dictionary, byte[] stream) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes("""
                %%PDF-1.4
                1 0 obj
                << /Type /Catalog /Pages 2 0 R >>
                endobj
                2 0 obj
                << /Type /Pages /Kids [3 0 R] /Count 1 >>
                endobj
                3 0 obj
                << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources
                << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>
                endobj
                4 0 obj
                %s
                stream
                """.formatted(dictionary.formatted(stream.length)).getBytes(StandardCharsets.US_ASCII));
        pdf.writeBytes(stream);
        pdf.writeBytes("""

                endstream
                endobj
                5 0 obj
                /FlateDecode
                endobj
                trailer
                << /Root 1 0 R /Size 6 >>
                %%EOF
                """.getBytes(StandardCharsets.US_ASCII));
        return pdf.toByteArray();
    }

    @Test
    void thousandsOfQuestionsInAParagraph() {
        Report report = text(
                "Keeping Teachers in Class\n\nExecutive Summary\n\n" + "What's new? Wages were late. ".repeat(50_000));

        assertThat(report.title()).isEqualTo("Keeping Teachers in Class");
    }

    @Test
    void thousandsOfPointsWithPointsBelowThem() {
        String points = IntStream.range(0, 40_000)
                .mapToObj(i -> "• In district %d the wages were late.%n  – There %d teachers left.%n".formatted(i, i))
                .collect(Collectors.joining());

        assertThat(text("Keeping Teachers in Class\n\nKey Findings\n\n" + points)
                        .keyPoints())
                .hasSize(40_000)
                .last()
                .asString()
                .contains("39999 teachers left");
    }

    @Test
    void thousandsOfPointsBelowOne() {
        Report report = text("Keeping Teachers in Class\n\nKey Findings\n\n• The wages were late.\n"
                + "  – There were many teachers who left in that year.\n".repeat(40_000)
                + "• Others came.\n");

        assertThat(report.keyPoints()).hasSize(2);
    }
}
