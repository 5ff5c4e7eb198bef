package rapporteur.search.index;

import java.util.ArrayList;
import java.util.List;

/**
 * Sequences that one thread writes one after another: those from one number up to before another.
 *
 * @param from the number of the first
 * @param to the number after that of the last
 */
record Share(int from, int to) {

    /**
     * Divides sequences into shares with about as much text each, which depend on nothing but the sequences and the
     * numbers given.
     *
     * @param threads how many write at a time
     * @param characters about how many of text they write in a round, all together
     * @return at most as many shares as threads in each round
     */
    static List<List<Share>> rounds(List<PassageSequence> sequences, int threads, long characters) {
        long[] ends = new long[sequences.size()];
        long all = 0;
        for (int i = 0; i < ends.length; i++) {
            all += length(sequences.get(i));
            ends[i] = all;
        }
        long rounds = Math.max(1, Math.ceilDiv(all, characters));
        long shares = rounds * threads;
        List<List<Share>> divided = new ArrayList<>();
        List<Share> round = new ArrayList<>();
        int from = 0;
        for (long share = 1; share <= shares; share++) {
            int to = from;
            while (to < ends.length && (share == shares || ends[to] <= all * share / shares)) {
                to++;
            }
            if (to > from) {
                round.add(new Share(from, to));
            }
            if (share % threads == 0 && !round.isEmpty()) {
                divided.add(round);
                round = new ArrayList<>();
            }
            from = to;
        }
        return divided;
    }

    private static long length(PassageSequence sequence) {
        return sequence.passages().stream()
                .mapToLong(passage -> passage.text().length())
                .sum();
    }
}
