package rapporteur.reading.format.html;

import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigSyntax;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.Metadata;

/** Reads the description of an article that pages carry for search engines, as https://schema.org names its parts. */
final class JsonLd {

    private static final int LARGEST = 256 * 1024;

    /** JSON is parsed by recursion. */
    private static final int DEEPEST = 30;

    /** They stand nowhere in JSON, and between them single ones mean nothing. */
    private static final String QUOTES_OF_HOCON = "\"\"\"";

    private static final Pattern ARTICLE = Pattern.compile(
            "(?:\\w*Article|Report|BlogPosting|CreativeWork|Book|PublicationIssue|DigitalDocument|AnalysisNewsArticle)");

    /** Articles are parts of pages and sites too, and of what readers pay for. */
    private static final Pattern NO_SERIES = Pattern.compile("\\w*Page|WebSite|Blog|Product");

    /** Who writes a site alone is said to publish it; the site has a name of its own. */
    private static final Pattern PERSON = Pattern.compile("Person");

    private final Metadata.Builder metadata;

    /** What other parts of a description refer to by its {@code @id}, and not by its name. */
    private final Map<String, ConfigObject> identified = new HashMap<>();

    private JsonLd(Metadata.Builder metadata) {
        this.metadata = metadata;
    }

    /** Reads one description; what is no JSON, or describes something else, says nothing. */
    static void read(String json, Metadata.Builder metadata) {
        if (json.length() > LARGEST || json.contains(QUOTES_OF_HOCON) || isTooDeep(json)) {
            return;
        }
        try {
            ConfigParseOptions options = ConfigParseOptions.defaults().setSyntax(ConfigSyntax.JSON);
            ConfigValue root = ConfigFactory.parseString("{\"data\":" + json + "}", options)
                    .root()
                    .get("data");
            JsonLd description = new JsonLd(metadata);
            description.identify(root);
            description.visit(root, 0);
        } catch (ConfigException malformed) {
            return;
        }
    }

    private static boolean isTooDeep(String json) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < json.length() && depth <= DEEPEST; i++) {
            switch (json.charAt(i)) {
                case '"' -> quoted = !quoted;
                case '\\' -> i++;
                case '{', '[' -> depth += quoted ? 0 : 1;
                case '}', ']' -> depth -= quoted ? 0 : 1;
                default -> {}
            }
        }
        return depth > DEEPEST;
    }

    private void identify(@Nullable ConfigValue value) {
        if (value instanceof ConfigList list) {
            list.forEach(this::identify);
        } else if (value instanceof ConfigObject object) {
            String id = text(object.get("@id"));
            if (id != null && name(object) != null) {
                identified.putIfAbsent(id, object);
            }
            identify(object.get("@graph"));
        }
    }

    private void visit(@Nullable ConfigValue value, int depth) {
        if (value instanceof ConfigList list) {
            list.forEach(each -> visit(each, depth + 1));
        } else if (value instanceof ConfigObject object && depth < DEEPEST) {
            if (isOne(ARTICLE, object.get("@type"))) {
                readArticle(object);
            }
            visit(object.get("@graph"), depth + 1);
            visit(object.get("mainEntity"), depth + 1);
        }
    }

    private static boolean isOne(Pattern kind, @Nullable ConfigValue type) {
        if (type instanceof ConfigList list) {
            return list.stream().anyMatch(each -> isOne(kind, each));
        }
        String name = text(type);
        return name != null && kind.matcher(name).matches();
    }

    private void readArticle(ConfigObject article) {
        metadata.title(text(article.get("headline"))).title(text(article.get("name")));
        metadata.published(text(article.get("datePublished")));
        metadata.publisher(nameUnless(PERSON, article.get("publisher")));
        metadata.series(nameUnless(NO_SERIES, article.get("isPartOf")));
        metadata.language(text(article.get("inLanguage")));
        metadata.source(address(article.get("url")))
                .source(address(article.get("mainEntityOfPage")))
                .source(address(article.get("@id")));
        readAuthors(article.get("author"));
    }

    private void readAuthors(@Nullable ConfigValue author) {
        if (author instanceof ConfigList list) {
            list.forEach(this::readAuthors);
        } else {
            metadata.author(name(author));
        }
    }

    private @Nullable String nameUnless(Pattern kind, @Nullable ConfigValue value) {
        boolean excluded = value instanceof ConfigObject object
                && isOne(
                        kind,
                        identified.getOrDefault(text(object.get("@id")), object).get("@type"));
        return excluded ? null : name(value);
    }

    private @Nullable String name(@Nullable ConfigValue value) {
        if (!(value instanceof ConfigObject object)) {
            return text(value);
        }
        String name = text(object.get("name"));
        String given = text(object.get("givenName"));
        String family = text(object.get("familyName"));
        if (name == null && given != null && family != null) {
            return given + " " + family;
        }
        ConfigObject other = name == null ? identified.get(text(object.get("@id"))) : null;
        return other == null || other.equals(object) ? name : name(other);
    }

    /** Parts of a page have addresses of their own: {@code https://ports.example/report/#article}. */
    private static @Nullable String address(@Nullable ConfigValue value) {
        String address = value instanceof ConfigObject object ? text(object.get("@id")) : text(value);
        return address == null || !address.startsWith("http") ? null : address.split("#", 2)[0];
    }

    /** Sites write into descriptions what they have for their pages, with its entities. */
    private static @Nullable String text(@Nullable ConfigValue value) {
        return value != null && value.valueType() == ConfigValueType.STRING
                ? Parser.unescapeEntities((String) value.unwrapped(), false)
                : null;
    }
}
