package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.Paragraph;
import rapporteur.report.Report;
import rapporteur.report.Section;

/** Pages whose markup hides what they are. */
class HtmlPagesTest extends ReadingTest {

    private static final String REPORT = "<h1>Lake Flour</h1><p>By Nora Lind</p><p>3 May 2019</p>"
            + "<p>Millers on the lake grind at night because the wind comes then. This report asks who sets the price.</p>"
            + "<h2>The price</h2><p>It is set on Mondays.</p>";

    private Report page(String body) {
        return html("<html><head><title>Lake Flour</title></head><body>" + body + "</body></html>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<form id=aspnetForm><input name=q><div>REPORT</div></form>",
                "<p>Menu</p><form action=x>REPORT</form>",
                "<article class='newsletter-post post'>REPORT</article>",
                "<div class='post category-newsletters tag-market-share'>REPORT</div>",
                "<div class='has-cookie-banner'>REPORT</div>",
                "<form><span>27 Nov 2026</span><div>REPORT</div></form>"
            })
    void reportStandsInWhatIsElsewhereNoPartOfIt(String around) {
        Report report = page(around.replace("REPORT", REPORT));

        assertThat(report.title()).isEqualTo("Lake Flour");
        assertThat(authors(report)).containsExactly("Nora Lind");
        assertThat(report.published()).hasToString("2019-05-03");
        assertThat(report.sections()).extracting(Section::heading).contains("The price");
    }

    @Test
    void smallFormIsLeftOut() {
        assertThat(page(REPORT + "<form><p>Leave your address and we write to you.</p></form>")
                        .sections())
                .flatExtracting(Section::paragraphs)
                .extracting(paragraph -> paragraph.text())
                .containsExactly("It is set on Mondays.");
    }

    @Test
    void boldLinesBetweenTwoBreaksAreHeadings() {
        Report report =
                page("<table><tr><td><font size=5><b>Lake Flour</b></font><br><br>3 May 2019<br><br>Millers on the"
                        + " lake grind at night because the wind comes then.<br><br><b>The Price of Flour</b><br> <br>It is set"
                        + " on Mondays,<br>and never changed.<br><br>Nobody else is asked about it.</td></tr></table>");

        assertThat(report.title()).isEqualTo("Lake Flour");
        assertThat(running(report))
                .containsExactly(
                        "The Price of Flour",
                        "It is set on Mondays, and never changed.",
                        "Nobody else is asked about it.");
    }

    @Test
    void cellMayHoldTheTextOfThePage() {
        Report report = page(
                "<table><tr><td><b>Lake Flour</b><br><br>3 May 2019<br><br>Millers on the lake grind at night because"
                        + " the wind comes then.<br><br><b>Methodology</b><br><br>It is set on Mondays.</td></tr></table>");

        assertThat(report.published()).hasToString("2019-05-03");
        assertThat(report.lede().text()).startsWith("Millers on the lake");
        assertThat(report.sections()).extracting(Section::heading).containsExactly("Methodology");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div role=heading aria-level=2>The price</div>",
                "<button aria-expanded=true><h2>The price</h2></button>",
                "<h2><button>The price</button></h2>"
            })
    void headingsHaveManyForms(String heading) {
        Report report = page(REPORT.replace("<h2>The price</h2>", heading));

        assertThat(report.sections()).extracting(Section::heading).containsExactly("The price");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Terms of Reference",
                "Search and Rescue",
                "Back to School",
                "Retour au pays",
                "Partager le pouvoir",
                "Jobs",
                "Privacy"
            })
    void sectionsMayBeCalledLikeButtons(String heading) {
        Report report =
                page(REPORT + "<h2>" + heading + "</h2><p>Two in three of those asked had an answer to that.</p>");

        assertThat(report.sections()).extracting(Section::heading).containsExactly("The price", heading);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Back to all publications",
                "Retour à l'accueil",
                "Search this site",
                "Partager cette page",
                "Terms of use",
                "Purchase the book"
            })
    void buttonsAreNoText(String button) {
        assertThat(running(page(REPORT + "<p>" + button + "</p>")))
                .containsExactly("The price", "It is set on Mondays.");
    }

    @Test
    void headingWithNothingButHeadingsBelowItIsKept() {
        Report report = page(REPORT + "<h2>Chapter Two</h2><h3>Salt</h3><p>Salt is cheap.</p>");

        assertThat(report.sections()).extracting(Section::heading).containsExactly("The price", "Chapter Two", "Salt");
    }

    @Test
    void onlyHeadingMayFollowAShortSentence() {
        Report report = page("<h1>Lake Flour</h1><p>By Nora Lind</p><p>Millers on the lake lost flour.</p>"
                + "<h2>The price</h2><p>It is set on Mondays.</p>");

        assertThat(report.sections()).extracting(Section::heading).containsExactly(null, "The price");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=hero>HEAD</div><article>BODY</article>",
                "<div class=hero><p>Policy Brief</p>HEAD</div><div><main>BODY</main></div>",
                "<header><p>Lake Centre</p><nav>Home</nav><div>HEAD</div></header><main>BODY</main>",
                "<div><div>HEAD</div><hr><div><div><article>BODY</article></div></div></div>"
            })
    void titleMayStandAboveWhatIsMarkedAsContent(String form) {
        String head = "<h1>Lake Flour</h1><p>By Nora Lind</p><p>3 May 2019</p>";
        Report report = page(form.replace("HEAD", head).replace("BODY", REPORT.replace(head, "")));

        assertThat(report.title()).isEqualTo("Lake Flour");
        assertThat(authors(report)).containsExactly("Nora Lind");
        assertThat(report.published()).hasToString("2019-05-03");
        assertThat(report.lede().text()).startsWith("Millers on the lake");
    }

    @Test
    void keyPointsMayStandBetweenTitleAndContent() {
        Report report = page("<div><h1>Lake Flour</h1></div><div><h2>Key Findings</h2><ul><li>Wind is free.</li>"
                + "<li>Flour is not.</li></ul></div><article>" + REPORT.replace("<h1>Lake Flour</h1>", "")
                + "</article>");

        assertThat(keyPoints(report)).containsExactly("Wind is free.", "Flour is not.");
    }

    @Test
    void nameOfSiteAboveTheContentIsNoTitle() {
        Report report = page("<div><h1>Lake Centre</h1><p>2 May 2001</p></div><main>"
                + REPORT.replace("<h1>", "<h2>").replace("</h1>", "</h2>") + "</main>");

        assertThat(report.title()).isEqualTo("Lake Flour");
        assertThat(report.published()).hasToString("2019-05-03");
    }

    @Test
    void columnOfLabelsMayStandBesideTheTitle() {
        Report report =
                page("<div><div><a href='/'>Lake Centre</a><a href='/grain'>Grain</a><a href='/join'>Become a member"
                        + " of our society of friends of inland lakes and all the rivers that they feed</a></div><div class=row><div><dl>"
                        + "<dt>Published</dt><dd>3 May 2019</dd><dt>Author</dt><dd><a href='/lind'>Nora Lind</a></dd><dt>Region</dt>"
                        + "<dd>Inland lakes and rivers</dd><dt>Reading time</dt><dd>11 minutes</dd><dt>Language</dt><dd>English, French</dd>"
                        + "</dl></div><div>" + REPORT.replace("<p>By Nora Lind</p><p>3 May 2019</p>", "")
                        + "</div></div></div>");

        assertThat(report.published()).hasToString("2019-05-03");
        assertThat(authors(report)).containsExactly("Nora Lind");
        assertThat(report.title()).isEqualTo("Lake Flour");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span>May 3, 2019</span><span class=updated>June 4, 2020</span> / <span>By <a href=/l>Nora Lind</a></span>",
                "<span><span itemprop=datePublished>May 3, 2019</span> <span itemprop=dateModified>June 4, 2020</span></span>"
                        + " / by <a href=/l>Nora Lind</a>",
                "<time datetime=2019-05-03>May 3, 2019</time><time class=updated>June 4, 2020</time> by <a href=/l>Nora Lind</a>",
                "Posted on <a href=/><time>May 3, 2019</time> <time>June 4, 2020</time></a> by Nora Lind"
            })
    void dateOfTheLastChangeStandsRightBehind(String line) {
        Report report = page(REPORT.replace("<p>By Nora Lind</p><p>3 May 2019</p>", "<div>" + line + "</div>"));

        assertThat(report.published()).hasToString("2019-05-03");
        assertThat(authors(report)).containsExactly("Nora Lind");
        assertThat(running(report)).containsExactly("The price", "It is set on Mondays.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&nbsp;", "&emsp;", "&#x2003;<a href=/l.pdf>PDF</a>"})
    void nothingButASpaceMayStandRightBehindTheDate(String space) {
        Report report = page(REPORT.replace(
                "<p>By Nora Lind</p><p>3 May 2019</p>",
                "<p>By Nora Lind | <time>3 May 2019</time><span>" + space + "</span></p>"));

        assertThat(report.published()).hasToString("2019-05-03");
        assertThat(authors(report)).containsExactly("Nora Lind");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<main>HEAD<aside><h4>Topics</h4><ul><li><a href=/g>Grain</a></li></ul></aside>BODY</main>",
                "<main>HEAD<div><aside><h3>Contact</h3><p>Lake Road 3</p></aside><div>BODY</div></div></main>",
                "<main><div role=complementary><h4>Topics</h4><a href=/g>Grain</a></div><article>HEADBODY</article></main>"
            })
    void asideBeforeTheTextDoesNotTakeIt(String form) {
        int text = REPORT.indexOf("<p>Millers");
        Report report = page(form.replace("HEAD", REPORT.substring(0, text)).replace("BODY", REPORT.substring(text)));

        assertThat(report.title()).isEqualTo("Lake Flour");
        assertThat(report.lede().text()).startsWith("Millers on the lake");
        assertThat(report.sections().getLast().heading()).isEqualTo("The price");
        assertThat(texts(report.sections().getLast().paragraphs())).containsExactly("It is set on Mondays.");
    }

    @Test
    void textGoesOnBelowAnAside() {
        Report report =
                page("<article>" + REPORT + "<aside><h3>Related Content</h3><a href='https://x.example/a'>Wells and"
                        + " Wills</a></aside><p>Nobody may sell on Sundays.</p></article>");

        assertThat(texts(report.sections().getLast().paragraphs()))
                .containsExactly("It is set on Mondays.", "Nobody may sell on Sundays.");
        assertThat(report.related()).extracting(related -> related.title()).containsExactly("Wells and Wills");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=box><h3>More from Lake Notes</h3>LINKS</div>",
                "<h3>See also</h3>LINKS",
                "<div><div class=box><div class=title><p>Further reading</p></div>LINKS</div></div>"
            })
    void textGoesOnBelowABoxOfLinks(String box) {
        String links = "<ul><li><a href='https://x.example/a'>Wells and Wills</a></li>"
                + "<li><a href='https://x.example/b'>Wind Over Water</a></li></ul>";
        String first =
                "The millers of the north shore meet on Sundays and agree on what a sack will cost in the week to"
                        + " come, which the law forbids.";
        String second =
                "Nobody has been fined for it so far, for the judges of the town own mills of their own, and their"
                        + " brothers, cousins and neighbours own the boats that bring the grain across the lake to them. So say"
                        + " those who buy it.";
        Report report = page(
                "<div>" + REPORT + box.replace("LINKS", links) + "<p>" + first + "</p><p>" + second + "</p></div>");

        assertThat(texts(report.sections().getLast().paragraphs()))
                .containsExactly("It is set on Mondays.", first, second);
        assertThat(report.related())
                .extracting(related -> related.title())
                .containsExactly("Wells and Wills", "Wind Over Water");
    }

    @Test
    void linkToOtherWorkOfTheAuthorEndsNoHead() {
        Report report = page(REPORT.replace("<p>3 May", "<p><a href=/lind>More from this author</a></p><p>3 May"));

        assertThat(report.published()).hasToString("2019-05-03");
        assertThat(report.lede().text()).startsWith("Millers on the lake");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lake flour | Lake Desk", "Millers: Lake Flour – Lake Desk"})
    void partOfTheSiteAboveTheTitleIsNone(String window) {
        Report report = html("<html><head><title>" + window + "</title><meta property=og:title content='Lake Flour'>"
                + "</head><body><h1>Market Insider</h1><ul><li><a href=/s>Studio Lake</a></li></ul><div>"
                + REPORT + "</div></body></html>");

        assertThat(report.title()).isEqualTo("Lake Flour");
        assertThat(authors(report)).containsExactly("Nora Lind");
    }

    @Test
    void boldLinesWithNumbersAreHeadings() {
        Report report = page(REPORT.replace(
                        "<h2>The price</h2>",
                        "<p><b>Summary</b></p><ul><li>Wind is free.</li>"
                                + "<li>Flour is not.</li></ul><p><b>1. The price</b></p>")
                + "<p><b>2. The wind</b></p><p>It comes at night.</p>");

        assertThat(keyPoints(report)).containsExactly("Wind is free.", "Flour is not.");
        assertThat(report.sections()).extracting(Section::heading).containsExactly("1. The price", "2. The wind");
    }

    @Test
    void boldLinesWithNumbersUnderTheirHeadingAreItems() {
        Report report =
                page(REPORT + "<h2>Key Findings</h2><p><b>1. Wind is free</b></p><p>Nobody has to pay for it.</p>"
                        + "<p><b>2. Flour is not</b></p><p>Everybody has to pay for it.</p>");

        assertThat(keyPoints(report)).hasSize(2);
        assertThat(report.sections()).extracting(Section::heading).containsExactly("The price");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<header><h1>Lake Flour</h1><h2 class=subtitle>Who sets the price, and why</h2></header>",
                "<hgroup><h1>Lake Flour</h1><h2>Who sets the price, and why</h2></hgroup>"
            })
    void subtitleIsNoSection(String title) {
        Report report = page("<main>"
                + REPORT.replace(
                        "<h1>Lake Flour</h1><p>By Nora Lind</p><p>3 May 2019</p>",
                        title + "<p>Comment 4, 3 May 2019</p>")
                + "</main>");

        assertThat(report.title()).isEqualTo("Lake Flour");
        assertThat(report.lede().text()).startsWith("Millers on the lake");
        assertThat(report.sections()).extracting(Section::heading).containsExactly(null, "The price");
    }

    @Test
    void cardAtTheEndTellsOfTheAuthor() {
        Report report = page(REPORT + "<div class=author-box><h4>Nora Lind</h4><p>Nora Lind is a miller in Oslo.</p>"
                + "<a href=/lind>All Posts</a></div>");

        assertThat(report.authors().getFirst().bio().text()).isEqualTo("Nora Lind is a miller in Oslo.");
        assertThat(report.sections()).extracting(Section::heading).containsExactly("The price");
    }

    @Test
    void whatBlogsPutBelowTheirTextIsNoneOfIt() {
        Report report = page(REPORT.replace("<p>By Nora", "<p>9 minutes of reading</p><p>By Nora")
                + "<p>\u200D</p><p>Read 1184 times</p><div><span>48 views</span> <span>0 comments</span></div>"
                + "<h3>Comments</h3><p>Write a comment...</p>");

        assertThat(running(report)).containsExactly("The price", "It is set on Mondays.");
    }

    @Test
    void bulletsOfTaggedFilesAreNoWords() {
        Report report = page(REPORT.replace(
                "<h2>",
                "<h2>Summary</h2><L><LI><Lbl>• </Lbl><LBody>The wind comes at night.</LBody></LI>"
                        + "<LI><Lbl>• </Lbl><LBody>The stones are old.</LBody></LI></L><h2>"));

        assertThat(keyPoints(report)).containsExactly("The wind comes at night.", "The stones are old.");
    }

    @Test
    void howToCiteAPageMadeWithQuartoIsNoSection() {
        Report report = page(REPORT + "<section id=quarto-reuse><h2>Reuse</h2><p>CC BY 4.0</p></section>"
                + "<section id=quarto-citation><h2>Citation</h2><pre>@online{lind2019}</pre></section>");

        assertThat(report.sections()).extracting(Section::heading).containsExactly("The price");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Nora Lind</p><p>3 May 2019</p>",
                "<p>3 May 2019</p><p><a href=/n>Nora Lind</a></p>",
                "<ul><li>Nora Lind</li></ul><p>3 May 2019</p>",
                "<p>3 May 2019</p><ul><li><a href=/n>Nora Lind</a></li></ul>",
                "<p>Nora Lind, Omar Said</p><p>3 May 2019</p><p>The mill has two stones, and only one of them turns.</p>"
            })
    void namesBelowTheStandfirstOfAShortTitleAreNoTitle(String imprint) {
        Report report = page("<h1>Lake Flour</h1><p>Millers on the lake grind at night. Nobody asks them why.</p>"
                + imprint + "<h2>The price</h2><p>It is set on Mondays.</p><h2>The wind</h2><p>It comes late.</p>");

        assertThat(report.lede().text()).startsWith("Millers on the lake grind");
        assertThat(authors(report)).contains("Nora Lind");
        assertThat(report.published()).hasToString("2019-05-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h4>Discussion about this post</h4><p>Tom</p><p>The millers will love this.</p>",
                "<h2>3 Comments</h2><p>Tom</p><p>The millers will love this.</p><h3>Leave a Reply</h3><p>We keep it.</p>",
                "<h3>2 réflexions sur « Lake Flour »</h3><p>The millers will love this.</p>",
                "<h3>Comments</h3><p>Tom: the millers will love this.</p>",
                "<section class=comments><h2>Comments</h2><p>Tom</p></section><h2>Follow</h2>",
                "<ol class=commentlist><li>Tom says: the millers will love this.</li></ol>",
                "<ul><li class='comment even' id=comment-12><p>The millers will love this.</p></li></ul>",
                "<p class=akismet_comment_form_privacy_notice>This site uses Akismet to reduce spam.</p>",
                "<h2>Leave a Reply</h2><p>Your email address will not be published.</p>"
            })
    void commentsOfReadersAreNoneOfTheReport(String comments) {
        Report report = page(REPORT + comments + "<h2>Related Publications</h2><p><a href=/m>Mill Street</a></p>");

        assertThat(running(report)).containsExactly("The price", "It is set on Mondays.");
        assertThat(report.related()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Popular Posts",
                "Most Popular Stories",
                "Most Discussed Articles",
                "Trending Now",
                "Latest Headlines",
                "Recent Comments",
                "Les plus consultés",
                "Articles les plus lus",
                "Meistgelesene Artikel",
                "Lo más leído"
            })
    void whatOthersReadIsNoneOfTheReport(String heading) {
        assertThat(running(page(REPORT + "<h3>" + heading + "</h3><ul><li><a href=/m>Mill Street</a></li></ul>")))
                .containsExactly("The price", "It is set on Mondays.");
    }

    @Test
    void sectionMayBeCalledAsCommentsAre() {
        assertThat(running(page(REPORT + "<h2>Comments</h2><p>Millers wrote forty.</p><h2>Reply</h2><p>We did.</p>")))
                .contains("Comments", "Millers wrote forty.", "We did.");
        assertThat(running(page(REPORT + "<h2>3 Responses to Drought</h2><p>Millers dig.</p>")))
                .contains("3 Responses to Drought", "Millers dig.");
        assertThat(running(page(REPORT.replace("<h2>", "<a href=#c>3 Comments</a><h2>"))))
                .contains("It is set on Mondays.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"class=footer", "id=footer", "class='region region-footer'", "class=disclaimer"})
    void footerIsNoSummaryOfTheLastRelatedPublication(String mark) {
        Report report = page(REPORT + "<div><h2>Related Publications</h2><h3><a href=/m>Mill Street</a></h3>"
                + "<p>2 June 2017</p></div><div " + mark
                + "><p>The Lake House is a charity founded in 1961.</p></div>");

        assertThat(report.related().getFirst().summary()).isNull();
        assertThat(running(report)).doesNotContain("The Lake House is a charity founded in 1961.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div id=sidebar><h3>Lake House</h3><p>The Lake House is a charity founded in 1961.</p></div>",
                "<ul class='sidebar primary'><li>The Lake House is a charity founded in 1961.</li></ul>",
                "<div class=login-modal><p>Sign in to read all letters. It takes a minute.</p></div>",
                "<div id=gdpr-banner><p>We use cookies so that the Lake House knows you.</p></div>"
            })
    void whatStandsBesideOrOpensOverAReportIsNoneOfIt(String beside) {
        assertThat(running(page(REPORT + beside))).containsExactly("The price", "It is set on Mondays.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=right-sidebar>REPORT</div>",
                "<div class=sidebar>REPORT</div>",
                "<main>REPORT</main>",
                "REPORT"
            })
    void layoutsWordsAndBoxesOfAReportAreKeptWhateverTheirNames(String around) {
        String words =
                "<div id=sidebar><p>Flour is <span class=popup>dear</span>.</p><div id=comment-1><p>Who asks?</p></div></div>";
        boolean inReport = around.startsWith("<main>");

        assertThat(running(
                        page(around.replace("REPORT", REPORT + (inReport ? words : words.replace("id=sidebar", ""))))))
                .containsExactly("The price", "It is set on Mondays.", "Flour is dear.", "Who asks?");
    }

    @Test
    void footerOfTheReportIsKept() {
        assertThat(running(page(
                        "<main>" + REPORT + "<div class=footer><p>The stones were weighed twice.</p></div></main>")))
                .contains("The stones were weighed twice.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=subscription-widget><p>Lake Letters are free. Give us your address.</p></div>",
                "<p>Lake Letters is a reader-supported publication. To receive new posts and support my work, subscribe.</p>",
                "<p>Merci de lire Le Lac ! Abonnez-vous gratuitement pour recevoir de nouveaux posts.</p>",
                "<p>You can update your preferences or unsubscribe from this list.</p>"
            })
    void offersOfLettersAreNoneOfTheReport(String offer) {
        assertThat(running(page(REPORT + offer))).containsExactly("The price", "It is set on Mondays.");
    }

    @Test
    void headingBelowAListOfContentsIsOneOfItsEntries() {
        Report report =
                page("<h1>Lake Flour</h1><p>By Nora Lind</p><p>Millers on the lake grind at night because the wind"
                        + " comes then.</p><p><b>Contents</b><br>1. The wind<br>2. The price</p>"
                        + "<p><b>1. The wind</b></p><p>It comes from the west, and it comes in the evening.</p>"
                        + "<p><b>2. The price</b></p><p>It is set on Mondays.</p>");

        assertThat(report.sections()).extracting(Section::heading).containsExactly("1. The wind", "2. The price");
    }

    @Test
    void numbersInElementsOfTheirOwnCountThePoints() {
        Report report = page("<h1>Lake Flour</h1><p>By Nora Lind</p><div><h2>Takeaways</h2>"
                + "<div><div>01</div><div>The mill owner sets the price.</div></div>"
                + "<div><div>02</div><div>Nobody else is asked about it.</div></div></div>"
                + "<p>Millers on the lake grind at night because the wind comes then. Few of them are asked.</p>"
                + "<h2>The price</h2><p>It is set on Mondays.</p>");

        assertThat(keyPoints(report))
                .containsExactly("The mill owner sets the price.", "Nobody else is asked about it.");
    }

    @Test
    void windowMayShowATitleShort() {
        Report report = html("<html><head><title>Lake Flour in Spring – Study | Lake Centre</title></head><body>"
                + "<div><h4>Browse</h4><ul><li>Grain</li></ul><h4>Upcoming events</h4><p>12 June 2020</p></div><div>"
                + REPORT.replace("Lake Flour", "Lake Flour in Spring: What Millers Say") + "</div></body></html>");

        assertThat(report.title()).isEqualTo("Lake Flour in Spring: What Millers Say");
        assertThat(authors(report)).containsExactly("Nora Lind");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div role=list><div role=listitem><p>%s</p></div><div role=listitem><p>%s</p></div></div>",
                "<p>▸ %s<br>▸ %s</p>"
            })
    void pointsHaveManyForms(String list) {
        String owner = "The mill owner sets the price on Mondays.";
        String nobody = "Nobody else on the lake is asked about it.";
        Report report =
                page("<h1>Lake Flour</h1><p>By Nora Lind</p><h2>At a glance</h2>" + list.formatted(owner, nobody)
                        + "<p>Millers on the lake grind at night because the wind comes then. Few of them are asked.</p>"
                        + "<h2>The price</h2><p>It is set on Mondays.</p>");

        assertThat(keyPoints(report)).containsExactly(owner, nobody);
    }

    @Test
    void pointsMayBeTermsWithWhatTheyMean() {
        Report report = page(
                "<h1>Lake Flour</h1><p>By Nora Lind</p><h2>At a glance</h2><dl><dt>Prices on the lake</dt><dd>The mill owner sets"
                        + " the price on Mondays.</dd><dt>Questions</dt><dd>Nobody else on the lake is asked about it.</dd></dl>"
                        + "<h2>The price</h2><p>It is set on Mondays.</p>");

        assertThat(keyPoints(report))
                .containsExactly(
                        "Prices on the lake The mill owner sets the price on Mondays.",
                        "Questions Nobody else on the lake is asked about it.");
    }

    @Test
    void relatedListMayStandInTheBoxForSharing() {
        Report report = page(
                REPORT + "<div class='share-bar sharing-enabled'><div class=sharing><h3>Share this:</h3><ul><li>"
                        + "<a href=/m>Send it to a friend</a></li></ul></div><div><h3><em>Related</em></h3><div><h4>"
                        + "<a href='https://lake.example/wind'>Wind Over Water</a></h4><p>2 October 2018</p></div></div></div>");

        assertThat(report.related()).extracting(related -> related.title()).containsExactly("Wind Over Water");
        assertThat(running(report)).containsExactly("The price", "It is set on Mondays.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='kg-signup-card'><h2>Sign up for Lake News</h2><p>No letters but ours, I promise.</p></div>",
                "<div role=toolbar><a href='#'>Post</a> <a href='#'>Print</a></div>",
                "<ul class=post-tags><li><a href=/t>lakes and rivers</a></li></ul>",
                "<footer><span class=tags-links>Tagged <a href=/t>lakes and rivers</a></span></footer>"
            })
    void boxesOfToolsAreLeftOut(String box) {
        assertThat(running(page("<article>" + REPORT + box + "</article>")))
                .containsExactly("The price", "It is set on Mondays.");
    }

    @Test
    void formulasAreReadOnce() {
        Report report = page(
                REPORT
                        + "<p>The wind matters (<math><semantics><mi>p</mi><annotation>p</annotation></semantics></math>).</p>");

        assertThat(running(report)).endsWith("The wind matters (p).");
    }

    @Test
    void cellsOfTablesMayHoldParagraphs() {
        Report report = page(REPORT + "<table><tr><td><p>Year</p></td><td><p>Mills</p></td></tr>"
                + "<tr><td><p>1994</p></td><td><p>220</p></td></tr></table><p>Some of them stand still.</p>");

        assertThat(running(report))
                .containsExactly(
                        "The price", "It is set on Mondays.", "Year", "Mills", "1994 220", "Some of them stand still.");
    }

    @Test
    void noticeOfPrivacyAboveTheTitleIsNoLede() {
        Report report =
                page("<div><div>We value your privacy</div><div>We and our partners store and access information on"
                        + " a device, such as cookies.</div><div><span>Accept all</span><span>Manage options</span></div></div>"
                        + REPORT);

        assertThat(report.lede().text()).startsWith("Millers on the lake");
        assertThat(running(report)).containsExactly("The price", "It is set on Mondays.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "View original",
                "Print this",
                "Open PDF in Browser",
                "4 min read (812 words)",
                "412 Followers",
                "Enter your email"
            })
    void wordsOfToolsAreNoText(String button) {
        assertThat(running(page(REPORT + "<p>" + button + "</p>")))
                .containsExactly("The price", "It is set on Mondays.");
    }

    @Test
    void statedTitleIsTheTitleWhereTheHighestHeadingNamesTheSite() {
        Report report = html(
                "<html><head><title>Lake Centre: Lake Flour</title><meta property='og:title' content='Lake Flour'></head>"
                        + "<body><div><h1><a href='/'>Lake Centre</a></h1></div><div><h3>Archive</h3><ul><li><a href='/2019'>2019</a></li></ul></div>"
                        + "<div>" + REPORT.replace("h2>", "h3>").replace("h1>", "h2>") + "</div></body></html>");

        assertThat(report.title()).isEqualTo("Lake Flour");
        assertThat(running(report)).containsExactly("The price", "It is set on Mondays.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>Nora Lind</p><p>March 2019</p>", "<p>Nora Lind, 5 March 2019</p>"})
    void sectionsMayHaveHeadingsOfTheTitlesLevel(String imprint) {
        Report report = html(
                "<html><body><p class=MsoTitle>Lake Flour</p>" + imprint + "<h1>Origins</h1>"
                        + "<p>Millers on the lake grind at night, because the wind comes then.</p><h1>Costs</h1><p>They fall in the autumn.</p></body></html>");

        assertThat(report.title()).isEqualTo("Lake Flour");
        assertThat(report.sections()).extracting(Section::heading).containsExactly("Origins", "Costs");
    }

    @Test
    void pointsMayStandBesideTheirNumbers() {
        Report report = page(
                "<h1>Lake Flour</h1><p>By Nora Lind</p><h2>Key findings</h2><table><tr><td>1</td><td>Millers on the lake grind at night.</td></tr>"
                        + "<tr><td>2</td><td>The wind comes in the evening.</td></tr></table><h2>The price</h2><p>It is set on Mondays.</p>");

        assertThat(report.keyPoints())
                .extracting(Paragraph::text)
                .containsExactly("Millers on the lake grind at night.", "The wind comes in the evening.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=toc><ul><li><a href='#p'>The price</a></li><li><a href='#w'>The wind</a></li></ul></div>",
                "<ul><li><a href='#p'>The price</a><ul><li><a href='#w'>The wind</a></li></ul></li></ul>",
                "<p>Edit this page</p>"
            })
    void columnBesideTheTextThatListsItsHeadingsIsLeftOut(String column) {
        String wind = "<h2 id=w>The wind</h2><p>It comes in the evening.</p>";

        assertThat(running(page("<main>" + REPORT + wind + column + "</main>")))
                .containsExactly("The price", "It is set on Mondays.", "The wind", "It comes in the evening.");
    }

    @Test
    void pointsMayLinkToTheirSectionsAbove() {
        Report report = page(REPORT + "<h2>Key points</h2><ul><li><a href='#p'>The price is set on Mondays.</a></li>"
                + "<li><a href='#w'>The wind comes in the evening.</a></li></ul>");

        assertThat(report.keyPoints()).hasSize(2);
    }

    @Test
    void linksToEditSectionsOfAWikiAreNoWords() {
        Report report = page(REPORT.replace(
                        "The price</h2>",
                        "The price<span class=mw-editsection><span>[</span><a href='?action=edit'>edit</a><span>]</span></span></h2>")
                + "<div class=catlinks>Categories: <ul><li><a href=/c>Mills</a></li></ul></div>");

        assertThat(running(report)).containsExactly("The price", "It is set on Mondays.");
    }

    @Test
    void footOfTheTitleHoldsDateAndByline() {
        Report report = page(
                "<div class=page><div><h1>Lake Flour</h1></div><div class=footer><p><time datetime='2019-05-03'>3.5.2019</time>"
                        + " | By Nora Lind</p></div><div>" + REPORT.substring(REPORT.indexOf("<p>Millers"))
                        + "</div></div><div class=footer><p><time datetime='2024-01-01'>2024</time> Lake Centre</p></div>");

        assertThat(report.published()).hasToString("2019-05-03");
        assertThat(authors(report)).containsExactly("Nora Lind");
        assertThat(running(report)).containsExactly("The price", "It is set on Mondays.");
    }

    @Test
    void numberOfAnIssueIsNoTitle() {
        Report report = html(
                "<html><head><title>Lake Bulletin Vol. 4 No. 2</title></head><body><p><b>Lake Flour in Winter</b></p>"
                        + "<p>by Nora Lind</p><p>Millers on the lake grind at night because the wind comes then.</p></body></html>");

        assertThat(report.title()).isEqualTo("Lake Flour in Winter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<tr><th>Mill</th><th>Flour</th></tr><tr><td>Orl</td><td>41</td></tr><tr><td>Tarn</td><td>7</td></tr>",
                "<thead><tr><td>Mill</td><td>Flour</td></tr></thead><tr><td>Orl</td><td>41</td></tr><tr><td>Tarn</td><td>7</td></tr>",
            })
    void namesOfColumnsStandWithTheRowBelowThem(String rows) {
        assertThat(running(page(REPORT + "<table>" + rows + "</table>"))).endsWith("Mill Flour Orl 41", "Tarn 7");
    }

    @Test
    void namesOfRowsAreNoNamesOfColumns() {
        Report report = page(REPORT + "<table><tr><th>Mills and sheds</th></tr>"
                + "<tr><th>Orl</th><td>41</td></tr><tr><th>Tarn</th><td>7</td></tr></table>");

        assertThat(running(report)).endsWith("Mills and sheds", "Orl 41", "Tarn 7");
    }

    @Test
    void readingTimeWithALabelAndAFrenchBoxToShareAreNoText() {
        Report report = page(
                "<main><h1>Lake Flour</h1><p>3 May 2019 · Reading time: 12 minutes</p><p>By Nora Lind</p>"
                        + "<p>Millers on the lake grind at night because the wind comes then, and sell by day.</p>"
                        + "<h2>The price</h2><p>It is set on Mondays.</p><div class=partage>Partager sur Facebook Partager ici</div></main>");

        assertThat(running(report)).containsExactly("The price", "It is set on Mondays.");
        assertThat(report.published()).hasToString("2019-05-03");
    }

    @Test
    void whatStandsBelowATitleInSmallLettersIsNoPartOfIt() {
        Report report = html(
                "<html><body><h1>Flour on the Lake</h1><div>by <a href=/nora>Nora</a> 4 May 2020</div>"
                        + "<p>Millers on the lake grind at night because the wind comes then, and few ask why.</p></body></html>");

        assertThat(report.title()).isEqualTo("Flour on the Lake");
    }
}
