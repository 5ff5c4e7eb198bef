package rapporteur.discord;

import static rapporteur.discord.Payloads.command;
import static rapporteur.discord.Payloads.completion;
import static rapporteur.discord.Payloads.interaction;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/** Sends interactions of all sorts, a number of them in flight. */
final class Load {
    private static final List<String> QUESTIONS =
            List.of("elections", "who sells fishing rights", "smugling", "zebras", "women on the councils");

    private final LoopbackDiscord discord;

    Load(LoopbackDiscord discord) {
        this.discord = discord;
    }

    /** Sends interactions and waits for an answer to each. */
    List<Exchange> run(int count, int inFlight) throws Exception {
        Semaphore free = new Semaphore(inFlight);
        List<Future<Exchange>> sent = new ArrayList<>();
        try (ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < count; i++) {
                free.acquire();
                Exchange exchange = discord.send(interactionOf(i));
                sent.add(waiting.submit(() -> {
                    try {
                        return exchange.await();
                    } finally {
                        free.release();
                    }
                }));
            }
        }
        List<Exchange> answered = new ArrayList<>();
        for (Future<Exchange> one : sent) {
            answered.add(one.get());
        }
        return answered;
    }

    private static ObjectNode interactionOf(int number) {
        return switch (number % 5) {
            case 0 -> command(interaction(2), "keypoints", Map.of());
            case 1 -> command(interaction(2), "related", Map.of("since", "all"));
            case 2 -> completion(interaction(4), "report", "report", "riv");
            default -> command(interaction(2), "ask", Map.of("question", QUESTIONS.get(number / 5 % QUESTIONS.size())));
        };
    }
}
