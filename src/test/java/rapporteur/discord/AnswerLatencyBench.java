package rapporteur.discord;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Prints how long it takes from the dispatch of an interaction to its answer, as Discord sees it on this machine. Not
 * among the tests; {@code mvn -q test -Dtest=AnswerLatencyBench} runs it.
 */
class AnswerLatencyBench {
    private static final int WARM_UP = 3_000;
    private static final int MEASURED = 3_000;

    @Test
    void print() throws Exception {
        try (LoopbackDiscord discord = new LoopbackDiscord().unchecking();
                RunningBot _ = RunningBot.start(discord, SampleReports.briefing(SampleReports.river()))) {
            Load load = new Load(discord);
            load.run(WARM_UP, 10);
            System.out.println("in flight   p50 ms   p90 ms   p99 ms   max ms");
            for (int inFlight : new int[] {1, 10, 100}) {
                print(inFlight, load.run(MEASURED, inFlight));
            }
        }
    }

    private static void print(int inFlight, List<Exchange> answered) {
        List<Duration> sorted =
                answered.stream().map(Exchange::latency).sorted().toList();
        System.out.printf(
                "%9d %8.1f %8.1f %8.1f %8.1f%n",
                inFlight, at(sorted, 0.5), at(sorted, 0.9), at(sorted, 0.99), at(sorted, 1));
    }

    private static double at(List<Duration> sorted, double part) {
        int index = Math.min(sorted.size() - 1, (int) (part * sorted.size()));
        return sorted.get(index).toNanos() / 1e6;
    }
}
