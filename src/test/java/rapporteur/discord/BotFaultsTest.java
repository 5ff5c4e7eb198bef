package rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;
import static rapporteur.discord.Payloads.command;
import static rapporteur.discord.Payloads.interaction;
import static rapporteur.discord.Payloads.press;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.mockito.stubbing.Answer;
import org.slf4j.LoggerFactory;
import rapporteur.briefing.Briefing;

/** A real JDA against a loopback Discord that fails: each interaction gets one answer all the same. */
class BotFaultsTest {
    private static final String CALLBACK = "POST .*/callback";
    private static final String ORIGINAL = "PATCH .*/@original";

    /** What the briefing does; it is not stubbed, as the bot's threads ask it meanwhile. */
    private static final AtomicReference<Answer<?>> BEHAVIOUR = new AtomicReference<>(Mockito.CALLS_REAL_METHODS);

    private static final Briefing BRIEFING = mock(
            Briefing.class,
            withSettings()
                    .spiedInstance(SampleReports.briefing(SampleReports.river()))
                    .defaultAnswer(call -> BEHAVIOUR.get().answer(call)));
    private static LoopbackDiscord discord;
    private static RunningBot bot;

    @BeforeAll
    static void start() throws Exception {
        discord = new LoopbackDiscord();
        bot = RunningBot.start(RunningBot.settings(discord, Set.of(), Set.of("related")), discord, BRIEFING);
    }

    @AfterAll
    static void stop() {
        bot.close();
        discord.close();
    }

    @AfterEach
    void whatWasSentIsAsDiscordWantsIt() {
        BEHAVIOUR.set(Mockito.CALLS_REAL_METHODS);
        assertThat(discord.violations).isEmpty();
    }

    private static ObjectNode keyPoints() {
        return command(interaction(2), "keypoints", Map.of());
    }

    static Stream<List<Fault>> passingFaults() {
        return Stream.of(
                List.of(Fault.status(500)),
                List.of(Fault.status(500), Fault.status(500), Fault.status(500)),
                List.of(Fault.status(502), Fault.status(503), Fault.status(504)),
                List.of(Fault.status(520)),
                List.of(Fault.dropped()),
                List.of(Fault.dropped(), Fault.status(500), Fault.dropped()),
                List.of(Fault.rateLimited(0.4, false)),
                List.of(Fault.rateLimited(0.4, true)),
                List.of(Fault.rateLimited(0.2, true), Fault.status(503), Fault.rateLimited(0.2, true)));
    }

    @ParameterizedTest
    @MethodSource("passingFaults")
    void afterFaultsThatPassTheAnswerIsTaken(List<Fault> faults) throws Exception {
        discord.fail(CALLBACK, faults.toArray(Fault[]::new));

        Exchange exchange = discord.send(keyPoints()).await();

        assertThat(exchange.calls()).isEqualTo(faults.size() + 1);
        assertThat(exchange.text()).contains("Fishing rights");
    }

    static Stream<Fault> lostReceipts() {
        return Stream.of(
                Fault.takenBut(500),
                Fault.takenBut(502),
                Fault.takenBut(504),
                Fault.takenButDropped(),
                Fault.takenButSilent());
    }

    @ParameterizedTest
    @MethodSource("lostReceipts")
    void anAnswerWhoseReceiptWasLostIsPutInOnceMoreAsAnEdit(Fault fault) throws Exception {
        discord.fail(CALLBACK, fault);

        Exchange exchange = discord.send(keyPoints()).await().awaitChange();

        assertThat(exchange.edits()).hasSize(1);
        assertThat(exchange.edits().getFirst().path("components"))
                .isEqualTo(exchange.callback().at("/data/components"));
        assertThat(exchange.followUps()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lostReceipts")
    void soIsAPageAndARemoval(Fault fault) throws Exception {
        Exchange answer = discord.send(command(interaction(2), "ask", Map.of("question", "council")))
                .await();
        Exchange context = discord.send(press(interaction(3), answer.button("In context"), answer.message()))
                .await();

        discord.fail(CALLBACK, fault);
        Exchange turned = discord.send(press(interaction(3), context.button("Passage after"), context.message()))
                .await()
                .awaitChange();
        assertThat(turned.edits()).hasSize(1);

        discord.fail(CALLBACK, fault);
        Exchange removal = discord.send(press(interaction(3), answer.button("Remove"), answer.message()))
                .await()
                .awaitChange();
        assertThat(removal.isRemoved()).isTrue();
    }

    @Test
    void anEditIsRepeatedUntilItIsTaken() throws Exception {
        discord.fail(CALLBACK, Fault.takenBut(504));
        discord.fail(ORIGINAL, Fault.status(500), Fault.rateLimited(0.3, true), Fault.dropped());

        Exchange exchange = discord.send(keyPoints()).await().awaitChange();

        assertThat(exchange.edits()).hasSize(1);
    }

    @Test
    void anAnswerToAnInteractionThatIsOverIsLoggedWithDiscordsCode() throws Exception {
        discord.fail(CALLBACK, new Fault(false, Fault.error(404, 10062, "Unknown interaction")));

        assertThat(warning(() -> discord.send(keyPoints()).awaitChange())).contains("did not come through", "10015");
    }

    @Test
    void anAnswerThatCanNotBeBroughtInTimeIsLoggedWithTheReason() throws Exception {
        discord.fail(CALLBACK, Fault.rateLimited(60, true));

        assertThat(warning(() -> discord.send(keyPoints()))).contains("did not come through", "No time is left");
    }

    /** Returns the warning that something done leads to. */
    private static String warning(Callable<?> done) throws Exception {
        ListAppender<ILoggingEvent> warnings = new ListAppender<>();
        Logger log = (Logger) LoggerFactory.getLogger(Delivery.class);
        warnings.start();
        log.addAppender(warnings);
        try {
            done.call();
            LoopbackDiscord.await(() -> !warnings.list.isEmpty(), "a warning");
            return warnings.list.getFirst().getFormattedMessage();
        } finally {
            log.detachAppender(warnings);
        }
    }

    @Test
    void aLongRateLimitIsNotRunAgainst() throws Exception {
        discord.fail(CALLBACK, Fault.rateLimited(60, true));

        Exchange late = discord.send(keyPoints());
        LoopbackDiscord.await(() -> late.calls() == 1, "the first call");

        assertThat(discord.send(keyPoints()).await().calls()).isEqualTo(1);
        assertThat(discord.send(keyPoints()).await().calls()).isEqualTo(1);
        assertThat(late.calls()).isEqualTo(1);
        assertThat(late.isAnswered()).isFalse();
    }

    @Test
    void aFaultThatStaysIsTriedOftenButNotForever() throws Exception {
        discord.fail(
                CALLBACK, Stream.generate(() -> Fault.status(500)).limit(100).toArray(Fault[]::new));

        AtomicReference<Exchange> late = new AtomicReference<>();
        String given = warning(() -> {
            late.set(discord.send(keyPoints()));
            return late;
        });
        int calls = late.get().calls();
        discord.fail(CALLBACK);

        assertThat(given).contains("No time is left", "500");
        assertThat(calls).isGreaterThan(1);
        assertThat(discord.send(keyPoints()).await().calls()).isEqualTo(1);
        assertThat(late.get().calls()).isEqualTo(calls);
    }

    @Test
    void anInteractionDeliveredTwiceGetsOneAnswer() throws Exception {
        ObjectNode interaction = keyPoints();
        Exchange exchange = discord.send(interaction);
        discord.repeat(interaction);
        exchange.await();
        discord.repeat(interaction);

        discord.send(keyPoints()).await();
        assertThat(exchange.calls()).isEqualTo(1);
        assertThat(exchange.edits()).isEmpty();
    }

    @Test
    void aSlowAnswerIsPromisedAndPutInLater() throws Exception {
        slow(1_900);

        Exchange exchange = discord.send(keyPoints()).await();
        assertThat(exchange.callback().path("type").asInt()).isEqualTo(5);
        assertThat(exchange.awaitChange().text()).contains("Fishing rights");
        assertThat(exchange.followUps()).isEmpty();
    }

    @Test
    void aSlowAnswerDelaysNoOther() throws Exception {
        CountDownLatch other = new CountDownLatch(1);
        inPlaceOf("answer", call -> {
            other.await();
            return call.callRealMethod();
        });
        Exchange slow = discord.send(keyPoints());

        discord.send(press(interaction(3), "an unknown id", Payloads.read("{\"components\": []}")))
                .await();
        other.countDown();
        slow.await();
    }

    @Test
    void aSlowPrivateAnswerIsPromisedPrivately() throws Exception {
        slow(1_900);

        Exchange exchange =
                discord.send(command(interaction(2), "related", Map.of())).await();

        assertThat(exchange.isEphemeral()).isTrue();
        assertThat(exchange.awaitChange().buttons()).contains("Share");
    }

    @Test
    void anAnswerThatCouldNotBePromisedIsMadeNoFurther() throws Exception {
        CountDownLatch givenUp = new CountDownLatch(1);
        inPlaceOf("answer", call -> {
            try {
                new CountDownLatch(1).await();
            } finally {
                givenUp.countDown();
            }
            return call.callRealMethod();
        });
        discord.fail(CALLBACK, Fault.rateLimited(60, true));

        discord.send(keyPoints());

        assertThat(givenUp.await(20, TimeUnit.SECONDS)).isTrue();
    }

    private static void slow(int millis) {
        inPlaceOf("answer", call -> {
            Thread.sleep(millis);
            return call.callRealMethod();
        });
    }

    private static void inPlaceOf(String method, Answer<?> behaviour) {
        BEHAVIOUR.set(
                call -> call.getMethod().getName().equals(method) ? behaviour.answer(call) : call.callRealMethod());
    }

    @Test
    void aFaultOfOursIsApologizedForWithAReference() throws Exception {
        inPlaceOf("answer", call -> {
            throw new IllegalStateException("a fault made for a test");
        });

        Exchange exchange = discord.send(keyPoints()).await();

        assertThat(exchange.text())
                .containsPattern("reference \\*\\*[0-9a-f]{8}\\*\\*")
                .doesNotContain("made for a test");
    }

    @Test
    void aFaultWhileTurningAPageLeavesThePage() throws Exception {
        Exchange answer = discord.send(keyPoints()).await();
        inPlaceOf("surroundings", call -> {
            throw new StackOverflowError("made for a test");
        });
        Exchange context = discord.send(press(interaction(3), answer.button("In context"), answer.message()))
                .await();

        assertThat(context.callback().path("type").asInt()).isEqualTo(4);
        assertThat(context.isEphemeral()).isTrue();
        assertThat(context.text()).contains("Sorry");
    }

    @Test
    void aLostSessionIsResumed() throws Exception {
        int resumes = discord.gateway.resumes.get();
        discord.dropGateway();
        discord.awaitReady();

        assertThat(discord.gateway.resumes.get()).isGreaterThan(resumes);
        discord.send(keyPoints()).await();
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 1001, 4000, 4009})
    void aSessionThatIsClosedComesBack(int code) throws Exception {
        discord.gateway.close(code);
        discord.awaitReady();

        discord.send(keyPoints()).await();
    }

    @Test
    void anInvalidSessionBeginsAnew() throws Exception {
        int identifies = discord.gateway.identifies.size();
        discord.gateway.invalidate(false);
        discord.awaitReady();

        assertThat(discord.gateway.identifies.size()).isGreaterThan(identifies);
        discord.send(keyPoints()).await();
        assertThat(discord.registrations.get()).isEqualTo(1);
    }

    @Test
    void aSessionAskedToReconnectDoes() throws Exception {
        discord.gateway.askToReconnect();
        discord.awaitReady();

        discord.send(keyPoints()).await();
    }

    @Test
    void noPrivilegedIntentsAreAskedFor() {
        int intents = discord.gateway.identifies.getFirst().path("intents").asInt();

        assertThat(intents & (1 << 1 | 1 << 8 | 1 << 15)).isZero();
    }
}
