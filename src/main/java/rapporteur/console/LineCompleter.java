package rapporteur.console;

import java.util.List;
import java.util.Optional;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jspecify.annotations.Nullable;
import rapporteur.briefing.Briefing;
import rapporteur.briefing.Catalogue;
import rapporteur.briefing.Command;
import rapporteur.briefing.Notation;
import rapporteur.briefing.Option;
import rapporteur.briefing.Suggestion;
import rapporteur.briefing.Wording;
import rapporteur.console.TypedLine.Part;

/** Offers commands, options and the values the library has for them. */
final class LineCompleter implements Completer {

    private static final int MOST_VALUES = 25;

    private final Briefing briefing;
    private final Wording wording;

    LineCompleter(Briefing briefing, Wording wording) {
        this.briefing = briefing;
        this.wording = wording;
    }

    @Override
    public void complete(LineReader reader, ParsedLine parsed, List<Candidate> candidates) {
        String line = parsed.line().substring(0, parsed.cursor());
        String word = parsed.word();
        if (line.strip().equals(word) && word.startsWith("/")) {
            commands(word.substring(1), candidates);
            return;
        }
        TypedLine typed = TypedLine.of(line);
        Optional<Command> command = typed.command();
        if (!line.stripLeading().startsWith("/") || command.isEmpty()) {
            return;
        }
        Part last = typed.parts().isEmpty() ? null : typed.parts().getLast();
        if (last != null && last.option() != null && last.end() == line.length()) {
            option(command.get(), last.option()).ifPresent(option -> values(option, last.value(), candidates));
            return;
        }
        command.get().options().stream()
                .limit(1)
                .filter(first -> !isGiven(first, typed))
                .forEach(first -> words(first, word, candidates));
        names(command.get(), typed, word, candidates);
    }

    private void commands(String typed, List<Candidate> candidates) {
        for (Command command : Catalogue.COMMANDS) {
            if (command.name().startsWith(typed)) {
                candidates.add(candidate("/" + command.name(), "/" + command.name(), wording.command(command), true));
            }
        }
        if ("exit".startsWith(typed)) {
            candidates.add(candidate("/exit", "/exit", wording.text("line.exit"), true));
        }
    }

    private static Optional<Option> option(Command command, String name) {
        return command.options().stream()
                .filter(option -> option.name().equals(name))
                .findFirst();
    }

    private void values(Option option, String typed, List<Candidate> candidates) {
        for (Suggestion suggestion : briefing.suggestions(option, typed, MOST_VALUES)) {
            String value = Notation.SLASH.option(option.name(), suggestion.value());
            candidates.add(candidate(value, suggestion.label(), null, true));
        }
    }

    /** Offers values of a command's first option, which is given by words without its name. */
    private void words(Option first, String typed, List<Candidate> candidates) {
        for (Suggestion suggestion : briefing.suggestions(first, typed, MOST_VALUES)) {
            candidates.add(candidate(suggestion.value(), suggestion.label(), null, true));
        }
    }

    /** Offers the names of the options that aren't given yet, in place of the last word typed. */
    private void names(Command command, TypedLine typed, String words, List<Candidate> candidates) {
        int start = words.lastIndexOf(' ') + 1;
        command.options().stream()
                .skip(1)
                .filter(option -> option.name().startsWith(words.substring(start)))
                .filter(option -> !isGiven(option, typed))
                .forEach(option -> candidates.add(candidate(
                        words.substring(0, start) + option.name() + ":",
                        option.name() + ":",
                        wording.option(command, option),
                        false)));
    }

    /** Tells whether an option is given by its name. */
    private static boolean isGiven(Option option, TypedLine typed) {
        return typed.parts().stream().anyMatch(part -> option.name().equals(part.option()));
    }

    private static Candidate candidate(String value, String shown, @Nullable String description, boolean complete) {
        String safe = Harmless.of(shown);
        return new Candidate(Harmless.of(value), safe, null, description, null, null, complete);
    }
}
