package rapporteur.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Times answers one by one, in this process: for sizes at which each JVM more would cost minutes. */
final class Sampler {

    private Sampler() {}

    /**
     * Asks questions one after another.
     *
     * @param each how long to ask, after as long a warm-up
     * @param answer answers a question; what it returns is not looked at
     */
    static Latency sample(Duration each, Turn questions, Function<String, ?> answer) {
        nanos(each, questions, answer);
        return Latency.of(nanos(each, questions, answer));
    }

    private static List<Long> nanos(Duration each, Turn questions, Function<String, ?> answer) {
        List<Long> nanos = new ArrayList<>();
        long end = System.nanoTime() + each.toNanos();
        long now = System.nanoTime();
        while (nanos.isEmpty() || now < end) {
            Object given = answer.apply(questions.next());
            long then = System.nanoTime();
            if (given != null) {
                nanos.add(then - now);
            }
            now = then;
        }
        return nanos;
    }
}
