package rapporteur.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreaksTest {

    private static List<String> lines(String text, int columns) {
        return LineBreaks.of(text, columns).stream()
                .map(line -> text.substring(line.start(), line.end()))
                .toList();
    }

    @Test
    void breaksAtSpaces() {
        assertThat(lines("one two three", 7)).containsExactly("one two", "three");
        assertThat(lines("one two three", 13)).containsExactly("one two three");
        assertThat(lines("  one   two  ", 5)).containsExactly("one", "two");
        assertThat(lines("   ", 5)).isEmpty();
    }

    @Test
    void keepsTogetherWhatANoBreakSpaceJoins() {
        assertThat(lines("a «\u00A0b\u00A0» c", 6)).containsExactly("a", "«\u00A0b\u00A0»", "c");
    }

    @Test
    void breaksBetweenCharactersOfScriptsWithoutSpaces() {
        assertThat(lines("選挙は必要です。", 6)).containsExactly("選挙は", "必要で", "す。");
        assertThat(lines("必要です。", 8)).containsExactly("必要で", "す。");
    }

    @Test
    void cutsOverlongWordsButNotAddresses() {
        assertThat(lines("abcdefgh", 3)).containsExactly("abc", "def", "gh");
        assertThat(lines("see https://example.org/long now", 8))
                .containsExactly("see", "https://example.org/long", "now");
    }

    @Test
    void doesNotTearCharactersApart() {
        assertThat(lines("e\u0301e\u0301e\u0301", 2)).containsExactly("e\u0301e\u0301", "e\u0301");
        assertThat(lines("😀😀😀", 4)).containsExactly("😀😀", "😀");
        assertThat(lines("👩‍👩‍👧👩‍👩‍👧", 2)).containsExactly("👩‍👩‍👧", "👩‍👩‍👧");
    }

    /** To look at all that follows, for each of them, would take minutes. */
    @Test
    @Timeout(60)
    void breaksAVeryLongTextWithoutSpaces() {
        assertThat(lines("選".repeat(100_000), 80)).hasSize(2_500);
        assertThat(lines("e" + "\u0301".repeat(100_000) + " é", 80)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 20, 80})
    void everyLineFitsAndNothingButSpacesIsLost(int columns) {
        Random random = new Random(columns);
        for (int round = 0; round < 500; round++) {
            String text = Harmless.of(Texts.any(random, 60));
            List<String> lines = lines(text, columns);

            assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
            assertThat(lines).allMatch(line -> Columns.of(line) <= Math.max(columns, 2), text);
        }
    }
}
