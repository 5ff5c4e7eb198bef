package rapporteur.reading.format.markdown;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes what Pandoc, MkDocs and Jekyll add to Markdown as plain Markdown has it, or leaves it out. */
final class MarkdownDialects {

    /** {@code !!! note "In brief"}, {@code ??? tip}, {@code === "North"}: boxes and tabs, with their text below. */
    private static final Pattern BOX = Pattern.compile(
            "(?m)^[ \\t]*(?:(?:!!!|\\?\\?\\?\\+?)[ \\t]+[\\w-]+(?: [\\w-]+){0,3}|===[+!]?)(?:[ \\t]+\"(?<title>[^\"\\n]*)\")?$");

    /** {@code 3^rd^}, {@code H~2~O} */
    private static final Pattern RAISED =
            Pattern.compile("(?<=[\\p{L}\\p{N}])(?<sign>[\\^~])(?<words>[\\p{L}\\p{N}]{1,6})\\k<sign>(?![\\^~])");

    /**
     * {@code {width=80%}} behind a picture or a link, {@code {{ site.url }}}, tags of Liquid, and TeX's of the layout.
     */
    private static final Pattern TAG = Pattern.compile(
            "(?<=\\))\\{[^{}%\\n][^{}\\n]{0,200}\\}|\\{\\{(?![<%])[^{}\\n]{0,200}\\}\\}|(?<!\\{)\\{%[^{}%\\n]{0,200}%\\}"
                    + "|(?m:^\\\\(?:newpage|pagebreak|clearpage)[ \\t]*$)|\\\\(?:begin|end)\\{(?:center|flush(?:left|right)|landscape|table|figure|quote)\\}");

    /** Between the rows of Pandoc's tables: {@code +-----+-----+} */
    private static final Pattern RULE = Pattern.compile("\\+(?:[-:=]{2,}+\\+)++\\s*");

    private MarkdownDialects() {}

    /** Returns a text in plain Markdown, in as many lines. */
    static String plain(String markdown) {
        String boxed = BOX.matcher(markdown).replaceAll(MarkdownDialects::title);
        String text = TAG.matcher(RAISED.matcher(boxed).replaceAll("${words}")).replaceAll("");
        return text.contains("\n+=") ? withTables(text.lines().toList()) : text;
    }

    /** A line of signs alone may underline a heading. */
    private static String title(MatchResult box) {
        String title = box.group("title");
        boolean tab = box.group().strip().startsWith("===");
        return title == null
                ? (tab ? Matcher.quoteReplacement(box.group()) : "")
                : Matcher.quoteReplacement("**" + title + "**");
    }

    private static String withTables(List<String> lines) {
        StringBuilder text = new StringBuilder();
        String above = "";
        for (String line : lines) {
            text.append(RULE.matcher(line).matches() ? rule(line, above) : line).append('\n');
            above = line;
        }
        return text.toString();
    }

    /** Below a table's head it stays a rule; above the head it is none, and between other rows an empty one. */
    private static String rule(String line, String above) {
        if (line.indexOf('=') > 0) {
            return line.replace('=', '-').replace('+', '|');
        }
        return above.startsWith("|") ? "| |" : "";
    }
}
