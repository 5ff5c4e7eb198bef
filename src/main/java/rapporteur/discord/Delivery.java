package rapporteur.discord;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings answers to Discord: each interaction gets one, directly where it is made in time, else by a promise that is
 * made good later. Where Discord has taken an answer but its response was lost, the answer is put in once more as an
 * edit, which comes out the same.
 */
final class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    /** How long an answer may be in the making before it is promised; an interaction has 3 s in all. */
    private static final Duration PATIENCE = Duration.ofMillis(1_500);

    private static final Duration LONGEST_WORK = Duration.ofMinutes(5);

    private final ExecutorService workers;
    private final BiFunction<Interaction, String, Container> apologies;

    /** How a first answer came through. */
    private enum Receipt {
        /** Discord has it. */
        TAKEN,
        /** Discord had one already, most likely this one whose receipt was lost. */
        HAD_ONE,
        /** It did not come through. */
        LOST
    }

    /**
     * Starts with threads to work on.
     *
     * @param workers runs the making of answers
     * @param apologies makes an apology in the language of whoever asked, with a reference
     */
    Delivery(ExecutorService workers, BiFunction<Interaction, String, Container> apologies) {
        this.workers = workers;
        this.apologies = apologies;
    }

    /**
     * The calls an answer can take.
     *
     * @param direct brings the answer at once
     * @param promise says that it will come
     * @param late brings it after it was promised
     */
    private record Calls(
            Function<Container, RestAction<?>> direct,
            Supplier<RestAction<?>> promise,
            Function<Container, RestAction<?>> late) {}

    /** What was made, or an apology for a fault. */
    private record Made(Container message, boolean fault) {}

    /** Answers with a new message. */
    void reply(IReplyCallback event, boolean onlyToThem, Supplier<Container> work) {
        Calls calls = new Calls(
                answer -> event.reply(created(answer)).setEphemeral(onlyToThem),
                () -> event.deferReply(onlyToThem),
                answer -> original(event).editOriginal(edited(answer)));
        deliver(event, work, calls, calls);
    }

    /** Answers by putting something else in the message of a button; an apology leaves that message as it is. */
    void update(ButtonInteractionEvent event, Supplier<Container> work) {
        Calls turn = new Calls(
                answer -> event.editMessage(edited(answer)),
                event::deferEdit,
                answer -> original(event).editOriginal(edited(answer)));
        Calls apologize = new Calls(
                apology -> event.reply(created(apology)).setEphemeral(true),
                event::deferEdit,
                apology -> original(event).sendMessage(created(apology)).setEphemeral(true));
        deliver(event, work, turn, apologize);
    }

    /** Answers by removing the message of a button. */
    void remove(ButtonInteractionEvent event) {
        if (send(event, event.deferEdit()) != Receipt.LOST) {
            send(event, original(event).deleteOriginal());
        }
    }

    /** Answers with choices for what is being typed; what is typed next asks anew. */
    void choices(CommandAutoCompleteInteractionEvent event, List<Command.Choice> choices) {
        send(event, event.replyChoices(choices));
    }

    /** Answers with an apology for a fault that came before there was anything to deliver. */
    void apologize(Interaction event, Throwable fault) {
        Container apology = apology(event, fault);
        if (event instanceof IReplyCallback reply && !event.isAcknowledged()) {
            send(event, reply.reply(created(apology)).setEphemeral(true));
        }
    }

    /** Makes an apology that refers to an entry in the log. */
    private Container apology(Interaction event, Throwable fault) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Reference {}: an interaction of type {} failed", reference, event.getType(), fault);
        return apologies.apply(event, reference);
    }

    private void deliver(Interaction event, Supplier<Container> work, Calls calls, Calls ofApology) {
        Future<Container> making = workers.submit(work::get);
        try {
            Made made = made(event, making, PATIENCE);
            Calls suited = made.fault() ? ofApology : calls;
            if (send(event, suited.direct().apply(made.message())) == Receipt.HAD_ONE && !made.fault()) {
                send(event, suited.late().apply(made.message()));
            }
        } catch (TimeoutException slow) {
            if (send(event, calls.promise().get()) == Receipt.LOST) {
                making.cancel(true);
            } else {
                Made made = madeAtLast(event, making);
                send(event, (made.fault() ? ofApology : calls).late().apply(made.message()));
            }
        }
    }

    private Made made(Interaction event, Future<Container> making, Duration patience) throws TimeoutException {
        try {
            return new Made(making.get(patience.toMillis(), TimeUnit.MILLISECONDS), false);
        } catch (ExecutionException fault) {
            return new Made(apology(event, fault.getCause() == null ? fault : fault.getCause()), true);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return new Made(apology(event, ending), true);
        }
    }

    private Made madeAtLast(Interaction event, Future<Container> making) {
        try {
            return made(event, making, LONGEST_WORK);
        } catch (TimeoutException never) {
            making.cancel(true);
            return new Made(apology(event, never), true);
        }
    }

    /** Returns the way to the message of an interaction; JDA's own waits for a receipt that may have been lost. */
    private static InteractionHook original(Interaction event) {
        return InteractionHook.from(event.getJDA(), event.getToken());
    }

    /** Sends on this thread: JDA's queue would keep to rate limits that interactions don't have. */
    private static Receipt send(Interaction event, RestAction<?> action) {
        try {
            action.submit(false).join();
            return Receipt.TAKEN;
        } catch (CompletionException failure) {
            Throwable cause = failure.getCause() == null ? failure : failure.getCause();
            if (hadOne(cause)) {
                LOG.debug("Interaction {} has its answer already", event.getId());
                return Receipt.HAD_ONE;
            }
            LOG.warn("An answer to interaction {} did not come through: {}", event.getId(), Failure.why(cause));
        } catch (RejectedExecutionException ended) {
            LOG.warn("An answer to interaction {} came after the end of the connection", event.getId());
        }
        return Receipt.LOST;
    }

    private static boolean hadOne(Throwable failure) {
        return failure instanceof ErrorResponseException error
                && (error.getErrorResponse() == ErrorResponse.INTERACTION_ALREADY_ACKNOWLEDGED
                        || error.getErrorResponse() == ErrorResponse.UNKNOWN_INTERACTION);
    }

    private static MessageCreateData created(Container answer) {
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(answer)
                .setAllowedMentions(List.of())
                .build();
    }

    private static MessageEditData edited(Container answer) {
        return new MessageEditBuilder()
                .useComponentsV2()
                .setComponents(answer)
                .setAllowedMentions(List.of())
                .build();
    }
}
