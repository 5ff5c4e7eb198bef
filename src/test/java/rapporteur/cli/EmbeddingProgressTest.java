package rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import rapporteur.briefing.Notation;
import rapporteur.briefing.Wording;

class EmbeddingProgressTest {

    private final List<String> said = new ArrayList<>();
    private final Duration[] now = {Duration.ZERO};
    private final EmbeddingProgress progress =
            new EmbeddingProgress(Wording.of(Locale.ENGLISH, Notation.SHELL), said::add, () -> now[0].toNanos());

    @Test
    void tellsHowLongItWillTakeAtTheSpeedOfLate() {
        madeAt(1, 5_000, 20_000);
        madeAt(6, 5_500, 20_000);
        madeAt(16, 5_600, 20_000);
        madeAt(21, 19_000, 20_000);

        assertThat(said)
                .containsExactly(
                        "Reading for meaning: 5,500 of 20,000 passages, about 3 minutes left. This is done once.",
                        "Reading for meaning: 5,600 of 20,000 passages, about 24 minutes left. This is done once.",
                        "Reading for meaning: 19,000 of 20,000 passages, about a minute left. This is done once.");
    }

    @Test
    void saysNothingOfWhatIsSoonDone() {
        madeAt(1, 10, 100);
        madeAt(4, 60, 100);
        madeAt(7, 100, 100);

        assertThat(said).isEmpty();
    }

    private void madeAt(int second, int done, int all) {
        now[0] = Duration.ofSeconds(second);
        progress.made(done, all);
    }
}
