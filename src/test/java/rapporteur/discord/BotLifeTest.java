package rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.spy;
import static rapporteur.discord.Payloads.command;
import static rapporteur.discord.Payloads.interaction;
import static rapporteur.discord.Payloads.press;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.briefing.Briefing;
import rapporteur.briefing.KeyPoints;

/** The bot's life from its start to its end, and across a restart. */
class BotLifeTest {
    private LoopbackDiscord discord;

    @BeforeEach
    void open() throws Exception {
        discord = new LoopbackDiscord();
    }

    @AfterEach
    void close() {
        discord.close();
        assertThat(discord.violations).isEmpty();
    }

    private static Briefing briefing() {
        return SampleReports.briefing(SampleReports.river());
    }

    private static Ending ending(RunningBot bot) throws Exception {
        return bot.ending.get(20, TimeUnit.SECONDS);
    }

    @Test
    void commandsAreRegisteredInBothLanguagesAndEverywhere() throws Exception {
        try (RunningBot _ = RunningBot.start(discord, briefing())) {
            LoopbackDiscord.await(() -> discord.registrations.get() == 1, "registration");
        }

        assertThat(discord.commands().findValuesAsText("name"))
                .contains("keypoints", "ask", "author", "related", "report", "library", "help", "Find in reports");
        JsonNode ask = discord.commands().get(1);
        assertThat(ask.path("contexts")).hasSize(3);
        assertThat(ask.path("integration_types")).hasSize(2);
        assertThat(ask.at("/description_localizations/fr").asText()).startsWith("Interroger");
        assertThat(ask.at("/options/0/required").asBoolean()).isTrue();
        assertThat(ask.at("/options/0/max_length").asInt()).isEqualTo(300);
        assertThat(ask.at("/options/1/autocomplete").asBoolean()).isTrue();
        assertThat(ask.at("/options/2/name").asText()).isEqualTo("private");
    }

    @Test
    void registrationIsTriedUntilItHolds() throws Exception {
        discord.fail("GET .*/commands", Fault.status(500), Fault.dropped());
        discord.fail("PUT .*/commands", Fault.status(500));
        try (RunningBot _ = RunningBot.start(discord, briefing())) {
            LoopbackDiscord.await(() -> discord.registrations.get() == 1, "registration");
        }
    }

    @Test
    void whatIsRegisteredAlreadyIsLeftAlone() throws Exception {
        try (RunningBot _ = RunningBot.start(discord, briefing())) {
            LoopbackDiscord.await(() -> discord.registrations.get() == 1, "registration");
        }
        discord.gateway.forget();
        try (RunningBot _ = RunningBot.start(discord, SampleReports.briefing(List.of()))) {
            Thread.sleep(1_000);
            assertThat(discord.registrations.get()).isEqualTo(1);
        }
        ((ArrayNode) discord.commands()).remove(0);
        discord.gateway.forget();
        try (RunningBot _ = RunningBot.start(discord, briefing())) {
            LoopbackDiscord.await(() -> discord.registrations.get() == 2, "registration");
        }
    }

    @Test
    void aWrongTokenEndsTheBotWithASentence() throws Exception {
        discord.fail("GET .*/users/@me", new Fault(false, Fault.error(401, 0, "401: Unauthorized")));
        RunningBot bot = RunningBot.startUnready(discord, briefing());

        assertThat(ending(bot).exitCode()).isEqualTo(4);
        assertThat(ending(bot).reason()).contains("token", "DISCORD_TOKEN");
    }

    @ParameterizedTest
    @ValueSource(ints = {4004, 4010, 4011, 4012, 4013, 4014})
    void aSessionRefusedForGoodEndsTheBot(int code) throws Exception {
        discord.gateway.refuse(code);
        RunningBot bot = RunningBot.startUnready(discord, briefing());

        assertThat(ending(bot).exitCode()).isEqualTo(4);
        assertThat(ending(bot).reason()).contains(Integer.toString(code)).doesNotContain("a-token");
    }

    @Test
    void aDiscordThatCanNotBeReachedIsTriedAgain() throws Exception {
        discord.fail("GET .*/users/@me", Fault.status(500), Fault.strange("{}"), Fault.dropped());
        try (RunningBot _ = RunningBot.start(discord, briefing())) {
            discord.send(command(interaction(2), "keypoints", Map.of())).await();
        }
    }

    @Test
    void aFaultThatKeepsItFromConnectingEndsIt() throws Exception {
        ProxySelector usual = ProxySelector.getDefault();
        ProxySelector.setDefault(new FaultyProxies());
        try {
            RunningBot bot = RunningBot.startUnready(discord, briefing());
            assertThatThrownBy(() -> ending(bot)).hasRootCauseInstanceOf(LinkageError.class);
        } finally {
            ProxySelector.setDefault(usual);
        }
    }

    private static final class FaultyProxies extends ProxySelector {
        @Override
        public List<Proxy> select(URI address) {
            throw new LinkageError("a fault made for a test");
        }

        @Override
        public void connectFailed(URI address, SocketAddress proxy, IOException failure) {}
    }

    @Test
    void whenToldToEndItFinishesWhatIsInTheMaking() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        Briefing slow = spy(briefing());
        doAnswer(call -> {
                    begun.countDown();
                    finish.await();
                    return call.callRealMethod();
                })
                .when(slow)
                .answer(new KeyPoints("granted", null));
        RunningBot bot = RunningBot.start(discord, slow);
        Exchange before = discord.send(command(interaction(2), "keypoints", Map.of("topic", "granted")));
        begun.await();

        Thread closing = Thread.ofPlatform().start(bot::close);
        LoopbackDiscord.await(() -> closing.getState() == Thread.State.TIMED_WAITING, "its waiting for the answer");
        Exchange after = discord.send(command(interaction(2), "keypoints", Map.of()));
        finish.countDown();
        closing.join();

        assertThat(before.await().text()).contains("Fishing rights");
        assertThat(after.isAnswered()).isFalse();
        assertThat(ending(bot)).isEqualTo(Ending.ASKED_FOR);
        LoopbackDiscord.await(() -> discord.gateway.closes.contains(1000), "a clean close");
    }

    @Test
    void whenToldToEndBeforeItIsConnectedItEnds() throws Exception {
        discord.fail("GET .*/users/@me", Fault.status(500), Fault.status(500), Fault.status(500));
        RunningBot bot = RunningBot.startUnready(discord, briefing());
        Thread.sleep(300);

        bot.close();

        assertThat(ending(bot).exitCode()).isZero();
    }

    @Test
    void buttonsWorkAfterARestart() throws Exception {
        Exchange answer;
        Exchange context;
        String longQuestion =
                "What did the councils decide about \\ \"selling\" *rights*, | and % " + "elections ".repeat(20);
        try (RunningBot _ = RunningBot.start(discord, briefing())) {
            answer = discord.send(command(interaction(2), "ask", Map.of("question", longQuestion, "private", true)))
                    .await();
            context = discord.send(press(interaction(3), answer.button("In context"), answer.message()))
                    .await();
        }
        discord.gateway.forget();
        try (RunningBot _ = RunningBot.start(discord, briefing())) {
            Exchange shared = discord.send(press(interaction(3), answer.button("Share"), answer.message()))
                    .await();
            assertThat(shared.text()).startsWith(answer.text()).contains("Shared by **Ada**");
            assertThat(shared.isEphemeral()).isFalse();

            Exchange after = discord.send(press(interaction(3), context.button("Passage after"), context.message()))
                    .await();
            assertThat(after.callback().path("type").asInt()).isEqualTo(7);
        }
    }

    @Test
    void afterTheLibraryChangedButtonsSaySo() throws Exception {
        Exchange answer;
        try (RunningBot _ = RunningBot.start(discord, briefing())) {
            answer = discord.send(command(interaction(2), "keypoints", Map.of("private", true)))
                    .await();
        }
        discord.gateway.forget();
        try (RunningBot _ = RunningBot.start(discord, SampleReports.briefing(SampleReports.bare()))) {
            Exchange gone = discord.send(press(interaction(3), answer.button("In context"), answer.message()))
                    .await();
            assertThat(gone.text()).contains("no longer in the library");

            Exchange shared = discord.send(press(interaction(3), answer.button("Share"), answer.message()))
                    .await();
            assertThat(shared.text()).contains("The library has changed");
        }
    }

    @Test
    void itServesOnlyWhereItMay() throws Exception {
        BotSettings elsewhere = RunningBot.settings(discord, Set.of(1L), Set.of());
        try (RunningBot _ = RunningBot.start(elsewhere, discord, briefing())) {
            Exchange refused =
                    discord.send(command(interaction(2), "keypoints", Map.of())).await();
            assertThat(refused.isEphemeral()).isTrue();
            assertThat(refused.text()).contains("servers I was set up for");
        }
    }

    @Test
    void aCommandSetToBePrivateIs() throws Exception {
        BotSettings secretive = RunningBot.settings(discord, Set.of(), Set.of("keypoints"));
        try (RunningBot _ = RunningBot.start(secretive, discord, briefing())) {
            Exchange keyPoints =
                    discord.send(command(interaction(2), "keypoints", Map.of())).await();
            Exchange library =
                    discord.send(command(interaction(2), "library", Map.of())).await();
            assertThat(keyPoints.isEphemeral()).isTrue();
            assertThat(library.isEphemeral()).isFalse();
        }
    }
}
