package rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rapporteur.report.Passage;
import rapporteur.report.Place;
import rapporteur.search.index.PassageSequence;
import rapporteur.search.index.Scope;
import rapporteur.search.language.Language;
import rapporteur.search.language.Sentences;

class ExcerptsTest {

    private static final String[] PIECES = {
        "Elections",
        "élections",
        "the",
        "Dr. Wing",
        "U.S.",
        "No. 5",
        "Touré’s",
        "d’état",
        ".",
        "!",
        "?",
        "…",
        ",",
        "\uD83D\uDE00",
        "\uD83D",
        "\u202E",
        "\u00A0",
        "中文",
        "a\u0301",
        "x".repeat(400),
        "\n",
        "(",
        "\"",
        "«",
        "coup"
    };

    static Stream<String> generatedTexts() {
        return IntStream.range(0, 200).mapToObj(seed -> text(new Random(seed)));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("Elections");
        int length = random.nextInt(200);
        for (int i = 0; i < length; i++) {
            text.append(random.nextInt(3) == 0 ? "" : " ").append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("generatedTexts")
    void anExcerptIsARunOfItsPassageWithMarksOnWholeCharacters(String text) {
        var passage = new Passage("a", "text-1", new Place.Running(null, 1), null, null, List.of(), text);
        var index = PassageIndex.of(List.of(new PassageSequence(null, "en", List.of(passage))));

        var hits = index.search(new Question("élection coup Wing", Scope.EVERYTHING, 3))
                .hits();

        assertThat(hits).hasSize(1);
        Excerpt excerpt = hits.getFirst().excerpt();
        assertThat(text.startsWith(excerpt.text(), excerpt.start())).isTrue();
        assertThat(excerpt.text()).isNotBlank();
        int last = 0;
        for (Highlight highlight : excerpt.highlights()) {
            assertThat(highlight.start()).isGreaterThanOrEqualTo(last);
            assertThat(highlight.end()).isLessThanOrEqualTo(excerpt.text().length());
            assertThat(splitsPair(excerpt.text(), highlight.start())).isFalse();
            assertThat(splitsPair(excerpt.text(), highlight.end())).isFalse();
            last = highlight.end();
        }
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    @Test
    void sentencesDoNotEndAtAbbreviations() {
        String text = "Dr. Wing met the U.S. envoy on Sept. 5. See No. 5 and p. 12. It rained.";

        assertThat(Sentences.of(text, Language.ENGLISH.locale()))
                .map(sentence -> text.substring(sentence.start(), sentence.end()))
                .containsExactly("Dr. Wing met the U.S. envoy on Sept. 5.", "See No. 5 and p. 12.", "It rained.");
    }

    @Test
    void anExcerptIsOfWholeSentencesAroundTheOneWithMostWordsAsked() {
        String padding = "Nothing of interest stands in this sentence, which is here for its length alone. ";
        String text = padding.repeat(8) + "The rebellion returned in 2012. "
                + padding.repeat(8).strip();

        Excerpt excerpt = new Excerpts().cut(text, Language.ENGLISH, Map.of("rebellion", 1.0, "2012", 1.0));

        assertThat(excerpt.text()).contains("The rebellion returned in 2012.").endsWith(".");
        assertThat(excerpt.text().length()).isLessThanOrEqualTo(Excerpts.TYPICAL_LENGTH);
    }

    @Test
    void showTheSentenceWithTheRarestWord() {
        String text =
                "The government and the state of the country failed to keep what had been agreed upon in the north, and"
                        + " the peace accords that both had signed were never put into practice in the years that followed, nor was the"
                        + " program for development that donors had paid for at the time of the talks in the capital of the south. These"
                        + " factors led to a Tuareg rebellion.";

        Excerpt excerpt =
                new Excerpts().cut(text, Language.ENGLISH, Map.of("govern", 0.4, "state", 0.4, "tuareg", 2.0));

        assertThat(excerpt.text()).contains("Tuareg");
    }
}
