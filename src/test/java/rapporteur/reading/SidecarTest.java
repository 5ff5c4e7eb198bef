package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.RelatedPublication;

class SidecarTest extends ReadingTest {

    private static final String TEXT = """
            Harbours After the Storm

            March 2015

            The harbour towns recovered sooner than their hinterland, and the reasons lie in who owns the cranes.

            Related Publications

            Cranes for Rent
            March 2, 2015

            The Toll
            March 1, 2015
            """;

    private Reading with(String sidecar) {
        file("harbours.conf", sidecar);
        return read(file("harbours.txt", TEXT));
    }

    @Test
    void winsOverWhatWasRead() {
        Reading reading = with("""
                title = "Ports"
                published = 2014-07
                source = "https://port.example/ports"
                series = Special Report
                publisher = "Port Institute"
                language = fr
                links { related-2 = "https://port.example/toll" }
                """);

        assertThat(reading.warnings()).isEmpty();
        assertThat(reading.report().title()).isEqualTo("Ports");
        assertThat(reading.report().published()).hasToString("2014-07");
        assertThat(reading.report().source()).isEqualTo("https://port.example/ports");
        assertThat(reading.report().series()).isEqualTo("Special Report");
        assertThat(reading.report().publisher()).isEqualTo("Port Institute");
        assertThat(reading.report().language()).isEqualTo("fr");
        assertThat(reading.report().related())
                .extracting(RelatedPublication::link)
                .containsExactly(null, "https://port.example/toll");
    }

    @Test
    void mayBeInWindows1252() {
        file("harbours.conf", "title = \"Caf\u00e9s du port\"".getBytes(Charset.forName("windows-1252")));

        assertThat(read(file("harbours.txt", TEXT)).report().title()).isEqualTo("Caf\u00e9s du port");
    }

    @Test
    void warnsInALineOfAWrongValueThatIsLong() {
        assertThat(with("published = " + "9".repeat(10_000)).warnings())
                .singleElement()
                .asString()
                .contains("999…", "a date is written")
                .hasSizeLessThan(300);
    }

    @Test
    void leavesWhatItDoesNotName() {
        Reading reading = with("series = Brief");

        assertThat(reading.report().title()).isEqualTo("Harbours After the Storm");
        assertThat(reading.report().published()).hasToString("2015-03");
    }

    @Test
    void mayStateThatSomethingIsUnknown() {
        assertThat(with("published = null").report().published()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            series = Brief;titel = x                          | line 2 | titel
            published = "April 2013"                          | line 1 | published
            published = 2013-13                               | line 1 | 2013-13
            title = [a, b]                                    | line 1 | title
            title { a = b }                                   | line 1 | title
            title = ${HOME}                                   | line 1 | substitution
            source = "javascript:alert(1)"                    | line 1 | source
            source = "ftp://port.example/"                    | line 1 | source
            source = "https://"                               | line 1 | source
            language = klingonisch                            | line 1 | language
            links = none                                      | line 1 | links
            links { related-3 = "https://port.example/" }     | line 1 | related-3
            links { related-0 = "https://port.example/" }     | line 1 | related-0
            links { toll = "https://port.example/" }          | line 1 | toll
            links { related-1 = "data:text/html,x" }          | line 1 | related-1
            links { related-1 = 5 }                           | line 1 | related-1
            title = "Ports                                    | line 1 | HOCON
            }{                                                | line 1 | HOCON
            """)
    void warnsOfAMistakeWithFileAndLine(String sidecar, String line, String what) {
        Reading reading = with(sidecar.replace(';', '\n'));

        assertThat(reading.warnings())
                .singleElement()
                .asString()
                .startsWith("harbours.conf: " + line)
                .contains(what)
                .endsWith(".");
        assertThat(reading.report().title()).isEqualTo("Harbours After the Storm");
        assertThat(reading.report().published()).hasToString("2015-03");
        assertThat(reading.report().source()).isNull();
        assertThat(reading.report().related()).hasSize(2).allMatch(related -> related.link() == null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "include \"other.conf\"",
                "include file(\"other.conf\")",
                "include required(file(\"other.conf\"))",
                "include url(\"file:///etc/passwd\")",
                "include classpath(\"reference.conf\")",
            })
    void includesNothing(String include) {
        file("other.conf", "title = Stolen");

        Reading reading = with(include + "\nseries = Brief");

        assertThat(reading.report().title()).isEqualTo("Harbours After the Storm");
        assertThat(reading.report().series()).isEqualTo("Brief");
        assertThat(reading.warnings())
                .singleElement()
                .asString()
                .startsWith("harbours.conf")
                .contains("include");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a:", "a.", "[\"]\","})
    void isBoundedInDepth(String level) {
        assertThat(with("a = 1\n" + level.repeat(3_000)).warnings())
                .singleElement()
                .asString()
                .contains("too deeply");
    }

    @Test
    void isBoundedInDepthWhateverStandsInStrings() {
        assertThat(with("a = \"" + "]".repeat(5_000) + "\"\nb = " + "[".repeat(5_000))
                        .warnings())
                .singleElement()
                .asString()
                .contains("too deeply");
    }

    @Test
    void turnsNoLineAround() {
        assertThat(with("title = \"Gold\u202E  and\u2066 Salt\"").report().title())
                .isEqualTo("Gold and Salt");
    }

    @Test
    void isBoundedInSize() {
        assertThat(with("title = \"" + "x".repeat(100_000) + "\"").warnings())
                .singleElement()
                .asString()
                .contains("too large");
    }
}
