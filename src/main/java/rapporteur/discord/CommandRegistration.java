package rapporteur.discord;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapporteur.briefing.Catalogue;
import rapporteur.briefing.Command;
import rapporteur.briefing.Help;
import rapporteur.briefing.Option;
import rapporteur.briefing.Option.Completion;
import rapporteur.briefing.Wording;

/**
 * Makes Discord offer the catalogue's commands: compares what it offers with what it should, and replaces it where it
 * differs, again and again until that holds.
 *
 * @see <a href="https://docs.discord.com/developers/interactions/application-commands">Application commands</a>
 */
final class CommandRegistration {
    /** The option that makes an answer visible only to the person who asked. */
    static final String PRIVATE = "private";

    private static final Logger LOG = LoggerFactory.getLogger(CommandRegistration.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final int MOST_DOUBLINGS = 9;

    private static final Map<Locale, List<DiscordLocale>> DISCORD_LOCALES = Map.of(
            Locale.ENGLISH, List.of(DiscordLocale.ENGLISH_US, DiscordLocale.ENGLISH_UK),
            Locale.FRENCH, List.of(DiscordLocale.FRENCH));

    private final JDA jda;

    CommandRegistration(JDA jda) {
        this.jda = jda;
    }

    /**
     * Registers the commands, trying until it succeeds.
     *
     * @throws InterruptedException if the bot ends before
     */
    void run() throws InterruptedException {
        for (int tries = 0; ; tries++) {
            try {
                register();
                return;
            } catch (RuntimeException failure) {
                // whatever it was: a bot without commands would be of no use
                Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries, MOST_DOUBLINGS));
                Throwable cause = failure.getCause() == null ? failure : failure.getCause();
                LOG.warn(
                        "Discord did not take the commands ({}); trying again in {} s",
                        Failure.why(cause),
                        pause.toMillis() / 1e3);
                Thread.sleep(pause);
            }
        }
    }

    private void register() {
        List<CommandData> wanted = commands();
        if (normal(offered()).equals(normal(wanted))) {
            LOG.info("Discord offers the {} commands already", wanted.size());
            return;
        }
        jda.updateCommands().addCommands(wanted).submit().join();
        LOG.info("Discord took the {} commands", wanted.size());
    }

    private List<CommandData> offered() {
        try {
            return jda.retrieveCommands(true).submit().join().stream()
                    .map(CommandData::fromCommand)
                    .toList();
        } catch (IllegalArgumentException ofAnotherSort) {
            LOG.debug("Discord offers commands of a sort that JDA does not know", ofAnotherSort);
            return List.of();
        }
    }

    /** Returns what is compared: all there is to a command, in an order of its own. */
    private static List<Map<String, Object>> normal(List<CommandData> commands) {
        return commands.stream()
                .map(command -> DataObject.fromJson(command.toData().toString()).toMap())
                .sorted(Comparator.comparing(command -> command.get("type") + "/" + command.get("name")))
                .toList();
    }

    /** Returns the catalogue's commands, and the one for messages, as Discord wants them. */
    static List<CommandData> commands() {
        List<CommandData> commands = new ArrayList<>();
        Catalogue.COMMANDS.forEach(command -> commands.add(everywhere(slash(command))));
        Wording english = Wording.of(Locale.ENGLISH);
        CommandData find = Commands.message(english.text("discord.find-in-reports"));
        find.setNameLocalizations(localized(wording -> wording.text("discord.find-in-reports")));
        commands.add(everywhere(find));
        return commands;
    }

    private static CommandData everywhere(CommandData command) {
        return command.setContexts(InteractionContextType.ALL).setIntegrationTypes(IntegrationType.ALL);
    }

    private static SlashCommandData slash(Command command) {
        SlashCommandData slash =
                Commands.slash(command.name(), Wording.of(Locale.ENGLISH).command(command));
        slash.setDescriptionLocalizations(localized(wording -> wording.command(command)));
        command.options().forEach(option -> slash.addOptions(text(command, option)));
        if (!command.equals(Help.COMMAND)) {
            slash.addOptions(onlyToMe());
        }
        return slash;
    }

    private static OptionData text(Command command, Option option) {
        String description = Wording.of(Locale.ENGLISH).option(command, option);
        OptionData data = new OptionData(OptionType.STRING, option.name(), description, option.required());
        data.setDescriptionLocalizations(localized(wording -> wording.option(command, option)));
        data.setRequiredLength(1, option.maxLength());
        return data.setAutoComplete(option.completion() != Completion.NOTHING);
    }

    private static OptionData onlyToMe() {
        Function<Wording, String> description = wording -> wording.text("discord.option.private");
        return new OptionData(OptionType.BOOLEAN, PRIVATE, description.apply(Wording.of(Locale.ENGLISH)))
                .setDescriptionLocalizations(localized(description));
    }

    private static Map<DiscordLocale, String> localized(Function<Wording, String> text) {
        Map<DiscordLocale, String> localized = new TreeMap<>();
        for (Locale language : Wording.LANGUAGES) {
            String words = text.apply(Wording.of(language));
            DISCORD_LOCALES.getOrDefault(language, List.of()).forEach(locale -> localized.put(locale, words));
        }
        return localized;
    }
}
