package rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.search.language.Sentences;

class NearestSentencesTest {

    private static final float[] ON_WELLS = {1, 0};

    private final CountingModel model = new CountingModel();
    private final NearestSentences sentences = new NearestSentences(model);

    private String nearest(String text) {
        Sentences.Span found = sentences.find(ON_WELLS, text, Locale.ENGLISH);
        return text.substring(found.start(), found.end());
    }

    private static String sentences(int count, int wells) {
        return IntStream.range(0, count)
                .mapToObj(i -> i == wells ? "Wells ran dry." : "Rain fell on field number " + i + ".")
                .collect(Collectors.joining(" "));
    }

    @Test
    void findsTheSentenceNearestInMeaning() {
        assertThat(nearest(sentences(20, 13))).isEqualTo("Wells ran dry.");
        assertThat(model.embedded).isEqualTo(20);
    }

    @Test
    void embedsTheSentencesOfAPassageOnce() {
        nearest(sentences(20, 13));
        nearest(sentences(20, 13));

        assertThat(model.embedded).isEqualTo(20);
    }

    @Test
    void looksAtNoMoreSentencesThanOneCanWaitFor() {
        assertThat(nearest(sentences(5_000, 13))).isEqualTo("Wells ran dry.");
        assertThat(model.embedded).isLessThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void takesAllOfATextWithoutSentences(String blank) {
        assertThat(nearest(blank)).isEqualTo(blank);
    }

    /** Knows one subject, wells, and counts what it is given. */
    private static final class CountingModel implements Embedder {

        private int embedded;

        @Override
        public float[] question(String text) {
            return ON_WELLS;
        }

        @Override
        public List<float[]> passages(List<String> texts) {
            embedded += texts.size();
            return texts.stream()
                    .map(text -> text.contains("Wells") ? ON_WELLS : new float[] {0, 1})
                    .toList();
        }

        @Override
        public int dimensions() {
            return 2;
        }

        @Override
        public String model() {
            return "counting";
        }
    }
}
