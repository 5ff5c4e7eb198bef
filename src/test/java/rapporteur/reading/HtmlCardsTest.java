package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.RelatedPublication;
import rapporteur.report.Report;
import rapporteur.report.Section;

/** Lists of related publications in the markup of different sites, and what stands around their reports. */
class HtmlCardsTest extends ReadingTest {

    private static final String REPORT = "<h1>Lake Flour</h1><p>By Nora Lind</p><p>3 May 2019</p>"
            + "<p>Millers on the lake grind at night because the wind comes then. This report asks who sets the price.</p>"
            + "<h2>The price</h2><p>It is set on Mondays.</p>";

    private Report page(String before, String after) {
        return html("<html><head><title>Lake Flour | Lake Centre</title></head><body>" + before + "<div>" + REPORT
                + "</div>" + after + "</body></html>");
    }

    private List<RelatedPublication> related(String list) {
        return page("", "<h2>Related Publications</h2>" + list).related();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article><h3><a href='https://x.example/a'>Wells and Wills</a></h3><span>March 2022</span><p>Heirs decide who drinks. <a href='https://x.example/a'>Read more</a></p></article>",
                "<a href='https://x.example/a'><div><h3>Wells and Wills</h3><p>Heirs decide who drinks.</p><span>March 2022</span></div></a>",
                "<ul><li><a href='https://x.example/a'>Wells and Wills</a><br>March 2022<br>Heirs decide who drinks.</li></ul>",
                "<p><a href='https://x.example/a'>Wells and Wills</a>, March 2022</p><p>Heirs decide who drinks.</p>",
                "<a href='https://x.example/a'><p>Wells and Wills</p><p>March 2022</p><p>Heirs decide who drinks.</p></a>",
                "<a href='https://x.example/a'><div>March 2022</div><div>Wells and Wills</div><div>Heirs decide who drinks.</div></a>",
                "<h3><a href='https://x.example/a'>Wells and Wills</a></h3><time>March 2022</time><p>Heirs decide who drinks.</p>"
                        + "<div class='w-dyn-empty'>No items found.</div>",
                "<h4><a href='https://x.example/a'>Wells and Wills</a></h4><time>March 2022</time><p>Heirs decide who drinks.</p>"
                        + "<p class='jp-relatedposts-post-context'>In &quot;Water&quot;</p>",
                "<a href='https://x.example/a'><strong>Wells and Wills</strong><em>March 2022</em></a><p>Heirs decide who drinks.</p>"
            })
    void itemIsRead(String card) {
        assertThat(related(card))
                .extracting(
                        RelatedPublication::title,
                        item -> String.valueOf(item.published()),
                        item -> item.summary().text(),
                        RelatedPublication::topics,
                        RelatedPublication::link)
                .containsExactly(tuple(
                        "Wells and Wills", "2022-03", "Heirs decide who drinks.", List.of(), "https://x.example/a"));
    }

    @Test
    void typeIsReadThatIsAPartOfTheLink() {
        String card = "<a href='/%s'><span class='tag'>%s</span><h3>%s</h3><span>%s</span></a>";

        assertThat(related(card.formatted("a", "Report", "Wells and Wills", "March 2022")
                        + card.formatted("b", "Brief", "The Price of Rope", "June 2019")))
                .extracting(
                        RelatedPublication::title, RelatedPublication::type, item -> String.valueOf(item.published()))
                .containsExactly(
                        tuple("Wells and Wills", "Report", "2022-03"), tuple("The Price of Rope", "Brief", "2019-06"));
    }

    @Test
    void cardOfAPersonBelowTheListIsNoItem() {
        Report report = page(
                "",
                "<h3>Related</h3><h4><a href='https://x.example/a'>Wells and Wills</a></h4><time>March 2022</time>"
                        + "<div class=author-box><h4>Nora Lind</h4><p>Nora Lind is a miller in Oslo.</p></div>");

        assertThat(report.related()).extracting(RelatedPublication::title).containsExactly("Wells and Wills");
        assertThat(report.authors().getFirst().bio().text()).isEqualTo("Nora Lind is a miller in Oslo.");
    }

    @Test
    void headingIsOneTitleWithItsDashes() {
        assertThat(related(
                        "<article><h3><a href='https://x.example/a'>Chad: Lean Season - Market Report, January 2024</a></h3>"
                                + "<p>9 February 2024</p></article>"))
                .extracting(RelatedPublication::title, item -> String.valueOf(item.published()))
                .containsExactly(tuple("Chad: Lean Season - Market Report, January 2024", "2024-02-09"));
    }

    @Test
    void listOfSourcesIsNoItem() {
        assertThat(related(
                        "<article><h3><a href='https://x.example/a'>Chad: Cholera Update</a></h3><dl><dt>Format</dt><dd>Infographic</dd>"
                                + "<dt>Source</dt><dd><ul><li>Ministry of Health</li><li>UNX</li></ul></dd>"
                                + "<dt>Posted</dt><dd>30 Jan 2024</dd></dl></article>"))
                .extracting(
                        RelatedPublication::title, RelatedPublication::type, item -> String.valueOf(item.published()))
                .containsExactly(tuple("Chad: Cholera Update", "Infographic", "2024-01-30"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div><h3>Join our webinar</h3><p>Thursday, 4 June 2020</p></div>",
                "<div><h2>Programmes</h2><ul><li><a href='/p'>Grain</a></li></ul></div><div><h2>Events</h2><p>12 June 2020</p></div>"
            })
    void boxAboveThePagesTitleIsNotItsHead(String box) {
        Report report = page(box, "");

        assertThat(report.title()).isEqualTo("Lake Flour");
        assertThat(report.published()).hasToString("2019-05-03");
        assertThat(authors(report)).containsExactly("Nora Lind");
        assertThat(report.lede().text()).startsWith("Millers on the lake");
    }

    @Test
    void seriesAboveThePagesTitleIsRead() {
        assertThat(page("<div>Special Report</div>", "").series()).isEqualTo("Special Report");
    }

    @Test
    void commentsOfReadersAreNoSection() {
        Report report = page(
                "", "<div id=comments><h2>2 thoughts on “Lake Flour”</h2><p>I was there, and it was dear.</p></div>");

        assertThat(report.sections()).extracting(Section::heading).containsExactly("The price");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<body><p class=MsoTitle>Lake Flour</p>",
                "<body class='c8 doc-content'><p class='c2 title'><span>Lake Flour</span></p>",
                "<body><table><tr><td class=contentheading>Lake Flour</td><td class=buttonheading>Print</td></tr></table>"
            })
    void programsMarkTheTitle(String title) {
        Report report = html(
                "<html><head><title>Template for notes v3</title></head>" + title
                        + "<p>By Nora Lind</p><p>Millers on the lake grind at night because the wind comes then.</p></body></html>");

        assertThat(report.title()).isEqualTo("Lake Flour");
    }

    @Test
    void keyPointsMayBeSubheadingsWithTheirText() {
        Report report = page(
                "",
                "<h2>Key Findings</h2><h3>1. Fees replaced duties</h3><p>Owners paid more in fees than before.</p>"
                        + "<h3>2. Cement came first</h3><p>Two thirds of the money came from cement.</p><h2>Costs</h2><p>They fall.</p>");

        assertThat(keyPoints(report)).hasSize(2).first().asString().contains("Owners paid more");
        assertThat(report.sections()).extracting(Section::heading).containsExactly("The price", "Costs");
    }

    @Test
    void linksSideBySideAreTopicsOfTheirOwn() {
        assertThat(
                        related(
                                "<article><h3><a href='https://x.example/a'>Wells and Wills</a></h3><p>March 2022</p>"
                                        + "<p>Heirs decide who drinks.</p><p>Type: Report</p><p><a href=/w>Water</a> <a href=/l>Law</a></p></article>"))
                .extracting(RelatedPublication::title, RelatedPublication::type, RelatedPublication::topics)
                .containsExactly(tuple("Wells and Wills", "Report", List.of("Water", "Law")));
    }

    @Test
    void remarkOfAnArchiveIsNoPartOfThePage() {
        Report report = page(
                "<div id=wm-ipp-print>The Wayback Machine - https://web.archive.org/web/2012/http://lakes.example/</div>",
                "");

        assertThat(running(report)).containsExactly("The price", "It is set on Mondays.");
    }

    @Test
    void buttonStandsBelowAShortQuestion() {
        String card =
                "<article><h3><a href=/%1$s>%1$s</a></h3><span>5 May 2022</span><p>%2$s</p><a href=/%1$s>Read More »</a></article>";
        Report report =
                html("<h1>Counting Cows at Wells</h1><p>By Ann Lee</p><p>3 May 2022</p><p>Every herd drinks, and"
                        + " that is where it can be counted.</p><h2>Wells</h2><p>There are forty.</p><h2>Related Posts</h2>"
                        + card.formatted("Milk", "Who keeps the money?")
                        + card.formatted("Fences", "Who builds them?"));

        assertThat(report.related())
                .extracting(
                        RelatedPublication::title, related -> related.summary().text())
                .containsExactly(tuple("Milk", "Who keeps the money?"), tuple("Fences", "Who builds them?"));
    }

    @Test
    void authorsHaveCardsBelowTheStandfirst() {
        Report report =
                html("<h1>Counting Cows at Wells</h1><p>Every herd drinks, and that is where it can be counted.</p>"
                        + "<section><article><h3>Sadia Lang</h3><p>Associate Fellow, Water Programme</p></article>"
                        + "<article><h3>Omar Said</h3><p>Senior Lecturer, University of Ede</p></article></section>"
                        + "<h2>Wells</h2><p>There are forty.</p>");

        assertThat(authors(report)).containsExactly("Sadia Lang", "Omar Said");
        assertThat(running(report)).containsExactly("Wells", "There are forty.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>May 2018</p>", "<dl><dt>Format</dt><dd>Map</dd><dt>Posted</dt><dd>May 2018</dd></dl>"})
    void itemsInARowMayHaveTheSameDate(String details) {
        assertThat(related("<article><h3><a href=/s>Salt Roads</a></h3><p>May 2018</p></article>"
                        + "<article><h3><a href=/w>Well Rights</a></h3>" + details + "</article>"))
                .extracting(RelatedPublication::title, item -> String.valueOf(item.published()))
                .containsExactly(tuple("Salt Roads", "2018-05"), tuple("Well Rights", "2018-05"));
    }

    @Test
    void fieldsFollowATitleWithAMonthAndSeveralCountries() {
        assertThat(
                        related(
                                "<article><div>Chad + 2 more</div><h3><a href=/l>Locust Watch, July 2020</a></h3>"
                                        + "<dl><dt>Format</dt><dd>Map</dd><dt>Source</dt><dd>AgriSat</dd><dt>Posted</dt><dd>15 Jul 2020</dd></dl></article>"))
                .extracting(
                        RelatedPublication::title, RelatedPublication::type, item -> String.valueOf(item.published()))
                .containsExactly(tuple("Locust Watch, July 2020", "Map", "2020-07-15"));
    }

    @Test
    void whateverStandsAboveEachDateIsAType() {
        assertThat(related(
                        "<ul><li><span>short reads</span><span>Sep 6, 2018</span><a href=/s>Salt roads are open</a></li>"
                                + "<li><span>report</span><span>Nov 20, 2017</span><a href=/w>Who owns a well</a></li>"
                                + "<li><span>quayside</span><span>May 3, 2016</span><a href=/m>Moorings</a></li></ul>"))
                .extracting(
                        RelatedPublication::title, RelatedPublication::type, item -> String.valueOf(item.published()))
                .containsExactly(
                        tuple("Salt roads are open", "short reads", "2018-09-06"),
                        tuple("Who owns a well", "report", "2017-11-20"),
                        tuple("Moorings", "quayside", "2016-05-03"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wells and Wills</a> by Kofi Adu and Ama Mensah, March 2022",
                "Wells and Wills</a>, by Kofi Adu and Ama Mensah (March 2022)"
            })
    void bylineBehindTheLinkIsNoPartOfTheTitle(String item) {
        assertThat(related("<ul><li><a href='https://x.example/a'>" + item
                        + "</li><li><a href='https://x.example/b'>Salt by the Sack</a> by Nora Lind</li></ul>"))
                .extracting(RelatedPublication::title, RelatedPublication::authors, RelatedPublication::link)
                .containsExactly(
                        tuple("Wells and Wills", List.of("Kofi Adu", "Ama Mensah"), "https://x.example/a"),
                        tuple("Salt by the Sack", List.of("Nora Lind"), "https://x.example/b"));
    }

    @Test
    void publisherBesideTheYearIsNoTitle() {
        assertThat(related("<div><a href=/s>Salt Roads</a><br><small>LAKE, 2018</small></div>"
                        + "<div><a href=/w>Well Rights</a><br><small>LAKE, 2019</small></div>"))
                .extracting(RelatedPublication::title, item -> String.valueOf(item.published()))
                .containsExactly(tuple("Salt Roads", "2018"), tuple("Well Rights", "2019"));
    }

    @Test
    void typeAndDateMayBeginTheSummary() {
        assertThat(
                        related(
                                "<dl><dt><a href=/s>Salt Roads</a></dt><dd>Analysis, 4 June 2018. One caravan in forty is taxed.</dd></dl>"))
                .extracting(
                        RelatedPublication::type,
                        item -> String.valueOf(item.published()),
                        item -> item.summary().text())
                .containsExactly(tuple("Analysis", "2018-06-04", "One caravan in forty is taxed."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "More publications in this series:",
                "Other reports from this project",
                "Publications in this series",
                "Readers also viewed",
                "Weitere Publikationen"
            })
    void listsHaveManyHeadings(String heading) {
        assertThat(page("", "<h3>" + heading + "</h3><p><a href=/s>Salt Roads</a></p><p><a href=/w>Well Rights</a></p>")
                        .related())
                .extracting(RelatedPublication::title)
                .containsExactly("Salt Roads", "Well Rights");
    }

    @Test
    void listBesideTheReportIsKeptInGerman() {
        assertThat(page("", "<aside><h2>Verwandte Publikationen</h2><ul><li><a href=/s>Salzwege</a></li></ul></aside>")
                        .related())
                .extracting(RelatedPublication::title)
                .containsExactly("Salzwege");
    }

    @Test
    void footOfAMailIsNoItem() {
        assertThat(related("<p><a href=/s>Salt Roads</a><br>Report, May 2018</p>"
                        + "<p>You are receiving this email because you signed up. <a href=/u>Unsubscribe</a></p>"))
                .extracting(RelatedPublication::title)
                .containsExactly("Salt Roads");
    }

    @Test
    void staffOfAnInstituteMayBeTheAuthor() {
        assertThat(
                        related(
                                "<div><p>Paper</p><h3><a href=/s>Salt Roads</a></h3><p>Nora Lind</p><p>June 4, 2018</p></div>"
                                        + "<div><p>Paper</p><h3><a href=/w>Well Rights</a></h3><p>LAKE Staff</p><p>May 2, 2018</p></div>"))
                .extracting(RelatedPublication::title, RelatedPublication::authors)
                .containsExactly(
                        tuple("Salt Roads", List.of("Nora Lind")), tuple("Well Rights", List.of("LAKE Staff")));
    }

    @Test
    void archivesOfASiteAreNoItem() {
        assertThat(related("<ul><li>Salt Roads</li></ul><h3>Archives</h3><ul><li>May 2018</li></ul>"))
                .extracting(RelatedPublication::title)
                .containsExactly("Salt Roads");
    }

    @Test
    void kindAboveALinkedTitleMayHaveAnyName() {
        assertThat(
                        related(
                                "<div><span>Basics of quays</span><h3><a href='https://x.example/a'>Wells and Wills</a></h3><span>March 2022</span></div>"
                                        + "<div><span>REPORT</span><h3><a href='https://x.example/b'>Ropes and Rights</a></h3><span>May 2021</span></div>"))
                .extracting(
                        RelatedPublication::title, RelatedPublication::type, item -> String.valueOf(item.published()))
                .containsExactly(
                        tuple("Wells and Wills", "Basics of quays", "2022-03"),
                        tuple("Ropes and Rights", "REPORT", "2021-05"));
    }

    @Test
    void whatEachLinkedTitleIsFiledUnderIsNoTitle() {
        assertThat(related("<div><span>Lakes</span><h3><a href='https://x.example/a'>Wells and Wills</a></h3></div>"
                        + "<div><span>Rivers</span><h3><a href='https://x.example/b'>Ropes and Rights</a></h3></div>"))
                .extracting(RelatedPublication::title, RelatedPublication::type)
                .containsExactly(tuple("Wells and Wills", null), tuple("Ropes and Rights", null));
    }

    @Test
    void lineAboveOneOfSeveralLinkedTitlesIsNoKind() {
        assertThat(
                        related(
                                "<div><h3><a href='https://x.example/a'>Wells and Wills</a></h3><span>March 2022</span></div>"
                                        + "<div><span>Rivers</span><h3><a href='https://x.example/b'>Ropes and Rights</a></h3></div>"))
                .extracting(RelatedPublication::type)
                .containsOnlyNulls();
    }

    @Test
    void monthInNumbersBelowATitleIsItsDate() {
        assertThat(related("<div><span>Wells and Wills</span><span>03/2022</span><span>Ann Lee</span></div>"
                        + "<div><span>Ropes and Rights</span><span>11/2021</span><span>Ben Roe</span></div>"))
                .extracting(
                        RelatedPublication::title,
                        item -> String.valueOf(item.published()),
                        RelatedPublication::authors)
                .containsExactly(
                        tuple("Wells and Wills", "2022-03", List.of("Ann Lee")),
                        tuple("Ropes and Rights", "2021-11", List.of("Ben Roe")));
    }

    @Test
    void headingMayNameTheSubject() {
        Report report =
                page("", "<h3>More Lake Policy Briefs</h3><p><a href='https://x.example/a'>Wells and Wills</a></p>");

        assertThat(report.related()).extracting(RelatedPublication::title).containsExactly("Wells and Wills");
    }

    @Test
    void topicsAndNewsBelowTheTextAreNoSections() {
        Report report = page(
                "",
                "<h3>Topics</h3><ul><li><a href='https://x.example/t'>Mills</a></li></ul>"
                        + "<h3>Latest news</h3><ul><li><a href='https://x.example/n'>A mill burnt down</a></li></ul>");

        assertThat(report.sections()).extracting(Section::heading).containsExactly("The price");
        assertThat(report.sections().getLast().paragraphs()).hasSize(1);
    }

    @Test
    void filesToDownloadAreNoText() {
        Report report = page(
                "", "<ul><li><a href='a.pdf'>Report - Lake Flour (.pdf — 410 KB)</a></li></ul><p>PDF | 1.2 MB</p>");

        assertThat(report.sections().getLast().paragraphs()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Appendix", "Endnotes"})
    void tabAboveTheTextIsNoHeading(String tab) {
        Report report =
                html("<html><body><h1>Lake Flour</h1><p>By Nora Lind</p><p>3 May 2019</p><div><a>Brief</a><a>" + tab
                        + "</a></div><p>Millers on the lake grind at night because the wind comes then.</p>"
                        + "<h2>The price</h2><p>It is set on Mondays.</p></body></html>");

        assertThat(report.lede().text()).startsWith("Millers on the lake");
        assertThat(report.sections())
                .extracting(Section::heading)
                .contains("The price")
                .doesNotContain(tab);
    }

    @Test
    void textBelowAListUnderTheTitleBeginsWithTheLede() {
        Report report = html("<html><body><h1>Lake Flour</h1><p>By Nora Lind</p><p>3 May 2019</p>"
                + "<ul><li>The price of flour is set on Mondays by two brothers.</li><li>Nobody else owns a mill with more than one stone.</li></ul>"
                + "<p>Millers on the lake grind at night because the wind comes then.</p>"
                + "<h2>The price</h2><p>It is set on Mondays.</p></body></html>");

        assertThat(keyPoints(report)).hasSize(2);
        assertThat(report.lede().text()).startsWith("Millers on the lake");
    }

    @Test
    void legalWordsAtTheEndOfAListAreNoItems() {
        assertThat(related("<ul><li><a href='https://x.example/a'>Wells and Wills</a><br>March 2022</li></ul>"
                        + "<div><a href='/c'>Copyright</a> <a href='/l'>Legal Statement</a></div>"))
                .extracting(RelatedPublication::title)
                .containsExactly("Wells and Wills");
    }

    @Test
    void questionToTheReaderIsNoSection() {
        assertThat(page("", "<h2>Is this page useful?</h2><p>Maybe</p>").sections())
                .extracting(Section::heading)
                .containsExactly("The price");
    }

    @Test
    void whereAnItemAppearedStandsBesideItsDate() {
        assertThat(
                        related(
                                "<div><a href='https://x.example/a'><h6>Wells and Wills</h6></a><span>12 Aug 2020 | LPI Today</span></div>"
                                        + "<div><a href='https://x.example/b'><h6>Ropes and Rights</h6></a><span>3 Mar 2019 | Policy Brief</span></div>"))
                .extracting(RelatedPublication::title, RelatedPublication::type)
                .containsExactly(tuple("Wells and Wills", "LPI Today"), tuple("Ropes and Rights", "Policy Brief"));
    }

    @Test
    void sectionBehindTheListIsNoPartOfIt() {
        Report report = page(
                "",
                "<h2>Related Publications</h2><h3><a href='https://x.example/a'>Wells and Wills</a></h3>"
                        + "<p>March 2022</p><h2>How the prices were gathered</h2>"
                        + "<p>Ten millers wrote down what they were paid on each Monday of the year.</p>");

        assertThat(report.related()).extracting(RelatedPublication::title).containsExactly("Wells and Wills");
        assertThat(report.sections())
                .extracting(Section::heading)
                .containsExactly("The price", "How the prices were gathered");
    }
}
