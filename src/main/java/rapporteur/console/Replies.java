package rapporteur.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import rapporteur.briefing.Answer;
import rapporteur.briefing.Catalogue;
import rapporteur.briefing.Command;
import rapporteur.briefing.MissingOptionException;
import rapporteur.briefing.Options;
import rapporteur.briefing.Request;
import rapporteur.briefing.Wording;

/** Replies to lines, wherever they come from. Whatever a line holds, there is a reply. */
final class Replies {

    private static final Set<String> FAREWELLS = Set.of("/exit", "/quit", "exit", "quit");

    /** What people type who don't know yet that commands begin with a slash. */
    private static final Set<String> CALLS_FOR_HELP = Set.of("help", "?");

    private final Function<Request, Answer> answers;
    private final Wording wording;

    Replies(Function<Request, Answer> answers, Wording wording) {
        this.answers = answers;
        this.wording = wording;
    }

    /** Tells whether a line ends the conversation. */
    static boolean isFarewell(String line) {
        return FAREWELLS.contains(plain(line));
    }

    /**
     * Returns what is to be replied to one by one of what was pasted: each line where one below the first is a command;
     * else all of it, as a question may be broken over lines.
     */
    static List<String> apart(String pasted) {
        return pasted.lines().skip(1).anyMatch(Replies::isCommand)
                ? pasted.lines().toList()
                : List.of(pasted);
    }

    private static boolean isCommand(String line) {
        return line.stripLeading().startsWith("/")
                && (isFarewell(line) || TypedLine.of(line).command().isPresent());
    }

    private static String plain(String line) {
        return line.strip().toLowerCase(Locale.ROOT);
    }

    /** Returns the reply to a line, or nothing to an empty one. */
    String to(String line, Screen screen) {
        if (line.isBlank()) {
            return "";
        }
        TypedLine typed = TypedLine.of(CALLS_FOR_HELP.contains(plain(line)) ? "/help" : line);
        Optional<Command> command = typed.command();
        return command.isPresent() ? to(typed, command.get(), screen) : sentence(unknown(typed.name()), screen);
    }

    private String to(TypedLine typed, Command command, Screen screen) {
        if (command.options().isEmpty() && !typed.words().isEmpty()) {
            return sentence(
                    wording.text("line.takes-nothing", wording.notation().command(command)), screen);
        }
        Optional<String> twice = typed.twice(command);
        if (twice.isPresent()) {
            return sentence(wording.text("line.twice", twice.get() + ":"), screen);
        }
        Map<String, String> options = typed.options(command);
        String limit = options.get(Options.LIMIT);
        if (limit != null && !Options.isLimit(command, limit)) {
            return sentence(wording.text("line.limit", limit, Options.highestLimit(command)), screen);
        }
        try {
            return new TextRenderer(wording, screen)
                    .render(answers.apply(command.request(options)), limit == null ? null : Integer.valueOf(limit));
        } catch (MissingOptionException missing) {
            return sentence(wording.missing(missing), screen);
        }
    }

    private String unknown(String name) {
        if (isFarewell("/" + name)) {
            return wording.text("line.takes-nothing", "/" + name);
        }
        String given = wording.quoted("/" + name);
        return Catalogue.nearest(name)
                .map(near -> wording.text(
                        "line.unknown-near", given, wording.notation().command(near)))
                .orElseGet(() -> wording.text("line.unknown", given));
    }

    private static String sentence(String words, Screen screen) {
        TextPage page = new TextPage(screen);
        page.paragraph(0, Phrase.plain(words));
        return page.toString();
    }
}
