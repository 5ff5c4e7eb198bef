package rapporteur.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Times answers one by one, in this process: for sizes at which each JVM more would cost minutes. */
final class Sampler {

    private static final int LEAST_TO_WARM_UP = 1_000;

    private Sampler() {}

    /**
     * Asks questions one after another, after a warm-up of as long and of at least {@value #LEAST_TO_WARM_UP} answers:
     * with fewer the JVM's compilers have not done their work.
     *
     * @param each how long to ask
     * @param answer answers a question; what it returns is not looked at
     */
    static Latency sample(Duration each, Turn questions, Function<String, ?> answer) {
        nanos(each, LEAST_TO_WARM_UP, questions, answer);
        return Latency.of(nanos(each, 1, questions, answer));
    }

    private static List<Long> nanos(Duration each, int least, Turn questions, Function<String, ?> answer) {
        List<Long> nanos = new ArrayList<>();
        long end = System.nanoTime() + each.toNanos();
        long now = System.nanoTime();
        while (nanos.size() < least || now < end) {
            var _ = answer.apply(questions.next());
            long then = System.nanoTime();
            nanos.add(then - now);
            now = then;
        }
        return nanos;
    }
}
