package rapporteur.reading.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.reading.page.Metadata;

/**
 * The lines in front of a Markdown text that say what it is: Pandoc's title block, or YAML between two lines of three
 * hyphens. Only the simplest YAML is understood: {@code key: value}, lists of values, and of authors with their names.
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

    private static final int TITLE_BLOCK_FIELDS = 3;
    private static final Pattern BETWEEN_AUTHORS = Pattern.compile("[;\n]");

    /** Splits a text into its front matter and the rest. */
    static FrontMatter of(String markdown) {
        String[] lines = LINE_BREAK.split(markdown, MOST_LINES + 2);
        if (lines[0].startsWith("% ")) {
            return titleBlock(markdown, lines);
        }
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

    /**
     * Reads Pandoc's title block: title, authors and date in this order, each after a percent sign, with lines indented
     * that go on.
     *
     * @see <a href="https://pandoc.org/MANUAL.html#extension-pandoc_title_block">pandoc_title_block</a>
     */
    private static FrontMatter titleBlock(String markdown, String[] lines) {
        List<StringBuilder> fields = new ArrayList<>();
        int end = 0;
        while (end < Math.min(lines.length, MOST_LINES) && isOfTitleBlock(lines[end], fields.size())) {
            if (lines[end].startsWith("%")) {
                fields.add(new StringBuilder());
            }
            fields.getLast().append(lines[end].substring(1)).append('\n');
            end++;
        }
        Metadata.Builder metadata = new Metadata.Builder();
        metadata.title(fields.getFirst().toString());
        if (fields.size() > 1) {
            BETWEEN_AUTHORS.splitAsStream(fields.get(1)).forEach(metadata::author);
        }
        if (fields.size() > 2) {
            metadata.published(fields.get(2).toString());
        }
        return new FrontMatter(metadata.build(), rest(markdown, end), end);
    }

    private static boolean isOfTitleBlock(String line, int fields) {
        boolean begins = line.startsWith("%") && fields < TITLE_BLOCK_FIELDS;
        return begins || (fields > 0 && line.startsWith(" ") && !line.isBlank());
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
