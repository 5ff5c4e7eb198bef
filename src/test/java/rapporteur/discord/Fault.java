package rapporteur.discord;

import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;

/**
 * What can go wrong with one call.
 *
 * @param taken whether Discord does what was asked, although the caller doesn't hear of it
 * @param response what the caller gets instead of the usual response, or {@code null} for that
 */
record Fault(boolean taken, MockResponse response) {
    /** Nothing goes wrong. */
    static Fault none() {
        return new Fault(true, null);
    }

    /** The call is not taken; the server fails. */
    static Fault status(int code) {
        return new Fault(
                false, json(code, "{\"message\": \"failed\", \"code\": 0}").build());
    }

    /** The call is taken, but a server in between fails. */
    static Fault takenBut(int code) {
        return new Fault(true, json(code, "{}").build());
    }

    /** The call is not taken; the connection is lost. */
    static Fault dropped() {
        return new Fault(false, lost());
    }

    /** The call is taken, but the connection is lost. */
    static Fault takenButDropped() {
        return new Fault(true, lost());
    }

    /** The call is taken, but the response never comes. */
    static Fault takenButSilent() {
        return new Fault(
                true,
                new MockResponse.Builder().headersDelay(8, TimeUnit.SECONDS).build());
    }

    /** The call is not taken for a while. */
    static Fault rateLimited(double seconds, boolean global) {
        MockResponse.Builder response = json(429, """
                {"message": "You are being rate limited.", "retry_after": %s, "global": %s}""".formatted(seconds, global))
                .addHeader("Retry-After", (int) Math.ceil(seconds))
                .addHeader("Via", "1.1 google");
        if (global) {
            response.addHeader("X-RateLimit-Global", "true");
        }
        return new Fault(false, response.build());
    }

    /** Something else than Discord answers, with JSON of its own. */
    static Fault strange(String json) {
        return new Fault(false, json(200, json).build());
    }

    private static MockResponse lost() {
        return new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build();
    }

    private static MockResponse.Builder json(int code, String body) {
        return new MockResponse.Builder()
                .code(code)
                .addHeader("Content-Type", "application/json")
                .body(body);
    }

    /** An error of Discord's own. */
    static MockResponse error(int status, int code, String message) {
        return json(status, "{\"code\": %d, \"message\": \"%s\"}".formatted(code, message))
                .build();
    }
}
