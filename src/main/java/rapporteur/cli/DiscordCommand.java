package rapporteur.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import rapporteur.briefing.Briefing;
import rapporteur.briefing.Shelf;
import rapporteur.briefing.Wording;
import rapporteur.discord.Bot;
import rapporteur.discord.BotSettings;
import rapporteur.discord.Ending;
import rapporteur.library.Library;
import rapporteur.library.RefusedFile;
import rapporteur.settings.Settings;
import rapporteur.settings.SettingsException;
import rapporteur.settings.SettingsReader;
import rapporteur.settings.Token;

/** Runs the bot until it is told to end, or only looks whether it could run. */
final class DiscordCommand implements Callable<Integer> {
    private static final String CHECK = "--check";

    private final Host host;
    private final CommandSpec spec;

    private DiscordCommand(Host host) {
        this.host = host;
        Wording wording = SharedOptions.wording(host);
        this.spec = Program.spec(this, "discord", wording, wording.text("cli.discord"));
        spec.addOption(OptionSpec.builder(CHECK)
                .type(boolean.class)
                .description(wording.text("cli.discord.check"))
                .build());
    }

    static CommandLine of(Host host) {
        return new CommandLine(new DiscordCommand(host).spec);
    }

    @Override
    public Integer call() throws SettingsException, WrongUseException, IOException {
        Parts parts = new Parts(host, SharedOptions.given(spec.commandLine()));
        Settings settings = parts.settings();
        Token token = settings.discord().token().read();
        boolean check = spec.commandLine().getParseResult().hasMatchedOption(CHECK);
        return check ? check(parts, token) : run(parts, settings, token);
    }

    private int check(Parts parts, Token token) throws SettingsException, IOException {
        boolean fits = token.hasUsualForm();
        if (!fits) {
            host.complain(
                    List.of(
                            "The token does not look like one of Discord's: three parts of letters, digits, - and _"
                                    + " with a point between. Copy it again from the Developer Portal (your application, Bot, Reset Token)."));
        }
        Shelf shelf = parts.briefing().shelf();
        host.complain(oddities(shelf.library()));
        host.out()
                .println((fits
                                ? "The token has the right form and the settings are valid. "
                                : "The settings are valid. ")
                        + loaded(shelf));
        return fits ? ExitCode.FOUND : ExitCode.WRONG;
    }

    private static String loaded(Shelf shelf) {
        Wording english = Wording.of(Locale.ENGLISH);
        return String.format(
                Locale.ROOT,
                "Loaded: %s with %s; files refused: %d; warnings: %d.",
                english.count("count.reports", shelf.library().reports().size()),
                english.count("count.passages", shelf.index().passageCount()),
                shelf.library().refused().size(),
                shelf.library().warnings().size());
    }

    /** Returns what a person should know of the files: which were refused and why, and what looked odd in others. */
    private static List<String> oddities(Library library) {
        return Stream.concat(library.refused().stream().map(RefusedFile::sentence), library.warnings().stream())
                .toList();
    }

    private int run(Parts parts, Settings settings, Token token) throws SettingsException, IOException {
        BotLogging.begin(SettingsReader.rootOfThisProcess(), host.environment(), System.err);
        Logger log = LoggerFactory.getLogger(DiscordCommand.class);
        if (!token.hasUsualForm()) {
            log.warn("The token does not look like one of Discord's");
        }
        AtomicReference<@Nullable Bot> begun = new AtomicReference<>();
        Thread farewell = Thread.ofPlatform().name("farewell").unstarted(() -> {
            Bot bot = begun.get();
            if (bot != null) {
                bot.close();
            }
            // a JVM told to end by a signal would name the signal in its exit code
            Runtime.getRuntime().halt(ExitCode.FOUND);
        });
        Runtime.getRuntime().addShutdownHook(farewell);
        try {
            return serve(parts, settings, token, log, begun);
        } finally {
            withdraw(farewell, log);
        }
    }

    private int serve(Parts parts, Settings settings, Token token, Logger log, AtomicReference<@Nullable Bot> begun)
            throws SettingsException, IOException {
        Briefing briefing = parts.briefing();
        report(log, briefing.shelf());
        Bot bot = new Bot(BotSettings.of(settings.discord(), token, settings.language()), briefing);
        begun.set(bot);
        Wording english = Wording.of(Locale.ENGLISH);
        try (Serving _ = new Serving(
                briefing,
                parts.folder(),
                parts.settings().search(),
                parts.meaning(),
                new EmbeddingProgress(english, log::info),
                shelf -> report(log, shelf))) {
            Ending ending = bot.run();
            if (ending.exitCode() != ExitCode.FOUND) {
                host.complain(List.of(ending.reason()));
            }
            return ending.exitCode();
        }
    }

    /** Lets the process end with another exit code than that of one told to end, unless it was told so. */
    private static void withdraw(Thread farewell, Logger log) {
        try {
            Runtime.getRuntime().removeShutdownHook(farewell);
        } catch (IllegalStateException ending) {
            log.debug("Told to end");
        }
    }

    private static void report(Logger log, Shelf shelf) {
        log.info(loaded(shelf));
        oddities(shelf.library()).forEach(log::warn);
    }
}
