package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.Report;

/** Links between the words of a web page and its notes. */
class HtmlNoteMarksTest extends ReadingTest {

    private static final String HEAD = "<h1>Lake Flour</h1><p>By Nora Lind</p><p>3 May 2019</p>"
            + "<p>Millers on the lake grind at night because the wind comes then. This report asks who sets the price.</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<sup><a href='#fn1'>1</a></sup>",
                "<sup><a href='#fn1'>1</a>,<a href='#fn2'>2</a></sup>",
                "<a href='#fn1' role=doc-noteref><sup>1</sup></a>",
                "<a href='https://lake.example/flour#n1' class=footnote-anchor>1</a>",
                "<a href='#_ftn1'><span class=MsoFootnoteReference>[1]</span></a>",
                "<sup><a href='#fn1'>[footnote 1]</a></sup>",
            })
    void marksAreNoWords(String mark) {
        Report report = html(HEAD + "<h2>The price</h2><p>It has been set on Mondays since 2019" + mark
                + " by the owner." + mark + "</p>");

        assertThat(running(report)).containsExactly("The price", "It has been set on Mondays since 2019 by the owner.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Back", "Back to text", "(back to article)", "Return to the text ↩", "Retour au texte"})
    void linksBackFromNotesAreNoWords(String link) {
        Report report = html(HEAD + "<h2>Notes</h2><ol><li>Without the millers of the island. <a href='#r1'>" + link
                + "</a></li></ol>");

        assertThat(running(report)).containsExactly("Notes", "Without the millers of the island.");
    }

    @Test
    void wordsThatLeadBackAreWordsWhereTheyAreASentence() {
        assertThat(running(
                        html(HEAD + "<h2>The price</h2><p>The millers went <a href='#c1'>back to the lake</a>.</p>")))
                .containsExactly("The price", "The millers went back to the lake.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It covers 12 km<sup>2</sup> of water.",
                "It is told in <a href='#c2'>chapter 2</a> (<a href='#m'>2019</a>).",
                "<a href='#ref1'>[1]</a> Told by a miller."
            })
    void otherNumbersAreWords(String paragraph) {
        String words = paragraph.replaceAll("<[^>]*>", "");

        assertThat(running(html(HEAD + "<h2>The price</h2><p>" + paragraph + "</p>")))
                .containsExactly("The price", words);
    }

    @Test
    void numbersThatCountOnAreNoWords() {
        Report report =
                html(HEAD + "<h2>The price</h2><p>It was set in 1998<sup>1</sup> and in <i>two</i><sup>2, 3</sup>"
                        + " years more, for 5 m<sup>3</sup> of flour.<sup>[4]</sup> The 2<sup>nd</sup> lord lost 10<sup>6</sup> of"
                        + " them.</p>");

        assertThat(running(report))
                .containsExactly(
                        "The price",
                        "It was set in 1998 and in two years more, for 5 m3 of flour. The 2nd lord lost 106 of them.");
    }

    @Test
    void signsOfLinksAreNoWords() {
        Report report = html(HEAD + "<h2>The price<a class=anchor href='#p'>#</a></h2><p>It is set on Mondays.</p>"
                + "<ol><li id=fn1><p>Told by a miller.&nbsp;<a href='#r1'>&#x21a9;&#xfe0e;</a></p></li></ol>");

        assertThat(running(report)).containsExactly("The price", "It is set on Mondays.", "Told by a miller.");
    }

    @Test
    void lettersBehindNamesAreOfNotesAndOrdinalsAreNot() {
        Report report = html(
                "<h1>Lake Flour</h1><p>Nora Lind<sup>a</sup>, Ole Berg<sup>b</sup></p><p>3 May 2019</p>"
                        + "<p>Millers on the lake have ground at night since the XIX<sup>e</sup> century, the 1<sup>a</sup> of wind.</p>");

        assertThat(authors(report)).containsExactly("Nora Lind", "Ole Berg");
        assertThat(report.lede().text()).contains("XIXe century", "1a of wind");
    }
}
