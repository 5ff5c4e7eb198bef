package rapporteur.discord;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.utils.data.DataObject;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Repeats calls that answer an interaction until they succeed or their time is over: after a lost connection, an error
 * of the server (JDA repeats only some, and slowly) and a rate limit (which JDA repeats without a pause where it is
 * marked global). Most of these calls come out the same when repeated: an interaction takes one answer only, and edits
 * and removals are what they are. Only an apology that is sent beside a message may then come twice, which is better
 * than not at all.
 */
final class Persistence implements Interceptor {
    /** An interaction takes its first answer for 3 s. */
    private static final Duration FIRST_ANSWER = Duration.ofSeconds(3);

    /** Leaves time for a second try, where the receipt of the first was lost. */
    private static final Duration ONE_TRY = Duration.ofSeconds(2);

    /** An answer can be edited for 15 min. */
    private static final Duration EDITS = Duration.ofMinutes(14);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_TRY = Duration.ofSeconds(10);
    private static final int BODY_LIMIT = 4_096;

    private final Arrivals arrivals;

    Persistence(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    /** When a call has no use any more, and how long one try of it may take. */
    private record Limits(long end, Duration oneTry) {
        Duration left() {
            return Duration.ofNanos(end - System.nanoTime());
        }
    }

    /** What a try came to: a response, or nothing but a failure and the pause it asks for. */
    private record Try(
            @Nullable Response response,
            String failure,
            @Nullable IOException cause,
            Duration pause) {}

    @Override
    public Response intercept(Chain chain) throws IOException {
        Limits limits = limits(chain.request());
        if (limits == null) {
            return chain.proceed(chain.request());
        }
        for (int tries = 0; ; tries++) {
            Try last = attempt(chain, limits, tries);
            if (last.response() != null) {
                return last.response();
            }
            if (last.pause().compareTo(limits.left()) >= 0) {
                throw new TooLateException(last.failure(), last.cause());
            }
            pause(last.pause());
        }
    }

    private @Nullable Limits limits(Request request) {
        List<String> path = request.url().pathSegments();
        int interaction = path.lastIndexOf("interactions") + 1;
        if (interaction > 0 && path.getLast().equals("callback")) {
            long arrival = arrivals.time(Long.parseUnsignedLong(path.get(interaction)));
            return new Limits(arrival + FIRST_ANSWER.toNanos(), ONE_TRY);
        }
        return path.contains("webhooks") ? new Limits(System.nanoTime() + EDITS.toNanos(), LONGEST_TRY) : null;
    }

    private static Try attempt(Chain chain, Limits limits, int tries) {
        Duration backoff = FIRST_PAUSE.multipliedBy(1L << Math.min(tries, 7));
        try {
            Response response = proceed(chain, (int) limits.oneTry().toMillis());
            if (response.code() != 429 && response.code() < 500) {
                return new Try(response, "", null, Duration.ZERO);
            }
            try (response) {
                Duration pause = response.code() == 429 ? retryAfter(response, backoff) : backoff;
                return new Try(null, "status " + response.code(), null, pause);
            }
        } catch (IOException lost) {
            return new Try(null, lost.toString(), lost, backoff);
        }
    }

    private static Response proceed(Chain chain, int timeoutMillis) throws IOException {
        return chain.withConnectTimeout(timeoutMillis, TimeUnit.MILLISECONDS)
                .withReadTimeout(timeoutMillis, TimeUnit.MILLISECONDS)
                .withWriteTimeout(timeoutMillis, TimeUnit.MILLISECONDS)
                .proceed(chain.request());
    }

    /** Returns the pause a rate limit asks for, in its header or its body, whichever is longer; else a default. */
    private static Duration retryAfter(Response response, Duration otherwise) throws IOException {
        double seconds = seconds(response.header("Retry-After"));
        try {
            String body = response.peekBody(BODY_LIMIT).string();
            seconds = Math.max(seconds, seconds(DataObject.fromJson(body).getString("retry_after", null)));
        } catch (ParsingException notJson) {
            // a proxy's answer: its header has to do
        }
        return seconds > 0 ? Duration.ofMillis((long) Math.ceil(seconds * 1000)) : otherwise;
    }

    private static double seconds(@Nullable String text) {
        try {
            return text == null ? 0 : Double.parseDouble(text);
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    private static void pause(Duration pause) throws InterruptedIOException {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The bot is ending");
        }
    }
}
