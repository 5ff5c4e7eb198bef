package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static rapporteur.reading.Pdfs.BOLD;
import static rapporteur.reading.Pdfs.PLAIN;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rapporteur.report.Paragraph;
import rapporteur.report.Report;

class PdfLettersTest extends ReadingTest {

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
                .lines(
                        PLAIN,
                        40,
                        240,
                        upper - 4 * (upper - 120),
                        List.of(
                                "Traders in the north paid more for millet this year than in any",
                                "of the ten years before, and sold less of it than they had hoped.")));

        assertThat(report.title()).isEqualTo("Grain Prices in the Northern Markets");
        assertThat(text(report))
                .isEqualTo("Traders in the north paid more for millet this year than in any"
                        + " of the ten years before, and sold less of it than they had hoped.");
    }

    @Test
    void rowsOfSpacesAreNothing() {
        Pdfs pdf = Pdfs.make().page().lines(BOLD, 20, 60, 60, List.of("Two Columns Apart"));
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
        Pdfs pdf = Pdfs.make()
                .page()
                .lines(BOLD, 20, 60, 60, List.of("Les prix du mil"))
                .lines(PLAIN, size, 60, top, List.of("Le march"));
        float x = 60 + width("Le march");
        pdf.lines(PLAIN, size, x + (width("e") - width("´")) / 2, top, List.of("´"));
        pdf.lines(PLAIN, size, x, top, List.of("e de No"));
        x += width("e de No");
        pdf.lines(PLAIN, size, x, top, List.of("e"));
        pdf.lines(PLAIN, size, x + (width("e") - width("¨")) / 2, top, List.of("¨"));
        pdf.lines(PLAIN, size, x + width("e"), top, List.of("l a lieu la veille ^ sur la grande place du village."));

        assertThat(text(read(pdf))).isEqualTo("Le marché de Noël a lieu la veille ^ sur la grande place du village.");
    }

    private static String text(Report report) {
        return Stream.concat(
                        Stream.ofNullable(report.lede()),
                        report.sections().stream().flatMap(section -> section.paragraphs().stream()))
                .map(Paragraph::text)
                .collect(Collectors.joining(" "));
    }

    private static float width(String text) {
        return Pdfs.width(PLAIN, 10, text);
    }
}
