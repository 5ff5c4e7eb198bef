package rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import rapporteur.search.Highlight;

class CutTest {
    @Test
    void aTextThatFitsIsLeftAlone() {
        assertThat(Cut.end("one two", 7)).isEqualTo("one two");
        assertThat(Cut.start("one two", 7)).isEqualTo("one two");
    }

    @Test
    void aLongerOneIsCutAtAWordAndMarked() {
        assertThat(Cut.end("one two three", 9)).isEqualTo("one two…");
        assertThat(Cut.start("one two three", 10)).isEqualTo("…two three");
    }

    @Test
    void aWordWithoutEndIsCutBetweenCharacters() {
        assertThat(Cut.end("\uD83D\uDE00".repeat(10), 4)).isEqualTo("\uD83D\uDE00…");
    }

    @Test
    void whatIsShownFitsWhateverHasToBeEscaped() {
        Random random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            String text = random.ints(1 + random.nextInt(200), 0, 8)
                    .mapToObj(c -> List.of("*", "_", " ", "a", "\\", "\uD83D\uDE00", "b c", "[")
                            .get(c))
                    .reduce("", String::concat);
            int limit = 10 + random.nextInt(150);
            List<Highlight> highlights = text.length() > 4 ? List.of(new Highlight(1, 3)) : List.of();

            String shown = Cut.highlighted(text, highlights, limit);

            assertThat(shown.length()).isLessThanOrEqualTo(limit);
            assertThat(shown.endsWith("…")
                            || Markdown.highlighted(text, highlights).equals(shown))
                    .isTrue();
        }
    }
}
