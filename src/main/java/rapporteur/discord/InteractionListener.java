package rapporteur.discord;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import rapporteur.briefing.Ask;
import rapporteur.briefing.Briefing;
import rapporteur.briefing.Catalogue;
import rapporteur.briefing.Command;
import rapporteur.briefing.Wording;
import rapporteur.discord.ButtonId.Remove;
import rapporteur.discord.ButtonId.Show;
import rapporteur.discord.Subject.Asked;

/** Takes each interaction once, where the bot may serve, and decides what answers it. */
final class InteractionListener extends ListenerAdapter {
    private final BotSettings settings;
    private final Briefing briefing;
    private final Messages messages;
    private final Delivery delivery;
    private final Arrivals arrivals;
    private final Gate gate;

    InteractionListener(
            BotSettings settings,
            Briefing briefing,
            Messages messages,
            Delivery delivery,
            Arrivals arrivals,
            Gate gate) {
        this.settings = settings;
        this.briefing = briefing;
        this.messages = messages;
        this.delivery = delivery;
        this.arrivals = arrivals;
        this.gate = gate;
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        once(event, this::answer);
    }

    @Override
    public void onMessageContextInteraction(MessageContextInteractionEvent event) {
        once(event, this::find);
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        once(event, this::complete);
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        once(event, this::press);
    }

    /** Discord may deliver an interaction twice; the second time, and after closing time, it is passed over. */
    private <E extends GenericInteractionCreateEvent> void once(E event, Consumer<E> handling) {
        if (!arrivals.isFirst(event.getIdLong()) || !gate.enter()) {
            return;
        }
        try {
            if (serves(event)) {
                handling.accept(event);
            } else if (event instanceof IReplyCallback reply) {
                say(reply, "elsewhere");
            } else if (event instanceof CommandAutoCompleteInteractionEvent completion) {
                delivery.choices(completion, List.of());
            }
        } catch (RuntimeException | Error fault) {
            delivery.apologize(event, fault);
        } finally {
            gate.leave();
        }
    }

    private boolean serves(Interaction event) {
        return settings.guilds().isEmpty()
                || (event.getGuild() != null
                        && settings.guilds().contains(event.getGuild().getIdLong()));
    }

    private Wording wording(Interaction event) {
        return Wording.of(settings.language(event.getUserLocale().toLocale()));
    }

    private void say(IReplyCallback event, String key) {
        delivery.reply(event, true, () -> Messages.notice(wording(event), key));
    }

    private void answer(SlashCommandInteractionEvent event) {
        Optional<Command> named = Catalogue.command(event.getName());
        if (named.isEmpty()) {
            say(event, "unknown-command");
            return;
        }
        Command command = named.get();
        boolean secret = settings.privateCommands().contains(command.name())
                || event.getOption(CommandRegistration.PRIVATE, false, OptionMapping::getAsBoolean);
        delivery.reply(event, secret, () -> {
            Subject asked = new Asked(command, Typed.options(command, event.getOptions()));
            return messages.show(messages.view(asked, wording(event), secret ? 0 : asker(event)), "");
        });
    }

    private static long asker(Interaction event) {
        return event.getUser().getIdLong();
    }

    private void find(MessageContextInteractionEvent event) {
        delivery.reply(event, true, () -> {
            Optional<Ask> ask = briefing.about(MessageText.of(event.getTarget()));
            return ask.isPresent()
                    ? messages.show(messages.view(Asked.of(ask.get()), wording(event), 0), "")
                    : Messages.notice(wording(event), "nothing-telling");
        });
    }

    private void complete(CommandAutoCompleteInteractionEvent event) {
        delivery.choices(event, Choices.of(briefing, event));
    }

    private void press(ButtonInteractionEvent event) {
        Foot foot = Foot.of(event.getMessage());
        Optional<ButtonId> id = ButtonId.decode(event.getComponentId(), foot.commandLine());
        if (id.isEmpty()) {
            say(event, "old-button");
            return;
        }
        switch (id.get()) {
            case Remove remove -> remove(event, remove);
            case Show show -> show(event, show, foot);
        }
    }

    private void remove(ButtonInteractionEvent event, Remove remove) {
        if (remove.asker() == asker(event) || Permissions.mayManageMessages(event)) {
            delivery.remove(event);
        } else {
            say(event, "only-theirs");
        }
    }

    private void show(ButtonInteractionEvent event, Show show, Foot foot) {
        if (!messages.isThere(show.view().subject())) {
            say(event, Messages.GONE);
            return;
        }
        Layout layout = new Layout(Wording.of(show.view().language()));
        switch (show.manner()) {
            case TURN -> delivery.update(event, () -> messages.show(show.view(), foot.sharedLine(layout)));
            case OPEN -> delivery.reply(event, true, () -> messages.show(show.view(), ""));
            case SHARE -> {
                String shared = layout.sharedLine(name(event));
                delivery.reply(event, false, () -> messages.show(show.view().by(asker(event)), shared));
            }
        }
    }

    private static String name(ButtonInteractionEvent event) {
        User user = event.getUser();
        return event.getMember() == null
                ? user.getEffectiveName()
                : event.getMember().getEffectiveName();
    }
}
