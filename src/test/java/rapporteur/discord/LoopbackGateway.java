package rapporteur.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;

/** Discord's gateway: greets, lets sessions begin and resume, and dispatches events. */
final class LoopbackGateway extends WebSocketListener {
    private static final ObjectMapper JSON = new ObjectMapper();

    final List<JsonNode> identifies = new CopyOnWriteArrayList<>();
    final AtomicInteger resumes = new AtomicInteger();
    final AtomicInteger connections = new AtomicInteger();
    final List<Integer> closes = new CopyOnWriteArrayList<>();
    private final String url;
    private final AtomicInteger sequence = new AtomicInteger();
    private volatile WebSocket socket;
    private volatile boolean ready;
    private volatile int refusal;

    LoopbackGateway(String url) {
        this.url = url;
    }

    @Override
    public void onOpen(WebSocket opened, Response response) {
        connections.incrementAndGet();
        opened.send("{\"op\": 10, \"d\": {\"heartbeat_interval\": 41250}}");
    }

    @Override
    public void onMessage(WebSocket from, String text) {
        JsonNode packet = read(text);
        switch (packet.path("op").asInt()) {
            case 1 -> from.send("{\"op\": 11}");
            case 2 -> identify(from, packet.path("d"));
            case 6 -> {
                socket = from;
                resumes.incrementAndGet();
                dispatch("RESUMED", JsonNodeFactory.instance.objectNode());
                ready = true;
            }
            default -> {}
        }
    }

    private void identify(WebSocket from, JsonNode identify) {
        identifies.add(identify);
        if (refusal != 0) {
            from.close(refusal, "refused");
            return;
        }
        socket = from;
        dispatch("READY", read("""
                {"v": 10, "session_id": "s%d", "resume_gateway_url": "%s", "shard": [0, 1],
                 "user": {"id": "%s", "username": "Rapporteur", "discriminator": "0", "avatar": null, "bot": true,
                          "global_name": null, "flags": 0, "verified": true, "mfa_enabled": false},
                 "guilds": [{"id": "%s", "unavailable": true}], "private_channels": [], "relationships": [],
                 "application": {"id": "%s", "flags": 0}}
                """.formatted(
                        identifies.size(), url, Payloads.APPLICATION, Payloads.GUILD, Payloads.APPLICATION)));
        dispatch("GUILD_CREATE", Payloads.guild());
        ready = true;
    }

    /** Dispatches an event. */
    synchronized void dispatch(String type, JsonNode data) {
        ObjectNode packet = JsonNodeFactory.instance.objectNode();
        packet.put("op", 0).put("t", type).put("s", sequence.incrementAndGet());
        packet.set("d", data);
        socket.send(packet.toString());
    }

    boolean isReady() {
        return ready;
    }

    /** Waits for a new session from now on. */
    void forget() {
        ready = false;
    }

    /** Closes the connection with a code. */
    void close(int code) {
        ready = false;
        socket.close(code, "closed");
    }

    /** Says that the session is no longer valid. */
    void invalidate(boolean resumable) {
        ready = false;
        socket.send("{\"op\": 9, \"d\": " + resumable + "}");
    }

    /** Asks the client to connect anew. */
    void askToReconnect() {
        ready = false;
        socket.send("{\"op\": 7}");
    }

    /** Closes every session that begins from now on with a code. */
    void refuse(int code) {
        refusal = code;
    }

    @Override
    public void onClosing(WebSocket closing, int code, String reason) {
        closes.add(code);
        closing.close(code, reason);
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException invalid) {
            throw new UncheckedIOException(invalid);
        }
    }
}
