package rapporteur.reading.format.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.format.text.WindowTitle;
import rapporteur.reading.page.Metadata;

/**
 * Reads what a page says about itself for machines: the names that Google Scholar, Dublin Core and Open Graph
 * (https://ogp.me) give such things, JSON-LD (https://schema.org), and what browsers note when they save a page.
 */
final class HtmlMetadata {

    private static final List<String> TITLE =
            List.of("citation_title", "og:title", "dc.title", "dcterms.title", "twitter:title");
    private static final List<String> PUBLISHED = List.of(
            "citation_publication_date",
            "citation_date",
            "article:published_time",
            "og:published_time",
            "article:published",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.date",
            "dc.date",
            "datepublished",
            "publication_date",
            "publish-date",
            "publish_date",
            "publishdate",
            "pub_date",
            "pubdate",
            "citation_online_date",
            "parsely-pub-date",
            "sailthru.date",
            "date");
    private static final List<String> AUTHORS = List.of(
            "citation_author",
            "author",
            "dc.creator",
            "dcterms.creator",
            "article:author",
            "parsely-author",
            "sailthru.author");
    private static final List<String> PUBLISHER = List.of(
            "citation_publisher",
            "citation_technical_report_institution",
            "dc.publisher",
            "dcterms.publisher",
            "publisher");

    /** A site is often named shorter than whose it is. */
    private static final List<String> SITE = List.of("og:site_name", "application-name");

    private static final List<String> SOURCE = List.of(
            "og:url",
            "citation_public_url",
            "citation_abstract_html_url",
            "parsely-link",
            "dc.identifier",
            "dcterms.identifier");

    private static final List<String> SERIES = List.of("citation_series_title", "citation_technical_report_series");

    /**
     * What browsers and savers of pages write at the top:
     * https://learn.microsoft.com/previous-versions/windows/internet-explorer/ie-developer/compatibility/ms537628(v=vs.85)
     */
    private static final Pattern SAVED_FROM = Pattern.compile(
            "saved from url=\\(\\d{1,6}\\)(https?://[^\\s>]{1,2000})|page saved with singlefile\\s+url:\\s*(https?://\\S{1,2000})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://|www\\.\\S+$|[\\w-]+(?:\\.[\\w-]+)+/\\S*$");

    private static final int START = 4_096;

    /** Of titles and of what tells the copyright. */
    private static final int LONGEST_LINE = 300;

    private static final int MOST_LINES = 100;

    private final Document document;
    private final Elements named;
    private final Metadata.Builder metadata = new Metadata.Builder();

    private HtmlMetadata(Document document) {
        this.document = document;
        this.named = document.select("meta[content]");
    }

    /**
     * Reads the metadata of a page.
     *
     * @param document the page, with its scripts
     * @param html its source
     */
    static Metadata of(Document document, String html) {
        return new HtmlMetadata(document).read(html);
    }

    private Metadata read(String html) {
        @Nullable String site = meta("og:site_name");
        TITLE.forEach(name -> metadata.title(withoutSite(meta(name), site)));
        PUBLISHED.forEach(name -> metadata.published(meta(name)));
        PUBLISHER.forEach(name -> metadata.publisher(name(meta(name))));
        SERIES.forEach(name -> metadata.series(meta(name)));
        readAuthors();
        metadata.source(address(document.select("link[rel=canonical]").attr("href")));
        SOURCE.forEach(name -> metas(name).forEach(value -> metadata.source(address(value))));
        document.select("script[type=application/ld+json]").forEach(script -> JsonLd.read(script.data(), metadata));
        SITE.forEach(name -> metadata.publisher(name(meta(name))));
        WindowTitle.site(document.title(), firstLink(), this::lines).ifPresent(metadata::publisher);
        readMarked();
        metadata.source(savedFrom(html));
        metadata.title(windowTitle(site));
        readLanguage();
        return metadata.build();
    }

    private void readAuthors() {
        for (String name : AUTHORS) {
            List<String> names = metas(name).stream()
                    .filter(author -> name(author) != null && author.indexOf('=') < 0)
                    .toList();
            if (!names.isEmpty()) {
                names.forEach(metadata::author);
                return;
            }
        }
    }

    /** What the page's own elements are marked with. */
    private void readMarked() {
        for (Element time : document.select("time[pubdate], time[itemprop=datePublished], [itemprop=datePublished]")) {
            metadata.published(first(time.attr("datetime"), time.attr("content"), time.text()));
        }
    }

    private void readLanguage() {
        Element html = document.selectFirst("html");
        metadata.language(html == null ? null : html.attr("lang"));
        metadata.language(html == null ? null : html.attr("xml:lang"));
        metadata.language(document.select("meta[http-equiv=content-language]").attr("content"));
        metadata.language(meta("og:locale"));
        metadata.language(meta("dc.language"));
    }

    private @Nullable String meta(String name) {
        List<String> values = metas(name);
        return values.isEmpty() ? null : values.getFirst();
    }

    private List<String> metas(String name) {
        return named.stream()
                .filter(meta -> name.equals(meta.attr("name").toLowerCase(Locale.ROOT))
                        || name.equals(meta.attr("property").toLowerCase(Locale.ROOT))
                        || name.equals(meta.attr("itemprop").toLowerCase(Locale.ROOT)))
                .map(meta -> meta.attr("content"))
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** The first link of a page is that to the site's own first page, but for those within the page. */
    private String firstLink() {
        return document.select("a:not([href^=#])").stream()
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private List<String> lines() {
        return document.select("h1, h2, :matchesOwn((?i)©|\\(c\\)|copyright)").stream()
                .limit(MOST_LINES)
                .map(Element::text)
                .filter(text -> text.length() <= LONGEST_LINE)
                .toList();
    }

    private static @Nullable String withoutSite(@Nullable String title, @Nullable String site) {
        if (title == null || site == null || !title.endsWith(site) || title.length() == site.length()) {
            return title;
        }
        String rest = title.substring(0, title.length() - site.length()).strip();
        boolean divided = rest.endsWith("|")
                || rest.endsWith("-")
                || rest.endsWith("–")
                || rest.endsWith("—")
                || rest.endsWith("·")
                || rest.endsWith("»");
        return divided ? rest.substring(0, rest.length() - 1).strip() : title;
    }

    /** Windows show the site behind a bar. */
    private @Nullable String windowTitle(@Nullable String site) {
        String title = withoutSite(document.title(), site);
        if (title == null || title.isBlank()) {
            return null;
        }
        int bar = title.lastIndexOf(" | ");
        return bar > 0 ? title.substring(0, bar) : title;
    }

    private static @Nullable String savedFrom(String html) {
        Matcher matcher = SAVED_FROM.matcher(html.length() > START ? html.substring(0, START) : html);
        if (!matcher.find()) {
            return null;
        }
        return matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    }

    /** Who gives an address for a name does not say who it is, nor whose a site. */
    private static @Nullable String name(@Nullable String value) {
        return value != null && ADDRESS.matcher(value.strip()).lookingAt() ? null : value;
    }

    private static @Nullable String address(@Nullable String value) {
        return value != null && value.startsWith("http") ? value : null;
    }

    private static String first(String... values) {
        for (String value : values) {
            if (!value.isBlank()) {
                return value;
            }
        }
        return "";
    }
}
