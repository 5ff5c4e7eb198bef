package rapporteur.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatencyTest {

    private static final long MILLI = 1_000_000;

    @Test
    void isTheNearestRankInMilliseconds() {
        List<Long> hundred =
                LongStream.rangeClosed(1, 100).mapToObj(n -> n * MILLI).collect(Collectors.toList());
        Collections.reverse(hundred);

        assertThat(Latency.of(hundred)).isEqualTo(new Latency(50, 99));
    }

    @Test
    void ofOneTimeIsThatTime() {
        assertThat(Latency.of(List.of(3 * MILLI))).isEqualTo(new Latency(3, 3));
    }
}
