package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.Author;
import rapporteur.report.Paragraph;
import rapporteur.report.Report;

/** Who wrote a report, as the heads of web pages say it. */
class HtmlAuthorsTest extends ReadingTest {

    private static final String TEXT =
            "<p>The harbour towns recovered sooner than their hinterland, and the reasons lie"
                    + " in who owns the cranes.</p><h2>Cranes</h2><p>There are four of them in the port.</p>";

    private static List<String> authorsOf(String head, ReadingTest test) {
        return authors(test.html("<html><body><main>" + head + TEXT + "</main></body></html>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Research Briefing</p><p>Published Monday, 14 March, 2022</p><h1>Harbours After the Storm</h1>",
                "<h1>Harbours After the Storm</h1><p>Four Cities, Ten Years</p><p>14 March 2022</p>",
            })
    void areNotLinesBesideTheDate(String head) {
        assertThat(authorsOf(
                        head + "<ul><li><a href=/l>Robina Lang</a></li><li><a href=/t>Joe Tipper</a></li></ul>", this))
                .containsExactly("Robina Lang", "Joe Tipper");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <ul><li><span>Robina Lang</span><sup>a</sup></li><li><span>Joe Tipper</span><sup>b</sup></li></ul> | Robina Lang/Joe Tipper
            <p>14 March 2022</p><div><a href=/p>Pacific Islands</a> <a href=/c>Chad</a></div><div><a href=/l>Robina Lang</a></div><div>@robina_lang</div> | Robina Lang
            <p>Authors: Robina Lang &lt;lang@port.example&gt;, Joe Tipper &lt;tipper@port.example&gt;</p> | Robina Lang/Joe Tipper
            <p>By: Robina Lang[1]; Joe Tipper[2]</p>                                       | Robina Lang/Joe Tipper
            <p>Prepared by:<br>Robina Lang, Law and Labour Division<br>Joe Tipper, Ports Division</p> | Robina Lang/Joe Tipper
            <div><span>by <a href=/l>Robina Lang</a> —</span> <span>published Nov 02, 2010 10:15 AM,</span></div> | Robina Lang
            <p>By Robina Lang, Joe Tipper &amp; Team</p>                                   | Robina Lang/Joe Tipper
            <p>14 March 2022</p><p>[1.2 MB]</p><p>Dr Robina Lang<br>Section of Ports</p>   | Dr Robina Lang
            <h2>Contributors</h2><p>Robina Lang</p><p>Principal Investigator</p><p>Joe Tipper</p><p>Co-investigator</p> | Robina Lang/Joe Tipper
            <div><span>Study</span></div><div><a href=/l>Robina Lang</a><span>and</span><a href=/t>Joe Tipper</a></div><p>14 March 2022</p> | Robina Lang/Joe Tipper
            <p><strong>Written by <a href=/l>Robina Lang</a> and <a href=/t>Joe Tipper</a> (1st edition).</strong></p> | Robina Lang/Joe Tipper
            <p>14 March 2022</p><div><span>Robina Lang</span> <span>Senior Policy Fellow</span></div> | Robina Lang
            <p>By Robina Lang Deputy Director and Joe Tipper Research Analyst, Port Network</p> | Robina Lang/Joe Tipper
            <p>Le Quai • 14.03.2022 à 13h36 • Par Robina Lang (avec Joe Tipper et Ann Lee)</p> | Robina Lang
            <ul><li><a href=/o>Older Article</a></li><li><a href=/n>Newer Article</a></li></ul><p>on March 14, 2022 by Robina Lang</p> | Robina Lang
            <p>Robina Lang</p><p>Hydrologist, Port Network</p><p>Joe Tipper</p><p>Data Scientist</p> | Robina Lang/Joe Tipper
            """)
    void areReadBelowTheTitle(String lines, String expected) {
        assertThat(authorsOf("<h1>Harbours After the Storm</h1>" + lines, this)).containsExactly(expected.split("/"));
    }

    @Test
    void areNotTheTopicsBelowThem() {
        Report report = html("<h1>Harbours After the Storm</h1><p>14 March 2022</p>" + TEXT
                + "<h3>The author</h3><p>Robina Lang is a fellow of the Port Institute.</p>"
                + "<p>TOPICS</p><ul><li><a href=/g>Old Gao</a></li><li><a href=/r>Red Lakes</a></li></ul>");

        assertThat(authors(report)).containsExactly("Robina Lang");
    }

    @Test
    void nameWithAKeyIsNone() {
        Report report = html("<html><head><meta name=author content='corporateName=Department of Ports'></head><body>"
                + "<h1>Harbours After the Storm</h1>" + TEXT + "</body></html>");

        assertThat(report.authors()).isEmpty();
    }

    @Test
    void authorBelowTheStandfirstAndAtTheEndIsOne() {
        Report report = html("<h1>Harbours After the Storm</h1><p>Towns with cranes of their own recovered sooner.</p>"
                + "<dl><dt>Author</dt><dd>Robina Lang</dd><dt>Series</dt><dd>Port Notes 7</dd><dt>Released</dt><dd>9 December 2019</dd></dl><h2>Cranes</h2>"
                + "<p>There are four of them in the port.</p><h2>About the author</h2>"
                + "<p>Robina Lang is a fellow of the Port Institute.</p>");

        assertThat(authors(report)).containsExactly("Robina Lang");
        assertThat(report.authors().getFirst().bio()).isNotNull();
    }

    @Test
    void notesOnAuthorsHaveAHeadingInGerman() {
        Report report =
                html("<h1>Wer den Hafen füllt</h1><p>Von Robina Lang</p><p>Die Häfen sind seit dem Sturm leer, und"
                        + " niemand weiß, wer sie füllen soll.</p><h2>Kräne</h2><p>Es sind vier.</p><h2>Über die Autorin</h2>"
                        + "<p>Robina Lang forscht am Hafeninstitut.</p>");

        assertThat(report.authors().getFirst().bio().text()).isEqualTo("Robina Lang forscht am Hafeninstitut.");
        assertThat(running(report)).containsExactly("Kräne", "Es sind vier.");
    }

    @Test
    void timeToReadMayStandBehindNamesInCapitals() {
        Report report = html(
                "<html><body><h1>Lake Flour</h1><p><a href='/a'>ANN LEE</a> AND <a href='/b'>BEN ROE</a> | 30 MINUTE READ |</p>"
                        + "<h2>Introduction</h2><p>Millers on the lake grind at night because the wind comes then.</p></body></html>");

        assertThat(authors(report)).containsExactly("ANN LEE", "BEN ROE");
        assertThat(running(report)).noneMatch(paragraph -> paragraph.contains("30 MINUTE"));
    }

    @Test
    void boxAboutTheAuthorBelowAHeadingOfRelatedPublicationsIsNone() {
        Report report = html("<main><h1>Lake Flour</h1><p>By Nora Lind–Roe</p>"
                + "<p>Millers on the lake grind at night because the wind comes then, and sell by day.</p><h2>The price</h2>"
                + "<p>It is set on Mondays, and never changed.</p><h3>Related</h3>"
                + "<h4>About Nora Lind–Roe</h4><p>Nora Lind–Roe is a miller.</p></main>");

        assertThat(report.related()).isEmpty();
        assertThat(report.authors().getFirst().name()).isEqualTo("Nora Lind–Roe");
        assertThat(report.authors().getFirst().bio().text()).isEqualTo("Nora Lind–Roe is a miller.");
    }

    @Test
    void bylineMayTellOfWordsOrCompiling() {
        assertThat(
                        authors(
                                html(
                                        "<main><h1>Lake Flour</h1><p>Words by Nora Lind</p>"
                                                + "<p>Millers on the lake grind at night because the wind comes then, and sell by day.</p></main>")))
                .containsExactly("Nora Lind");
    }

    @Test
    void mayBeToldOfUnderAHeadingThatSaysWhoWroteIt() {
        Report report = html("<article><h1>Harbours After the Storm</h1><p>Ann Lee</p><p>Sep 21, 2020</p>" + TEXT
                + "<h2>Written by Ann Lee</h2><p>Economist and keeper of three boats.</p></article>");

        assertThat(report.authors())
                .containsExactly(new Author("Ann Lee", new Paragraph("Economist and keeper of three boats.", null)));
    }
}
