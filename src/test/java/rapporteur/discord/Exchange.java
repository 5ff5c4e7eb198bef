package rapporteur.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What came of one interaction: the answer Discord took, and what was done to it afterwards. */
final class Exchange {
    final String id;
    final String token;
    final long sent = System.nanoTime();
    private final CountDownLatch answered = new CountDownLatch(1);
    private final List<JsonNode> taken = new ArrayList<>();
    private final List<JsonNode> edits = new ArrayList<>();
    private final List<JsonNode> followUps = new ArrayList<>();
    private int calls;
    private boolean removed;
    private volatile long answeredAt;

    Exchange(String id, String token) {
        this.id = id;
        this.token = token;
    }

    synchronized void called() {
        calls++;
    }

    /** Takes an answer. Returns whether it is the first. */
    synchronized boolean take(JsonNode callback) {
        if (!taken.isEmpty()) {
            return false;
        }
        taken.add(callback);
        answeredAt = System.nanoTime();
        answered.countDown();
        return true;
    }

    synchronized boolean edit(JsonNode message) {
        edits.add(message);
        notifyAll();
        return !taken.isEmpty();
    }

    synchronized boolean follow(JsonNode message) {
        followUps.add(message);
        notifyAll();
        return !taken.isEmpty();
    }

    synchronized boolean remove() {
        removed = true;
        notifyAll();
        return !taken.isEmpty();
    }

    /** Waits for the first answer. */
    Exchange await() throws InterruptedException {
        if (!answered.await(6, TimeUnit.SECONDS)) {
            throw new AssertionError("No answer to interaction " + id);
        }
        return this;
    }

    /** Waits until the answer was edited, or removed. */
    synchronized Exchange awaitChange() throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (edits.isEmpty() && followUps.isEmpty() && !removed) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new AssertionError("No change of the answer to interaction " + id);
            }
            wait(left);
        }
        return this;
    }

    boolean isAnswered() {
        return answered.getCount() == 0;
    }

    synchronized int calls() {
        return calls;
    }

    synchronized boolean isRemoved() {
        return removed;
    }

    synchronized List<JsonNode> edits() {
        return List.copyOf(edits);
    }

    synchronized List<JsonNode> followUps() {
        return List.copyOf(followUps);
    }

    Duration latency() {
        return Duration.ofNanos(answeredAt - sent);
    }

    synchronized JsonNode callback() {
        return taken.getFirst();
    }

    /** Returns the message as people see it now. */
    synchronized JsonNode message() {
        return edits.isEmpty() ? taken.getFirst().path("data") : edits.getLast();
    }

    boolean isEphemeral() {
        return (callback().path("data").path("flags").asInt() & 64) != 0;
    }

    /** Returns all texts of the message, one after another. */
    String text() {
        return String.join("\n", message().findValuesAsText("content"));
    }

    /** Returns the {@code custom_id} of the first button with a label. */
    String button(String label) {
        return message().findParents("custom_id").stream()
                .filter(button -> button.path("label").asText().equals(label)
                        && !button.path("disabled").asBoolean())
                .map(button -> button.path("custom_id").asText())
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "No button " + label + " in " + message().toPrettyString()));
    }

    List<String> buttons() {
        return message().findValuesAsText("label");
    }
}
