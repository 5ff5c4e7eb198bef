package rapporteur.discord;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import rapporteur.briefing.Briefing;

/** A bot that runs against a loopback Discord. */
final class RunningBot implements AutoCloseable {
    final Bot bot;
    final CompletableFuture<Ending> ending;

    private RunningBot(BotSettings settings, Briefing briefing) {
        bot = new Bot(settings, briefing);
        ending = CompletableFuture.supplyAsync(
                bot::run, task -> Thread.ofPlatform().start(task));
    }

    static RunningBot start(LoopbackDiscord discord, Briefing briefing) throws InterruptedException {
        return start(settings(discord, Set.of(), Set.of()), discord, briefing);
    }

    static RunningBot start(BotSettings settings, LoopbackDiscord discord, Briefing briefing)
            throws InterruptedException {
        RunningBot running = new RunningBot(settings, briefing);
        discord.awaitReady();
        return running;
    }

    /** Starts a bot whose session may never begin. */
    static RunningBot startUnready(LoopbackDiscord discord, Briefing briefing) {
        return new RunningBot(settings(discord, Set.of(), Set.of()), briefing);
    }

    static BotSettings settings(LoopbackDiscord discord, Set<Long> guilds, Set<String> privateCommands) {
        return new BotSettings("a-token", discord.restUrl(), discord.gatewayUrl(), guilds, privateCommands, null);
    }

    @Override
    public void close() {
        bot.close();
    }
}
