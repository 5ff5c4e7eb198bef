package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;

/** Whatever stands where on a page, it is read. */
class PdfLayoutPropertyTest extends ReadingTest {

    private static final int PAGES = 300;

    private static final List<String> PIECES = List.of(
            " ",
            "     ",
            "1",
            "12",
            "2013",
            "a",
            "´",
            "•",
            "–",
            "(b)",
            "T",
            "The",
            "wells of the north",
            "ran dry.",
            "who dug them had left for the coast long before",
            "AND",
            "Table 2",
            "...........",
            "http://a.example",
            "´e");

    @Test
    void anyPageIsRead() {
        for (int seed = 0; seed < PAGES; seed++) {
            Path file = page(new Random(seed)).save(folder.resolve("report-" + seed + ".pdf"));

            assertThatCode(() -> read(file)).as("page %d", seed).doesNotThrowAnyException();
        }
    }

    /** Pieces lie at random, or in the rows and columns of a random grid, as most do on real pages. */
    private static Pdfs page(Random random) {
        Pdfs pdf = Pdfs.make().page().lines(Pdfs.PLAIN, 10, 60, 40, "The wells of the north");
        float columns = 20 + random.nextInt(200);
        float rows = 8 + random.nextInt(16);
        boolean grid = random.nextInt(4) > 0;
        for (int i = random.nextInt(120); i >= 0; i--) {
            PDFont font = random.nextInt(5) == 0 ? Pdfs.BOLD : Pdfs.PLAIN;
            float size = random.nextInt(6) == 0 ? 4 + random.nextInt(30) : 10;
            float left = grid ? 40 + columns * random.nextInt(4) : random.nextInt(580);
            float top = grid ? 60 + rows * random.nextInt(40) : random.nextInt(840);
            String piece = String.join(
                    " ",
                    IntStream.rangeClosed(0, random.nextInt(3))
                            .mapToObj(_ -> PIECES.get(random.nextInt(PIECES.size())))
                            .toList());
            pdf.lines(font, size, left, top, List.of(piece));
        }
        return pdf;
    }
}
