package rapporteur.bench;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A logarithmic axis over whole powers of ten.
 *
 * @param first the exponent at its beginning
 * @param last the exponent at its end
 * @param from the pixel its beginning lies at
 * @param to the pixel its end lies at
 */
record LogAxis(int first, int last, int from, int to) {

    private static final double THOUSAND = 1_000;

    /** Returns the shortest axis that all of some values, each above 0, lie on. */
    static LogAxis over(double[] values, int from, int to) {
        if (values.length == 0 || Arrays.stream(values).anyMatch(value -> !(value > 0) || Double.isInfinite(value))) {
            throw new IllegalArgumentException("No logarithmic axis has room for " + Arrays.toString(values));
        }
        double least = Arrays.stream(values).min().orElseThrow();
        double most = Arrays.stream(values).max().orElseThrow();
        int first = (int) Math.floor(Math.log10(least));
        int last = Math.max(first + 1, (int) Math.ceil(Math.log10(most)));
        return new LogAxis(first, last, from, to);
    }

    /** Returns the pixel a value lies at. */
    double at(double value) {
        return from + (Math.log10(value) - first) / (last - first) * (to - from);
    }

    /** Returns the powers of ten on the axis. */
    double[] ticks() {
        return IntStream.rangeClosed(first, last)
                .mapToDouble(exponent -> Math.pow(10, exponent))
                .toArray();
    }

    /** Writes a power of ten. */
    static String label(double value) {
        return value >= THOUSAND
                ? String.format(Locale.ROOT, "%,.0f", value)
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
