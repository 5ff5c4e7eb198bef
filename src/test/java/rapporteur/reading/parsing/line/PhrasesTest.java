package rapporteur.reading.parsing.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.text.WordFile;

class PhrasesTest {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "é",
            "share",
            "shared",
            "download the report (pdf, 2.1 mb)",
            "read more about the harbours",
            "42",
            "# harbours",
            "a propos de nous",
            "12 key takeaways",
            "policy brief",
            "port briefing no. 7",
            "the author",
            "ßharbour");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "buttons.txt",
                "headings-key-points.txt",
                "headings-related.txt",
                "headings-running.txt",
                "notices.txt",
                "publication-types.txt"
            })
    void sayTheSameAsAllTheirExpressionsTogether(String file) {
        Phrases phrases = Phrases.of(file);
        Pattern together = Pattern.compile(phrases.joined());

        assertThat(Stream.concat(TEXTS.stream(), WordFile.lines(Phrases.class, file)))
                .allSatisfy(text -> {
                    assertThat(phrases.are(text))
                            .isEqualTo(together.matcher(text).matches());
                    assertThat(phrases.begin(text))
                            .isEqualTo(together.matcher(text).lookingAt());
                });
    }

    @Test
    void areFoundWithinATextAsWholeWords() {
        Phrases roles = Phrases.followedBy("s?\\b", "roles.txt");

        assertThat(List.of("a director of ports", "directors", "the co-director", "(director)"))
                .allMatch(roles::areIn);
        assertThat(List.of("", "directory", "codirector", "harbours")).noneMatch(roles::areIn);
    }

    @Test
    void mayBeTiedToTheStartOfAText() {
        Phrases words = Phrases.followedBy("\\b", "no-names.txt");

        assertThat(words.areIn("der hafen")).isTrue();
        assertThat(words.areIn("jan der hafen")).isFalse();
    }

    @Test
    void haveNamesForPartsOfExpressions() {
        assertThat(WordFile.lines(Phrases.class, "headings-about-report.txt"))
                .contains("about (?:the|this|our) (?:{KIND} )*{DOCUMENT}");
        assertThat(Phrases.of("headings-about-report.txt").are("about this special report"))
                .isTrue();
    }
}
