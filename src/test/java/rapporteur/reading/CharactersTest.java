package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.reading.page.AsRead;
import rapporteur.report.Report;

class CharactersTest extends ReadingTest {

    private static final String TEXT =
            "L’été à Gao\n\nÀ Gao, l’été fut “très chaud” – dit-on –, et le fleuve était presque à sec en août…\n";
    private static final String LEDE =
            "À Gao, l’été fut “très chaud” – dit-on –, et le fleuve était presque à sec en août…";

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-8", "UTF-16LE", "UTF-16BE"})
    void ofManyEncodingsAreRead(String charset) {
        Report report =
                read(file("gao.txt", TEXT.getBytes(Charset.forName(charset)))).report();

        assertThat(report.title()).isEqualTo("L’été à Gao");
        assertThat(report.lede().text()).isEqualTo(LEDE);
    }

    @Test
    void behindAByteOrderMarkAreRead() {
        assertThat(read(file("a.txt", "\uFEFF" + TEXT)).report().title()).isEqualTo("L’été à Gao");
        byte[] utf16 = "\uFEFF".concat(TEXT).getBytes(StandardCharsets.UTF_16LE);
        assertThat(read(file("b.txt", utf16)).report().title()).isEqualTo("L’été à Gao");
    }

    @Test
    void thatAreNoUtf8AreReadAsWindows1252WithAWarning() {
        byte[] mixed = (TEXT + "\nM\u00EAme les ports de l\u2019").getBytes(StandardCharsets.UTF_8);
        byte[] odd = Arrays.copyOf(mixed, mixed.length + 1);
        odd[mixed.length] = (byte) 0xE9;

        Reading reading = read(file("gao.txt", odd));

        assertThat(reading.report().lede().text()).isEqualTo(LEDE);
        assertThat(running(reading.report())).contains("Même les ports de l’é");
        assertThat(reading.warnings()).singleElement().asString().contains("gao.txt", "line 5", "Windows-1252");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\u0085"})
    void ofAnyLineBreakDivideLines(String lineBreak) {
        String lines = """
                Harbours

                Harbours

                March 2015

                The towns recovered sooner than anybody had thought they would.
                """;

        Report report = text(lines.replace("\n", lineBreak));

        assertThat(report.title()).isEqualTo("Harbours");
        assertThat(report.published()).hasToString("2015-03");
        assertThat(report.lede().text()).isEqualTo("The towns recovered sooner than anybody had thought they would.");
    }

    @Test
    void ofWhiteSpaceAreOneSpaceAndSoftHyphensAreDropped() {
        Report report = text("Harbours\n\n"
                + "The\u00A0towns\u2003re\u00ADcovered \t sooner\u202Fthan\u3000anybody had thought, and the gov-"
                + "\n" + "ernment took note of it in its own good time.");

        assertThat(report.lede().text())
                .isEqualTo(
                        "The towns recovered sooner than anybody had thought, and the government took note of it in its own good time.");
    }

    @Test
    void areNotChangedOtherwise() {
        String sentence =
                "“Eﬃcient” coöperation—at last!—cost €5 m, twice of what the the goverment said; see §3 (p. 7)… 😀 مرحبا بالعالم.";

        assertThat(text("Harbours\n\n" + sentence + "\n").lede().text()).isEqualTo(sentence);
    }

    @Test
    void ofLigaturesInHeadingsDoNotHideThem() {
        assertThat(keyPoints(
                        text("Harbours\n\nKey Findings\n\n• Recovery depends on cranes.\n• Insurance comes late.\n")))
                .hasSize(2);
        assertThat(keyPoints(
                        text("Harbours\n\nKey ﬁndings\n\n• Recovery depends on cranes.\n• Insurance comes late.\n")))
                .hasSize(2);
    }

    @Test
    void nobodySeesAreDropped() {
        String copied = "\u200B\u202A" + TEXT.replace("\n", "\u200E\n\u200B\u2067") + "\u202C\u2069";

        Report report = read(file("gao.txt", copied)).report();

        assertThat(report).isEqualTo(read(file("gao.txt", TEXT)).report());
    }

    @Test
    void ofTwoPartsAreOne() {
        String apart = Normalizer.normalize(TEXT, Normalizer.Form.NFD);

        assertThat(apart).isNotEqualTo(TEXT);
        assertThat(read(file("gao.txt", apart)).report().title()).isEqualTo("L’été à Gao");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a \u00AD b", "a \u200B b", "a\u00A0\u2060\u00A0b", "a \u00AD\n b"})
    void spacesAroundWhatNobodySeesAreOneSpace(String text) {
        assertThat(AsRead.of(text)).isEqualTo("a b");
        assertThat(AsRead.of(text.substring(0, text.length() - 1))).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "x-no-such-charset"})
    void ofAWebPageAreOfTheEncodingItDeclares(String charset) {
        String page = "<html><head><meta charset='" + charset + "'><title>Порты</title></head><body><h1>Порты</h1>"
                + "<p>Порты восстановились раньше, чем кто-либо ожидал.</p></body></html>";
        Charset written = Charset.isSupported(charset) ? Charset.forName(charset) : StandardCharsets.UTF_8;

        assertThat(read(file("ports.html", page.getBytes(written))).report().title())
                .isEqualTo("Порты");
    }

    @ParameterizedTest
    @ValueSource(strings = {"iso-8859-1", "Latin1", "ascii", "utf8"})
    void ofAWebPageThatDeclaresFewerThanItHasAreWindows1252(String declared) {
        String page = "<html><head><meta charset='" + declared + "'></head><body><h1>L’été à Gao</h1>"
                + "<p>À Gao, l’été fut “très chaud” et le fleuve était presque à sec.</p></body></html>";

        assertThat(read(file("gao.html", page.getBytes(Charset.forName("windows-1252"))))
                        .report()
                        .title())
                .isEqualTo("L’été à Gao");
    }

    @Test
    void ofUtf16BehindAByteOrderMarkMayBeginWithTheHighByte() {
        byte[] utf16 = "\uFEFF".concat("港").concat(TEXT).getBytes(StandardCharsets.UTF_16BE);

        assertThat(read(file("a.txt", utf16)).report().title()).isEqualTo("港L’été à Gao");
    }
}
