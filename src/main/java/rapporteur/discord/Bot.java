package rapporteur.discord;

import com.neovisionaries.ws.client.WebSocketFrame;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapporteur.briefing.Briefing;
import rapporteur.briefing.Wording;

/** The bot, from connecting to Discord until its end. */
public final class Bot {
    private static final Logger LOG = LoggerFactory.getLogger(Bot.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final int MOST_DOUBLINGS = 6;

    /** The code JDA gives where it was told to end, and where it gave up before a session began. */
    private static final int ENDED_HERE = 1000;

    /** Together within the 5 s that service managers give at least. */
    private static final Duration PATIENCE_WITH_ANSWERS = Duration.ofMillis(3_200);

    private static final Duration PATIENCE_WITH_DISCORD = Duration.ofMillis(1_200);

    private final BotSettings settings;
    private final Arrivals arrivals = new Arrivals();
    private final Gate gate = new Gate();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CompletableFuture<Ending> ending = new CompletableFuture<>();
    private final Messages messages;
    private final InteractionListener listener;
    private volatile @Nullable JDA jda;

    /**
     * Makes a bot that does not run yet.
     *
     * @param settings where and how it runs
     * @param briefing answers the questions
     */
    public Bot(BotSettings settings, Briefing briefing) {
        this.settings = settings;
        Delivery delivery = new Delivery(
                threads,
                (event, reference) -> Messages.apology(
                        Wording.of(settings.language(event.getUserLocale().toLocale())), reference));
        this.messages = new Messages(briefing);
        this.listener = new InteractionListener(settings, briefing, messages, delivery, arrivals, gate);
    }

    /**
     * Connects to Discord and serves until the end: until {@link #close} or until Discord ends the session for good.
     * While Discord can't be reached, it is tried again and again.
     *
     * @return how it came to an end
     * @throws CompletionException where a fault of the program or the machine keeps it from connecting
     */
    public Ending run() {
        threads.execute(this::connect);
        threads.execute(messages::rehearse);
        try {
            return ending.join();
        } finally {
            JDA session = jda;
            if (session != null) {
                session.shutdownNow();
            }
            threads.shutdownNow();
        }
    }

    private void connect() {
        try {
            for (int tries = 0; !gate.isClosed(); tries++) {
                try {
                    jda = Connection.open(settings, arrivals, threads, listener, new Sessions());
                    return;
                } catch (InvalidTokenException wrong) {
                    ending.complete(Ending.WRONG_TOKEN);
                    return;
                } catch (RuntimeException unreachable) {
                    // what answers in Discord's place, a proxy say, may answer anything
                    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries, MOST_DOUBLINGS));
                    LOG.warn(
                            "Discord can't be reached ({}); trying again in {} s",
                            Failure.why(unreachable),
                            pause.toSeconds());
                    Thread.sleep(pause);
                }
            }
        } catch (InterruptedException closing) {
            LOG.debug("Ended before Discord was reached");
        } catch (Error fatal) {
            // with its thread alone ended, the bot would wait for a session that nobody begins
            ending.completeExceptionally(fatal);
        }
    }

    /** What there is to do when a session begins and ends. */
    private final class Sessions extends ListenerAdapter {
        @Override
        public void onReady(ReadyEvent event) {
            JDA session = event.getJDA();
            LOG.info("Connected as {}", session.getSelfUser().getName());
            LOG.info(
                    "To add the bot to a server: {}",
                    session.setRequiredScopes("applications.commands").getInviteUrl());
            try {
                new CommandRegistration(session).run();
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void onShutdown(ShutdownEvent event) {
            if (event.getCode() != ENDED_HERE) {
                ending.complete(Ending.of(event.getCode()));
            }
        }

        @Override
        public void onSessionDisconnect(SessionDisconnectEvent event) {
            WebSocketFrame frame = event.getServiceCloseFrame();
            if (frame != null && Ending.isForGood(frame.getCloseCode())) {
                ending.complete(Ending.of(frame.getCloseCode()));
            }
        }
    }

    /**
     * Ends the bot: it takes no more interactions, finishes those in the making and closes the session, within 5 s.
     * Where it has ended already, nothing happens.
     */
    public void close() {
        try {
            int left = gate.close(PATIENCE_WITH_ANSWERS);
            if (left > 0) {
                LOG.warn("{} interactions were not finished", left);
            }
            JDA session = jda;
            if (session != null) {
                session.shutdown();
                if (!session.awaitShutdown(PATIENCE_WITH_DISCORD)) {
                    session.shutdownNow();
                }
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        } finally {
            ending.complete(Ending.ASKED_FOR);
        }
    }
}
