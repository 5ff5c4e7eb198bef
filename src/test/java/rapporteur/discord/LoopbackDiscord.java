package rapporteur.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/**
 * A Discord on this machine: its REST interface and its gateway, as far as a bot that answers interactions meets them.
 * It checks whatever it is sent, takes one answer to each interaction only, and can be told to fail.
 */
final class LoopbackDiscord implements AutoCloseable {
    private static final Pattern CALLBACK = Pattern.compile("POST .*/interactions/(\\d+)/([^/]+)/callback");
    private static final Pattern ORIGINAL =
            Pattern.compile("(PATCH|DELETE) .*/webhooks/\\d+/([^/]+)/messages/@original");
    private static final Pattern FOLLOW_UP = Pattern.compile("POST .*/webhooks/\\d+/([^/]+)");
    private static final Pattern COMMANDS = Pattern.compile("(GET|PUT) .*/applications/\\d+/commands");

    /** What was wrong with what was sent. */
    final List<String> violations = new CopyOnWriteArrayList<>();

    final AtomicInteger registrations = new AtomicInteger();
    final LoopbackGateway gateway;
    private final TcpRelay relay;
    private final MockWebServer server = new MockWebServer();
    private final Map<String, Exchange> byToken = new ConcurrentHashMap<>();
    private final Map<String, Deque<Fault>> faults = new ConcurrentHashMap<>();
    private volatile JsonNode commands = JsonNodeFactory.instance.arrayNode();
    private volatile boolean checking = true;

    LoopbackDiscord() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return respond(request);
            }
        });
        server.start();
        relay = new TcpRelay(server.getPort());
        gateway = new LoopbackGateway(gatewayUrl());
    }

    String restUrl() {
        return server.url("/api/v10").toString();
    }

    String gatewayUrl() {
        return "ws://127.0.0.1:" + relay.port() + "/gateway";
    }

    /** Breaks the gateway's connections without a word. */
    void dropGateway() {
        gateway.forget();
        relay.drop();
    }

    /** Leaves out the checking of what is sent, which takes longer than making it. */
    LoopbackDiscord unchecking() {
        checking = false;
        return this;
    }

    /** Makes the next calls to addresses like this one fail, one after another. */
    void fail(String methodAndPath, Fault... next) {
        faults.put(methodAndPath, new ArrayDeque<>(List.of(next)));
    }

    JsonNode commands() {
        return commands;
    }

    /** Sends an interaction. */
    Exchange send(ObjectNode interaction) {
        Exchange exchange = new Exchange(
                interaction.get("id").asText(), interaction.get("token").asText());
        byToken.put(exchange.token, exchange);
        gateway.dispatch("INTERACTION_CREATE", interaction);
        return exchange;
    }

    /** Sends an interaction once more. */
    void repeat(ObjectNode interaction) {
        gateway.dispatch("INTERACTION_CREATE", interaction);
    }

    /** Waits until a session has begun. */
    void awaitReady() throws InterruptedException {
        await(gateway::isReady, "a session");
    }

    static void await(BooleanSupplier condition, String what) throws InterruptedException {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain for " + what);
            }
            Thread.sleep(10);
        }
    }

    private MockResponse respond(RecordedRequest request) {
        String path = request.getUrl().encodedPath();
        if (path.equals("/gateway/") || path.equals("/gateway")) {
            return new MockResponse.Builder().webSocketUpgrade(gateway).build();
        }
        String call = request.getMethod() + " " + path;
        Fault fault = fault(call);
        if (fault != null && !fault.taken()) {
            count(call);
            return fault.response();
        }
        MockResponse usual = usual(call, request);
        return fault == null || fault.response() == null ? usual : fault.response();
    }

    private Fault fault(String call) {
        for (Map.Entry<String, Deque<Fault>> entry : faults.entrySet()) {
            if (call.matches(entry.getKey())) {
                synchronized (entry.getValue()) {
                    return entry.getValue().poll();
                }
            }
        }
        return null;
    }

    private void count(String call) {
        var callback = CALLBACK.matcher(call);
        if (callback.matches()) {
            byToken.get(callback.group(2)).called();
        }
    }

    private MockResponse usual(String call, RecordedRequest request) {
        if (call.endsWith("/users/@me")) {
            return json("""
                    {"id": "%s", "username": "Rapporteur", "discriminator": "0", "avatar": null, "bot": true,
                     "global_name": null, "flags": 0}""".formatted(Payloads.APPLICATION));
        }
        var callback = CALLBACK.matcher(call);
        if (callback.matches()) {
            return callback(callback.group(2), body(request));
        }
        var original = ORIGINAL.matcher(call);
        if (original.matches()) {
            return original(original.group(1), original.group(2), request);
        }
        var followUp = FOLLOW_UP.matcher(call);
        if (followUp.matches()) {
            Exchange exchange = byToken.get(followUp.group(1));
            return exchange.follow(body(request)) ? sent(body(request)) : Fault.error(404, 10015, "Unknown Webhook");
        }
        var registration = COMMANDS.matcher(call);
        if (registration.matches()) {
            return registration.group(1).equals("GET") ? json(commands.toString()) : register(body(request));
        }
        violations.add("An unexpected call: " + call);
        return Fault.error(404, 0, "404: Not Found");
    }

    private MockResponse callback(String token, JsonNode body) {
        Exchange exchange = byToken.get(token);
        exchange.called();
        switch (body.path("type").asInt()) {
            case 4 -> checkMessage("CreateMessageInteractionCallbackRequest", body, body.path("data"));
            case 5 -> check("CreateMessageInteractionCallbackRequest", body);
            case 6 -> check("UpdateMessageInteractionCallbackRequest", body);
            case 7 -> checkMessage("UpdateMessageInteractionCallbackRequest", body, body.path("data"));
            case 8 -> check("ApplicationCommandAutocompleteCallbackRequest", body);
            default -> violations.add("A callback of an unexpected type: " + body);
        }
        return exchange.take(body)
                ? json("{\"interaction\": {\"id\": \"%s\", \"type\": 2}}".formatted(exchange.id))
                : Fault.error(400, 40060, "Interaction has already been acknowledged.");
    }

    private MockResponse original(String method, String token, RecordedRequest request) {
        Exchange exchange = byToken.get(token);
        if (method.equals("DELETE")) {
            return exchange.remove()
                    ? new MockResponse.Builder().code(204).build()
                    : Fault.error(404, 10015, "Unknown Webhook");
        }
        JsonNode body = body(request);
        checkMessage("IncomingWebhookUpdateRequestPartial", body, body);
        return exchange.edit(body) ? sent(body) : Fault.error(404, 10015, "Unknown Webhook");
    }

    private static MockResponse sent(JsonNode body) {
        return json(Payloads.message(body.path("components"), body.path("flags").asInt(), "1800000000000000001")
                .toString());
    }

    private MockResponse register(JsonNode body) {
        ArrayNode taken = JsonNodeFactory.instance.arrayNode();
        for (JsonNode command : body) {
            ObjectNode one = command.deepCopy();
            numbers(one, "contexts");
            numbers(one, "integration_types");
            check("ApplicationCommandUpdateRequest", one);
            one.put("id", "16000000000000001" + (10 + taken.size()));
            one.put("application_id", Payloads.APPLICATION).put("version", "1900000000000000001");
            if (one.path("description").isMissingNode()) {
                one.put("description", "");
            }
            taken.add(one);
        }
        registrations.incrementAndGet();
        commands = taken;
        return json(taken.toString());
    }

    /** JDA writes these numbers as texts, and Discord takes them so, although its description doesn't. */
    private static void numbers(ObjectNode command, String key) {
        ArrayNode numbers = JsonNodeFactory.instance.arrayNode();
        command.path(key).forEach(number -> numbers.add(number.asInt()));
        command.set(key, numbers);
    }

    private void checkMessage(String schema, JsonNode body, JsonNode message) {
        check(schema, body);
        MessageRules.errors(message).forEach(error -> violate(error, message));
    }

    private void check(String schema, JsonNode body) {
        if (checking) {
            DiscordSchemas.errors(schema, body).forEach(error -> violate(error, body));
        }
    }

    private void violate(String error, JsonNode body) {
        String text = body.toString();
        violations.add(error + " in " + text.substring(0, Math.min(300, text.length())));
    }

    private static JsonNode body(RecordedRequest request) {
        return Payloads.read(
                request.getBody() == null ? "{}" : request.getBody().utf8());
    }

    private static MockResponse json(String body) {
        return new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }

    @Override
    public void close() {
        relay.close();
        server.close();
    }
}
