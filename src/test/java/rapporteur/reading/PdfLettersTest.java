package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static rapporteur.reading.Pdfs.BOLD;
import static rapporteur.reading.Pdfs.PLAIN;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.Paragraph;
import rapporteur.report.Report;
import rapporteur.report.Section;

class PdfLettersTest extends ReadingTest {

    private static final List<String> TEXT = List.of(
            "Traders in the north paid more for millet this year than in any of the ten years before,",
            "and sold less of it than they had hoped.");

    private Report read(Pdfs pdf) {
        return read(pdf.save(folder.resolve("report.pdf"))).report();
    }

    @Test
    void lettersAreAsLargeAsTheyAreSeen() {
        float upper = 842;
        Report report = read(Pdfs.make()
                .page()
                .scaled(0.25f)
                .lines(BOLD, 88, 240, upper - 4 * (upper - 80), List.of("Grain Prices in the Northern Markets"))
                .lines(PLAIN, 40, 240, upper - 4 * (upper - 120), """
                        Traders in the north paid more for millet this year than in any
                        of the ten years before, and sold less of it than they had hoped."""));

        assertThat(report.title()).isEqualTo("Grain Prices in the Northern Markets");
        assertThat(text(report))
                .isEqualTo("Traders in the north paid more for millet this year than in any"
                        + " of the ten years before, and sold less of it than they had hoped.");
    }

    @Test
    void ligaturesAreTheLettersTheyAreDrawnFor() {
        Pdfs pdf = Pdfs.make();
        Report report = read(pdf.page().lines(pdf.withHebrew(), 11, 60, 80, """
                        Officers of the north ﬁned the ofﬁcials who had let the ﬂour of the mills go, and the
                        clerks afﬂicted by the ﬁnes were paid no more than they had hoped."""));

        assertThat(text(report)).contains("north fined the officials", "let the flour", "afflicted by the fines");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ABCDEF+CMBX10", "ABCDEF+CMSSBX10", "SFBX1095", "ABCDEF+NimbusRomNo9L-Medi", "ABCDEF+AdvOTb8.B"})
    void boldFontsOfTexAreKnownByTheirNames(String name) {
        PDFont bold = new PDType1Font(FontName.HELVETICA);
        bold.getCOSObject().setName(COSName.BASE_FONT, name);
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 20, 60, 60, "Two Markets")
                .lines(PLAIN, 10, 60, 100, TEXT)
                .lines(bold, 10, 60, 150, "The Northern Market")
                .lines(PLAIN, 10, 60, 170, TEXT));

        assertThat(report.sections()).extracting(Section::heading).contains("The Northern Market");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABCDEF+CMR10", "CMB", "ABCDEF+MediumSans"})
    void otherFontsAreNotBold(String name) {
        PDFont plain = new PDType1Font(FontName.HELVETICA);
        plain.getCOSObject().setName(COSName.BASE_FONT, name);
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 20, 60, 60, "Two Markets")
                .lines(PLAIN, 10, 60, 100, TEXT)
                .lines(plain, 10, 60, 150, "The Northern Market")
                .lines(PLAIN, 10, 60, 170, TEXT));

        assertThat(report.sections()).extracting(Section::heading).doesNotContain("The Northern Market");
    }

    @Test
    void wordsOfALineThatIsStretchedFarAreNoColumns() {
        Pdfs pdf = Pdfs.make()
                .page()
                .lines(BOLD, 20, 60, 60, "Two Markets")
                .lines(PLAIN, 10, 60, 100, "Traders in the north paid more for millet this year");
        float gap =
                (width("Traders in the north paid more for millet this year") - width("than in the ten years")) / 4f;
        pdf.spaced(PLAIN, 10, 60, 112, 0, gap, "than in the ten years")
                .lines(PLAIN, 10, 60, 124, "before, and sold less of it than they had hoped.");

        assertThat(text(read(pdf)))
                .isEqualTo("Traders in the north paid more for millet this year than in the ten years"
                        + " before, and sold less of it than they had hoped.");
    }

    @Test
    void rowsOfSpacesAreNothing() {
        Pdfs pdf = Pdfs.make().page().lines(BOLD, 20, 60, 60, "Two Columns Apart");
        List<String> left = List.of(
                "The left column goes on for",
                "as many lines as the other,",
                "of which some are followed",
                "by a row that has nothing but",
                "spaces, as those have that a",
                "word processor has printed");
        List<String> right = List.of(
                "The right column is read when",
                "the left one has come to its",
                "end and has as many lines as",
                "that, one beside each of them,",
                "and nothing that would be lost",
                "where it is read for itself.");
        float widest = left.stream().map(PdfLettersTest::width).reduce(0f, Math::max);
        for (int i = 0; i < left.size(); i++) {
            float top = 120 + i * 24;
            pdf.lines(PLAIN, 10, 60, top, List.of(left.get(i), "   "));
            pdf.lines(PLAIN, 10, 60 + widest + 9, top, List.of(right.get(i)));
        }

        assertThat(text(read(pdf))).isEqualTo(String.join(" ", left) + " " + String.join(" ", right));
    }

    @Test
    void accentsGoOnTheLettersTheyAreDrawnOver() {
        float size = 10;
        float top = 120;
        Pdfs pdf =
                Pdfs.make().page().lines(BOLD, 20, 60, 60, "Les prix du mil").lines(PLAIN, size, 60, top, "Le march");
        float x = 60 + width("Le march");
        pdf.lines(PLAIN, size, x + (width("e") - width("´")) / 2, top, List.of("´"));
        pdf.lines(PLAIN, size, x, top, "e de No");
        x += width("e de No");
        pdf.lines(PLAIN, size, x, top, "e");
        pdf.lines(PLAIN, size, x + (width("e") - width("¨")) / 2, top, List.of("¨"));
        pdf.lines(PLAIN, size, x + width("e"), top, List.of("l a lieu la veille ^ sur la grande place du village."));

        assertThat(text(read(pdf))).isEqualTo("Le marché de Noël a lieu la veille ^ sur la grande place du village.");
    }

    @Test
    void signsAreTheLettersOfTheirNames() {
        PDFont font = new PDType1Font(FontName.HELVETICA);
        COSArray names = new COSArray();
        names.add(COSInteger.get(200));
        names.add(COSName.getPDFName("f_i.alt"));
        names.add(COSName.getPDFName("T_h"));
        names.add(COSName.getPDFName("oneoldstyle"));
        names.add(COSName.getPDFName("nineoldstyle"));
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.DIFFERENCES, names);
        font.getCOSObject().setItem(COSName.ENCODING, encoding);

        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 20, 60, 60, "Reforms that lasted")
                .lines(font, 10, 60, 120, """
                                \u00C9e ministry of \u00C8nance \u00C8rst paid its debts of \u00CA\u00CB\u00CB\u00CA in the spring."""));

        assertThat(text(report)).isEqualTo("The ministry of finance first paid its debts of 1991 in the spring.");
    }

    @Test
    void signsOfTexAreTheLettersOfTheirNumbers() {
        PDFont font = new PDType1Font(FontName.HELVETICA) {
            @Override
            protected byte[] encode(int unicode) throws IOException {
                return unicode < ' ' ? new byte[] {(byte) unicode} : super.encode(unicode);
            }
        };
        COSArray names = new COSArray();
        names.add(COSInteger.get(11));
        for (int code = 11; code <= 31; code++) {
            names.add(COSName.getPDFName("a" + code));
        }
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.DIFFERENCES, names);
        font.getCOSObject().setItem(COSName.ENCODING, encoding);

        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 20, 60, 60, "Reforms that lasted")
                .lines(font, 10, 60, 120, """
                                The \u001Crst \u0010\u001Cndings\u0011 of the o\u000Ece came in the spring of the year."""));

        assertThat(text(report)).isEqualTo("The first “findings” of the office came in the spring of the year.");
    }

    @Test
    void linesOfAnEntryAreIndented() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 20, 60, 60, "What was written of it")
                .lines(PLAIN, 10, 60, 120, """
                        A. Diallo, the rains that failed and the grain that was sold abroad, Bama-""")
                .lines(PLAIN, 10, 84, 132, "ko 1999, and what was said of the book in the papers of the time, for in-")
                .lines(PLAIN, 10, 84, 144, "stance in those of the capital.")
                .lines(PLAIN, 10, 60, 156, "B. Konate, the wells of the north and those who dug them, in the journal")
                .lines(PLAIN, 10, 84, 168, "of the water board, third year."));

        assertThat(paragraphs(report))
                .containsExactly(
                        "A. Diallo, the rains that failed and the grain that was sold abroad, Bamako 1999, and what was said"
                                + " of the book in the papers of the time, for instance in those of the capital.",
                        "B. Konate, the wells of the north and those who dug them, in the journal of the water board, third"
                                + " year.");
    }

    @Test
    void scriptsThatRunToTheLeftAreReadSo() {
        Pdfs pdf = Pdfs.make().page();
        PDFont font = pdf.withHebrew();
        List<String> lines = List.of(
                "הדוח של World Bank מיוני 2013 (בן 40 עמודים) מתאר את מה שאירע בצפון",
                "הארץ בשנה שלפני הבחירות, ומה שנאמר עליו בעיר",
                "הבירה.");
        for (int i = 0; i < lines.size(); i++) {
            String drawn = drawnToTheLeft(lines.get(i));
            pdf.lines(font, 10, 540 - Pdfs.width(font, 10, drawn), 120 + 12 * i, List.of(drawn));
        }

        assertThat(paragraphs(read(pdf))).containsExactly(String.join(" ", lines));
    }

    @Test
    void wordsThatRunToTheLeftAreReadSoAmongOthers() {
        Pdfs pdf = Pdfs.make().page();
        PDFont font = pdf.withHebrew();
        pdf.lines(
                font,
                10,
                60,
                120,
                List.of("The paper is called " + reversed("הארץ") + " and is read by many in the towns of the coast."));

        assertThat(text(read(pdf)))
                .isEqualTo("The paper is called הארץ and is read by many in the towns of the coast.");
    }

    /** Returns the letters of a line as they stand from left to right; words of Latin letters stand together. */
    private static String drawnToTheLeft(String line) {
        List<String> words = List.of(line.replace("World Bank", "World_Bank").split(" "));
        return words.reversed().stream()
                .map(word -> word.matches("[\\p{IsLatin}_0-9]+")
                        ? word.replace('_', ' ')
                        : reversed(word).replace('(', '<').replace(')', '(').replace('<', ')'))
                .collect(Collectors.joining(" "));
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    private static List<String> paragraphs(Report report) {
        return Stream.concat(
                        Stream.ofNullable(report.lede()),
                        report.sections().stream().flatMap(section -> section.paragraphs().stream()))
                .map(Paragraph::text)
                .toList();
    }

    private static String text(Report report) {
        return String.join(" ", paragraphs(report));
    }

    private static float width(String text) {
        return Pdfs.width(PLAIN, 10, text);
    }

    @Test
    void signsOfTexThatAreDrawnAreTheLettersOfTheirNumbers() throws IOException {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 20, 60, 60, "Reforms that lasted")
                .lines(
                        drawn('e'),
                        10,
                        60,
                        120,
                        List.of("Le c\u00F7ur de la r\u00E9forme : la main-d'\u00F7uvre de \u00AA\u00F3d\u00B9."))
                .lines(drawn(0x88), 10, 60, 160, List.of("\u0088"))
                .lines(PLAIN, 10, 75, 160, "The reforms lasted where someone paid for them.")
                .lines(drawn(0x88), 10, 60, 180, List.of("\u0088"))
                .lines(PLAIN, 10, 75, 180, "They ended where nobody did."));

        assertThat(report.keyPoints()).extracting(Paragraph::text).endsWith("They ended where nobody did.");
        assertThat(report.lede().text()).isEqualTo("Le cœur de la réforme : la main-d'œuvre de łódź.");
    }

    /** Returns a font of pictures, each named by its number, that has one sign for sure. */
    private static PDFont drawn(int sign) throws IOException {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.FONT_MATRIX, new Matrix(.001f, 0, 0, .001f, 0, 0).toCOSArray());
        font.setItem(COSName.FONT_BBOX, new PDRectangle(1000, 1000).getCOSArray());
        COSArray widths = new COSArray();
        COSArray names = new COSArray();
        names.add(COSInteger.get(' '));
        for (int code = ' '; code <= 255; code++) {
            widths.add(COSInteger.get(500));
            names.add(COSName.getPDFName("a" + code));
        }
        font.setInt(COSName.FIRST_CHAR, ' ');
        font.setInt(COSName.LAST_CHAR, 255);
        font.setItem(COSName.WIDTHS, widths);
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.DIFFERENCES, names);
        font.setItem(COSName.ENCODING, encoding);
        COSDictionary drawings = new COSDictionary();
        drawings.setItem(COSName.getPDFName("a" + sign), new COSStream());
        font.setItem(COSName.CHAR_PROCS, drawings);
        return new PDType3Font(font) {
            @Override
            protected byte[] encode(int unicode) {
                return new byte[] {(byte) unicode};
            }
        };
    }

    @Test
    void lettersAboveAndBelowThePageAreNotRead() {
        Report report = read(Pdfs.make()
                .page()
                .lines(BOLD, 30, 60, -40, "Proof of the Second Cycle")
                .lines(BOLD, 20, 60, 60, "Two Markets")
                .lines(PLAIN, 10, 60, 100, TEXT)
                .lines(PLAIN, 10, 300, 870, "Schema: small"));

        assertThat(report.title()).isEqualTo("Two Markets");
        assertThat(text(report)).doesNotContain("Proof", "Schema");
    }
}
