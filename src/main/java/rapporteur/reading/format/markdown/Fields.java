package rapporteur.reading.format.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.Metadata;

/**
 * Collects the fields of a front matter, line by line. Only what such lines have is understood of YAML and TOML:
 * {@code key: value}, folded values, lists of values, and of authors with their names.
 */
final class Fields {

    private static final Pattern VALUE_OF_LIST = Pattern.compile("(?<indent>\\s*)-\\s+(?<value>.*)");
    private static final Pattern ENTRY = Pattern.compile("[\\p{L}\\d_-]{1,40}\\s*:\\s.*");

    /** Of an author with an affiliation and the like: {@code - name: Jane Doe}. */
    private static final Pattern NAME = Pattern.compile("(?<indent>\\s+(?:-\\s+)?|-\\s+)name\\s*:\\s*(?<value>.*)");

    /** {@code {name: "Jane Doe", orcid: …}} */
    private static final Pattern NAME_WITHIN =
            Pattern.compile("\\bname\\s*[:=]\\s*(?<value>" + Quoted.FORM + "|[^,{}]+)");

    /** Of a list in brackets. */
    private static final Pattern VALUE = Pattern.compile(Quoted.FORM + "|[^,\\s\"'][^,]*");

    /** {@code >-}: the value stands in the lines below. */
    private static final Pattern FOLDED = Pattern.compile("[>|][+-]?\\d?");

    /** {@code [[people/jane|Jane Doe]]} */
    private static final Pattern WIKI_LINK = Pattern.compile("\\[\\[(?:[^\\[\\]|]*\\|)?(?<text>[^\\[\\]|]+)\\]\\]");

    /** {@code Jane Doe^[Institute of Peace]} */
    private static final Pattern NOTE = Pattern.compile("\\^\\[[^\\[\\]]*\\]");

    private static final int QUOTES = 3;

    /** {@code 2019-05-03-lake-flour.md} */
    private static final Pattern DATED_NAME = Pattern.compile("(?<date>\\d{4}-\\d{2}-\\d{2})-.*");

    /** {@code post}, {@code blog-entry}: by it a site's program chooses how to show a text. */
    private static final Pattern KIND_OF_FILE = Pattern.compile("[\\p{Ll}\\d_-]+");

    private static final Set<String> OPENINGS = Set.of("abstract", "description", "summary", "excerpt");

    /** Around the lines of one value in TOML. */
    private static final Pattern LINES =
            Pattern.compile("(?<quotes>\"{3}|'{3})(?<value>.*)\\k<quotes>", Pattern.DOTALL);

    private final Pattern entry;
    private final Metadata.Builder metadata = new Metadata.Builder();
    private @Nullable String opening;
    private final StringBuilder folded = new StringBuilder();
    private String key = "";
    private boolean inFolded;

    /** Whether it says how a site is to show the text, whose file's name then begins with the date. */
    private boolean ofSite;

    /** Where the names of authors begin; what is further right is the name of something else, or a list of such. */
    private int nameIndent;

    /**
     * Makes a collector.
     *
     * @param entry matches a line that is a field, with the groups {@code key} and {@code value}
     */
    Fields(Pattern entry) {
        this.entry = entry;
    }

    /** Takes the next line. */
    void read(String line) {
        Matcher field = entry.matcher(line);
        Matcher name = NAME.matcher(line);
        Matcher further = VALUE_OF_LIST.matcher(line);
        if (inFolded
                && (line.isBlank()
                        || Character.isWhitespace(line.charAt(0))
                        || isOpenList()
                        || isOpenText()
                        || (OPENINGS.contains(key) && !field.matches() && Character.isLetter(line.codePointAt(0))))) {
            folded.append(line).append(' ');
            return;
        }
        closeFolded();
        if (field.matches()) {
            key = field.group("key").toLowerCase(Locale.ROOT).replaceAll("[- ]", "_");
            nameIndent = Integer.MAX_VALUE;
            begin(field.group("value"));
        } else if (name.matches() && name.end("indent") <= nameIndent) {
            nameIndent = name.end("indent");
            set(name.group("value"));
        } else if (further.matches()
                && further.end("indent") < nameIndent
                && !ENTRY.matcher(further.group("value")).matches()) {
            set(further.group("value"));
        }
    }

    /** A list in brackets may have its last one on a line of its own. */
    private boolean isOpenList() {
        return folded.indexOf("[") == 0
                && folded.chars().filter(letter -> letter == '[').count()
                        > folded.chars().filter(letter -> letter == ']').count();
    }

    private boolean isOpenText() {
        String start = folded.length() < QUOTES ? "" : folded.substring(0, QUOTES);
        return (start.equals("\"\"\"") || start.equals("'''")) && folded.indexOf(start, QUOTES) < 0;
    }

    /** A value may go on in the lines below, which are indented, without a mark that says so. */
    private void begin(String value) {
        inFolded = !value.isBlank() || OPENINGS.contains(key);
        if (!FOLDED.matcher(value.strip()).matches()) {
            folded.append(value).append(' ');
        }
    }

    /** Returns the abstract, or else a description or summary, or {@code null}. */
    @Nullable String opening() {
        closeFolded();
        return opening;
    }

    /**
     * Returns what was read. Sites made of files take the date of a text that states none from its file's name.
     *
     * @param name the name of the file
     * @see <a href="https://jekyllrb.com/docs/posts/#creating-posts">Jekyll's posts</a>
     */
    Metadata metadata(String name) {
        closeFolded();
        Matcher dated = DATED_NAME.matcher(name);
        if (ofSite && dated.matches()) {
            metadata.published(dated.group("date"));
        }
        return metadata.build();
    }

    private void closeFolded() {
        if (inFolded) {
            set(folded.toString());
        }
        folded.setLength(0);
        inFolded = false;
    }

    private void set(String raw) {
        String value = unquoted(raw);
        if (value.isEmpty()) {
            return;
        }
        switch (key) {
            case "title", "titre", "titulo", "título", "titel", "titolo" -> metadata.title(value);
            case "date",
                    "fecha",
                    "datum",
                    "published",
                    "publication_date",
                    "date_published",
                    "pubdate",
                    "publishdate",
                    "publish_date",
                    "published_time" -> metadata.published(value);
            case "author", "authors", "by", "auteur", "auteurs", "autor", "autores", "autoren", "autore", "autori" ->
                setAuthors(value);
            case "lang", "language", "langue", "idioma", "sprache", "lingua" -> metadata.language(value);
            case "source", "url", "link", "canonical", "canonical_url", "canonicalurl", "permalink", "url_source" ->
                metadata.source(value);
            case "series", "type", "publication_type" ->
                values(value)
                        .filter(series -> !KIND_OF_FILE.matcher(series).matches())
                        .forEach(metadata::series);
            case "publisher",
                    "editeur",
                    "éditeur",
                    "verlag",
                    "editore",
                    "site",
                    "site_name",
                    "organization",
                    "organisation" -> metadata.publisher(value);
            case "layout" -> ofSite = true;
            case "abstract" -> opening = value;
            case "description", "summary", "excerpt" -> opening = opening == null ? value : opening;
            default -> {}
        }
    }

    /** One name, or several as a list in brackets. */
    private void setAuthors(String value) {
        Matcher within = NAME_WITHIN.matcher(value);
        if (value.indexOf('{') >= 0 && within.find()) {
            do {
                metadata.author(unquoted(within.group("value")));
            } while (within.find());
        } else {
            values(value).forEach(metadata::author);
        }
    }

    /** Returns the values of a list in brackets, or the value alone. */
    private static Stream<String> values(String value) {
        boolean list = value.startsWith("[") && value.endsWith("]");
        return list
                ? VALUE.matcher(value.substring(1, value.length() - 1))
                        .results()
                        .map(match -> unquoted(match.group()))
                : Stream.of(value);
    }

    private static String unquoted(String raw) {
        Matcher lines = LINES.matcher(raw.strip());
        String bare = lines.matches()
                ? lines.group("value").strip()
                : Quoted.read(raw.strip()).strip();
        return NOTE.matcher(WIKI_LINK.matcher(bare).replaceAll("${text}")).replaceAll("");
    }
}
