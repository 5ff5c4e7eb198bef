package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.Report;

/** What web pages say about themselves for machines. */
class HtmlMetadataTest extends ReadingTest {

    private static final String BODY = "<body><h1>Lake Flour</h1><p>Millers on the lake grind at night because the wind"
            + " comes then. This report asks who sets the price.</p></body></html>";

    private static final String TEXT = "<p>Millers on the lake grind at night because the wind comes then. This report"
            + " asks who sets the price.</p></body></html>";

    private Report page(String head) {
        return html("<html><head><title>Lake Flour</title>" + head + "</head>" + BODY);
    }

    private Report described(String json) {
        return page("<script type='application/ld+json'>" + json + "</script>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=#flour>Skip to content</a><a href=/>Lake Rights Desk</a><h1>Lake Flour</h1>",
                "<nav><a href=/>Home</a></nav><h1>Lake Flour</h1><footer>© 2019 Lake Rights Desk</footer>"
            })
    void siteStandsBehindTheTitleOfTheWindow(String top) {
        assertThat(html("<html><head><title>Lake Flour – Lake Rights Desk</title></head><body>" + top + TEXT)
                        .publisher())
                .isEqualTo("Lake Rights Desk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nav><a href=/>Home</a><a href=/rights>Lake Rights Desk</a></nav><h1>Lake Flour</h1>",
                "<a href=/>Lake Rights Desk</a><h1>Lake Flour</h1><footer>© 2019 Lake Institute</footer>",
                "<a href=/>Lake Rights Desk</a><h1>Flour and Wind</h1>"
            })
    void otherWordsBehindADividerAreNoSite(String top) {
        assertThat(html("<html><head><title>Lake Flour – Lake Rights Desk</title></head><body>" + top + TEXT)
                        .publisher())
                .isNotEqualTo("Lake Rights Desk");
    }

    @Test
    void addressOfASiteIsNoPublisher() {
        assertThat(page("<meta property=og:site_name content='www.lakerights.example'>")
                        .publisher())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name=publish_date content='Thu, 06 Oct 2011 08:10:27 EST'>",
                "<meta name=publishdate content='06.10.2011 09:49:00'>",
                "<meta name=pub_date content='2011-10-06'>"
            })
    void dateHasManyNames(String meta) {
        assertThat(page(meta).published()).hasToString("2011-10-06");
    }

    @Test
    void descriptionNamesPeopleInTwoPartsAndOthersByReference() {
        Report report = described("""
                {"@graph": [
                  {"@type": "Report", "name": "Lake Flour", "publisher": {"@id": "#org"},
                   "author": [{"@type": "Person", "givenName": "Nora", "familyName": "Lind"}, {"@id": "#p2"}]},
                  {"@type": "Organization", "@id": "#org", "name": "Lake Institute"},
                  {"@type": "Person", "@id": "#p2", "name": "Otto Brand"}]}""");

        assertThat(authors(report)).containsExactly("Nora Lind", "Otto Brand");
        assertThat(report.publisher()).isEqualTo("Lake Institute");
    }

    @Test
    void pageThatAnArticleIsPartOfIsNoSeries() {
        Report report = described("""
                {"@graph": [
                  {"@type": "Article", "@id": "#a", "headline": "Lake Flour", "isPartOf": {"@id": "#page"}},
                  {"@type": ["WebPage", "FAQPage"], "@id": "#page", "name": "Lake Flour - Lake Institute"}]}""");

        assertThat(report.series()).isNull();
        assertThat(described("{\"@type\": \"NewsArticle\", \"isPartOf\": {\"@type\": [\"CreativeWork\","
                                + " \"Product\"], \"name\": \"The Lake Daily\"}}")
                        .series())
                .isNull();
        assertThat(described("{\"@type\": \"Report\", \"isPartOf\": {\"@type\": \"CreativeWorkSeries\","
                                + " \"name\": \"Lake Papers\"}}")
                        .series())
                .isEqualTo("Lake Papers");
    }

    @Test
    void siteOfAPersonHasANameOfItsOwn() {
        String site = "<meta property=og:site_name content='Flour &amp; Wind'>";
        String json = "<script type='application/ld+json'>{\"@type\": \"Article\", \"publisher\":"
                + " {\"@type\": [\"Person\", \"Organization\"], \"name\": \"Nora Lind\"}}</script>";

        assertThat(page(json + site).publisher()).isEqualTo("Flour & Wind");
    }

    @Test
    void descriptionMayBeWrittenAsPagesAre() {
        assertThat(described("{\"@type\": \"Article\", \"publisher\": {\"name\": \"Nora&#039;s Lakes &amp; Mills\"}}")
                        .publisher())
                .isEqualTo("Nora's Lakes & Mills");
    }

    @ParameterizedTest
    @ValueSource(strings = {"www.meet.example/lakes", "meet.example/lake.institute", "http://meet.example/lakes"})
    void addressIsNoAuthor(String author) {
        assertThat(page("<meta property=article:author content='" + author + "'>")
                        .authors())
                .isEmpty();
    }

    @Test
    void descriptionOfAPartOfThePageHasThePagesAddress() {
        assertThat(described("{\"@type\": \"Article\", \"@id\": \"https://lake.example/flour/#article\"}")
                        .source())
                .isEqualTo("https://lake.example/flour/");
        assertThat(described("{\"@type\": \"Article\", \"@id\": \"#a\", \"mainEntityOfPage\":"
                                + " {\"@id\": \"https://lake.example/flour/\"}}")
                        .source())
                .isEqualTo("https://lake.example/flour/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"citation_public_url", "citation_abstract_html_url", "parsely-link", "DC.identifier"})
    void addressHasManyNames(String name) {
        assertThat(page("<meta name='" + name + "' content='https://lake.example/flour/'>")
                        .source())
                .isEqualTo("https://lake.example/flour/");
    }

    @Test
    void identifierThatIsNoAddressIsNoSource() {
        assertThat(page("<meta name=DC.identifier content='ISBN 978-1-000'>").source())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lake-admin", "Super User", "Site Administrator", "Adobe InDesign"})
    void accountsAndProgramsAreNoAuthors(String author) {
        assertThat(page("<meta name=author content='" + author + "'>").authors())
                .isEmpty();
    }

    @Test
    void nameOfAMinistryIsOne() {
        Report report = html(
                "<html><head><meta name='author' content='Ministry of Lakes, Harbours and Local Government'></head><body><h1>Lake Flour</h1>"
                        + "<p>Millers on the lake grind at night because the wind comes then.</p></body></html>");

        assertThat(authors(report)).containsExactly("Ministry of Lakes, Harbours and Local Government");
    }

    @Test
    void authorsStatedAreNoTextBelowTheTitle() {
        Report report = html(
                "<html><head><meta name=author content='سلمى حداد'></head><body><h1>أسواق بلا موانئ</h1>"
                        + "<div><span>سلمى حداد</span></div><p>تعيش ثلاث مدن ساحلية من أسواق لا تصلها السفن. زرنا هذه المدن في صيف واحد.</p></body></html>");

        assertThat(authors(report)).containsExactly("سلمى حداد");
        assertThat(running(report)).isEmpty();
    }

    @Test
    void institutionOfATechnicalReportIsItsPublisher() {
        Report report = html("""
                <html><head><meta name="citation_technical_report_institution" content="Harbour Institute"></head>
                <body><h1>Why the Cranes Stand Still</h1><p>The cranes have not moved since the spring. Nobody was paid.</p>
                </body></html>""");

        assertThat(report.publisher()).isEqualTo("Harbour Institute");
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", "-", "–", "—", "·", "»"})
    void titleDoesNotNameTheSite(String divider) {
        Report report = html("<html><head><meta property='og:site_name' content='Lake Institute'>"
                + "<title>Who Mills at Night " + divider + " Lake Institute</title></head><body><main>"
                + "<p>Millers on the lake grind at night because the wind comes then.</p></main></body></html>");

        assertThat(report.title()).isEqualTo("Who Mills at Night");
    }

    @Test
    void titleMayEndWithTheNameOfTheSite() {
        Report report = html("<html><head><meta property='og:site_name' content='Lake Institute'>"
                + "<title>Ten Years of the Lake Institute</title></head><body><main>"
                + "<p>Millers on the lake grind at night because the wind comes then.</p></main></body></html>");

        assertThat(report.title()).isEqualTo("Ten Years of the Lake Institute");
    }
}
