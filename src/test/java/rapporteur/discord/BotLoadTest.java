package rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Many interactions at once: none is lost and none is answered twice. */
class BotLoadTest {
    @Test
    void aThousandInteractionsAHundredInFlightEachGetOneAnswer() throws Exception {
        try (LoopbackDiscord discord = new LoopbackDiscord().unchecking();
                RunningBot _ = RunningBot.start(discord, SampleReports.briefing(SampleReports.river()))) {
            List<Exchange> exchanges = new Load(discord).run(1_000, 100);

            assertThat(exchanges).hasSize(1_000).allMatch(Exchange::isAnswered);
            assertThat(exchanges).allMatch(exchange -> exchange.followUps().isEmpty());
            assertThat(discord.violations).isEmpty();
        }
    }

    @Test
    void soDoThoseWhoseCallsFailNowAndThen() throws Exception {
        try (LoopbackDiscord discord = new LoopbackDiscord().unchecking();
                RunningBot _ = RunningBot.start(discord, SampleReports.briefing(SampleReports.river()))) {
            List<Fault> faults = List.of(
                    Fault.status(500),
                    Fault.none(),
                    Fault.takenBut(504),
                    Fault.none(),
                    Fault.dropped(),
                    Fault.none(),
                    Fault.takenButDropped(),
                    Fault.none(),
                    Fault.status(503),
                    Fault.none());
            discord.fail(
                    "POST .*/callback",
                    Collections.nCopies(20, faults).stream()
                            .flatMap(List::stream)
                            .toArray(Fault[]::new));

            List<Exchange> exchanges = new Load(discord).run(300, 20);

            assertThat(exchanges).hasSize(300).allMatch(Exchange::isAnswered);
            assertThat(exchanges).allMatch(exchange -> exchange.followUps().isEmpty());
        }
    }
}
