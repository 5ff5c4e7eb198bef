package rapporteur.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapporteur.search.Points;

class ShareTest {

    private static List<PassageSequence> sequences(int count, int length) {
        return IntStream.range(0, count)
                .mapToObj(i -> Points.of("r" + i, "en", "x".repeat(length)))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"7, 10, 2, 1", "1, 10, 4, 1", "3, 600, 2, 2", "5, 900, 1, 5"})
    void holdAllSequencesOnceInTheirOrder(int count, int length, int threads, int rounds) {
        List<List<Share>> divided = Share.rounds(sequences(count, length), threads, 1_000);

        assertThat(divided)
                .hasSizeLessThanOrEqualTo(rounds + 1)
                .allSatisfy(round -> assertThat(round).hasSizeBetween(1, threads));
        assertThat(divided.stream()
                        .flatMap(List::stream)
                        .flatMapToInt(share -> IntStream.range(share.from(), share.to())))
                .containsExactlyElementsOf(IntStream.range(0, count).boxed().toList());
    }

    @Test
    void haveAboutAsMuchTextEach() {
        assertThat(Share.rounds(sequences(10, 100), 2, 1_000))
                .containsExactly(List.of(new Share(0, 5), new Share(5, 10)));
    }

    @Test
    void areNoneWhereThereIsNothing() {
        assertThat(Share.rounds(List.of(), 2, 1_000)).isEmpty();
        assertThat(Share.rounds(sequences(2, 0), 2, 1_000)).containsExactly(List.of(new Share(0, 2)));
    }
}
