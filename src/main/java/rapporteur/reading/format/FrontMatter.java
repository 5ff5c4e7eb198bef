package rapporteur.reading.format;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.reading.page.Metadata;

/**
 * The lines in front of a Markdown text that say what it is, between two lines of three hyphens. Only the simplest YAML
 * is understood: {@code key: value}, lists of values, and of authors with their names.
 *
 * @param metadata what the lines say
 * @param rest the text behind them
 * @param lines how many lines they take, 0 where there are none
 */
record FrontMatter(Metadata metadata, String rest, int lines) {

    private static final int MOST_LINES = 100;
    private static final Pattern ENTRY = Pattern.compile("(?<key>[\\w-]{1,40})\\s*:\\s*(?<value>.*)");
    private static final Pattern VALUE_OF_LIST = Pattern.compile("\\s*-\\s+(?<value>.*)");

    /** Of an author with an affiliation and the like: {@code - name: Jane Doe}. */
    private static final Pattern NAME = Pattern.compile("\\s+(?:-\\s+)?name\\s*:\\s*(?<value>.*)");

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    /** Splits a text into its front matter and the rest. */
    static FrontMatter of(String markdown) {
        String[] lines = LINE_BREAK.split(markdown, MOST_LINES + 2);
        if (!lines[0].stripTrailing().equals("---")) {
            return new FrontMatter(Metadata.NONE, markdown, 0);
        }
        for (int i = 1; i < Math.min(lines.length, MOST_LINES); i++) {
            String line = lines[i].stripTrailing();
            if (line.equals("---") || line.equals("...")) {
                return new FrontMatter(read(lines, i), rest(markdown, i + 1), i + 1);
            }
        }
        return new FrontMatter(Metadata.NONE, markdown, 0);
    }

    private static String rest(String markdown, int lines) {
        Matcher lineBreak = LINE_BREAK.matcher(markdown);
        int end = 0;
        for (int i = 0; i < lines && lineBreak.find(); i++) {
            end = lineBreak.end();
        }
        return end == 0 ? "" : markdown.substring(end);
    }

    private static Metadata read(String[] lines, int end) {
        Metadata.Builder metadata = new Metadata.Builder();
        String key = "";
        for (int i = 1; i < end; i++) {
            Matcher entry = ENTRY.matcher(lines[i]);
            Matcher name = NAME.matcher(lines[i]);
            Matcher further = VALUE_OF_LIST.matcher(lines[i]);
            if (entry.matches()) {
                key = entry.group("key").toLowerCase(Locale.ROOT).replace('-', '_');
                set(metadata, key, entry.group("value"));
            } else if (name.matches()) {
                set(metadata, key, name.group("value"));
            } else if (further.matches() && !isEntry(further.group("value"))) {
                set(metadata, key, further.group("value"));
            }
        }
        return metadata.build();
    }

    private static boolean isEntry(String value) {
        return ENTRY.matcher(value).matches();
    }

    private static void set(Metadata.Builder metadata, String key, String raw) {
        String value = unquoted(raw);
        if (value.isEmpty()) {
            return;
        }
        switch (key) {
            case "title" -> metadata.title(value);
            case "date", "published", "publication_date", "date_published", "pubdate" -> metadata.published(value);
            case "author", "authors", "by" -> setAuthors(metadata, value);
            case "lang", "language" -> metadata.language(value);
            case "source", "url", "link", "canonical", "canonical_url", "permalink" -> metadata.source(value);
            case "series", "type", "publication_type" -> metadata.series(value);
            case "publisher", "site", "site_name", "organization", "organisation" -> metadata.publisher(value);
            default -> {}
        }
    }

    /** One name, or several as a list in brackets. */
    private static void setAuthors(Metadata.Builder metadata, String value) {
        if (!value.startsWith("[") || !value.endsWith("]")) {
            metadata.author(value);
            return;
        }
        for (String name : value.substring(1, value.length() - 1).split(",", -1)) {
            metadata.author(unquoted(name));
        }
    }

    private static String unquoted(String raw) {
        String value = raw.strip();
        boolean quoted = value.length() > 1
                && ((value.startsWith("\"") && value.endsWith("\"")) || (value.startsWith("'") && value.endsWith("'")));
        return quoted ? value.substring(1, value.length() - 1).strip() : value;
    }
}
