package rapporteur.bench;

import java.util.List;

/**
 * How long answers took.
 *
 * @param median the time half of them took at most, in milliseconds
 * @param p99 the time 99 of a hundred took at most, in milliseconds
 */
record Latency(double median, double p99) {

    /** Not measured. */
    static final Latency UNKNOWN = new Latency(Double.NaN, Double.NaN);

    private static final double NANOS_PER_MILLI = 1e6;

    /** Sums up times in nanoseconds, at least one. */
    static Latency of(List<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Latency(percentile(sorted, 0.50), percentile(sorted, 0.99));
    }

    /** The <a href="https://en.wikipedia.org/wiki/Percentile#The_nearest-rank_method">nearest rank</a>. */
    private static double percentile(long[] sorted, double part) {
        int rank = (int) Math.ceil(part * sorted.length);
        return sorted[Math.max(rank, 1) - 1] / NANOS_PER_MILLI;
    }
}
