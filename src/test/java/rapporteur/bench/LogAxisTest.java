package rapporteur.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogAxisTest {

    @Test
    void spansWholePowersOfTen() {
        LogAxis axis = LogAxis.over(new double[] {0.3, 42}, 0, 300);

        assertThat(axis.ticks()).containsExactly(new double[] {0.1, 1, 10, 100}, within(1e-9));
        assertThat(axis.at(1)).isEqualTo(100, within(1e-9));
        assertThat(axis.at(100)).isEqualTo(300, within(1e-9));
    }

    @Test
    void hasALengthForASingleValueToo() {
        assertThat(LogAxis.over(new double[] {10}, 0, 300).at(10)).isZero();
    }

    @Test
    void writesItsTicksInFull() {
        assertThat(LogAxis.label(0.01)).isEqualTo("0.01");
        assertThat(LogAxis.label(100)).isEqualTo("100");
        assertThat(LogAxis.label(100_000)).isEqualTo("100,000");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void hasNoPlaceForWhatHasNoLogarithm(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> LogAxis.over(new double[] {1, value}, 0, 300));
    }
}
