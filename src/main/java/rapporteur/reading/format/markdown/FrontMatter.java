package rapporteur.reading.format.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.Metadata;

/**
 * The lines in front of a Markdown text that say what it is: Pandoc's title block, YAML between two lines of three
 * hyphens, TOML between two of three plus signs, or what Jina's reader of web pages puts there.
 *
 * @param metadata what the lines say
 * @param opening sentences that sum the text up, or {@code null}
 * @param rest the text behind them
 * @param lines how many lines they take, 0 where there are none
 */
record FrontMatter(Metadata metadata, @Nullable String opening, String rest, int lines) {

    private static final int MOST_LINES = 300;

    /**
     * How such lines look.
     *
     * @param first the first of them
     * @param last the last of them
     * @param entry a line that is a field
     */
    private record Form(Pattern first, Pattern last, Pattern entry) {

        static Form of(String first, String last, String key, String sign) {
            String entry = "(?<key>" + key + ")\\s*" + sign + "\\s*(?<value>.*)";
            return new Form(Pattern.compile(first), Pattern.compile(last), Pattern.compile(entry));
        }
    }

    private static final List<Form> FORMS = List.of(
            Form.of("---\\s*", "(?:---|\\.{3})\\s*", "[\\p{L}\\d_-]{1,40}", ":"),
            Form.of("\\+{3}\\s*", "\\+{3}\\s*", "[\\p{L}\\d_-]{1,40}", "="),
            Form.of("Title: .*", "Markdown Content:\\s*", "Title|URL Source|Published Time", ":"));

    /** {@code [params]}, {@code [[menu.main]]}: below it stand the fields of something else. */
    private static final Pattern TABLE = Pattern.compile("\\[{1,2}[\\w.\"-]+\\]{1,2}\\s*(?:#.*)?");

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private static final int TITLE_BLOCK_FIELDS = 3;
    private static final Pattern BETWEEN_AUTHORS = Pattern.compile("[;\n]");

    /**
     * Splits a text into its front matter and the rest.
     *
     * @param name the name of its file
     */
    static FrontMatter of(String markdown, String name) {
        String[] lines = LINE_BREAK.split(markdown, MOST_LINES + 2);
        if (lines[0].startsWith("% ")) {
            return titleBlock(markdown, lines);
        }
        return FORMS.stream()
                .filter(form -> form.first.matcher(lines[0]).matches())
                .findFirst()
                .flatMap(form -> fields(form, markdown, lines, name))
                .orElse(new FrontMatter(Metadata.NONE, null, markdown, 0));
    }

    private static Optional<FrontMatter> fields(Form form, String markdown, String[] lines, String name) {
        Fields fields = new Fields(form.entry);
        boolean ofReport = true;
        for (int i = 0; i < Math.min(lines.length, MOST_LINES); i++) {
            if (i > 0 && form.last.matcher(lines[i]).matches()) {
                return Optional.of(
                        new FrontMatter(fields.metadata(name), fields.opening(), rest(markdown, i + 1), i + 1));
            }
            ofReport &= !TABLE.matcher(lines[i]).matches();
            if (ofReport) {
                fields.read(lines[i]);
            }
        }
        return Optional.empty();
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
        metadata.title(fields.getFirst().toString().replace("\\\n", "\n"));
        if (fields.size() > 1) {
            BETWEEN_AUTHORS.splitAsStream(fields.get(1)).forEach(metadata::author);
        }
        if (fields.size() > 2) {
            metadata.published(fields.get(2).toString());
        }
        return new FrontMatter(metadata.build(), null, rest(markdown, end), end);
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
}
