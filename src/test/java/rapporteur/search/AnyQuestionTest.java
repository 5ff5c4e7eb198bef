package rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rapporteur.report.Passage;
import rapporteur.report.Place;
import rapporteur.search.index.PassageSequence;
import rapporteur.search.index.Scope;
import rapporteur.search.language.KnownForms;
import rapporteur.text.WordFile;

/** Any text is a safe question. */
class AnyQuestionTest {

    private static final PassageIndex INDEX = PassageIndex.of(List.of(
            new PassageSequence(
                    "A report",
                    "en",
                    List.of(passage("a", "The coup toppled the president."), passage("b", "Elections were held."))),
            new PassageSequence(null, "fr", List.of(passage("c", "Les élections ont été reportées."))),
            new PassageSequence(null, null, List.of(passage("d", "中文 текст")))));

    private static Passage passage(String id, String text) {
        return new Passage(id, "text-1", new Place.Running(null, 1), null, null, List.of(), text);
    }

    static Stream<String> hostileQuestions() {
        String manyWords = IntStream.range(0, 10_000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        return Stream.concat(
                Stream.of(
                        "",
                        " ",
                        "((((",
                        "*:*",
                        "/a{99999}/",
                        "\"",
                        "\"\"",
                        "“coup",
                        "a:b AND (c OR",
                        "\\",
                        "~",
                        "^",
                        "\uD83D\uDE00",
                        "\uD83D",
                        "\uDE00 coup \uD83D",
                        "\u202Eטקסט עברי",
                        "\u0000",
                        "中文",
                        "x".repeat(6_000),
                        "elections ".repeat(600),
                        "e".repeat(300) + "lections",
                        manyWords,
                        "\"" + manyWords + "\"",
                        "\"coup\" ".repeat(500)),
                IntStream.range(0, 100).mapToObj(seed -> random(new Random(seed))));
    }

    private static String random(Random random) {
        return random.ints(random.nextInt(60), 0, 0x3000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @ParameterizedTest
    @MethodSource("hostileQuestions")
    void isAnswered(String question) {
        Question read = new Question(question, Scope.EVERYTHING, 3);

        Findings findings = INDEX.search(read);

        assertThat(findings.hits()).hasSizeLessThanOrEqualTo(3);
        assertThat(findings.match() == Match.NONE).isEqualTo(findings.hits().isEmpty());
        assertThat(findings.missing()).allMatch(read.text()::contains);
        assertThat(findings.corrections().keySet()).allMatch(read.text()::contains);
    }

    /** A library that has all that is ever abbreviated, asked for all of it at once. */
    @Test
    void ofAbbreviationsAloneIsAnswered() {
        List<String> lines = WordFile.lines(KnownForms.class, "abbreviations.txt")
                .filter(line -> line.indexOf(':') > 0 && !line.startsWith("#"))
                .toList();
        String shortForms = lines.stream()
                .map(line ->
                        line.substring(0, line.indexOf(' ')).replace(":", "").toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        String longForms = lines.stream()
                .map(line -> line.substring(line.indexOf(':') + 1))
                .collect(Collectors.joining(". "));
        try (PassageIndex index =
                PassageIndex.of(List.of(new PassageSequence(null, "en", List.of(passage("e", longForms)))))) {
            Findings findings = index.search(new Question(shortForms, Scope.EVERYTHING, 3));

            assertThat(findings.match()).isEqualTo(Match.WORDS);
            assertThat(index.search(new Question("dprk ".repeat(60), Scope.EVERYTHING, 3))
                            .match())
                    .isEqualTo(Match.WORDS);
        }
    }
}
