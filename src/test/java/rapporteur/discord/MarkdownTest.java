package rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.search.Highlight;

class MarkdownTest {
    /** What Discord's clients take for more than text, once escaped characters are out of the way. */
    private static final List<Pattern> ACTIVE = Stream.of(
                    "\\*",
                    "__?[^_]+__?",
                    "~~",
                    "\\|\\|",
                    "`",
                    "\\[[^\\]]*\\]\\(",
                    "<[@#:/tai]",
                    "@(everyone|here)",
                    ":[A-Za-z0-9_+~-]+:",
                    "(https?|discord|steam)://",
                    "^\\s*#{1,3}\\s",
                    "^\\s*-#\\s",
                    "^\\s*[-+]\\s",
                    "^\\s*\\d+\\.\\s",
                    "^\\s*>",
                    "[\\n\\r\\u2028]",
                    "\\\\")
            .map(Pattern::compile)
            .toList();

    private static final List<String> PIECES = List.of(
            "*",
            "**",
            "_",
            "__",
            "~~",
            "||",
            "`",
            "```",
            "\\",
            "[",
            "](",
            ")",
            "<",
            ">",
            "@",
            "@everyone",
            "<@123>",
            "<#1>",
            "<t:1:R>",
            "<:a:1>",
            "</ask:1>",
            "#",
            "# ",
            "-# ",
            "- ",
            "+ ",
            "1. ",
            "12) ",
            "> ",
            ">>> ",
            ":",
            ":smile:",
            "https://example.org",
            "discord://",
            " ",
            "a",
            "Mali",
            "é",
            "\uD83D\uDE00",
            "\u200b",
            "\u202e",
            "\n",
            "\t",
            "\u2028",
            ".",
            "!",
            "(",
            "{",
            "}",
            "^",
            "=",
            "&");

    private static Stream<String> texts() {
        Random random = new Random(1);
        return IntStream.range(0, 3_000)
                .mapToObj(i -> random.ints(random.nextInt(12), 0, PIECES.size())
                        .mapToObj(PIECES::get)
                        .collect(Collectors.joining()));
    }

    @Test
    void anyTextIsShownAsItIsAndIsNothingButText() {
        texts().forEach(text -> {
            String markdown = Markdown.escape(text);
            String bare = markdown.replaceAll("\\\\[!-/:-@\\[-`{-~]", "\uE000");
            assertThat(ACTIVE)
                    .as(text + " -> " + markdown)
                    .noneMatch(active -> active.matcher(bare).find());
            assertThat(Markdown.unescape(markdown)).isEqualTo(text.replaceAll("[\\n\\t\\u2028\\u202e]", " "));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mali’s coup, in 2012: a state-of-the-art \"report\" (2nd ed.) at 12:30",
                "3.5 percent",
                "#1 of 3",
                "-5 °C"
            })
    void ordinaryTextKeepsItsLooks(String text) {
        assertThat(Markdown.escape(text).replaceFirst("^\\\\|(?<=^3)\\\\", "")).isEqualTo(text);
    }

    @Test
    void halfACharacterBecomesOneThatCanBeSent() {
        assertThat(Markdown.escape("a\uD800b\uDC00")).isEqualTo("a\uFFFDb\uFFFD");
        assertThat(Markdown.escape("\uD83D\uDE00")).isEqualTo("\uD83D\uDE00");
    }

    @Test
    void highlightedWordsAreBoldAndNothingElse() {
        assertThat(Markdown.highlighted("1. *Free* elections", List.of(new Highlight(10, 19))))
                .isEqualTo("1\\. \\*Free\\* **elections**");
    }

    @Test
    void highlightsSideBySideAreOne() {
        assertThat(Markdown.highlighted("coupdetat now", List.of(new Highlight(0, 4), new Highlight(4, 9))))
                .isEqualTo("**coupdetat** now");
    }
}
